//! What there is to know about one statement, beside its chart: a paragraph, ranks, gaps, its place
//! among the five, and where else it can be seen.

use leptos::prelude::*;

use crate::analysis::{Among, Level, Line, Pair, places, rank};
use crate::state::View;
use crate::survey::TableId;
use crate::text;
use crate::views::context::{
    Rows, SelectionContext, SurveyContext, use_lang, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::Text;
use crate::views::figure::numbers::pin;
use crate::views::figure::tip::wording;
use crate::views::link::ViewLink;
use crate::views::own::switch::published_beside;
use crate::views::page::Page;
use crate::views::report::Background;

/// What is said where a table lacks the statement.
const NONE: &str = "–";

/// The published wording, above the chart.
#[component]
pub fn Wording() -> impl IntoView {
    let (page, statement) = (expect_context::<Page>(), use_rows().statement);
    view! {
        <div class="published-wording">
            <For each=move || [statement.get()] key=|at| *at let(statement)>
                {wording(page, statement)}
            </For>
        </div>
    }
}

/// Everything else, below the chart.
#[component]
pub fn Facts() -> impl IntoView {
    let published = use_survey().published;
    view! {
        <section class="facts">
            <Portrait/>
            {published.map(|_| view! { <PublishedBeside/> })}
            <div>
                <Ranks/>
                <Gaps/>
            </div>
            <Elsewhere/>
            <Background/>
        </section>
    }
}

#[component]
fn Portrait() -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let said = move || {
        let (all, row) = (rows.all.read(), rows.in_focus());
        let said = |row| selection.with(|s| text::portrait(lang, survey, &all, &row, &s.query));
        row.map(said).unwrap_or_default()
    };
    view! { <p class="portrait"><Text of=said/></p> }
}

/// What was published about the statement, in the tables that the reader brought along.
#[component]
fn PublishedBeside() -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let lang = use_lang();
    let said = move || {
        let statement = rows.statement.get();
        let of_table = |table| {
            let said = published_beside(survey, selection, table, statement)?;
            Some(format!("{} {said}", text::table_mark(lang, table)))
        };
        let all: Vec<String> = TableId::ALL.into_iter().filter_map(of_table).collect();
        if all.is_empty() {
            return String::new();
        }
        format!("{}: {}.", text::brought(lang).published, all.join(", "))
    };
    view! { <p data-fact="beside"><Text of=said/></p> }
}

/// The rank of the statement in each table, and its place among the five.
#[component]
fn Ranks() -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let (lang, words) = (use_lang(), use_words());
    let place = move |table| {
        let rank = rank(&rows.all.read(), table, rows.statement.get());
        let said = rank.map_or_else(|| NONE.into(), |rank| text::rank(lang, rank));
        match chance(survey, selection, rows, table) {
            Some(places) => format!("{said}; {places}"),
            None => said,
        }
    };
    let ranks = TableId::ALL.map(|table| {
        let term = text::table_mark(lang, table);
        view! { <Fact term id=table.id() said=move || place(table)/> }
    });
    let top = move || {
        let place = survey.survey.top_place(rows.statement.get());
        text::top_place(lang, place)
    };
    let top = (!survey.survey.top.is_empty())
        .then(|| view! { <Fact term=words.in_top id="top" said=top/> });
    view! {
        <div>
            <h2>{words.ranks}</h2>
            <dl>{ranks.collect_view()}{top}</dl>
        </div>
    }
}

/// The places that the statement in focus may hold in a table if chance is allowed for, where
/// uncertainty is shown.
fn chance(
    survey: SurveyContext,
    selection: SelectionContext,
    rows: Rows,
    table: TableId,
) -> Option<String> {
    let respondents = survey.respondents.filter(|_| selection.interval.get())?;
    let all = rows.all.read();
    let statement = rows.statement.get();
    let counted =
        |row: &Line| selection.with(|s| respondents.counted(&s.query, table, row.statement));
    let counted: Option<Vec<_>> = all.iter().map(counted).collect();
    let counted = counted?;
    let at = all.iter().position(|row| row.statement == statement)?;
    let places = places(&counted, at, Level::NinetyFive);
    let said = text::places(selection.current_lang(), places);
    (!said.is_empty()).then_some(said)
}

/// The gap of each pair of tables.
#[component]
fn Gaps() -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let gap = move |pair: Pair| {
        let said = |row: Line| {
            let measures = selection.measures();
            let gap = text::gap_by(lang, survey, measures, pair, row.gap(pair));
            text::signed(gap, selection.base.get() == Among::Opinion)
        };
        rows.in_focus().map_or_else(|| NONE.into(), said)
    };
    let gaps = Pair::ALL.map(|pair| {
        let term = text::pair_name(lang, pair);
        view! { <Fact term id=pair.id() said=move || gap(pair)/> }
    });
    view! {
        <div>
            <h2>{use_words().gaps}</h2>
            <dl>{gaps.collect_view()}</dl>
            <Overlap/>
        </div>
    }
}

/// A term, and what is said of it; the id is how it can be found.
#[component]
fn Fact(term: &'static str, id: &'static str, #[prop(into)] said: Signal<String>) -> impl IntoView {
    view! {
        <dt>{term}</dt>
        <dd data-fact=id><Text of=said/></dd>
    }
}

/// How the answers for customers and for staff overlap, where uncertainty is shown.
#[component]
fn Overlap() -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let lang = use_lang();
    let said = Memo::new(move |_| {
        let statement = rows.statement.get();
        let overlap = survey.respondents.and_then(|respondents| {
            selection.with(|s| text::overlap_of(lang, respondents, &s.query, statement))
        });
        overlap.unwrap_or_default()
    });
    let shown = move || selection.interval.get() && said.with(|said| !said.is_empty());
    view! {
        <Show when=shown>
            <p data-fact="overlap"><Text of=said/></p>
        </Show>
    }
}

/// The same statement in the other views.
#[component]
fn Elsewhere() -> impl IntoView {
    let (page, statement) = (expect_context::<Page>(), use_rows().statement);
    let others = [View::Distribution, View::Compare, View::Map];
    let links = others.map(|view| view! { <ViewLink view focused=true/> });
    view! {
        <p class="elsewhere">
            <span>{use_words().see_in}</span>
            {links.collect_view()}
            <For each=move || [statement.get()] key=|at| *at let(statement)>
                {pin(page, statement)}
            </For>
        </p>
    }
}

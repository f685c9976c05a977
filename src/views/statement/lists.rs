//! The ranks and the gaps of one statement.

use std::cmp::Reverse;

use leptos::prelude::*;

use crate::analysis::{Among, Level, Line, Pair, places, rank};
use crate::survey::{Percent, TableId};
use crate::text;
use crate::views::context::{
    Rows, SelectionContext, SurveyContext, use_lang, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::Text;

/// What stands where a table lacks the statement.
const NONE: &str = "–";

/// A term, its figure, and what is known of it in words.
#[component]
fn Fact(
    /// What it is of.
    #[prop(into)]
    term: String,
    /// What it can be found by.
    #[prop(into)]
    id: String,
    /// The figure alone; the words say it, too.
    #[prop(optional, into)]
    figure: Option<Signal<String>>,
    /// What is known.
    #[prop(into)]
    fact: Signal<String>,
) -> impl IntoView {
    let figure = figure.map(|figure| {
        view! {
            <dd class="fact-figure" aria-hidden="true">
                <Text of=figure/>
            </dd>
        }
    });
    view! {
        <div>
            <dt>{term}</dt>
            {figure}
            <dd data-fact=id>
                <Text of=fact/>
            </dd>
        </div>
    }
}

/// The rank of the statement in each table, and its place among those that were lifted.
#[component]
pub fn Ranks() -> impl IntoView {
    let (survey, rows) = (use_survey().survey, use_rows());
    let (lang, words) = (use_lang(), use_words());
    let top = move || text::top_place(lang, survey, survey.top_place(rows.statement.get()));
    let top = (!survey.top.is_empty()).then(|| {
        view! { <Fact term=text::top_name(lang, survey) id="top" fact=Signal::derive(top)/> }
    });
    view! {
        <div>
            <h2>{words.ranks}</h2>
            <dl>
                {survey.table_ids().map(|table| view! { <RankIn table/> }).collect_view()}
                {top}
            </dl>
        </div>
    }
}

/// The rank in one table, and the places that it may hold.
#[component]
fn RankIn(table: TableId) -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let lang = use_lang();
    let place = move || {
        let rank = rank(&rows.all.read(), table, rows.statement.get());
        let rank = rank.map_or_else(|| NONE.to_owned(), |rank| text::rank(lang, rank));
        match possible_places(survey, selection, rows, table) {
            Some(places) => format!("{rank}; {places}"),
            None => rank,
        }
    };
    let figure = move || {
        let rank = rank(&rows.all.read(), table, rows.statement.get());
        rank.map_or_else(|| NONE.to_owned(), |rank| text::rank_figure(lang, rank))
    };
    let (figure, fact) = (Signal::derive(figure), Signal::derive(place));
    let data = survey.survey;
    let id = data.table(table).id.as_str();
    view! { <Fact term=text::table_mark(lang, data, table) id figure fact/> }
}

/// The places that the statement in focus may hold in a table if chance is allowed for, where
/// uncertainty is shown.
fn possible_places(
    survey: SurveyContext,
    selection: SelectionContext,
    rows: Rows,
    table: TableId,
) -> Option<String> {
    let respondents = survey.respondents.filter(|_| selection.interval.get())?;
    let (all, statement) = (rows.all.read(), rows.statement.get());
    let count =
        |row: &Line| selection.with(|s| respondents.counted(&s.query, table, row.statement));
    let counts: Option<Vec<_>> = all.iter().map(count).collect();
    let at = all.iter().position(|row| row.statement == statement)?;
    let places = places(&counts?, at, Level::NinetyFive);
    let places = text::places(selection.current_lang(), places);
    (!places.is_empty()).then_some(places)
}

/// So many gaps are shown of many.
const FIRST_GAPS: usize = 3;

/// The gaps of the statement between the tables, where there are several, and how the answers overlap.
#[component]
pub fn Gaps() -> impl IntoView {
    let survey = use_survey().survey;
    let gaps = if Pair::are_many(survey) {
        view! { <ManyGaps/> }.into_any()
    } else {
        let pairs = Pair::all(survey).into_iter();
        view! { <dl>{pairs.map(|pair| view! { <GapOf pair/> }).collect_view()}</dl> }.into_any()
    };
    (survey.tables.len() > 1).then(|| {
        view! {
            <div>
                <h2>{use_words().gaps}</h2>
                {gaps}
                <Overlap/>
            </div>
        }
    })
}

/// The gap of the pair that is compared, the largest of the others, and the rest folded away.
#[component]
fn ManyGaps() -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let pairs = Memo::new(move |_| {
        let row = rows.in_focus();
        let compared = selection.with(|s| s.query.pair);
        let size = |pair: Pair| row.as_ref().and_then(|row| row.gap(pair)).map(Percent::abs);
        let is_other = |pair: &Pair| ![compared, compared.turned()].contains(pair);
        let mut others = Pair::all(survey);
        others.retain(is_other);
        others.sort_by_key(|&pair| Reverse(size(pair)));
        others.insert(0, compared);
        others
    });
    let first = move || pairs.get().into_iter().take(FIRST_GAPS);
    let rest = move || pairs.get().into_iter().skip(FIRST_GAPS);
    view! {
        <dl>
            <For each=first key=|pair| *pair let:pair>
                <GapOf pair/>
            </For>
        </dl>
        <details class="other-gaps">
            <summary>{text::other_gaps(use_lang())}</summary>
            <dl>
                <For each=rest key=|pair| *pair let:pair>
                    <GapOf pair/>
                </For>
            </dl>
        </details>
    }
}

#[component]
fn GapOf(pair: Pair) -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let gap = move || {
        let gap = |row: Line| {
            let gap = text::gap_by(lang, survey, selection.measures(), pair, row.gap(pair));
            let recomputed = selection.base.get() == Among::Opinion;
            text::signed(gap, recomputed && row.gap(pair).is_some())
        };
        rows.in_focus().map_or_else(|| NONE.to_owned(), gap)
    };
    let figure = move || {
        let points = |row: Line| {
            let gap = row.gap(pair).map(Percent::abs);
            let recomputed = selection.base.get() == Among::Opinion;
            text::signed(text::points_brief(lang, gap), recomputed && gap.is_some())
        };
        rows.in_focus().map_or_else(|| NONE.to_owned(), points)
    };
    let (figure, fact) = (Signal::derive(figure), Signal::derive(gap));
    view! { <Fact term=text::pair_name(lang, survey, pair) id=pair.id(survey) figure fact/> }
}

/// How the answers for customers and for staff overlap, where uncertainty is shown.
#[component]
fn Overlap() -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let lang = use_lang();
    let overlap = Memo::new(move |_| {
        let statement = rows.statement.get();
        let overlap = survey.respondents.and_then(|respondents| {
            selection
                .with(|s| text::overlap_of(lang, survey.survey, respondents, &s.query, statement))
        });
        overlap.unwrap_or_default()
    });
    view! {
        <Show when=move || selection.interval.get() && !overlap.read().is_empty()>
            <p data-fact="overlap">
                <Text of=overlap/>
            </p>
        </Show>
    }
}

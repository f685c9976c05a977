//! The ranks and the gaps of one statement.

use leptos::prelude::*;

use crate::analysis::{Among, Level, Line, Pair, places, rank};
use crate::survey::TableId;
use crate::text;
use crate::views::context::{
    Rows, SelectionContext, SurveyContext, use_lang, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::Text;

/// What stands where a table lacks the statement.
const NONE: &str = "–";

/// A term, and what is known of it.
#[component]
fn Fact(
    /// What it is of.
    term: &'static str,
    /// What it can be found by.
    id: &'static str,
    /// What is known.
    #[prop(into)]
    fact: Signal<String>,
) -> impl IntoView {
    view! {
        <dt>{term}</dt>
        <dd data-fact=id>
            <Text of=fact/>
        </dd>
    }
}

/// The rank of the statement in each table, and its place among the five.
#[component]
pub fn Ranks() -> impl IntoView {
    let (survey, rows) = (use_survey().survey, use_rows());
    let (lang, words) = (use_lang(), use_words());
    let top = move || text::top_place(lang, survey.top_place(rows.statement.get()));
    let top = (!survey.top.is_empty())
        .then(|| view! { <Fact term=words.in_top id="top" fact=Signal::derive(top)/> });
    view! {
        <div>
            <h2>{words.ranks}</h2>
            <dl>
                {TableId::ALL.map(|table| view! { <RankIn table/> }).collect_view()}
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
    let term = text::table_mark(lang, table);
    view! { <Fact term id=table.id() fact=Signal::derive(place)/> }
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

/// The gaps of the statement between the tables, and how the answers overlap.
#[component]
pub fn Gaps() -> impl IntoView {
    view! {
        <div>
            <h2>{use_words().gaps}</h2>
            <dl>{Pair::ALL.map(|pair| view! { <GapOf pair/> }).collect_view()}</dl>
            <Overlap/>
        </div>
    }
}

#[component]
fn GapOf(pair: Pair) -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let gap = move || {
        let gap = |row: Line| {
            let gap = text::gap_by(lang, survey, selection.measures(), pair, row.gap(pair));
            text::signed(gap, selection.base.get() == Among::Opinion)
        };
        rows.in_focus().map_or_else(|| NONE.to_owned(), gap)
    };
    let term = text::pair_name(lang, pair);
    view! { <Fact term id=pair.id() fact=Signal::derive(gap)/> }
}

/// How the answers for customers and for staff overlap, where uncertainty is shown.
#[component]
fn Overlap() -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let lang = use_lang();
    let overlap = Memo::new(move |_| {
        let statement = rows.statement.get();
        let overlap = survey.respondents.and_then(|respondents| {
            selection.with(|s| text::overlap_of(lang, respondents, &s.query, statement))
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

//! What there is to know about one statement, below its chart: ranks and gaps as figures, a paragraph, its
//! place among the five, where else it can be seen, and what the background says.

use leptos::prelude::*;

use crate::state::View;
use crate::text;
use crate::views::context::{
    SelectionContext, SurveyContext, use_lang, use_rows, use_selection, use_survey, use_words,
};
use crate::views::controls::Text;
use crate::views::figure::pin::PinButton;
use crate::views::figure::tip::Wording;
use crate::views::link::ViewLink;
use crate::views::own::switch::published_beside;
use crate::views::report::Background;
use crate::views::statement::lists::{Gaps, Ranks};

/// The published wording, above the chart.
#[component]
pub fn PublishedWording() -> impl IntoView {
    let (view, statement) = (use_selection().view, use_rows().statement);
    view! {
        <Show when=move || view.get() == View::Statement>
            <blockquote class="published-wording">
                <Wording statement/>
            </blockquote>
        </Show>
    }
}

/// Everything else, below the chart.
#[component]
pub fn Facts() -> impl IntoView {
    let (view, published) = (use_selection().view, use_survey().published);
    view! {
        <Show when=move || view.get() == View::Statement>
            <section class="facts">
                <Ranks/>
                <Gaps/>
                <Portrait/>
                {published.map(|_| view! { <PublishedBeside/> })}
                <Elsewhere/>
                <Background/>
            </section>
        </Show>
    }
}

/// The paragraph about the statement.
#[component]
fn Portrait() -> impl IntoView {
    let (survey, selection, rows) = (use_survey().survey, use_selection(), use_rows());
    let lang = use_lang();
    let portrait = move || {
        let (all, row) = (rows.all.read(), rows.in_focus());
        let portrait = |row| selection.with(|s| text::portrait(lang, survey, &all, &row, &s.query));
        row.map(portrait).unwrap_or_default()
    };
    view! {
        <p class="portrait">
            <Text of=portrait/>
        </p>
    }
}

/// What was published about the statement, in the tables that the reader brought along.
#[component]
fn PublishedBeside() -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let published = move || published_in_all(survey, selection, rows.statement.get());
    view! {
        <p data-fact="beside">
            <Text of=published/>
        </p>
    }
}

/// What was published about a statement in each table; empty where nothing was.
fn published_in_all(
    survey: SurveyContext,
    selection: SelectionContext,
    statement: usize,
) -> String {
    let lang = selection.current_lang();
    let of_table = |table| {
        let beside = published_beside(survey, selection, table, statement)?;
        Some(format!(
            "{} {beside}",
            text::table_mark(lang, survey.survey, table)
        ))
    };
    let all: Vec<_> = survey.survey.table_ids().filter_map(of_table).collect();
    if all.is_empty() {
        return String::new();
    }
    format!("{}: {}.", text::brought(lang).published, all.join(", "))
}

/// The same statement in the other views.
#[component]
fn Elsewhere() -> impl IntoView {
    let statement = use_rows().statement;
    let survey = use_survey().survey;
    let others = [View::Distribution, View::Compare, View::Map].into_iter();
    let others = others.filter(|view| view.is_of(survey));
    let links = others.map(|view| view! { <ViewLink view focused=true/> });
    view! {
        <p class="elsewhere">
            <span>{use_words().see_in}</span>
            {links.collect_view()}
            <For each=move || [statement.get()] key=|statement| *statement let:statement>
                <PinButton statement/>
            </For>
        </p>
    }
}

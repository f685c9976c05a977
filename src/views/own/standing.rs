//! Where the reader stands: what is in use here, what is not, and what of that matters the most.

use leptos::prelude::*;

use crate::analysis::{Line, whole_lines};
use crate::survey::TableId;
use crate::text;
use crate::views::context::{use_lang, use_selection, use_survey};
use crate::views::controls::Text;
use crate::views::link::StatementLink;
use crate::views::own::query::adoption_query;
use crate::workshop::{Own, heaviest};

/// No list is longer.
const LONGEST: usize = 5;

/// The three lists, and what they do not tell.
#[component]
pub fn Standing(
    /// Where the answers put the reader.
    own: Memo<Own>,
) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let words = text::own(lang);
    let note = move || {
        let lead = text::lead(lang, survey, &adoption_query(selection));
        format!("{} {lead}", words.no_sample)
    };
    view! {
        <section>
            <div class="columns stands">
                <List
                    head=words.ahead
                    statements=Memo::new(move |_| own.with(|own| first(&own.ahead)))
                    table=|_| TableId::Adoption
                />
                <List
                    head=words.behind
                    statements=Memo::new(move |_| own.with(|own| first(&own.behind)))
                    table=|_| TableId::Adoption
                />
                <List
                    head=words.next
                    statements=Memo::new(move |_| own.with(|own| first(&own.next)))
                    table=heaviest
                />
            </div>
            <p class="note"><Text of=note/></p>
        </section>
    }
}

fn first(statements: &[usize]) -> Vec<usize> {
    statements.iter().copied().take(LONGEST).collect()
}

/// A list with its heading, where there is something in it: each statement with its share in the
/// table that it is ordered by.
#[component]
fn List(
    head: &'static str,
    statements: Memo<Vec<usize>>,
    /// The table whose share a statement is ordered by.
    table: fn(&Line) -> TableId,
) -> impl IntoView {
    view! {
        <Show when=move || statements.with(|all| !all.is_empty())>
            <div>
                <h2>{head}</h2>
                <ul>
                    <For each=move || statements.get() key=|at| *at let(statement)>
                        <Item statement table/>
                    </For>
                </ul>
            </div>
        </Show>
    }
}

#[component]
fn Item(statement: usize, table: fn(&Line) -> TableId) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let share = move || {
        let lines = whole_lines(survey, &adoption_query(selection));
        let line = lines.iter().find(|line| line.statement == statement);
        let said = line.map(|line| match table(line) {
            TableId::Adoption => text::of_respondents(lang, line.sum(TableId::Adoption)),
            table => text::significance_to(lang, table, line.sum(table)),
        });
        said.unwrap_or_default()
    };
    let name = survey.statements[statement].short.get(lang);
    view! {
        <li>
            <StatementLink statement name/>
            <small><Text of=share/></small>
        </li>
    }
}

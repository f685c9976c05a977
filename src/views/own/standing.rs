//! Where the reader stands: what is in use here, what is not, and what of that matters the most.

use leptos::prelude::*;

use crate::analysis::{Line, whole_lines};
use crate::survey::{Role, Survey, TableId};
use crate::text;
use crate::views::context::{use_lang, use_selection, use_survey};
use crate::views::controls::{Text, other_lang};
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
    let words = text::own(lang, survey);
    let note = move || {
        let lead = text::lead(lang, survey, &adoption_query(survey, selection));
        format!("{} {lead}", words.no_sample)
    };
    view! {
        <section>
            <div class="columns stands">
                <List
                    head=words.ahead
                    statements=Memo::new(move |_| own.with(|own| first(&own.ahead)))
                    table=|survey, _| survey.adoption()
                />
                <List
                    head=words.behind
                    statements=Memo::new(move |_| own.with(|own| first(&own.behind)))
                    table=|survey, _| survey.adoption()
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
    table: fn(&Survey, &Line) -> TableId,
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
fn Item(statement: usize, table: fn(&Survey, &Line) -> TableId) -> impl IntoView {
    let (survey, selection, lang) = (use_survey().survey, use_selection(), use_lang());
    let share = move || {
        let lines = whole_lines(survey, &adoption_query(survey, selection));
        let line = lines.iter().find(|line| line.statement == statement);
        let said = line.map(|line| {
            let table = table(survey, line);
            match survey.role(table) {
                Some(Role::Significance) => {
                    text::significance_to(lang, survey, table, line.sum(table))
                }
                _ => text::of_respondents(lang, line.sum(table)),
            }
        });
        said.unwrap_or_default()
    };
    let short = &survey.statements[statement].short;
    view! {
        <li>
            <StatementLink statement name=short.get(lang) lang=other_lang(lang, short)/>
            <small><Text of=share/></small>
        </li>
    }
}

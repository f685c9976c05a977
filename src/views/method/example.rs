//! The row that is worked through.

use leptos::prelude::*;

use crate::analysis::Respondents;
use crate::text::{self, Given};
use crate::views::context::{use_lang, use_rows, use_selection, use_survey, use_words};

/// The shares of the statement in focus in the table shown, and how many gave each answer.
#[component]
pub fn Example(
    /// The respondents whose number was inferred.
    respondents: &'static Respondents,
) -> impl IntoView {
    let (table, statement) = (use_selection().table, use_rows().statement);
    let (survey, lang) = (use_survey().survey, use_lang());
    let worked = move || {
        let (table, statement) = (table.get(), statement.get());
        let example = text::example(lang, survey, respondents, table, statement);
        example.map(|(_, given)| (statement, given))
    };
    view! {
        <For each=worked key=|(statement, given)| key(*statement, given) let((statement, given))>
            <ExampleTable statement given/>
        </For>
    }
}

/// What tells one row from another: its statement and how many gave each answer.
fn key(statement: usize, given: &[Given]) -> (usize, Vec<(String, u32)>) {
    let counts = given.iter().map(|it| (it.answer.clone(), it.count));
    (statement, counts.collect())
}

#[component]
fn ExampleTable(statement: usize, given: Vec<Given>) -> impl IntoView {
    let (survey, lang, words) = (use_survey().survey, use_lang(), use_words());
    let name = survey.statements[statement].short.get(lang);
    let table = survey.table(use_selection().table.get_untracked());
    let rows = given.into_iter().map(|given| view! { <ExampleRow given/> });
    view! {
        <table class="example">
            <caption>{format!("{}: {name}", words.example)}</caption>
            <thead>
                <tr>
                    <th scope="col"><span class="unseen">{table.name.get(lang)}</span></th>
                    <th scope="col">{words.example_published}</th>
                    <th scope="col">{words.example_count}</th>
                    <th scope="col">{words.example_exact}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

#[component]
fn ExampleRow(given: Given) -> impl IntoView {
    view! {
        <tr>
            <th scope="row">{given.answer}</th>
            <td>{given.published}</td>
            <td>{given.count.to_string()}</td>
            <td>{given.exact}</td>
        </tr>
    }
}

//! The numbers of a table, a cell each.

use leptos::prelude::*;
use web_sys::HtmlDetailsElement;

use super::fields::use_make_words;
use crate::survey::{Cell, Lang, Survey, cell, set_cell};
use crate::views::context::{Mistake, use_draft, use_lang};
use crate::views::controls::{Button, Text};

/// So many rows are shown at first.
const SHOWN: usize = 30;

/// The numbers of the table with that id, folded: they are seen in the preview.
#[component]
pub fn NumbersForm(
    /// The id of the table.
    id: StoredValue<String>,
) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let open = RwSignal::new(false);
    let counts = move || {
        let counts = |s: &Survey| {
            id.with_value(|id| s.table_named(id))
                .is_some_and(|at| s.table(at).counts)
        };
        draft.with(counts).unwrap_or_default()
    };
    let rows = move || {
        let rows = |s: &Survey| {
            let at = id.with_value(|id| s.table_named(id));
            at.map_or(0, |at| s.table(at).rows.len())
        };
        draft.with(rows).unwrap_or_default()
    };
    view! {
        <details
            class="numbers-made"
            on:toggle=move |event| open.set(event_target::<HtmlDetailsElement>(&event).open())
        >
            <summary>{words.numbers} " (" <Text of=Signal::derive(move || rows().to_string())/> ")"</summary>
            <p class="note">
                <Text of=Signal::derive(move || words.cells[usize::from(counts())].to_owned())/>
            </p>
            <Show when=move || open.get()>
                <Grid id/>
            </Show>
        </details>
    }
}

/// A row a statement, a column an answer.
#[component]
fn Grid(id: StoredValue<String>) -> impl IntoView {
    let (draft, words) = (use_draft(), use_make_words());
    let answers = Memo::new(move |_| {
        let names = |s: &Survey| {
            let at = id.with_value(|id| s.table_named(id))?;
            let answers = s.scale_of(at).answers.iter();
            let names = answers.map(|one| (one.id.clone(), one.short.get(s.original()).to_owned()));
            Some(names.collect::<Vec<_>>())
        };
        draft.with(names).flatten().unwrap_or_default()
    });
    let statements = Memo::new(move |_| {
        let ids = |s: &Survey| s.statements.iter().map(|one| one.id.clone()).collect();
        draft.with(ids).unwrap_or_else(Vec::new)
    });
    let shown = RwSignal::new(SHOWN);
    let has_more = move || statements.read().len() > shown.get();
    let some = move || {
        let statements = statements.read();
        statements
            .iter()
            .take(shown.get())
            .cloned()
            .collect::<Vec<_>>()
    };
    view! {
        <div class="cells-scroll">
            <table class="cells-made">
                <thead>
                    <tr>
                        <th scope="col">{words.statement}</th>
                        <For each=move || answers.get() key=Clone::clone let((_, name))>
                            <th scope="col">{name}</th>
                        </For>
                        <th scope="col">"n"</th>
                    </tr>
                </thead>
                <tbody>
                    <For each=some key=Clone::clone let:statement>
                        <Row table=id statement=StoredValue::new(statement) answers/>
                    </For>
                </tbody>
            </table>
        </div>
        <Show when=has_more>
            <Button on_press=move |()| shown.update(|shown| *shown += SHOWN)>
                {words.more_statements}
            </Button>
        </Show>
    }
}

#[component]
fn Row(
    table: StoredValue<String>,
    statement: StoredValue<String>,
    answers: Memo<Vec<(String, String)>>,
) -> impl IntoView {
    let draft = use_draft();
    let name = Memo::new(move |_| {
        let name = |s: &Survey| {
            let mut all = s.statements.iter();
            let statement = all.find(|one| statement.with_value(|id| one.id == *id))?;
            Some(format!(
                "{}. {}",
                statement.number,
                statement.short.get(s.original())
            ))
        };
        draft.with(name).flatten().unwrap_or_default()
    });
    let cells = move || {
        let answers = answers.get().into_iter().enumerate();
        let answers = answers.map(|(at, (id, name))| (Cell::Answer(at), id, name));
        answers
            .chain([(Cell::Respondents, String::new(), "n".to_owned())])
            .collect::<Vec<_>>()
    };
    view! {
        <tr>
            <th scope="row">{move || name.get()}</th>
            <For each=cells key=Clone::clone let((cell, _, answer))>
                <CellInput table statement cell label=move || format!("{}: {answer}", name.get())/>
            </For>
        </tr>
    }
}

/// A number; what is none stays to be mended, and is said.
#[component]
fn CellInput(
    table: StoredValue<String>,
    statement: StoredValue<String>,
    cell: Cell,
    #[prop(into)] label: Signal<String>,
) -> impl IntoView {
    let (draft, words, lang) = (use_draft(), use_make_words(), use_lang());
    let typed = RwSignal::new(None::<String>);
    let field = StoredValue::new(format!(
        "{} {} {cell:?}",
        table.get_value(),
        statement.get_value()
    ));
    let place = move |s: &Survey| {
        let table = table.with_value(|id| s.table_named(id))?;
        let mut all = s.statements.iter();
        let at = all.position(|one| statement.with_value(|id| one.id == *id))?;
        Some((table, at))
    };
    let kept = Memo::new(move |_| {
        let text = |s: &Survey| {
            place(s).map(|(table, at)| self::cell(s, table, at, cell, lang != Lang::En))
        };
        draft.with(text).flatten().unwrap_or_default()
    });
    let mistake = Memo::new(move |_| field.with_value(|field| draft.mistaken(field)));
    let mistaken = move || mistake.read().is_some();
    let value = move || {
        let mistaken = mistake.get().map(|mistake| mistake.text);
        let there = move || mistaken.unwrap_or_else(|| kept.get());
        typed.get().unwrap_or_else(there)
    };
    let write = move |event| {
        let text = event_target_value(&event);
        let field = field.get_value();
        let mut outcome = Ok(());
        draft.continue_run(&field, |s| {
            if let Some((table, at)) = place(s) {
                outcome = set_cell(s, table, at, cell, &text);
            }
        });
        typed.set(Some(text.clone()));
        match outcome {
            Ok(()) => draft.mend(&field),
            Err(why) => draft.mistake(Mistake {
                field,
                text,
                label: label.get_untracked(),
                why: words.cell_faults[why as usize],
                place: format!("[data-made-table=\"{}\"] summary", table.get_value()),
            }),
        }
    };
    view! {
        <td>
            <input
                type="text"
                inputmode="decimal"
                aria-label=label
                aria-invalid=move || mistaken().to_string()
                prop:value=value
                on:input=write
                on:blur=move |_| typed.set(None)
            />
            <Show when=mistaken>
                <span class="mistake" role="alert">{move || mistake.get().map(|mistake| mistake.why)}</span>
            </Show>
        </td>
    }
}

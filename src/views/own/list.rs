//! The plan to take home: what is not in use here, what is done about it, by whom, and when.

use leptos::prelude::*;

use crate::browser::print;
use crate::text;
use crate::views::context::{use_lang, use_room, use_survey, use_words};
use crate::views::controls::{Button, Text};
use crate::views::own::unkept::Unkept;
use crate::workshop::{Key, Kind, LONGEST_TEXT, Own};

/// What is planned for a statement, in the order of the columns.
const KINDS: [Kind; 3] = [Kind::Note, Kind::Who, Kind::When];

/// The list, which is all that is printed of the view.
#[component]
pub fn Plan(
    /// Where the answers put the reader.
    own: Memo<Own>,
) -> impl IntoView {
    let words = text::own(use_lang(), use_survey().survey);
    let head = |words: &'static str| view! { <th scope="col">{words}</th> };
    view! {
        <section class="home" hidden=move || own.with(|own| own.plan.is_empty())>
            <h2>{words.plan}</h2>
            <table>
                <thead>
                    <tr>{head(use_words().statement)} {words.columns.map(head).collect_view()}</tr>
                </thead>
                <tbody>
                    <For each=move || own.with(|own| own.plan.clone()) key=|at| *at let(statement)>
                        <Row statement/>
                    </For>
                </tbody>
            </table>
            <p class="offers">
                <Button class="print" on_press=|()| print::print()>{words.print}</Button>
            </p>
        </section>
    }
}

#[component]
fn Row(statement: usize) -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    let name = text::statement_name(lang, survey, statement);
    let columns = KINDS.into_iter().zip(text::own(lang, survey).columns);
    let fields = columns.map(|(kind, column)| {
        let label = format!("{column}: {name}");
        view! { <Field key=Key::of(kind, statement) column label/> }
    });
    let fields = fields.collect_view();
    view! {
        <tr>
            <th scope="row">{name}</th>
            {fields}
        </tr>
    }
}

/// A field, and beside it what it holds, for paper.
#[component]
fn Field(key: Key, column: &'static str, label: String) -> impl IntoView {
    let room = use_room();
    let value =
        Signal::derive(move || room.with(|room| room.get(key).unwrap_or_default().to_owned()));
    let edit = move |text: String| {
        room.edit(|room| {
            let _ = room.put(key, &text);
        });
    };
    view! {
        <td data-column=column>
            <input
                type="text"
                maxlength=LONGEST_TEXT.to_string()
                aria-label=label
                data-value=key.kind.id()
                prop:value=value
                on:input=move |event| edit(event_target_value(&event))
            />
            <span class="written"><Text of=value/></span>
            <Unkept these=move |changed| changed == key/>
        </td>
    }
}

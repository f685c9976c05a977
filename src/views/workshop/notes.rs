//! What the facilitator says and asks, and the numbers behind a slide.

use leptos::prelude::*;

use crate::survey::{Lang, TableId};
use crate::text;
use crate::views::context::{Presenter, use_lang, use_presenter};
use crate::workshop::Slide;

/// The notes of the slide that is shown, where they are asked for.
#[component]
pub fn Notes() -> impl IntoView {
    let (presenter, words) = (use_presenter(), text::workshop(use_lang()));
    let slide = move || presenter.shown.get().map(|shown| shown.place.slide);
    view! {
        <Show when=move || presenter.state.read().notes>
            <aside class="beside-slide" aria-label=words.show_notes>
                <For each=slide key=|slide| *slide let(slide)>
                    <SlideNotes slide/>
                </For>
            </aside>
        </Show>
    }
}

/// What is said and asked on a slide, and the numbers of its statement, which are hidden until the slide shows them
/// itself.
#[component]
pub fn SlideNotes(
    /// The slide.
    slide: Slide,
) -> impl IntoView {
    let (presenter, lang) = (use_presenter(), use_lang());
    let words = text::workshop(lang);
    let [say, ask] = words.notes[slide.kind()];
    let numbers = match slide {
        Slide::Reveal(at) | Slide::Beside(at) | Slide::Meaning(at) => {
            untrack(|| list_sums(presenter, lang, at))
        }
        Slide::Alone(_) | Slide::Guess(_) | Slide::Hands(_) => words.hidden.to_owned(),
        _ => String::new(),
    };
    view! {
        <div class="notes">
            <Note name=words.say text=say/>
            <Note name=words.ask text=ask/>
            <Note name=words.numbers text=numbers/>
        </div>
    }
}

/// A note with its name; none without a text.
#[component]
fn Note(name: &'static str, #[prop(into)] text: String) -> impl IntoView {
    (!text.is_empty()).then(|| view! { <p><b>{name}</b>" "{text}</p> })
}

/// The sums of a statement in the three tables.
pub fn list_sums(presenter: Presenter, lang: Lang, statement: usize) -> String {
    let Some(numbers) = presenter.numbers_of(statement) else {
        return String::new();
    };
    let of = |table: TableId| {
        let share = text::percent(lang, numbers.sum(table));
        format!("{} {share}", text::table_mark(lang, table))
    };
    TableId::ALL.map(of).join(", ")
}

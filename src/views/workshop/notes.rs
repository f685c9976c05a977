//! What the facilitator says and asks, and the numbers behind a slide.

use leptos::prelude::*;

use crate::survey::{Lang, Survey, TableId};
use crate::text::{self, SlideWords};
use crate::views::context::{Presenter, use_lang, use_presenter, use_survey};
use crate::workshop::Slide;

/// The notes of the slide that is shown, where they are asked for.
#[component]
pub fn Notes() -> impl IntoView {
    let (presenter, words) = (use_presenter(), text::workshop(use_lang()));
    let slide = move || presenter.shown.get().map(|shown| shown.place.slide);
    view! {
        <Show when=move || presenter.state.read().notes>
            <aside class="beside-slide" aria-label=words.show_notes>
                <Show when=move || presenter.state.read().window_refused>
                    <p role="status">{words.no_window}</p>
                </Show>
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
    let (survey, presenter, lang) = (use_survey().survey, use_presenter(), use_lang());
    let words = text::workshop(lang);
    let SlideWords { say, ask, .. } = text::slide_words(lang, survey, slide);
    let numbers = match slide {
        Slide::Reveal(at) | Slide::Beside(at) | Slide::Meaning(at) => {
            untrack(|| list_sums(presenter, survey, lang, at))
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

/// The sums of a statement in every table.
pub fn list_sums(presenter: Presenter, survey: &Survey, lang: Lang, statement: usize) -> String {
    let Some(numbers) = presenter.numbers_of(statement) else {
        return String::new();
    };
    let of = |table: TableId| {
        let share = text::percent(lang, numbers.sum(table));
        format!("{} {share}", text::table_mark(lang, survey, table))
    };
    survey.table_ids().map(of).collect::<Vec<_>>().join(", ")
}

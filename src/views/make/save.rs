//! What becomes of the draft: seen as a page, saved as one, or as a folder.

use leptos::prelude::*;

use super::fields::use_make_words;
use super::missing::Problems;
#[cfg(target_arch = "wasm32")]
use crate::analysis::default_among;
#[cfg(target_arch = "wasm32")]
use crate::browser::made_page::MadePage;
use crate::browser::{download, page as document};
#[cfg(target_arch = "wasm32")]
use crate::chart::colour_sheet;
use crate::survey::{Survey, added, pack, shown, surveys};
use crate::text::MakeWords;
use crate::views::context::{use_draft, use_lang, use_open_surveys, use_words};
use crate::views::controls::{Button, Checkbox, Text};
#[cfg(target_arch = "wasm32")]
use crate::views::static_view_element;

/// Undo and redo, and whether the browser remembers what is made.
#[component]
pub fn Changes() -> impl IntoView {
    let (draft, words, spoken) = (use_draft(), use_make_words(), use_words());
    let kept = move || {
        let remembered = draft.remembered.get();
        let there = draft.is_there();
        words.kept[usize::from(!remembered)]
            .to_owned()
            .repeat(usize::from(there))
    };
    view! {
        <p class="offers changes">
            <Show when=move || draft.can_undo() || draft.can_redo()>
                <Button
                    class="undo"
                    idle=move || !draft.can_undo()
                    on_press=move |()| draft.undo()
                >
                    {spoken.undo}
                </Button>
                <Button
                    class="redo"
                    idle=move || !draft.can_redo()
                    on_press=move |()| draft.redo()
                >
                    {spoken.redo}
                </Button>
            </Show>
            <span class="note" data-kept=""><Text of=Signal::derive(kept)/></span>
        </p>
    }
}

/// The ways out of the form.
#[component]
pub fn Save(
    /// What is wrong with the draft.
    problems: Problems,
) -> impl IntoView {
    let (open, draft, lang, words) = (
        use_open_surveys(),
        use_draft(),
        use_lang(),
        use_make_words(),
    );
    let keeps_others = RwSignal::new(draft.now().is_some_and(|draft| has_other_round(&draft)));
    let told = RwSignal::new("");
    let look = move |()| {
        if open.show_draft() {
            document::to_top();
            document::focus_soon("main h1");
        } else {
            told.set(words.nothing_to_show);
        }
    };
    let save = move |()| {
        problems.look();
        let outcome = if problems.are_grave() {
            Err(words.mend_first)
        } else {
            draft
                .finished()
                .as_ref()
                .and_then(shown)
                .ok_or(words.nothing_to_show)
        };
        told.set(match outcome {
            Ok(survey) => saved(survey, keeps_others.get_untracked(), words),
            Err(why) => why,
        });
    };
    let export = move |()| {
        let Some(survey) = draft.finished() else {
            return;
        };
        let name = format!("{}.zip", survey.id);
        let saved = download::save(&name, "application/zip", &pack(&survey));
        let mistaken = draft.mistakes.with_untracked(|all| !all.is_empty());
        told.set(match (saved.is_ok(), mistaken) {
            (true, false) => words.saved,
            (true, true) => words.saved_but,
            (false, _) => words.save_refused,
        });
    };
    let others = surveys().iter().map(|survey| survey.title.get(lang));
    let others = format!(
        "{}: {}",
        words.keep_others,
        others.collect::<Vec<_>>().join(", ")
    );
    view! {
        <section class="save" data-save="">
            <p class="offers">
                <Button class="start" control="look-at-draft" on_press=look>{words.look}</Button>
                <Button class="start" control="save-made" on_press=save>{words.save}</Button>
                <Button control="save-folder" on_press=export>{words.folder}</Button>
                <Button control="discard" on_press=move |()| draft.discard()>{words.discard}</Button>
            </p>
            <Checkbox
                checked=keeps_others
                on_change=move |keeps| keeps_others.set(keeps)
            >
                {others}
            </Checkbox>
            <p class="note" role="status"><Text of=move || told.get().to_owned()/></p>
        </section>
    }
}

/// Whether the page carries another round of the survey: saved without it, it would be gone.
fn has_other_round(draft: &Survey) -> bool {
    let other = |survey: &Survey| survey.series == draft.series && survey.year != draft.year;
    surveys().iter().any(other)
}

/// Hands a page with this survey to the browser, and with those that this page carries where they are kept; what became
/// of it.
fn saved(survey: Survey, keeps_others: bool, words: &'static MakeWords) -> &'static str {
    let name = format!("{}.html", survey.id);
    let carried = if keeps_others {
        added(survey, surveys())
    } else {
        Some(vec![survey])
    };
    let Some(carried) = carried else {
        return words.same_id;
    };
    // The static view is made of contexts, which stay as long as the document.
    let html = made(carried.leak());
    let is_saved =
        html.is_some_and(|html| download::save(&name, "text/html", html.as_bytes()).is_ok());
    if is_saved {
        words.saved
    } else {
        words.save_refused
    }
}

/// The HTML of a page with these surveys.
#[cfg(target_arch = "wasm32")]
fn made(carried: &'static [Survey]) -> Option<String> {
    let page = MadePage {
        surveys: carried,
        first: default_among(carried),
        view: &static_view_element(carried),
        colours: &colour_sheet(carried),
    };
    page.html("")
}

/// Natively there is no page to make another of.
#[cfg(not(target_arch = "wasm32"))]
const fn made(_: &'static [Survey]) -> Option<String> {
    None
}

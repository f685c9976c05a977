//! Texts of a survey that may be in another language than the page.

use leptos::prelude::*;

use crate::survey::{Lang, Localized};
use crate::views::context::use_lang;

/// The language that a reader of `lang` gets `text` in, where that is another one: an attribute `lang`.
pub fn other_lang(lang: Lang, text: &Localized) -> Option<&'static str> {
    let of = text.lang_of(lang);
    (of != lang).then_some(of.code())
}

/// A text of the survey. In another language than the page, it says in which; otherwise it is only written.
#[component]
pub fn SurveyText(
    /// The text.
    of: &'static Localized,
) -> impl IntoView {
    let lang = use_lang();
    match other_lang(lang, of) {
        Some(other) => view! { <span lang=other>{of.get(lang)}</span> }.into_any(),
        None => of.get(lang).into_any(),
    }
}

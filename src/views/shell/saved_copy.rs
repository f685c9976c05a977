//! The line that says of a saved copy that it is one.

use leptos::prelude::*;

use crate::browser::copy;
use crate::takeaway;
use crate::text;
use crate::views::context::{use_lang, use_survey};

/// Of which day this copy is, and whether it holds answers; nothing where the page is no copy.
#[component]
pub fn SavedCopy() -> impl IntoView {
    let (survey, lang) = (use_survey().survey, use_lang());
    copy::saved_on().map(|day| {
        let room = copy::room().map(|text| takeaway::room(survey, &text));
        let has_answers = room.is_some_and(|room| room.is_ok_and(|room| !room.is_empty()));
        let has_own = copy::own().is_some();
        view! { <p class="saved-copy">{text::saved_copy(lang, &day, has_answers, has_own)}</p> }
    })
}

//! How far one has read.

use leptos::prelude::*;
use leptos_use_window_scroll::use_window_scroll;

use crate::browser::scroll;
use crate::state::Chapter;
use crate::text;
use crate::views::context::{use_lang, use_survey};
use crate::views::link::anchor;

/// The position of the last of the chapters whose heading has come up; on the static page the first.
pub fn use_reading_position(chapters: &[Chapter]) -> Memo<usize> {
    if use_survey().is_static {
        return Memo::new(|_| 0);
    }
    let headings: Vec<_> = chapters.iter().map(|&chapter| anchor(chapter)).collect();
    let (_, scrolled) = use_window_scroll();
    Memo::new(move |_| {
        scrolled.track();
        scroll::passed(&headings)
    })
}

/// How many of the chapters are read.
#[component]
pub fn ReadingProgress(
    /// Position of the chapter that is read.
    read: Memo<usize>,
    /// How many there are.
    of: usize,
) -> impl IntoView {
    let lang = use_lang();
    view! {
        <progress
            max=of.to_string()
            aria-label=move || text::progress(lang, read.get() + 1, of)
            prop:value=move || (read.get() + 1).to_string()
        ></progress>
    }
}

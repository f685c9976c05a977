//! Groups so small that a share may tell who answered what.

use leptos::prelude::*;

use super::fields::use_make_words;
use crate::survey::{small_groups, suppress};
use crate::text;
use crate::views::context::{use_draft, use_lang};
use crate::views::controls::{Button, Text};

/// Fewer than this are few, unless the reader says so: a usual bound of those who publish statistics.
pub const LEAST: u32 = 5;

/// Which rows have few respondents, and the way to leave their numbers out.
#[component]
pub fn SmallGroups() -> impl IntoView {
    let (draft, lang, words) = (use_draft(), use_lang(), use_make_words());
    let least = RwSignal::new(LEAST);
    let small = Memo::new(move |_| {
        let small = draft.with(|s| small_groups(s, least.get()));
        small.unwrap_or_default()
    });
    let said = move || {
        let said = draft.with(|s| text::small(lang, s, &small.read(), least.get()));
        said.unwrap_or_default()
    };
    let set = move |event| {
        if let Ok(number) = event_target_value(&event).trim().parse() {
            least.set(number);
        }
    };
    view! {
        <p class="note">{words.privacy_hint}</p>
        <label class="labelled">
            <span>{words.least}</span>
            <input
                type="text"
                inputmode="numeric"
                data-value="least"
                prop:value=move || least.get().to_string()
                on:change=set
            />
        </label>
        <p data-small="" role="status"><Text of=Signal::derive(said)/></p>
        <Show when=move || !small.read().is_empty()>
            <Button on_press=move |()| draft.change(|s| suppress(s, least.get_untracked()))>
                {words.suppress}
            </Button>
        </Show>
    }
}

//! How to read the chart: shown until it is dismissed, and again on asking.

use leptos::prelude::*;

use crate::browser::page as document;
use crate::text;
use crate::views::context::{use_help, use_lang, use_rows, use_selection, use_words};
use crate::views::controls::{Button, Text};

/// The button beside the headline.
#[component]
pub fn HelpButton() -> impl IntoView {
    let (help, words) = (use_help(), use_words());
    let ask = move |()| {
        help.asked_for.set(true);
        help.set_open(!untrack(|| help.is_open()));
    };
    view! {
        <Button
            class="ask"
            label=words.help
            title=Some(words.help)
            controls="help"
            expanded=move || help.is_open()
            on_press=ask
        >
            "?"
        </Button>
    }
}

/// The help itself.
#[component]
pub fn HelpPanel() -> impl IntoView {
    let (help, words) = (use_help(), use_words());
    let dismiss = move |()| {
        document::focus(".ask");
        help.set_open(false);
    };
    view! {
        <aside
            class="help"
            class:asked=help.asked_for
            id="help"
            hidden=move || !help.is_open()
            aria-label=words.help
        >
            <HelpText/>
            <Button on_press=dismiss>{words.help_close}</Button>
        </aside>
    }
}

/// The first sentence, and what follows it where there is room.
#[component]
fn HelpText() -> impl IntoView {
    let (view, compares_rounds) = (use_selection().view, use_rows().compares_rounds);
    let (lang, words) = (use_lang(), use_words());
    let sentences = move || {
        if compares_rounds.get() {
            text::rounds(lang).help
        } else {
            words.help_text(view.get())
        }
    };
    let first = move || sentences().first().copied().unwrap_or_default().to_owned();
    let more = move || format!(" {}", sentences().get(1..).unwrap_or_default().join(" "));
    view! {
        <p>
            <Text of=first/>
            <span class="more"><Text of=more/></span>
        </p>
    }
}

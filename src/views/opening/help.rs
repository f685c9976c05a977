//! How to read the chart: unfolded on asking; on a first visit a quiet line says it below the chart.

use leptos::prelude::*;

use crate::state::View;
use crate::survey::Lang;
use crate::text::{self, Words};
use crate::views::context::{use_help, use_lang, use_rows, use_selection, use_words};
use crate::views::controls::{Button, Text};

/// The button that unfolds it.
#[component]
pub fn HelpButton() -> impl IntoView {
    let (help, words) = (use_help(), use_words());
    view! {
        <Button
            class="ask"
            title=Some(words.help)
            controls="help"
            expanded=move || help.is_open()
            on_press=move |()| help.toggle()
        >
            <span aria-hidden="true">"?"</span>
        </Button>
    }
}

/// All of it.
#[component]
pub fn HelpPanel() -> impl IntoView {
    let help = use_help();
    let sentences = use_sentences();
    view! {
        <aside class="help" id="help" hidden=move || !help.is_open() aria-label=use_words().help>
            <p><Text of=move || sentences().join(" ")/></p>
        </aside>
    }
}

/// What can be done with the chart, below it, for who meets it for the first time.
#[component]
pub fn FirstVisitHint() -> impl IntoView {
    let (help, view) = (use_help(), use_selection().view);
    let sentences = use_sentences();
    let hint = move || sentences().last().copied().unwrap_or_default().to_owned();
    let is_shown =
        move || help.first_visit.get() && view.get().has_chart() && view.get() != View::Method;
    view! {
        <Show when=is_shown>
            <p class="note first-visit"><Text of=hint/></p>
        </Show>
    }
}

/// The sentences of the view that is shown.
fn use_sentences() -> impl Fn() -> &'static [&'static str] + Copy + Send + Sync {
    let (view, compares_rounds) = (use_selection().view, use_rows().compares_rounds);
    let (lang, words) = (use_lang(), use_words());
    move || sentences(lang, words, view.get(), compares_rounds.get())
}

fn sentences(
    lang: Lang,
    words: &'static Words,
    view: View,
    compares_rounds: bool,
) -> &'static [&'static str] {
    if compares_rounds {
        text::rounds(lang).help
    } else {
        words.help_text(view)
    }
}

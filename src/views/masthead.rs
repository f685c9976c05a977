//! The head of the page: its name, the languages and the looks.

use leptos::prelude::*;

use super::page::page;
use crate::browser::page as document;
use crate::state::{Action, Look};
use crate::survey::Lang;
use crate::text::words;

/// Name of the page, switches of language and look.
#[component]
pub fn Masthead() -> impl IntoView {
    let page = page();
    view! {
        <a class="skip" href="#main" on:click=skip>{move || page.words().skip}</a>
        <header class="masthead">
            <p class="site">"Murroskartta"</p>
            <div class="langs" role="group" data-control="lang" aria-label=move || page.words().languages>
                {Lang::ALL.map(|lang| view! { <LangButton lang /> }).collect_view()}
            </div>
            <Looks />
        </header>
    }
}

/// The fragment is the state, so the link moves the focus itself.
fn skip(event: leptos::ev::MouseEvent) {
    event.prevent_default();
    document::focus_content();
}

#[component]
fn LangButton(lang: Lang) -> impl IntoView {
    let page = page();
    view! {
        <button
            type="button"
            lang=lang.code()
            data-value=lang.code()
            aria-pressed=move || (page.lang.get() == lang).to_string()
            on:click=move |_| page.act(Action::Speak(lang))
        >
            {words(lang).language}
        </button>
    }
}

#[component]
fn Looks() -> impl IntoView {
    let page = page();
    let choose = move |event| {
        let id = event_target_value(&event);
        if let Some(look) = Look::ALL.into_iter().find(|look| look.id() == id) {
            page.act(Action::Wear(look));
        }
    };
    let option = move |look: Look| {
        view! {
            <option value=look.id() prop:selected=move || page.read(|s| s.look == look)>
                {move || page.words().look(look)}
            </option>
        }
    };
    view! {
        <label class="looks">
            <span>{move || page.words().looks}</span>
            <select data-control="look" on:change=choose>{Look::ALL.map(option).collect_view()}</select>
        </label>
    }
}

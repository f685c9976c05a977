//! The head of the page: its name, the views, the languages and the looks.

use leptos::prelude::*;

use super::controls::{Button, follow, group, option, says, select};
use super::link::view_link;
use super::page::Page;
use crate::browser::page as document;
use crate::state::{Action, Look, View};
use crate::survey::Lang;
use crate::text::words;

/// Name of the page, switches of view, language and look. The buttons of the languages stay when
/// the language changes: the one that was pressed keeps the focus.
pub fn masthead(page: Page) -> AnyView {
    let remade = move |part: fn(Page) -> AnyView| {
        follow(move || {
            page.lang.track();
            untrack(|| part(page))
        })
    };
    view! {
        {remade(skip)}
        <header class="masthead">
            <p class="site">"Murroskartta"</p>
            {remade(views)}
            {langs(page)}
            {remade(looks)}
        </header>
    }
    .into_any()
}

/// The fragment is the state, so the link moves the focus itself.
fn skip(page: Page) -> AnyView {
    let (_, words) = page.speaks();
    let skip = |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        document::focus_content();
    };
    view! { <a class="skip" href="#main" on:click=skip>{words.skip}</a> }.into_any()
}

fn views(page: Page) -> AnyView {
    let (_, words) = page.speaks();
    let links = View::OFFERED.map(|view| view_link(page, view, false));
    view! {
        <nav class="views" data-control="view" aria-label=words.views>
            {links.collect_view()}
        </nav>
    }
    .into_any()
}

fn langs(page: Page) -> AnyView {
    let button = move |lang: Lang| {
        Button::new(words(lang).language.to_owned(), move || {
            page.act(Action::Speak(lang));
        })
        .value(lang.code().to_owned())
        .lang(lang.code())
        .pressed(move || page.lang.get() == lang)
    };
    let label = says(move || words(page.lang.get()).languages.into());
    group("langs", "lang".to_owned(), label, Lang::ALL.map(button))
}

fn looks(page: Page) -> AnyView {
    let (_, words) = page.speaks();
    let option = move |look: Look| {
        let name = words.look(look);
        option(look.id(), name, move || page.read(|s| s.look == look))
    };
    let options = Look::ALL.map(option).collect_view().into_any();
    select("looks", "look", words.looks, true, options, move |id| {
        if let Some(look) = Look::ALL.into_iter().find(|look| look.id() == id) {
            page.act(Action::Wear(look));
        }
    })
}

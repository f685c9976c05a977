//! The head of the page: its name, the views, the languages and the looks.

use leptos::{ev, prelude::*};

use crate::browser::page as document;
use crate::state::{Action, Look, View};
use crate::survey::Lang;
use crate::text::words;
use crate::views::context::{use_selection, use_survey, use_words};
use crate::views::controls::{Button, Group, Select};
use crate::views::link::ViewLink;

/// Name of the page, switches of view, language and look. The buttons of the languages stay when
/// the language changes: the one that was pressed keeps the focus.
#[component]
pub fn Masthead() -> impl IntoView {
    let lang = use_selection().lang;
    view! {
        <InEachLanguage lang>
            <SkipLink/>
        </InEachLanguage>
        <header class="masthead">
            <p class="site">"Murroskartta"</p>
            <InEachLanguage lang>
                <Views/>
            </InEachLanguage>
            <Languages/>
            <InEachLanguage lang>
                <Looks/>
            </InEachLanguage>
        </header>
    }
}

/// What is made anew in each language.
#[component]
pub fn InEachLanguage(
    /// The language.
    lang: Memo<Lang>,
    children: ChildrenFn,
) -> impl IntoView {
    view! {
        <For each=move || [lang.get()] key=|lang| *lang let:_>
            {children()}
        </For>
    }
}

/// The fragment is the state, so the link moves the focus itself.
#[component]
fn SkipLink() -> impl IntoView {
    let skip = |event: ev::MouseEvent| {
        event.prevent_default();
        document::focus_content();
    };
    view! { <a class="skip" href="#main" on:click=skip>{use_words().skip}</a> }
}

#[component]
fn Views() -> impl IntoView {
    let survey = use_survey().survey;
    let offered = View::OFFERED.into_iter().filter(|view| view.is_of(survey));
    view! {
        <nav class="views" data-control="view" aria-label=use_words().views>
            {offered.map(|view| view! { <ViewLink view/> }).collect_view()}
        </nav>
    }
}

#[component]
fn Languages() -> impl IntoView {
    let selection = use_selection();
    let button = move |lang: Lang| {
        view! {
            <Button
                value=lang.code()
                lang=lang.code()
                pressed=move || selection.lang.get() == lang
                on_press=move |()| selection.dispatch(Action::SetLang(lang))
            >
                {words(lang).language}
            </Button>
        }
    };
    view! {
        <Group class="langs" control="lang" label=move || words(selection.lang.get()).languages>
            {Lang::ALL.map(button).collect_view()}
        </Group>
    }
}

#[component]
fn Looks() -> impl IntoView {
    let (selection, words) = (use_selection(), use_words());
    let set_look = move |id: String| {
        if let Some(look) = Look::ALL.into_iter().find(|look| look.id() == id) {
            selection.dispatch(Action::SetLook(look));
        }
    };
    view! {
        <Select
            class="looks"
            control="look"
            label=words.looks
            value=move || selection.with(|s| s.look.id().to_owned())
            on_change=set_look
            options=Look::ALL.map(|look| (look.id().into(), words.look(look).into())).to_vec()
        />
    }
}

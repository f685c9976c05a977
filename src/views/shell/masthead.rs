//! The head of the page: its name, the views, the languages and the looks.

use leptos::{ev, prelude::*};

use crate::browser::{page as document, scroll};
use crate::state::{Action, Look, View};
use crate::survey::Lang;
use crate::text::words;
use crate::views::context::{use_selection, use_survey, use_words};
use crate::views::controls::{Button, Group, Select};
use crate::views::link::ViewLink;

/// How many views stand by name on a narrow screen; the rest unfolds.
const BY_NAME: usize = 4;

/// Name of the page, switches of view, language and look. The buttons of the languages stay when
/// the language changes: the one that was pressed keeps the focus.
#[component]
pub fn Masthead() -> impl IntoView {
    let lang = use_selection().lang;
    let open = RwSignal::new(false);
    view! {
        <InEachLanguage lang>
            <SkipLink/>
        </InEachLanguage>
        <header class="masthead" class:unfolded=open>
            <p class="site">"Murroskartta"</p>
            <InEachLanguage lang>
                <Views open/>
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
    #[prop(into)]
    lang: Signal<Lang>,
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

/// The views: on a narrow screen some by name, and the rest behind a button, with the looks.
#[component]
fn Views(open: RwSignal<bool>) -> impl IntoView {
    let survey = use_survey().survey;
    let offered = View::OFFERED.into_iter().filter(|view| view.is_of(survey));
    let mut links = offered
        .clone()
        .map(|view| view! { <ViewLink view/> }.into_any());
    let by_name: Vec<_> = links.by_ref().take(BY_NAME).collect();
    let rest: Vec<_> = links.collect();
    let rest_of: Vec<_> = offered.skip(BY_NAME).collect();
    let view = use_selection().view;
    Effect::new(move || {
        view.track();
        document::after_frame(|| scroll::bring_into_row(".views-by-name", "[aria-current=page]"));
    });
    view! {
        <nav class="views" data-control="view" aria-label=use_words().views>
            <div class="views-by-name">{by_name} <MoreButton open rest=rest_of/></div>
            <div class="views-rest" id="more-views">{rest}</div>
        </nav>
    }
}

/// Unfolds the rest of the views; it is marked where one of those is shown.
#[component]
fn MoreButton(open: RwSignal<bool>, rest: Vec<View>) -> impl IntoView {
    let (view, words) = (use_selection().view, use_words());
    let among_rest = move || rest.contains(&view.get());
    let name = format!("{} ▾", words.more);
    view! {
        <Button
            class="more-views"
            controls="more-views"
            expanded=open
            current=Signal::derive(move || among_rest().then_some("true"))
            on_press=move |()| open.update(|open| *open = !*open)
        >
            <span data-name=name.clone()>{name.clone()}</span>
        </Button>
    }
}

#[component]
fn Languages() -> impl IntoView {
    let selection = use_selection();
    let button = move |lang: Lang| {
        let code = lang.code().to_uppercase();
        view! {
            <Button
                value=lang.code()
                lang=Some(lang.code())
                label=format!("{code} {}", words(lang).language)
                pressed=move || selection.lang.get() == lang
                on_press=move |()| selection.dispatch(Action::SetLang(lang))
            >
                {code}
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
            label_shown=true
            value=move || selection.with(|s| s.look.id().to_owned())
            on_change=set_look
            options=Look::ALL.map(|look| (look.id().into(), words.look(look).into())).to_vec()
        />
    }
}

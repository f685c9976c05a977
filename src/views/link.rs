//! Links within the page: addresses that can be copied or opened elsewhere, and that answer a plain
//! press without loading anything; and links out of it, in a window of their own.

use leptos::ev::MouseEvent;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use crate::browser::{address, page as document};
use crate::state::{Action, Chapter, Selection, View};
use crate::survey::{Lang, TableId};
use crate::views::context::{
    SelectionContext, SurveyContext, use_lang, use_rows, use_selection, use_survey, use_words,
};

/// Goes where `action` leads, from the top of the page.
pub fn go(selection: SelectionContext, action: Action) {
    let from = selection.view.get_untracked();
    selection.dispatch(action);
    arrive(selection, from);
}

/// From the top of the page. Another view begins at its headline; the links between the views keep the focus,
/// and what they show is told. In the same view the focus stays where it was, or goes to what is new.
fn arrive(selection: SelectionContext, from: View) {
    let same_view = from == selection.view.get_untracked();
    if same_view || document::focus_is(VIEWS) {
        document::rescue_focus(String::new());
    } else {
        document::focus_soon("main h1");
    }
    document::to_top();
}

/// The links between the views.
pub const VIEWS: &str = "nav.views a";

/// A link that a plain press follows here.
#[component]
fn Link(
    #[prop(into)] href: TextProp,
    class: &'static str,
    #[prop(optional)] value: Option<&'static str>,
    #[prop(optional)] current: Option<Signal<Option<&'static str>>>,
    #[prop(into)] on_follow: Callback<()>,
    children: Children,
) -> impl IntoView {
    let press = move |event: MouseEvent| {
        let elsewhere =
            event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if event.button() == 0 && !elsewhere {
            event.prevent_default();
            address::keep_place();
            on_follow.run(());
        }
    };
    view! {
        <a class=class href=href data-value=value aria-current=current on:click=press>
            {children()}
        </a>
    }
}

/// A link to another selection. On the static page, where nothing would answer, its words are only written.
#[component]
pub fn SelectionLink(
    /// Its class.
    class: &'static str,
    /// Where it leads from what is selected.
    #[prop(into)]
    to: Callback<Selection, Selection>,
    children: Children,
) -> impl IntoView {
    let (survey, selection) = (use_survey(), use_selection());
    if survey.is_static {
        return view! { <span class=class>{children()}</span> }.into_any();
    }
    let there = move || selection.with(|s| to.run(s.clone()));
    let follow = move |()| {
        let from = selection.view.get_untracked();
        selection.go_to(untrack(there));
        arrive(selection, from);
    };
    view! {
        <Link class href=move || format!("#{}", survey.fragment(&there())) on_follow=follow>
            {children()}
        </Link>
    }
    .into_any()
}

/// A link to a view; everything else stays as it is.
#[component]
pub fn ViewLink(
    /// The view.
    view: View,
    /// Whether it keeps the statement in focus even where the reader has not chosen one.
    #[prop(optional)]
    focused: bool,
) -> impl IntoView {
    let (survey, selection, rows) = (use_survey(), use_selection(), use_rows());
    let action = move || {
        if focused {
            Action::ShowStatement(view, rows.statement.get())
        } else {
            Action::ShowView(view)
        }
    };
    let href = move || {
        let there = selection.with(|s| s.clone().apply(survey.survey, &action()));
        format!("#{}", survey.fragment(&there))
    };
    let current = Signal::derive(move || (selection.view.get() == view).then_some("page"));
    let name = use_words().view(view);
    view! {
        <Link
            class="view"
            value=view.id()
            current
            href
            on_follow=move |()| go(selection, untrack(action))
        >
            <span data-name=name>{name}</span>
        </Link>
    }
}

/// A link to a view that is not among those that are offered.
#[component]
pub fn UnlistedViewLink(
    /// The view.
    view: View,
    /// Its class.
    class: &'static str,
    children: Children,
) -> impl IntoView {
    let survey = use_survey().survey;
    let to = move |s: Selection| s.apply(survey, &Action::ShowView(view));
    view! { <SelectionLink class to>{children()}</SelectionLink> }
}

/// A link to the numbers of a table.
#[component]
pub fn TableLink(
    /// The table.
    table: TableId,
    children: Children,
) -> impl IntoView {
    let survey = use_survey().survey;
    let to = move |selection: Selection| {
        let there = selection.apply(survey, &Action::ShowView(View::Distribution));
        there.apply(survey, &Action::ShowTable(table))
    };
    view! { <SelectionLink class="known" to>{children()}</SelectionLink> }
}

/// The id of a chapter's heading.
pub fn anchor(chapter: Chapter) -> String {
    format!("section-{}", chapter.id())
}

/// A link to a chapter of the report. On the static page it leads there by the browser's own means.
#[component]
pub fn ChapterLink(
    /// The chapter.
    chapter: Chapter,
    /// Its class.
    class: &'static str,
    children: Children,
) -> impl IntoView {
    let (survey, selection) = (use_survey(), use_selection());
    let anchor = anchor(chapter);
    if survey.is_static {
        return view! { <a class=class href=format!("#{anchor}")>{children()}</a> }.into_any();
    }
    let open = move |()| {
        selection.dispatch(Action::OpenChapter(chapter));
        // It may be open already, and scrolled away from.
        document::arrive_at(anchor.clone());
    };
    let there = survey_and_lang(survey, use_lang());
    view! {
        <Link class href=format!("#view=report&section={}{there}", chapter.id()) on_follow=open>
            {children()}
        </Link>
    }
    .into_any()
}

/// A link to the view of one statement, written as its number and name. On the static page, where nothing would
/// answer, it is only written.
#[component]
pub fn StatementLink(
    /// Position of the statement.
    statement: usize,
    /// What it is called.
    #[prop(into)]
    name: String,
    /// The language of the name, where that is another one than the page's.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
) -> impl IntoView {
    let (survey, selection) = (use_survey(), use_selection());
    let number = survey.survey.statements[statement].number;
    let written = format!("{number}. {name}");
    if survey.is_static {
        return view! { <span lang=lang>{written}</span> }.into_any();
    }
    let there = survey_and_lang(survey, use_lang());
    let open = move |()| go(selection, Action::ShowStatement(View::Statement, statement));
    view! {
        <Link
            class="open"
            href=format!("#view=statement&statement={number}{there}")
            on_follow=open
        >
            <span lang=lang>{written}</span>
        </Link>
    }
    .into_any()
}

/// Survey and language, as an address has them that says no more of the selection.
fn survey_and_lang(survey: SurveyContext, lang: Lang) -> String {
    let plain = Selection::default_of(survey.survey);
    let fragment = survey.fragment(&Selection { lang, ..plain });
    if fragment.is_empty() {
        fragment
    } else {
        format!("&{fragment}")
    }
}

/// A link to a page of others, or to this one, in a window of its own: an arrow says so, and words to who hears it.
#[component]
pub fn LinkOut(
    /// Where it leads.
    #[prop(into)]
    href: Signal<String>,
    /// Its class.
    #[prop(optional)]
    class: Option<&'static str>,
    /// The language of what it says, where that is another one than the page's.
    #[prop(optional)]
    lang: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    let words = use_words();
    view! {
        <a class=class lang=lang href=href target="_blank" rel="noopener noreferrer">
            {children()}
            <span class="new-tab" aria-hidden="true"></span>
            <span class="unseen" lang=use_lang().code()>{format!(" ({})", words.new_tab)}</span>
        </a>
    }
}

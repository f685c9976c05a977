//! The contents, and how far one has read.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;
use leptos_use_window_scroll::use_window_scroll;

use crate::browser::{page as document, print, scroll};
use crate::state::Chapter;
use crate::survey::{Lang, Report};
use crate::text;
use crate::views::context::{use_lang, use_report, use_survey, use_words};
use crate::views::controls::{Button, Text, while_there};
use crate::views::link::{ChapterLink, anchor};
use crate::views::report::chapter::numbered;
use crate::views::toolbar::certainty::CertaintyNotes;
use crate::views::toolbar::legend::Marks;

/// The list of chapters, with what stands beside them; on a phone it unfolds and says where one is.
#[component]
pub fn Contents(
    /// The report.
    report: &'static Report,
) -> impl IntoView {
    let (survey, words) = (use_survey(), use_words());
    let mut chapters = Chapter::all(survey.survey);
    if survey.is_static {
        chapters.retain(|&chapter| chapter != Chapter::Cards);
    }
    let lang = use_lang();
    let title = |chapter: &Chapter| title(lang, words.cards, report, *chapter);
    let titles: Vec<_> = chapters.iter().map(title).collect();
    let count = chapters.len();
    let read = chapters_read(survey.is_static, &chapters);
    let open = RwSignal::new(false);
    let close_on_escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            open.set(false);
            document::focus(".contents .unfold-contents");
        }
    };
    // Where the list lies over the page, the focus would go on behind it.
    let close_when_left = move |event: FocusEvent| {
        if open.get_untracked() && document::focus_leaves(&event) {
            open.set(false);
        }
    };
    let named = titles.clone();
    let here = Memo::new(move |_| named.get(read.get()).cloned().unwrap_or_default());
    let links = chapters.into_iter().zip(titles).enumerate();
    let links = links.map(|(at, (chapter, title))| view! { <Entry at chapter title read/> });
    let links = links.collect_view();
    let running = !survey.is_static;
    view! {
        <nav
            class="contents"
            class:open=move || open.get()
            aria-label=words.contents
            on:keydown=close_on_escape
            on:focusout=while_there(close_when_left)
        >
            {running.then(|| view! { <Progress read of=count/> <Unfold here open/> })}
            // On a phone the list would cover what was chosen from it.
            <ol id="contents" on:click=move |_| open.set(false)>{links}</ol>
            {running.then(|| view! { <BarKey/> <Print/> })}
        </nav>
    }
}

/// The position of the last chapter whose heading has come up.
fn chapters_read(is_static: bool, chapters: &[Chapter]) -> Memo<usize> {
    if is_static {
        return Memo::new(|_| 0);
    }
    let headings: Vec<_> = chapters.iter().map(|&chapter| anchor(chapter)).collect();
    let (_, scrolled) = use_window_scroll();
    Memo::new(move |_| {
        scrolled.track();
        scroll::passed(&headings)
    })
}

/// What a chapter is called.
fn title(lang: Lang, cards: &str, report: &Report, chapter: Chapter) -> String {
    let mut sections = report.sections.iter();
    let section = sections.find(|section| Chapter::Section(section.number) == chapter);
    section.map_or_else(|| cards.to_owned(), |section| numbered(lang, section))
}

/// The button that unfolds the list, on a phone.
#[component]
fn Unfold(here: Memo<String>, open: RwSignal<bool>) -> impl IntoView {
    let words = use_words();
    view! {
        <Button
            class="unfold-contents"
            controls="contents"
            expanded=move || open.get()
            on_press=move |()| open.update(|open| *open = !*open)
        >
            <Text of=move || format!("{}: {}", words.contents, here.get())/>
        </Button>
    }
}

/// A chapter, and in how many of its points what is sought was found.
#[component]
fn Entry(at: usize, chapter: Chapter, title: String, read: Memo<usize>) -> impl IntoView {
    let kept = use_report().kept;
    let found = Memo::new(move |_| kept.with(|kept| kept.found_in(at)));
    // What is not shown is not read.
    let current = move || (read.get() == at && found.get() != Some(0)).then_some("location");
    let hits = move || {
        found
            .get()
            .map(|found| found.to_string())
            .unwrap_or_default()
    };
    let hits = (!use_survey().is_static).then(|| view! { <small><Text of=hits/></small> });
    view! {
        <li class:none=move || found.get() == Some(0) aria-current=current>
            <ChapterLink chapter class="chapter-link">{title}</ChapterLink>
            {hits}
        </li>
    }
}

#[component]
fn Progress(read: Memo<usize>, of: usize) -> impl IntoView {
    let lang = use_lang();
    view! {
        <progress
            max=of.to_string()
            aria-label=move || text::progress(lang, read.get() + 1, of)
            prop:value=move || (read.get() + 1).to_string()
        ></progress>
    }
}

/// What the marks beside the statements are.
#[component]
fn BarKey() -> impl IntoView {
    view! {
        <div class="marks-meaning">
            <p>{use_words().trio_key}</p>
            <Marks/>
            <CertaintyNotes/>
        </div>
    }
}

#[component]
fn Print() -> impl IntoView {
    view! { <Button class="print" on_press=|()| print::print()>{use_words().print}</Button> }
}

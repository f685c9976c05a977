//! The contents, and how far one has read.

use leptos::ev::{FocusEvent, KeyboardEvent};
use leptos::prelude::*;

use crate::browser::{page as document, print};
use crate::state::Chapter;
use crate::survey::{Lang, Report, Survey};
use crate::text::words;
use crate::views::context::{use_lang, use_report, use_survey, use_words};
use crate::views::controls::{Button, Text};
use crate::views::link::ChapterLink;
use crate::views::report::chapters::section_title;
use crate::views::report::progress::{ReadingProgress, use_reading_position};
use crate::views::toolbar::certainty::CertaintyNotes;
use crate::views::toolbar::legend::Marks;

/// The list of chapters, with what stands beside them; on a phone it opens and says where one is.
#[component]
pub fn Contents(
    /// The report that they are of.
    report: &'static Report,
) -> impl IntoView {
    let (survey, lang) = (use_survey(), use_lang());
    let runs = !survey.is_static;
    let chapters = chapters(survey.survey, lang, report, runs);
    let read = use_reading_position(&chapters.iter().map(|it| it.0).collect::<Vec<_>>());
    let titles: Vec<_> = chapters.iter().map(|it| it.1.clone()).collect();
    let open = RwSignal::new(false);
    view! {
        <nav
            class="contents"
            class:open=open
            aria-label=use_words().contents
            on:keydown=move |event| close_on_escape(open, &event)
            on:focusout=move |event| close_when_left(open, &event)
        >
            {runs.then(|| view! { <ReadingProgress read of=titles.len()/> })}
            {runs.then(|| view! { <OpenButton open read titles/> })}
            <ChapterList open read chapters/>
            {runs.then(|| view! { <Key/> })}
            {runs.then(|| view! { <PrintButton/> })}
        </nav>
    }
}

/// The chapters with what they are called. The static page does without the cards.
fn chapters(
    survey: &Survey,
    lang: Lang,
    report: &Report,
    with_cards: bool,
) -> Vec<(Chapter, String)> {
    let all = Chapter::all(survey).into_iter();
    let all = all.filter(|&chapter| with_cards || chapter != Chapter::Cards);
    all.map(|chapter| (chapter, title(lang, report, chapter)))
        .collect()
}

/// What a chapter is called.
fn title(lang: Lang, report: &Report, chapter: Chapter) -> String {
    let mut sections = report.sections.iter();
    let section = sections.find(|section| Chapter::Section(section.number) == chapter);
    section.map_or_else(
        || words(lang).cards.to_owned(),
        |section| section_title(lang, section),
    )
}

fn close_on_escape(open: RwSignal<bool>, event: &KeyboardEvent) {
    if event.key() == "Escape" && open.get_untracked() {
        open.set(false);
        document::focus(".contents .brief");
    }
}

/// Where the list lies over the page, the focus would go on behind it.
fn close_when_left(open: RwSignal<bool>, event: &FocusEvent) {
    if open.get_untracked() && document::focus_leaves(event) {
        open.set(false);
    }
}

/// Opens the list on a phone, and says which chapter one reads.
#[component]
fn OpenButton(open: RwSignal<bool>, read: Memo<usize>, titles: Vec<String>) -> impl IntoView {
    let words = use_words();
    let label = move || format!("{}: {}", words.contents, titles[read.get()]);
    view! {
        <Button
            class="brief"
            controls="contents"
            expanded=open
            on_press=move |()| open.update(|open| *open = !*open)
        >
            <Text of=label/>
        </Button>
    }
}

/// On a phone the list would cover what was chosen from it.
#[component]
fn ChapterList(
    open: RwSignal<bool>,
    read: Memo<usize>,
    chapters: Vec<(Chapter, String)>,
) -> impl IntoView {
    let items = chapters.into_iter().enumerate();
    let items = items.map(|(at, (chapter, title))| view! { <ChapterItem chapter title at read/> });
    view! {
        <ol id="contents" on:click=move |_| open.set(false)>
            {items.collect_view()}
        </ol>
    }
}

/// A chapter, with how much of what is sought was found in it. What is not shown is not read.
#[component]
fn ChapterItem(chapter: Chapter, title: String, at: usize, read: Memo<usize>) -> impl IntoView {
    let (is_static, kept) = (use_survey().is_static, use_report().kept);
    let found = move || kept.with(|kept| kept.found_in(at));
    let is_here = move || read.get() == at && found() != Some(0);
    let hits = move || found().map_or_else(String::new, |found| found.to_string());
    view! {
        <li
            class:none=move || found() == Some(0)
            aria-current=move || is_here().then_some("location")
        >
            <ChapterLink chapter class="chapter-link">{title}</ChapterLink>
            {(!is_static).then(|| view! { <small><Text of=hits/></small> })}
        </li>
    }
}

/// What the tiny bars are.
#[component]
fn Key() -> impl IntoView {
    view! {
        <div class="key">
            <p>{use_words().trio_key}</p>
            <Marks/>
            <CertaintyNotes/>
        </div>
    }
}

#[component]
fn PrintButton() -> impl IntoView {
    view! {
        <Button class="print" on_press=move |()| print::print()>
            {use_words().print}
        </Button>
    }
}

//! The contents, and how far one has read.

use leptos::ev::{self, FocusEvent, KeyboardEvent};
use leptos::prelude::Track;
use leptos_use_window_scroll::use_window_scroll;

use crate::browser::{page as document, print, scroll};
use crate::state::Chapter;
use crate::survey::Report;
use crate::text;
use crate::views::element::{Element, Piece, Value, el, nothing};
use crate::views::link::{anchor, chapter_link};
use crate::views::page::Page;
use crate::views::parts::{Button, says};
use crate::views::report::numbered;
use crate::views::toolbar::certainty::notes;
use crate::views::toolbar::legend::marks;
use leptos::prelude::*;

/// How far one has read: the position of the last chapter whose heading has come up.
type Read = Memo<usize>;

/// The list of chapters, with what stands beside them; on a phone it unfolds and says where one is.
pub fn contents(page: Page, report: &'static Report) -> Element {
    let (_, words) = page.speaks();
    let mut chapters = Chapter::all(page.survey);
    if page.still {
        chapters.retain(|&chapter| chapter != Chapter::Cards);
    }
    let read = read(page, &chapters);
    let open = RwSignal::new(false);
    let titles: Vec<_> = chapters.iter().map(|&it| title(page, report, it)).collect();
    let here = titles.clone();
    let unfold = Button::new(
        says(move || format!("{}: {}", words.contents, here[read.get()])),
        move || {
            open.update(|open| *open = !*open);
        },
    )
    .class("brief")
    .unfolds("contents", move || open.get());
    let links = chapters.iter().zip(titles).enumerate();
    let links = links.map(|(at, (&chapter, title))| {
        let link = chapter_link(page, chapter, "chapter-link", title);
        let found = move || page.kept.with(|kept| kept.found_in(at));
        // What is not shown is not read.
        let here = move || read.get() == at && found() != Some(0);
        let here = Value::of(move || here().then_some("location"));
        // Where what is sought was found.
        let hits = says(move || found().map_or_else(String::new, |found| found.to_string()));
        el("li")
            .class_while("none", move || found() == Some(0))
            .attr("aria-current", here)
            .child(link)
            .child((!page.still).then(|| el("small").child(hits)))
            .view()
    });
    let close_on_escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" && open.get_untracked() {
            open.set(false);
            document::focus(".contents .brief");
        }
    };
    // Where the list lies over the page, the focus would go on behind it.
    let close_when_left = move |event: FocusEvent| {
        if open.get_untracked() && document::focus_leaves(&event) {
            open.set(false);
        }
    };
    // On a phone the list would cover what was chosen from it.
    let list = el("ol")
        .id("contents")
        .on(ev::click, move |_| open.set(false))
        .children(links);
    el("nav")
        .class("contents")
        .class_while("open", move || open.get())
        .attr("aria-label", words.contents)
        .on(ev::keydown, close_on_escape)
        .on(ev::focusout, close_when_left)
        .child(progress(page, read, chapters.len()))
        .child((!page.still).then(|| unfold.view()))
        .child(list)
        .child((!page.still).then(|| key(page)))
        .child((!page.still).then(|| printing(page)))
}

fn read(page: Page, chapters: &[Chapter]) -> Read {
    if page.still {
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
fn title(page: Page, report: &Report, chapter: Chapter) -> String {
    let (_, words) = page.speaks();
    let mut sections = report.sections.iter();
    let section = sections.find(|section| Chapter::Section(section.number) == chapter);
    section.map_or_else(|| words.cards.to_owned(), |section| numbered(page, section))
}

fn progress(page: Page, read: Read, of: usize) -> Piece {
    if page.still {
        return nothing();
    }
    let (lang, _) = page.speaks();
    let said = says(move || text::progress(lang, read.get() + 1, of));
    el("progress")
        .attr("max", of.to_string())
        .attr("aria-label", said)
        .prop("value", says(move || (read.get() + 1).to_string()))
        .view()
}

/// What the tiny bars are.
fn key(page: Page) -> Piece {
    let (_, words) = page.speaks();
    el("div")
        .class("key")
        .child(el("p").child(words.trio_key))
        .child(marks(page))
        .child(notes(page))
        .view()
}

fn printing(page: Page) -> Piece {
    let (_, words) = page.speaks();
    Button::new(words.print, print::print).class("print").view()
}

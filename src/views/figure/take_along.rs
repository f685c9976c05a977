//! The foot of the chart: its source, and what can be taken along.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{address, clipboard, copy, download};
use crate::state::Selection;
use crate::takeaway::{self, Context, Sheet};
use crate::text::{self, Words};
use crate::views::compare::rounds;
use crate::views::element::{Piece, el, together};
use crate::views::figure::caption::{caption, picture, source_parts, vector};
use crate::views::page::Page;
use crate::views::parts::{Button, says, when};

/// Device pixels a CSS pixel of a picture: sharp on today's screens.
const DENSE: f64 = 2.0;
/// Width and height of a picture for a slide, in pixels: a projector's.
const SLIDE: (u32, u32) = (1920, 1080);

/// What became of the last thing that was taken.
#[derive(Clone, PartialEq)]
enum Outcome {
    /// Nothing was taken yet.
    Nothing,
    /// It is done; with what is said about it.
    Done(&'static str),
    /// A text to be copied by hand, with what is said about it.
    Shown(&'static str, String),
}

/// What is taken along.
#[derive(Clone, Copy)]
enum Take {
    Picture,
    Slide,
    Vector,
    Spreadsheet,
    Data,
    CopyPicture,
    CopyNumbers,
    CopyLink,
    CopyCitation,
    Page,
    CopyEmbed,
}

impl Take {
    /// In the groups in which they are offered: pictures, numbers, copies, the page itself.
    const GROUPS: [&[Self]; 4] = [
        &[Self::Picture, Self::Slide, Self::Vector],
        &[Self::Spreadsheet, Self::Data],
        &[
            Self::CopyPicture,
            Self::CopyNumbers,
            Self::CopyLink,
            Self::CopyCitation,
        ],
        &[Self::Page, Self::CopyEmbed],
    ];

    /// Whether it is a picture, which takes a chart.
    const fn is_picture(self) -> bool {
        matches!(
            self,
            Self::Picture | Self::Slide | Self::Vector | Self::CopyPicture
        )
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Picture => "picture",
            Self::Slide => "slide",
            Self::Vector => "vector",
            Self::Spreadsheet => "csv",
            Self::Data => "json",
            Self::CopyPicture => "copy-picture",
            Self::CopyNumbers => "copy-numbers",
            Self::CopyLink => "copy-link",
            Self::CopyCitation => "copy-citation",
            Self::Page => "page",
            Self::CopyEmbed => "copy-embed",
        }
    }

    const fn words(self, words: &'static Words) -> &'static str {
        match self {
            Self::Picture => words.take_picture,
            Self::Slide => words.take_slide,
            Self::Vector => words.take_vector,
            Self::Spreadsheet => words.take_sheet,
            Self::Data => words.take_data,
            Self::CopyPicture => words.copy_picture,
            Self::CopyNumbers => words.copy_numbers,
            Self::CopyLink => words.copy_link,
            Self::CopyCitation => words.copy_citation,
            Self::Page => words.take_page,
            Self::CopyEmbed => words.copy_embed,
        }
    }
}

/// Source and date, and the way to take the chart along.
pub fn foot(page: Page) -> [Piece; 2] {
    let (_, words) = page.speaks();
    let open = RwSignal::new(false);
    let toggle = Button::new(words.take, move || {
        open.update(|open| *open = !*open);
    })
    .class("take")
    .unfolds("take", move || open.get());
    let address = el("p")
        .class("address")
        .child(words.address)
        .child(": ")
        .child(says(move || printed(page)));
    let charted = page.view.get_untracked().has_chart();
    let foot = el(if charted { "figcaption" } else { "div" })
        .class("foot")
        .child(el("p").children(source_line(page)))
        .child(address)
        .child(toggle.view());
    let panel = el("div")
        .id("take")
        .class("panel")
        .flag("hidden", move || !open.get())
        .child(when(move || open.get(), move || panel(page)));
    [foot.view(), panel.view()]
}

/// The same source as under a picture; its name is Finnish in every language.
fn source_line(page: Page) -> [Piece; 3] {
    let [before, name, after] = source_parts(page);
    let name = el("cite").attr("lang", "fi").child(name).view();
    [before.into(), name, after.into()]
}

/// The address that paper bears; worked out only for paper.
fn printed(page: Page) -> String {
    if page.viewport.printing.get() {
        download::address(&fragment(page))
    } else {
        String::new()
    }
}

/// Everything that can be taken, and what became of it.
fn panel(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let outcome = RwSignal::new(Outcome::Nothing);
    let button = move |&take: &Take| {
        Button::new(take.words(words), move || {
            do_take(page, take, outcome);
        })
        .value(take.id())
        .view()
    };
    let charted = page.view.get_untracked().has_chart();
    let groups = Take::GROUPS.map(|group| {
        let group = group.iter();
        let offered = group.filter(|take| charted || !take.is_picture());
        let buttons = offered.map(button);
        el("p").class("offers").children(buttons).view()
    });
    let done = says(move || match outcome.get() {
        Outcome::Nothing => String::new(),
        Outcome::Done(said) | Outcome::Shown(said, _) => said.into(),
    });
    let shown = move || match outcome.get() {
        Outcome::Shown(_, text) => text,
        _ => String::new(),
    };
    let by_hand = move || {
        el("textarea")
            .flag("readonly", || true)
            .attr("rows", "4")
            .attr("aria-labelledby", "taken")
            .prop("value", says(shown))
            .view()
    };
    let done = el("p").id("taken").attr("role", "status").child(done);
    let done = done.view();
    let by_hand = when(move || !shown().is_empty(), by_hand);
    together(groups.into_iter().chain([done, by_hand]))
}

/// Takes that, from what is shown now.
fn do_take(page: Page, take: Take, outcome: RwSignal<Outcome>) {
    untrack(|| match take {
        Take::Picture => save_picture(page, None, outcome),
        Take::Slide => save_picture(page, Some(SLIDE), outcome),
        Take::Vector => {
            let svg = vector(page);
            save(page, "svg", "image/svg+xml", svg.as_bytes(), outcome);
        }
        Take::Spreadsheet => {
            let csv = takeaway::csv(&sheet(page));
            save(page, "csv", "text/csv;charset=utf-8", &csv, outcome);
        }
        Take::Data => {
            let json = page.read(|s| takeaway::json(page.survey, s, &sheet(page), &context(page)));
            save(page, "json", "application/json", json.as_bytes(), outcome);
        }
        Take::CopyPicture => copy_picture(page, outcome),
        Take::CopyNumbers => copy_text(page, takeaway::text(&sheet(page)), None, outcome),
        Take::CopyLink => copy_text(page, address::link(&fragment(page)), None, outcome),
        Take::CopyCitation => copy_text(page, citation(page), None, outcome),
        Take::Page => match copy::page(&fragment(page), None) {
            Some(html) => save(page, "html", "text/html", html.as_bytes(), outcome),
            None => outcome.set(Outcome::Done(page.speaks().1.save_refused)),
        },
        Take::CopyEmbed => {
            let hint = page.speaks().1.embed_hint;
            copy_text(page, embedded(page), Some(hint), outcome);
        }
    });
}

fn sheet(page: Page) -> Sheet {
    if page.is_onward() {
        return rounds::sheet(page);
    }
    let lines = page.lines.read();
    page.read(|s| takeaway::sheet_beside(page.survey, page.published, &focused(page, s), &lines))
}

/// The selection with its statement named: what is taken along does not know what is shown first.
fn focused(page: Page, selection: &Selection) -> Selection {
    Selection {
        focus: selection.focus.or(Some(page.statement.get())),
        ..selection.clone()
    }
}

/// The fragment of the address of what is shown, on a page of its own.
pub fn fragment(page: Page) -> String {
    fragment_of(page, false)
}

fn fragment_of(page: Page, embed: bool) -> String {
    let there = |s: &Selection| Selection { embed, ..s.clone() };
    page.read(|s| page.print(&there(s)))
}

/// The code that embeds what is shown, by its headline.
fn embedded(page: Page) -> String {
    let address = address::link(&fragment_of(page, true));
    takeaway::embed(&address, &caption(page).title)
}

fn context(page: Page) -> Context {
    Context {
        address: download::address(&fragment(page)),
        today: download::today(),
    }
}

fn citation(page: Page) -> String {
    let Context { address, today } = context(page);
    let title = caption(page).title;
    text::citation(page.speaks().0, page.survey, &title, &address, &today)
}

fn name(page: Page, extension: &str) -> String {
    page.read(|s| takeaway::file_name(&focused(page, s), page.survey, extension))
}

fn save(page: Page, extension: &str, mime: &str, bytes: &[u8], outcome: RwSignal<Outcome>) {
    let (_, words) = page.speaks();
    let saved = download::save(&name(page, extension), mime, bytes);
    outcome.set(Outcome::Done(match saved {
        Ok(()) => words.saved,
        Err(_) => words.save_refused,
    }));
}

fn save_picture(page: Page, exact: Option<(u32, u32)>, outcome: RwSignal<Outcome>) {
    let packed = download::picture(&picture(page, exact), DENSE, exact);
    spawn_local(async move {
        match packed.bytes().await {
            Ok(png) => save(page, "png", "image/png", &png, outcome),
            Err(_) => outcome.set(Outcome::Done(page.speaks().1.save_refused)),
        }
    });
}

/// Copies a text; with a `hint` what to do with it, it is shown as well.
fn copy_text(page: Page, text: String, hint: Option<&'static str>, outcome: RwSignal<Outcome>) {
    let (_, words) = page.speaks();
    let kept = text.clone();
    clipboard::write_text(&text, move |copied| {
        outcome.set(match hint {
            Some(hint) => Outcome::Shown(hint, kept),
            None if copied => Outcome::Done(words.copied),
            None => Outcome::Shown(words.copy_refused, kept),
        });
    });
}

fn copy_picture(page: Page, outcome: RwSignal<Outcome>) {
    let (_, words) = page.speaks();
    let picture = download::picture(&picture(page, None), DENSE, None);
    clipboard::write_picture(&picture, move |copied| {
        outcome.set(Outcome::Done(if copied {
            words.copied
        } else {
            words.picture_refused
        }));
    });
}

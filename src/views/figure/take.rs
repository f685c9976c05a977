//! What can be taken along, and how it is taken.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{address, clipboard, copy, download};
use crate::takeaway;
use crate::text::Words;
use crate::views::figure::contents::Contents;
use crate::views::figure::picture::{picture, vector};

/// Device pixels a CSS pixel of a picture: sharp on today's screens.
const DENSE: f64 = 2.0;
/// Width and height of a picture for a slide, in pixels: a projector's.
const SLIDE: (u32, u32) = (1920, 1080);

/// What became of the last thing that was taken.
#[derive(Clone, PartialEq)]
pub enum Outcome {
    /// Nothing was taken yet.
    Nothing,
    /// It is done; with a message about it.
    Done(&'static str),
    /// A text to be copied by hand, with a message about it.
    Shown(&'static str, String),
}

/// What is taken along.
#[derive(Clone, Copy)]
pub enum Take {
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
    pub const GROUPS: [&[Self]; 4] = [
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
    pub const fn is_picture(self) -> bool {
        matches!(
            self,
            Self::Picture | Self::Slide | Self::Vector | Self::CopyPicture
        )
    }

    /// What its button can be found by.
    pub const fn id(self) -> &'static str {
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

    /// What its button says.
    pub const fn words(self, words: &'static Words) -> &'static str {
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

/// Takes things along and tells what became of the last one; copies mean the same.
#[derive(Clone, Copy)]
pub struct Taker {
    contents: Contents,
    words: &'static Words,
    /// What became of the last thing that was taken.
    pub outcome: RwSignal<Outcome>,
}

impl Taker {
    /// Of `contents`, with nothing taken yet.
    pub fn new(contents: Contents) -> Self {
        Self {
            contents,
            words: contents.selection.words(),
            outcome: RwSignal::new(Outcome::Nothing),
        }
    }

    /// Takes that, from what is shown now.
    pub fn take(self, take: Take) {
        untrack(|| self.take_now(take));
    }

    fn take_now(self, take: Take) {
        let contents = self.contents;
        match take {
            Take::Picture => self.save_picture(None),
            Take::Slide => self.save_picture(Some(SLIDE)),
            Take::Vector => self.save("svg", "image/svg+xml", vector(contents).as_bytes()),
            Take::Spreadsheet => {
                let csv = takeaway::csv(&contents.sheet());
                self.save("csv", "text/csv;charset=utf-8", &csv);
            }
            Take::Data => self.save("json", "application/json", contents.json().as_bytes()),
            Take::CopyPicture => self.copy_picture(),
            Take::CopyNumbers => self.copy_text(takeaway::text(&contents.sheet()), None),
            Take::CopyLink => self.copy_text(address::link(&contents.fragment()), None),
            Take::CopyCitation => self.copy_text(contents.citation(), None),
            Take::Page => self.save_page(),
            Take::CopyEmbed => self.copy_text(contents.embed_code(), Some(self.words.embed_hint)),
        }
    }

    fn save(self, extension: &str, mime: &str, bytes: &[u8]) {
        let saved = download::save(&self.contents.file_name(extension), mime, bytes);
        self.done(saved.is_ok(), self.words.saved, self.words.save_refused);
    }

    fn save_page(self) {
        match copy::page(&self.contents.fragment(), None) {
            Some(html) => self.save("html", "text/html", html.as_bytes()),
            None => self.outcome.set(Outcome::Done(self.words.save_refused)),
        }
    }

    fn save_picture(self, exact: Option<(u32, u32)>) {
        let packed = download::picture(&picture(self.contents, exact), DENSE, exact);
        // What is shown when it is packed may be something else.
        let name = self.contents.file_name("png");
        spawn_local(async move {
            let saved = match packed.bytes().await {
                Ok(png) => download::save(&name, "image/png", &png),
                Err(refused) => Err(refused),
            };
            self.done(saved.is_ok(), self.words.saved, self.words.save_refused);
        });
    }

    /// Copies a text; with a `hint` what to do with it, it is shown as well.
    fn copy_text(self, text: String, hint: Option<&'static str>) {
        let Self { words, outcome, .. } = self;
        let copied_text = text.clone();
        clipboard::write_text(&text, move |copied| {
            outcome.set(match hint {
                Some(hint) => Outcome::Shown(hint, copied_text),
                None if copied => Outcome::Done(words.copied),
                None => Outcome::Shown(words.copy_refused, copied_text),
            });
        });
    }

    fn copy_picture(self) {
        let picture = download::picture(&picture(self.contents, None), DENSE, None);
        clipboard::write_picture(&picture, move |copied| {
            self.done(copied, self.words.copied, self.words.picture_refused);
        });
    }

    fn done(self, succeeded: bool, done: &'static str, refused: &'static str) {
        let message = if succeeded { done } else { refused };
        self.outcome.set(Outcome::Done(message));
    }
}

//! The pages of the surveys. One is made when its survey is first shown, and stays: what was chosen,
//! answered and undone in it is there when the reader comes back.

use leptos::prelude::*;

use super::controls::follow;
use super::element::Piece;
use super::live::Live;
use super::page::Page;
use crate::browser::{copy, screen};
use crate::state::{Action, Selection, link};
use crate::survey::{SEVERAL, Survey, surveys};

/// The pages, and which of them is shown. Where there is one survey, there is one page.
#[derive(Clone, Copy)]
pub struct Shelf {
    first: Page,
    #[cfg(any(several, not(target_arch = "wasm32")))]
    pages: Live<Pages>,
}

/// What is behind a shelf.
#[derive(Clone)]
struct Pages {
    /// The pages that were made; the one that is shown stands last.
    made: Vec<Page>,
    /// What they belong to: the document, not the part of it in which another survey was asked for.
    owner: Owner,
}

impl Shelf {
    /// A shelf with the page alone that an address asks for, and what of that was left out.
    pub fn open(fragment: &str) -> (Self, Vec<String>) {
        if SEVERAL {
            let (survey, asked) = link::parse_among(fragment, surveys());
            return (Self::new(survey, asked.selection), asked.ignored);
        }
        let survey = &surveys()[0];
        let asked = link::parse(fragment, survey);
        (Self::new(survey, asked.selection), asked.ignored)
    }

    fn new(survey: &'static Survey, selection: Selection) -> Self {
        let first = made(survey, selection);
        Self {
            first,
            #[cfg(any(several, not(target_arch = "wasm32")))]
            pages: Live::new(Pages {
                made: vec![first],
                owner: Owner::current().unwrap_or_default(),
            }),
        }
    }

    /// What is behind it, where there may be several pages. Where there is one, closures that hold the
    /// shelf hold nothing but its page.
    #[cfg_attr(
        not(any(several, not(target_arch = "wasm32"))),
        expect(clippy::unused_self, reason = "there is one page")
    )]
    fn pages(self) -> Option<Live<Pages>> {
        #[cfg(any(several, not(target_arch = "wasm32")))]
        let pages = Some(self.pages);
        #[cfg(not(any(several, not(target_arch = "wasm32"))))]
        let pages = None;
        pages
    }

    /// The page that is shown now.
    pub fn now(self) -> Page {
        let shown = |pages: Live<Pages>| pages.read_untracked().made.last().copied();
        self.pages().and_then(shown).unwrap_or(self.first)
    }

    /// The same, followed as another is shown.
    pub fn page(self) -> Page {
        if let Some(pages) = self.pages() {
            pages.track();
        }
        self.now()
    }

    /// Does that to every page.
    pub fn each(self, deed: impl Fn(Page)) {
        match self.pages() {
            Some(pages) => pages.read_untracked().made.iter().copied().for_each(deed),
            None => deed(self.first),
        }
    }

    /// A part of the page that is made anew when another survey is shown.
    pub fn follow(self, part: impl Fn(Page) -> Piece + Send + Sync + 'static) -> Piece {
        if SEVERAL {
            follow(move || {
                let page = self.page();
                untrack(|| part(page))
            })
        } else {
            part(self.first)
        }
    }

    /// Shows what an address asks for; what of that was left out.
    pub fn show(self, fragment: &str) -> Vec<String> {
        let page = self.about(fragment);
        let asked = page.parse(fragment);
        page.act(Action::Show(Box::new(asked.selection)));
        self.put_last(page);
        asked.ignored
    }

    /// The page that an address is about.
    fn about(self, fragment: &str) -> Page {
        if !SEVERAL {
            return self.first;
        }
        let (survey, asked) = link::parse_among(fragment, surveys());
        self.page_of(survey, &asked.selection)
    }

    /// Goes to another survey, which is a step of its own, with all that goes along.
    pub fn go(self, survey: &'static Survey) {
        let here = self.now();
        let carried = |s: &Selection| s.carried(here.survey, survey, surveys());
        let there = untrack(|| here.read(carried));
        let page = self.page_of(survey, &there);
        page.turn_to(there.clone());
        page.arrive(there);
        self.put_last(page);
    }

    /// The page of `survey`; where there is none yet, it opens with `selection`.
    fn page_of(self, survey: &'static Survey, selection: &Selection) -> Page {
        let Some(pages) = self.pages() else {
            return self.first;
        };
        let Pages { made, owner } = pages.get_untracked();
        let there = made.into_iter().find(|page| page.survey.id == survey.id);
        there.unwrap_or_else(|| owner.with(|| self::made(survey, selection.clone())))
    }

    fn put_last(self, page: Page) {
        if let Some(pages) = self.pages()
            && self.now().survey.id != page.survey.id
        {
            pages.update(|pages| {
                pages.made.retain(|other| other.survey.id != page.survey.id);
                pages.made.push(page);
            });
        }
    }
}

/// A page with all that the browser remembers for it.
fn made(survey: &'static Survey, selection: Selection) -> Page {
    let page = Page::new(survey, selection, screen::preferred());
    page.recall_help();
    page.held.recall(survey, copy::room().as_deref());
    page.density.set(screen::density());
    page
}

//! The pages of the surveys. One is made when its survey is first shown, and stays: what was chosen,
//! answered and undone in it is there when the reader comes back.

use leptos::prelude::*;

use crate::analysis::Measures;
use crate::browser::copy;
use crate::state::link::{self, Parsed};
use crate::state::{Action, Selection, View};
use crate::survey::{Brought, Survey, Trouble, surveys};
use crate::views::context::Viewport;
use crate::views::context::own_tables::{self, Owned};
use crate::views::element::Piece;
use crate::views::page::Page;
use crate::views::parts::follow;

/// The pages, which of them is shown, and what the reader brought along.
#[derive(Clone, Copy)]
pub struct Shelf {
    pages: RwSignal<Pages>,
    /// What the reader brought along.
    pub own: RwSignal<Owned>,
    viewport: Viewport,
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
    pub fn open(fragment: &str, viewport: Viewport) -> (Self, Vec<String>) {
        let owner = Owner::current().unwrap_or_default();
        let made = Vec::new();
        let shelf = Self {
            pages: RwSignal::new(Pages { made, owner }),
            own: RwSignal::new(own_tables::recall()),
            viewport,
        };
        let (survey, asked) = shelf.asked(fragment);
        let page = shelf.page_of(survey, &asked.selection);
        shelf.pages.update(|pages| pages.made.push(page));
        (shelf, asked.ignored)
    }

    /// The page that is shown now.
    pub fn now(self) -> Page {
        let pages = self.pages.read_untracked();
        pages.made[pages.made.len() - 1]
    }

    /// The same, followed as another is shown.
    pub fn page(self) -> Page {
        self.pages.track();
        self.now()
    }

    /// Does that to every page.
    pub fn each(self, deed: impl Fn(Page)) {
        self.pages
            .read_untracked()
            .made
            .iter()
            .copied()
            .for_each(deed);
    }

    /// A part of the page that is made anew when another survey is shown.
    pub fn follow(self, part: impl Fn(Page) -> Piece + Send + Sync + 'static) -> Piece {
        follow(move || {
            let page = self.page();
            page.contexts.provide();
            provide_context(page);
            untrack(|| part(page))
        })
    }

    /// Shows what an address asks for; what of that was left out.
    pub fn show(self, fragment: &str) -> Vec<String> {
        let (survey, asked) = self.asked(fragment);
        let page = self.page_of(survey, &asked.selection);
        page.act(Action::ShowSelection(Box::new(asked.selection)));
        self.put_last(page);
        asked.ignored
    }

    /// The survey that an address asks for, the reader's own where that is there, and what of it.
    fn asked(self, fragment: &str) -> (&'static Survey, Parsed) {
        let own = self.own.read_untracked().surveys;
        match own.filter(|_| link::asks_own(fragment)) {
            Some([own, _]) => (own, link::parse(fragment, own)),
            None => link::parse_among(fragment, surveys()),
        }
    }

    /// Goes to another survey, which is a step of its own, with all that goes along.
    pub fn go(self, survey: &'static Survey) {
        let here = self.now();
        let carried = |s: &Selection| s.carried(here.survey, survey, surveys());
        self.go_with(survey, untrack(|| here.read(carried)));
    }

    fn go_with(self, survey: &'static Survey, there: Selection) {
        let page = self.page_of(survey, &there);
        page.turn_to(there.clone());
        page.arrive(there);
        self.put_last(page);
    }

    /// The page of `survey`; where there is none yet, it opens with `selection`.
    fn page_of(self, survey: &'static Survey, selection: &Selection) -> Page {
        let Pages { made, owner } = self.pages.get_untracked();
        let there = made.into_iter().find(|page| page.survey.id == survey.id);
        let own = self.own.read_untracked().surveys;
        let published = own.map(|[_, published]| published);
        let published = published.filter(|_| survey.is_own());
        let make = || self.made(survey, published, selection.clone());
        there.unwrap_or_else(|| owner.with(make))
    }

    /// A page with all that the browser remembers for it.
    fn made(
        self,
        survey: &'static Survey,
        published: Option<&'static Survey>,
        selection: Selection,
    ) -> Page {
        let page = Page::new(survey, published, selection, self.viewport);
        page.recall_help();
        page.held.recall(copy::room().as_deref());
        page
    }

    /// Shows that page, in place of another of the same survey.
    fn put_last(self, page: Page) {
        if self.now().survey.id != page.survey.id {
            self.pages.update(|pages| {
                pages.made.retain(|other| other.survey.id != page.survey.id);
                pages.made.push(page);
            });
        }
    }

    /// Takes a table that the reader brings along, in place of the one that answers the same question, and
    /// shows it.
    ///
    /// # Errors
    ///
    /// What is wrong with it; then all is as it was.
    pub fn bring(self, brought: &Brought) -> Result<(), Trouble> {
        let here = self.now();
        let published = here.published.unwrap_or(here.survey);
        let own = self.own.read_untracked().with(published, brought)?;
        let start = Selection {
            view: View::default(),
            ..untrack(|| here.read(|s| s.carried(here.survey, published, surveys())))
        };
        let table = Action::ShowTable(brought.mapping.table);
        self.put_own(own);
        if let Some([own, _]) = self.own.read_untracked().surveys {
            let mut there = start.carried(published, own, surveys()).apply(own, &table);
            there.query.measures = Measures::default_of(own);
            self.go_with(own, there);
        }
        Ok(())
    }

    /// Lets go of what the reader brought along, and of nothing else.
    pub fn let_go(self) {
        let emptied = self.own.read_untracked().emptied();
        self.put_own(emptied);
    }

    /// Takes up what another page has written since.
    pub fn reread(self) {
        self.each(|page| page.held.reread());
        let before = self.own.read_untracked();
        if let Some(own) = before.reread() {
            if own.is_same(&before) {
                self.own.set(own);
            } else {
                self.take_up(own);
            }
        }
    }

    /// Puts what another page has brought along in place of what was there; where that is shown, it stays.
    fn take_up(self, own: Owned) {
        let here = self.now();
        let shown = own.surveys.filter(|_| here.published.is_some());
        let there = shown.map(|[survey, _]| {
            let there = |s: &Selection| {
                let named = link::print(s, here.survey);
                link::parse(&named, survey).selection
            };
            (survey, untrack(|| here.read(there)))
        });
        self.put_own(own);
        if let Some((survey, there)) = there {
            self.go_with(survey, there);
        }
    }

    /// Whether something that was written would be lost with the page.
    pub fn is_unsaved(self) -> bool {
        let pages = self.pages.read_untracked();
        let mut pages = pages.made.iter();
        self.own.read_untracked().is_unsaved() || pages.any(|page| page.held.is_unsaved())
    }

    /// Puts `own` in place of what was brought along before; a page of that is not shown any more.
    fn put_own(self, own: Owned) {
        if let Some(published) = self.now().published {
            self.go(published);
        }
        self.pages
            .update(|pages| pages.made.retain(|page| page.published.is_none()));
        self.own.set(own);
    }
}

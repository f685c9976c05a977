//! What there is of the figure to be drawn, captioned and taken along.

use leptos::prelude::*;

use crate::browser::{address, download};
use crate::state::Selection;
use crate::takeaway::{self, Context, Sheet};
use crate::text;
use crate::views::compare::rounds;
use crate::views::context::{
    Rows, SelectionContext, SurveyContext, Viewport, use_rows, use_selection, use_survey,
    use_viewport,
};
use crate::views::opening::headline::use_headline;
use crate::views::opening::sentences::Headline;

/// What files and copies of the figure are made of.
#[derive(Clone, Copy)]
pub struct Contents {
    /// The survey.
    pub survey: SurveyContext,
    /// The selection.
    pub selection: SelectionContext,
    /// Its rows.
    pub rows: Rows,
    /// What the page is seen on.
    pub viewport: Viewport,
    /// What the headline says.
    pub headline: Headline,
}

/// Those of the figure that is shown.
pub fn use_contents() -> Contents {
    Contents {
        survey: use_survey(),
        selection: use_selection(),
        rows: use_rows(),
        viewport: use_viewport(),
        headline: use_headline(),
    }
}

impl Contents {
    /// The numbers.
    pub fn sheet(self) -> Sheet {
        let Self {
            survey,
            selection,
            rows,
            ..
        } = self;
        if rows.compares_rounds.get() {
            return rounds::sheet(survey, selection, rows);
        }
        let (shown, focused) = (rows.shown.read(), self.focused());
        takeaway::sheet_beside(survey.survey, survey.published, &focused, &shown)
    }

    /// The numbers as JSON.
    pub fn json(self) -> String {
        let (sheet, context) = (self.sheet(), self.context());
        self.selection
            .with(|s| takeaway::json(self.survey.survey, s, &sheet, &context))
    }

    /// The selection with its statement named: files do not know what is shown first.
    fn focused(self) -> Selection {
        let selection = self.selection.with(Selection::clone);
        Selection {
            focus: selection.focus.or(Some(self.rows.statement.get())),
            ..selection
        }
    }

    /// The fragment of the address of what is shown, on a page of its own.
    pub fn fragment(self) -> String {
        fragment(self.survey, self.selection, false)
    }

    /// The code that embeds what is shown, by its headline.
    pub fn embed_code(self) -> String {
        let address = address::link(&fragment(self.survey, self.selection, true));
        takeaway::embed(&address, &self.headline.finding())
    }

    fn context(self) -> Context {
        Context {
            address: download::address(&self.fragment()),
            today: download::today(),
        }
    }

    /// How to cite what is shown.
    pub fn citation(self) -> String {
        let Context { address, today } = self.context();
        let (lang, title) = (self.selection.current_lang(), self.headline.finding());
        text::citation(lang, self.survey.survey, &title, &address, &today)
    }

    /// The name of a file.
    pub fn file_name(self, extension: &str) -> String {
        takeaway::file_name(&self.focused(), self.survey.survey, extension)
    }
}

/// The fragment of the address of what is shown, on a page of its own or as a part of another one.
pub fn fragment(survey: SurveyContext, selection: SelectionContext, embed: bool) -> String {
    let there = |s: &Selection| Selection { embed, ..s.clone() };
    selection.with(|s| survey.fragment(&there(s)))
}

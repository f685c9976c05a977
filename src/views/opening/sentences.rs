//! What the headline says and the line under it.

use leptos::prelude::*;

use crate::analysis::Respondents;
use crate::state::View;
use crate::survey::{Lang, TableId};
use crate::text;
use crate::views::context::{ReportContext, Rows, SelectionContext, SurveyContext};
use crate::views::toolbar::tools::kept_of;

/// The contexts that the headline is made of, in the language of the page.
#[derive(Clone, Copy)]
pub struct Headline {
    /// The language.
    pub lang: Lang,
    /// The survey.
    pub survey: SurveyContext,
    /// What is selected.
    pub selection: SelectionContext,
    /// Its rows.
    pub rows: Rows,
    /// The report, of which it says whether anything is left.
    pub report: ReportContext,
}

impl Headline {
    /// The headline of what is shown.
    pub fn finding(self) -> String {
        let said = self.plain_finding();
        let view = self.selection.view.get();
        if view == View::Report {
            return said;
        }
        let view = self.rows.counted_as(view);
        let survey = self.survey.survey;
        self.selection
            .with(|s| text::said_among(self.lang, survey, &s.query, view, said))
    }

    /// How many statements or points the filter keeps, and of how many.
    pub fn kept_of(self) -> (usize, usize) {
        kept_of(self.survey, self.selection, &self.rows, self.report)
    }

    /// Whether it keeps all.
    pub fn keeps_all(self) -> bool {
        let (kept, of) = self.kept_of();
        kept == of
    }

    /// How many it keeps, in words.
    pub fn kept(self) -> String {
        let (kept, of) = self.kept_of();
        match self.selection.view.get() {
            View::Report => text::kept_points(self.lang, kept, of),
            _ => text::kept(self.lang, kept, of),
        }
    }

    /// The same without whose answers make up a hundred percent.
    fn plain_finding(self) -> String {
        let (lang, survey, rows) = (self.lang, self.survey.survey, self.rows);
        let (shown, measures) = (rows.shown.read(), self.selection.measures());
        let filtered = self.selection.with(|s| s.query.filter.count() > 0);
        let together = matches!(self.selection.view.get(), View::Compare | View::Map);
        if together && shown.is_empty() && !filtered {
            return text::words(lang).empty_together.into();
        }
        match self.selection.view.get() {
            View::Distribution => text::finding(lang, &rows.finding(&shown)),
            View::Compare if rows.compares_rounds.get() => {
                let years = self.survey.years();
                text::rounds_finding(lang, survey, &shown, &rows.courses.read(), &years)
            }
            View::Compare => {
                let pair = self.selection.with(|s| s.query.pair);
                text::comparison_finding(lang, survey, measures, pair, &shown)
            }
            View::Map => text::map_finding(lang, survey, measures, &rows.plane.get(), &shown),
            View::Statement => rows.in_focus().map_or_else(String::new, |row| {
                text::portrait_headline(lang, survey, &row, measures)
            }),
            View::Report => self.report_finding(),
            View::Method => self.method(text::method_headline),
            View::Workshop | View::Own | View::Access | View::Make => String::new(),
        }
    }

    fn report_finding(self) -> String {
        let report = self.survey.survey.report.as_ref();
        report.map_or_else(String::new, |report| {
            let any_left = !self.report.kept.read().is_empty();
            text::report_headline(self.lang, report, any_left).into()
        })
    }

    fn method(self, said: fn(Lang, &Respondents, TableId) -> String) -> String {
        let respondents = self.survey.respondents;
        respondents.map_or_else(String::new, |respondents| {
            said(self.lang, respondents, self.selection.table.get())
        })
    }

    /// Why the headline is to be read with care.
    pub fn doubt(self) -> Option<&'static str> {
        if self.rows.compares_rounds.get() {
            return None;
        }
        let (
            SurveyContext {
                survey,
                respondents,
                ..
            },
            shown,
        ) = (self.survey, self.rows.shown.read());
        self.selection.with(|s| {
            text::headline_doubt(self.lang, survey, &s.query, s.view, &shown, respondents)
        })
    }

    /// What is counted.
    pub fn measured(self) -> String {
        let (lang, survey) = (self.lang, self.survey.survey);
        let compares_rounds = self.rows.compares_rounds.get();
        self.selection.with(|s| match s.view {
            View::Distribution => text::lead(lang, survey, &s.query),
            View::Statement => text::portrait_lead(lang, survey, &s.query),
            View::Compare if compares_rounds => {
                text::rounds_lead(lang, survey, &s.query, &self.survey.years())
            }
            View::Compare => text::comparison_lead(lang, survey, &s.query),
            View::Map => text::map_lead(lang, survey, &s.query, s.axes, s.crosshair),
            View::Report => text::report_lead(lang, survey).into(),
            View::Method => self.method(text::method_lead),
            View::Workshop | View::Own | View::Access | View::Make => String::new(),
        })
    }
}

//! The background report: which chapter is open, and what a search keeps of it.

use leptos::prelude::*;

use super::{SelectionContext, SurveyContext};
use crate::analysis::Kept;
use crate::state::Chapter;

/// The report as the selection asks for it.
#[derive(Clone, Copy)]
pub struct ReportContext {
    /// The chapter that is opened.
    pub chapter: Memo<Option<Chapter>>,
    /// What is sought by words.
    pub sought: Memo<String>,
    /// What the filter keeps.
    pub kept: Memo<Kept>,
}

impl ReportContext {
    /// That of `survey` by `selection`.
    pub fn new(survey: SurveyContext, selection: SelectionContext) -> Self {
        let report = survey.survey.report.as_ref();
        Self {
            chapter: Memo::new(move |_| selection.with(|s| s.chapter)),
            sought: Memo::new(move |_| selection.with(|s| s.query.filter.text.trim().to_owned())),
            kept: Memo::new(move |_| {
                let kept = |report| selection.with(|s| Kept::of(report, &s.query.filter, s.lang));
                report.map(kept).unwrap_or_default()
            }),
        }
    }
}

//! The background report: which chapter is open, and what a search keeps of it.

use leptos::prelude::*;

use super::{LongLived, SelectionContext, SurveyContext};
use crate::analysis::Kept;
use crate::state::Chapter;

/// The report as the selection asks for it.
#[derive(Clone, Copy)]
pub struct ReportContext {
    /// The chapter that is opened.
    pub chapter: LongLived<Memo<Option<Chapter>>>,
    /// What is sought by words.
    pub sought: LongLived<Memo<String>>,
    /// What the filter keeps.
    pub kept: LongLived<Memo<Kept>>,
}

impl ReportContext {
    /// That of `survey` by `selection`.
    pub fn new(survey: SurveyContext, selection: SelectionContext) -> Self {
        let report = survey.survey.report.as_ref();
        Self {
            chapter: LongLived::memo(move |_| selection.with(|s| s.chapter)),
            sought: LongLived::memo(move |_| {
                selection.with(|s| s.query.filter.text.trim().to_owned())
            }),
            kept: LongLived::memo(move |_| {
                let kept = |report| selection.with(|s| Kept::of(report, &s.query.filter, s.lang));
                report.map(kept).unwrap_or_default()
            }),
        }
    }
}

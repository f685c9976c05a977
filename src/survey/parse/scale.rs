//! The answers of a scale.

use super::problem::Report;
use super::raw::RawAnswer;
use super::words::{Owner, check_ids, translate};
use crate::survey::model::{Answer, Scale, ScaleId};

/// The scale with those answers.
pub(super) fn scale(id: ScaleId, raw: &[RawAnswer], report: &mut Report) -> Scale {
    check_ids("answer", raw.iter().map(|answer| &answer.id), report);
    check_unsure(id, raw, report);
    if !raw.iter().any(|answer| answer.counts) {
        let what = format!("no answer of the scale \"{}\" counts by default", id.id());
        let offset = raw.first().map_or(0, |answer| answer.id.span().start);
        report.tell(offset, what, "Write counts = true for one answer or more");
    }
    let answers = raw.iter().map(|raw| answer(raw, report)).collect();
    Scale { id, answers }
}

fn check_unsure(id: ScaleId, raw: &[RawAnswer], report: &mut Report) {
    for answer in raw.iter().filter(|answer| answer.unsure).skip(1) {
        let what = format!(
            "the scale \"{}\" has two answers that say \"can't say\"; the second is \"{}\"",
            id.id(),
            answer.id.get_ref(),
        );
        report.tell(
            answer.id.span().start,
            what,
            "Leave unsure = true with one answer",
        );
    }
}

fn answer(raw: &RawAnswer, report: &mut Report) -> Answer {
    let owner = Owner::new("answer", &raw.id);
    Answer {
        id: raw.id.get_ref().clone(),
        name: translate(&raw.name, &owner, "name", report),
        short: translate(&raw.short, &owner, "short", report),
        counts: raw.counts,
        unsure: raw.unsure,
    }
}

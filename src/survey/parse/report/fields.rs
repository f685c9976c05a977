//! What points of each kind have.

use super::Reading;
use super::raw::RawPoint;
use crate::survey::parse::about::About;
use crate::survey::parse::words::Owner;
use crate::survey::report::PartKind;

impl Reading<'_, '_> {
    /// Whether the point has what points of its kind have, and nothing else.
    pub(super) fn check_fields(&mut self, kind: PartKind, raw: &RawPoint, owner: &Owner) {
        let number = usize::from(raw.share.is_some()) + usize::from(raw.points.is_some());
        let counted = raw.count.is_some() || raw.about || raw.over || raw.year.is_some();
        let of_kinds = [
            (
                kind == PartKind::Figures,
                number > 0 && raw.origin.is_some(),
                number > 0 || counted || raw.origin.is_some(),
                "share (or points) and origin",
            ),
            (kind.asks(), raw.ask.is_some(), raw.ask.is_some(), "ask"),
            (
                kind == PartKind::Charts,
                raw.table.is_some(),
                raw.table.is_some(),
                "table",
            ),
            (
                kind == PartKind::Examples,
                raw.url.is_some(),
                // Anything may lead on.
                false,
                "url",
            ),
        ];
        for (wanted, complete, any, fields) in of_kinds {
            let name = &owner.thing;
            let point = raw.id.get_ref().clone();
            if wanted && !complete {
                let what = format!("{name} lacks {fields}");
                let fix = "Write it as the other points of its kind do";
                let about = About::PointLacks { point, fields };
                self.problems.tell(owner.offset, about, what, fix);
            } else if !wanted && any {
                let what = format!("{name} is of a kind without {fields}");
                let fix = "Leave it out, or move the point to a part of another kind";
                let about = About::PointHas { point, fields };
                self.problems.tell(owner.offset, about, what, fix);
            }
        }
        if number > 1 {
            let what = format!("{} has both share and points", owner.thing);
            let fix = "Keep the one that it measures";
            self.problems.tell(owner.offset, About::Other, what, fix);
        }
        if raw.about && raw.over {
            let what = format!("{} cannot be both about and over", owner.thing);
            let fix = "Keep the one that the source says";
            self.problems.tell(owner.offset, About::Other, what, fix);
        }
        if raw.share.is_some_and(|share| share > 100) {
            let what = format!("{} is a share above 100 %", owner.thing);
            let point = raw.id.get_ref().clone();
            let (about, fix) = (
                About::PointShare { point },
                "Write the share as the source does",
            );
            self.problems.tell(owner.offset, about, what, fix);
        }
    }
}

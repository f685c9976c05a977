//! How sure a headline is: the same doubts as those of findings, whether or not a finding is worth it.

use super::about::{About, Apart, signed, unsure};
use super::{Doubt, Kind};
use crate::analysis::{Line, Pair, Query, Respondents};
use crate::survey::{Percent, Survey, TableId};

/// Why a headline about `lines` is to be read with care: one that names the largest and the smallest
/// sum of a table ([`Kind::Highest`] stands for both), or the largest gap of a pair.
pub fn headline_doubt(
    survey: &Survey,
    query: &Query,
    lines: &[Line],
    respondents: Option<&Respondents>,
    kind: Kind,
) -> Option<Doubt> {
    let about = About {
        survey,
        query,
        lines,
        respondents,
        unsure: unsure(survey),
    };
    match kind {
        Kind::Highest(table) | Kind::Lowest(table) => {
            let sure = [1, -1]
                .into_iter()
                .all(|sign| about.is_end_sure(table, sign));
            (!sure).then_some(Doubt::Close)
        }
        Kind::Gap(pair) => about.gap_doubt(pair),
        _ => None,
    }
}

impl About<'_> {
    /// Whether the largest sum of `table`, or with `sign` −1 the smallest, surely differs from the next.
    /// Where too many tie to be named, nothing is said of them.
    fn is_end_sure(&self, table: TableId, sign: i32) -> bool {
        let Some(first) = self.first(|line| signed(sign, line.sum(table))) else {
            return true;
        };
        let next = first.next.first().and_then(|next| next.sum(table));
        let lead = next.zip(first.lines[0].sum(table));
        let lead = lead.map_or(Percent::ZERO, |(next, first)| (next - first).abs());
        first.apart(lead, |line| self.counted(table, line)) == Apart::Surely
    }

    /// A gap that is too small to be a finding may all the more be chance.
    fn gap_doubt(&self, pair: Pair) -> Option<Doubt> {
        let strong = pair.tables().into_iter().all(|table| self.is_strong(table));
        if let Some(finding) = self.gap(pair) {
            return finding.doubt;
        }
        let named = self.first(|line| line.gap(pair).map(Percent::abs));
        let gap = named.is_some_and(|first| first.lines[0].gap(pair) != Some(Percent::ZERO));
        (strong && gap).then_some(Doubt::Chance)
    }
}

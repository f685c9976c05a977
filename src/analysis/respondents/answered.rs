//! How many answered the statements of one table.

use super::{Base, Respondents, Span};
use crate::survey::TableId;

/// How many answered the statements of one table, and how that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// So many, as the survey publishes.
    Published(u32),
    /// From so many to so many, by statement, as the survey publishes.
    Each(Span),
    /// About so many: inferred from the rounded shares of this table.
    About(u32),
    /// The number was inferred from the other tables, and tells of this one only what is possible.
    AtMost {
        /// By how many a statement can have been answered at the most: the smallest such number among
        /// the statements, and the largest.
        each: Span,
        /// Supposing that no more than so many answered the survey.
        of: u32,
    },
}

impl Respondents {
    /// What is possible of the first table that the number of respondents was not inferred from; none where there is
    /// no such table.
    pub fn bounded(&self) -> Option<Answered> {
        let tables = (0..self.counts.len()).map(TableId::at);
        let mut answered = tables.filter_map(|table| self.answered(table));
        answered.find(|answered| matches!(answered, Answered::AtMost { .. }))
    }

    /// How many answered the statements of `table`; none where its rows tell nothing.
    pub fn answered(&self, table: TableId) -> Option<Answered> {
        let rows = self.counts[table.position()].iter().flatten();
        let numbers = || rows.clone().map(|counts| counts.respondents);
        let each = Span {
            low: numbers().min()?,
            high: numbers().max()?,
        };
        if self.said[table.position()] {
            return Some(if each.is_known() {
                Answered::Published(each.low)
            } else {
                Answered::Each(each)
            });
        }
        Some(match self.base.as_ref()? {
            Base::Published(all) => Answered::Published(*all),
            Base::Inferred(from) if from.rows.iter().any(|row| row.table == table) => {
                Answered::About(from.base)
            }
            Base::Inferred(from) => Answered::AtMost {
                each,
                of: from.base,
            },
        })
    }
}

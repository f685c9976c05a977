//! The analysis floor: arithmetic on a survey. It knows no web and no drawing.
//!
//! Everything here starts from one idea, the [`AnswerSet`] called a *measure*:
//! the answers that count. Sums, order and filters all use the current measures.

mod filter;
mod measure;
mod order;
mod search;

pub use filter::{Filter, Loosening, PickSet, ThemeSet};
pub use measure::{AnswerSet, Measures};
pub use order::{Direction, Sort};
pub use search::{fold, matches};

use crate::survey::{Survey, TableId};

/// Which statements are shown, and in which order, and by which measure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The table whose shares are looked at.
    pub table: TableId,
    /// The answers that count, on either scale.
    pub measures: Measures,
    /// By what the statements are ordered.
    pub sort: Sort,
    /// In which direction.
    pub direction: Direction,
    /// Which statements are kept.
    pub filter: Filter,
}

/// A statement as a view shows it: where it stands, and its numbers by the current measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Position in [`Survey::statements`].
    pub statement: usize,
    /// Position among the rows of the table as published, from 0.
    pub published: usize,
    /// Share of each answer in whole percent, as published.
    pub shares: Vec<u8>,
    /// Sum of the rounded shares of the measure, in percent.
    pub measured: u16,
    /// Sum of all rounded shares, in percent: 98–102 where rounding shows.
    pub total: u16,
}

impl Line {
    /// Whether the published shares total something other than 100 %.
    pub const fn total_strays(&self) -> bool {
        self.total != 100
    }
}

/// The lines of `query`'s table that its filter keeps, in its order.
pub fn tabulate(survey: &Survey, query: &Query) -> Vec<Line> {
    let mut lines = all_lines(survey, query);
    lines.retain(|line| query.filter.keeps(survey, line));
    order::arrange(
        &mut lines,
        query.sort,
        query.direction,
        survey.scale_of(query.table),
    );
    lines
}

/// Every line of `query`'s table, in the published order.
pub fn all_lines(survey: &Survey, query: &Query) -> Vec<Line> {
    let measure = query.measures.of(query.table.scale());
    let rows = survey.table(query.table).rows.iter().enumerate();
    rows.map(|(published, row)| Line {
        statement: usize::from(row.statement),
        published,
        shares: row.shares.clone(),
        measured: measure.sum(&row.shares),
        total: row.total(),
    })
    .collect()
}

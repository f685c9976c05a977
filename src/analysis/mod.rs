//! The analysis floor: arithmetic on a survey. It knows no web and no drawing.
//!
//! Everything here starts from one idea, the [`AnswerSet`] called a *measure*:
//! the answers that count. Sums, order and filters all use the current measures.

mod among;
mod background;
mod beside;
mod bounds;
mod course;
mod filter;
mod findings;
mod interval;
mod kept;
mod measure;
mod order;
mod pair;
mod plane;
mod rank;
mod respondents;
mod search;
mod separable;
mod series;
mod shares;
mod sign_test;

pub use among::Among;
pub use background::{About, about, found, said_of};
pub use beside::{beside, is_beside};
pub use bounds::{Bounds, both, only_first};
pub use course::{Change, Course, Round, Stop, by_change, courses, only_in};
pub use filter::{Filter, Loosening, PickSet, Positions, ThemeSet};
pub use findings::{Doubt, Finding, Kind, findings, headline_doubt};
pub use interval::{Interval, Level, wilson};
pub use kept::Kept;
pub use measure::{AnswerSet, Measures};
pub use order::{Direction, Sort};
pub use pair::{Contrast, Pair};
pub use plane::{Axes, Axis, Crosshair, Field, NEAR, Plane, TableSet};
pub use rank::{Rank, rank};
pub use respondents::{
    Answered, BOUND, Base, Candidates, Caution, Counted, Counts, Fit, Inference, Misfit,
    Respondents, Rounding, RowCandidates, Span, counts, possible,
};
pub use search::matches;
pub use separable::{gaps_separable, places, runs, separable};
pub use series::{default_among, latest, rounds_of, series};
pub use shares::Shares;
pub use sign_test::uneven;

pub use crate::survey::fold;
use crate::survey::{MOST_TABLES, Percent, Survey, TableId};

/// Which statements are shown, and in which order, and by which measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The table whose shares are looked at.
    pub table: TableId,
    /// The answers that count, on every scale.
    pub measures: Measures,
    /// Whose answers make up a hundred percent.
    pub among: Among,
    /// By what the statements are ordered.
    pub sort: Sort,
    /// In which direction.
    pub direction: Direction,
    /// Which two tables the gap is between.
    pub pair: Pair,
    /// The pair whose gap orders the statements although another is looked at.
    pub fixed: Option<Pair>,
    /// Which statements are kept.
    pub filter: Filter,
    /// The statements that stand first, whatever the order.
    pub pins: PickSet,
}

impl Query {
    /// What `survey` is asked first.
    pub fn default_of(survey: &Survey) -> Self {
        Self {
            table: TableId::default(),
            measures: Measures::default_of(survey),
            among: Among::default(),
            sort: Sort::default(),
            direction: Direction::default(),
            pair: Pair::default_of(survey),
            fixed: None,
            filter: Filter::default(),
            pins: PickSet::default(),
        }
    }

    /// The measure of `table`.
    pub fn measure(&self, survey: &Survey, table: TableId) -> AnswerSet {
        self.measures.in_table(survey, table)
    }

    /// The pair whose gap orders the statements.
    pub fn ordering_pair(&self) -> Pair {
        self.fixed.unwrap_or(self.pair)
    }
}

/// A statement as a view shows it: where it stands, and its numbers by the current measure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Position in [`Survey::statements`].
    pub statement: usize,
    /// Position among the rows of the table as published, from 0.
    pub published: usize,
    /// Share of each answer, as published; of those with an opinion, where the query asks for them.
    pub shares: Shares,
    /// The share of the measure: the sum of the published shares; of those with an opinion that sum divided and
    /// rounded once (see [`Shares::sum`]). None where one of them is not published.
    pub measured: Option<Percent>,
    /// The same sum in every table, in their order; none where it is not published or the table lacks the statement.
    pub sums: [Option<Percent>; MOST_TABLES],
    /// Sum of all shares as they are shown, in percent: 98–102 where rounding shows; none where they are no whole.
    pub total: Option<Percent>,
    /// Whether every table has a sum.
    pub whole: bool,
}

impl Line {
    /// Whether the shares total something other than 100 %.
    pub fn total_strays(&self) -> bool {
        self.total.is_some_and(|total| total != Percent::HUNDRED)
    }

    /// The sum of the measure in `table`; none where it is not published or the table lacks the statement.
    pub const fn sum(&self, table: TableId) -> Option<Percent> {
        self.sums[table.position()]
    }

    /// The sum in `table` of a line that has one, as those have of which a finding tells.
    pub fn known_sum(&self, table: TableId) -> Percent {
        debug_assert!(self.sum(table).is_some(), "a table without a sum");
        self.sum(table).unwrap_or_default()
    }

    /// The gap of `pair` in a line that has both sums.
    pub fn known_gap(&self, pair: Pair) -> Percent {
        let [first, second] = pair.tables();
        self.known_sum(first) - self.known_sum(second)
    }

    /// By how much the sums of `pair` differ, in percentage points: positive where the first is larger.
    /// It is the difference of the numbers that are shown, so that whoever subtracts them gets it; none where
    /// one of them is missing.
    pub fn gap(&self, pair: Pair) -> Option<Percent> {
        let [first, second] = pair.tables();
        Some(self.sum(first)? - self.sum(second)?)
    }
}

/// The lines of `query`'s table that its filter keeps, in its order.
pub fn tabulate(survey: &Survey, query: &Query) -> Vec<Line> {
    let mut lines = all_lines(survey, query);
    let (filter, text) = (&query.filter, fold(&query.filter.text));
    lines.retain(|line| filter.keeps(survey, line, query.pair, &text));
    order::arrange(&mut lines, query, survey.scale_of(query.table));
    lines
}

/// Every line of `query`'s table, in the published order.
pub fn all_lines(survey: &Survey, query: &Query) -> Vec<Line> {
    let across = across(survey, query);
    let scale = survey.scale_of(query.table);
    let rows = survey.table(query.table).rows.iter().enumerate();
    rows.map(|(published, row)| {
        let shares = query.among.shares(scale, &row.shares);
        let total = shares.total();
        let sums = across[usize::from(row.statement)];
        Line {
            statement: usize::from(row.statement),
            published,
            measured: sums[query.table.position()],
            sums,
            total,
            shares,
            whole: sums[..survey.tables.len()].iter().all(Option::is_some),
        }
    })
    .collect()
}

/// The lines of `query`'s table for which every table has a sum, for what puts the tables together.
pub fn whole_lines(survey: &Survey, query: &Query) -> Vec<Line> {
    let mut lines = all_lines(survey, query);
    lines.retain(|line| line.whole);
    lines
}

/// The sums that the tables have of every statement. They are gathered in one go through their rows: to look for the
/// row of each statement would take the square of their number.
fn across(survey: &Survey, query: &Query) -> Vec<[Option<Percent>; MOST_TABLES]> {
    let mut across = vec![[None; MOST_TABLES]; survey.statements.len()];
    for table in survey.table_ids() {
        let measure = query.measure(survey, table);
        let scale = survey.scale_of(table);
        for row in &survey.table(table).rows {
            let sums = &mut across[usize::from(row.statement)];
            sums[table.position()] = query.among.sum(scale, &row.shares, measure);
        }
    }
    across
}

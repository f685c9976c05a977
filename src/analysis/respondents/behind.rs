//! The respondents behind every row of a survey.

use std::ops::RangeInclusive;

use super::{Base, Counted, Counts, Rounding, Span, counts, possible};
use crate::analysis::{Among, Interval, Level, Line, Query, Sort, runs};
use crate::survey::{ScaleId, Survey, TableId};

/// The respondents behind every row of a survey: what intervals, cautions and the places that are
/// not to be read as different are computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Respondents {
    /// How many there were, and where that number is from.
    pub base: Base,
    /// For each table, in their order, the counts of each statement; none where
    /// a row is possible for no number up to the base.
    pub(super) counts: Vec<Vec<Option<Counts>>>,
    /// Position of "can't say" on the scale of each table.
    unsure: Vec<Option<usize>>,
    /// The scale of each table.
    scales: Vec<ScaleId>,
}

impl Respondents {
    /// The respondents of `survey`; nothing where their number is neither published nor to be
    /// inferred. Of each row, as many are taken to have answered as its shares allow: that supposes
    /// the fewest answers missing, and makes the narrowest intervals that are possible. The base itself
    /// is the smallest number that explains every row; to take the smallest of each row too would make
    /// some rows those of ten respondents (table 1, statement 7: 10, 20, 30 or 40), where all others
    /// have 34 or more.
    pub fn of(survey: &Survey) -> Option<Self> {
        let base = Base::of(survey)?;
        let counts = survey.table_ids().map(|table| {
            let mut all = vec![None; survey.statements.len()];
            // What was not brought along has other respondents than what was. Tables of which nobody says what they are
            // about may be of different groups: then the number is of all, and of none of them.
            let known = !survey.is_own() || survey.table(table).own;
            let known = known && (survey.tables.len() == 1 || survey.role(table).is_some());
            for row in survey.table(table).rows.iter().filter(|_| known) {
                all[usize::from(row.statement)] = nearest(&row.shares, base.respondents());
            }
            all
        });
        let tables = survey.table_ids();
        let unsure = tables.map(|table| survey.scale_of(table).unsure());
        Some(Self {
            counts: counts.collect(),
            unsure: unsure.collect(),
            scales: survey.tables.iter().map(|table| table.scale).collect(),
            base,
        })
    }

    /// Whether it is known of any row how many gave its answers: without that, there are no intervals.
    pub fn has_counts(&self) -> bool {
        self.counts.iter().flatten().any(Option::is_some)
    }

    /// The counts of a row.
    pub fn counts(&self, table: TableId, statement: usize) -> Option<&Counts> {
        self.counts[table.position()].get(statement)?.as_ref()
    }

    /// How many gave an answer of `query`'s measure to `statement` in `table`, among those whom it
    /// asks for.
    pub fn counted(&self, query: &Query, table: TableId, statement: usize) -> Option<Counted> {
        let counts = self.counts(table, statement)?;
        let measure = query.measures.of(self.scales[table.position()]);
        let Some(unsure) = self.left_out(query, table) else {
            return Some(counts.counted(measure));
        };
        let opinion = counts.respondents - counts.nearest[unsure];
        let Counted { nearest, span, .. } = counts.counted(measure.without(unsure));
        Some(Counted {
            nearest: nearest.min(opinion),
            span: Span {
                low: span.low.min(opinion),
                high: span.high.min(opinion),
            },
            respondents: opinion,
        })
    }

    /// Position of the answer that `query` leaves out of the hundred percent.
    fn left_out(&self, query: &Query, table: TableId) -> Option<usize> {
        self.unsure[table.position()].filter(|_| query.among == Among::Opinion)
    }

    /// The Wilson interval of the sum of `query`'s measure for `statement` in `table`; none where
    /// every answer counts, or none does: that everybody gave some answer is no matter of chance.
    pub fn interval(
        &self,
        query: &Query,
        table: TableId,
        statement: usize,
        level: Level,
    ) -> Option<Interval> {
        let measure = query.measures.of(self.scales[table.position()]);
        let answers = self.counts(table, statement)?.spans.len();
        let left_out = self.left_out(query, table);
        let mut asked = (0..answers).filter(|&at| Some(at) != left_out);
        let first = measure.contains(asked.next()?);
        let open = asked.any(|at| measure.contains(at) != first);
        let counted = self.counted(query, table, statement)?;
        open.then(|| counted.interval(level))
    }

    /// The runs of `lines` whose places are not to be read as different, by their positions, where
    /// `query` orders them by a sum of the measure; otherwise there are no such places. Statements
    /// that are pinned to the top have none.
    pub fn runs(&self, query: &Query, lines: &[Line], level: Level) -> Vec<RangeInclusive<usize>> {
        let Some(table) = query.ordering_table() else {
            return Vec::new();
        };
        let pinned = |line: &&Line| query.pins.contains(line.statement);
        let pinned = lines.iter().take_while(pinned).count();
        let counted = |line: &Line| self.counted(query, table, line.statement);
        let order: Option<Vec<_>> = lines[pinned..].iter().map(counted).collect();
        let runs = runs(&order.unwrap_or_default(), level);
        runs.into_iter()
            .map(|run| run.start() + pinned..=run.end() + pinned)
            .collect()
    }
}

impl Query {
    /// The table by whose sum of the measure the statements are ordered, if they are.
    pub const fn ordering_table(&self) -> Option<TableId> {
        match self.sort {
            Sort::Measure => Some(self.table),
            Sort::Sum(table) => Some(table),
            Sort::Published | Sort::Gap | Sort::Unsure | Sort::Answer(_) => None,
        }
    }
}

/// The counts of a row if as many of `base` answered it as its shares allow.
fn nearest(shares: &[u8], base: u16) -> Option<Counts> {
    let candidates = possible(shares, Rounding::HalfUp, base);
    let respondents = candidates.largest_within(base)?;
    counts(shares, respondents, Rounding::HalfUp).ok()
}

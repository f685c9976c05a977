//! The respondents behind every row of a survey.

use std::ops::RangeInclusive;

use super::{BOUND, Base, Counted, Counts, Rounding, Span, counts, possible, published_counts};
use crate::analysis::{Among, Interval, Level, Line, Query, Sort, runs};
use crate::survey::{Percent, Row, Scale, ScaleId, Survey, TableId};

/// The respondents behind every row of a survey: what intervals, cautions and the places that are
/// not to be read as different are computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Respondents {
    /// How many answered the whole survey, and where that number is from; none where only tables or rows say how many
    /// answered them.
    pub base: Option<Base>,
    /// For each table, in their order, the counts of each statement; none where it is not known how many answered it,
    /// or a row is possible for no number up to the base.
    pub(super) counts: Vec<Vec<Option<Counts>>>,
    /// Whether each table, or each of its rows, says how many answered it.
    pub(super) said: Vec<bool>,
    /// Whether those who answered each table are those who answered the survey.
    of_all: Vec<bool>,
    /// Position of "can't say" on the scale of each table, where it can be left out.
    unsure: Vec<Option<usize>>,
    /// The scale of each table.
    scales: Vec<ScaleId>,
}

impl Respondents {
    /// The respondents of `survey`; nothing where their number is neither published nor to be
    /// inferred. A row or a table that says how many answered it was answered by so many.
    ///
    /// Of other rows, as many are taken to have answered as the shares allow: that supposes
    /// the fewest answers missing, and makes the narrowest intervals that are possible. The base itself
    /// is the smallest number that explains every row; to take the smallest of each row too would make
    /// some rows those of ten respondents (table 1, statement 7: 10, 20, 30 or 40), where all others
    /// have 34 or more.
    pub fn of(survey: &Survey) -> Option<Self> {
        let base = Base::of(survey);
        let counts = survey.table_ids().map(|id| {
            let mut all = vec![None; survey.statements.len()];
            let (table, scale) = (survey.table(id), survey.scale_of(id));
            let of_survey = base.as_ref().map(Base::respondents);
            let of_survey = of_survey.filter(|_| is_of_all(survey, id));
            for row in &table.rows {
                let published = row.respondents.or(table.respondents);
                all[usize::from(row.statement)] = match published {
                    Some(all) => Some(published_counts(row, scale, all)),
                    None => of_survey.and_then(|all| of_so_many(row, scale, all)),
                };
            }
            all
        });
        let counts: Vec<_> = counts.collect();
        if base.is_none() && counts.iter().flatten().all(Option::is_none) {
            return None;
        }
        let tables = survey.table_ids();
        let unsure = tables.map(|table| Among::Opinion.left_out(survey.scale_of(table)));
        let said = survey.tables.iter().map(|table| {
            let mut rows = table.rows.iter();
            table.respondents.is_some() || rows.all(|row| row.respondents.is_some())
        });
        Some(Self {
            counts,
            said: said.collect(),
            of_all: survey
                .table_ids()
                .map(|table| is_of_all(survey, table))
                .collect(),
            unsure: unsure.collect(),
            scales: survey.tables.iter().map(|table| table.scale).collect(),
            base,
        })
    }

    /// Whether it is known of any row how many gave its answers: without that, there are no intervals.
    pub fn has_counts(&self) -> bool {
        self.counts.iter().flatten().any(Option::is_some)
    }

    /// Whether those who answered `table` are those who answered the survey: only then is the number of the whole survey
    /// that of the table.
    pub fn is_of_all(&self, table: TableId) -> bool {
        self.of_all[table.position()]
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
            return counts.counted(measure);
        };
        // Without a share of everybody it is not known of whom the others are.
        if !counts.unpublished.is_empty() {
            return None;
        }
        let opinion = counts.respondents.saturating_sub(counts.nearest[unsure]);
        let Counted { nearest, span, .. } = counts.counted(measure.without(unsure))?;
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
        let counts = self.counts(table, statement)?;
        let left_out = self.left_out(query, table);
        let mut asked = (0..counts.spans.len()).filter(|&at| Some(at) != left_out);
        let first = measure.contains(asked.next()?);
        let open = counts.several || asked.any(|at| measure.contains(at) != first);
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

/// Whether those who answered `table` are those who answered the survey. What was not brought along has other
/// respondents than what was. Tables of which nobody says what they are about may be of different groups: then the number
/// is of all, and of none of them.
fn is_of_all(survey: &Survey, table: TableId) -> bool {
    let known = !survey.is_own() || survey.table(table).own;
    known && (survey.tables.len() == 1 || survey.role(table).is_some())
}

/// The counts of a row of a survey that so many `respondents` answered. Of few, some may have left the statement
/// unanswered, and shares tell how many did; of many they do not.
fn of_so_many(row: &Row, scale: &Scale, respondents: u32) -> Option<Counts> {
    if !scale.sharing.is_whole() || respondents > BOUND {
        return Some(published_counts(row, scale, respondents));
    }
    nearest(&row.shares, respondents)
}

/// The counts of a row if as many of `base` answered it as its shares allow.
fn nearest(shares: &[Option<Percent>], base: u32) -> Option<Counts> {
    let candidates = possible(shares, Rounding::HalfUp, base);
    let respondents = candidates.largest_within(base)?;
    counts(shares, respondents, Rounding::HalfUp).ok()
}

//! One number of respondents for all rows of a survey.

use super::{Candidates, Counts, Rounding, counts, possible};
use crate::survey::{Row, Survey, TableId};

/// A row with the numbers of respondents that it is possible for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowCandidates {
    /// The table of the row.
    pub table: TableId,
    /// The statement of the row: a position in [`Survey::statements`].
    pub statement: usize,
    /// The numbers that it is possible for.
    pub candidates: Candidates,
}

/// How a number of respondents fits the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The number.
    pub respondents: u32,
    /// The rows that are possible if all of them answered.
    pub exact: usize,
    /// The rows that are possible only if some of them left the statement unanswered.
    pub fewer: usize,
    /// The rows that are not possible for so many or fewer.
    pub unexplained: usize,
    /// The answers that are missing in all, at the least, in the rows of `fewer`.
    pub missing: u32,
}

/// What the rounded shares of several rows tell together about the number of respondents.
///
/// The base is the smallest number that explains every row when a respondent may leave a statement
/// unanswered. As a lower bound it is certain, if the rule of rounding is right: some row needs at
/// least so many. That there were no more is a judgement, for which [`Inference::fits`] gives the
/// grounds: no missing answers have to be supposed, and rows do not fit a number by chance often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inference {
    /// The rule by which shares were taken to be rounded.
    pub rounding: Rounding,
    /// The largest number that was tried.
    pub bound: u32,
    /// The base: about so many respondents.
    pub base: u32,
    /// The rows, table by table, in the published order.
    pub rows: Vec<RowCandidates>,
}

impl Inference {
    /// What the rows of `tables` tell, trying numbers up to `bound`; nothing where no row is
    /// possible. A row that is possible for no number has no say in the base.
    pub fn infer(
        survey: &Survey,
        tables: &[TableId],
        rounding: Rounding,
        bound: u32,
    ) -> Option<Self> {
        let rows = tables.iter().flat_map(|&table| {
            let rows = &survey.table(table).rows;
            rows.iter()
                .map(move |row| row_candidates(table, row, rounding, bound))
        });
        let rows: Vec<_> = rows.collect();
        let smallest = rows.iter().filter_map(|row| row.candidates.smallest());
        Some(Self {
            rounding,
            bound,
            base: smallest.max()?,
            rows,
        })
    }

    /// How every number from 1 to the bound fits.
    pub fn fits(&self) -> impl Iterator<Item = Fit> {
        (1..=self.bound).map(|respondents| self.fit(respondents))
    }

    /// How `respondents` fits.
    pub fn fit(&self, respondents: u32) -> Fit {
        let mut fit = Fit {
            respondents,
            exact: 0,
            fewer: 0,
            unexplained: 0,
            missing: 0,
        };
        for row in &self.rows {
            match row.candidates.largest_within(respondents) {
                Some(n) if n == respondents => fit.exact += 1,
                Some(n) => {
                    fit.fewer += 1;
                    fit.missing += respondents - n;
                }
                None => fit.unexplained += 1,
            }
        }
        fit
    }

    /// The smallest number that explains the most rows if nobody leaves a statement unanswered.
    pub fn without_missing(&self) -> Fit {
        let smaller_first = |fit: &Fit| (fit.exact, std::cmp::Reverse(fit.respondents));
        // A bound of 0 tries nothing, and then there is no inference.
        let best = self.fits().max_by_key(smaller_first);
        best.unwrap_or_else(|| self.fit(self.base))
    }

    /// The rows that `respondents` explains only if fewer answered, with how many did at the most;
    /// or not at all.
    pub fn exceptions(
        &self,
        respondents: u32,
    ) -> impl Iterator<Item = (&RowCandidates, Option<u32>)> {
        let rows = self.rows.iter();
        rows.map(move |row| (row, row.candidates.largest_within(respondents)))
            .filter(move |&(_, n)| n != Some(respondents))
    }

    /// The row of a statement in a table, if it is among those looked at.
    pub fn row(&self, table: TableId, statement: usize) -> Option<&RowCandidates> {
        let mut rows = self.rows.iter();
        rows.find(|row| row.table == table && row.statement == statement)
    }

    /// The counts of a row if as many of the base answered it as its shares allow; nothing where it
    /// is possible for no number up to the base.
    ///
    /// The row may be possible for fewer as well, and then its intervals are wider: see
    /// [`RowCandidates::candidates`].
    pub fn counts(&self, table: TableId, row: &Row) -> Option<Counts> {
        let candidates = &self.row(table, row.statement.into())?.candidates;
        let respondents = candidates.largest_within(self.base)?;
        counts(&row.shares, respondents, self.rounding).ok()
    }
}

fn row_candidates(table: TableId, row: &Row, rounding: Rounding, bound: u32) -> RowCandidates {
    RowCandidates {
        table,
        statement: row.statement.into(),
        candidates: possible(&row.shares, rounding, bound),
    }
}

//! The shares in the rows of a table.

use super::apply::{STRAY, WHOLE, hundredfold};
use super::counted::{marks_thousands, number_in};
use super::number::is_missing;
use super::{Grid, Mapping, Numbers, Trouble, What, how_many};
use crate::survey::{Percent, Row};

/// How the cells of a table are read.
pub(super) struct Cells {
    /// How many answers there are.
    answers: usize,
    /// The place of each column's answer on its scale.
    places: Vec<Option<usize>>,
    /// What they are.
    numbers: Numbers,
    /// Whether commas and points in them are of thousands.
    thousands: bool,
    /// By what shares that cannot be added up are to be multiplied to be percent.
    times: u32,
    /// Whether shares have a decimal.
    decimal: bool,
    /// The column that says how many answered.
    respondents: Option<usize>,
}

/// What the cells of a row hold, in thousandths.
struct Read {
    /// The number of each answer of the scale; none where it is not known.
    exact: Vec<Option<u32>>,
    /// What those that are known total.
    total: u32,
    /// The first column whose number is not known.
    missing: Option<usize>,
}

impl Cells {
    /// As they are in `grid`; what is not decided, and rows of single answers, are refused.
    pub fn of(mapping: &Mapping, grid: &Grid, answers: usize) -> Result<Self, Trouble> {
        // Whatever was open has been asked.
        let numbers = mapping.numbers.unwrap_or(Numbers::Shares);
        let counted = numbers.are_counts();
        let thousands = marks_thousands(grid, &mapping.columns);
        let rows = grid.rows.iter().enumerate();
        let rows = rows.filter(|(at, _)| !mapping.is_left_out(*at));
        let totals = rows.map(|(_, (_, row))| {
            let cells = row.iter().zip(&mapping.columns);
            let cells = cells.filter(|(_, holds)| holds.is_answer());
            let numbers = cells.filter_map(|(cell, _)| number_in(cell, thousands));
            numbers.collect::<Vec<_>>()
        });
        let rows: Vec<Vec<u32>> = totals.collect();
        let single =
            |numbers: &Vec<u32>| numbers.iter().all(|&number| number == 0 || number == 1000);
        let some_none = rows.iter().flatten().any(|&number| number == 0);
        if counted && rows.len() > 1 && some_none && rows.iter().all(single) {
            return Err(What::Raw.at(0, 0));
        }
        // Fractions of one have decimals as percent only beyond the second.
        let several = fractions(&rows);
        let has_decimal = |of: &Vec<u32>| {
            let times = match numbers {
                Numbers::Several => several,
                _ => hundredfold(of.iter().sum()).unwrap_or(1),
            };
            let numbers = of;
            let mut numbers = numbers.iter();
            numbers.any(|number| !(number * times).is_multiple_of(1000))
        };
        Ok(Self {
            respondents: mapping.respondents(),
            places: mapping.places(),
            answers,
            numbers,
            thousands,
            times: several,
            decimal: !counted && rows.iter().any(has_decimal),
        })
    }

    /// The row of a statement: the share of each answer, halves up, none where its cell has no number; and where the
    /// cells count whole people, how many gave each. How many answered is what the row says, or else the sum of counts.
    pub fn row(&self, statement: u16, number: usize, row: &[String]) -> Result<Row, Trouble> {
        let read = self.read(number, row)?;
        let told = self.told(number, row)?;
        let whole = self.whole(&read, told, number)?;
        // Of whole numbers, so that exactly a half goes up.
        let share = |exact: u32| Percent::of(exact.into(), whole.into(), self.decimal);
        let most = if self.decimal {
            Percent::tenths(1000)
        } else {
            Percent::HUNDRED
        };
        let shares = read.exact.iter().map(|&exact| share(exact?));
        let shares = shares.map(|share| share.map(|share| share.min(most)));
        let count = read.total / 1_000;
        let people = self.numbers == Numbers::Counts && read.total.is_multiple_of(1_000);
        let counted = (people && count > 0).then_some(count);
        Ok(Row {
            statement,
            shares: shares.collect(),
            counts: self.counts(&read.exact).unwrap_or_default(),
            respondents: told.or(counted),
        })
    }

    /// What the cells of a row hold.
    fn read(&self, number: usize, row: &[String]) -> Result<Read, Trouble> {
        let mut exact = vec![Some(0); self.answers];
        let (mut total, mut missing) = (0, None);
        for (at, (place, cell)) in self.places.iter().zip(row).enumerate() {
            let Some(place) = place.and_then(|answer| exact.get_mut(answer)) else {
                continue;
            };
            if is_missing(cell) {
                missing = missing.or(Some(at));
                *place = None;
                continue;
            }
            let read = number_in(cell, self.thousands);
            let read = read.filter(|&read| self.numbers.are_counts() || read < WHOLE + 500);
            let read = read.ok_or(What::Number.at(number, at + 1))?;
            *place = Some(read);
            total += read;
        }
        Ok(Read {
            exact,
            total,
            missing,
        })
    }

    /// How many answered a row, where a column says so.
    fn told(&self, number: usize, row: &[String]) -> Result<Option<u32>, Trouble> {
        match self.respondents {
            Some(at) => how_many::told(&row[at], number, at),
            None => Ok(None),
        }
    }

    /// Of what the numbers of a row are parts.
    fn whole(&self, read: &Read, told: Option<u32>, number: usize) -> Result<u32, Trouble> {
        let column = self.respondents.map_or(0, |at| at + 1);
        let all = told.map(|all| all * 1_000);
        let whole = match (self.numbers, read.missing) {
            (Numbers::Counts, missing) => {
                if let Some(told) = told
                    && !is_as_told(read, told)
                {
                    let counted = read.total.div_ceil(1_000);
                    let what = What::NotAsTold {
                        counted,
                        respondents: told,
                    };
                    return Err(what.at(number, column));
                }
                match missing {
                    // Of how many the others are only the row itself tells.
                    Some(at) => all.ok_or(What::Uncounted.at(number, at + 1))?,
                    None => read.total,
                }
            }
            (Numbers::SeveralCounts, _) => {
                let all = all.ok_or(What::OfNobody.at(number, column))?;
                self.check_each(read, all, number)?;
                all
            }
            (Numbers::Several, _) => WHOLE / self.times,
            (Numbers::Shares, Some(_)) if read.total <= WHOLE + STRAY => WHOLE,
            (Numbers::Shares, _) => hundredfold(read.total).map_or(0, |times| WHOLE / times),
        };
        if whole == 0 {
            return Err(What::Total.at(number, 0));
        }
        Ok(whole)
    }

    /// Refuses an answer that more gave than `all` who answered the row, both in thousandths.
    fn check_each(&self, read: &Read, all: u32, number: usize) -> Result<(), Trouble> {
        let given = |place: usize| read.exact.get(place).copied().flatten();
        let mut columns = self.places.iter().enumerate();
        let beyond = columns.find_map(|(at, place)| {
            let count = given((*place)?).filter(|&count| count > all)?;
            Some((at, count))
        });
        beyond.map_or(Ok(()), |(at, count)| {
            let what = What::Beyond {
                count: count.div_ceil(1_000),
                respondents: all / 1_000,
            };
            Err(what.at(number, at + 1))
        })
    }

    /// How many gave each answer, where the cells count people, and none of them in parts.
    fn counts(&self, exact: &[Option<u32>]) -> Option<Vec<Option<u32>>> {
        let whole = |exact: &u32| exact.is_multiple_of(1_000);
        let people = self.numbers.are_counts() && exact.iter().flatten().all(whole);
        let count = |exact: &Option<u32>| exact.map(|exact| exact / 1_000);
        people.then(|| exact.iter().map(count).collect())
    }
}

/// Whether counts are of as many as are told to have answered. Where one is not known, the others are a part; where
/// people are counted in parts, they need not be.
fn is_as_told(read: &Read, told: u32) -> bool {
    let all = told * 1_000;
    match read.missing {
        Some(_) => read.total <= all,
        None => read.total == all || !read.total.is_multiple_of(1_000),
    }
}

/// By what shares are to be multiplied to be percent where their totals do not tell: 100 where all are at most 1 and
/// some are fractions.
fn fractions(rows: &[Vec<u32>]) -> u32 {
    let mut numbers = rows.iter().flatten();
    let some = rows
        .iter()
        .flatten()
        .any(|number| !number.is_multiple_of(1000));
    if some && numbers.all(|&number| number <= 1000) {
        100
    } else {
        1
    }
}

//! The shares in the rows of a table.

use super::apply::{STRAY, WHOLE, hundredfold};
use super::counted::{marks_thousands, number_in};
use super::number::is_missing;
use super::{Column, Grid, Mapping, Trouble, What};
use crate::survey::Percent;

/// How the cells of a table are read.
pub(super) struct Cells<'a> {
    mapping: &'a Mapping,
    /// How many answers there are.
    answers: usize,
    /// Whether they are counts.
    counted: bool,
    /// Whether commas and points in them are of thousands.
    thousands: bool,
    /// Whether shares have a decimal.
    decimal: bool,
}

impl<'a> Cells<'a> {
    /// As they are in `grid`; what is not decided, and rows of single answers, are refused.
    pub fn of(mapping: &'a Mapping, grid: &Grid, answers: usize) -> Result<Self, Trouble> {
        // Whatever was open has been asked.
        let counted = mapping.counted.unwrap_or_default();
        let thousands = marks_thousands(grid, &mapping.columns);
        let rows = grid.rows.iter().enumerate();
        let rows = rows.filter(|(at, _)| !mapping.is_left_out(*at));
        let totals = rows.map(|(_, (_, row))| {
            let cells = row.iter().zip(&mapping.columns);
            let cells = cells.filter(|(_, holds)| matches!(holds, Column::Answer(_)));
            let numbers = cells.filter_map(|(cell, _)| number_in(cell, thousands));
            numbers.collect::<Vec<_>>()
        });
        let rows: Vec<Vec<u32>> = totals.collect();
        let single = |numbers: &Vec<u32>| numbers.iter().sum::<u32>() == 1000;
        if counted && rows.len() > 1 && rows.iter().all(single) {
            return Err(What::Raw.at(0, 0));
        }
        // Fractions of one have decimals as percent only beyond the second.
        let has_decimal = |numbers: &Vec<u32>| {
            let times = hundredfold(numbers.iter().sum()).unwrap_or(1);
            let mut numbers = numbers.iter();
            numbers.any(|number| !(number * times).is_multiple_of(1000))
        };
        Ok(Self {
            mapping,
            answers,
            counted,
            thousands,
            decimal: !counted && rows.iter().any(has_decimal),
        })
    }

    /// The share of each answer of a row, halves up, none where its cell has no number, and how many answered, or 0.
    pub fn shares(
        &self,
        number: usize,
        row: &[String],
    ) -> Result<(Vec<Option<Percent>>, u32), Trouble> {
        let mut exact = vec![Some(0); self.answers];
        let mut total = 0;
        let mut missing = None;
        for (at, (&holds, cell)) in self.mapping.columns.iter().zip(row).enumerate() {
            let Column::Answer(answer) = holds else {
                continue;
            };
            let Some(place) = exact.get_mut(answer) else {
                continue;
            };
            if is_missing(cell) {
                missing = Some(at);
                *place = None;
                continue;
            }
            let read = number_in(cell, self.thousands);
            let read = read.filter(|&read| self.counted || read < WHOLE + 500);
            let read = read.ok_or(What::Number.at(number, at + 1))?;
            *place = Some(read);
            total += read;
        }
        let whole = match (self.counted, missing) {
            // Of how many the others are is not known.
            (true, Some(at)) => return Err(What::Number.at(number, at + 1)),
            (true, None) => total,
            (false, Some(_)) if total <= WHOLE + STRAY => WHOLE,
            (false, _) => hundredfold(total).map_or(0, |times| WHOLE / times),
        };
        if whole == 0 {
            return Err(What::Total.at(number, 0));
        }
        // Of whole numbers, so that exactly a half goes up.
        let share = |exact: u32| Percent::of(exact.into(), whole.into(), self.decimal);
        let most = if self.decimal {
            Percent::tenths(1000)
        } else {
            Percent::HUNDRED
        };
        let shares = exact.into_iter().map(|exact| share(exact?));
        let shares = shares.map(|share| share.map(|share| share.min(most)));
        let counted = self.counted && total.is_multiple_of(1_000);
        let count = if counted { total / 1_000 } else { 0 };
        Ok((shares.collect(), count))
    }
}

//! Rows of shares that a slip of the hand can make.

use crate::analysis::{BOUND, Rounding, counts, possible};
use crate::data::total;
use crate::survey::{Percent, Row, ScaleId, Survey, Table};

/// Totals so far from a hundred, in units of their last digit, rounding explains; those beyond only just: every answer would
/// have to be half a unit off.
const USUAL: i16 = 2;

/// Unusual totals, answers that nobody gave to anything, and rows that are there twice.
pub fn odd(survey: &Survey) -> Vec<String> {
    let mut odd = Vec::new();
    for table in &survey.tables {
        odd.extend(unusual_totals(survey, table));
        odd.extend(unused_answers(survey, table));
    }
    for scale in survey.scale_ids() {
        odd.extend(copies(survey, scale));
    }
    odd
}

/// Rows that no number of respondents explains: a share in them is mistyped, or was weighted.
pub fn impossible(survey: &Survey) -> Vec<String> {
    let (most, doubtful) = match survey.respondents {
        Some(published) => (published, "a share or the published number"),
        None => (BOUND, "a share"),
    };
    let whole = |table: &&Table| survey.scale(table.scale).sharing.is_whole();
    let rows = survey.tables.iter().filter(whole).flat_map(rows);
    let told = rows.filter_map(|(table, row)| {
        let place = place(survey, table, row);
        if let Some(all) = row.respondents.or(table.respondents) {
            let misfit = counts(&row.shares, all, Rounding::HalfUp).err();
            return misfit.map(|_| {
                let why = format!("no counts of {all} respondents give these shares");
                format!("{place}: {why}; one of them may be mistyped, or the answers were weighted")
            });
        }
        // Of so many, every row is possible.
        let few = most <= BOUND;
        let impossible = few && possible(&row.shares, Rounding::HalfUp, most).is_empty();
        impossible.then(|| {
            let why = format!("no number of respondents up to {most} gives these shares");
            format!("{place}: {why}; {doubtful} may be mistyped")
        })
    });
    told.collect()
}

fn rows(table: &Table) -> impl Iterator<Item = (&Table, &Row)> {
    table.rows.iter().map(move |row| (table, row))
}

/// `services-24-7 in staff.csv`
fn place(survey: &Survey, table: &Table, row: &Row) -> String {
    let id = &survey.statements[usize::from(row.statement)].id;
    format!("{id} in {}.csv", table.id)
}

fn unusual_totals<'a>(survey: &'a Survey, table: &'a Table) -> impl Iterator<Item = String> + 'a {
    let totals = rows(table).filter_map(|(table, row)| Some((row, total(survey, table, row)?)));
    let unusual = totals.filter(|&(_, total)| {
        let unit = if total.has_decimal() { 1 } else { 10 };
        (total - Percent::HUNDRED).abs().in_tenths() > USUAL * unit
    });
    unusual.map(|(row, total)| {
        let place = place(survey, table, row);
        format!("{place} totals {total} %: rounding explains that only just")
    })
}

fn unused_answers<'a>(survey: &'a Survey, table: &'a Table) -> impl Iterator<Item = String> + 'a {
    let answers = survey.scale(table.scale).answers.iter().enumerate();
    let unused = answers.filter(|&(at, _)| {
        let mut shares = table.rows.iter().map(|row| row.shares[at]);
        shares.all(|share| share == Some(Percent::ZERO))
    });
    unused.map(|(_, answer)| {
        let (id, table) = (&answer.id, &table.id);
        format!("{id} is 0 in every row of {table}.csv: a column may have been left out")
    })
}

/// Rows with the very shares of another, in any table of the scale.
fn copies(survey: &Survey, scale: ScaleId) -> Vec<String> {
    let tables = survey.tables.iter().filter(|table| table.scale == scale);
    let all: Vec<_> = tables.flat_map(rows).collect();
    let again = all.iter().enumerate().filter_map(|(at, (table, row))| {
        let mut before = all[..at].iter();
        let (first, same) = before.find(|(_, earlier)| earlier.shares == row.shares)?;
        let places = [place(survey, first, same), place(survey, table, row)];
        Some(format!(
            "{} have the same shares: one may be a copy",
            places.join(" and ")
        ))
    });
    again.collect()
}

//! The numbers of the comparison from round to round.

use super::heads::yes_or_no;
use super::sheet::{Cell, Sheet};
use super::tables::{bound, named};
use crate::analysis::{Course, Interval, Level, Line, Stop};
use crate::state::Selection;
use crate::survey::Survey;
use crate::text;

/// A row a line: its share in each round of `years`, and the change from the first to the last; where
/// intervals are shown, their bounds. `courses` are those of every statement of `survey`.
pub fn rounds_sheet(
    survey: &Survey,
    selection: &Selection,
    lines: &[Line],
    years: &[u16],
    courses: &[Course],
) -> Sheet {
    let (lang, query) = (selection.lang, &selection.query);
    let words = text::rounds(lang);
    let scale = survey.scale_of(query.table);
    let measure = query.measure(survey, query.table);
    let measure = text::measure_name(lang, survey, query.table, measure);
    let unit = text::unit(lang, query.among.recomputes(scale));
    let mut sheet = named(survey, lang, words.caption, lines);
    for (at, year) in years.iter().enumerate() {
        let stop = |line: &Line| courses[line.statement].stops[at];
        let head = format!("{year}: {measure}, {unit}");
        sheet.column(format!("rounds.{year}"), head, |line| {
            stop(line).map_or(Cell::Nothing, |stop| Cell::number(stop.sum))
        });
        for (id, upper) in [("low", false), ("high", true)] {
            if selection.interval {
                let head = format!(
                    "{year}: {}",
                    text::bound_head(lang, Level::NinetyFive, upper)
                );
                sheet.column(format!("intervals.{year}.{id}"), head, |line| {
                    let interval = stop(line).and_then(|stop: Stop| stop.interval);
                    interval.map_or(Cell::Nothing, |all: Interval| bound(all, upper))
                });
            }
        }
    }
    let change = |line: &Line| courses[line.statement].change();
    sheet.column("change", words.change, |line| {
        change(line).map_or(Cell::Nothing, |change| Cell::number(change.points))
    });
    sheet.column("clear", words.clear, |line| {
        change(line).map_or(Cell::Nothing, |change| yes_or_no(lang, change.clear))
    });
    sheet.grown()
}

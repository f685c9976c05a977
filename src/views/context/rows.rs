//! The rows that the selection asks for, and what is worked out of them.

use std::ops::Range;

use leptos::prelude::*;

use super::{LongLived, SelectionContext, SurveyContext};
use crate::analysis::{
    Course, Finding, Level, Line, Plane, Positions, Query, all_lines, by_change, courses, findings,
    tabulate,
};
use crate::chart::Runs;
use crate::state::{Selection, View};
use crate::survey::{Localized, Survey, TableId};
use crate::text;

/// So many findings are shown.
const FINDINGS: usize = 3;
/// So many rows a page of a long list has: more than a list is read of, and no canvas is too high for them.
pub const ROWS_A_PAGE: usize = 100;

/// The rows shown, one a statement, by the selection.
#[derive(Clone, Copy)]
pub struct Rows {
    survey: SurveyContext,
    selection: SelectionContext,
    /// The rows that the filter keeps, in their order.
    pub shown: LongLived<Memo<Vec<Line>>>,
    /// Those of them that are on the current page of a long list: what is drawn and tabulated. Where there are
    /// few, all of them.
    pub on_page: LongLived<Memo<Vec<Line>>>,
    /// Which list of rows it is that the selection asks for.
    list: LongLived<Memo<List>>,
    /// Position among the rows of the first on the page that was turned to, and in which list that was.
    turned: LongLived<RwSignal<(u32, usize)>>,
    /// Every row of the table shown, whatever the filter keeps, in the order of the statements.
    pub all: LongLived<Memo<Vec<Line>>>,
    /// The runs of the rows on the page whose places are not to be read as different, where they are ordered by a
    /// sum.
    pub runs: LongLived<Memo<Option<Runs>>>,
    /// What is most worth saying about the rows shown, but for what the headline says.
    pub findings: LongLived<Memo<Vec<Finding>>>,
    /// How the map is cut: by all statements.
    pub plane: LongLived<Memo<Plane>>,
    /// Position of the statement in focus; without one, the first of those shown.
    pub statement: LongLived<Memo<usize>>,
    /// The courses of the statements through the rounds; none where there are no rounds.
    pub courses: LongLived<Memo<Vec<Course>>>,
    /// Whether the comparison is from round to round.
    pub compares_rounds: LongLived<Memo<bool>>,
}

/// A list of rows: how many there were before it since the survey was opened, and what decides which rows are in it, in
/// which order. Pins move rows one by one, so they are left out.
#[derive(Clone, PartialEq)]
struct List {
    number: u32,
    view: View,
    query: Query,
}

impl Rows {
    /// Those of `survey` by `selection`.
    pub fn new(survey: SurveyContext, selection: SelectionContext) -> Self {
        let SurveyContext {
            survey: data,
            respondents,
            rounds,
            ..
        } = survey;
        let courses = LongLived::memo(move |_| {
            if rounds.is_empty() {
                return Vec::new();
            }
            selection.with(|s| courses(rounds, data, &s.query))
        });
        let compares_rounds = LongLived::memo(move |_| {
            !rounds.is_empty() && selection.with(|s| s.rounds && s.view == View::Compare)
        });
        let shown = LongLived::memo(move |_| {
            let mut rows = selection.with(|s| of_view(s, tabulate(data, &s.query)));
            if compares_rounds.get() {
                selection.with(|s| by_change(&mut rows, &courses.read(), &s.query));
            }
            rows
        });
        let all = LongLived::memo(move |_| {
            let rows = selection.with(|s| of_view(s, all_lines(data, &s.query)));
            by_statement(data, rows)
        });
        let list = LongLived::memo(move |before| list(selection, before));
        let turned = LongLived::signal((0, 0));
        let on_page = LongLived::memo(move |_| {
            let rows = shown.read();
            rows[page(first(list, turned), rows.len())].to_vec()
        });
        Self {
            survey,
            selection,
            shown,
            on_page,
            list,
            turned,
            all,
            runs: LongLived::memo(move |_| {
                selection.with(|s| {
                    s.query.ordering_table()?;
                    let runs = respondents?.runs(&s.query, &on_page.read(), Level::NinetyFive);
                    Some(runs)
                })
            }),
            findings: LongLived::memo(move |_| {
                selection.with(|s| {
                    let said = s.headline_says();
                    let mut found = findings(data, &s.query, &shown.read(), respondents, &said);
                    found.truncate(FINDINGS);
                    found
                })
            }),
            plane: LongLived::memo(move |_| {
                let all = all.read();
                selection.with(|s| Plane::cut(&all, s.axes, s.crosshair))
            }),
            statement: LongLived::memo(move |_| {
                let first = || shown.read().first().map_or(0, |row| row.statement);
                selection.with(|s| s.focus).unwrap_or_else(first)
            }),
            courses,
            compares_rounds,
        }
    }

    /// The positions of the rows on the page, and how many rows there are.
    pub fn page(self) -> (Range<usize>, usize) {
        let all = self.shown.read().len();
        (page(first(self.list, self.turned), all), all)
    }

    /// Turns to the rows that come after or before those on the page.
    pub fn turn_page(self, onward: bool) {
        let start = untrack(|| self.page()).0.start;
        let first = if onward {
            start + ROWS_A_PAGE
        } else {
            start.saturating_sub(ROWS_A_PAGE)
        };
        let number = self.list.with_untracked(|list| list.number);
        self.turned.set((number, first));
    }

    /// What the sentences are about; `lines` are those to be spoken of.
    pub fn finding(self, lines: &[Line]) -> text::Finding<'_> {
        text::Finding {
            survey: self.survey.survey,
            table: self.selection.table.get(),
            measure: self.selection.measure.get(),
            among: self.selection.base.get(),
            lines,
        }
    }

    /// What must be known before anything else of the surveys whose numbers are shown.
    pub fn notices(self) -> Vec<&'static Localized> {
        let rounds = self.survey.rounds.iter();
        let others = rounds.filter(|_| self.compares_rounds.get());
        let others = others.map(|round| round.survey);
        let others = others.filter(|other| other.id != self.survey.survey.id);
        let all = std::iter::once(self.survey.survey).chain(others);
        all.filter_map(|survey| survey.notice.as_ref()).collect()
    }

    /// The view whose rules the numbers of `view` follow: from round to round they are of one table.
    pub fn counted_as(self, view: View) -> View {
        if self.compares_rounds.get() {
            View::Distribution
        } else {
            view
        }
    }

    /// Every row of `table`, by the current measures.
    pub fn of_table(self, table: TableId) -> Vec<Line> {
        self.selection.with(|s| {
            let query = Query {
                table,
                ..s.query.clone()
            };
            all_lines(self.survey.survey, &query)
        })
    }

    /// The first page of the rows of `table`, and how many rows there are.
    pub fn first_page_of(self, table: TableId) -> (Vec<Line>, usize) {
        let mut rows = self.of_table(table);
        let all = rows.len();
        rows.truncate(ROWS_A_PAGE);
        (rows, all)
    }

    /// What is made of the row of a statement, where it has one; followed as it changes.
    pub fn with_row<T>(self, statement: usize, of: impl Fn(&Line) -> T) -> Option<T> {
        let all = self.all.read();
        let found = all.binary_search_by_key(&statement, |row| row.statement);
        found.ok().map(|at| of(&all[at]))
    }

    /// The row of the statement in focus.
    pub fn in_focus(self) -> Option<Line> {
        self.with_row(self.statement.get(), Line::clone)
    }
}

/// Those of `rows` of which the view has something to show: where it puts tables together, those that at least two have;
/// on the map, those that stand on both axes.
fn of_view(selection: &Selection, mut rows: Vec<Line>) -> Vec<Line> {
    let together = |row: &Line| row.sums.iter().flatten().count() > 1;
    rows.retain(|row| match selection.view {
        View::Compare => row.whole || together(row),
        // It shows whatever there is of a statement.
        View::Statement => true,
        View::Map => selection.axes.place(row),
        view => row.whole || view.is_of_one_table(),
    });
    rows
}

/// `rows` in the order of their statements, so that one is found without going through all.
fn by_statement(survey: &Survey, rows: Vec<Line>) -> Vec<Line> {
    let mut places = vec![None; survey.statements.len()];
    for row in rows {
        let statement = row.statement;
        places[statement] = Some(row);
    }
    places.into_iter().flatten().collect()
}

fn list(selection: SelectionContext, before: Option<&List>) -> List {
    let (view, query) = selection.with(|s| (s.view, s.query.clone()));
    let query = Query {
        pins: Positions::default(),
        ..query
    };
    let number = match before {
        Some(before) if (before.view, &before.query) == (view, &query) => before.number,
        Some(before) => before.number + 1,
        None => 0,
    };
    List {
        number,
        view,
        query,
    }
}

/// The first row on the page: of another list than the one in which a page was turned, the first of all.
fn first(list: LongLived<Memo<List>>, turned: LongLived<RwSignal<(u32, usize)>>) -> usize {
    let (number, first) = turned.get();
    if list.with(|list| list.number) == number {
        first
    } else {
        0
    }
}

/// The positions of the page from `first`; of the first page, where fewer rows are left.
fn page(first: usize, rows: usize) -> Range<usize> {
    let first = if first < rows { first } else { 0 };
    first..rows.min(first + ROWS_A_PAGE)
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn a_page_has_a_hundred_rows_and_no_more_than_there_are() {
        assert_eq!(page(0, 10), 0..10);
        assert_eq!(page(0, 100), 0..100);
        assert_eq!(page(100, 250), 100..200);
        assert_eq!(page(200, 250), 200..250);
    }

    #[test]
    fn where_fewer_rows_are_left_the_first_page_is_shown() {
        assert_eq!(page(200, 150), 0..100);
        assert_eq!(page(100, 100), 0..100);
        assert_eq!(page(100, 0), 0..0);
    }
}

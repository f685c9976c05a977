//! What is taken along has exactly the numbers of the survey, in every view, table and language.

mod json;
mod names;
mod report;
mod rounds;
mod spreadsheet;
mod sure;

use murroskartta::analysis::{Axis, Line, Rounding, possible, tabulate};
use murroskartta::state::{Action, Selection, View};
use murroskartta::survey::{Lang, Percent, TableId};
use murroskartta::takeaway::{Sheet, sheet};

use crate::{published, whole};

/// What a reader sees, and the sheet of it.
struct Shown {
    selection: Selection,
    lines: Vec<Line>,
    sheet: Sheet,
}

fn shown(actions: &[Action]) -> Shown {
    let start = Selection::default_of(published());
    let selection = actions
        .iter()
        .fold(start, |s, action| s.apply(published(), action));
    let lines = tabulate(published(), &selection.query);
    let sheet = sheet(published(), &selection, &lines);
    Shown {
        selection,
        lines,
        sheet,
    }
}

/// Other measures, another pair, another significance; then a filter and an order.
fn more_actions() -> [Vec<Action>; 3] {
    use murroskartta::analysis::{Direction, Sort};
    let measured = vec![
        Action::ToggleAnswer(crate::ADOPTED, 1),
        Action::ToggleAnswer(crate::SIGNIFICANT, 2),
        Action::SetPair(crate::STAFF_CUSTOMERS),
        Action::SetAxes(crate::upwards(crate::to_both())),
    ];
    let kept = vec![
        Action::SetMinimum(45),
        Action::SetSort(Sort::Measure),
        Action::SetDirection(Direction::Ascending),
    ];
    [Vec::new(), measured, kept]
}

/// Every view that explores, of every table in every language, in three ways; what a room says is taken
/// along by itself.
fn every(check: impl Fn(&str, &Shown)) {
    for (view, more) in View::ALL
        .into_iter()
        .filter(|view| view.explores())
        .flat_map(|view| more_actions().map(|more| (view, more)))
    {
        for (table, lang) in crate::TABLES
            .into_iter()
            .flat_map(|table| Lang::ALL.map(|lang| (table, lang)))
        {
            let mut actions = vec![
                Action::ShowTable(table),
                Action::ShowView(view),
                Action::SetLang(lang),
            ];
            actions.extend(more.clone());
            let name = format!("{} {} {}", view.id(), crate::id(table), lang.code());
            check(&name, &shown(&actions));
        }
    }
}

/// The published shares of a statement, straight from the survey.
fn shares(table: TableId, statement: usize) -> &'static [Option<Percent>] {
    let mut rows = published().table(table).rows.iter();
    let row = rows.find(|row| usize::from(row.statement) == statement);
    &row.unwrap().shares
}

/// The sum of the answers that count.
fn sum(selection: &Selection, table: TableId, statement: usize) -> f64 {
    let measure = selection.query.measures.of(crate::scale(table));
    let shares = shares(table, statement).iter().enumerate();
    let counted = shares.filter(|&(at, _)| measure.contains(at));
    counted.map(|(_, &share)| f64::from(whole(share))).sum()
}

/// Every row that the sheet ought to have: the id and the number of each of its columns of numbers.
fn expected(shown: &Shown) -> Vec<Vec<(String, f64)>> {
    match shown.selection.view {
        View::Statement => return expected_of_statement(shown),
        View::Report => return expected_of_report(),
        _ => {}
    }
    let statements = shown.lines.iter().map(|line| line.statement);
    statements
        .map(|at| {
            let mut row = vec![("number".into(), at as f64 + 1.0)];
            row.extend(numbers(&shown.selection, at));
            row
        })
        .collect()
}

fn numbers(selection: &Selection, at: usize) -> Vec<(String, f64)> {
    let table = selection.query.table;
    let sum = |table| sum(selection, table, at);
    match selection.view {
        View::Distribution => {
            let answers = published().scale_of(table).answers.iter();
            let all = answers.zip(shares(table, at));
            let mut row: Vec<_> = all
                .map(|(answer, &share)| (format!("shares.{}", answer.id), whole(share).into()))
                .collect();
            let total = row.iter().map(|(_, share)| share).sum();
            row.extend([("sum".into(), sum(table)), ("total".into(), total)]);
            row
        }
        View::Compare => {
            let [first, second] = selection.query.pair.tables();
            let sums =
                crate::TABLES.map(|table| (format!("sums.{}", crate::id(table)), sum(table)));
            let gap = sum(first) - sum(second);
            sums.into_iter().chain([("gap".into(), gap)]).collect()
        }
        View::Map => {
            let significance = match selection.axes.up {
                crate::TO_STAFF => sum(crate::STAFF),
                crate::TO_CUSTOMERS => sum(crate::CUSTOMERS),
                Axis::Table(_) => unreachable!(),
                Axis::Mean(_) => f64::midpoint(sum(crate::STAFF), sum(crate::CUSTOMERS)),
            };
            vec![
                ("adoption".into(), sum(crate::ADOPTION)),
                ("significance".into(), significance),
            ]
        }
        View::Method => {
            let smallest = possible(shares(table, at), Rounding::HalfUp, 100).smallest();
            vec![("smallest".into(), smallest.unwrap().into())]
        }
        View::Statement | View::Report | View::Workshop | View::Own | View::Access | View::Make => {
            unreachable!("has rows of its own")
        }
    }
}

/// The filters of `every` are of shares, and the background has none.
fn expected_of_report() -> Vec<Vec<(String, f64)>> {
    let report = published().report.as_ref().unwrap();
    let points = report.points().into_iter();
    points
        .map(|(section, ..)| vec![("section".into(), f64::from(section.number))])
        .collect()
}

fn expected_of_statement(shown: &Shown) -> Vec<Vec<(String, f64)>> {
    let first = shown.lines.first().map(|line| line.statement);
    let at = shown.selection.focus.or(first).unwrap();
    let tables = crate::TABLES.into_iter();
    let all = tables.flat_map(|table| shares(table, at).iter().copied());
    let number = at as f64 + 1.0;
    all.map(|share| {
        vec![
            ("number".into(), number),
            ("share".into(), f64::from(whole(share))),
        ]
    })
    .collect()
}

/// Position of the column with that id.
fn column(sheet: &Sheet, id: &str) -> usize {
    let at = sheet.columns.iter().position(|column| column.id == id);
    at.unwrap_or_else(|| panic!("no column {id}"))
}

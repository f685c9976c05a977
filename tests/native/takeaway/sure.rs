//! Intervals and another base in files.

use murroskartta::analysis::{Among, Level, Respondents};
use murroskartta::state::{Action, View};
use murroskartta::survey::{Lang, TableId};
use murroskartta::takeaway::{Cell, Context, csv, json};
use serde_json::Value;

use super::{column, shown};
use crate::published;

fn number(cell: &Cell) -> f64 {
    match cell {
        Cell::Number(number) => *number,
        other => panic!("{other:?} is no number"),
    }
}

#[test]
fn bounds_stand_beside_every_sum_when_asked_for() {
    let respondents = Respondents::of(published()).unwrap();
    for (view, table, ids) in [
        (
            View::Distribution,
            TableId::Adoption,
            ["interval.low", "interval.high"],
        ),
        (
            View::Compare,
            TableId::Customers,
            ["customers-interval.low", "customers-interval.high"],
        ),
    ] {
        let actions = [Action::ShowTable(table), Action::ShowView(view)];
        let without = shown(&actions);
        assert!(
            without
                .sheet
                .columns
                .iter()
                .all(|column| !column.id.contains("interval"))
        );
        let with = shown(&[&actions[..], &[Action::ShowIntervals(true)]].concat());
        for (line, row) in with.lines.iter().zip(&with.sheet.rows) {
            let query = &with.selection.query;
            let interval = respondents.interval(query, table, line.statement, Level::NinetyFive);
            let interval = interval.unwrap();
            let [low, high] = ids.map(|id| number(&row[column(&with.sheet, id)]));
            // One decimal, rounded outwards.
            assert!(
                low <= interval.low && interval.low < low + 0.1,
                "{low} {interval:?}"
            );
            assert!(
                high >= interval.high && interval.high > high - 0.1,
                "{high} {interval:?}"
            );
        }
    }
    // Never one of a gap.
    let compared = shown(&[Action::ShowView(View::Compare), Action::ShowIntervals(true)]);
    assert!(
        compared
            .sheet
            .columns
            .iter()
            .all(|column| !column.id.starts_with("gap-"))
    );
}

#[test]
fn one_statement_has_an_interval_an_answer() {
    let one = shown(&[
        Action::ShowIn(View::Statement, 7),
        Action::ShowIntervals(true),
    ]);
    // "In use" of statement 8: 5 of 39.
    let row = &one.sheet.rows[0];
    let [low, high] =
        ["interval.low", "interval.high"].map(|id| number(&row[column(&one.sheet, id)]));
    assert_eq!([low, high].map(|bound| bound.to_string()), ["5.6", "26.8"]);
}

#[test]
fn heads_say_that_it_is_a_supposition_and_of_whom() {
    let actions = [
        Action::ShowTable(TableId::Staff),
        Action::CountAmong(Among::Opinion),
        Action::ShowIntervals(true),
        Action::Speak(Lang::En),
    ];
    let sure = shown(&actions);
    let head = |id: &str| sure.sheet.columns[column(&sure.sheet, id)].head.clone();
    assert_eq!(
        head("interval.low"),
        "If a random sample: lower bound of 95%, %"
    );
    assert_eq!(
        head("shares.great"),
        "Great significance, % of those with an opinion"
    );
    assert!(
        head("sum").ends_with(", % of those with an opinion"),
        "{}",
        head("sum")
    );
    let document = json(
        published(),
        &sure.selection,
        &sure.sheet,
        &Context::default(),
    );
    let document: Value = serde_json::from_str(&document).unwrap();
    assert_eq!(document["base"], "opinion");
    assert_eq!(document["respondents"]["number"], 48);
    assert_eq!(document["respondents"]["inferred"], true);
    let note = document["note"].as_str().unwrap();
    assert!(
        note.contains("random sample") && note.contains("not been published"),
        "{note}"
    );
    assert!(document["rows"][0]["interval"]["high"].is_number());
    let adoption = shown(&[Action::CountAmong(Among::Opinion)]);
    let head = &adoption.sheet.columns[column(&adoption.sheet, "sum")].head;
    assert!(head.ends_with(", %"), "{head}");
}

#[test]
fn the_method_takes_its_candidates_along() {
    let method = shown(&[Action::ShowView(View::Method)]);
    assert_eq!(method.selection.query.table, TableId::Staff);
    let possible = column(&method.sheet, "possible");
    for row in &method.sheet.rows {
        let Cell::Text(all) = &row[possible] else {
            panic!("{:?}", row[possible])
        };
        assert!(all.split(' ').any(|n| n == "48"), "{all}");
    }
    let text = String::from_utf8(csv(&method.sheet)).unwrap();
    assert!(text.lines().count() == 11, "{text}");
}

//! Intervals and another base in files.

use murroskartta::analysis::{Among, Level, Respondents};
use murroskartta::state::{Action, View};
use murroskartta::survey::Lang;
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
            crate::ADOPTION,
            ["interval.low", "interval.high"],
        ),
        (
            View::Compare,
            crate::CUSTOMERS,
            ["intervals.customers.low", "intervals.customers.high"],
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
            .all(|column| !column.id.starts_with("intervals.gap"))
    );
}

#[test]
fn one_statement_has_an_interval_an_answer() {
    let one = shown(&[
        Action::ShowStatement(View::Statement, 7),
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
        Action::ShowTable(crate::STAFF),
        Action::SetBase(Among::Opinion),
        Action::ShowIntervals(true),
        Action::SetLang(Lang::En),
    ];
    let sure = shown(&actions);
    let head = |id: &str| sure.sheet.columns[column(&sure.sheet, id)].head.clone();
    assert_eq!(
        head("interval.low"),
        "Lower bound of the 95% confidence interval, % (if a random sample)"
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
    let note = document["note"].as_str().unwrap();
    assert!(
        note.contains("random sample") && note.contains("not been published"),
        "{note}"
    );
    assert!(document["rows"][0]["interval"]["high"].is_number());
    let adoption = shown(&[Action::SetBase(Among::Opinion)]);
    let head = &adoption.sheet.columns[column(&adoption.sheet, "sum")].head;
    assert!(head.ends_with(", %"), "{head}");
}

fn document(actions: &[Action]) -> Value {
    let shown = shown(actions);
    let text = json(
        published(),
        &shown.selection,
        &shown.sheet,
        &Context::default(),
    );
    serde_json::from_str(&text).unwrap()
}

#[test]
fn respondents_are_told_of_each_table_that_is_shown() {
    let significance = serde_json::json!({ "inferred": true, "number": 48 });
    // No row of table 1 is possible for 48 respondents.
    let adoption = serde_json::json!({
        "inferred": true, "most": { "low": 34, "high": 45, "of": 48 }
    });
    let staff = document(&[Action::ShowTable(crate::STAFF)]);
    assert_eq!(
        staff["respondents"],
        serde_json::json!({ "staff": significance })
    );
    let first = document(&[]);
    assert_eq!(
        first["respondents"],
        serde_json::json!({ "adoption": adoption })
    );
    let all = serde_json::json!({
        "adoption": adoption, "customers": significance, "staff": significance
    });
    for view in [View::Compare, View::Map, View::Statement] {
        assert_eq!(document(&[Action::ShowView(view)])["respondents"], all);
    }
}

/// What has no share among those with an opinion is not 0 there.
#[test]
fn those_who_could_not_say_have_no_share_where_they_are_left_out() {
    let actions = [
        Action::ShowTable(crate::STAFF),
        Action::SetBase(Among::Opinion),
    ];
    let left_out = shown(&actions);
    let unsure = column(&left_out.sheet, "shares.unsure");
    for (row, line) in left_out.sheet.rows.iter().zip(&left_out.lines) {
        assert_eq!(row[unsure], Cell::Nothing);
        assert_eq!(line.shares.get(5), None);
    }
    let text = String::from_utf8(csv(&left_out.sheet)).unwrap();
    // Statement 6: 48 + 35 of 95.
    assert!(text.contains(";51;37;6;4;2;;87;100\r\n"), "{text}");
    let rows = document(&actions);
    let rows = rows["rows"].as_array().unwrap();
    assert!(rows.iter().all(|row| row["shares"]["unsure"].is_null()));
    let first = document(&[
        Action::ShowStatement(View::Statement, 7),
        Action::SetBase(Among::Opinion),
    ]);
    let answers = first["rows"].as_array().unwrap();
    let unsure = answers.iter().filter(|row| row["answer"] == "unsure");
    let shares: Vec<_> = unsure.map(|row| &row["share"]).collect();
    assert_eq!(shares, [&Value::Null; 2]);
}

/// The note tells what the numbers are that stand in the file: no sign that is not there, and "as
/// published" of none that is not.
#[test]
fn the_note_tells_of_the_numbers_in_the_file() {
    let published_as = [
        "kuten ne on julkaistu",
        "så som de har publicerats",
        "as published",
    ];
    let computed = [
        "ei ole julkaistu",
        "har inte publicerats",
        "not been published",
    ];
    for (at, lang) in Lang::ALL.into_iter().enumerate() {
        let note = |view, table, among| {
            let document = document(&[
                Action::ShowView(view),
                Action::ShowTable(table),
                Action::SetBase(among),
                Action::SetLang(lang),
            ]);
            document["note"].as_str().unwrap().to_owned()
        };
        let told = |note: &str| (note.contains(published_as[at]), note.contains(computed[at]));
        for among in Among::ALL {
            let adoption = note(View::Distribution, crate::ADOPTION, among);
            assert_eq!(told(&adoption), (true, false), "{adoption}");
            let staff = note(View::Distribution, crate::STAFF, among);
            let opinion = among == Among::Opinion;
            assert_eq!(told(&staff), (!opinion, opinion), "{staff}");
            for view in [View::Compare, View::Map, View::Statement] {
                let both = note(view, crate::STAFF, among);
                assert_eq!(told(&both), (true, opinion), "{both}");
                assert!(!both.contains('*'), "{both}");
            }
        }
    }
}

#[test]
fn the_method_takes_its_candidates_along() {
    let method = shown(&[Action::ShowView(View::Method)]);
    assert_eq!(method.selection.query.table, crate::STAFF);
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

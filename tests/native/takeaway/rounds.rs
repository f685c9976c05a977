//! What is taken along from round to round.

use murroskartta::analysis::{by_change, courses, tabulate};
use murroskartta::state::{Action, Selection, View};
use murroskartta::survey::Lang;
use murroskartta::takeaway::{Cell, Context, Sheet, csv, file_name, json, rounds_sheet};

use crate::analysis::course::rounds;
use crate::published;

fn shown(lang: Lang, interval: bool) -> (Selection, Sheet) {
    let actions = [
        Action::CompareRounds(true),
        Action::SetLang(lang),
        Action::ShowIntervals(interval),
    ];
    let start = Selection::default_in(published(), View::Compare);
    let selection = actions
        .iter()
        .fold(start, |s, action| s.apply(published(), action));
    let courses = courses(&rounds(), published(), &selection.query);
    let mut lines = tabulate(published(), &selection.query);
    by_change(&mut lines, &courses, &selection.query);
    let sheet = rounds_sheet(published(), &selection, &lines, &[2019, 2021], &courses);
    (selection, sheet)
}

#[test]
fn each_round_is_a_column_and_what_was_not_asked_is_empty() {
    let (_, sheet) = shown(Lang::Fi, false);
    let ids: Vec<_> = sheet.columns.iter().map(|column| &*column.id).collect();
    assert_eq!(
        ids,
        [
            "number",
            "wording",
            "rounds.2019",
            "rounds.2021",
            "change",
            "clear"
        ]
    );
    let csv = String::from_utf8(csv(&sheet)).unwrap();
    let lines: Vec<_> = csv.lines().collect();
    assert!(lines[0].ends_with("2019: käytössä, %;2021: käytössä, %;Muutos, prosenttiyksikköä;Muutos erottuu sattumasta"), "{}", lines[0]);
    assert_eq!(
        lines[1],
        "1;Kunnan tai kuntayhtymän kokouspaperit on siirretty pilvipalveluun;52;84;32;kyllä"
    );
    assert_eq!(
        lines[10],
        "10;Ohjelmat tai tekoäly tarkistaa laskut, työsopimukset tms.;;9;;"
    );
}

#[test]
fn intervals_stand_beside_their_rounds() {
    let (_, sheet) = shown(Lang::En, true);
    let at = |id: &str| {
        sheet
            .columns
            .iter()
            .position(|column| column.id == id)
            .expect("a column")
    };
    let number = |id: &str| match sheet.rows[0][at(id)] {
        Cell::Number(number) => number,
        ref other => panic!("{other:?}"),
    };
    assert!(number("intervals.2019.low") < 52.0 && number("intervals.2019.high") > 52.0);
    assert!(number("intervals.2019.high") < number("intervals.2021.low"));
}

#[test]
fn rounds_and_their_intervals_stand_each_in_one_object() {
    let (selection, sheet) = shown(Lang::Fi, true);
    let text = json(published(), &selection, &sheet, &Context::default());
    if let Err(twice) = serde_json::from_str::<super::json::Strict>(&text) {
        panic!("{twice}");
    }
    let document: serde_json::Value = serde_json::from_str(&text).unwrap();
    let row = &document["rows"][0];
    for years in [&row["rounds"], &row["intervals"]] {
        let years: Vec<_> = years.as_object().unwrap().keys().collect();
        assert_eq!(years, ["2019", "2021"]);
    }
}

#[test]
fn programs_read_the_same_and_files_have_names_of_their_own() {
    let (selection, sheet) = shown(Lang::Fi, false);
    let json = json(published(), &selection, &sheet, &Context::default());
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["view"], "compare");
    let row = &json["rows"][0];
    assert_eq!(row["id"], "meeting-papers-cloud");
    assert_eq!(
        (&row["rounds"]["2019"], &row["change"]),
        (&52.into(), &32.into())
    );
    assert_eq!(row["clear"], "yes");
    assert!(json["rows"][9]["rounds"]["2019"].is_null());
    let name = file_name(&selection, published(), "csv");
    assert_eq!(name, "murroskartta-vertailu-kierroksesta-toiseen-2021.csv");
}

//! The background as it is taken along.

use std::collections::BTreeSet;

use murroskartta::analysis::said_of;
use murroskartta::state::{Action, Chapter, View};
use murroskartta::survey::{Lang, Part, PartKind, Point, Section};
use murroskartta::takeaway::{Cell, Context, csv, json};
use murroskartta::text;
use serde_json::Value;

use super::spreadsheet::parsed;
use super::{Shown, column, shown};
use crate::published;

/// Points with the section and the part that they stand in.
type Points = Vec<(&'static Section, &'static Part, &'static Point)>;

fn points() -> Points {
    published().report.as_ref().expect("a background").points()
}

/// The report in each language, after `actions`.
fn in_each(actions: &[Action]) -> [(Lang, Shown); 3] {
    Lang::ALL.map(|lang| {
        let open = [
            Action::OpenChapter(Chapter::Section(8)),
            Action::SetLang(lang),
        ];
        (lang, shown(&[&open[..], actions].concat()))
    })
}

fn document(shown: &Shown) -> Value {
    let text = json(
        published(),
        &shown.selection,
        &shown.sheet,
        &Context::default(),
    );
    serde_json::from_str(&text).unwrap()
}

fn cell<'a>(shown: &'a Shown, row: usize, id: &str) -> &'a Cell {
    &shown.sheet.rows[row][column(&shown.sheet, id)]
}

fn words(cell: &Cell) -> &str {
    match cell {
        Cell::Text(text) => text,
        other => panic!("no text: {other:?}"),
    }
}

#[test]
fn a_row_for_every_point_with_what_it_says() {
    for (lang, shown) in in_each(&[]) {
        assert_eq!(shown.sheet.rows.len(), points().len());
        assert_eq!(shown.sheet.title, published().title.get(lang));
        for (row, (section, part, point)) in points().into_iter().enumerate() {
            let cell = |id| cell(&shown, row, id);
            assert_eq!(*cell("section"), Cell::number(section.number));
            let kind = Cell::term(part.kind.id(), text::kind_name(lang, part.kind));
            assert_eq!(*cell("kind"), kind);
            assert_eq!(words(cell("text")), text::told(lang, point));
        }
    }
}

#[test]
fn the_share_of_a_figure_is_said_in_its_row() {
    let [(_, finnish), _, (_, english)] = in_each(&[Action::SetSearch("63".into())]);
    for (shown, begins) in [
        (&finnish, "63\u{a0}% kuntien"),
        (&english, "63% of municipal"),
    ] {
        assert_eq!(shown.sheet.rows.len(), 1);
        assert!(words(cell(shown, 0, "text")).starts_with(begins));
    }
}

#[test]
fn questions_statements_and_links_stand_where_there_are_any() {
    for (lang, shown) in in_each(&[]) {
        for (row, (.., point)) in points().into_iter().enumerate() {
            let question = match &point.ask {
                Some(ask) => Cell::Text(ask.get(lang).into()),
                None => Cell::Nothing,
            };
            assert_eq!(*cell(&shown, row, "question"), question);
            let url = point.url.clone().map_or(Cell::Nothing, Cell::Text);
            assert_eq!(*cell(&shown, row, "url"), url);
            let said = words(cell(&shown, row, "statements"));
            let numbers: Vec<u16> = said
                .split_whitespace()
                .map(|n| n.parse().unwrap())
                .collect();
            let expected: Vec<_> = point.statements.iter().map(|at| at + 1).collect();
            assert_eq!(numbers, expected);
        }
        let asked =
            (0..points().len()).filter(|&row| *cell(&shown, row, "question") != Cell::Nothing);
        assert_eq!(asked.count(), 23 + 11, "sections 8 and 9");
    }
}

#[test]
fn rows_are_what_the_filter_keeps() {
    let filters = [
        vec![Action::ToggleTheme(4)],
        vec![Action::TogglePick(7), Action::TogglePick(9)],
        vec![Action::SetSearch("Vantaa".into())],
        vec![Action::ToggleTheme(1), Action::SetSearch("robot".into())],
        vec![Action::SetSearch("lumitöitä".into())],
    ];
    for actions in filters {
        for (lang, shown) in in_each(&actions) {
            let filter = &shown.selection.query.filter;
            let mut kept = points();
            kept.retain(|(.., point)| filter.keeps_point(point, &said_of(point, lang)));
            assert!(kept.len() < points().len());
            let said: Vec<_> = kept.iter().map(|(.., p)| text::told(lang, p)).collect();
            let rows = 0..shown.sheet.rows.len();
            let rows: Vec<_> = rows.map(|row| words(cell(&shown, row, "text"))).collect();
            assert_eq!(rows, said);
        }
    }
}

#[test]
fn kinds_have_the_same_ids_in_every_language() {
    let ids = |shown: &Shown| -> Vec<String> {
        let document = document(shown);
        let rows = document["rows"].as_array().unwrap();
        rows.iter()
            .map(|row| row["kind"].as_str().unwrap().to_owned())
            .collect()
    };
    let all = in_each(&[]).map(|(_, shown)| ids(&shown));
    assert!(all.iter().all(|ids| *ids == all[0]));
    let expected: BTreeSet<_> = points().iter().map(|(_, part, _)| part.kind.id()).collect();
    let found: BTreeSet<_> = all[0].iter().map(String::as_str).collect();
    assert_eq!(found, expected);
    assert!(found.contains(PartKind::Success.id()) && !found.contains(PartKind::Tables.id()));
}

#[test]
fn json_has_null_where_nothing_is_asked_or_linked() {
    let [(_, shown), ..] = in_each(&[Action::SetSearch("sihteeritiimi".into())]);
    let document = document(&shown);
    assert_eq!(document["view"], "report");
    let expected = serde_json::json!([{
        "section": 4,
        "kind": "examples",
        "text": "Hausjärven kunnan sihteeritiimi",
        "question": null,
        "statements": "",
        "url": "https://www.kuntatyo2030.fi/katso/966",
    }]);
    assert_eq!(document["rows"], expected);
}

#[test]
fn the_csv_is_read_back_as_it_was() {
    for (lang, shown) in in_each(&[]) {
        let rows = parsed(&csv(&shown.sheet));
        let heads: Vec<_> = shown.sheet.columns.iter().map(|c| &*c.head).collect();
        assert_eq!(rows[0], heads);
        assert_eq!(rows.len(), points().len() + 1);
        for (row, (section, part, point)) in rows[1..].iter().zip(points()) {
            let ask = point.ask.as_ref().map_or("", |ask| ask.get(lang));
            assert_eq!(row[0], section.number.to_string());
            assert_eq!(row[1], text::kind_name(lang, part.kind));
            assert_eq!(row[2], text::told(lang, point));
            assert_eq!(row[3], ask);
            assert_eq!(row[5], point.url.as_deref().unwrap_or_default());
        }
    }
}

#[test]
fn filters_are_said_in_words() {
    let filter = [Action::SetSearch("robotti".into()), Action::TogglePick(9)];
    let [(_, finnish), (_, swedish), (_, english)] = in_each(&filter);
    for (shown, said) in [
        (&finnish, "Rajaus: haku ”robotti”, väittämä 10."),
        (&swedish, "Filter: sökning ”robotti”, påstående 10."),
        (&english, "Filter: search “robotti”, statement 10."),
    ] {
        let filters = document(shown)["filters"].clone();
        let filters = filters.as_str().unwrap().replace('\u{a0}', " ");
        assert_eq!(filters, said);
    }
    assert_eq!(document(&in_each(&[])[0].1)["filters"], Value::Null);
}

/// Shares are of statements: bounds of them leave nothing of the background out.
#[test]
fn bounds_of_shares_are_no_filter_of_the_background() {
    let bounds = [Action::SetMinimum(60), Action::SetMinimumGap(20)];
    let [(_, bounded), ..] = in_each(&bounds);
    assert_eq!(bounded.sheet.rows.len(), points().len());
    assert_eq!(document(&bounded)["filters"], Value::Null);
    let [(_, both), ..] = in_each(&[&bounds[..], &[Action::SetSearch("robotti".into())]].concat());
    assert_eq!(document(&both)["filters"], "Rajaus: haku ”robotti”.");
    let elsewhere = [&bounds[..], &[Action::ShowView(View::Compare)]].concat();
    assert!(document(&shown(&elsewhere))["filters"].is_string());
}

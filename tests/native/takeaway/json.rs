//! JSON as a program reads it.

use std::collections::HashSet;
use std::fmt;

use murroskartta::analysis::{Among, Crosshair};
use murroskartta::state::{Action, View, link};
use murroskartta::survey::Lang;
use murroskartta::takeaway::{Cell, Context, FORMAT, VERSION, json};
use murroskartta::text;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::{Shown, every, expected, shown};
use crate::published;

/// JSON whose objects have every name but once: other readers keep the last of several.
pub struct Strict;

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Self;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        let mut names = HashSet::new();
        while let Some((name, _)) = map.next_entry::<String, Self>()? {
            if !names.insert(name.clone()) {
                return Err(A::Error::custom(format!("{name} twice")));
            }
        }
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Self, A::Error> {
        while all.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }
}

fn context() -> Context {
    Context {
        address: "https://example.org/m.html#view=map".into(),
        today: "2026-01-31".into(),
    }
}

fn parsed(shown: &Shown) -> Value {
    let text = json(published(), &shown.selection, &shown.sheet, &context());
    serde_json::from_str(&text).unwrap()
}

/// The value at a column's id: groups are objects.
fn at<'a>(row: &'a Value, id: &str) -> &'a Value {
    id.split('.').fold(row, |value, part| &value[part])
}

#[test]
fn every_number_is_the_surveys() {
    every(|name, shown| {
        let document = parsed(shown);
        let rows = document["rows"].as_array().unwrap();
        let expected = expected(shown);
        assert_eq!(rows.len(), expected.len(), "{name}");
        for (row, expected) in rows.iter().zip(expected) {
            for (id, value) in expected {
                let told = at(row, &id).as_f64().unwrap();
                assert!((told - value).abs() < 1e-9, "{name} {id}: {told}");
            }
        }
    });
}

#[test]
fn no_object_has_a_name_twice() {
    assert!(serde_json::from_str::<Strict>(r#"{"a":[{"b":1,"b":2}]}"#).is_err());
    let views = View::ALL.into_iter().filter(|view| view.explores());
    for (view, table) in views.flat_map(|view| crate::TABLES.map(|table| (view, table))) {
        for (interval, among) in [false, true]
            .into_iter()
            .flat_map(|interval| Among::ALL.map(|among| (interval, among)))
        {
            let shown = shown(&[
                Action::ShowTable(table),
                Action::ShowView(view),
                Action::ShowIntervals(interval),
                Action::SetBase(among),
            ]);
            let text = json(published(), &shown.selection, &shown.sheet, &context());
            if let Err(twice) = serde_json::from_str::<Strict>(&text) {
                panic!("{} {}: {twice}", view.id(), crate::id(table));
            }
        }
    }
}

#[test]
fn sums_and_their_intervals_stand_each_in_one_object() {
    let shown = shown(&[Action::ShowView(View::Compare), Action::ShowIntervals(true)]);
    let document = parsed(&shown);
    let rows = document["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["number"] == 6).unwrap();
    let sums = serde_json::json!({ "adoption": 44, "customers": 75, "staff": 83 });
    assert_eq!(row["sums"], sums);
    // 40 of 48.
    let staff = serde_json::json!({ "low": 70.4, "high": 91.4 });
    assert_eq!(row["intervals"]["staff"], staff);
    assert_eq!(row["intervals"].as_object().unwrap().len(), 3);
}

#[test]
fn a_row_has_every_column_and_its_statement() {
    every(|name, shown| {
        let document = parsed(shown);
        let columns = document["columns"].as_array().unwrap();
        assert_eq!(columns.len(), shown.sheet.columns.len());
        for (row, cells) in document["rows"]
            .as_array()
            .unwrap()
            .iter()
            .zip(&shown.sheet.rows)
        {
            match row["number"].as_u64() {
                Some(number) => {
                    let statement = &published().statements[number as usize - 1];
                    assert_eq!(row["id"], *statement.id, "{name}");
                }
                // What the background says is about several statements, or none.
                None => assert_eq!(
                    (&row["id"], shown.selection.view),
                    (&Value::Null, View::Report)
                ),
            }
            for (column, cell) in columns.iter().zip(cells) {
                let value = at(row, column["id"].as_str().unwrap());
                let same = match cell {
                    Cell::Text(text) | Cell::Term { id: text, .. } => value == text.as_str(),
                    Cell::Number(number) => value.as_f64() == Some(*number),
                    Cell::Unpublished | Cell::Nothing => value.is_null(),
                };
                assert!(same, "{name} {column}: {value}");
            }
        }
    });
}

#[test]
fn whole_numbers_are_written_whole_and_shares_in_the_order_of_the_scale() {
    let shown = shown(&[Action::ShowTable(crate::STAFF), Action::TogglePick(7)]);
    let text = json(published(), &shown.selection, &shown.sheet, &context());
    let shares: String = text.split_whitespace().collect();
    let expected = r#""shares":{"very-great":60,"great":23,"moderate":4,"small":2,"none":0,"unsure":10},"sum":83,"total":99"#;
    assert!(shares.contains(expected), "{text}");
}

#[test]
fn it_says_what_it_is_and_how_it_came_about() {
    every(|name, shown| {
        let (survey, selection) = (published(), &shown.selection);
        let (lang, query, document) = (selection.lang, &selection.query, parsed(shown));
        assert_eq!(document["format"], FORMAT);
        assert_eq!(document["version"], VERSION);
        assert_eq!(document["survey"]["id"], *survey.id);
        assert_eq!(document["survey"]["title"], survey.title.get(lang));
        assert_eq!(document["survey"]["updated"], *survey.updated);
        assert_eq!(document["survey"]["source"]["name"], *survey.source.name);
        assert_eq!(document["view"], selection.view.id(), "{name}");
        assert_eq!(document["table"], crate::id(query.table));
        assert_eq!(document["language"], lang.code());
        assert_eq!(document["title"], *shown.sheet.title);
        let filters = text::filters(lang, survey, query);
        // Where `every` filters, it does so by shares: those leave nothing out of these.
        let by_shares = ![View::Statement, View::Report].contains(&selection.view);
        let filters = filters.filter(|_| by_shares);
        assert_eq!(
            document["filters"],
            filters.map_or(Value::Null, Value::from)
        );
        let sort = link::sort_id(query.sort, survey, query.table);
        assert_eq!(document["order"]["by"], sort);
        assert_eq!(document["address"], *context().address);
        assert_eq!(document["taken"], *context().today);
    });
}

#[test]
fn measures_are_told_by_id_and_name() {
    let shown = shown(&[
        Action::ToggleAnswer(crate::ADOPTED, 1),
        Action::SetLang(Lang::En),
    ]);
    let document = parsed(&shown);
    let adoption = &document["measures"]["adoption"];
    assert_eq!(adoption[0]["id"], "in-use");
    assert_eq!(adoption[0]["name"], "In use");
    assert_eq!(adoption[1]["id"], "trial");
    let significance = document["measures"]["significance"].as_array().unwrap();
    assert_eq!(significance.len(), 2);
}

#[test]
fn terms_have_the_same_ids_in_every_language() {
    for lang in Lang::ALL {
        let shown = shown(&[Action::ShowView(View::Map), Action::SetLang(lang)]);
        let document = parsed(&shown);
        // Statement 8: 13 % in use, of great significance to 83 %.
        let row = document["rows"]
            .as_array()
            .unwrap()
            .iter()
            .find(|row| row["number"] == 8);
        assert_eq!(row.unwrap()["field"], "much-rare");
    }
}

#[test]
fn the_map_says_how_it_is_cut() {
    let shown = shown(&[
        Action::ShowView(View::Map),
        Action::SetCut(Crosshair::Half),
        Action::SetAxes(crate::upwards(crate::to_both())),
        Action::TogglePin(7),
    ]);
    let document = parsed(&shown);
    let expected = serde_json::json!({
        "significance": "mean", "cut": "half", "adoption": 50, "height": 50
    });
    assert_eq!(document["map"], expected);
    assert_eq!(document["order"]["pinned"], serde_json::json!([8]));
    let distribution = parsed(&super::shown(&[]));
    assert!(distribution.get("map").is_none());
}

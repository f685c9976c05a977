//! Texts that mean something else where they stand in a file.

use murroskartta::survey::{Lang, Survey, folder};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

use super::{assert_comes_back, read, text};
use crate::invented::shape_named;

/// What files, pages, spreadsheets and programs take for something of their own.
const PARTS: [&str; 32] = [
    "\"",
    "\"\"\"",
    "'",
    "'''",
    ";",
    ",",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "\\",
    "\\u0041",
    "\\n",
    "\u{0}",
    "\u{1b}",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{feff}",
    "\u{202e}",
    "\u{200f}",
    "\u{a0}",
    " ",
    "#",
    "[x]",
    "= 1",
    "=",
    "</script>",
    "<!--",
    "väittämä",
    "n",
    "🌊",
];

/// A text that says something: what is nothing but blanks is not kept.
fn hostile() -> impl Strategy<Value = String> {
    let parts = prop::collection::vec(select(&PARTS[..]), 1..6).prop_map(|parts| parts.concat());
    parts.prop_filter("says something", |text| !text.trim().is_empty())
}

/// Puts the next of `texts` in the place of every text in `value`. A text of the background stands on one line.
fn replace(value: &mut Value, texts: &mut dyn Iterator<Item = String>, one_line: bool) {
    match value {
        Value::Object(fields) if fields.contains_key("fi") => {
            for text in fields.values_mut().filter(|text| **text != "") {
                let mut new = texts.next().unwrap();
                if one_line {
                    new.retain(|sign| !sign.is_control());
                    new.push('.');
                }
                *text = Value::String(new);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                replace(field, texts, one_line || name == "report");
            }
        }
        Value::Array(values) => values
            .iter_mut()
            .for_each(|value| replace(value, texts, one_line)),
        _ => {}
    }
}

/// The same survey with other texts.
fn with_texts(survey: &Survey, texts: &[String]) -> Survey {
    let mut value = serde_json::to_value(survey).unwrap();
    replace(&mut value, &mut texts.iter().cloned().cycle(), false);
    let mut survey: Survey = serde_json::from_value(value).unwrap();
    survey.source.name.clone_from(&texts[0]);
    survey
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_text_is_lost_or_changed(texts in prop::collection::vec(hostile(), 1..40)) {
        for survey in [crate::published(), shape_named("keksitty-ryhmat-2023")] {
            assert_comes_back(&with_texts(survey, &texts));
        }
    }

    #[test]
    fn nothing_that_stands_in_a_survey_ends_the_program(texts in prop::collection::vec(".*", 1..20)) {
        let mut survey = with_texts(crate::published(), &texts);
        let mut texts = texts.iter().cycle().cloned();
        let mut next = || texts.next().unwrap();
        survey.statements[0].id = next();
        survey.scales[0].answers[0].id = next();
        survey.tables[0].id = next();
        survey.themes[0].id = next();
        survey.updated = next();
        let _ = read(&folder(&survey));
    }
}

#[test]
fn answers_that_could_be_taken_for_something_else_are_headed_by_their_ids() {
    let mut survey = crate::published().clone();
    let names = ["N", "Sanamuoto", "=1+1", " Ei ", "A;\"b\"", "a\nb"];
    for (answer, name) in survey.scales[1].answers.iter_mut().zip(names) {
        answer.name.fi = name.to_owned();
    }
    let head = |survey: &Survey| {
        let files = folder(survey);
        text(&files, "staff.csv").lines().next().unwrap().to_owned()
    };
    let ids = "very-great;great;moderate;small";
    let expected = format!("\u{feff}väittämä;sanamuoto;{ids};\"A;\"\"b\"\"\";unsure");
    assert_eq!(head(&survey), expected);
    // Two share their ids, and the name that is published; other names tell them apart.
    survey = crate::published().clone();
    let answers = &mut survey.scales[0].answers;
    (answers[0].id, answers[1].id) = ("1".into(), "2".into());
    (answers[0].name.fi, answers[1].name.fi) = ("2".into(), "1".into());
    assert_comes_back(&survey);
    // One is called as another is in Swedish.
    survey = crate::published().clone();
    survey.scales[1].answers[1].name.fi = survey.scales[1].answers[0].name.sv.to_uppercase();
    assert!(
        head(&survey).contains(";Erittäin suuri merkitys;great;Kohtalainen"),
        "{}",
        head(&survey)
    );
    assert_comes_back(&survey);
}

#[test]
fn a_wording_that_stands_in_no_cell_is_left_to_the_metadata() {
    for wording in [
        "=HYPERLINK(\"x\")",
        "a\nb",
        " a",
        "@SUM",
        "-1",
        "+1",
        "\u{a0}a",
        "a\r",
    ] {
        let mut survey = crate::published().clone();
        survey.statements[0].wording.fi = wording.to_owned();
        assert_eq!(survey.original(), Lang::Fi);
        let files = folder(&survey);
        assert!(text(&files, "adoption.csv").contains(&format!("{};;", survey.statements[0].id)));
        assert_comes_back(&survey);
    }
}

#[test]
fn blanks_are_no_text() {
    let mut survey = crate::published().clone();
    survey.notice = Some(survey.title.clone());
    let notice = survey.notice.as_mut().unwrap();
    (notice.fi, notice.sv, notice.en) = (" ".into(), "\n".into(), "\u{a0}".into());
    assert_eq!(read(&folder(&survey)).unwrap().notice, None);
}

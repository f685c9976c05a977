//! Files in the shapes in which results are published and exported: each comes in, and every share is right.
//!
//! What they say is invented. The workbooks among them are packed by hand, with the parts that a form tool and an
//! office's spreadsheet write.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use murroskartta::survey::{
    Brought, Column, Found, NO_ANSWER, Numbers, Question, Sheet, Survey, Trouble, What, own_survey,
    suggest_found, tables, workbook,
};
use serde::Deserialize;

use super::{DAY, published};

/// What `expected.toml` says.
#[derive(Deserialize)]
struct Files {
    files: Vec<File>,
}

#[derive(Deserialize)]
struct File {
    name: String,
    /// What is to be known of its layout, in words.
    shape: String,
    /// The [`Shape`](murroskartta::survey::Shape) that its likeliest table has.
    read_as: String,
    #[serde(default)]
    expected: Vec<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    statement: String,
    /// How many gave no answer, where the file has single respondents.
    unanswered: Option<u32>,
    /// The share of each answer, in whole percent.
    shares: BTreeMap<String, i16>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/survey/brought/files")
}

fn files() -> Vec<File> {
    let text = std::fs::read_to_string(folder().join("expected.toml")).unwrap();
    toml::from_str::<Files>(&text).unwrap().files
}

/// The tables in a file.
fn found(name: &str) -> Vec<Found> {
    let bytes = std::fs::read(folder().join(name)).unwrap();
    let sheets = if bytes.starts_with(b"PK") {
        workbook(&bytes).unwrap()
    } else {
        let text = String::from_utf8(bytes).unwrap();
        vec![Sheet::of_text(text.trim_start_matches('\u{feff}')).unwrap()]
    };
    tables(sheets, published()).unwrap()
}

/// The survey that a table makes, as it is suggested; what is asked, answered with counts.
fn made(found: &Found) -> Result<Survey, Trouble> {
    let mut mapping = suggest_found(found, published(), "", None);
    if let Question::Own(own) = &mut mapping.question {
        own.name = "Kysymys".into();
    }
    let brought = Brought {
        name: "Kysely".into(),
        grid: found.grid.clone(),
        mapping,
    };
    own_survey(published().clone(), &[brought], DAY)
}

/// The shares of a statement, each with its answer; none where it is not in the survey.
fn shares(survey: &Survey, statement: &str) -> Vec<BTreeMap<String, i16>> {
    let table = survey.tables.iter().find(|table| table.own).unwrap();
    let answers = &survey.scale(table.scale).answers;
    let meant = |text: &str| {
        let bracketed = format!("[{text}]");
        text == statement || statement.ends_with(&bracketed)
    };
    let rows = table.rows.iter();
    let rows = rows.filter(|row| meant(&survey.statements[usize::from(row.statement)].wording.en));
    let named = rows.map(|row| {
        let shares = answers.iter().zip(&row.shares);
        let known = shares
            .filter_map(|(answer, share)| Some((answer.name.en.clone(), (*share)?.rounded())));
        known.collect()
    });
    named.collect()
}

#[test]
fn every_share_is_right_without_a_word_of_the_reader() {
    for file in files() {
        assert!(!file.shape.is_empty());
        let found = found(&file.name);
        let surveys: Vec<_> = found.iter().map(made).collect();
        for Expected {
            statement,
            shares: expected,
            unanswered,
        } in file.expected
        {
            let shown: Vec<_> = surveys
                .iter()
                .flatten()
                .flat_map(|survey| shares(survey, &statement))
                .collect();
            assert!(
                shown.contains(&expected),
                "{}: {statement}: {shown:?}",
                file.name
            );
            let Some(unanswered) = unanswered.filter(|&some| some > 0) else {
                continue;
            };
            let told: Vec<_> = found
                .iter()
                .filter_map(|found| left_unanswered(found, &statement))
                .collect();
            assert!(
                told.contains(&unanswered.to_string()),
                "{}: {statement}: {told:?}",
                file.name
            );
        }
    }
}

/// How many did not answer a question, as the table that was counted says.
fn left_unanswered(found: &Found, statement: &str) -> Option<String> {
    let bracketed = |said: &str| format!("[{said}]");
    let is_it = |said: &str| said == statement || statement.ends_with(&bracketed(said));
    let (_, row) = found.grid.rows.iter().find(|(_, row)| is_it(&row[0]))?;
    let counted = found
        .grid
        .heads
        .last()
        .is_some_and(|head| head == NO_ANSWER);
    row.last().filter(|_| counted).cloned()
}

/// The first table is the likeliest: where that is one, it can be opened as it is suggested.
#[test]
fn the_first_reading_is_the_right_one() {
    for file in files() {
        let first = &found(&file.name)[0];
        assert_eq!(format!("{:?}", first.shape), file.read_as, "{}", file.name);
        let made = made(first);
        match file.name.as_str() {
            // One share a measure is no distribution: the reader says that they cannot be added up.
            "ods-many-tables.ods" => assert_eq!(made.unwrap_err().what, What::Total),
            name => assert!(made.is_ok(), "{name}: {:?}", made.unwrap_err()),
        }
    }
}

#[test]
fn one_share_a_measure_is_shown_when_the_reader_says_so() {
    let found = found("ods-many-tables.ods");
    let sheets: Vec<_> = found.iter().map(|found| &*found.sheet).collect();
    assert_eq!(sheets[0], "Table_1");
    let mut mapping = suggest_found(&found[0], published(), "", None);
    if let Question::Own(own) = &mut mapping.question {
        own.name = "Myönteisiä vastauksia".into();
    }
    mapping.numbers = Some(Numbers::Several);
    mapping.columns[3] = Column::Unused;
    mapping.measure = 1;
    let brought = Brought {
        name: "Kysely".into(),
        grid: found[0].grid.clone(),
        mapping,
    };
    let survey = own_survey(published().clone(), &[brought], DAY).unwrap();
    let share = |statement| {
        shares(&survey, statement)[0]
            .values()
            .copied()
            .collect::<Vec<_>>()
    };
    assert_eq!([share("Stairs"), share("Boats and Landings")], [[31], [43]]);
}

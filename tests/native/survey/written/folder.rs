//! The files of surveys that nobody means any harm with.

use murroskartta::survey::{Percent, Survey, folder};

use super::{all, assert_comes_back, read, text};
use crate::invented::shape_named;

#[test]
fn every_survey_comes_back_as_it_was() {
    let all = all();
    assert!(all.len() > 10);
    all.iter().for_each(assert_comes_back);
}

#[test]
fn the_files_are_named_as_they_are_read() {
    let files = folder(crate::published());
    let names: Vec<&str> = files.iter().map(|file| &*file.name).collect();
    let expected = [
        "survey.toml",
        "report.toml",
        "adoption.csv",
        "customers.csv",
        "staff.csv",
    ];
    assert_eq!(names, expected);
}

/// The first lines of the file of the survey with that id.
fn lines(survey: &Survey, name: &str, many: usize) -> String {
    let files = folder(survey);
    let lines = text(&files, name).lines().take(many);
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_table_is_headed_in_the_language_of_its_survey() {
    assert_eq!(
        lines(crate::published(), "adoption.csv", 2),
        "\u{feff}väittämä;sanamuoto;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
         meeting-papers-cloud;Kunnan tai kuntayhtymän kokouspaperit on siirretty pilvipalveluun;84;3;8;5",
    );
}

#[test]
fn counts_leave_as_counts() {
    let survey = shape_named("mathematics-anxiety-2009");
    let head = lines(survey, "women.csv", 2);
    assert!(head.ends_with(";3;5;2;2;2;14"), "{head}");
    let files = folder(survey);
    assert!(text(&files, "survey.toml").contains("counts = true\n\n[tables.name]"));
}

#[test]
fn counts_of_which_some_are_not_known_leave_as_shares() {
    let mut survey = shape_named("mathematics-anxiety-2009").clone();
    survey.tables[0].rows[1].counts.clear();
    let back = read(&folder(&survey)).unwrap();
    assert!(!back.tables[0].counts);
    assert_eq!(
        back.tables[0].rows[0].shares,
        survey.tables[0].rows[0].shares
    );
}

#[test]
fn decimals_have_the_mark_of_the_language_and_what_is_not_published_a_star() {
    let survey = shape_named("keksitty-ryhmat-2023");
    let line = lines(survey, "managers.csv", 2);
    assert!(line.ends_with(";38,1;38,1;*;14,3;*;21"), "{line}");
    let mut english = survey.clone();
    english.languages.reverse();
    let line = lines(&english, "managers.csv", 2);
    assert!(line.ends_with(";38.1;38.1;*;14.3;*;21"), "{line}");
}

#[test]
fn what_follows_from_the_rest_is_left_out() {
    let survey = shape_named("invented-one-table-2020");
    let files = folder(survey);
    let metadata = text(&files, "survey.toml");
    // Of its answers, statements and its table.
    for key in ["short", "series", "hue", "number", "top", "contact"] {
        let begins = |line: &str| line.contains(&format!("{key}]")) || line.starts_with(key);
        assert!(!metadata.lines().any(begins), "{key} of\n{metadata}");
    }
}

#[test]
fn shares_are_as_exact_as_one_another() {
    let mut survey = crate::published().clone();
    let share = &mut survey.tables[0].rows[0].shares[0];
    *share = Some(Percent::tenths(840));
    let back = read(&folder(&survey)).unwrap();
    assert!(back.tables[0].rows[3].shares[1].unwrap().has_decimal());
    assert_eq!(back.tables, survey.tables);
}

//! Surveys of other shapes than the published one: what is taken as it is, and what is told.

use murroskartta::survey::parse::{self, SourceFile, SourceFiles};
use murroskartta::survey::{Hue, Lang, Role, Survey, TableId};

use crate::percents;

/// A survey of one table in one language.
const ONE: &str = r#"
id = "one-2020"
year = 2020
updated = "2020-05-01"
languages = ["en"]
title.en = "One"
description.en = "One table."
[source]
name = "A source"
publisher.en = "Somebody"
[[scales]]
id = "agreement"
[[scales.answers]]
id = "agree"
counts = true
name.en = "Agree"
[[scales.answers]]
id = "neither"
middle = true
name.en = "Neither"
[[scales.answers]]
id = "disagree"
name.en = "Disagree"
[[statements]]
id = "time"
wording.en = "I have time"
[[statements]]
id = "say"
wording.en = "I have a say"
[[tables]]
id = "women"
scale = "agreement"
name.en = "Women"
"#;

const WOMEN: &str = "statement;agree;neither;disagree\ntime;50;30;20\nsay;60;20;20\n";

/// What is read of a `survey.toml` and the CSVs with these names.
fn read(metadata: &str, tables: &[(&str, &str)]) -> Result<Survey, Vec<String>> {
    let path = |name: &str| format!("one-2020/{name}");
    let metadata_path = path("survey.toml");
    let paths: Vec<_> = tables.iter().map(|(name, _)| path(name)).collect();
    let tables = paths
        .iter()
        .zip(tables)
        .map(|(path, (_, text))| SourceFile {
            path,
            bytes: text.as_bytes(),
        });
    let files = SourceFiles {
        metadata: SourceFile {
            path: &metadata_path,
            bytes: metadata.as_bytes(),
        },
        tables: tables.collect(),
        report: None,
    };
    let told = |problem: &parse::Problem| problem.to_string().replace("one-2020/", "");
    parse::survey(&files).map_err(|problems| problems.iter().map(told).collect())
}

/// What is told where `survey.toml` reads `to` instead of `from`.
fn told(from: &str, to: &str) -> Vec<String> {
    assert_eq!(ONE.matches(from).count(), 1, "{from}");
    read(&ONE.replace(from, to), &[("women.csv", WOMEN)]).unwrap_err()
}

#[test]
fn one_table_in_one_language_is_enough() {
    let survey = read(ONE, &[("women.csv", WOMEN)]).unwrap();
    assert_eq!(survey.languages, [Lang::En]);
    let table = survey.table(TableId::at(0));
    assert_eq!((table.number, table.hue, table.role), (1, Hue::Teal, None));
    assert_eq!(table.short.get(Lang::Fi), "Women");
    assert_eq!(table.title.lang_of(Lang::Sv), Lang::En);
    assert_eq!(survey.scales[0].middle(), Some(1));
    assert_eq!(survey.statements[1].short.get(Lang::Fi), "I have a say");
}

#[test]
fn counts_become_shares_and_respondents() {
    let metadata = ONE.replace(
        "scale = \"agreement\"\n",
        "scale = \"agreement\"\ncounts = true\n",
    );
    let counts = "statement;n;agree;neither;disagree\ntime;14;1;3;10\nsay;;1 000;500;500\n";
    let survey = read(&metadata, &[("women.csv", counts)]).unwrap();
    let rows = &survey.table(TableId::at(0)).rows;
    // 1, 3 and 10 of 14 are 7.1, 21.4 and 71.4 %.
    assert_eq!(
        (&rows[0].shares[..], rows[0].respondents),
        (&percents([7, 21, 71])[..], Some(14))
    );
    assert_eq!(
        (&rows[1].shares[..], rows[1].respondents),
        (&percents([50, 25, 25])[..], Some(2000))
    );
    let fifteen = counts.replace(";14;", ";15;");
    assert_eq!(
        read(&metadata, &[("women.csv", &fifteen)]).unwrap_err(),
        [
            "women.csv:2: the counts of \"time\" total 14, where n is 15. Compare both with the published ones."
        ]
    );
}

#[test]
fn a_column_tells_how_many_answered() {
    let with_n =
        "statement;agree;neither;disagree;Respondents\ntime;50;30;20;678 676\nsay;60;20;20;\n";
    let survey = read(ONE, &[("women.csv", with_n)]).unwrap();
    let rows = &survey.table(TableId::at(0)).rows;
    assert_eq!(
        [rows[0].respondents, rows[1].respondents],
        [Some(678_676), None]
    );
    let nobody = with_n.replace("678 676", "0");
    assert!(
        read(ONE, &[("women.csv", &nobody)]).unwrap_err()[0]
            .starts_with("women.csv:2: 0 respondents")
    );
}

#[test]
fn roles_hues_and_languages_are_named_as_they_are() {
    let table = "id = \"women\"\n";
    let role = told(table, "id = \"women\"\nrole = \"use\"\n");
    assert!(
        role[0]
            .contains("the role \"use\" is unknown. Write role = \"adoption\" or \"significance\"")
    );
    let hue = told(table, "id = \"women\"\nhue = \"red\"\n");
    assert!(hue[0].contains("Use one of teal, amber, violet, rose, green, plum, slate, olive"));
    let whom = told(table, "id = \"women\"\nrole = \"significance\"\n");
    assert!(
        whom[0].contains("does not say to whom it matters"),
        "{whom:?}"
    );
    let language = told("languages = [\"en\"]", "languages = [\"en\", \"de\"]");
    assert!(
        language[0].contains("the language \"de\" is unknown"),
        "{language:?}"
    );
    let scale = told("scale = \"agreement\"", "scale = \"consent\"");
    assert!(
        scale[0].contains("Use one of agreement, or add it under [[scales]]"),
        "{scale:?}"
    );
    let since = told("year = 2020", "year = 2020\nsince = 2020");
    assert!(since[0].contains("2020 is not before 2020"), "{since:?}");
}

#[test]
fn ids_of_tables_leave_room_for_what_an_address_orders_by() {
    for id in ["gap", "share", "agree"] {
        let metadata = ONE.replace("id = \"women\"", &format!("id = \"{id}\""));
        let csv = format!("{id}.csv");
        let told = read(&metadata, &[(&csv, WOMEN)]).unwrap_err();
        assert!(told[0].ends_with("Give the table another id."), "{told:?}");
    }
}

#[test]
fn a_scale_lies_around_one_middle() {
    let askew = told(
        "id = \"disagree\"",
        "id = \"rather-not\"\nname.en = \"Rather not\"\n[[scales.answers]]\nid = \"disagree\"",
    );
    assert!(
        askew[0].contains(
            "the middle of the scale \"agreement\" has 1 answers before it and 2 after it"
        ),
        "{askew:?}"
    );
}

#[test]
fn files_and_tables_belong_together() {
    let extra = read(ONE, &[("men.csv", WOMEN), ("women.csv", WOMEN)]).unwrap_err();
    assert_eq!(
        extra,
        [
            "men.csv: no table has the id \"men\". Write it under [[tables]] in survey.toml, or take the file away."
        ]
    );
    let none = read(ONE, &[]).unwrap_err();
    assert_eq!(
        none,
        [
            "survey.toml: the table \"women\" has no file. Put its answers into women.csv, beside survey.toml."
        ]
    );
}

#[test]
fn no_more_tables_answers_and_scales_than_can_be_shown() {
    let more = |part: &str, head: &str| {
        let many = (0..9).map(|n| format!("{head}\nid = \"more-{n}\"\n{part}"));
        let told = read(
            &(ONE.to_owned() + &many.collect::<String>()),
            &[("women.csv", WOMEN)],
        );
        told.unwrap_err().join("\n")
    };
    let tables = more("scale = \"agreement\"\nname.en = \"More\"\n", "[[tables]]");
    assert!(
        tables.contains("a survey cannot hold more than 8 tables"),
        "{tables}"
    );
    let answers =
        (0..9).map(|n| format!("[[scales.answers]]\nid = \"more-{n}\"\nname.en = \"More\"\n"));
    let twelve = ONE.replace(
        "[[statements]]\nid = \"time\"",
        &(answers.collect::<String>() + "[[statements]]\nid = \"time\""),
    );
    let told = read(&twelve, &[("women.csv", WOMEN)])
        .unwrap_err()
        .join("\n");
    assert!(told.contains("has more than 11 answers"), "{told}");
}

/// The published counts of all students, as the data set has them in percent of 20.
#[test]
fn a_published_survey_of_another_shape_has_its_figures() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/surveys/mathematics-anxiety-2009"
    );
    let survey = parse::load(folder.as_ref()).unwrap();
    let all = survey.table_named("all").unwrap();
    let published: [[i16; 5]; 14] = [
        [30, 35, 10, 15, 10],
        [25, 25, 20, 20, 10],
        [55, 25, 20, 0, 0],
        [15, 10, 15, 30, 30],
        [25, 40, 10, 20, 5],
        [10, 30, 20, 20, 20],
        [5, 35, 15, 10, 35],
        [25, 45, 15, 10, 5],
        [15, 25, 15, 25, 20],
        [5, 20, 30, 25, 20],
        [15, 25, 20, 15, 25],
        [5, 20, 25, 15, 35],
        [10, 20, 30, 25, 15],
        [15, 35, 15, 20, 15],
    ];
    let rows = &survey.table(all).rows;
    assert!(
        rows.iter()
            .map(|row| &row.shares[..])
            .eq(published.map(percents).iter().map(|row| &row[..]))
    );
    assert!(rows.iter().all(|row| row.respondents == Some(20)));
    // Of 6 men, 4 were neutral about tests and nobody agreed.
    let men = survey.table_named("men").unwrap();
    assert_eq!(
        survey.table(men).rows[1].shares,
        percents([0, 0, 67, 17, 17])
    );
    assert_eq!(survey.with_role(Role::Adoption).count(), 0);
}

#[test]
fn of_many_ids_just_the_first_are_told() {
    let statement =
        |at| format!("[[statements]]\nid = \"s-{at}\"\nwording.en = \"Statement {at}\"\n");
    let statements = (0..150).map(statement).collect::<Vec<_>>().concat();
    let metadata = ONE.replacen("[[statements]]", &format!("{statements}[[statements]]"), 1);
    let rows = "x;;1;2;3\n".repeat(2);
    let csv = format!("statement;wording;agree;neither;disagree\n{rows}");
    let files = SourceFiles::among([
        ("one-2020/survey.toml", metadata.as_bytes()),
        ("one-2020/women.csv", csv.as_bytes()),
    ]);
    let problems = parse::survey(&files.unwrap()).unwrap_err();
    let fix = &problems[0].fix;
    assert!(fix.starts_with("Use one of s-0, s-1, "), "{fix}");
    assert!(fix.ends_with(", s-99, …"), "{fix}");
}

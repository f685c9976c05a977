//! What may stand in a cell: shares with a decimal, shares that are not published, and answers that are no whole.

use murroskartta::survey::parse::{self, SourceFile, SourceFiles};
use murroskartta::survey::{Percent, Row, Sharing, Survey, TableId};

const METADATA: &str = r#"
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
id = "scale"
SHARES
[[scales.answers]]
id = "yes"
counts = true
name.en = "Yes"
[[scales.answers]]
id = "no"
name.en = "No"
[[scales.answers]]
id = "maybe"
name.en = "Maybe"
[[statements]]
id = "time"
wording.en = "I have time"
[[tables]]
id = "all"
scale = "scale"
name.en = "All"
TABLE
"#;

/// The survey with one row; `shares` is a line about the scale, and `table` one about the table.
fn read(shares: &str, table: &str, csv: &str) -> Result<Survey, Vec<String>> {
    let metadata = METADATA.replace("SHARES", shares).replace("TABLE", table);
    let files = SourceFiles {
        metadata: SourceFile {
            path: "one-2020/survey.toml",
            bytes: metadata.as_bytes(),
        },
        tables: vec![SourceFile {
            path: "one-2020/all.csv",
            bytes: csv.as_bytes(),
        }],
        report: None,
    };
    let told = |problem: &parse::Problem| problem.to_string().replace("one-2020/", "");
    parse::survey(&files).map_err(|problems| problems.iter().map(told).collect())
}

/// The row whose cells are `cells`.
fn row(shares: &str, cells: &str) -> Row {
    let csv = format!("statement;yes;no;maybe\ntime;{cells}\n");
    let survey = read(shares, "", &csv).unwrap();
    survey.table(TableId::default()).rows[0].clone()
}

/// What is told of a row with `cells`.
fn told(shares: &str, cells: &str) -> Vec<String> {
    read(
        shares,
        "",
        &format!("statement;yes;no;maybe\ntime;{cells}\n"),
    )
    .unwrap_err()
}

fn tenths(shares: [i16; 3]) -> [Option<Percent>; 3] {
    shares.map(|share| Some(Percent::tenths(share)))
}

#[test]
fn a_decimal_is_kept() {
    for cells in [
        "30,5;60,1;9,4",
        "30.5 %;60.1 %;9.4 %",
        "30,5\u{a0}%;60,1%;9,4",
    ] {
        let row = row("", cells);
        assert_eq!(row.shares, tenths([305, 601, 94]), "{cells}");
        assert!(row.shares.iter().flatten().all(|share| share.has_decimal()));
    }
}

#[test]
fn where_one_has_a_decimal_all_have() {
    let row = row("", "30;60,5;9,5");
    assert_eq!(row.shares, tenths([300, 605, 95]));
    assert_eq!(row.shares[0].unwrap().to_string(), "30.0");
}

#[test]
fn whole_shares_stay_whole() {
    let row = row("", "30;60;10");
    assert_eq!(row.shares[0].unwrap().to_string(), "30");
}

#[test]
fn rounding_to_tenths_explains_tenths() {
    // Three answers stray three halves of a tenth at the most.
    assert_eq!(
        row("", "33,3;33,3;33,3").total(),
        Some(Percent::tenths(999))
    );
    assert_eq!(
        told("", "33,3;33,3;33,1"),
        [
            "all.csv:2: the shares total 99.7 %, which rounding cannot explain. Compare the 3 shares with the published ones."
        ]
    );
}

#[test]
fn what_is_no_share_is_told() {
    assert_eq!(
        told("", "30,55;100,1;x"),
        [
            "all.csv:2: the share \"30,55\" of yes has more than one decimal. Write whole percent or one decimal, as published: 84 or 84,2.",
            "all.csv:2: the share \"100,1\" of no is outside 0–100. Write the published share in percent.",
            "all.csv:2: the share \"x\" of maybe is not a number. Write the published share, 0 where nobody answered so, and * where it is not published.",
        ]
    );
    assert_eq!(
        told("", "-5;65536;50"),
        [
            "all.csv:2: the share \"-5\" of yes is outside 0–100. Write the published share in percent.",
            "all.csv:2: the share \"65536\" of no is outside 0–100. Write the published share in percent.",
        ]
    );
}

#[test]
fn what_is_not_published_is_neither_zero_nor_a_mistake() {
    for sign in ["*", "-", "–", "—", "..", "...", "…", "<5", "< 10"] {
        let row = row("", &format!("60;{sign};30"));
        let [yes, maybe] = [60, 30].map(|share| Some(Percent::whole(share)));
        assert_eq!(row.shares, [yes, None, maybe], "{sign}");
        assert_eq!(row.total(), None, "{sign}");
    }
    // What is published cannot be more than everybody.
    assert_eq!(
        told("", "60;*;43"),
        [
            "all.csv:2: the shares total 103 %, which rounding cannot explain. Compare the 3 shares with the published ones."
        ]
    );
}

#[test]
fn answers_published_in_part_need_not_total_a_hundred() {
    let survey = read(
        "shares = \"part\"",
        "",
        "statement;yes;no;maybe\ntime;30;20;5\n",
    )
    .unwrap();
    assert_eq!(survey.scales[0].sharing, Sharing::Part);
    assert_eq!(
        told("shares = \"part\"", "60;40;5"),
        [
            "all.csv:2: the shares total 105 %, which rounding cannot explain. Compare the 3 shares with the published ones."
        ]
    );
}

#[test]
fn several_answers_may_total_anything() {
    let survey = read(
        "shares = \"several\"",
        "",
        "statement;yes;no;maybe\ntime;80;70;65\n",
    );
    assert_eq!(survey.unwrap().scales[0].sharing, Sharing::Several);
}

#[test]
fn just_one_of_several_answers_counts() {
    let both = "counts = true\nname.en = \"No\"";
    let metadata = METADATA
        .replace("SHARES", "shares = \"several\"")
        .replace("TABLE", "")
        .replace("name.en = \"No\"", both);
    let files = SourceFiles {
        metadata: SourceFile {
            path: "one-2020/survey.toml",
            bytes: metadata.as_bytes(),
        },
        tables: vec![SourceFile {
            path: "one-2020/all.csv",
            bytes: b"statement;yes;no;maybe\ntime;80;70;65\n",
        }],
        report: None,
    };
    let problems = parse::survey(&files).unwrap_err();
    assert_eq!(
        problems[0].to_string(),
        "one-2020/survey.toml:19: two answers of the scale \"scale\" count, whose shares cannot be added up. Leave counts = true with one answer."
    );
}

#[test]
fn an_unknown_word_for_the_shares_is_told() {
    assert_eq!(
        told("shares = \"some\"", "30;60;10"),
        [
            "survey.toml:13: shares = \"some\" is unknown. Write \"part\" where only some answers are published, \"several\" where several could be given, or leave it out where the shares are a hundred percent together."
        ]
    );
}

#[test]
fn shares_that_are_published_have_no_counts() {
    assert_eq!(row("", "30;60;10").counts, []);
}

#[test]
fn counts_of_answers_that_are_no_whole_are_of_those_who_answered() {
    let csv = "statement;yes;no;maybe;n\ntime;30;45;*;60\n";
    let survey = read("shares = \"several\"", "counts = true", csv).unwrap();
    let row = &survey.table(TableId::default()).rows[0];
    let [yes, no] = [50, 75].map(|share| Some(Percent::whole(share)));
    assert_eq!(row.shares, [yes, no, None]);
    assert_eq!(row.counts, [Some(30), Some(45), None]);
    assert_eq!(row.respondents, Some(60));
    // The number may be the table's.
    let without = "statement;yes;no;maybe\ntime;30;45;*\n";
    let of_table = read(
        "shares = \"several\"",
        "counts = true\nrespondents = 60",
        without,
    );
    assert_eq!(
        of_table.unwrap().table(TableId::default()).rows[0].shares,
        row.shares
    );
    assert_eq!(
        read("shares = \"several\"", "counts = true", without).unwrap_err(),
        [
            "all.csv:2: nothing says of how many the counts of \"time\" are. Add a column n with how many answered, or respondents to the table."
        ]
    );
    assert_eq!(
        read(
            "shares = \"several\"",
            "counts = true\nrespondents = 40",
            without
        )
        .unwrap_err(),
        [
            "all.csv:2: 45 of 40 respondents cannot have answered so. Compare both numbers with the published ones."
        ]
    );
}

#[test]
fn counts_of_which_some_are_not_published_need_the_number_of_respondents() {
    let csv = "statement;yes;no;maybe;n\ntime;30;24;<5;60\n";
    let survey = read("", "counts = true", csv).unwrap();
    let row = &survey.table(TableId::default()).rows[0];
    let [yes, no] = [50, 40].map(|share| Some(Percent::whole(share)));
    assert_eq!(row.shares, [yes, no, None]);
}

#[test]
fn a_row_may_be_published_in_no_part() {
    let survey = read("", "", "statement;yes;no;maybe\ntime;*;*;*\n").unwrap();
    assert_eq!(survey.table(TableId::default()).rows[0].shares, [None; 3]);
}

//! What a spreadsheet may do to a file without harm.

use murroskartta::survey::{Percent, surveys};

use super::files::Files;
use crate::percents;

const TABLES: [&str; 3] = ["adoption.csv", "customers.csv", "staff.csv"];

/// The good files, each table edited the same way.
fn edited(edit: impl Fn(&str) -> String) -> Files {
    TABLES.iter().fold(Files::good(), |files, name| {
        files.with(name, |text| edit(text).into_bytes())
    })
}

fn assert_unchanged(files: &Files) {
    let expected = Files::good().parse();
    assert_eq!(files.parse(), expected);
}

#[test]
fn the_good_files_parse() {
    assert!(Files::good().parse().is_ok(), "{:?}", Files::good().parse());
}

#[test]
fn a_byte_order_mark_is_no_matter() {
    assert_unchanged(&edited(|text| format!("\u{feff}{text}")));
    let files = Files::good().with("survey.toml", |t| format!("\u{feff}{t}").into_bytes());
    assert_unchanged(&files);
}

#[test]
fn line_ends_of_windows_are_no_matter() {
    assert_unchanged(&edited(|text| text.replace('\n', "\r\n")));
    let crlf = |text: &str| text.replace('\n', "\r\n").into_bytes();
    assert_unchanged(&Files::good().with("survey.toml", crlf));
}

#[test]
fn the_percent_sign_and_its_space_are_free() {
    for suffix in ["", "%", "\u{a0}%", "\u{202f}%", "  % "] {
        assert_unchanged(&edited(|text| text.replace(" %", suffix)));
    }
}

#[test]
fn blank_lines_and_empty_rows_are_no_matter() {
    assert_unchanged(&edited(|text| text.replace('\n', "\n\n")));
    assert_unchanged(&edited(|text| format!("\n{text};;;;;\n \n")));
}

#[test]
fn quoted_cells_are_no_matter() {
    let quote = |line: &str| format!("\"{}\"\n", line.replace(';', "\";\""));
    assert_unchanged(&edited(|text| text.lines().map(quote).collect()));
}

#[test]
fn answers_may_be_headed_by_their_ids() {
    let published = "Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä";
    let files = Files::good().replace("adoption.csv", published, "in-use;trial;planned;none");
    assert_unchanged(&files);
}

#[test]
fn headings_may_be_in_any_case() {
    let files = Files::good().replace("adoption.csv", "väittämä;sanamuoto", "Väittämä;SANAMUOTO");
    assert_unchanged(&files);
}

#[test]
fn the_columns_of_answers_may_be_in_any_order() {
    let swap = |line: &str| {
        let mut cells: Vec<&str> = line.split(';').collect();
        cells.swap(2, 5);
        cells.join(";") + "\n"
    };
    assert_unchanged(&edited(|text| text.lines().map(swap).collect()));
}

#[test]
fn the_wording_may_be_left_out() {
    let cut = |line: &str| {
        let mut cells: Vec<&str> = line.split(';').collect();
        cells.remove(1);
        cells.join(";") + "\n"
    };
    assert_unchanged(&edited(|text| text.lines().map(cut).collect()));
}

#[test]
fn the_wording_may_be_left_empty() {
    let (wording, none) = (
        ";Kunnan tai kuntayhtymän kokouspaperit on siirretty pilvipalveluun;",
        ";;",
    );
    assert_unchanged(&Files::good().replace("adoption.csv", wording, none));
}

/// Four rounded shares can total 98 to 102, six of them 97 to 103.
#[test]
fn totals_that_rounding_explains_are_accepted() {
    let cases = [
        ("adoption.csv", "84 %;3 %;8 %;5 %", "82 %;3 %;8 %;5 %"),
        ("adoption.csv", "84 %;3 %;8 %;5 %", "86 %;3 %;8 %;5 %"),
        (
            "staff.csv",
            "60 %;23 %;4 %;2 %;0 %;10 %",
            "58 %;23 %;4 %;2 %;0 %;10 %",
        ),
        (
            "staff.csv",
            "60 %;23 %;4 %;2 %;0 %;10 %",
            "64 %;23 %;4 %;2 %;0 %;10 %",
        ),
    ];
    for (file, from, to) in cases {
        let parsed = Files::good().replace(file, from, to).parse();
        assert!(parsed.is_ok(), "{to}: {parsed:?}");
    }
}

/// Where one share of a table has a decimal, spreadsheets may have left out that of another.
#[test]
fn shares_may_have_one_decimal() {
    let tenths = "83,8 %;3.2 %;8 %;5,0";
    let survey = Files::good().replace("adoption.csv", "84 %;3 %;8 %;5 %", tenths);
    let survey = survey.parse().expect("good files");
    let rows = &survey.table(crate::ADOPTION).rows;
    let expected = [838, 32, 80, 50].map(|tenths| Some(Percent::tenths(tenths)));
    assert_eq!(rows[0].shares, expected);
    let mut shares = rows.iter().flat_map(|row| &row.shares).flatten();
    assert!(shares.all(|share| share.has_decimal()));
    let others = survey.table(crate::STAFF).rows.iter();
    let mut others = others.flat_map(|row| &row.shares).flatten();
    assert!(!others.any(|share| share.has_decimal()));
}

#[test]
fn a_share_may_be_unpublished() {
    for cell in ["*", "-", "–", "—", "..", "...", "…", "<5", "< 5"] {
        let shares = format!("84 %;{cell};8 %;5 %");
        let survey = Files::good().replace("adoption.csv", "84 %;3 %;8 %;5 %", &shares);
        let survey = survey.parse().expect("good files");
        let mut expected = percents([84, 3, 8, 5]);
        expected[1] = None;
        let rows = &survey.table(crate::ADOPTION).rows;
        assert_eq!(rows[0].shares, expected, "{cell}");
    }
}

#[test]
fn the_compiled_in_survey_is_that_of_the_files() {
    assert_eq!(surveys(), [Files::good().parse().expect("good files")]);
}

//! What is told about a mistake in a table, and where.

use murroskartta::survey::parse::{About, Problem};

use super::files::{Files, assert_messages};

const IDS: &str = "meeting-papers-cloud, shared-service-centre, digital-service-use, \
    document-accessibility, services-24-7, faster-processing, personal-guidance-chat, \
    recognised-value, ai-guides-users, ai-checks-invoices";
const HEADING: &str = "väittämä;sanamuoto;Käytössä;Kokeiltavana;Suunnitteilla;\
    Ei suunnitteilla, ei käytössä";
const FIRST: &str = "meeting-papers-cloud;\
    Kunnan tai kuntayhtymän kokouspaperit on siirretty pilvipalveluun;";

/// `adoption.csv` with one place changed has these problems.
fn assert_adoption(from: &str, to: &str, expected: &[&str]) {
    assert_messages(&Files::good().replace("adoption.csv", from, to), expected);
}

/// The whole of `adoption.csv` being `text`, it has these problems.
fn assert_whole(text: &str, expected: &[&str]) {
    let files = Files::good().with("adoption.csv", |_| text.as_bytes().to_vec());
    assert_messages(&files, expected);
}

#[test]
fn an_unknown_statement() {
    let unknown = format!("adoption.csv:7: the statement \"faster\" is unknown. Use one of {IDS}.");
    assert_adoption("faster-processing", "faster", &[&unknown]);
}

/// The file without the row of `services-24-7`.
fn without_a_row(files: Files, name: &str) -> Files {
    files.with(name, |text| {
        let lines = text.split_inclusive('\n');
        let kept = lines.filter(|line| !line.starts_with("services-24-7"));
        kept.collect::<String>().into_bytes()
    })
}

#[test]
fn a_table_may_leave_a_statement_out() {
    let survey = without_a_row(Files::good(), "customers.csv")
        .parse()
        .unwrap();
    let at = survey
        .statements
        .iter()
        .position(|s| s.id == "services-24-7")
        .unwrap();
    let rows = survey
        .table_ids()
        .map(|table| survey.table(table).row(at).is_some());
    assert!(rows.eq([true, false, true]));
}

#[test]
fn a_statement_in_no_table() {
    let tables = ["adoption.csv", "customers.csv", "staff.csv"];
    let files = tables.into_iter().fold(Files::good(), without_a_row);
    let line = files
        .text("survey.toml")
        .lines()
        .position(|line| line.contains("\"services-24-7\""));
    let never = format!(
        "survey.toml:{}: the statement \"services-24-7\" has no row in any table. \
         Add its row to each table that has it.",
        line.unwrap() + 1
    );
    assert_messages(&files, &[&never]);
}

#[test]
fn a_row_given_twice() {
    let files = Files::good().with("adoption.csv", |text| {
        let third = text.lines().nth(2).expect("a third line");
        format!("{text}{third}\n").into_bytes()
    });
    let twice = "adoption.csv:12: the statement \"shared-service-centre\" has a row already, \
        on line 3. Remove one of the two.";
    assert_messages(&files, &[twice]);
}

#[test]
fn a_wording_beside_the_wrong_id() {
    let wording = "adoption.csv:2: the wording is not that of the statement \
        \"meeting-papers-cloud\". Write \"Kunnan tai kuntayhtymän kokouspaperit on siirretty \
        pilvipalveluun\", or correct the id or survey.toml.";
    assert_adoption("kokouspaperit", "paperit", &[wording]);
}

#[test]
fn an_unknown_answer() {
    let unknown = "adoption.csv:1: the answer \"Harkinnassa\" is unknown. Head the column with \
        one of: Käytössä; Kokeiltavana; Suunnitteilla; Ei suunnitteilla, ei käytössä.";
    let missing = "adoption.csv:1: the answer \"Suunnitteilla\" (planned) has no column. \
        Add a column headed \"Suunnitteilla\".";
    assert_adoption(";Suunnitteilla;", ";Harkinnassa;", &[unknown, missing]);
}

#[test]
fn a_missing_answer() {
    let missing = "adoption.csv:1: the answer \"Suunnitteilla\" (planned) has no column. \
        Add a column headed \"Suunnitteilla\".";
    assert_adoption(";Suunnitteilla;", ";", &[missing]);
}

#[test]
fn an_answer_given_twice_by_name_and_id() {
    let twice = "adoption.csv:1: the answer \"Suunnitteilla\" (planned) has two columns. \
        Remove one of them.";
    assert_adoption(";Suunnitteilla;", ";Suunnitteilla;planned;", &[twice]);
}

#[test]
fn a_share_that_is_no_share() {
    let number =
        "Write the published share, 0 where nobody answered so, and * where it is not published";
    let decimals = "Write whole percent or one decimal, as published: 84 or 84,2";
    let cases = [
        ("paljon", "is not a number", number),
        ("", "is not a number", number),
        ("8 4 %", "is not a number", number),
        ("12,55 %", "has more than one decimal", decimals),
        ("0.84", "has more than one decimal", decimals),
        (
            "101 %",
            "is outside 0–100",
            "Write the published share in percent",
        ),
        (
            "8400",
            "is outside 0–100",
            "Write the published share in percent",
        ),
        (
            "-3 %",
            "is outside 0–100",
            "Write the published share in percent",
        ),
    ];
    for (cell, what, fix) in cases {
        let message = format!("adoption.csv:2: the share \"{cell}\" of in-use {what}. {fix}.");
        assert_adoption(";84 %;", &format!(";{cell};"), &[&message]);
    }
}

/// One message for the row, not one a cell.
#[test]
fn a_row_that_is_still_to_be_filled_in() {
    let empty = "adoption.csv:2: the row of \"meeting-papers-cloud\" has no shares. Write the \
        published ones in percent, 0 where nobody answered so, and * where one is not published.";
    assert_adoption(";84 %;3 %;8 %;5 %", ";;;;", &[empty]);
}

#[test]
fn totals_that_rounding_cannot_explain() {
    let told = |file, line, total, answers| {
        format!(
            "{file}:{line}: the shares total {total} %, which rounding cannot explain. \
             Compare the {answers} shares with the published ones."
        )
    };
    let (four, six) = ("84 %;3 %;8 %;5 %", "60 %;23 %;4 %;2 %;0 %;10 %");
    let cases = [
        (
            "adoption.csv",
            four,
            "81 %;3 %;8 %;5 %",
            told("adoption.csv", 2, 97, 4),
        ),
        (
            "adoption.csv",
            four,
            "87 %;3 %;8 %;5 %",
            told("adoption.csv", 2, 103, 4),
        ),
        (
            "staff.csv",
            six,
            "57 %;23 %;4 %;2 %;0 %;10 %",
            told("staff.csv", 3, 96, 6),
        ),
        (
            "staff.csv",
            six,
            "65 %;23 %;4 %;2 %;0 %;10 %",
            told("staff.csv", 3, 104, 6),
        ),
    ];
    for (file, from, to, message) in cases {
        assert_messages(&Files::good().replace(file, from, to), &[&message]);
    }
}

#[test]
fn a_row_with_too_few_or_too_many_fields() {
    let told = |fields| {
        format!(
            "adoption.csv:2: the row has {fields} fields where the heading has 6. \
             Give it a field for each column."
        )
    };
    assert_adoption(";84 %;3 %;8 %;5 %", ";84 %;3 %;13 %", &[&told(5)]);
    assert_adoption(";84 %;3 %;8 %;5 %", ";84 %;3 %;8 %;5 %;0 %", &[&told(7)]);
}

#[test]
fn a_quotation_mark_left_open() {
    for (line, wording) in [(3, "Moni tehtävä"), (11, "Ohjelmat tai tekoäly")] {
        let open = format!(
            "adoption.csv:{line}: a quotation mark on this line has no partner. \
             Close it or take it away."
        );
        assert_adoption(wording, &format!("\"{wording}"), &[&open]);
    }
}

#[test]
fn another_separator() {
    let text = Files::good().text("adoption.csv").replace(';', "\t");
    let separator = "adoption.csv:1: the heading has no \";\". \
        Save the table as CSV with \";\" between the columns.";
    assert_whole(&text, &[separator]);
}

#[test]
fn a_heading_left_out() {
    let heading = "adoption.csv:1: the first column is headed \"meeting-papers-cloud\". \
        Begin with a line of headings, \"väittämä\" the first of them.";
    assert_adoption(&format!("{HEADING}\n"), "", &[heading]);
}

#[test]
fn an_empty_table() {
    let empty = "adoption.csv:1: the table is empty. \
        Write a line of headings, and a row a statement.";
    assert_whole("", &[empty]);
    assert_whole("\u{feff}\r\n;;;\r\n", &[empty]);
}

#[test]
fn text_that_is_not_utf_8() {
    let latin_1 = |text: &str| {
        text.chars()
            .map(|c| u8::try_from(c).unwrap_or(b'?'))
            .collect()
    };
    let message = "adoption.csv:1: the text is not UTF-8 from here on. \
        Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\").";
    assert_messages(&Files::good().with("adoption.csv", latin_1), &[message]);
}

/// Line numbers count what an editor counts, whatever stands before.
#[test]
fn lines_are_counted_over_blank_ones_and_in_any_line_ends() {
    for end in ["\n", "\r\n", "\n\n", "\r\n\r\n"] {
        let files = Files::good().with("adoption.csv", |text| {
            text.replace(";84 %;", ";x;")
                .replace('\n', end)
                .into_bytes()
        });
        let line = 1 + end.matches('\n').count();
        let place = format!("/adoption.csv:{line}: ");
        assert!(
            files.messages()[0].contains(&place),
            "{end:?}: {:?}",
            files.messages()
        );
    }
}

#[test]
fn everything_is_told_at_once() {
    let files = Files::good()
        .replace(
            "survey.toml",
            "updated = \"2021-05-13\"",
            "updated = \"13.5.2021\"",
        )
        .replace(
            "adoption.csv",
            &format!("{FIRST}84 %;3 %"),
            &format!("{FIRST}x;101"),
        )
        .replace("staff.csv", "60 %;", "6 %;");
    let messages = files.messages();
    let places = [
        "survey.toml:",
        "adoption.csv:2:",
        "adoption.csv:2:",
        "staff.csv:3:",
    ];
    assert_eq!(messages.len(), places.len(), "{messages:#?}");
    for (message, place) in messages.iter().zip(places) {
        assert!(message.contains(place), "{message}");
    }
}

#[test]
fn a_problem_of_a_whole_file_names_no_line() {
    let problem = Problem {
        file: "src/data/x/staff.csv".to_owned(),
        line: None,
        what: "the file cannot be read".to_owned(),
        fix: "Add it".to_owned(),
        about: Box::new(About::Other),
    };
    let shown = "src/data/x/staff.csv: the file cannot be read. Add it.";
    assert_eq!(problem.to_string(), shown);
}

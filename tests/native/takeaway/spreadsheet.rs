//! CSV as a spreadsheet reads it, and the clipboard.

use murroskartta::state::{Action, View};
use murroskartta::survey::Lang;
use murroskartta::takeaway::{Cell, Column, Sheet, csv, text};
use proptest::prelude::*;

use super::{Shown, column, every, expected, shown};
use crate::published;

const BOM: &str = "\u{feff}";

/// The rows of a CSV file, heads first.
pub fn parsed(file: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(file)
        .unwrap()
        .strip_prefix(BOM)
        .unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .has_headers(false)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.unwrap());
    rows.map(|row| row.iter().map(Into::into).collect())
        .collect()
}

fn number(cell: &str) -> f64 {
    assert!(!cell.contains('.'), "{cell} has a decimal point");
    cell.replace(',', ".").parse().unwrap()
}

fn plain(rows: Vec<Vec<Cell>>) -> Sheet {
    let columns = rows.first().map_or(0, Vec::len);
    let column = |at: usize| Column {
        id: at.to_string(),
        head: format!("h{at}"),
    };
    Sheet {
        title: String::new(),
        lang: Lang::En,
        columns: (0..columns).map(column).collect(),
        rows,
    }
}

#[test]
fn every_number_of_the_csv_is_the_surveys() {
    every(|name, shown| {
        let rows = parsed(&csv(&shown.sheet));
        let expected = expected(shown);
        assert_eq!(rows.len(), expected.len() + 1, "{name}");
        for (row, expected) in rows[1..].iter().zip(expected) {
            for (id, value) in expected {
                let cell = &row[column(&shown.sheet, &id)];
                assert!((number(cell) - value).abs() < 1e-9, "{name} {id}: {cell}");
            }
        }
    });
}

#[test]
fn every_number_of_the_clipboard_is_the_surveys_in_the_mark_of_its_language() {
    every(|name, shown| {
        let copied = text(&shown.sheet);
        let rows = copied.lines().skip(1).map(|row| row.split('\t'));
        for (row, expected) in rows.zip(expected(shown)) {
            let row: Vec<_> = row.collect();
            assert_eq!(row.len(), shown.sheet.columns.len(), "{name}");
            for (id, value) in expected {
                let mark = if shown.selection.lang == Lang::En {
                    "."
                } else {
                    ","
                };
                let cell = value.to_string().replace('.', mark);
                assert_eq!(row[column(&shown.sheet, &id)], cell, "{name} {id}");
            }
        }
    });
}

/// The views whose rows are of statements.
fn every_of_statements(check: impl Fn(&str, &Shown)) {
    every(|name, shown| {
        if shown.selection.view != View::Report {
            check(name, shown);
        }
    });
}

#[test]
fn wordings_are_in_the_language_and_as_published() {
    every_of_statements(|name, shown| {
        let rows = parsed(&csv(&shown.sheet));
        let lang = shown.selection.lang;
        for row in &rows[1..] {
            let statement = &published().statements[row[0].parse::<usize>().unwrap() - 1];
            assert_eq!(row[1], statement.wording.get(lang), "{name}");
            let published = rows[0]
                .iter()
                .any(|head| head.contains("ublicera") || head.contains("published"));
            assert_eq!(published, lang != Lang::Fi, "{name}: {:?}", rows[0]);
            if published {
                assert_eq!(row[2], statement.wording.fi, "{name}");
            }
        }
    });
}

#[test]
fn rows_are_those_shown_in_their_order() {
    every_of_statements(|name, shown| {
        if shown.selection.view != View::Statement {
            let rows = parsed(&csv(&shown.sheet));
            let numbers: Vec<_> = rows[1..].iter().map(|row| row[0].clone()).collect();
            let lines = shown
                .lines
                .iter()
                .map(|line| (line.statement + 1).to_string());
            assert_eq!(numbers, lines.collect::<Vec<_>>(), "{name}");
        }
    });
    let kept = shown(&[Action::ShowTable(crate::STAFF), Action::SetMinimum(80)]);
    assert_eq!(
        kept.sheet.rows.len(),
        2,
        "83 % twice, and nothing else from 80"
    );
}

#[test]
fn the_csv_of_a_table_as_a_whole() {
    let shown = shown(&[Action::ShowTable(crate::CUSTOMERS), Action::TogglePick(7)]);
    let file = String::from_utf8(csv(&shown.sheet)).unwrap();
    assert_eq!(
        file,
        "\u{feff}Nro;Väittämä;Erittäin suuri merkitys, %;Suuri merkitys, %;Kohtalainen merkitys, %;\
         Pieni merkitys, %;Ei merkitystä, %;En osaa sanoa, %;\
         Osuus: erittäin suuri merkitys tai suuri merkitys, %;Yhteensä, %\r\n\
         8;Hyvän hallinto- ja toimistotyön merkitys ja arvo tunnistetaan organisaatiossa myös \
         resursseista päätettäessä;42;17;13;13;4;13;59;102\r\n"
    );
}

#[test]
fn means_have_a_decimal_comma_in_every_language() {
    for lang in Lang::ALL {
        let shown = shown(&[
            Action::ShowView(View::Map),
            Action::SetAxes(crate::upwards(crate::to_both())),
            Action::SetLang(lang),
        ]);
        let file = String::from_utf8(csv(&shown.sheet)).unwrap();
        assert!(file.contains(";71,5;") || file.contains(";71;"), "{file}");
        assert!(file.contains(",5;"), "{file}");
    }
}

#[test]
fn the_statement_tells_every_answer_and_which_count() {
    let shown = shown(&[
        Action::ShowStatement(View::Statement, 7),
        Action::SetLang(Lang::En),
        Action::SetMinimum(99),
    ]);
    let rows = parsed(&csv(&shown.sheet));
    assert_eq!(rows.len(), 17);
    let [table, answer, share, counts] =
        ["table", "answer", "share", "counts"].map(|id| column(&shown.sheet, id));
    assert_eq!(rows[1][answer], "In use");
    assert_eq!((&*rows[1][share], &*rows[1][counts]), ("13", "yes"));
    assert_eq!((&*rows[2][share], &*rows[2][counts]), ("8", "no"));
    let staff = published().table(crate::STAFF).name.get(Lang::En);
    assert_eq!(rows[16][table], staff);
    let counted = rows.iter().filter(|row| row[counts] == "yes");
    assert_eq!(counted.count(), 1 + 2 + 2);
}

#[test]
fn what_needs_quotes_gets_them_and_comes_back() {
    let texts = ["a;b", "say \"no\"", "two\r\nlines", " spaces ", "plain"];
    let cells = texts.map(|text| Cell::Text(text.into())).to_vec();
    let rows = parsed(&csv(&plain(vec![cells])));
    assert_eq!(rows[1], texts);
}

#[test]
fn no_text_is_run_as_a_formula() {
    for text in ["=1+1", "+1", "-1", "@SUM(A1)"] {
        let sheet = plain(vec![vec![Cell::Text(text.into()), Cell::Number(-1.5)]]);
        let rows = parsed(&csv(&sheet));
        assert_eq!(rows[1], [format!("'{text}"), "-1,5".into()]);
        let copied = murroskartta::takeaway::text(&sheet);
        assert!(copied.contains(&format!("\n'{text}\t-1.5\r\n")), "{copied}");
    }
}

#[test]
fn nothing_is_an_empty_cell() {
    let sheet = plain(vec![vec![
        Cell::Number(0.0),
        Cell::Nothing,
        Cell::Number(100.0),
    ]]);
    assert!(csv(&sheet).ends_with(b"\r\n0;;100\r\n"));
}

#[test]
fn a_line_break_or_tab_within_a_text_stays_in_its_cell() {
    let sheet = plain(vec![vec![
        Cell::Text("a\tb\r\nc".into()),
        Cell::Number(1.0),
    ]]);
    let copied = text(&sheet);
    assert_eq!(copied.lines().count(), 2);
    assert_eq!(copied.lines().nth(1).unwrap().split('\t').count(), 2);
}

proptest! {
    #[test]
    fn any_text_comes_back_and_is_no_formula(text in crate::workshop::text()) {
        let sheet = plain(vec![vec![Cell::Text(text.clone()), Cell::Number(1.0)]]);
        let rows = parsed(&csv(&sheet));
        prop_assert_eq!(rows.len(), 2);
        let [cell, number] = &*rows[1] else { return Err(TestCaseError::fail("two cells")) };
        // A tab would end a cell on the clipboard, which has the same texts.
        let text = text.replace('\t', " ");
        prop_assert!(*cell == text || *cell == format!("'{text}"), "{:?}", cell);
        prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{:?}", cell);
        prop_assert_eq!(number, "1");
    }
}

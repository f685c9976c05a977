//! What spreadsheets of any country save is read alike.

use murroskartta::survey::{Trouble, What};

use super::{Grid, grid};

/// The rows with their numbers.
fn rows(text: &str) -> Vec<(usize, Vec<String>)> {
    grid(text).rows
}

fn row(number: usize, cells: &[&str]) -> (usize, Vec<String>) {
    (number, cells.iter().map(ToString::to_string).collect())
}

#[test]
fn separators_marks_and_ends_of_lines_make_no_difference() {
    let plain = "a;b;c\nyksi, kaksi;1,5;2\n";
    let same = grid(plain);
    assert_eq!(same.heads, ["a", "b", "c"]);
    assert_eq!(same.rows, [row(2, &["yksi, kaksi", "1,5", "2"])]);
    for other in [
        "\u{feff}a;b;c\r\nyksi, kaksi;1,5;2\r\n",
        "a\tb\tc\nyksi, kaksi\t1,5\t2",
        "a,b,c\r\"yksi, kaksi\",\"1,5\",2\r",
        "\"a\";\"b\";\"c\"\n\"yksi, kaksi\";\"1,5\";\"2\"\n;;\n;;;\n",
        "a;b;c;;\n yksi, kaksi ; 1,5\u{a0};2;;\n\n\n",
    ] {
        assert_eq!(grid(other), same, "{other:?}");
    }
}

#[test]
fn quotation_marks_hold_separators_breaks_and_marks() {
    let text = "a;b;c\n\"yksi; \"\"kaksi\"\"\";1;2\n\"kolme\r\nneljä\";3;4\nviisi;5;6\n";
    let expected = [
        row(2, &["yksi; \"kaksi\"", "1", "2"]),
        row(3, &["kolme\r\nneljä", "3", "4"]),
        row(4, &["viisi", "5", "6"]),
    ];
    assert_eq!(rows(text), expected);
    assert_eq!(rows(&text.replace("\n\"", "\r\n\"")), expected);
}

#[test]
fn rows_have_the_numbers_that_a_spreadsheet_shows() {
    for end in ["\n", "\r\n"] {
        let text = [
            "Kysely 2026",
            "",
            "a;b;c",
            "",
            "",
            "x;1;2",
            ";;",
            "y;3;4",
            "",
        ]
        .join(end);
        let grid = grid(&text);
        assert_eq!(grid.title, "Kysely 2026");
        assert_eq!(
            grid.rows,
            [row(6, &["x", "1", "2"]), row(8, &["y", "3", "4"])],
            "{end:?}"
        );
    }
}

/// Spreadsheets neither show nor count the line that tells them what separates cells.
#[test]
fn the_line_that_names_the_separator_is_no_row() {
    let plain = grid("Kysely\na;b;c\nyksi, kaksi;1;2\n");
    for (line, mark) in [("sep=;", ";"), ("SEP=\t", "\t"), ("\"sep=|\"", "|")] {
        let text = format!("{line}\r\nKysely\na;b;c\nyksi, kaksi;1;2\n").replace(';', mark);
        assert_eq!(grid(&text), plain, "{line}");
    }
}

/// Any sign may stand in a table, also those that nobody can see.
#[test]
fn no_sign_ends_a_table() {
    for sign in ["\u{1}", "\u{0}", ".", "\u{4}", "\u{1a}"] {
        let text = format!("a;b;c\nx;1;2\n{sign}\ny;3;4\n");
        let numbers = rows(&text).into_iter().map(|(number, _)| number);
        assert_eq!(numbers.collect::<Vec<_>>(), [2, 3, 4], "{sign:?}");
    }
}

#[test]
fn short_rows_are_as_wide_as_the_table() {
    assert_eq!(rows("a;b;c;d\nx;1;2\n"), [row(2, &["x", "1", "2", ""])]);
}

fn trouble(text: &str) -> Trouble {
    Grid::read(text).unwrap_err()
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    let told = |row, column, what| Trouble { row, column, what };
    for empty in ["", "\n\n", "a;b;c\n", "vain tekstiä\nkaksi riviä\n"] {
        assert_eq!(trouble(empty), told(0, 0, What::Empty), "{empty:?}");
    }
    let open = "a;b;c\nx;1;2\n\"y;3;4\nz;5;6\n";
    assert_eq!(trouble(open), told(3, 0, What::Open));
    assert_eq!(trouble(&open.replace('\n', "\r\n")), told(3, 0, What::Open));
    let wide = format!("a{0}\nx{0}\n", ";b".repeat(40));
    assert_eq!(trouble(&wide), told(1, 41, What::TooWide(41)));
    let gap = format!("a;b;c\nx;1{}2\n", ";".repeat(60));
    assert_eq!(trouble(&gap), told(2, 62, What::TooWide(62)));
    let tall = format!("a;b;c\n{}", "x;1;2\n".repeat(1001));
    assert_eq!(trouble(&tall), told(1002, 0, What::TooTall(1001)));
    let long = format!("a;b;c\nx;1;2\ny;{};4\n", "ö".repeat(501));
    assert_eq!(trouble(&long), told(3, 2, What::TooLong(501)));
    assert!(Grid::read(&format!("a;b;c\n{}", "x;1;2\n".repeat(1000))).is_ok());
}

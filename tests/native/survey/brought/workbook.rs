//! Workbooks are read cell by cell as their spreadsheets show them, and refused in words of their own; whatever is
//! wrong with one, nothing breaks.
//!
//! Of the files beside, `written.xlsx` and `old.xls` are written by programs (openpyxl and xlwt) and `small.ods` by a
//! library (odfpy); the others are packed by hand, with what no such program writes. `locked.xlsx` and `letter.doc` are
//! no more than the list of what would be in them.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use murroskartta::survey::{Brought, Grid, Sheet, SheetRow, What, suggest_own, workbook};

use super::{applied, published, tenths};

/// Every file that is kept here.
const FILES: [&str; 13] = [
    "bomb.xlsx",
    "empty.xlsx",
    "far.xlsx",
    "letter.doc",
    "letter.docx",
    "locked.ods",
    "locked.xlsx",
    "old.xls",
    "pictures.zip",
    "small.ods",
    "small.xlsb",
    "two.xlsx",
    "written.xlsx",
];

fn bytes(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/native/survey/brought");
    fs::read(folder.join("workbooks").join(name)).unwrap()
}

fn read(name: &str) -> Result<Vec<Sheet>, What> {
    workbook(&bytes(name))
}

fn row(number: usize, cells: &[&str]) -> SheetRow {
    (number, cells.iter().map(ToString::to_string).collect())
}

fn names(sheets: &[Sheet]) -> Vec<&str> {
    sheets.iter().map(|sheet| &*sheet.name).collect()
}

/// Its first row and its first column are empty, as are a sheet and the one with a head that is merged; two are hidden.
#[test]
fn every_sheet_that_is_shown_has_its_cells_where_they_stand() {
    let sheets = read("two.xlsx").unwrap();
    assert_eq!(names(&sheets), ["Vastaukset", "Muut"]);
    let rows = [
        row(2, &["", "Kysely 2026"]),
        row(
            4,
            &[
                "",
                "Väittämä",
                "Käytössä",
                "Kokeiltavana",
                "Suunnitteilla",
                "Ei suunnitteilla, ei käytössä",
            ],
        ),
        row(
            5,
            &[
                "",
                "Kokouspaperit ovat pilvessä",
                "84 %",
                "4.4 %",
                "8 %",
                "3.6 %",
            ],
        ),
        row(6, &["", "Etätyö on arkea", "40", "0.3", "", "20.5"]),
    ];
    assert_eq!(sheets[0].rows, rows);
}

#[test]
fn every_kind_of_cell_is_text() {
    let sheets = read("two.xlsx").unwrap();
    let cells = [
        "Q3 & Q4",
        "TRUE",
        "#N/A",
        "2026-11-26",
        "2026-11-26T12:00:00",
        "09:00:00",
        "36:00:00",
        "Q3 & Q4!",
        "FALSE",
        // A mistake that has no name in any spreadsheet.
        "",
        "0",
        "2026-11-26",
    ];
    assert_eq!(sheets[1].rows, [row(1, &cells)]);
}

#[test]
fn open_documents_are_read_in_their_order() {
    let sheets = read("small.ods").unwrap();
    assert_eq!(names(&sheets), ["Vastaukset", "Ööö", "Aaa"]);
    let rows = [
        row(3, &["", "Väittämä", "Käytössä", "Kokeiltavana"]),
        row(4, &["", "Etätyö on arkea", "0.84", "0.3"]),
        row(5, &["", "Muut", "TRUE", "2026-11-26", "12"]),
    ];
    assert_eq!(sheets[0].rows, rows);
    assert_eq!(sheets[1].rows, [row(1, &["x"])]);
}

#[test]
fn a_table_in_a_workbook_becomes_a_survey() {
    let first = read("written.xlsx").unwrap().remove(0);
    let grid = Grid::of(first.rows).unwrap();
    let mapping = suggest_own(&grid, published(), "", None);
    let survey = applied(&[Brought {
        name: first.name,
        grid,
        mapping,
    }]);
    assert_eq!(
        tenths(&survey, crate::ADOPTION, "own-1"),
        Some(vec![504, 246, 250, 0])
    );
}

#[test]
fn what_is_no_workbook_says_so() {
    for (name, what) in [
        ("bomb.xlsx", What::TooFull),
        ("empty.xlsx", What::NoCells),
        ("far.xlsx", What::TooFull),
        ("letter.doc", What::NotText),
        ("letter.docx", What::NotText),
        ("locked.ods", What::Locked),
        ("locked.xlsx", What::Locked),
        ("old.xls", What::OldWorkbook),
        ("small.xlsb", What::OldWorkbook),
        ("pictures.zip", What::NotText),
    ] {
        assert_eq!(read(name), Err(what), "{name}");
    }
    let whole = bytes("two.xlsx");
    for length in [4, whole.len() / 2, whole.len() - 1] {
        let told = workbook(&whole[..length]);
        assert_eq!(told, Err(What::Damaged), "{length}");
    }
    assert_eq!(workbook(b""), Err(What::Damaged));
}

/// Numbers that come by chance, the same ones each time.
fn chance(state: &mut u64) -> usize {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    (*state >> 16) as usize
}

/// Damage is found before anything is read of it: a file that is read has the cells that were written.
#[test]
fn damage_breaks_nothing_and_invents_nothing() {
    for name in FILES.into_iter().filter(|name| *name != "bomb.xlsx") {
        let whole = bytes(name);
        let sound = workbook(&whole);
        let check = |damaged: &[u8], how: &str| {
            let began = Instant::now();
            if let Ok(sheets) = workbook(damaged) {
                assert_eq!(Ok(sheets), sound, "{name}, {how}");
            }
            assert!(began.elapsed() < Duration::from_secs(5), "{name}, {how}");
        };
        for length in (0..whole.len()).step_by(97) {
            check(&whole[..length], &format!("{length} bytes"));
        }
        let mut state = 0x9e37_79b9_7f4a_7c15;
        for _ in 0..300 {
            let mut damaged = whole.clone();
            let at = chance(&mut state) % damaged.len();
            damaged[at] ^= 1 << (chance(&mut state) % 8);
            check(&damaged, &format!("a bit of byte {at}"));
        }
    }
}

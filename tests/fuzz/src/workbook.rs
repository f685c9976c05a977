//! Workbooks of readers, whole and as the cells of a sheet: what is read has its rows and columns in order, and what is
//! refused is told.

use std::io::{Cursor, Write};

use murroskartta::survey::{Grid, Lang, Sheet, What, workbook};
use murroskartta::text;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::Target;

/// Workbooks as spreadsheets save them.
pub const WORKBOOK: Target = Target {
    check,
    seeds: super::seeds::workbooks,
};

/// The files of an `.xlsx` before the cells of its sheet: chance finds no checksum.
const AROUND: [(&str, &str); 4] = [
    (
        "[Content_Types].xml",
        "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>",
    ),
    (
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
    ),
    (
        "xl/workbook.xml",
        "<workbook><sheets><sheet name=\"x\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
    ),
];

fn check(input: &[u8]) {
    read(input);
    read(&with_sheet(input));
}

/// The `.xlsx` whose only sheet has the cells that `input` says.
fn with_sheet(input: &[u8]) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut packed = ZipWriter::new(Cursor::new(Vec::new()));
    let cells = super::text(input);
    let sheet = format!("<worksheet><sheetData>{cells}</sheetData></worksheet>");
    let files = AROUND.into_iter();
    for (name, text) in files.chain([("xl/worksheets/sheet1.xml", &*sheet)]) {
        // What is written to memory is written.
        let _ = packed.start_file(name, stored);
        let _ = packed.write_all(text.as_bytes());
    }
    packed.finish().map(Cursor::into_inner).unwrap_or_default()
}

fn read(bytes: &[u8]) {
    match workbook(bytes) {
        Ok(sheets) => {
            assert!(!sheets.is_empty());
            for sheet in sheets {
                is_in_order(&sheet);
                let _ = Grid::of(sheet.rows);
            }
        }
        Err(what) => is_told(what),
    }
}

fn is_in_order(sheet: &Sheet) {
    let mut before = 0;
    assert!(!sheet.rows.is_empty());
    for (number, row) in &sheet.rows {
        assert!(*number > before);
        before = *number;
        assert!(row.last().is_some_and(|last| !last.is_empty()));
    }
}

fn is_told(what: What) {
    for lang in Lang::ALL {
        assert!(!text::trouble(lang, what.at(0, 0)).is_empty());
    }
}

//! The sheets of a workbook, as spreadsheets save them: `.xlsx`, `.xlsm` and `.ods`.

mod cell;
mod gathered;
mod package;

use std::io::Cursor;

use calamine::{
    Ods, OdsError, Reader, Sheet as Listed, SheetType, SheetVisible, Style, Xlsx, XlsxError,
};

use self::cell::{cell_text, is_of_shares};
use self::gathered::Gathered;
use self::package::{Package, package};
use super::{Sheet, What};

/// The bytes of a workbook.
type Bytes<'a> = Cursor<&'a [u8]>;

/// The sheets that a workbook shows and that have any cell, in its order, with rows and columns where they stand in it.
/// Sheets that are hidden are left out: what nobody sees in the workbook would not be recognised here either. Of merged
/// cells only the first has the text, and of a formula there is the value that was saved with it.
///
/// # Errors
///
/// Where it is no workbook, or one that is old, locked, damaged, empty or too full.
pub fn workbook(bytes: &[u8]) -> Result<Vec<Sheet>, What> {
    let package = package(bytes)?;
    let bytes = Cursor::new(bytes);
    let sheets = match package {
        Package::OpenXml => open_xml(bytes)?,
        Package::OpenDocument => open_document(bytes)?,
    };
    if sheets.is_empty() {
        return Err(What::NoCells);
    }
    Ok(sheets)
}

/// The sheets of an `.xlsx` or `.xlsm`, which also says which of its numbers are shown as percent.
fn open_xml(bytes: Bytes) -> Result<Vec<Sheet>, What> {
    let mut book = Xlsx::new(bytes).map_err(damaged)?;
    let mut gathered = Gathered::default();
    for name in shown(book.sheets_metadata()) {
        let mut cells = book.worksheet_cells_reader(&name).map_err(damaged)?;
        let of_shares: Vec<bool> = cells.styles().iter().map(is_share).collect();
        loop {
            match cells.next_cell_with_style_id() {
                Ok(Some((cell, style))) => {
                    let is_share = of_shares.get(style).copied().unwrap_or_default();
                    let text = cell_text(cell.get_value(), is_share);
                    gathered.put(cell.get_position(), text)?;
                }
                Ok(None) => break,
                // A mistake in a formula that has no name: the cell has no value.
                Err(XlsxError::CellError(_)) => {}
                Err(problem) => return Err(damaged(problem)),
            }
        }
        gathered.end(name);
    }
    Ok(gathered.sheets)
}

/// The sheets of an `.ods`.
fn open_document(bytes: Bytes) -> Result<Vec<Sheet>, What> {
    let mut book = Ods::new(bytes).map_err(|problem| match problem {
        OdsError::CellLimitExceeded { .. } => What::TooFull,
        _ => What::Damaged,
    })?;
    let mut gathered = Gathered::default();
    for name in shown(book.sheets_metadata()) {
        let cells = book.worksheet_range(&name).map_err(damaged)?;
        let (row, column) = cells.start().unwrap_or_default();
        for (at, beside, value) in cells.used_cells() {
            let place = (row + at as u32, column + beside as u32);
            gathered.put(place, cell_text(value, false))?;
        }
        gathered.end(name);
    }
    Ok(gathered.sheets)
}

/// The names of the sheets of cells that are not hidden.
fn shown(sheets: &[Listed]) -> Vec<String> {
    let sheets = sheets.iter();
    let shown = sheets.filter(|sheet| {
        sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
    });
    shown.map(|sheet| sheet.name.clone()).collect()
}

/// Whether numbers in that style are shown as percent.
fn is_share(style: &Style) -> bool {
    let format = style.number_format.as_ref();
    format.is_some_and(|format| is_of_shares(&format.format_code))
}

/// Whatever is wrong in it: no program wrote it so.
fn damaged<Problem>(_: Problem) -> What {
    What::Damaged
}

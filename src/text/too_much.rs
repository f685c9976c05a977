//! What is said of tables and files that have more than is read: how much there is, and how much there may be.

use super::number::NBSP;
use crate::survey::{Grid, Lang, MOST_BYTES};

/// The table has so many rows.
pub fn too_tall(lang: Lang, rows: usize) -> String {
    let [rows, most] = [rows, Grid::MOST_ROWS].map(|count| grouped(lang, count as u64));
    match lang {
        Lang::Fi => format!("Rivejä on {rows}, ja enintään {most} luetaan."),
        Lang::Sv => format!("Raderna är {rows}, och högst {most} kan läsas."),
        Lang::En => format!("There are {rows} rows; at most {most} can be read."),
    }
}

/// The table has so many columns.
pub fn too_wide(lang: Lang, columns: usize) -> String {
    let [columns, most] = [columns, Grid::MOST_COLUMNS].map(|count| grouped(lang, count as u64));
    match lang {
        Lang::Fi => format!("Sarakkeita on {columns}, ja enintään {most} luetaan."),
        Lang::Sv => format!("Kolumnerna är {columns}, och högst {most} kan läsas."),
        Lang::En => format!("There are {columns} columns; at most {most} can be read."),
    }
}

/// A cell has so many characters.
pub fn too_long(lang: Lang, signs: usize) -> String {
    let [signs, most] = [signs, Grid::LONGEST].map(|count| grouped(lang, count as u64));
    match lang {
        Lang::Fi => format!("Merkkejä on {signs}, ja solusta luetaan enintään {most}."),
        Lang::Sv => format!("Tecknen är {signs}, och högst {most} kan läsas i en cell."),
        Lang::En => format!("There are {signs} characters; at most {most} can be read in a cell."),
    }
}

/// The file has so many bytes.
pub fn too_large(lang: Lang, bytes: u64) -> String {
    let [bytes, most] = [bytes, MOST_BYTES].map(|count| grouped(lang, count));
    match lang {
        Lang::Fi => format!("Tiedostossa on {bytes} tavua, ja enintään {most} luetaan."),
        Lang::Sv => format!("Filen har {bytes} byte, och högst {most} kan läsas."),
        Lang::En => format!("The file has {bytes} bytes; at most {most} can be read."),
    }
}

/// A whole number with its thousands apart: `1 000`; `1,000` in English.
fn grouped(lang: Lang, count: u64) -> String {
    let mark = match lang {
        Lang::Fi | Lang::Sv => NBSP,
        Lang::En => ',',
    };
    let digits = count.to_string();
    let groups: Vec<&[u8]> = digits.as_bytes().rchunks(3).rev().collect();
    let groups = groups.into_iter().map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(&mark.to_string())
}

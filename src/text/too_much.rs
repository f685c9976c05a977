//! What is said of tables and files that have more than is read: how much there is, and how much there may be.

use super::number::NBSP;
use crate::survey::{Grid, Lang, MOST_ANSWERS, MOST_BYTES, MOST_TABLES};

/// The table has so many rows.
pub fn too_tall(lang: Lang, rows: usize) -> String {
    let [rows, most] = [rows, Grid::MOST_ROWS].map(|count| grouped(lang, count as u64));
    match lang {
        Lang::Fi => format!("Rivejä on {rows}, ja enintään {most} luetaan."),
        Lang::Sv => format!("Det finns {rows} rader, och högst {most} kan läsas."),
        Lang::En => format!("There are {rows} rows; at most {most} can be read."),
    }
}

/// The table has so many columns.
pub fn too_wide(lang: Lang, columns: usize) -> String {
    let [columns, most] = [columns, Grid::MOST_COLUMNS].map(|count| grouped(lang, count as u64));
    match lang {
        Lang::Fi => format!("Sarakkeita on {columns}, ja enintään {most} luetaan."),
        Lang::Sv => format!("Det finns {columns} kolumner, och högst {most} kan läsas."),
        Lang::En => format!("There are {columns} columns; at most {most} can be read."),
    }
}

/// A cell has so many characters.
pub fn too_long(lang: Lang, signs: usize) -> String {
    let [signs, most] = [signs, Grid::LONGEST].map(|count| grouped(lang, count as u64));
    match lang {
        Lang::Fi => format!("Merkkejä on {signs}, ja solusta luetaan enintään {most}."),
        Lang::Sv => format!("Det finns {signs} tecken, och högst {most} kan läsas i en cell."),
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

/// So many columns hold answers.
pub fn too_many_answers(lang: Lang, answers: usize) -> String {
    match lang {
        Lang::Fi => format!(
            "Vastauksia on {answers}, ja enintään {MOST_ANSWERS} voidaan näyttää. Jätä sarakkeita pois."
        ),
        Lang::Sv => {
            format!(
                "Det finns {answers} svar, och högst {MOST_ANSWERS} kan visas. Lämna bort kolumner."
            )
        }
        Lang::En => format!(
            "There are {answers} answers; at most {MOST_ANSWERS} can be shown. Leave columns out."
        ),
    }
}

/// So many tables would be there with this one.
pub fn too_many_tables(lang: Lang, tables: usize) -> String {
    match lang {
        Lang::Fi => format!(
            "Taulukoita olisi {tables}, ja enintään {MOST_TABLES} voidaan näyttää. Poista ensin entiset omat taulukot."
        ),
        Lang::Sv => format!(
            "Det skulle finnas {tables} tabeller, och högst {MOST_TABLES} kan visas. Ta först bort de tidigare egna tabellerna."
        ),
        Lang::En => format!(
            "There would be {tables} tables; at most {MOST_TABLES} can be shown. First remove your earlier tables."
        ),
    }
}

/// A whole number with its thousands apart: `1 000`; `1,000` in English.
pub(super) fn grouped(lang: Lang, count: u64) -> String {
    let mark = match lang {
        Lang::Fi | Lang::Sv => NBSP,
        Lang::En => ',',
    };
    let digits = count.to_string();
    let groups: Vec<&[u8]> = digits.as_bytes().rchunks(3).rev().collect();
    let groups = groups.into_iter().map(String::from_utf8_lossy);
    groups.collect::<Vec<_>>().join(&mark.to_string())
}

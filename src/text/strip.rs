//! The words of the strip plot, which shows the numbers of respondents that rows are possible for.

use super::method::candidates;
use super::sentence::list;
use crate::survey::{Lang, Survey, TableId};

/// What its axis counts.
pub const fn strip_axis(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Vastaajien määrä, jolla rivi on mahdollinen",
        Lang::Sv => "Antal svarande som raden är möjlig för",
        Lang::En => "Number of respondents that the row is possible for",
    }
}

/// What a line of it says: the numbers of respondents that the row is possible for.
pub fn strip_mark(lang: Lang, survey: &Survey, table: TableId, statement: usize) -> String {
    let row = survey.table(table).row(statement);
    let all = row.map_or_else(Vec::new, |row| candidates(&row.shares));
    let all: Vec<_> = all.iter().map(ToString::to_string).collect();
    let all = list(lang, &all, true);
    match lang {
        Lang::Fi => format!("Mahdollinen, jos vastaajia oli {all}"),
        Lang::Sv => format!("Möjlig för {all} svarande"),
        Lang::En => format!("Possible for {all} respondents"),
    }
}

//! The words of the strip plot, which shows the numbers of respondents that rows are possible for.

use crate::survey::Lang;

/// What its axis counts.
pub const fn strip_axis(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Vastaajien määrä, jolla rivi on mahdollinen",
        Lang::Sv => "Antal svarande som raden är möjlig för",
        Lang::En => "Number of respondents that the row is possible for",
    }
}

//! What is said of a column with numbers of respondents that cannot be.

use super::too_much::grouped;
use crate::survey::{Lang, What};

/// The counts of a row total something else than the number of respondents beside them.
pub fn not_as_told(lang: Lang, counted: u32, respondents: u32) -> String {
    let [counted, respondents] = [counted, respondents].map(|all| grouped(lang, all.into()));
    match lang {
        Lang::Fi => format!(
            "Vastauksia on yhteensä {counted}, mutta vastaajien määrä on {respondents}. Jos vastaaja sai valita useita, \
             valitse se. Muuten vertaa lukuja, tai älä käytä vastaajien määrän saraketta."
        ),
        Lang::Sv => format!(
            "Svaren är totalt {counted}, men antalet svarande är {respondents}. Om man fick välja flera svar, välj det. \
             Jämför annars talen, eller använd inte kolumnen med antalet svarande."
        ),
        Lang::En => format!(
            "The answers total {counted}, but the number of respondents is {respondents}. If respondents could choose \
             several, choose that. Otherwise compare the numbers, or do not use the column of respondents."
        ),
    }
}

/// More gave an answer than there were respondents.
pub fn beyond(lang: Lang, count: u32, respondents: u32) -> String {
    let [count, respondents] = [count, respondents].map(|all| grouped(lang, all.into()));
    match lang {
        Lang::Fi => format!(
            "Vastaajien määrä on {respondents}, joten {count} ei ole voinut vastata näin. Vertaa lukuja."
        ),
        Lang::Sv => format!(
            "Antalet svarande är {respondents}, så {count} kan inte ha svarat så. Jämför talen."
        ),
        Lang::En => format!(
            "The number of respondents is {respondents}, so {count} cannot have given this answer. Compare the numbers."
        ),
    }
}

/// A number of respondents is none, or there is none where it is needed; in every language.
pub const fn no_respondents(what: What) -> [&'static str; 3] {
    match what {
        What::Respondents => [
            "Vastaajien määrän on oltava kokonaisluku, vähintään 1 ja enintään 100\u{a0}000. Jätä solu tyhjäksi, jos \
             määrää ei tiedetä.",
            "Antalet svarande ska vara ett heltal, minst 1 och högst 100\u{a0}000. Lämna cellen tom om antalet inte är \
             känt.",
            "The number of respondents must be a whole number from 1 to 100,000. Leave the cell empty where it is not known.",
        ],
        _ => [
            "Rivin vastaajien määrää ei tiedetä, joten osuuksia ei voi laskea. Valitse, missä sarakkeessa se on, \
             täydennä luku tai jätä rivi pois.",
            "Radens antal svarande är inte känt, så andelarna kan inte räknas. Välj kolumnen där det står, fyll i talet \
             eller lämna bort raden.",
            "The number of respondents of the row is not known, so there are no shares. Choose the column that has it, \
             fill the number in, or leave the row out.",
        ],
    }
}

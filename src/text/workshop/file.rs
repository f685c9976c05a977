//! What became of files that were opened.

use crate::survey::Lang;
use crate::workshop::{Damage, FileProblem, Refused};

/// Why the file `name` was not taken, and what to do; that nothing was lost.
pub fn file_problem(lang: Lang, name: &str, problem: &FileProblem) -> String {
    let why = why(lang, problem);
    match lang {
        Lang::Fi => format!("{name}: {why} Vastauksesi ovat ennallaan."),
        Lang::Sv => format!("{name}: {why} Dina svar är oförändrade."),
        Lang::En => format!("{name}: {why} Your answers are as they were."),
    }
}

fn why(lang: Lang, problem: &FileProblem) -> String {
    match problem {
        FileProblem::Foreign => match lang {
            Lang::Fi => "Tämä ei ole työpajan tiedosto. Valitse tiedosto, jonka olet tallentanut tältä sivulta.",
            Lang::Sv => "Det här är ingen fil från workshoppen. Välj en fil som du har sparat på den här sidan.",
            Lang::En => "This is no file of the workshop. Choose one that you saved from this page.",
        }
        .into(),
        FileProblem::Newer => match lang {
            Lang::Fi => "Tiedosto on tallennettu uudemmalla sivulla. Lataa uusin sivu ja avaa tiedosto siinä.",
            Lang::Sv => "Filen har sparats med en nyare sida. Hämta den nyaste sidan och öppna filen i den.",
            Lang::En => "A newer page has saved this file. Get the newest page and open the file there.",
        }
        .into(),
        FileProblem::Other(id) => match lang {
            Lang::Fi => format!("Tiedosto on toisesta kyselystä ({id})."),
            Lang::Sv => format!("Filen hör till en annan enkät ({id})."),
            Lang::En => format!("The file is of another survey ({id})."),
        },
        FileProblem::Damaged(Damage::Somewhere) => match lang {
            Lang::Fi => "Tiedosto on vaurioitunut. Tallenna se uudelleen.",
            Lang::Sv => "Filen är skadad. Spara den på nytt.",
            Lang::En => "The file is damaged. Save it again.",
        }
        .into(),
        FileProblem::Damaged(Damage::Line(line)) => match lang {
            Lang::Fi => format!("Tiedosto on vaurioitunut rivillä {line}. Tallenna se uudelleen."),
            Lang::Sv => format!("Filen är skadad på rad {line}. Spara den på nytt."),
            Lang::En => format!("The file is damaged in line {line}. Save it again."),
        },
        FileProblem::Damaged(Damage::Entry(at, refused)) => {
            let what = what(lang, *refused);
            match lang {
                Lang::Fi => format!("Rivillä {at} on {what}, jota ei tunneta. Korjaa se."),
                Lang::Sv => format!("På rad {at} finns {what} som inte är känt. Rätta det."),
                Lang::En => format!("Row {at} has {what} that is not known. Correct it."),
            }
        }
    }
}

const fn what(lang: Lang, refused: Refused) -> &'static str {
    match (lang, refused) {
        (Lang::Fi, Refused::Kind) => "laji (kind)",
        (Lang::Fi, Refused::Table) => "taulukko (table)",
        (Lang::Fi, Refused::Statement) => "väittämä (statement)",
        (Lang::Fi, Refused::Answer) => "vastaus (answer)",
        (Lang::Fi, Refused::Value) => "arvo (value)",
        (Lang::Sv, Refused::Kind) => "ett slag (kind)",
        (Lang::Sv, Refused::Table) => "en tabell (table)",
        (Lang::Sv, Refused::Statement) => "ett påstående (statement)",
        (Lang::Sv, Refused::Answer) => "ett svar (answer)",
        (Lang::Sv, Refused::Value) => "ett värde (value)",
        (Lang::En, Refused::Kind) => "a kind",
        (Lang::En, Refused::Table) => "a table",
        (Lang::En, Refused::Statement) => "a statement",
        (Lang::En, Refused::Answer) => "an answer",
        (Lang::En, Refused::Value) => "a value",
    }
}

/// That so many files were opened.
pub fn opened(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Fi, 1) => "Tiedosto on avattu.".into(),
        (Lang::Sv, 1) => "Filen är öppnad.".into(),
        (Lang::En, 1) => "The file is open.".into(),
        (Lang::Fi, _) => format!("{count} tiedostoa on avattu."),
        (Lang::Sv, _) => format!("{count} filer är öppnade."),
        (Lang::En, _) => format!("{count} files are open."),
    }
}

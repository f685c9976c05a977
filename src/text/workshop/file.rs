//! What became of files that were opened.

use crate::survey::{Lang, isolated};
use crate::workshop::{Damage, FileProblem, Refused};

/// Why the file `name` was not taken, and what to do; that nothing was lost.
pub fn file_problem(lang: Lang, name: &str, problem: &FileProblem) -> String {
    let (name, why) = (isolated(name), why(lang, problem));
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
        FileProblem::Other(id) => {
            let id = isolated(id);
            match lang {
                Lang::Fi => format!("Tiedosto on toisesta kyselystä ({id})."),
                Lang::Sv => format!("Filen hör till en annan enkät ({id})."),
                Lang::En => format!("The file is of another survey ({id})."),
            }
        }
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
            let column = column(*refused);
            match lang {
                Lang::Fi => format!("Rivin {at} sarakkeessa {column} on jotain tuntematonta. Korjaa se."),
                Lang::Sv => format!("På rad {at} finns något okänt i kolumnen {column}. Rätta det."),
                Lang::En => format!("Row {at} has something unknown in the column {column}. Correct it."),
            }
        }
    }
}

/// The column of the file, as its head names it in any language.
const fn column(refused: Refused) -> &'static str {
    match refused {
        Refused::Kind => "kind",
        Refused::Table => "table",
        Refused::Statement => "statement",
        Refused::Answer => "answer",
        Refused::Value => "value",
    }
}

/// That so many files were opened.
pub fn opened(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Fi => format!("Avattuja tiedostoja: {count}."),
        Lang::Sv => format!("Öppnade filer: {count}."),
        Lang::En => format!("Files opened: {count}."),
    }
}

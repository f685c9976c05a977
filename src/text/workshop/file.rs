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
            Lang::En => "This is not a workshop file. Choose one that you saved from this page.",
        }
        .into(),
        FileProblem::Newer => match lang {
            Lang::Fi => "Tiedosto on tallennettu sivun uudemmalla versiolla. Lataa uusin versio ja avaa tiedosto siinä.",
            Lang::Sv => "Filen har sparats med en nyare version av sidan. Hämta den nyaste versionen och öppna filen i den.",
            Lang::En => "A newer version of the page saved this file. Get the newest version and open the file there.",
        }
        .into(),
        FileProblem::Other(id) => {
            let id = isolated(id);
            match lang {
                Lang::Fi => format!("Tiedosto on toisesta kyselystä ({id})."),
                Lang::Sv => format!("Filen är från en annan enkät ({id})."),
                Lang::En => format!("The file is from another survey ({id})."),
            }
        }
        FileProblem::Version(version) if version.is_empty() => match lang {
            Lang::Fi => "Tiedostosta puuttuu sen version numero.",
            Lang::Sv => "Filens versionsnummer saknas.",
            Lang::En => "The file does not say which version it is.",
        }
        .into(),
        FileProblem::Version(version) => {
            let version = isolated(version);
            match lang {
                Lang::Fi => format!("Tiedoston versio on tuntematon ({version})."),
                Lang::Sv => format!("Filens version är okänd ({version})."),
                Lang::En => format!("The version of the file is unknown ({version})."),
            }
        }
        FileProblem::TooLarge => match lang {
            Lang::Fi => "Tiedosto on liian suuri: enintään miljoona tavua luetaan.",
            Lang::Sv => "Filen är för stor: högst en miljon byte kan läsas.",
            Lang::En => "The file is too large: at most a million bytes can be read.",
        }
        .into(),
        FileProblem::Unopened => match lang {
            Lang::Fi => "Selain ei voinut lukea tiedostoa. Valitse se uudelleen.",
            Lang::Sv => "Webbläsaren kunde inte läsa filen. Välj den på nytt.",
            Lang::En => "The browser could not read the file. Choose it again.",
        }
        .into(),
        FileProblem::Damaged(damage) => damaged(lang, *damage),
    }
}

fn damaged(lang: Lang, damage: Damage) -> String {
    match damage {
        Damage::CutOff(line) => match lang {
            Lang::Fi => format!("Tiedosto katkeaa kesken rivillä {line}. Tallenna se uudelleen."),
            Lang::Sv => format!("Filen bryts av på rad {line}. Spara den på nytt."),
            Lang::En => format!("The file breaks off on line {line}. Save it again."),
        },
        Damage::Open(row) => match lang {
            Lang::Fi => format!("Rivin {row} lainausmerkki jää auki. Tallenna tiedosto uudelleen."),
            Lang::Sv => format!("Ett citattecken på rad {row} lämnas öppet. Spara filen på nytt."),
            Lang::En => format!("A quotation mark is left open on row {row}. Save the file again."),
        },
        Damage::Text(line, column) => match lang {
            Lang::Fi => format!(
                "Rivillä {line}, merkin {column} kohdalla, on jotain, mikä ei kuulu tiedostoon. Korjaa se."
            ),
            Lang::Sv => format!(
                "På rad {line}, vid tecken {column}, finns något som inte hör till filen. Rätta det."
            ),
            Lang::En => format!(
                "Line {line} has something at character {column} that does not belong in the file. Correct it."
            ),
        },
        Damage::Nested(line) => match lang {
            Lang::Fi => format!("Rivillä {line} on liian monta sulkua sisäkkäin. Poista ne."),
            Lang::Sv => {
                format!("På rad {line} finns för många parenteser i varandra. Ta bort dem.")
            }
            Lang::En => format!("Line {line} has too many brackets within brackets. Remove them."),
        },
        Damage::After(line) => match lang {
            Lang::Fi => format!("Rivillä {line} on tekstiä tiedoston lopun jälkeen. Poista se."),
            Lang::Sv => format!("På rad {line} finns text efter filens slut. Ta bort den."),
            Lang::En => format!("Line {line} has text after the end of the file. Remove it."),
        },
        Damage::Entry(at, Refused::Again) => match lang {
            Lang::Fi => {
                format!("Rivi {at} koskee samaa kuin jokin rivi ennen sitä. Poista toinen.")
            }
            Lang::Sv => format!("Rad {at} gäller samma sak som en rad före den. Ta bort den ena."),
            Lang::En => {
                format!("Row {at} is about the same as a row before it. Remove one of them.")
            }
        },
        Damage::Entry(at, Refused::Cells) => match lang {
            Lang::Fi => format!("Rivillä {at} ei ole viittä tekstiä tai lukua. Korjaa se."),
            Lang::Sv => format!("Rad {at} består inte av fem texter eller tal. Rätta den."),
            Lang::En => format!("Row {at} is not made of five texts or numbers. Correct it."),
        },
        Damage::Entry(at, refused) => {
            let column = column(refused);
            match lang {
                Lang::Fi => {
                    format!("Rivin {at} sarakkeessa {column} on jotain tuntematonta. Korjaa se.")
                }
                Lang::Sv => {
                    format!("På rad {at} finns något okänt i kolumnen {column}. Rätta det.")
                }
                Lang::En => {
                    format!("Row {at} has something unknown in column {column}. Correct it.")
                }
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
        Refused::Value | Refused::Cells | Refused::Again => "value",
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

//! The words of a table that a reader brings along.

use std::cmp::Ordering;

use super::how_many::{beyond, no_respondents, not_as_told};
use super::name::quoted;
use super::number::{NBSP, number, percent, points_brief};
use super::too_much::{too_large, too_long, too_many_answers, too_many_tables, too_tall, too_wide};
use crate::survey::{Found, KnownScale, Lang, Percent, Shape, Trouble, What};

/// The words in one language.
pub struct BroughtWords {
    /// What it is called.
    pub title: &'static str,
    /// What becomes of it.
    pub hint: &'static str,
    /// Asks for a table.
    pub ask: &'static str,
    /// Label of the file.
    pub file: &'static str,
    /// Label of the field that it is pasted into.
    pub paste: &'static str,
    /// Label of its name.
    pub name: &'static str,
    /// Label of what the cells are.
    pub are: &'static str,
    /// What they are: shares, counts, and both where respondents could give several answers.
    pub cells: [&'static str; 4],
    /// A question that the published survey did not ask.
    pub own_question: &'static str,
    /// Label of what was asked.
    pub asked: &'static str,
    /// Label of the name of a question of the reader's own.
    pub question: &'static str,
    /// Moves an answer up the scale, before its name.
    pub stronger: &'static str,
    /// Moves it down.
    pub weaker: &'static str,
    /// Turns the order of the answers round.
    pub reverse: &'static str,
    /// Says in which order they stand.
    pub strongest: &'static str,
    /// What the table is, for those who do not see it.
    pub table: &'static str,
    /// What a column may hold of it: an answer, the middle one, "can't say".
    pub kinds: [&'static str; 3],
    /// And how many answered each row.
    pub respondents: &'static str,
    /// Label of which table in the file it is.
    pub found: &'static str,
    /// Leaves a file out, and takes the next.
    pub skip: &'static str,
    /// A file is being read.
    pub reading: &'static str,
    /// A question of that name is there already.
    pub replaces: &'static str,
    /// Removes several.
    pub remove_all: &'static str,
    /// Makes a page of them.
    pub make: &'static str,
    /// Where nothing is chosen yet.
    pub choose: &'static str,
    /// Asks which published statement a row is about.
    pub means: &'static str,
    /// Of a column that is not used.
    pub unused: &'static str,
    /// Of a statement that is not published.
    pub alone: &'static str,
    /// Opens the table.
    pub open: &'static str,
    /// Where it is kept: on the device, or by the open page alone.
    pub kept: [&'static str; 2],
    /// The survey beside which it is.
    pub published: &'static str,
    /// Removes it.
    pub remove: &'static str,
    /// What removing does.
    pub removes: &'static str,
    /// An address asks for it where it is not.
    pub elsewhere: &'static str,
    /// What was remembered could not be read.
    pub unread: &'static str,
    /// Reads what was pasted.
    pub read: &'static str,
    /// Goes back to where the table may come from.
    pub back: &'static str,
}

static FI: BroughtWords = BroughtWords {
    title: "Oma taulukko",
    hint: "Tuo oman kyselysi tulokset: taulukko tai vastaukset. Ne pysyvät tällä laitteella.",
    ask: "Avaa oma taulukko",
    file: "CSV-, Excel- tai ODS-tiedosto, jonka voi myös pudottaa tähän",
    paste: "Tai liitä taulukko tähän",
    name: "Nimi",
    are: "Luvut ovat",
    cells: [
        "prosentteja",
        "vastaajien määriä",
        "prosentteja, joita ei lasketa yhteen: vastaaja sai valita useita",
        "vastaajien määriä: vastaaja sai valita useita",
    ],
    own_question: "Oma kysymys",
    asked: "Mitä kysyttiin",
    question: "Kysymyksen nimi",
    stronger: "Siirrä ylemmäs",
    weaker: "Siirrä alemmas",
    reverse: "Käännä järjestys",
    strongest: "Vahvimmasta heikoimpaan; ”en osaa sanoa” on viimeisenä.",
    table: "Taulukko sellaisena kuin se luettiin",
    kinds: ["vastaus", "keskimmäinen vastaus", "vastaus ”en osaa sanoa”"],
    respondents: "vastaajien määrä",
    found: "Taulukko tiedostossa",
    skip: "Ohita tiedosto",
    reading: "Luetaan…",
    replaces: "Samanniminen kysymys on jo avattu. Tämä tulee sen tilalle, ellei nimeä muuteta.",
    remove_all: "Poista omat taulukot",
    make: "Tee tästä sivu",
    choose: "– valitse –",
    means: "Julkaistuna",
    unused: "ei käytetä",
    alone: "vain omassa taulukossa",
    open: "Avaa",
    kept: [
        "vain tällä laitteella",
        "vain siihen asti, kun sivu suljetaan: selain ei muista sitä",
    ],
    published: "Julkaistu kysely",
    remove: "Poista",
    removes: "Poistaa kaikki omat taulukot tältä laitteelta, ei muuta. Ne voi avata uudelleen.",
    elsewhere: "Oma taulukko ei ole tässä selaimessa, eikä se siirry linkin mukana. Avaa se uudelleen tiedostosta.",
    unread: "Selaimen muistamaa omaa taulukkoa ei voi lukea. Avaa se uudelleen tiedostosta.",
    read: "Lue taulukko",
    back: "Takaisin",
};

static SV: BroughtWords = BroughtWords {
    title: "Egen tabell",
    hint: "Öppna resultaten av din egen enkät: en tabell eller svaren. De stannar på den här enheten.",
    ask: "Öppna en egen tabell",
    file: "CSV-, Excel- eller ODS-fil, som också kan släppas här",
    paste: "Eller klistra in tabellen här",
    name: "Namn",
    are: "Siffrorna är",
    cells: [
        "procent",
        "antal svarande",
        "procent som inte räknas ihop: man fick välja flera svar",
        "antal svarande: man fick välja flera svar",
    ],
    own_question: "En egen fråga",
    asked: "Vad som frågades",
    question: "Frågans namn",
    stronger: "Flytta uppåt",
    weaker: "Flytta nedåt",
    reverse: "Vänd ordningen",
    strongest: "Från det starkaste till det svagaste; ”vet inte” står sist.",
    table: "Tabellen så som den lästes in",
    kinds: ["svar", "svaret i mitten", "svaret ”vet inte”"],
    respondents: "antal svarande",
    found: "Tabell i filen",
    skip: "Hoppa över filen",
    reading: "Läser in…",
    replaces: "En fråga med samma namn är redan öppen. Den här ersätter den, om namnet inte ändras.",
    remove_all: "Ta bort egna tabeller",
    make: "Gör en sida av den",
    choose: "– välj –",
    means: "Publicerat som",
    unused: "används inte",
    alone: "bara i den egna tabellen",
    open: "Öppna",
    kept: [
        "bara på den här enheten",
        "bara tills sidan stängs: webbläsaren minns den inte",
    ],
    published: "Publicerad enkät",
    remove: "Ta bort",
    removes: "Tar bort alla egna tabeller från den här enheten, inget annat. De kan öppnas på nytt.",
    elsewhere: "Den egna tabellen finns inte i den här webbläsaren, och den följer inte med länken. Öppna den på nytt från filen.",
    unread: "Den egna tabellen som webbläsaren minns kan inte läsas. Öppna den på nytt från filen.",
    read: "Läs tabellen",
    back: "Tillbaka",
};

static EN: BroughtWords = BroughtWords {
    title: "Your own table",
    hint: "Open the results of your own survey: a table or the answers. They stay on this device.",
    ask: "Open your own table",
    file: "CSV, Excel or ODS file, which can also be dropped here",
    paste: "Or paste the table here",
    name: "Name",
    are: "The numbers are",
    cells: [
        "percent",
        "numbers of respondents",
        "percent that do not add up: respondents could choose several",
        "numbers of respondents: they could choose several",
    ],
    own_question: "A question of your own",
    asked: "What was asked",
    question: "Name of the question",
    stronger: "Move up",
    weaker: "Move down",
    reverse: "Turn the order round",
    strongest: "From the strongest to the weakest; “can’t say” stands last.",
    table: "The table as it was read",
    kinds: [
        "answer",
        "the answer in the middle",
        "the answer “can’t say”",
    ],
    respondents: "number of respondents",
    found: "Table in the file",
    skip: "Skip this file",
    reading: "Reading…",
    replaces: "A question of that name is open already. This takes its place, unless you change the name.",
    remove_all: "Remove your tables",
    make: "Make a page of it",
    choose: "– choose –",
    means: "Published as",
    unused: "not used",
    alone: "only in your own table",
    open: "Open",
    kept: [
        "only on this device",
        "only until the page is closed: the browser does not remember it",
    ],
    published: "Published survey",
    remove: "Remove",
    removes: "Removes all your own tables from this device, and nothing else. You can open them again.",
    elsewhere: "Your own table is not in this browser, and it does not travel with the link. Open it again from its file.",
    unread: "The table that the browser remembers cannot be read. Open it again from its file.",
    read: "Read the table",
    back: "Back",
};

/// The words in `lang`.
pub const fn brought(lang: Lang) -> &'static BroughtWords {
    match lang {
        Lang::Fi => &FI,
        Lang::Sv => &SV,
        Lang::En => &EN,
    }
}

/// What is wrong with a table, where, and what to do; that nothing was changed.
pub fn trouble(lang: Lang, trouble: Trouble) -> String {
    let Trouble { row, column, what } = trouble;
    let [row_name, column_name, kept] = match lang {
        Lang::Fi => ["Rivi", "sarake", "Mikään ei muuttunut."],
        Lang::Sv => ["Rad", "kolumn", "Inget ändrades."],
        Lang::En => ["Row", "column", "Nothing was changed."],
    };
    let mut place = String::new();
    if row > 0 {
        place = format!("{row_name} {row}");
    }
    if column > 0 {
        let joint = if row > 0 { ", " } else { "" };
        place = format!("{place}{joint}{column_name} {}", letters(column));
    }
    if !place.is_empty() {
        place = format!("{}: ", super::sentence::upper_first(&place));
    }
    let why = match what {
        What::Again(first) if row > 0 => again_row(lang, first),
        What::Again(first) => again_column(lang, &letters(first.max(1))),
        What::TooTall(rows) => too_tall(lang, rows),
        What::TooWide(columns) => too_wide(lang, columns),
        What::TooLong(signs) => too_long(lang, signs),
        What::TooLarge(bytes) => too_large(lang, bytes),
        What::TooManyAnswers(answers) => too_many_answers(lang, answers),
        What::TooManyTables(tables) => too_many_tables(lang, tables),
        What::NotAsTold {
            counted,
            respondents,
        } => not_as_told(lang, counted, respondents),
        What::Beyond { count, respondents } => beyond(lang, count, respondents),
        _ => why(lang, what).to_owned(),
    };
    format!("{place}{why} {kept}")
}

/// How much was read, and what was done with it.
pub fn table_read(lang: Lang, found: &Found) -> String {
    let size = size(lang, found);
    let read = match lang {
        Lang::Fi => format!("Luettu: {size}."),
        Lang::Sv => format!("Inläst: {size}."),
        Lang::En => format!("Read: {size}."),
    };
    let done = match (found.shape, lang) {
        (Shape::Statements, _) => return read,
        (Shape::OnItsSide, Lang::Fi) => "Väittämät olivat sarakkeina; taulukko käännettiin.",
        (Shape::OnItsSide, Lang::Sv) => "Påståendena var kolumner; tabellen vändes.",
        (Shape::OnItsSide, Lang::En) => "The statements were columns; the table was turned.",
        (Shape::List, Lang::Fi) => {
            "Jokainen vastaus oli omalla rivillään; niistä koottiin taulukko."
        }
        (Shape::List, Lang::Sv) => "Varje svar hade en egen rad; de samlades till en tabell.",
        (Shape::List, Lang::En) => "Each answer had a row of its own; they were put together.",
        (Shape::Respondents, Lang::Fi) => {
            "Jokainen rivi oli yksi vastaaja; vastaukset laskettiin tällä laitteella, eikä yksittäisiä vastauksia säilytetä."
        }
        (Shape::Respondents, Lang::Sv) => {
            "Varje rad var en svarande; svaren räknades på den här enheten, och enskilda svar sparas inte."
        }
        (Shape::Respondents, Lang::En) => {
            "Each row was a respondent; the answers were counted on this device, and single answers are not kept."
        }
    };
    let left_out =
        left_out(lang, found).map_or_else(String::new, |left_out| format!(" {left_out}"));
    format!("{read} {done}{left_out}")
}

/// How much of the file is in no table.
fn left_out(lang: Lang, found: &Found) -> Option<String> {
    let many = found.left_out;
    let is_list = found.shape == Shape::List;
    (many > 0).then(|| match (lang, is_list, many) {
        (Lang::Fi, true, 1) => "Yksi rivi jäi pois.".to_owned(),
        (Lang::Fi, true, _) => format!("{many}{NBSP}riviä jäi pois."),
        (Lang::Fi, false, 1) => {
            "Yksi sarake jäi pois: siinä ei ollut vastauksia, joita voi laskea.".to_owned()
        }
        (Lang::Fi, false, _) => {
            format!("{many}{NBSP}saraketta jäi pois: niissä ei ollut vastauksia, joita voi laskea.")
        }
        (Lang::Sv, true, 1) => "En rad lämnades bort.".to_owned(),
        (Lang::Sv, true, _) => format!("{many} rader lämnades bort."),
        (Lang::Sv, false, 1) => {
            "En kolumn lämnades bort: den hade inga svar som kan räknas.".to_owned()
        }
        (Lang::Sv, false, _) => {
            format!("{many} kolumner lämnades bort: de hade inga svar som kan räknas.")
        }
        (Lang::En, true, 1) => "One row was left out.".to_owned(),
        (Lang::En, true, _) => format!("{many} rows were left out."),
        (Lang::En, false, 1) => {
            "One column was left out: it had no answers that can be counted.".to_owned()
        }
        (Lang::En, false, _) => {
            format!("{many} columns were left out: they had no answers that can be counted.")
        }
    })
}

/// So many rows and columns.
fn size(lang: Lang, found: &Found) -> String {
    let units = match lang {
        Lang::Fi => [["rivi", "riviä"], ["sarake", "saraketta"]],
        Lang::Sv => [["rad", "rader"], ["kolumn", "kolumner"]],
        Lang::En => [["row", "rows"], ["column", "columns"]],
    };
    let counts = [found.grid.rows.len(), found.grid.heads.len()];
    let sizes = counts.into_iter().zip(units).map(|(count, [one, many])| {
        let unit = if count == 1 { one } else { many };
        format!("{count}{NBSP}{unit}")
    });
    sizes.collect::<Vec<_>>().join(", ")
}

/// A table among those in a file: where it stands, what stands above it, how it is read, and how much it is.
pub fn found(lang: Lang, found: &Found) -> String {
    let shape = match (found.shape, lang) {
        (Shape::Statements, _) => "",
        (Shape::OnItsSide, Lang::Fi) => "väittämät sarakkeina",
        (Shape::OnItsSide, Lang::Sv) => "påståenden som kolumner",
        (Shape::OnItsSide, Lang::En) => "statements as columns",
        (Shape::List, Lang::Fi) => "vastaus rivillä",
        (Shape::List, Lang::Sv) => "ett svar per rad",
        (Shape::List, Lang::En) => "one answer per row",
        (Shape::Respondents, Lang::Fi) => "vastaaja rivillä",
        (Shape::Respondents, Lang::Sv) => "en svarande per rad",
        (Shape::Respondents, Lang::En) => "one respondent per row",
    };
    let size = size(lang, found);
    let parts = [&*found.sheet, &*found.grid.title, shape, &*size].into_iter();
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// What a question on that scale may be called; a general name where the scale is not known.
pub const fn known_scale(lang: Lang, scale: Option<KnownScale>) -> &'static str {
    let [fi, sv, en] = match scale {
        Some(KnownScale::Agreement) => ["Samaa mieltä", "Instämmer", "Agreement"],
        Some(KnownScale::Frequency) => ["Kuinka usein", "Hur ofta", "How often"],
        Some(KnownScale::Satisfaction) => ["Tyytyväisyys", "Nöjdhet", "Satisfaction"],
        Some(KnownScale::Quality) => ["Arvio", "Omdöme", "Rating"],
        Some(KnownScale::Importance) => ["Tärkeys", "Hur viktigt", "Importance"],
        Some(KnownScale::Likelihood) => ["Todennäköisyys", "Sannolikhet", "Likelihood"],
        Some(KnownScale::YesNo) => ["Kyllä vai ei", "Ja eller nej", "Yes or no"],
        Some(KnownScale::Extent) => ["Kuinka paljon", "Hur mycket", "How much"],
        None => ["Oma kysymys", "Egen fråga", "Own question"],
    };
    match lang {
        Lang::Fi => fi,
        Lang::Sv => sv,
        Lang::En => en,
    }
}

/// Which rows are left out, by their numbers in the file; nothing where none is.
pub fn rows_left_out(lang: Lang, rows: &[usize]) -> String {
    const MOST: usize = 10;
    if rows.is_empty() {
        return String::new();
    }
    let numbers: Vec<String> = rows.iter().take(MOST).map(usize::to_string).collect();
    let more = rows.len().saturating_sub(MOST);
    let rest = match (more, lang) {
        (0, _) => String::new(),
        (_, Lang::Fi) => format!(" ja {more}{NBSP}muuta"),
        (_, Lang::Sv) => format!(" och {more} till"),
        (_, Lang::En) => format!(" and {more} more"),
    };
    let numbers = numbers.join(", ") + &rest;
    match (lang, rows.len()) {
        (Lang::Fi, 1) => format!("Pois jätetty: rivi {numbers}."),
        (Lang::Fi, _) => format!("Pois jätetty: rivit {numbers}."),
        (Lang::Sv, 1) => format!("Bortlämnad: rad {numbers}."),
        (Lang::Sv, _) => format!("Bortlämnade: raderna {numbers}."),
        (Lang::En, 1) => format!("Left out: row {numbers}."),
        (Lang::En, _) => format!("Left out: rows {numbers}."),
    }
}

/// Shows all of so many rows.
pub fn all_rows(lang: Lang, rows: usize) -> String {
    let rows = number(lang, rows as f64);
    match lang {
        Lang::Fi => format!("Näytä kaikki {rows}{NBSP}riviä"),
        Lang::Sv => format!("Visa alla {rows} rader"),
        Lang::En => format!("Show all {rows} rows"),
    }
}

/// What the rows total as they are written: the least and the most.
pub fn rows_total(lang: Lang, totals: [f64; 2]) -> String {
    let [least, most] = totals.map(|total| number(lang, total));
    let range = if least == most {
        least
    } else {
        format!("{least}–{most}")
    };
    match lang {
        Lang::Fi => format!("Rivit yhteensä: {range}."),
        Lang::Sv => format!("Raderna totalt: {range}."),
        Lang::En => format!("The rows total {range}."),
    }
}

/// A published statement with words of a row's own: the reader says whether it is the same.
pub fn proposed(lang: Lang, name: &str) -> String {
    let name = quoted(lang, name);
    match lang {
        Lang::Fi => format!("Muistuttaa: {name}. Onko se sama?"),
        Lang::Sv => format!("Liknar: {name}. Är det samma?"),
        Lang::En => format!("Similar: {name}. Is it the same?"),
    }
}

/// A column as spreadsheets name it.
pub fn letters(column: usize) -> String {
    let letter = |at: usize| char::from(b'A' + (at % 26) as u8);
    let at = column - 1;
    let first = (at >= 26).then(|| letter(at / 26 - 1));
    first.into_iter().chain([letter(at)]).collect()
}

/// The row is of the same statement as the row `first`.
fn again_row(lang: Lang, first: usize) -> String {
    match lang {
        Lang::Fi => format!("Sama väittämä on jo rivillä {first}."),
        Lang::Sv => format!("Samma påstående finns redan på rad {first}."),
        Lang::En => format!("The same statement stands in row {first}."),
    }
}

/// The column holds the same as the column `first`.
fn again_column(lang: Lang, first: &str) -> String {
    match lang {
        Lang::Fi => format!("Sama on jo sarakkeessa {first}."),
        Lang::Sv => format!("Samma finns redan i kolumn {first}."),
        Lang::En => format!("The same stands in column {first}."),
    }
}

const fn why(lang: Lang, what: What) -> &'static str {
    let [fi, sv, en] = match what {
        What::Empty => [
            "Otsikot tai rivit puuttuvat.",
            "Rubriker eller rader saknas.",
            "There are no headings or rows.",
        ],
        What::Open => [
            "Lainausmerkki jää auki.",
            "Ett citattecken lämnas öppet.",
            "A quotation mark is left open.",
        ],
        What::Columns => [
            "Valitse väittämien sarake ja ainakin kaksi vastausten saraketta.",
            "Välj kolumnen med påståenden och minst två med svar.",
            "Choose the column of the statements and at least two of answers.",
        ],
        // Whose numbers are said in sentences of their own.
        What::TooTall(_)
        | What::TooWide(_)
        | What::TooLong(_)
        | What::TooLarge(_)
        | What::TooManyAnswers(_)
        | What::TooManyTables(_) => [
            "Taulukossa on liikaa.",
            "Tabellen har för mycket.",
            "There is too much in the table.",
        ],
        What::Respondents | What::OfNobody | What::NotAsTold { .. } | What::Beyond { .. } => {
            no_respondents(what)
        }
        What::NoOpinion => [
            "Kaikki vastaukset ovat ”en osaa sanoa”. Valitse, missä sarakkeissa ovat muut vastaukset.",
            "Alla svar är ”vet inte”. Välj vilka kolumner som har de andra svaren.",
            "Every answer is “can’t say”. Choose which columns have the other answers.",
        ],
        What::Nameless => [
            "Sarakkeella ei ole otsikkoa, joten vastausta ei voi nimetä. Lisää otsikko tiedostoon tai jätä sarake pois.",
            "Kolumnen har ingen rubrik, så svaret får inget namn. Lägg till en rubrik i filen eller lämna bort kolumnen.",
            "The column has no heading, so the answer has no name. Add a heading to the file, or do not use the column.",
        ],
        What::Again(_) => [
            "Sama esiintyy taulukossa jo aiemmin.",
            "Samma sak finns redan tidigare i tabellen.",
            "The same appears earlier in the table already.",
        ],
        What::Unnamed => [
            "Väittämä puuttuu.",
            "Påståendet saknas.",
            "The statement is missing.",
        ],
        What::Number => [
            "Tähän kuuluu luku, prosentteina enintään 100. Kirjoita 0, jos kukaan ei vastannut näin.",
            "Här ska finnas ett tal, i procent högst 100. Skriv 0 om ingen svarade så.",
            "A number belongs here, in percent at most 100. Write 0 if nobody gave this answer.",
        ],
        What::Total => [
            "Osuuksien summa ei ole 98–102\u{a0}%. Jos luvut ovat vastaajien määriä, valitse se; jos jokin vastaus \
             puuttuu, valitse sen sarake.",
            "Andelarnas summa är inte 98–102\u{a0}%. Om siffrorna är antal svarande, välj det; om ett svar saknas, \
             välj dess kolumn.",
            "The shares do not total 98–102%. If the numbers are numbers of respondents, choose that; if an answer is \
             missing, choose its column.",
        ],
        What::Uncounted => [
            "Tässä ei ole lukua, joten rivin vastaajia ei voi laskea yhteen. Täydennä luku tai jätä rivi pois.",
            "Här finns inget tal, så radens svarande kan inte räknas ihop. Fyll i talet eller lämna bort raden.",
            "There is no number here, so the respondents of the row cannot be added up. Fill it in, or leave the row out.",
        ],
        What::Raw => [
            "Jokaisella rivillä on yksi vastaus: rivit näyttävät olevan vastaajia. Laske ensin, kuinka moni vastasi \
             mitenkin.",
            "Varje rad har ett svar: raderna verkar vara svarande. Räkna först hur många som svarade vad.",
            "Every row has one answer: the rows seem to be respondents. Count first how many gave each answer.",
        ],
        What::NoRows | What::Which | What::Asked | What::Undecided | What::NoQuestion => {
            to_choose(what)
        }
        What::OldWorkbook
        | What::Locked
        | What::Damaged
        | What::NoCells
        | What::TooFull
        | What::NotText
        | What::Unopened => of_file(what),
    };
    match lang {
        Lang::Fi => fi,
        Lang::Sv => sv,
        Lang::En => en,
    }
}

/// What the reader is to choose or to say, in every language.
const fn to_choose(what: What) -> [&'static str; 3] {
    match what {
        What::NoRows => [
            "Kaikki rivit on jätetty pois. Ota ainakin yksi mukaan.",
            "Alla rader är bortlämnade. Ta med minst en.",
            "Every row is left out. Take in at least one.",
        ],
        What::Which => [
            "Valitse, mitä kysyttiin: usealla taulukolla on nämä vastaukset.",
            "Välj vad som frågades: flera tabeller har de här svaren.",
            "Choose what was asked: several tables have these answers.",
        ],
        What::Asked => [
            "Valitse, ovatko luvut prosentteja vai vastaajien määriä.",
            "Välj om siffrorna är procent eller antal svarande.",
            "Choose whether the numbers are percent or numbers of respondents.",
        ],
        What::Undecided => [
            "Valitse, mitä tämän sarakkeen luvut ovat: jokin vastaus, vastaajien määrä, vai jätetäänkö ne pois. Jos vastaukset olivat muita kuin julkaistussa kyselyssä, valitse oma kysymys.",
            "Välj vad kolumnens siffror är: ett svar, antalet svarande, eller om de lämnas bort. Om svaren var andra än i den publicerade enkäten, välj en egen fråga.",
            "Choose what the numbers of this column are: an answer, the number of respondents, or not used. If there were other answers than in the published survey, choose a question of your own.",
        ],
        _ => [
            "Anna kysymykselle nimi.",
            "Ge frågan ett namn.",
            "Give the question a name.",
        ],
    }
}

/// What is wrong with a file, whatever stands in it, in every language.
const fn of_file(what: What) -> [&'static str; 3] {
    match what {
        What::OldWorkbook => [
            "Tämä on Excel-työkirja, jonka muotoa ei lueta (XLS, XLSB). Tallenna se XLSX- tai CSV-muodossa.",
            "Det här är en Excelarbetsbok i ett format som inte läses (XLS, XLSB). Spara den som XLSX eller CSV.",
            "This is an Excel workbook in a format that is not read (XLS, XLSB). Save it as XLSX or CSV.",
        ],
        What::Locked => [
            "Työkirja on suojattu salasanalla. Tallenna se ilman salasanaa tai taulukko CSV-muodossa.",
            "Arbetsboken är skyddad med lösenord. Spara den utan lösenord eller tabellen som CSV.",
            "The workbook is protected by a password. Save it without one, or the table as CSV.",
        ],
        What::Damaged => [
            "Tiedosto on vioittunut tai jäänyt vajaaksi. Hae tai tallenna se uudelleen.",
            "Filen är skadad eller ofullständig. Hämta eller spara den på nytt.",
            "The file is damaged or incomplete. Fetch or save it again.",
        ],
        What::NoCells => [
            "Työkirjan näkyvissä taulukoissa ei ole mitään.",
            "Det finns ingenting i arbetsbokens synliga blad.",
            "There is nothing in the visible sheets of the workbook.",
        ],
        What::TooFull => [
            "Työkirjassa on enemmän kuin voidaan lukea. Tallenna taulukko omaksi tiedostokseen.",
            "Arbetsboken har mer än vad som kan läsas. Spara tabellen som en egen fil.",
            "The workbook has more in it than can be read. Save the table as a file of its own.",
        ],
        What::NotText => [
            "Tiedosto ei ole tekstiä eikä työkirja. Tallenna taulukko XLSX-, ODS- tai CSV-muodossa.",
            "Filen är varken text eller en arbetsbok. Spara tabellen som XLSX, ODS eller CSV.",
            "The file is neither text nor a workbook. Save the table as XLSX, ODS or CSV.",
        ],
        _ => [
            "Selain ei voinut lukea tiedostoa. Valitse se uudelleen.",
            "Webbläsaren kunde inte läsa filen. Välj den på nytt.",
            "The browser could not read the file. Choose it again.",
        ],
    }
}

/// A published share, and by how much one's own, `own`, differs from it: `79 % (+5 %-yks.)`.
pub fn beside(lang: Lang, [own, published]: [Percent; 2]) -> String {
    let sign = match own.cmp(&published) {
        Ordering::Less => "−",
        Ordering::Equal => "",
        Ordering::Greater => "+",
    };
    let points = points_brief(lang, (own - published).abs());
    format!("{} ({sign}{points})", percent(lang, published))
}

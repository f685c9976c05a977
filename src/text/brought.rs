//! The words of a table that a reader brings along.

use std::cmp::Ordering;

use super::name::quoted;
use super::number::{NBSP, number, percent, points_brief};
use super::too_much::{too_large, too_long, too_tall, too_wide};
use crate::survey::{Lang, Percent, Trouble, What};

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
    /// What they are: shares, or counts.
    pub cells: [&'static str; 2],
    /// Where nothing is chosen yet.
    pub choose: &'static str,
    /// Asks which published statement a row is about.
    pub means: &'static str,
    /// Of a column that is not used.
    pub unused: &'static str,
    /// Of a statement that is not published.
    pub alone: &'static str,
    /// Says how many of the columns are used, before their numbers.
    pub columns: &'static str,
    /// Says how many of the statements are published, before their numbers.
    pub matched: &'static str,
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
    hint: "Tuo oman kyselysi taulukko (CSV) julkaistun rinnalle. Se pysyy tällä laitteella.",
    ask: "Avaa oma taulukko",
    file: "CSV-tiedosto, jonka voi myös pudottaa tähän",
    paste: "Tai liitä taulukko tähän",
    name: "Nimi",
    are: "Luvut ovat",
    cells: ["prosentteja", "vastaajien määriä"],
    choose: "– valitse –",
    means: "Julkaistuna",
    unused: "ei käytetä",
    alone: "vain omassa taulukossa",
    columns: "Sarakkeista käytössä",
    matched: "Näistä väittämistä julkaistussa kyselyssä",
    open: "Avaa",
    kept: [
        "vain tällä laitteella",
        "vain siihen asti, kun sivu suljetaan: selain ei muista sitä",
    ],
    published: "Julkaistu kysely",
    remove: "Poista",
    removes: "Poistaa oman taulukon tältä laitteelta, ei muuta. Sen voi avata uudelleen.",
    elsewhere: "Oma taulukko ei ole tässä selaimessa, eikä se siirry linkin mukana. Avaa se uudelleen tiedostosta.",
    unread: "Selaimen muistamaa omaa taulukkoa ei voi lukea. Avaa se uudelleen tiedostosta.",
    read: "Lue taulukko",
    back: "Takaisin",
};

static SV: BroughtWords = BroughtWords {
    title: "Egen tabell",
    hint: "Öppna en tabell (CSV) ur din egen enkät bredvid den publicerade. Den stannar på den här enheten.",
    ask: "Öppna en egen tabell",
    file: "CSV-fil, som också kan släppas här",
    paste: "Eller klistra in tabellen här",
    name: "Namn",
    are: "Siffrorna är",
    cells: ["procent", "antal svarande"],
    choose: "– välj –",
    means: "Publicerat som",
    unused: "används inte",
    alone: "bara i den egna tabellen",
    columns: "Kolumner som används",
    matched: "Påståenden som finns i den publicerade enkäten",
    open: "Öppna",
    kept: [
        "bara på den här enheten",
        "bara tills sidan stängs: webbläsaren minns den inte",
    ],
    published: "Publicerad enkät",
    remove: "Ta bort",
    removes: "Tar bort den egna tabellen från den här enheten, inget annat. Den kan öppnas på nytt.",
    elsewhere: "Den egna tabellen finns inte i den här webbläsaren, och den följer inte med länken. Öppna den på nytt från filen.",
    unread: "Den egna tabellen som webbläsaren minns kan inte läsas. Öppna den på nytt från filen.",
    read: "Läs tabellen",
    back: "Tillbaka",
};

static EN: BroughtWords = BroughtWords {
    title: "Your own table",
    hint: "Open a table (CSV) of your own survey beside the published one. It stays on this device.",
    ask: "Open your own table",
    file: "CSV file, which can also be dropped here",
    paste: "Or paste the table here",
    name: "Name",
    are: "The numbers are",
    cells: ["percent", "numbers of respondents"],
    choose: "– choose –",
    means: "Published as",
    unused: "not used",
    alone: "only in your own table",
    columns: "Columns in use",
    matched: "Statements found in the published survey",
    open: "Open",
    kept: [
        "only on this device",
        "only until the page is closed: the browser does not remember it",
    ],
    published: "Published survey",
    remove: "Remove",
    removes: "Removes your own table from this device, and nothing else. You can open it again.",
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
        _ => why(lang, what).to_owned(),
    };
    format!("{place}{why} {kept}")
}

/// That a table of so many rows and columns was read.
pub fn table_read(lang: Lang, rows: usize, columns: usize) -> String {
    let units = match lang {
        Lang::Fi => [["rivi", "riviä"], ["sarake", "saraketta"]],
        Lang::Sv => [["rad", "rader"], ["kolumn", "kolumner"]],
        Lang::En => [["row", "rows"], ["column", "columns"]],
    };
    let [rows, columns] = [(rows, units[0]), (columns, units[1])].map(|(count, [one, many])| {
        let unit = if count == 1 { one } else { many };
        format!("{count}{NBSP}{unit}")
    });
    match lang {
        Lang::Fi => format!("Luettu: {rows}, {columns}."),
        Lang::Sv => format!("Inläst: {rows}, {columns}."),
        Lang::En => format!("Read: {rows}, {columns}."),
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
        What::TooTall(_) | What::TooWide(_) | What::TooLong(_) | What::TooLarge(_) => [
            "Taulukossa on liikaa.",
            "Tabellen har för mycket.",
            "There is too much in the table.",
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
        What::Asked => [
            "Valitse, ovatko luvut prosentteja vai vastaajien määriä.",
            "Välj om siffrorna är procent eller antal svarande.",
            "Choose whether the numbers are percent or numbers of respondents.",
        ],
        What::Undecided => [
            "Valitse, mitä tämän sarakkeen luvut ovat: jokin vastaus, vai jätetäänkö ne pois.",
            "Välj vad kolumnens siffror är: ett svar, eller om de lämnas bort.",
            "Choose what the numbers of this column are: an answer, or not used.",
        ],
        What::Raw => [
            "Jokaisella rivillä on yksi vastaus: rivit näyttävät olevan vastaajia. Laske ensin, kuinka moni vastasi \
             mitenkin.",
            "Varje rad har ett svar: raderna verkar vara svarande. Räkna först hur många som svarade vad.",
            "Every row has one answer: the rows seem to be respondents. Count first how many gave each answer.",
        ],
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

/// What is wrong with a file, whatever stands in it, in every language.
const fn of_file(what: What) -> [&'static str; 3] {
    match what {
        What::OldWorkbook => [
            "Tämä on vanha Excel-työkirja. Tallenna se XLSX- tai CSV-muodossa.",
            "Det här är en gammal Excelarbetsbok. Spara den som XLSX eller CSV.",
            "This is an old Excel workbook. Save it as XLSX or CSV.",
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

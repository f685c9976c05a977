//! What the numbers of a survey are: how exact, and which are not there.

use super::gap::table_mark;
use super::sentence::{list, lower_first};
use crate::survey::{Lang, Sharing, Survey, Table, TableId};

/// What the numbers of `survey` are.
pub fn numbers_note(lang: Lang, survey: &Survey) -> String {
    let words = super::words(lang);
    let counted = survey.tables.iter().filter(|table| table.counts).count();
    let exact = survey.tables.iter().filter(|table| table.has_decimals());
    let numbers = match (survey.is_own(), counted, exact.count()) {
        (false, 0, 0) => words.numbers_note,
        (false, 0, exact) => with_decimals(lang, exact == survey.tables.len()),
        (false, counted, _) if counted == survey.tables.len() => of_counts(lang),
        (_, _, 0) => words.numbers_note_own,
        _ => rounded_otherwise(lang),
    };
    let is_sum = |table| survey.scale_of(table).sharing != Sharing::Several;
    let sum = survey.table_ids().any(is_sum).then_some(words.numbers_sum);
    let dash = survey.tables.iter().any(Table::has_unpublished);
    let own = survey.tables.iter().all(|table| table.own);
    let dash = dash.then(|| {
        if own {
            not_known(lang)
        } else {
            not_published(lang)
        }
    });
    let part = of_kind(lang, survey, Sharing::Part, partly_published(lang));
    let several = of_kind(lang, survey, Sharing::Several, several_allowed(lang, own));
    let said = [Some(numbers), sum].into_iter().flatten().map(Into::into);
    let said = said.chain([part, several].into_iter().flatten());
    let said: Vec<String> = said.chain(dash.map(Into::into)).collect();
    said.join(" ")
}

/// What is `said` of the tables whose shares belong together so, with their names where they are not all; none where
/// there are none.
fn of_kind(lang: Lang, survey: &Survey, sharing: Sharing, said: &str) -> Option<String> {
    let is_so = |table: &TableId| survey.scale_of(*table).sharing == sharing;
    let names = survey.table_ids().filter(is_so);
    let names = names.map(|table| table_mark(lang, survey, table).to_owned());
    let names: Vec<String> = names.collect();
    match names.len() {
        0 => None,
        all if all == survey.tables.len() => Some(said.into()),
        _ => Some(format!(
            "{}: {}",
            list(lang, &names, false),
            lower_first(said)
        )),
    }
}

/// Of numbers of which all, or some, are published with a decimal.
const fn with_decimals(lang: Lang, all: bool) -> &'static str {
    match (lang, all) {
        (Lang::Fi, true) => {
            "Luvut ovat prosentteja vastaajista yhden desimaalin tarkkuudella, kuten ne on julkaistu."
        }
        (Lang::Fi, false) => {
            "Luvut ovat prosentteja vastaajista, kokonaislukuina tai yhden desimaalin tarkkuudella, kuten ne on \
             julkaistu."
        }
        (Lang::Sv, true) => {
            "Siffrorna är procent av de svarande med en decimal, så som de har publicerats."
        }
        (Lang::Sv, false) => {
            "Siffrorna är procent av de svarande, som heltal eller med en decimal, så som de har publicerats."
        }
        (Lang::En, true) => {
            "Numbers are percentages of respondents with one decimal, as published."
        }
        (Lang::En, false) => {
            "Numbers are percentages of respondents, as whole numbers or with one decimal, as published."
        }
    }
}

/// Of numbers of which some have a decimal and some are worked out.
const fn rounded_otherwise(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => {
            "Luvut ovat prosentteja vastaajista kokonaisluvuiksi tai yhteen desimaaliin pyöristettyinä."
        }
        Lang::Sv => "Siffrorna är procent av de svarande, avrundade till heltal eller en decimal.",
        Lang::En => {
            "Numbers are percentages of respondents, rounded to whole numbers or to one decimal."
        }
    }
}

/// Of answers of which only some are published.
const fn partly_published(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => {
            "Kaikkien vastausten osuuksia ei ole julkaistu, joten ne eivät ole yhteensä sata."
        }
        Lang::Sv => "Alla svars andelar har inte publicerats, så de blir inte hundra tillsammans.",
        Lang::En => "Not all answers’ shares are published, so they do not add up to a hundred.",
    }
}

/// Of answers of which a respondent could give several.
const fn several_allowed(lang: Lang, own: bool) -> &'static str {
    match lang {
        Lang::Fi if own => {
            "Osuuksia ei lasketa yhteen: vastauksia sai valita useita, tai osa niistä puuttuu."
        }
        Lang::Sv if own => {
            "Andelarna räknas inte ihop: man fick välja flera svar, eller så saknas en del av dem."
        }
        Lang::En if own => {
            "The shares are not added up: several answers could be chosen, or some are missing."
        }
        Lang::Fi => "Vastaaja sai valita useita vastauksia, joten osuuksia ei voi laskea yhteen.",
        Lang::Sv => "En svarande fick välja flera svar, så andelarna kan inte räknas ihop.",
        Lang::En => "Respondents could choose several answers, so the shares cannot be added up.",
    }
}

/// What a dash in the place of a share means in a table of the reader's own.
const fn not_known(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Viiva (–) tarkoittaa, ettei osuutta tiedetä.",
        Lang::Sv => "Ett streck (–) betyder att andelen inte är känd.",
        Lang::En => "A dash (–) means that the share is not known.",
    }
}

/// What a dash in the place of a share means.
const fn not_published(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Viiva (–) tarkoittaa, ettei osuutta ole julkaistu.",
        Lang::Sv => "Ett streck (–) betyder att andelen inte har publicerats.",
        Lang::En => "A dash (–) means that the share is not published.",
    }
}

/// The same where it is published how many gave each answer.
const fn of_counts(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => {
            "Luvut ovat prosentteja vastaajista: ne on laskettu julkaistuista vastausmääristä ja pyöristetty \
             kokonaisluvuiksi."
        }
        Lang::Sv => {
            "Siffrorna är procent av de svarande, uträknade ur de publicerade antalen svar och avrundade till \
             heltal."
        }
        Lang::En => {
            "Numbers are percentages of respondents, worked out from the published numbers of answers and \
             rounded to whole numbers."
        }
    }
}

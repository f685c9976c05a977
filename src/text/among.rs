//! Of whom: what is said where shares are among those with an opinion.

use super::name::by_role;
use super::number::percent;
use super::numbers_note::numbers_note;
use crate::analysis::{Among, Query};
use crate::state::View;
use crate::survey::{Lang, Percent, Survey, Table};

/// After a number that is not as published, but computed among those with an opinion.
const SIGN: char = '*';
/// The unit of a share: percent of whom.
pub(super) const fn of_whom(lang: Lang, opinion: bool) -> &'static str {
    match (lang, opinion) {
        (Lang::Fi, false) => "% vastaajista",
        (Lang::Fi, true) => "% kantansa kertoneista",
        (Lang::Sv, false) => "% av de svarande",
        (Lang::Sv, true) => "% av dem som tog ställning",
        (Lang::En, false) => "% of respondents",
        (Lang::En, true) => "% of those with an opinion",
    }
}

/// The unit where adoption and significance stand together: only significance can be left open.
pub(super) const fn of_whom_each(lang: Lang, among: Among) -> &'static str {
    match (lang, among) {
        (_, Among::All) => of_whom(lang, false),
        (Lang::Fi, Among::Opinion) => "% vastaajista, merkityksessä kantansa kertoneista",
        (Lang::Sv, Among::Opinion) => "% av de svarande, för betydelse av dem som tog ställning",
        (Lang::En, Among::Opinion) => "% of respondents, for significance of those with an opinion",
    }
}

/// Whether `view` shows numbers that are computed among those with an opinion.
pub fn recomputed(survey: &Survey, query: &Query, view: View) -> bool {
    let one = survey.scale_of(query.table);
    match view {
        View::Method => false,
        View::Distribution => query.among.recomputes(one),
        _ => query.among == Among::Opinion,
    }
}

/// A sentence about the numbers of `view`, which ends by telling of whom they are where they are
/// not as published.
pub fn said_among(
    lang: Lang,
    survey: &Survey,
    query: &Query,
    view: View,
    sentence: String,
) -> String {
    if !recomputed(survey, query, view) {
        return sentence;
    }
    let among = match (lang, by_role(survey).is_some()) {
        (Lang::Fi, true) => "merkitys laskettu kantansa kertoneista",
        (Lang::Fi, false) => "laskettu kantansa kertoneista",
        (Lang::Sv, true) => "betydelsen räknad på dem som tog ställning",
        (Lang::Sv, false) => "räknat på dem som tog ställning",
        (Lang::En, true) => "significance: those with an opinion",
        (Lang::En, false) => "of those with an opinion",
    };
    format!("{} ({among}).", sentence.trim_end_matches('.'))
}

/// A share with a sign where it is not as published; a dash where it is of nobody, or not published.
pub fn percent_signed(lang: Lang, share: impl Into<Option<Percent>>, recomputed: bool) -> String {
    let share = share.into();
    signed(percent(lang, share), recomputed && share.is_some())
}

/// `number` with a sign where it is not as published.
pub fn signed(mut number: String, recomputed: bool) -> String {
    if recomputed {
        number.push(SIGN);
    }
    number
}

/// The unit of a column of shares.
pub const fn unit(lang: Lang, recomputed: bool) -> &'static str {
    match (lang, recomputed) {
        (_, false) => "%",
        (Lang::Fi, true) => "% kantansa kertoneista",
        (Lang::Sv, true) => "% av dem som tog ställning",
        (Lang::En, true) => "% of those with an opinion",
    }
}

/// What the sign means, and how the numbers were computed.
pub const fn among_note(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => {
            "* Laskettu kantansa kertoneista: julkaistut osuudet on jaettu niiden summalla ilman \
             ”en osaa sanoa” ‑vastauksia. Näitä lukuja ei ole julkaistu."
        }
        Lang::Sv => {
            "* Räknat på dem som tog ställning: de publicerade andelarna är delade med sin summa \
             utan svaren ”kan inte säga”. De här talen har inte publicerats."
        }
        Lang::En => {
            "* Counted among those with an opinion: the published shares are divided by their sum \
             without the answers “can’t say”. These numbers have not been published."
        }
    }
}

/// What the numbers of `view` are: of whom, and whether they are as published.
pub fn numbers_note_of(lang: Lang, survey: &Survey, query: &Query, view: View) -> String {
    if !recomputed(survey, query, view) {
        return numbers_note(lang, survey);
    }
    let all = view == View::Distribution || by_role(survey).is_none();
    let computed = computed(lang, survey, all);
    if all {
        return computed;
    }
    let adoption = match (lang, survey.is_own()) {
        (Lang::Fi, false) => {
            "Käyttöönoton luvut ovat prosentteja vastaajista kokonaisluvuiksi pyöristettyinä, kuten \
             ne on julkaistu."
        }
        (Lang::Fi, true) => {
            "Käyttöönoton luvut ovat prosentteja vastaajista kokonaisluvuiksi pyöristettyinä."
        }
        (Lang::Sv, false) => {
            "Siffrorna för ibruktagande är procent av de svarande, avrundade till heltal så som de \
             har publicerats."
        }
        (Lang::Sv, true) => {
            "Siffrorna för ibruktagande är procent av de svarande, avrundade till heltal."
        }
        (Lang::En, false) => {
            "Numbers on adoption are percentages of respondents, rounded to whole numbers as \
             published."
        }
        (Lang::En, true) => {
            "Numbers on adoption are percentages of respondents, rounded to whole numbers."
        }
    };
    format!("{adoption} {computed}")
}

/// How the numbers among those with an opinion were computed; either all numbers are, or those of
/// significance.
fn computed(lang: Lang, survey: &Survey, all: bool) -> String {
    let own = survey.is_own() || survey.tables.iter().any(|table| table.counts);
    let exact = survey.tables.iter().any(Table::has_decimals);
    match lang {
        Lang::Fi => {
            let rounded = if exact {
                "yhteen desimaaliin"
            } else {
                "kokonaisluvuiksi"
            };
            let numbers = if all { "Luvut" } else { "Merkityksen luvut" };
            let (shares, end) = if own {
                ("osuudet", "")
            } else {
                ("julkaistut osuudet", " Näitä lukuja ei ole julkaistu.")
            };
            format!(
                "{numbers} ovat prosentteja kantansa kertoneista: {shares} on jaettu niiden summalla \
                 ilman ”en osaa sanoa” ‑vastauksia ja pyöristetty {rounded}.{end}"
            )
        }
        Lang::Sv => {
            let rounded = if exact { "en decimal" } else { "heltal" };
            let numbers = if all {
                "Siffrorna"
            } else {
                "Siffrorna för betydelse"
            };
            let (shares, end) = if own {
                ("andelarna", "")
            } else {
                (
                    "de publicerade andelarna",
                    " De här siffrorna har inte publicerats.",
                )
            };
            format!(
                "{numbers} är procent av dem som tog ställning: {shares} har delats med sin summa utan \
                 svaren ”kan inte säga” och avrundats till {rounded}.{end}"
            )
        }
        Lang::En => {
            let rounded = if exact {
                "one decimal"
            } else {
                "whole numbers"
            };
            let numbers = if all {
                "Numbers"
            } else {
                "Numbers on significance"
            };
            let (shares, end) = if own {
                ("the shares", "")
            } else {
                (
                    "the published shares",
                    " These numbers have not been published.",
                )
            };
            format!(
                "{numbers} are percentages of those with an opinion: {shares} are divided by their sum \
                 without the answers “can’t say” and rounded to {rounded}.{end}"
            )
        }
    }
}

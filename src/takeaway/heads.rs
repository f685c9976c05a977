//! Heads and words that only sheets have.

use super::Cell;
use crate::survey::Lang;

/// Head of the numbers of statements.
pub(super) const fn number(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Nro",
        Lang::Sv => "Nr",
        Lang::En => "No.",
    }
}

/// Head of the published wording, where the other is a translation.
pub(super) const fn published(lang: Lang, original: Lang) -> Option<&'static str> {
    Some(match (lang, original) {
        (Lang::Fi, Lang::Fi) | (Lang::Sv, Lang::Sv) | (Lang::En, Lang::En) => return None,
        (Lang::Fi, Lang::Sv) => "Väittämä julkaistuna (ruotsiksi)",
        (Lang::Fi, Lang::En) => "Väittämä julkaistuna (englanniksi)",
        (Lang::Sv, Lang::Fi) => "Påståendet som det publicerades (på finska)",
        (Lang::Sv, Lang::En) => "Påståendet som det publicerades (på engelska)",
        (Lang::En, Lang::Fi) => "Statement as published (in Finnish)",
        (Lang::En, Lang::Sv) => "Statement as published (in Swedish)",
    })
}

/// Heads of the smallest number of respondents that a row is possible for, and of all up to 100.
pub(super) const fn candidates(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::Fi => (
            "Pienin mahdollinen vastaajamäärä",
            "Mahdolliset vastaajamäärät 1–100",
        ),
        Lang::Sv => (
            "Minsta möjliga antal svarande",
            "Möjliga antal svarande 1–100",
        ),
        Lang::En => (
            "Smallest possible number of respondents",
            "Possible numbers of respondents, 1–100",
        ),
    }
}

/// Heads of what the background says.
pub(super) struct Background {
    pub section: &'static str,
    pub kind: &'static str,
    pub text: &'static str,
    pub question: &'static str,
}

/// Heads of the points of a report.
pub(super) const fn background(lang: Lang) -> Background {
    match lang {
        Lang::Fi => Background {
            section: "Lähteen luku",
            kind: "Laji",
            text: "Teksti",
            question: "Kysymys",
        },
        Lang::Sv => Background {
            section: "Källans kapitel",
            kind: "Slag",
            text: "Text",
            question: "Fråga",
        },
        Lang::En => Background {
            section: "Section of the source",
            kind: "Kind",
            text: "Text",
            question: "Question",
        },
    }
}

/// Head of the answers.
pub(super) const fn answer(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Vastaus",
        Lang::Sv => "Svar",
        Lang::En => "Answer",
    }
}

/// Head of whether an answer counts.
pub(super) const fn counts(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Lasketaan osuuteen",
        Lang::Sv => "Räknas in i andelen",
        Lang::En => "Counts towards the share",
    }
}

/// Whether an answer counts.
pub(super) fn yes_or_no(lang: Lang, yes: bool) -> Cell {
    let name = match (lang, yes) {
        (Lang::Fi, true) => "kyllä",
        (Lang::Fi, false) => "ei",
        (Lang::Sv, true) => "ja",
        (Lang::Sv, false) => "nej",
        (Lang::En, true) => "yes",
        (Lang::En, false) => "no",
    };
    Cell::term(if yes { "yes" } else { "no" }, name)
}

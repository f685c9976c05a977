//! How sure a sum is, in words.

use super::number::percent;
use crate::analysis::{Bounds, Interval, Level, Span};
use crate::survey::Lang;

/// An interval in whole percent, rounded outwards: `30–61 %`.
pub fn interval(lang: Lang, interval: Interval) -> String {
    let (low, high) = (interval.low as u16, interval.high.ceil() as u16);
    format!("{low}–{}", percent(lang, high))
}

/// Head of a column of bounds of intervals: which end, of which level.
pub fn bound_head(lang: Lang, level: Level, upper: bool) -> String {
    let level = level.percent();
    match (lang, upper) {
        (Lang::Fi, false) => format!("Jos satunnaisotos: {level} %:n välin alaraja, %"),
        (Lang::Fi, true) => format!("Jos satunnaisotos: {level} %:n välin yläraja, %"),
        (Lang::Sv, false) => format!("Om slumpmässigt urval: nedre gräns för {level} %, %"),
        (Lang::Sv, true) => format!("Om slumpmässigt urval: övre gräns för {level} %, %"),
        (Lang::En, false) => format!("If a random sample: lower bound of {level}%, %"),
        (Lang::En, true) => format!("If a random sample: upper bound of {level}%, %"),
    }
}

/// What the intervals shown are, and what they suppose.
pub const fn interval_note(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => {
            "Väli kertoo, kuinka paljon sattuma voi heilauttaa osuutta, jos vastaajat olisivat \
             satunnaisotos. Niin lähde ei väitä. Näin lasketut välit osuvat oikeaan 19 kertaa 20:stä."
        }
        Lang::Sv => {
            "Intervallet visar hur mycket slumpen kan flytta andelen, om de svarande vore ett \
             slumpmässigt urval. Det påstår källan inte. Intervall som räknas så här träffar rätt \
             19 gånger av 20."
        }
        Lang::En => {
            "The interval shows how far chance could move the share if the respondents were a random \
             sample, which the source does not claim. Intervals made this way are right 19 times out \
             of 20."
        }
    }
}

/// What the brackets beside an order mean.
pub const fn runs_note(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => {
            "Hakanen yhdistää väittämät, joiden keskinäistä järjestystä ei pidä lukea erona: \
             vastaajia on siihen liian vähän."
        }
        Lang::Sv => {
            "Klammern förenar påståenden vars inbördes ordning inte bör läsas som en skillnad: \
             de svarande är för få för det."
        }
        Lang::En => {
            "A bracket joins statements whose order should not be read as a difference: there are \
             too few respondents for that."
        }
    }
}

/// The places that a statement may hold, if chance is allowed for: `sijat 2–5`.
pub fn places(lang: Lang, places: Span) -> String {
    let Span { low, high } = places;
    match lang {
        _ if low == high => String::new(),
        Lang::Fi => format!("sattuma huomioiden sija {low}–{high}"),
        Lang::Sv => format!("med hänsyn till slumpen plats {low}–{high}"),
        Lang::En => format!("allowing for chance, {low} to {high}"),
    }
}

/// How many gave a counted answer both for customers and for staff, and why no interval can be
/// given for the difference between the two.
pub fn overlap(lang: Lang, both: Bounds) -> String {
    let (of, how_many) = (both.respondents, how_many(lang, both.count));
    let why = no_interval(lang);
    match lang {
        Lang::Fi => format!(
            "Noin {of} vastaajasta {how_many} antoi osuuteen laskettavan vastauksen molempiin, sekä \
             asiakkaista että henkilöstöstä. {why}"
        ),
        Lang::Sv => format!(
            "Av ungefär {of} svarande gav {how_many} ett svar som räknas både om kunderna och om \
             personalen. {why}"
        ),
        Lang::En => format!(
            "Of about {of} respondents, {how_many} gave an answer that counts both for customers \
             and for staff. {why}"
        ),
    }
}

/// A count between two bounds.
fn how_many(lang: Lang, Span { low, high }: Span) -> String {
    match lang {
        _ if low == high => high.to_string(),
        Lang::Fi if low == 0 => format!("enintään {high}"),
        Lang::Fi => format!("vähintään {low} ja enintään {high}"),
        Lang::Sv if low == 0 => format!("högst {high}"),
        Lang::Sv => format!("minst {low} och högst {high}"),
        Lang::En if low == 0 => format!("at most {high}"),
        Lang::En => format!("at least {low} and at most {high}"),
    }
}

/// Why a difference between two tables has no interval.
const fn no_interval(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => {
            "Erolle ei voi laskea väliä: samat vastaajat arvioivat molempia, eikä heidän \
             vastauksiaan ole julkaistu yhdessä."
        }
        Lang::Sv => {
            "För skillnaden kan inget intervall räknas: samma svarande bedömde båda, och deras svar \
             har inte publicerats tillsammans."
        }
        Lang::En => {
            "No interval can be given for the difference: the same respondents judged both, and \
             their answers have not been published together."
        }
    }
}

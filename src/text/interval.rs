//! How sure a sum is, in words.

use super::number::percent;
use crate::analysis::{Bounds, Interval, Level, Span};
use crate::survey::{Lang, Percent};

/// An interval in whole percent, rounded outwards: `30–61 %`.
pub fn interval(lang: Lang, interval: Interval) -> String {
    let (low, high) = (interval.low as u8, interval.high.ceil() as u8);
    format!("{low}–{}", percent(lang, Percent::from(high)))
}

/// Head of a column of bounds of intervals: which end, of which level.
pub fn bound_head(lang: Lang, level: Level, upper: bool) -> String {
    let level = percent(lang, Percent::from(level.percent()));
    match (lang, upper) {
        (Lang::Fi, false) => format!("{level}:n luottamusvälin alaraja, % (jos satunnaisotos)"),
        (Lang::Fi, true) => format!("{level}:n luottamusvälin yläraja, % (jos satunnaisotos)"),
        (Lang::Sv, false) => {
            format!("{level}-konfidensintervallets nedre gräns, % (om slumpmässigt urval)")
        }
        (Lang::Sv, true) => {
            format!("{level}-konfidensintervallets övre gräns, % (om slumpmässigt urval)")
        }
        (Lang::En, false) => {
            format!("Lower bound of the {level} confidence interval, % (if a random sample)")
        }
        (Lang::En, true) => {
            format!("Upper bound of the {level} confidence interval, % (if a random sample)")
        }
    }
}

/// What the intervals shown are, and what they suppose.
pub const fn interval_note(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => {
            "Luottamusväli kertoo, kuinka paljon sattuma voisi heilauttaa osuutta, jos vastaajat \
             olisivat satunnaisotos. Lähde ei väitä niin. Näin lasketut välit osuvat oikeaan noin \
             19 kertaa 20:stä."
        }
        Lang::Sv => {
            "Konfidensintervallet visar hur mycket slumpen kunde flytta andelen, om de svarande vore \
             ett slumpmässigt urval. Det påstår källan inte. Intervall som beräknas så här träffar \
             rätt ungefär 19 gånger av 20."
        }
        Lang::En => {
            "The confidence interval shows how far chance could move the share if the respondents \
             were a random sample, which the source does not claim. Intervals made this way cover \
             the true value about 19 times out of 20."
        }
    }
}

/// What the brackets beside an order mean.
pub const fn runs_note(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => {
            "Hakanen yhdistää väittämät, joiden järjestys voi olla sattumaa. Tarkemmin sitä ei voi \
             sanoa näin monesta vastaajasta, kun vastausten päällekkäisyyttä ei ole julkaistu."
        }
        Lang::Sv => {
            "Klammern förenar påståenden vars ordning kan bero på slumpen. Mer kan inte sägas av så \
             här många svarande, när det inte har publicerats hur svaren överlappar."
        }
        Lang::En => {
            "A bracket joins statements whose order may be due to chance. No more can be said from \
             so many respondents, as how their answers overlap has not been published."
        }
    }
}

/// The places that a statement may hold, if chance is allowed for: `sijat 2–5`.
pub fn places(lang: Lang, places: Span) -> String {
    let Span { low, high } = places;
    match lang {
        _ if low == high => String::new(),
        Lang::Fi => format!("sattuman rajoissa sijat {low}–{high}"),
        Lang::Sv => format!("med hänsyn till slumpen platserna {low}–{high}"),
        Lang::En => format!("allowing for chance, ranks {low}–{high}"),
    }
}

/// How many gave a counted answer both for customers and for staff, and why no interval can be
/// given for the difference between the two. That the same respondents judged both is supposed: the
/// source does not say so.
pub fn overlap(lang: Lang, both: Bounds) -> String {
    let (of, how_many) = (both.respondents, how_many(lang, both.count));
    let why = no_interval(lang);
    match lang {
        Lang::Fi => format!(
            "Oletamme, että samat vastaajat, noin {of}, arvioivat molempia. Silloin heistä {how_many} \
             antoi osuuteen laskettavan vastauksen sekä asiakkaiden että henkilöstön osalta. {why}"
        ),
        Lang::Sv => format!(
            "Vi antar att samma svarande, ungefär {of}, bedömde båda. Då gav {how_many} av dem ett \
             svar som räknas in både i fråga om kunderna och i fråga om personalen. {why}"
        ),
        Lang::En => format!(
            "We assume that the same respondents, about {of}, judged both. Then {how_many} of them \
             gave an answer that counts both for customers and for staff. {why}"
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
            "Erolle ei voi laskea luottamusväliä, koska ei ole julkaistu, miten vastaukset kahteen \
             kysymykseen osuivat yhteen."
        }
        Lang::Sv => {
            "För skillnaden kan inget konfidensintervall beräknas, eftersom det inte har publicerats \
             hur svaren på de två frågorna hänger ihop."
        }
        Lang::En => {
            "No confidence interval can be given for the difference, as it has not been published \
             how the answers to the two questions go together."
        }
    }
}

//! Of how many: the number of respondents, and how carefully it asks shares to be read.

use crate::analysis::{Base, Caution};
use crate::survey::Lang;

/// How many respondents there were, whether that is published or inferred, and what it means for
/// reading the shares.
pub fn respondents(lang: Lang, base: &Base) -> String {
    let number = base.respondents();
    let how_many = match (lang, base) {
        (Lang::Fi, Base::Published(_)) => format!("Vastaajia oli {number}."),
        (Lang::Sv, Base::Published(_)) => format!("Antalet svarande var {number}."),
        (Lang::En, Base::Published(_)) => format!("There were {number} respondents."),
        (Lang::Fi, Base::Inferred(_)) => format!(
            "Vastaajien määrää ei ole julkaistu. Pyöristetyistä osuuksista päätellen merkitystä \
             arvioi noin {number}\u{a0}vastaajaa."
        ),
        (Lang::Sv, Base::Inferred(_)) => format!(
            "Antalet svarande har inte publicerats. Av de avrundade andelarna att döma bedömdes \
             betydelsen av ungefär {number}\u{a0}svarande."
        ),
        (Lang::En, Base::Inferred(_)) => format!(
            "The number of respondents is not published. Judging by the rounded shares, about \
             {number}\u{a0}respondents assessed the significance."
        ),
    };
    match caution(lang, base.caution()) {
        Some(caution) => format!("{how_many} {caution}"),
        None => how_many,
    }
}

/// What can be said aloud of a small base; nothing of one that is large enough.
pub(super) const fn caution(lang: Lang, caution: Caution) -> Option<&'static str> {
    match (lang, caution) {
        (_, Caution::None) => None,
        (Lang::Fi, Caution::Mild) => {
            Some("Vastaajia on vähän: suuret erot näkyvät, pieniä eroja ei kannata tulkita.")
        }
        (Lang::Sv, Caution::Mild) => Some(
            "Antalet svarande är litet: stora skillnader syns, små skillnader bör inte tolkas.",
        ),
        (Lang::En, Caution::Mild) => {
            Some("That is few: large differences show, but do not read much into small ones.")
        }
        (Lang::Fi, Caution::Strong) => {
            Some("Vastaajia on hyvin vähän: osuudet ovat vain suuntaa antavia.")
        }
        (Lang::Sv, Caution::Strong) => {
            Some("Antalet svarande är mycket litet: andelarna är bara riktgivande.")
        }
        (Lang::En, Caution::Strong) => {
            Some("That is very few: the shares are no more than a hint.")
        }
    }
}

//! Why a finding is to be read with care.

use crate::analysis::Doubt;
use crate::survey::Lang;

/// Why a finding is to be read with care, as a sentence.
pub const fn doubt(lang: Lang, doubt: Doubt) -> &'static str {
    match (lang, doubt) {
        (Lang::Fi, Doubt::Close) => {
            "Ero seuraavaan on niin pieni, ettei järjestystä kannata tulkita."
        }
        (Lang::Sv, Doubt::Close) => {
            "Skillnaden till nästa är så liten att ordningen inte bör tolkas."
        }
        (Lang::En, Doubt::Close) => "The next is so close that the order should not be read into.",
        (Lang::Fi, Doubt::Chance) => "Ero on niin pieni, että se voi olla sattumaa.",
        (Lang::Sv, Doubt::Chance) => "Skillnaden är så liten att den kan bero på slumpen.",
        (Lang::En, Doubt::Chance) => "The gap is small enough to be due to chance.",
        (Lang::Fi, Doubt::Overlap) => {
            "Samat vastaajat arvioivat molemmat, joten eron epävarmuutta ei voi laskea tarkasti julkaistuista osuuksista."
        }
        (Lang::Sv, Doubt::Overlap) => {
            "Samma svarande bedömde båda, så skillnadens osäkerhet kan inte beräknas exakt ur de publicerade andelarna."
        }
        (Lang::En, Doubt::Overlap) => {
            "The same respondents judged both, so the published shares cannot tell exactly how uncertain the gap is."
        }
    }
}

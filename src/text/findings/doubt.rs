//! Why a finding is to be read with care.

use crate::analysis::Doubt;
use crate::survey::Lang;

/// Why a finding is to be read with care, as a sentence.
pub const fn doubt(lang: Lang, doubt: Doubt) -> &'static str {
    match (lang, doubt) {
        (Lang::Fi, Doubt::Close) => "Järjestys voi olla sattumaa.",
        (Lang::Sv, Doubt::Close) => "Ordningen kan bero på slumpen.",
        (Lang::En, Doubt::Close) => "The order may be due to chance.",
        (Lang::Fi, Doubt::Chance) => "Ero voi olla sattumaa.",
        (Lang::Sv, Doubt::Chance) => "Skillnaden kan bero på slumpen.",
        (Lang::En, Doubt::Chance) => "The gap may be due to chance.",
        (Lang::Fi, Doubt::Overlap) => "Eron epävarmuutta ei voi laskea.",
        (Lang::Sv, Doubt::Overlap) => "Skillnadens osäkerhet kan inte räknas ut.",
        (Lang::En, Doubt::Overlap) => "How sure the gap is cannot be told.",
    }
}

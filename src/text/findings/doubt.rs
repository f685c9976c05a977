//! Why a finding is to be read with care.

use crate::analysis::{self, AnswerSet, Contrast, Doubt, Kind, Line, Measures, Query, Respondents};
use crate::state::View;
use crate::survey::{Lang, Role, Survey};

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
        (Lang::En, Doubt::Overlap) => "The uncertainty of this gap cannot be calculated.",
    }
}

/// Why the headline of `view` is to be read with care, as a sentence after the line under it; none where
/// it claims no order and no gap, or where they are sure.
pub fn headline_doubt(
    lang: Lang,
    survey: &Survey,
    query: &Query,
    view: View,
    lines: &[Line],
    respondents: Option<&Respondents>,
) -> Option<&'static str> {
    let told = |kind| analysis::headline_doubt(survey, query, lines, respondents, kind);
    let why = match view {
        View::Distribution if claims_order(survey, query) => told(Kind::Highest(query.table))?,
        View::Compare => {
            let why = told(Kind::Gap(query.pair))?;
            // By the default measure, of tables with roles it names a gap, but does not call it the largest.
            let largest = query.measures != Measures::default_of(survey)
                || query.pair.contrast(survey) == Contrast::Plain;
            Some(why).filter(|why| largest || *why != Doubt::Close)?
        }
        _ => return None,
    };
    Some(doubt(lang, why))
}

/// Whether the headline of a table says which statement has the most; of adoption by default it only
/// tells two shares.
fn claims_order(survey: &Survey, query: &Query) -> bool {
    let scale = survey.scale_of(query.table);
    let measure = query.measure(survey, query.table);
    query.among.tells(scale, measure)
        && (survey.role(query.table) != Some(Role::Adoption)
            || measure != AnswerSet::default_of(scale))
}

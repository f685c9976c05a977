//! What stands around the comparison: its base, its marks and its gaps, as text and as speech.

use super::among::{of_whom_each, percent_signed};
use super::gap::pair_name;
use super::sentence::{lower_first, measure_name};
use crate::analysis::{Line, Query};
use crate::survey::{Lang, ScaleId, Survey, TableId};

/// The line under the headline: what counts on either scale, of whom, and which gap is shown.
pub fn comparison_lead(lang: Lang, survey: &Survey, query: &Query) -> String {
    let counts = counts(lang, survey, query, "");
    let pair = lower_first(pair_name(lang, query.pair));
    match lang {
        Lang::Fi => format!("{counts} Ero: {pair}."),
        Lang::Sv => format!("{counts} Skillnad: {pair}."),
        Lang::En => format!("{counts} Gap: {pair}."),
    }
}

/// Which answers count on either scale, and of whom; `whom` it matters to may be left open.
pub(super) fn counts(lang: Lang, survey: &Survey, query: &Query, whom: &str) -> String {
    let [adopted, significant] =
        ScaleId::ALL.map(|scale| measure_name(lang, survey.scale(scale), query.measures.of(scale)));
    let of_whom = of_whom_each(lang, query.among);
    let gap = if whom.is_empty() { "" } else { " " };
    match lang {
        Lang::Fi => format!(
            "Käyttöönotto: {adopted}; merkitys{gap}{whom}, jos toteutuu: {significant}; {of_whom}."
        ),
        Lang::Sv => format!(
            "Ibruktagande: {adopted}; betydelse{gap}{whom}, om det blir verklighet: {significant}; \
             {of_whom}."
        ),
        Lang::En => format!(
            "Adoption: {adopted}; significance{gap}{whom}, if realised: {significant}; {of_whom}."
        ),
    }
}

/// What a mark says: the table, the answers that count there, and their sum.
pub fn comparison_mark(
    lang: Lang,
    survey: &Survey,
    query: &Query,
    line: &Line,
    table: TableId,
) -> String {
    let (name, scale) = (survey.table(table).name.get(lang), survey.scale_of(table));
    let measure = measure_name(lang, scale, query.measures.of(scale.id));
    let share = percent_signed(lang, line.sum(table), query.among.recomputes(scale));
    format!("{name}: {measure} {share}")
}

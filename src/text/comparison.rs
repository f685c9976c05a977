//! What stands around the comparison: its base, its marks and its gaps, as text and as speech.

use super::gap::pair_name;
use super::number::percent;
use super::sentence::{lower_first, measure_name};
use crate::analysis::{Line, Measures, Pair};
use crate::survey::{Lang, ScaleId, Survey, TableId};

/// The line under the headline: what counts on either scale, of whom, and which gap is shown.
pub fn comparison_lead(lang: Lang, survey: &Survey, measures: Measures, pair: Pair) -> String {
    let (counts, pair) = (counts(lang, survey, measures, ""), pair_name(lang, pair));
    let pair = lower_first(pair);
    match lang {
        Lang::Fi => format!("{counts} Ero: {pair}."),
        Lang::Sv => format!("{counts} Skillnad: {pair}."),
        Lang::En => format!("{counts} Gap: {pair}."),
    }
}

/// Which answers count on either scale, and of whom; `whom` it matters to may be left open.
pub(super) fn counts(lang: Lang, survey: &Survey, measures: Measures, whom: &str) -> String {
    let [adopted, significant] =
        ScaleId::ALL.map(|scale| measure_name(lang, survey.scale(scale), measures.of(scale)));
    let gap = if whom.is_empty() { "" } else { " " };
    match lang {
        Lang::Fi => format!(
            "Käyttöönotto: {adopted}; merkitys{gap}{whom}, jos toteutuu: {significant}; prosenttia vastaajista."
        ),
        Lang::Sv => format!(
            "Ibruktagande: {adopted}; betydelse{gap}{whom}, om det blir verklighet: {significant}; \
             procent av de svarande."
        ),
        Lang::En => format!(
            "Adoption: {adopted}; significance{gap}{whom}, if realised: {significant}; percent of respondents."
        ),
    }
}

/// What a mark says: the table, the answers that count there, and their sum.
pub fn comparison_mark(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    line: &Line,
    table: TableId,
) -> String {
    let name = survey.table(table).name.get(lang);
    let measure = measure_name(lang, survey.scale_of(table), measures.of(table.scale()));
    format!("{name}: {measure} {}", percent(lang, line.sum(table)))
}

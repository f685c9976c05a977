//! What stands around the comparison: its base, its marks and its gaps, as text and as speech.

use super::among::{of_whom, of_whom_each, percent_signed};
use super::gap::{pair_inside, table_mark};
use super::name::by_role;
use super::sentence::{list, measure_brief, measure_name};
use crate::analysis::{Among, Line, Query};
use crate::survey::{Lang, Survey, TableId};

/// The line under the headline: what counts on either scale, of whom, and which gap is shown.
pub fn comparison_lead(lang: Lang, survey: &Survey, query: &Query) -> String {
    let counts = counts(lang, survey, query, "", &query.pair.tables());
    let pair = pair_inside(lang, survey, query.pair);
    match lang {
        Lang::Fi => format!("{counts} · ero: {pair}"),
        Lang::Sv => format!("{counts} · skillnad: {pair}"),
        Lang::En => format!("{counts} · gap: {pair}"),
    }
}

/// Which answers count on every scale, and of whom; `whom` it matters to may be left open. Of a survey without roles
/// those of `tables`.
pub(super) fn counts(
    lang: Lang,
    survey: &Survey,
    query: &Query,
    whom: &str,
    tables: &[TableId],
) -> String {
    let told = |table: TableId| measure_brief(lang, survey, table, query.measure(survey, table));
    let Some([adoption, staff, _]) = by_role(survey) else {
        return plain_counts(lang, survey, query, tables);
    };
    let of_whom = of_whom_each(lang, query.among);
    let (adopted, significant) = (told(adoption), told(staff));
    let gap = if whom.is_empty() { "" } else { " " };
    match lang {
        Lang::Fi => format!(
            "Käyttöönotto: {adopted}; merkitys{gap}{whom}, jos toteutuu: {significant}, {of_whom}"
        ),
        Lang::Sv => format!(
            "Ibruktagande: {adopted}; betydelse{gap}{whom}, om det blir verklighet: {significant}, \
             {of_whom}"
        ),
        Lang::En => format!(
            "Adoption: {adopted}; significance{gap}{whom}, if realised: {significant}, {of_whom}"
        ),
    }
}

/// The same of any tables: on one scale the answers are said once, else of each scale with the tables on it.
fn plain_counts(lang: Lang, survey: &Survey, query: &Query, tables: &[TableId]) -> String {
    let told = survey.scale_ids().filter_map(|scale| {
        let on = |table: &&TableId| survey.table(**table).scale == scale;
        let on: Vec<_> = tables.iter().filter(on).collect();
        let measure = query.measures.of(scale);
        let answers = measure_brief(lang, survey, **on.first()?, measure);
        let names = on
            .into_iter()
            .map(|&table| table_mark(lang, survey, table).to_owned());
        Some((list(lang, &names.collect::<Vec<_>>(), false), answers))
    });
    let told: Vec<_> = told.collect();
    let counts = match &told[..] {
        [(_, answers)] => answers.clone(),
        several => {
            let each = several
                .iter()
                .map(|(names, answers)| format!("{names}: {answers}"));
            each.collect::<Vec<_>>().join("; ")
        }
    };
    // Where nobody could answer "can't say", all have told an opinion.
    let of_whom = of_whom(lang, query.among == Among::Opinion);
    format!("{counts}, {of_whom}")
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
    let measure = measure_name(lang, survey, table, query.measure(survey, table));
    let share = percent_signed(lang, line.sum(table), query.among.recomputes(scale));
    format!("{name}: {measure} {share}")
}

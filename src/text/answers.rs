//! The answers that count, in words: what a share is a share of.
//!
//! Where strong answers count, a share is called by what its table is about: adoption, significance.
//! Any other answers are named themselves: those who said "not planned" have not adopted anything.

use super::name::quoted;
use super::sentence::{list, lower_first};
use crate::analysis::{AnswerSet, Measures};
use crate::survey::{Lang, Scale, Survey, TableId};

/// Whether `measure` counts answers by which something is in use, or matters much: the strongest and
/// those next to it, in the upper half of the scale or as far down as the survey itself counts.
pub(super) fn strong(scale: &Scale, measure: AnswerSet) -> bool {
    let answers = scale.unsure().unwrap_or(scale.answers.len());
    let most = AnswerSet::default_of(scale).len().max(answers / 2);
    measure.is_strong(scale) && measure.len() <= most
}

/// That every answer counts, as a headline.
pub(super) fn all_counted(lang: Lang) -> String {
    match lang {
        Lang::Fi => "Kaikki vastaukset lasketaan, joten osuus on aina noin sata prosenttia.",
        Lang::Sv => "Alla svar räknas, så andelen är alltid omkring hundra procent.",
        Lang::En => "All answers count, so every share is about a hundred percent.",
    }
    .into()
}

/// What a share of `table` is a share of: `merkitys asiakkaille`, or the answers that count,
/// `”en osaa sanoa” (merkitys asiakkaille)`.
pub(super) fn share_name(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    table: TableId,
) -> String {
    let measure = measures.of(table.scale());
    if strong(survey.scale_of(table), measure) {
        lower_first(survey.table(table).name.get(lang))
    } else {
        named(lang, survey, table, measure)
    }
}

/// The answers of `measure`, quoted: `”käytössä” ja ”kokeiltavana”`.
pub(super) fn answers(lang: Lang, scale: &Scale, measure: AnswerSet) -> String {
    let answers = measure.positions().filter_map(|at| scale.answers.get(at));
    let answers: Vec<_> = answers
        .map(|answer| quoted(lang, &lower_first(answer.name.get(lang))))
        .collect();
    list(lang, &answers, false)
}

/// The answers that count in `table`; of a scale that several tables share, with the table.
pub(super) fn named(lang: Lang, survey: &Survey, table: TableId, measure: AnswerSet) -> String {
    let answers = answers(lang, survey.scale_of(table), measure);
    let table_name = survey.table(table).name.get(lang);
    match table {
        TableId::Adoption => answers,
        _ => format!("{answers} ({})", lower_first(table_name)),
    }
}

/// The same as the subject of a sentence: `Vastaus ”kokeiltavana”`.
pub(super) fn subject(lang: Lang, survey: &Survey, table: TableId, measure: AnswerSet) -> String {
    let named = named(lang, survey, table, measure);
    format!("{} {named}", noun(lang, measure))
}

/// The noun that the answers of `measure` follow at the beginning of a sentence.
pub(super) const fn noun(lang: Lang, measure: AnswerSet) -> &'static str {
    match (lang, measure.len()) {
        (Lang::Fi, ..=1) => "Vastaus",
        (Lang::Fi, _) => "Vastaukset",
        (Lang::Sv, ..=1) => "Svaret",
        (Lang::Sv, _) => "Svaren",
        (Lang::En, ..=1) => "The answer",
        (Lang::En, _) => "The answers",
    }
}

//! The answers that count, in words: what a share is a share of.
//!
//! Where strong answers count, a share is called by what its table is about: adoption, significance.
//! Any other answers are named themselves: those who said "not planned" have not adopted anything.

use super::gap::table_mark;
use super::name::{inside, quoted};
use super::sentence::{list, lower_first};
use crate::analysis::{AnswerSet, Measures};
use crate::survey::{Answer, Lang, Scale, Survey, TableId};

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
    let measure = measures.in_table(survey, table);
    if strong(survey.scale_of(table), measure) {
        inside(survey, table, survey.table(table).name.get(lang))
    } else {
        named(lang, survey, table, measure)
    }
}

/// From so many answers in a row on, the first and the last of them stand for all.
const RUN: usize = 3;

/// The answers of `measure` as names, each `called` as it is written: `”Täysin samaa mieltä” tai ”Samaa mieltä”`; of
/// several in a row the first and the last.
pub(super) fn as_written(
    lang: Lang,
    scale: &Scale,
    measure: AnswerSet,
    called: impl Fn(&Answer) -> &str,
) -> String {
    let at: Vec<_> = measure.positions().collect();
    let names = at.iter().filter_map(|&at| scale.answers.get(at));
    let names: Vec<_> = names.map(|answer| quoted(lang, called(answer))).collect();
    let in_a_row = at.windows(2).all(|next| next[1] == next[0] + 1)
        && !at.iter().any(|&at| scale.unsure() == Some(at));
    match (&names[..], lang) {
        ([first, .., last], Lang::Fi) if in_a_row && names.len() >= RUN => {
            format!("{first} – {last}")
        }
        ([first, .., last], Lang::Sv) if in_a_row && names.len() >= RUN => {
            format!("{first} till {last}")
        }
        ([first, .., last], Lang::En) if in_a_row && names.len() >= RUN => {
            format!("{first} to {last}")
        }
        _ => list(lang, &names, true),
    }
}

/// What a share of a table without a role is a share of, at the head of a sentence: the answers that count, and in which
/// table where several have their scale: `Naiset, ”Samaa mieltä”`. The shorter form does without the table.
pub(super) fn heads(
    lang: Lang,
    survey: &Survey,
    table: TableId,
    measure: AnswerSet,
) -> [String; 2] {
    let answers = as_written(lang, survey.scale_of(table), measure, |answer| {
        answer.short.get(lang)
    });
    let full = if shares_its_scale(survey, table) {
        format!("{}, {answers}", table_mark(lang, survey, table))
    } else {
        answers.clone()
    };
    [full, answers]
}

/// Whether another table has the scale of `table`.
pub(super) fn shares_its_scale(survey: &Survey, table: TableId) -> bool {
    let scale = survey.table(table).scale;
    survey
        .tables
        .iter()
        .filter(|table| table.scale == scale)
        .count()
        > 1
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
    let scale = survey.scale_of(table);
    let answers = match survey.role(table) {
        Some(_) => answers(lang, scale, measure),
        None => as_written(lang, scale, measure, |answer| answer.name.get(lang)),
    };
    if shares_its_scale(survey, table) {
        let name = inside(survey, table, survey.table(table).name.get(lang));
        return format!("{answers} ({name})");
    }
    answers
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

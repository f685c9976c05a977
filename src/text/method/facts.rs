//! The numbers that the page tells.

use super::example::lead_of;
use super::{base_flag, range};
use crate::analysis::{
    Among, Answered, Base, Inference, Level, Query, Respondents, Rounding, RowCandidates, both,
    counts, possible,
};
use crate::survey::{Lang, Survey};
use crate::text::interval::{interval, overlap};
use crate::text::name::{by_role, short_of};
use crate::text::number::percent;
use crate::text::respondents::caution;
use crate::text::sentence::list;

/// So many of the numbers that explain table 1 alone are told.
const MOST_ALONE: usize = 4;

/// The numbers that the page tells, already as the language writes them.
pub(super) struct Facts {
    /// How many respondents.
    pub base: u32,
    /// What was inferred; nothing where the number is published.
    pub inferred: Option<Inferred>,
    /// What can be said aloud of a small base; empty for a large one.
    pub caution: String,
    /// The short name of the statement that serves as the example.
    pub name: String,
    /// Its sum of the measure in the table shown.
    pub share: String,
    /// The 95 % and the 80 % interval of that sum; nothing where they cannot be computed.
    pub intervals: Option<[String; 2]>,
    /// How many gave a counted answer for customers and for staff.
    pub overlap: String,
}

/// What was inferred from the rounded shares.
pub(super) struct Inferred {
    /// The largest number that was tried.
    pub bound: u32,
    /// How many rows were looked at.
    pub rows: usize,
    /// How many of them are possible if all of the base answered.
    pub exact: usize,
    /// The others, each with how many answered it at the most.
    pub exceptions: String,
    /// The smallest number that explains most rows if nobody left a statement unanswered.
    pub without_missing: u32,
    /// How many rows that explains.
    pub explained: usize,
    /// How few and how many answered table 1 at the most, if no more than the base answered the survey.
    pub adoption: String,
    /// Other numbers that would explain every row of table 1 with no answer missing: the smallest of
    /// them; empty where there are none.
    pub alone: String,
    /// How many of the rows that fit the base would not if halves were rounded to the even neighbour.
    pub half_even: usize,
    /// The example's shares, and what they are counts of.
    pub example: String,
}

impl Facts {
    pub(super) fn of(
        lang: Lang,
        survey: &Survey,
        respondents: &Respondents,
        query: &Query,
        statement: usize,
    ) -> Option<Self> {
        let base = respondents.base.as_ref()?;
        let inferred = match base {
            Base::Published(_) => None,
            Base::Inferred(inference) => {
                let example = lead_of(lang, survey, respondents, query.table, statement);
                Some(Inferred::of(lang, survey, respondents, inference, example))
            }
        };
        let row = survey.table(query.table).row(statement);
        let share = row.and_then(|row| query.measure(survey, query.table).sum(&row.shares));
        let published = Query {
            among: Among::All,
            ..query.clone()
        };
        let intervals = Level::ALL.map(|level| {
            let at = respondents.interval(&published, query.table, statement, level);
            at.map(|at| interval(lang, at))
        });
        let overlap = overlap_of(lang, survey, respondents, &published, statement);
        let [eighty, ninety_five] = intervals;
        Some(Self {
            base: base.respondents(),
            inferred,
            caution: caution(lang, base.caution())
                .map(|caution| {
                    format!(
                        "{}. {caution}",
                        base_flag(lang, respondents, Some(query.table))
                    )
                })
                .unwrap_or_default(),
            name: short_of(lang, survey, statement).into(),
            share: percent(lang, share),
            intervals: ninety_five.zip(eighty).map(Into::into),
            overlap: overlap.unwrap_or_default(),
        })
    }
}

/// How many gave a counted answer to `statement` for customers and for staff; none of a survey that did not ask both.
pub fn overlap_of(
    lang: Lang,
    survey: &Survey,
    respondents: &Respondents,
    query: &Query,
    statement: usize,
) -> Option<String> {
    let counted = |table| respondents.counted(query, table, statement);
    let [_, staff, customers] = by_role(survey)?.map(counted);
    let (customers, staff) = (customers?, staff?);
    let all = respondents.base.as_ref()?.respondents();
    Some(overlap(lang, both(customers.span, staff.span, all)))
}

impl Inferred {
    fn of(
        lang: Lang,
        survey: &Survey,
        respondents: &Respondents,
        inference: &Inference,
        example: String,
    ) -> Self {
        let fit = inference.fit(inference.base);
        let without = inference.without_missing();
        let exceptions = inference.exceptions(inference.base).map(|(row, most)| {
            let table = survey.table(row.table).name.get(lang);
            let number = survey.statements[row.statement].number;
            most.map_or_else(String::new, |most| match lang {
                Lang::Fi => format!("{table}, väittämä {number}, johon vastasi enintään {most}"),
                Lang::Sv => format!("{table}, påstående {number}, som högst {most} besvarade"),
                Lang::En => format!("{table}, statement {number}, which at most {most} answered"),
            })
        });
        let adoption = match respondents.bounded() {
            Some(Answered::AtMost { each, .. }) => range(each),
            _ => String::new(),
        };
        let fits = |row: &&RowCandidates, rounding| {
            let shares = survey.table(row.table).row(row.statement);
            let shares = shares.map_or(&[][..], |row| &row.shares);
            counts(shares, inference.base, rounding).is_ok()
        };
        let exact = inference
            .rows
            .iter()
            .filter(|row| fits(row, inference.rounding));
        let half_even = exact.filter(|row| !fits(row, Rounding::HalfEven));
        Self {
            bound: inference.bound,
            rows: inference.rows.len(),
            exact: fit.exact,
            exceptions: list(lang, &exceptions.collect::<Vec<_>>(), false),
            without_missing: without.respondents,
            explained: without.exact,
            adoption,
            alone: alone(lang, survey, inference),
            half_even: half_even.count(),
            example,
        }
    }
}

/// The smallest numbers, beyond the base, for which every row of table 1 is possible.
fn alone(lang: Lang, survey: &Survey, inference: &Inference) -> String {
    let rows = survey.table(survey.adoption()).rows.iter();
    let rows = rows.map(|row| possible(&row.shares, inference.rounding, inference.bound));
    let rows: Vec<_> = rows.collect();
    let larger = inference.base + 1..=inference.bound;
    let fit = larger.filter(|&number| rows.iter().all(|row| row.contains(number)));
    let fit: Vec<_> = fit.take(MOST_ALONE).map(|n| n.to_string()).collect();
    list(lang, &fit, true)
}

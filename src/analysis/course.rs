//! From round to round: what the measure's share of a statement was in each round of a series.
//!
//! A statement is the same in all rounds where it has the same id. The rounds were answered by
//! different respondents, or by the same ones at other times: nothing tells how their answers belong
//! together, so each round keeps its own interval, and a change is told from chance only where the
//! intervals are apart. That is stricter than a test of the difference would be (Schenker & Gentleman
//! 2001, The American Statistician 55:182–186), and errs on the side of saying too little.

use super::{AnswerSet, Interval, Level, Line, Query, Respondents, Sort};
use crate::survey::{Percent, Scale, Survey};

/// A round of a series.
#[derive(Clone, Copy, Debug)]
pub struct Round<'a> {
    /// The survey of that year.
    pub survey: &'a Survey,
    /// The respondents behind it, as far as they are known.
    pub respondents: Option<&'a Respondents>,
}

/// The share of a statement in one round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop {
    /// The share of the measure, in percent.
    pub sum: Percent,
    /// Its 95 % interval, where the respondents are known.
    pub interval: Option<Interval>,
}

impl Stop {
    /// Whether the share differs from `other` by more than chance explains: their intervals are apart.
    pub fn is_clear_of(&self, other: &Self) -> bool {
        let both = self.interval.zip(other.interval);
        both.is_some_and(|(own, other)| own.high < other.low || other.high < own.low)
    }
}

/// The way of a statement through the rounds.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Its position in the survey that is shown.
    pub statement: usize,
    /// Its share in each round, the earliest first; none where it was not asked, or not with the
    /// answers of the measure.
    pub stops: Vec<Option<Stop>>,
}

/// What became of a share from the first round to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// By how much it grew, in percentage points.
    pub points: Percent,
    /// Whether that is more than chance explains.
    pub clear: bool,
}

impl Course {
    /// The change from the first round to the last; none where either lacks the statement.
    pub fn change(&self) -> Option<Change> {
        let (first, last) = (self.stops.first()?.as_ref()?, self.stops.last()?.as_ref()?);
        Some(Change {
            points: last.sum - first.sum,
            clear: last.is_clear_of(first),
        })
    }
}

/// The ways of all statements of `shown` through `rounds`, by the table and measure of `query`, which
/// is about `shown`; in the order of the statements.
pub fn courses(rounds: &[Round], shown: &Survey, query: &Query) -> Vec<Course> {
    let queries = rounds
        .iter()
        .map(|round| translated(query, shown, round.survey));
    let queries: Vec<_> = queries.collect();
    let course = |statement: usize| {
        let id = &shown.statements[statement].id;
        let stops = rounds.iter().zip(&queries);
        Course {
            statement,
            stops: stops
                .map(|(round, query)| stop(round, query.as_ref()?, id))
                .collect(),
        }
    };
    (0..shown.statements.len()).map(course).collect()
}

fn stop(round: &Round, query: &Query, id: &str) -> Option<Stop> {
    let (survey, table) = (round.survey, query.table);
    let mut statements = survey.statements.iter();
    let statement = statements.position(|statement| statement.id == id)?;
    let row = survey.table(table).row(statement)?;
    let measure = query.measure(survey, table);
    let interval = |all: &Respondents| all.interval(query, table, statement, Level::NinetyFive);
    Some(Stop {
        sum: query
            .among
            .sum(survey.scale_of(table), &row.shares, measure)?,
        interval: round.respondents.and_then(interval),
    })
}

/// `query`, which is about `from`, as it is about `to`; none where that lacks the table, or an
/// answer that counts.
fn translated(query: &Query, from: &Survey, to: &Survey) -> Option<Query> {
    let from_table = from.table(query.table);
    let table = to.table_named(&from_table.id)?;
    let (own, other) = (from.scale_of(query.table), to.scale_of(table));
    let measure = same_answers(query.measures.of(from_table.scale), own, other)?;
    let mut query = query.clone();
    query.table = table;
    *query.measures.of_mut(to.table(table).scale) = measure;
    Some(query)
}

/// The same answers on another scale, by their ids.
fn same_answers(answers: AnswerSet, own: &Scale, other: &Scale) -> Option<AnswerSet> {
    let ids = answers.positions().map(|at| &own.answers[at].id);
    ids.map(|id| other.position(id)).collect()
}

/// Orders `lines` by their change from the first round to the last, where `query` orders by gaps:
/// those that are pinned first, those without a change last, equal ones as they were published.
pub fn by_change(lines: &mut [Line], courses: &[Course], query: &Query) {
    if query.sort != Sort::Gap {
        return;
    }
    lines.sort_by_key(|line| {
        let pinned = query.pins.contains(line.statement);
        let change = courses[line.statement].change().filter(|_| !pinned);
        let number = change.map(|change| query.direction.key(change.points.in_tenths()));
        (!pinned, number.is_none(), number, line.published)
    });
}

/// The statements that `round` asked and `shown` did not, by their positions in `round`, each with its
/// share there; none where the round lacks an answer that counts.
pub fn only_in(round: &Round, shown: &Survey, query: &Query) -> Vec<(usize, Stop)> {
    let Some(query) = translated(query, shown, round.survey) else {
        return Vec::new();
    };
    let statements = round.survey.statements.iter().enumerate();
    let only =
        statements.filter(|(_, own)| !shown.statements.iter().any(|other| other.id == own.id));
    only.filter_map(|(at, own)| Some((at, stop(round, &query, &own.id)?)))
        .collect()
}

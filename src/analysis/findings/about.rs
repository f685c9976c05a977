//! What findings are made from, and how sure it is that two shares differ.

use crate::analysis::{
    AnswerSet, Counted, Level, Line, NEAR, Query, Respondents, gaps_separable, separable,
};
use crate::survey::{MOST_TABLES, Percent, Survey, TableId};

/// More statements than this with the same number are no finding: nothing stands out.
const MOST_TIED: usize = 2;

/// What findings are made from.
pub(super) struct About<'a> {
    pub survey: &'a Survey,
    pub query: &'a Query,
    pub lines: &'a [Line],
    pub respondents: Option<&'a Respondents>,
    /// What [`unsure`] says.
    pub unsure: Vec<[Option<Percent>; MOST_TABLES]>,
}

/// How sure it is that two shares differ.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Apart {
    /// Not even at 80 %.
    Hardly,
    /// At 80 %, but not at 95 %.
    Likely,
    /// At 95 %.
    Surely,
}

/// The statements of which something is true most, and those of which it is true next.
pub(super) struct First<'a> {
    /// One, or a few that tie, in the order of the survey.
    pub lines: Vec<&'a Line>,
    /// All that come next; none where all tie, or only one is shown.
    pub next: Vec<&'a Line>,
}

impl<'a> About<'a> {
    /// Whether the sums of `table` tell anything at all.
    pub fn tells(&self, table: TableId) -> bool {
        let scale = self.survey.scale_of(table);
        let measure = self.query.measure(self.survey, table);
        self.query.among.tells(scale, measure)
    }

    /// Whether strong answers count in `table`: only then are its sums called by its name, and put
    /// beside those of another.
    pub fn is_strong(&self, table: TableId) -> bool {
        let scale = self.survey.scale_of(table);
        self.query.measure(self.survey, table).is_strong(scale)
    }

    /// The statements with the largest `value`, if they are few enough to be named. Where a value is not known of any,
    /// nothing is the largest.
    pub fn first(&self, value: impl Fn(&Line) -> Option<Percent>) -> Option<First<'a>> {
        let values = self.lines.iter().map(&value).collect::<Option<Vec<_>>>()?;
        let values = || values.iter().copied();
        let with = |number: Percent| {
            let lines = self.lines.iter().zip(values());
            let lines = lines.filter(|&(_, value)| value == number);
            as_in_survey(lines.map(|(line, _)| line).collect())
        };
        let most = values().max()?;
        let next = values().filter(|&number| number < most).max();
        let first = First {
            lines: with(most),
            next: next.map(with).unwrap_or_default(),
        };
        (first.lines.len() <= MOST_TIED).then_some(first)
    }

    /// The respondents who gave an answer of the measure to the statement of `line`.
    pub fn counted(&self, table: TableId, line: &Line) -> Option<Counted> {
        self.respondents?.counted(self.query, table, line.statement)
    }

    /// Those of all respondents who could not say.
    pub fn could_not_say(&self, table: TableId, line: &Line) -> Option<Counted> {
        let unsure = self.survey.scale_of(table).unsure()?;
        let counts = self.respondents?.counts(table, line.statement)?;
        counts.counted(AnswerSet::from_iter([unsure]))
    }

    /// The share of "can't say"; 0 where it could not be answered, and none where it is not published.
    pub fn unsure(&self, table: TableId, line: &Line) -> Option<Percent> {
        self.unsure[line.statement][table.position()]
    }
}

/// The shares of "can't say" of every statement in every table; 0 where it could not be answered, and none where it is
/// not published.
pub(super) fn unsure(survey: &Survey) -> Vec<[Option<Percent>; MOST_TABLES]> {
    let mut shares = vec![[Some(Percent::ZERO); MOST_TABLES]; survey.statements.len()];
    for table in survey.table_ids() {
        if let Some(unsure) = survey.scale_of(table).unsure() {
            for row in &survey.table(table).rows {
                let share = row.shares.get(unsure).copied().flatten();
                shares[usize::from(row.statement)][table.position()] = share;
            }
        }
    }
    shares
}

/// A gap between two shares: the larger and the smaller.
type Gap = [Counted; 2];

impl First<'_> {
    /// Whether the gap of each of the first differs surely from that of each that comes next, by so many
    /// `points`. `gap` tells of what shares it is; the `first` are the largest, or else the smallest.
    pub fn gaps_apart(
        &self,
        points: Percent,
        largest: bool,
        gap: impl Fn(&Line) -> Option<Gap>,
    ) -> bool {
        let apart = |line: &Line, other: &Line| {
            let (Some(own), Some(other)) = (gap(line), gap(other)) else {
                return !near(points);
            };
            let [larger, smaller] = if largest { [own, other] } else { [other, own] };
            gaps_separable(larger, smaller, Level::NinetyFive)
        };
        let mut lines = self.lines.iter();
        lines.all(|line| self.next.iter().all(|other| apart(line, other)))
    }

    /// How sure it is that each of the first differs from each that comes next, by `counted`.
    pub fn apart(&self, points: Percent, counted: impl Fn(&Line) -> Option<Counted>) -> Apart {
        let against = |line: &Line| {
            let next = self.next.iter();
            let each = next.map(|other| apart(points, counted(line), counted(other)));
            each.min().unwrap_or(Apart::Surely)
        };
        let each = self.lines.iter().map(|line| against(line));
        each.min().unwrap_or(Apart::Surely)
    }
}

/// Whether two shares that are so many `points` apart differ by no more than one respondent makes;
/// where the respondents are not known, by no more than rounding may explain.
pub(super) fn by_one(points: Percent, a: Option<Counted>, b: Option<Counted>) -> bool {
    let (Some(a), Some(b)) = (a, b) else {
        return near(points);
    };
    let [one, other] =
        [(a, b), (b, a)].map(|(of, to)| u64::from(of.nearest) * u64::from(to.respondents));
    one.abs_diff(other) <= a.respondents.max(b.respondents).into()
}

/// How sure it is that two shares differ which are so many `points` apart. Where the respondents
/// are not known, only what rounding may explain is held to be unsure.
pub(super) fn apart(points: Percent, a: Option<Counted>, b: Option<Counted>) -> Apart {
    let (Some(a), Some(b)) = (a, b) else {
        return if near(points) {
            Apart::Hardly
        } else {
            Apart::Surely
        };
    };
    match (
        separable(a, b, Level::Eighty),
        separable(a, b, Level::NinetyFive),
    ) {
        (_, true) => Apart::Surely,
        (true, false) => Apart::Likely,
        (false, false) => Apart::Hardly,
    }
}

/// Whether a difference is too small to be read whatever the respondents.
pub(super) fn near(points: Percent) -> bool {
    f64::from(points) < NEAR
}

/// `lines` in the order of their statements, whatever the order in which they are shown.
fn as_in_survey(mut lines: Vec<&Line>) -> Vec<&Line> {
    lines.sort_by_key(|line| line.statement);
    lines
}

/// `value`, or with `sign` −1 the same number below 0.
pub(super) fn signed(sign: i32, value: Option<Percent>) -> Option<Percent> {
    value.map(|value| if sign < 0 { -value } else { value })
}

//! What findings are made from, and how sure it is that two shares differ.

use crate::analysis::{
    AnswerSet, Counted, Level, Line, NEAR, Query, Respondents, ordered, separable,
};
use crate::survey::{Gather as _, Survey, TableId};

/// More statements than this with the same number are no finding: nothing stands out.
const MOST_TIED: usize = 2;

/// What findings are made from.
pub(super) struct About<'a> {
    pub survey: &'a Survey,
    pub query: &'a Query,
    pub lines: &'a [Line],
    pub respondents: Option<&'a Respondents>,
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
    /// The statements with the largest `value`, if they are few enough to be named.
    pub fn first(&self, value: &dyn Fn(&Line) -> i32) -> Option<First<'a>> {
        let largest = self.lines.iter().map(value).max()?;
        let next = self.lines.iter().map(value).filter(|&v| v < largest).max();
        let with = |wanted: Option<i32>| -> Vec<&Line> {
            let all = self.lines.iter();
            let found: Vec<_> = all.filter(|line| Some(value(line)) == wanted).gathered();
            let order = ordered(found.len(), &|at| found[at].statement as i64);
            order.into_iter().map(|at| found[at]).gathered()
        };
        let lines = with(Some(largest));
        (lines.len() <= MOST_TIED).then(|| First {
            lines,
            next: with(next),
        })
    }

    /// The respondents who gave an answer of the measure to the statement of `line`.
    pub fn counted(&self, table: TableId, line: &Line) -> Option<Counted> {
        self.respondents?.counted(self.query, table, line.statement)
    }

    /// Those of all respondents who could not say.
    pub fn could_not_say(&self, table: TableId, line: &Line) -> Option<Counted> {
        let unsure = self.survey.scale_of(table).unsure()?;
        let counts = self.respondents?.counts(table, line.statement)?;
        Some(counts.counted(AnswerSet::from_iter([unsure])))
    }

    /// The published share of "can't say", in percent; 0 where it could not be answered.
    pub fn unsure(&self, table: TableId, line: &Line) -> u16 {
        let share = || {
            let unsure = self.survey.scale_of(table).unsure()?;
            let row = self.survey.table(table).row(line.statement)?;
            row.shares.get(unsure).copied()
        };
        share().unwrap_or(0).into()
    }
}

impl First<'_> {
    /// How sure it is that each of the first differs from each that comes next, by `counted`.
    pub fn apart(&self, points: u16, counted: &dyn Fn(&Line) -> Option<Counted>) -> Apart {
        let against = |line: &Line| {
            let next = self.next.iter();
            let each = next.map(|other| apart(points, counted(line), counted(other)));
            each.min().unwrap_or(Apart::Surely)
        };
        let each = self.lines.iter().map(|line| against(line));
        each.min().unwrap_or(Apart::Surely)
    }
}

/// How sure it is that two shares differ which are so many `points` apart. Where the respondents
/// are not known, only what rounding may explain is held to be unsure.
pub(super) fn apart(points: u16, a: Option<Counted>, b: Option<Counted>) -> Apart {
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
pub(super) fn near(points: u16) -> bool {
    f64::from(points) < NEAR
}

//! What the chart shows: bars, each with its own scale and measure.

use std::borrow::Cow;

use crate::analysis::{AnswerSet, Interval, Level, Line, Query, Respondents, Shares};
use crate::chart::{Key, Part, Runs};
use crate::survey::{Hue, Lang, Percent, Scale, Survey, TableId};

/// A bar: how one statement was answered in one table.
pub struct Bar<'a> {
    /// The statement that moves with it from scene to scene.
    pub statement: Option<usize>,
    /// What stands beside it.
    pub name: &'a str,
    /// Whether that is the name of its table, whose mark stands before it.
    pub marked: bool,
    /// Whether its statement is in focus.
    pub focused: bool,
    /// The scale of its answers.
    pub scale: &'a Scale,
    /// The answers that count.
    pub measure: AnswerSet,
    /// The shares, as published or among those with an opinion.
    pub shares: Cow<'a, Shares>,
    /// Whether the shares are not as published, but among those with an opinion.
    pub recomputed: bool,
    /// The table and the statement that were asked.
    pub of: (TableId, usize),
    /// The hue of the table.
    pub hue: Hue,
    /// The interval of the sum of the measure, where it is to be shown.
    pub interval: Option<Interval>,
}

impl Bar<'_> {
    /// The key of a part of it.
    pub(super) fn key(&self, part: Part) -> Option<Key> {
        let statement = self.statement?;
        Some(Key { statement, part })
    }

    /// Whether the answers that count are the first ones, "can't say" not among them: their sum can
    /// then be read off the bar.
    pub(super) fn counts_from_left(&self) -> bool {
        let (count, unsure) = (self.measure.len(), self.scale.unsure());
        count > 0
            && self.measure.positions().eq(0..count)
            && unsure.is_none_or(|unsure| count <= unsure)
    }

    /// The share of the measure; none where it is not published.
    pub fn measured(&self) -> Option<Percent> {
        self.shares.sum(self.measure)
    }

    /// Whether each answer has a bar of its own, from the common baseline: where they are no whole.
    pub fn is_in_lanes(&self) -> bool {
        !self.scale.sharing.is_whole()
    }

    /// What is drawn of the answer at `position`: nothing of one that is left out. Of the first that is not published
    /// all that the published ones leave over, as nobody knows how it falls on the others.
    pub(super) fn drawn(&self, position: usize) -> Percent {
        match self.shares.get(position) {
            Some(share) => share,
            None if self.is_rest(position) && !self.is_in_lanes() => self.rest(),
            None => Percent::ZERO,
        }
    }

    /// Whether the answer at `position` is the first of those that are not published.
    pub(super) fn is_rest(&self, position: usize) -> bool {
        self.unpublished().next() == Some(position)
    }

    /// The answers that are not published.
    pub(super) fn unpublished(&self) -> impl Iterator<Item = usize> + Clone {
        (0..self.shares.len()).filter(|&at| self.shares.is_unpublished(at))
    }

    /// What the published answers leave over.
    fn rest(&self) -> Percent {
        let published: Percent = self.shares.iter().flatten().sum();
        (Percent::HUNDRED - published).max(Percent::ZERO)
    }

    /// How long it is as it is drawn: 100 % but for rounding, where it is a whole.
    pub(super) fn length(&self) -> Percent {
        (0..self.shares.len()).map(|at| self.drawn(at)).sum()
    }

    /// The sum of all shares: 100 % but for rounding; none where they are no whole, or one is not published.
    pub fn total(&self) -> Option<Percent> {
        self.shares.total()
    }
}

/// The chart of a distribution.
pub struct Chart<'a> {
    /// The bars, from the top.
    pub bars: Vec<Bar<'a>>,
    /// Every name that may ever stand beside a bar, shown or not.
    pub names: Vec<&'a str>,
    /// How many bars at the top are pinned there.
    pub pinned: usize,
    /// Whether an answer that has a bar of its own is named behind it.
    pub named: bool,
    /// The answer that stands on the common baseline.
    pub align: Option<usize>,
    /// The runs of bars whose places are not to be read as different, by their positions. Room for
    /// their brackets is kept even where there are none, unless the runs are not given.
    pub runs: Option<Runs>,
    /// The language of the labels.
    pub lang: Lang,
}

impl<'a> Chart<'a> {
    /// Every line of one table.
    pub fn of_table(
        survey: &'a Survey,
        query: &Query,
        lines: &'a [Line],
        focus: Option<usize>,
        lang: Lang,
    ) -> Self {
        let scale = survey.scale_of(query.table);
        let measure = query.measure(survey, query.table);
        let bar = |line: &'a Line| Bar {
            statement: Some(line.statement),
            name: survey.statements[line.statement].short.get(lang),
            marked: false,
            focused: focus == Some(line.statement),
            scale,
            measure,
            shares: Cow::Borrowed(&line.shares),
            recomputed: query.among.recomputes(scale),
            of: (query.table, line.statement),
            hue: survey.table(query.table).hue,
            interval: None,
        };
        let names = survey.statements.iter().map(|s| s.short.get(lang));
        let pinned = |line: &&Line| query.pins.contains(line.statement);
        Self {
            bars: lines.iter().map(bar).collect(),
            names: names.collect(),
            pinned: lines.iter().take_while(pinned).count(),
            named: false,
            align: None,
            runs: None,
            lang,
        }
    }

    /// One statement in every table; the table of `query` is the one that the reader comes from.
    pub fn of_statement(survey: &'a Survey, query: &Query, statement: usize, lang: Lang) -> Self {
        let bars = survey.table_ids().filter_map(|id| {
            let table = survey.table(id);
            let row = table.row(statement)?;
            let scale = survey.scale_of(id);
            Some(Bar {
                statement: (id == query.table).then_some(statement),
                name: table.name.get(lang),
                marked: true,
                focused: false,
                scale,
                measure: query.measures.of(table.scale),
                shares: Cow::Owned(query.among.shares(scale, &row.shares)),
                recomputed: query.among.recomputes(scale),
                of: (id, statement),
                hue: table.hue,
                interval: None,
            })
        });
        Self {
            bars: bars.collect(),
            names: survey.tables.iter().map(|t| t.name.get(lang)).collect(),
            pinned: 0,
            named: true,
            align: None,
            runs: None,
            lang,
        }
    }

    /// The same with the interval of each sum, at 95 %; `query` is the one that the chart is of.
    #[must_use]
    pub fn with_intervals(mut self, query: &Query, respondents: &Respondents) -> Self {
        for bar in &mut self.bars {
            let (table, statement) = bar.of;
            bar.interval = respondents.interval(query, table, statement, Level::NinetyFive);
        }
        self
    }

    /// What rows total that do not total 100 %, each total once, from the top.
    pub fn stray_totals(&self) -> Vec<Percent> {
        let mut totals = Vec::new();
        for total in self.bars.iter().filter_map(Bar::total) {
            if total != Percent::HUNDRED && !totals.contains(&total) {
                totals.push(total);
            }
        }
        totals
    }

    /// How many bars lie below each other on a line, at the most: one, or one an answer.
    pub(super) fn lanes(&self) -> usize {
        let lanes = self.bars.iter().map(|bar| {
            if bar.is_in_lanes() {
                bar.shares.len()
            } else {
                1
            }
        });
        lanes.max().unwrap_or(1)
    }

    /// Whether any interval is shown.
    pub(super) fn has_intervals(&self) -> bool {
        self.bars.iter().any(|bar| bar.interval.is_some())
    }
}

//! What every view shares: the survey, the selection, and how it changes.

use std::mem::{Discriminant, discriminant};
use std::ops::{Deref, Range};

use super::held::Held;
use super::viewport::Viewport;
use super::workshop::{Rooms, Show};
use crate::analysis::{
    Among, AnswerSet, Course, Finding, Kept, Level, Line, Measures, Plane, Query, Respondents,
    Round, all_lines, by_change, courses, findings, rounds_of, tabulate,
};
use crate::browser::{address::Step, store};
use crate::chart::{Runs, Theme};
use crate::state::link::{self, Parsed};
use crate::state::{Action, Chapter, History, Look, Selection, View};
use crate::survey::{Lang, Localized, Scale, ScaleId, Survey, TableId, surveys};
use crate::text::{self, Words, words};
use leptos::prelude::*;

/// Under which name the browser remembers the views whose help was dismissed.
const KNOWN: &str = "murroskartta:known";

/// So many findings are shown.
const FINDINGS: usize = 3;
/// How many lines are near: more than a list is read of, and no canvas is too high for them.
pub const NEAR: usize = 100;

/// What the views share. Copies are as cheap as a pointer, which keeps every closure that holds
/// one small, and all mean the same page: it is made once for its survey and stays as long as the
/// document.
#[derive(Clone, Copy)]
pub struct Page(&'static Shared);

impl Deref for Page {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        self.0
    }
}

/// What is behind a [`Page`].
pub struct Shared {
    /// The survey shown.
    pub survey: &'static Survey,
    /// The published survey beside which it is shown, where the reader brought it along.
    pub published: Option<&'static Survey>,
    /// The respondents behind its rows, as far as they are known.
    pub respondents: Option<&'static Respondents>,
    /// The rounds of its series, the earliest first; none where it is the only one.
    pub rounds: &'static [Round<'static>],
    /// The ways of its statements through the rounds, where there are some.
    courses: Option<Memo<Vec<Course>>>,
    /// Whether the comparison is from round to round, where it can be.
    onward: Option<Memo<bool>>,
    /// The selection; changed by [`Page::act`] alone.
    selection: RwSignal<Selection>,
    /// The way that the reader has come.
    history: RwSignal<History>,
    /// For each view, whether the reader wants to read how its chart is read.
    help: RwSignal<[bool; View::ALL.len()]>,
    /// Whether this is the static first view, in which nothing can be pressed.
    pub still: bool,
    /// The kind of the last action, where it began or continued a run, such as typing.
    run: RwSignal<Option<Discriminant<Action>>>,
    /// Whether the next address is worth a step back.
    step: RwSignal<Step>,
    /// What the page is seen on.
    pub viewport: Viewport,
    /// Width of the room that the chart has, in CSS pixels; 0 until it is known.
    pub room: RwSignal<f64>,
    /// Whether the reader has asked for help, rather than met it.
    pub asked: RwSignal<bool>,
    /// Whether the filter is unfolded.
    pub unfolded: RwSignal<bool>,
    /// What the room says.
    pub held: Held,
    /// Other rooms, as their files tell.
    pub rooms: RwSignal<Rooms>,
    /// What only the presenter sees.
    pub show: RwSignal<Show>,
    /// The slide that is shown.
    pub slide: Memo<Option<usize>>,
    /// The lines shown.
    pub lines: Memo<Vec<Line>>,
    /// What is most worth saying about the lines shown, but for what the headline says.
    pub findings: Memo<Vec<Finding>>,
    /// Those of the lines that are near, a page of a long list: what is drawn and tabulated. Where
    /// there are few, all of them.
    pub near: Memo<Vec<Line>>,
    /// Position among the lines of the first that is near.
    from: RwSignal<usize>,
    /// The runs of the near lines whose places are not to be read as different, where they are
    /// ordered by a sum.
    pub runs: Memo<Option<Runs>>,
    /// Every line of the table shown, whatever the filter keeps, in the order of the statements.
    pub all: Memo<Vec<Line>>,
    /// How the map is cut: by all statements.
    plane: Memo<Plane>,
    /// What the page answers.
    pub view: Memo<View>,
    /// Position of the statement in focus; without one, the first of those shown.
    pub statement: Memo<usize>,
    /// The chapter of the report that is opened.
    pub chapter: Memo<Option<Chapter>>,
    /// What is sought by words.
    pub sought: Memo<String>,
    /// What the filter keeps of the report.
    pub kept: Memo<Kept>,
    /// The language of the interface.
    pub lang: Memo<Lang>,
    /// The table shown.
    pub table: Memo<TableId>,
    /// The scale of the table shown; customers and staff share one.
    pub scale_id: Memo<ScaleId>,
    /// The measure on the scale of the table shown.
    pub measure: Memo<AnswerSet>,
    /// Whose answers make up a hundred percent.
    pub among: Memo<Among>,
    /// Whether the uncertainty of the sums is shown.
    pub interval: Memo<bool>,
}

impl Shared {
    fn new(
        survey: &'static Survey,
        published: Option<&'static Survey>,
        selection: Selection,
        viewport: Viewport,
        still: bool,
    ) -> Self {
        let selection = RwSignal::new(selection);
        let respondents = Respondents::of(survey).map(|all| &*Box::leak(Box::new(all)));
        let rounds = rounds(survey);
        let several = !rounds.is_empty();
        let ways = move |_: Option<&_>| selection.with(|s| courses(rounds, survey, &s.query));
        let courses = several.then(|| Memo::new(ways));
        let onward = move |_: Option<&_>| selection.with(|s| s.rounds && s.view == View::Compare);
        let onward = several.then(|| Memo::new(onward));
        let lines = Memo::new(move |_| {
            let mut lines = selection.with(|s| told(s, tabulate(survey, &s.query)));
            if onward.is_some_and(|onward| onward.get()) {
                let courses = courses.map(|courses| courses.get()).unwrap_or_default();
                selection.with(|s| by_change(&mut lines, &courses, &s.query));
            }
            lines
        });
        let all = Memo::new(move |_| {
            by_statement(
                survey,
                selection.with(|s| told(s, all_lines(survey, &s.query))),
            )
        });
        let from = RwSignal::new(0);
        let near = Memo::new(move |_| {
            let lines = lines.read();
            if still {
                return lines.to_vec();
            }
            lines[stretch(from.get(), lines.len())].to_vec()
        });
        Self {
            survey,
            published,
            respondents,
            rounds,
            courses,
            onward,
            selection,
            history: RwSignal::default(),
            help: RwSignal::new([true; View::ALL.len()]),
            still,
            run: RwSignal::default(),
            step: RwSignal::new(Step::Same),
            viewport,
            room: RwSignal::new(0.0),
            asked: RwSignal::new(false),
            unfolded: RwSignal::new(false),
            held: Held::new(),
            rooms: RwSignal::default(),
            show: RwSignal::default(),
            slide: Memo::new(move |_| selection.with(|s| s.slide)),
            lines,
            near,
            from,
            findings: Memo::new(move |_| {
                selection.with(|s| {
                    let said = s.headline_says();
                    let mut found = findings(survey, &s.query, &lines.read(), respondents, &said);
                    found.truncate(FINDINGS);
                    found
                })
            }),
            runs: Memo::new(move |_| {
                selection.with(|s| {
                    s.query.ordering_table()?;
                    let runs = respondents?.runs(&s.query, &near.read(), Level::NinetyFive);
                    Some(runs)
                })
            }),
            all,
            plane: Memo::new(move |_| {
                let all = all.read();
                selection.with(|s| Plane::cut(&all, s.significance, s.crosshair))
            }),
            view: Memo::new(move |_| selection.with(|s| s.view)),
            statement: Memo::new(move |_| {
                let first = || lines.read().first().map_or(0, |line| line.statement);
                selection.with(|s| s.focus).unwrap_or_else(first)
            }),
            chapter: Memo::new(move |_| selection.with(|s| s.chapter)),
            sought: Memo::new(move |_| selection.with(|s| s.query.filter.text.trim().to_owned())),
            kept: Memo::new(move |_| {
                let report = survey.report.as_ref();
                let of = |report| selection.with(|s| Kept::of(report, &s.query.filter, s.lang));
                report.map(of).unwrap_or_default()
            }),
            lang: Memo::new(move |_| selection.with(|s| s.lang)),
            table: Memo::new(move |_| selection.with(|s| s.query.table)),
            scale_id: Memo::new(move |_| selection.with(|s| s.query.table.scale())),
            among: Memo::new(move |_| selection.with(|s| s.query.among)),
            interval: Memo::new(move |_| respondents.is_some() && selection.with(|s| s.interval)),
            measure: Memo::new(move |_| selection.with(measure)),
        }
    }
}

/// `lines` in the order of their statements, so that one is found without going through all.
fn by_statement(survey: &Survey, lines: Vec<Line>) -> Vec<Line> {
    let mut places = vec![None; survey.statements.len()];
    for line in lines {
        let statement = line.statement;
        places[statement] = Some(line);
    }
    places.into_iter().flatten().collect()
}

/// The positions from `from` that are near; the first, where fewer lines are left.
fn stretch(from: usize, lines: usize) -> Range<usize> {
    let from = if from < lines { from } else { 0 };
    from..lines.min(from + NEAR)
}

/// The rounds of the series of `survey`, with their respondents; none where it is the only one.
fn rounds(survey: &'static Survey) -> &'static [Round<'static>] {
    let rounds = rounds_of(surveys(), &survey.series);
    let round = |survey: &&'static Survey| Round {
        survey,
        respondents: Respondents::of(survey).map(|all| &*Box::leak(Box::new(all))),
    };
    let rounds = rounds.iter().map(round).collect::<Vec<_>>();
    if rounds.len() < 2 { &[] } else { rounds.leak() }
}

/// Those of `lines` that the view tells of: where it puts tables together, what each of them has.
fn told(selection: &Selection, mut lines: Vec<Line>) -> Vec<Line> {
    let alone = selection.view.is_of_one_table();
    lines.retain(|line| line.whole || alone);
    lines
}

/// The measure on the scale of the table shown.
fn measure(selection: &Selection) -> AnswerSet {
    let query = &selection.query;
    query.measures.of(query.table.scale())
}

impl Page {
    /// A page that opens with `selection`; of what a reader brought along, beside `published`.
    pub fn new(
        survey: &'static Survey,
        published: Option<&'static Survey>,
        selection: Selection,
        viewport: Viewport,
    ) -> Self {
        let shared = Shared::new(survey, published, selection, viewport, false);
        Self(Box::leak(Box::new(shared)))
    }

    /// The page that opens with the default and stays there.
    pub fn still(survey: &'static Survey) -> Self {
        let selection = Selection::default_of(survey);
        let shared = Shared::new(survey, None, selection, Viewport::follow(), true);
        Self(Box::leak(Box::new(shared)))
    }

    /// Does what the reader asks. A run of actions of one kind is one step back in the browser's history, until
    /// it is settled.
    pub fn act(self, action: Action) {
        let kind = discriminant(&action);
        let run = action.comes_in_runs().then_some(kind);
        let continues = run.is_some() && self.run.get_untracked() == run;
        let shown = matches!(action, Action::ShowSelection(_));
        self.run.set(run);
        self.step.set(if continues || shown {
            Step::Same
        } else {
            Step::New
        });
        let before = self.selection.get_untracked();
        let after = before.clone().apply(self.survey, &action);
        if before != after {
            // Of another order or choice, the first lines are asked for; pins move lines one by one.
            let pins = after.query.pins.clone();
            let query = Query {
                pins,
                ..before.query.clone()
            };
            if (before.view, &query) != (after.view, &after.query) {
                renew(self.from, 0);
            }
            if !continues {
                self.history.update(|history| history.record(before));
            }
            self.selection.set(after);
        }
    }

    /// Ends a run: the reader lets go of the control, or takes it up again.
    pub fn settle(self) {
        self.run.set(None);
    }

    /// The positions of the lines that are near, and how many there are.
    pub fn stretch(self) -> (Range<usize>, usize) {
        let all = self.lines.read().len();
        (stretch(self.from.get(), all), all)
    }

    /// Turns to the lines that come after or before those that are near.
    pub fn turn_page(self, onward: bool) {
        let from = untrack(|| self.stretch()).0.start;
        self.from.set(if onward {
            from + NEAR
        } else {
            from.saturating_sub(NEAR)
        });
    }

    /// The fragment of the address of `selection`, as it is found among all surveys.
    pub fn print(self, selection: &Selection) -> String {
        link::print_among(selection, self.survey, surveys())
    }

    /// Whether an address is about this survey.
    pub fn is_about(self, fragment: &str) -> bool {
        if self.survey.is_own() || link::asks_own(fragment) {
            return self.survey.is_own() && link::asks_own(fragment);
        }
        link::parse_among(fragment, surveys()).0.id == self.survey.id
    }

    /// What an address asks for that is about this survey.
    pub fn parse(self, fragment: &str) -> Parsed {
        if self.survey.is_own() {
            link::parse(fragment, self.survey)
        } else {
            link::parse_among(fragment, surveys()).1
        }
    }

    /// Shows `there`, which is a step of its own.
    pub fn turn_to(self, there: Selection) {
        let here = self.selection.get_untracked();
        if here != there {
            self.history.update(|history| history.record(here));
            self.arrive(there);
        }
    }

    /// Shows `there` in a new step of the browser's history.
    pub fn arrive(self, there: Selection) {
        self.settle();
        self.step.set(Step::New);
        self.selection.set(there);
    }

    /// Takes the last action back.
    pub fn undo(self) {
        self.walk(History::undo);
    }

    /// Does again what was taken back last.
    pub fn redo(self) {
        self.walk(History::redo);
    }

    fn walk(self, step: fn(&mut History, Selection) -> Option<Selection>) {
        let now = self.selection.get_untracked();
        let there = step(&mut self.history.write(), now);
        if let Some(there) = there {
            self.arrive(there);
        }
    }

    /// Lets the reader read how the chart is read, or no longer; the browser remembers it if it can.
    pub fn help(self, shown: bool) {
        let view = self.view.get_untracked();
        self.help.update(|help| help[view as usize] = shown);
        let help = self.help.get_untracked();
        let known = View::ALL.into_iter().filter(|&view| !help[view as usize]);
        store::set(KNOWN, &known.map(View::id).collect::<Vec<_>>().join(" "));
    }

    /// Does without the help that the browser remembers as dismissed.
    pub fn recall_help(self) {
        let known = store::get(KNOWN).unwrap_or_default();
        let unknown = |view: View| !known.split(' ').any(|id| id == view.id());
        self.help.set(View::ALL.map(unknown));
    }

    /// Whether the reader wants to read how the chart is read.
    pub fn helps(self) -> bool {
        self.help.read()[self.view.get() as usize]
    }

    /// Whether there is something to undo, and something to redo.
    pub fn can(self) -> (bool, bool) {
        self.history
            .with(|history| (history.can_undo(), history.can_redo()))
    }

    /// Whether the address of the last action is worth a step back.
    pub fn step(self) -> Step {
        self.step.get_untracked()
    }

    /// A value read from the selection, followed as it changes.
    pub fn read<T>(self, of: impl FnOnce(&Selection) -> T) -> T {
        self.selection.with(of)
    }

    /// The language and its words, for components that are made anew when it changes: all but the
    /// head of the page.
    pub fn speaks(self) -> (Lang, &'static Words) {
        let lang = self.lang.get_untracked();
        (lang, words(lang))
    }

    /// The scale of the table shown.
    pub fn scale(self) -> &'static Scale {
        self.survey.scale(self.scale_id.get())
    }

    /// The look to draw in; paper is white.
    pub fn theme(self) -> Theme {
        if self.viewport.printing.get() {
            return Theme::Light;
        }
        match self.read(|s| s.look) {
            Look::Auto => self.viewport.preferred.get(),
            Look::Light => Theme::Light,
            Look::Dark => Theme::Dark,
            Look::Contrast => Theme::Contrast,
        }
    }

    /// What the sentences are about; `lines` are those to be spoken of.
    pub fn finding(self, lines: &[Line]) -> text::Finding<'_> {
        text::Finding {
            survey: self.survey,
            table: self.table.get(),
            measure: self.measure.get(),
            among: self.among.get(),
            lines,
        }
    }

    /// How many statements the filter keeps of how many; in the report, how many points.
    pub fn shown(self) -> (usize, usize) {
        match self.view.get() {
            View::Report => self.kept.read().count(),
            _ => (self.lines.read().len(), self.survey.statements.len()),
        }
    }

    /// Whether the page compares from round to round; followed as it changes.
    pub fn is_onward(self) -> bool {
        self.onward.is_some_and(|onward| onward.get())
    }

    /// The ways of its statements through the rounds, by their positions; none where there are no
    /// rounds.
    pub fn courses(self) -> Vec<Course> {
        self.courses
            .map(|courses| courses.get())
            .unwrap_or_default()
    }

    /// The years of the rounds, the earliest first.
    pub fn years(self) -> Vec<u16> {
        self.rounds.iter().map(|round| round.survey.year).collect()
    }

    /// What must be known before anything else of the surveys whose numbers are shown.
    pub fn notices(self) -> Vec<&'static Localized> {
        let rounds = self.rounds.iter().filter(|_| self.is_onward());
        let others = rounds.map(|round| round.survey);
        let others = others.filter(|other| other.id != self.survey.id);
        let all = std::iter::once(self.survey).chain(others);
        all.filter_map(|survey| survey.notice.as_ref()).collect()
    }

    /// The view whose rules the numbers of `view` follow: from round to round they are of one table.
    pub fn counted_as(self, view: View) -> View {
        if self.is_onward() {
            View::Distribution
        } else {
            view
        }
    }

    /// The measure on either scale.
    pub fn measures(self) -> Measures {
        self.read(|s| s.query.measures)
    }

    /// Every line of `table`, by the current measures.
    pub fn lines_of(self, table: TableId) -> Vec<Line> {
        self.read(|s| {
            let query = Query {
                table,
                ..s.query.clone()
            };
            all_lines(self.survey, &query)
        })
    }

    /// How the map is cut.
    pub fn plane(self) -> Plane {
        self.plane.get()
    }

    /// What is made of the line of a statement, where it has one; followed as it changes.
    pub fn line_of<T>(self, statement: usize, of: impl Fn(&Line) -> T) -> Option<T> {
        let all = self.all.read();
        let found = all.binary_search_by_key(&statement, |line| line.statement);
        found.ok().map(|at| of(&all[at]))
    }

    /// The line of the statement in focus.
    pub fn line(self) -> Option<Line> {
        self.line_of(self.statement.get(), Line::clone)
    }
}

/// Sets a signal where its value is another: what watches the screen is called more often than
/// anything changes, and each setting would draw the chart once more.
pub fn renew<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, now: T) {
    if signal.with_untracked(|before| *before != now) {
        signal.set(now);
    }
}

#[cfg(test)]
mod tests {
    use super::stretch;

    #[test]
    fn a_stretch_is_a_hundred_lines_and_no_more_than_there_are() {
        assert_eq!(stretch(0, 10), 0..10);
        assert_eq!(stretch(0, 100), 0..100);
        assert_eq!(stretch(100, 250), 100..200);
        assert_eq!(stretch(200, 250), 200..250);
    }

    #[test]
    fn where_fewer_lines_are_left_the_first_are_near() {
        assert_eq!(stretch(200, 150), 0..100);
        assert_eq!(stretch(100, 100), 0..100);
        assert_eq!(stretch(100, 0), 0..0);
    }
}

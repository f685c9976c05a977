//! From a fragment to a selection.

use std::slice;

use percent_encoding::percent_decode_str;

use super::ids::direction_of;
use super::parts::{Part, parts};
use super::{NONE, measure_key, sort_of, up_key, which};
use crate::analysis::{
    Among, AnswerSet, Axes, Axis, Crosshair, Filter, Pair, Query, TableSet, rounds_of,
};
use crate::state::{Chapter, Look, MOST_COMPARED, Selection, View};
use crate::survey::{DRAFT, Lang, OWN, Scale, Survey};
use crate::workshop::{Agenda, Ask, Length, Part as SessionPart, Plan, deck};

/// Longest search text that an address carries, in characters: a bound on what a hostile link costs.
const LONGEST_TEXT: usize = 200;

/// Nothing that is talked about in a session takes longer, in minutes.
const MOST_MINUTES: u16 = 120;

/// What an address asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The selection; what was not understood is as in the default.
    pub selection: Selection,
    /// The parts that were left out, as they stand in the address, shortened where they are long.
    pub ignored: Vec<String>,
}

/// What `fragment`, with or without `#`, asks for where there is one survey.
pub fn parse(fragment: &str, survey: &Survey) -> Parsed {
    Parts::read(fragment).parsed(survey, slice::from_ref(survey))
}

/// The survey of the reader's own that `fragment` asks for, if it does: [`OWN`], what they brought along, or [`DRAFT`],
/// what they are making.
pub fn reader_survey(fragment: &str) -> Option<&'static str> {
    let parts = Parts::read(fragment);
    let asked = parts.value("survey");
    [OWN, DRAFT].into_iter().find(|&id| asked == Some(id))
}

/// Which of `surveys` it asks for, and what of it. A survey or round that is not there is left out as
/// any other part is, and the default is asked for instead.
pub fn parse_among<'a>(fragment: &str, surveys: &'a [Survey]) -> (&'a Survey, Parsed) {
    let parts = Parts::read(fragment);
    let survey = which::asked(surveys, |key| parts.value(key));
    (survey, parts.parsed(survey, surveys))
}

/// The parts of an address: first cut, then resolved against the survey, because what an answer means
/// depends on the table that is named in another part.
struct Parts(Vec<Part>);

impl Parts {
    fn read(fragment: &str) -> Self {
        Self(parts(fragment))
    }

    /// The value that `understand` makes of the first part with that key.
    fn take<T>(&mut self, key: &str, understand: impl Fn(&str) -> Option<T>) -> Option<T> {
        let part = self.0.iter_mut().find(|part| part.key == key)?;
        part.take(understand)
    }

    /// Sets `place` to the item of `all` whose id the part with that key is.
    fn choose<T: Copy>(
        &mut self,
        key: &str,
        place: &mut T,
        all: &[T],
        id: impl Fn(T) -> &'static str,
    ) {
        put(
            place,
            self.take(key, |asked| {
                all.iter().copied().find(|&item| id(item) == asked)
            }),
        );
    }

    /// The value of the first part with that key.
    fn value(&self, key: &str) -> Option<&str> {
        let part = self.0.iter().find(|part| part.key == key)?;
        Some(part.trimmed())
    }

    fn parsed(mut self, survey: &Survey, surveys: &[Survey]) -> Parsed {
        let mut selection = self.resolve(survey);
        if survey.is_of_reader() {
            self.take("survey", |value| (value == survey.id).then_some(()));
        } else {
            // Of the survey that is shown, they ask for what is there: where there is one alone, too.
            let year = survey.year.to_string();
            for (key, own) in [("survey", &survey.series), ("round", &year)] {
                self.take(key, |value| (value == own).then_some(()));
            }
            self.resolve_rounds(&mut selection, survey, surveys);
        }
        let ignored = self.ignored();
        Parsed { selection, ignored }
    }

    /// The way from round to round is a part of the comparison, where there are rounds.
    fn resolve_rounds(&mut self, set: &mut Selection, survey: &Survey, surveys: &[Survey]) {
        let here = set.view == View::Compare && rounds_of(surveys, &survey.series).len() > 1;
        let on = |value: &str| (here && value == "on").then_some(true);
        put(&mut set.rounds, self.take("rounds", on));
    }

    fn resolve(&mut self, survey: &Survey) -> Selection {
        let mut view = View::default();
        let offered = View::ALL.into_iter().filter(|view| view.is_of(survey));
        self.choose("view", &mut view, &offered.collect::<Vec<_>>(), View::id);
        let mut selection = Selection::default_in(survey, view);
        let set = &mut selection;
        self.choose("lang", &mut set.lang, &Lang::ALL, Lang::code);
        self.choose("look", &mut set.look, &Look::ALL, Look::id);
        put(
            &mut set.compared,
            self.take("tables", |ids| compared(ids, survey)),
        );
        self.resolve_axes(survey, &mut set.axes);
        self.choose("cut", &mut set.crosshair, &Crosshair::ALL, Crosshair::id);
        let on = |value: &str| (value == "on").then_some(true);
        put(&mut set.interval, self.take("interval", on));
        let embedded = |value: &str| (value == "1").then_some(true);
        put(&mut set.embed, self.take("embed", embedded));
        set.focus = self.take("statement", |number| statement(number, survey));
        // A place in the report is none elsewhere.
        set.chapter = self.take("section", |id| {
            let mut all = Chapter::all(survey).into_iter();
            all.find(|chapter| view == View::Report && chapter.id() == id)
        });
        self.resolve_query(survey, &mut set.query);
        let scale = survey.scale_of(set.query.table);
        self.resolve_plan(survey, &mut set.plan);
        // There is no slide elsewhere, and none after the last.
        set.slide = self.take("slide", |number| {
            let slides = || deck(&Agenda::of(survey, &set.query, &set.plan)).len();
            let number: usize = number.parse().ok()?;
            (view == View::Workshop && number > 0 && number <= slides()).then_some(number)
        });
        let aligned = |id: &str| scale.position(id).filter(|_| scale.sharing.is_whole());
        set.align = self.take("align", aligned);
        selection
    }

    /// Two tables, or a table and a mean: nothing is mapped against itself.
    fn resolve_axes(&mut self, survey: &Survey, axes: &mut Axes) {
        let table = self.take("across", |id| survey.table_named(id));
        if let Some(across) = table {
            axes.across = across;
        }
        let offered = Axis::offered(survey, axes.across);
        if !offered.contains(&axes.up) {
            put(&mut axes.up, offered.first().copied());
        }
        let up = self.take(up_key(survey), |id| {
            offered.iter().copied().find(|up| up.id(survey) == id)
        });
        put(&mut axes.up, up);
    }

    fn resolve_plan(&mut self, survey: &Survey, plan: &mut Plan) {
        self.choose("length", &mut plan.length, &Length::ALL, Length::id);
        plan.statements = self.take("show", |numbers| {
            some_of(numbers, |number| statement(number, survey))
        });
        let ask = |id: &str| Ask::all(survey).find(|ask| ask.id(survey) == id);
        plan.guess = self.take("guess", ask);
        plan.vote = self.take("vote", ask);
        plan.cards = self.take("cards", |ids| {
            let all = survey.report.as_ref()?.cards();
            some_of(ids, |id| all.iter().position(|card| card.point.id == id))
        });
        let all = |parts: &str| {
            let parts = parts.split('.').map(|part| minutes(part, survey));
            parts.collect::<Option<Vec<_>>>()
        };
        for (part, minutes) in self.take("minutes", all).unwrap_or_default() {
            plan.give(part, minutes);
        }
    }

    fn resolve_query(&mut self, survey: &Survey, query: &mut Query) {
        put(
            &mut query.table,
            self.take("table", |id| survey.table_named(id)),
        );
        for (id, scale) in survey.scale_ids().zip(&survey.scales) {
            let measure = self.take(&measure_key(scale), |ids| answer_set(ids, scale));
            put(query.measures.of_mut(id), measure);
        }
        let measures = query.measures;
        let asks = |among: &Among| {
            let mut scales = survey.scale_ids().zip(&survey.scales);
            scales.all(|(id, scale)| among.asks_for(scale, measures.of(id)))
        };
        let bases: Vec<_> = Among::ALL.into_iter().filter(asks).collect();
        self.choose("base", &mut query.among, &bases, Among::id);
        let pair = |id: &str| Pair::named(survey, id);
        put(&mut query.pair, self.take("pair", pair));
        let shown = query.table;
        let sort = self.take("sort", |id| sort_of(id, survey, shown));
        put(&mut query.sort, sort);
        query.fixed = self.take("sort-pair", pair);
        put(&mut query.direction, self.take("order", direction_of));
        self.resolve_filter(survey, &mut query.filter);
        let statements = |numbers: &str| statements(numbers, survey);
        put(&mut query.pins, self.take("pin", statements));
    }

    fn resolve_filter(&mut self, survey: &Survey, filter: &mut Filter) {
        put(&mut filter.min, self.take("min", percent));
        let min = filter.min;
        put(
            &mut filter.max,
            self.take("max", |max| percent(max).filter(|&max| max >= min)),
        );
        put(&mut filter.gap, self.take("gap", percent));
        let theme = |id: &str| survey.themes.iter().position(|theme| theme.id == id);
        put(
            &mut filter.themes,
            self.take("theme", |ids| ids.split('.').map(theme).collect()),
        );
        put(&mut filter.text, self.take("q", text));
        let statements = |numbers: &str| statements(numbers, survey);
        put(&mut filter.picks, self.take("pick", statements));
    }

    fn ignored(&self) -> Vec<String> {
        self.0
            .iter()
            .filter(|part| !part.understood)
            .map(Part::shown)
            .collect()
    }
}

fn put<T>(place: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *place = value;
    }
}

fn answer_set(ids: &str, scale: &Scale) -> Option<AnswerSet> {
    let answers: Option<AnswerSet> = ids.split('.').map(|id| scale.position(id)).collect();
    answers.filter(|answers| answers.is_sum_on(scale))
}

/// Tables to be compared, where there are more than are shown at once.
fn compared(ids: &str, survey: &Survey) -> Option<TableSet> {
    let tables: Option<Vec<_>> = ids.split('.').map(|id| survey.table_named(id)).collect();
    let tables = tables.filter(|tables| tables.len() <= MOST_COMPARED)?;
    (survey.tables.len() > MOST_COMPARED).then(|| tables.into_iter().collect())
}

fn percent(value: &str) -> Option<u8> {
    value.parse().ok().filter(|&percent| percent <= 100)
}

/// The position of the statement with that number.
fn statement(number: &str, survey: &Survey) -> Option<usize> {
    let number: u16 = number.parse().ok()?;
    let mut all = survey.statements.iter();
    all.position(|statement| statement.number == number)
}

fn statements<T: FromIterator<usize>>(numbers: &str, survey: &Survey) -> Option<T> {
    numbers
        .split('.')
        .map(|number| statement(number, survey))
        .collect()
}

/// The items of a list, each once, in the order in which they stand; none where it says so.
fn some_of(items: &str, item: impl Fn(&str) -> Option<usize>) -> Option<Vec<usize>> {
    let mut all = Vec::new();
    for asked in items.split('.').filter(|_| items != NONE) {
        let at = item(asked)?;
        if !all.contains(&at) {
            all.push(at);
        }
    }
    Some(all)
}

/// A part of the session, and the minutes that it is given.
fn minutes(given: &str, survey: &Survey) -> Option<(SessionPart, u16)> {
    let (id, minutes) = given.split_once('-')?;
    let fixed = SessionPart::FIXED.into_iter().find(|part| part.id() == id);
    let part = fixed.or_else(|| statement(id, survey).map(SessionPart::Statement))?;
    let minutes = minutes.parse().ok().filter(|&n| n <= MOST_MINUTES)?;
    Some((part, minutes))
}

fn text(value: &str) -> Option<String> {
    let text = percent_decode_str(value).decode_utf8().ok()?;
    (!text.trim().is_empty() && text.chars().count() <= LONGEST_TEXT).then(|| text.into_owned())
}

//! From a selection to a fragment.

use std::fmt::{Display, Write as _};

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use super::{NONE, direction_id, measure_key, sort_id, up_key, which};
use crate::analysis::{AnswerSet, Axes, Filter, Positions, Query};
use crate::state::{Chapter, Selection};
use crate::survey::{Card, Scale, Survey};
use crate::workshop::{Length, Part, Plan};

/// Characters of a search text that would end a value, or that browsers rewrite in a fragment.
const RESERVED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'&')
    .add(b'+')
    .add(b'<')
    .add(b'>')
    .add(b'`');

/// The fragment of `selection`, without `#`, where there is one survey; empty for the default.
pub fn print(selection: &Selection, survey: &Survey) -> String {
    let mut fragment = Fragment::default();
    fragment.unless(!survey.is_of_reader(), "survey", &survey.id);
    print_in(fragment, selection, survey)
}

/// The same where `survey` is one of `surveys`.
pub fn print_among(selection: &Selection, survey: &Survey, surveys: &[Survey]) -> String {
    if survey.is_of_reader() {
        return print(selection, survey);
    }
    print_in(Fragment(which::print(survey, surveys)), selection, survey)
}

fn print_in(mut fragment: Fragment, selection: &Selection, survey: &Survey) -> String {
    let default = Selection::default_in(survey, selection.view);
    let Selection {
        view,
        query,
        align,
        compared,
        axes,
        crosshair,
        interval,
        rounds,
        focus,
        chapter,
        plan,
        slide,
        lang,
        look,
        embed,
    } = selection;
    fragment.unless(
        *view == Selection::default_of(survey).view,
        "view",
        view.id(),
    );
    let number = |at: &usize| survey.statements[*at].number;
    fragment.some("statement", focus.as_ref().map(number));
    fragment.some("section", chapter.map(Chapter::id));
    print_plan(&mut fragment, plan, survey);
    fragment.some("slide", *slide);
    fragment.unless(!*rounds, "rounds", "on");
    print_query(&mut fragment, query, &default.query, survey);
    print_filter(&mut fragment, &query.filter, survey);
    fragment.list("pin", &numbers(&query.pins, survey));
    let scale = survey.scale_of(query.table);
    fragment.some("align", align.map(|at| &scale.answers[at].id));
    let tables = compared.iter().map(|table| &*survey.table(table).id);
    let tables = tables.collect::<Vec<_>>().join(".");
    fragment.unless(*compared == default.compared, "tables", &tables);
    let across = &survey.table(axes.across).id;
    fragment.unless(axes.across == default.axes.across, "across", across);
    let up = Axes {
        across: axes.across,
        ..default.axes
    };
    fragment.unless(*axes == up, up_key(survey), axes.up.id(survey));
    fragment.unless(*crosshair == default.crosshair, "cut", crosshair.id());
    fragment.unless(!*interval, "interval", "on");
    fragment.unless(*lang == default.lang, "lang", lang.code());
    fragment.unless(*look == default.look, "look", look.id());
    fragment.unless(!*embed, "embed", "1");
    fragment.0
}

fn print_plan(fragment: &mut Fragment, plan: &Plan, survey: &Survey) {
    let Plan {
        length,
        statements,
        guess,
        vote,
        cards,
        minutes,
    } = plan;
    let number = |at: usize| survey.statements[at].number.to_string();
    fragment.unless(*length == Length::default(), "length", length.id());
    let shown = statements
        .as_ref()
        .map(|all| all.iter().map(|&at| number(at)));
    fragment.some("show", shown.map(|all| some_of(all.collect())));
    fragment.some("guess", guess.map(|ask| ask.id(survey)));
    fragment.some("vote", vote.map(|ask| ask.id(survey)));
    if let (Some(chosen), Some(report)) = (cards, &survey.report) {
        let all = report.cards();
        fragment.put("cards", some_of(ids(chosen, &all)));
    }
    let given = minutes.iter().map(|(part, minutes)| {
        let part = match part {
            Part::Statement(at) => number(*at),
            part => part.id().into(),
        };
        format!("{part}-{minutes}")
    });
    fragment.list("minutes", &given.collect::<Vec<_>>());
}

fn ids(chosen: &[usize], all: &[Card]) -> Vec<String> {
    let ids = chosen.iter().map(|&at| all[at].point.id.clone());
    ids.collect()
}

/// A list that may be empty, which is another thing than not being there.
fn some_of(items: Vec<String>) -> String {
    if items.is_empty() {
        NONE.into()
    } else {
        items.join(".")
    }
}

fn print_query(fragment: &mut Fragment, query: &Query, default: &Query, survey: &Survey) {
    let table = &survey.table(query.table).id;
    fragment.unless(query.table == default.table, "table", table);
    for (id, scale) in survey.scale_ids().zip(&survey.scales) {
        let measure = query.measures.of(id);
        if measure != default.measures.of(id) {
            fragment.put(&measure_key(scale), answer_ids(measure, scale));
        }
    }
    fragment.unless(query.among == default.among, "base", query.among.id());
    fragment.unless(query.pair == default.pair, "pair", query.pair.id(survey));
    let sort = sort_id(query.sort, survey, query.table);
    fragment.unless(query.sort == default.sort, "sort", sort);
    fragment.some("sort-pair", query.fixed.map(|pair| pair.id(survey)));
    let order = direction_id(query.direction);
    fragment.unless(query.direction == default.direction, "order", order);
}

fn print_filter(fragment: &mut Fragment, filter: &Filter, survey: &Survey) {
    fragment.unless(filter.min == 0, "min", filter.min);
    fragment.unless(filter.max == 100, "max", filter.max);
    fragment.unless(filter.gap == 0, "gap", filter.gap);
    let themes = filter.themes.iter();
    let themes: Vec<_> = themes.map(|at| survey.themes[at].id.clone()).collect();
    fragment.list("theme", &themes);
    let text = utf8_percent_encode(&filter.text, RESERVED);
    fragment.unless(filter.text.trim().is_empty(), "q", text);
    fragment.list("pick", &numbers(&filter.picks, survey));
}

/// A fragment that grows.
#[derive(Default)]
struct Fragment(String);

impl Fragment {
    fn put(&mut self, key: &str, value: impl Display) {
        let joint = if self.0.is_empty() { "" } else { "&" };
        let _ = write!(self.0, "{joint}{key}={value}");
    }

    fn unless(&mut self, default: bool, key: &str, value: impl Display) {
        if !default {
            self.put(key, value);
        }
    }

    fn some(&mut self, key: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    fn list(&mut self, key: &str, items: &[String]) {
        self.unless(items.is_empty(), key, items.join("."));
    }
}

fn numbers(statements: &Positions, survey: &Survey) -> Vec<String> {
    let numbers = statements.iter().map(|at| survey.statements[at].number);
    numbers.map(|number| number.to_string()).collect()
}

fn answer_ids(set: AnswerSet, scale: &Scale) -> String {
    let ids = set.positions().map(|at| scale.answers[at].id.as_str());
    ids.collect::<Vec<_>>().join(".")
}

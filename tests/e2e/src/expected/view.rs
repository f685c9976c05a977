//! What a view must show, as the library says.

use murroskartta::analysis::{
    Among, Level, Line, Plane, Query, Respondents, all_lines, rank, said_of, tabulate,
};
use murroskartta::state::{Selection, View};
use murroskartta::survey::{Lang, Part, Percent, Point, Section, TableId};
use murroskartta::text::{self, Finding};
use serde_json::{Value, json};

use crate::expected::survey::{REPORT, SURVEY, selection_of};

/// The lines that `fragment` asks for, in their order.
pub fn lines_of(fragment: &str) -> Vec<Line> {
    tabulate(&SURVEY, &selection_of(fragment).query)
}

/// The numbers of the statements that `fragment` asks for, in their order.
pub fn numbers_of(fragment: &str) -> Vec<u16> {
    lines_of(fragment).iter().map(number_of).collect()
}

/// The number of the statement of a line.
pub fn number_of(line: &Line) -> u16 {
    SURVEY.statements[line.statement].number
}

/// What an address asks for, and what follows from it.
pub struct Expected {
    /// The selection.
    pub selection: Selection,
    /// The lines shown.
    pub lines: Vec<Line>,
    /// Every line, in the published order.
    pub all: Vec<Line>,
}

impl Expected {
    /// What `fragment` asks for.
    pub fn of(fragment: &str) -> Self {
        let selection = selection_of(fragment);
        let lines = tabulate(&SURVEY, &selection.query);
        let all = all_lines(&SURVEY, &selection.query);
        Self {
            selection,
            lines,
            all,
        }
    }

    const fn lang(&self) -> Lang {
        self.selection.lang
    }

    /// The map as it is cut.
    pub fn plane(&self) -> Plane {
        let Selection {
            axes, crosshair, ..
        } = self.selection;
        Plane::cut(&self.all, axes, crosshair)
    }

    /// The line of the statement in focus; without one, the first of those shown.
    pub fn line(&self) -> &Line {
        let first = || self.lines.first().map_or(0, |line| line.statement);
        let focus = self.selection.focus.unwrap_or_else(first);
        let mut all = self.all.iter();
        all.find(|line| line.statement == focus).expect("a line")
    }

    /// The headline.
    pub fn headline(&self) -> String {
        let (lang, query, lines) = (self.lang(), &self.selection.query, &self.lines);
        let (measures, view) = (query.measures, self.selection.view);
        let said = match view {
            View::Distribution => {
                let about = Finding {
                    survey: &SURVEY,
                    table: query.table,
                    measure: measures.of(crate::scale(query.table)),
                    among: query.among,
                    lines,
                };
                text::finding(lang, &about)
            }
            View::Compare => text::comparison_finding(lang, &SURVEY, measures, query.pair, lines),
            View::Map => text::map_finding(lang, &SURVEY, measures, &self.plane(), lines),
            View::Statement => text::portrait_headline(lang, &SURVEY, self.line(), measures),
            View::Method => text::method_headline(lang, &respondents(), query.table),
            // What the source tells follows no measure.
            View::Report => return REPORT.headline.get(lang).into(),
            View::Workshop | View::Own | View::Access | View::Make => return String::new(),
        };
        text::said_among(lang, &SURVEY, query, view, said)
    }

    /// The line under the headline.
    pub fn lead(&self) -> String {
        let (lang, query, view) = (self.lang(), &self.selection.query, self.selection.view);
        let respondents = respondents();
        let doubt =
            text::headline_doubt(lang, &SURVEY, query, view, &self.lines, Some(&respondents));
        let lead = self.plain_lead();
        doubt.map_or(lead.clone(), |doubt| format!("{lead} {doubt}"))
    }

    /// What is counted, as it stands there.
    pub fn plain_lead(&self) -> String {
        let (lang, query) = (self.lang(), &self.selection.query);
        match self.selection.view {
            View::Distribution => text::lead(lang, &SURVEY, query),
            View::Compare => text::comparison_lead(lang, &SURVEY, query),
            View::Map => {
                let Selection {
                    axes, crosshair, ..
                } = self.selection;
                text::map_lead(lang, &SURVEY, query, axes, crosshair)
            }
            View::Statement => text::portrait_lead(lang, &SURVEY, query),
            View::Method => text::method_lead(lang, &respondents(), query.table),
            View::Report => text::report_lead(lang, &SURVEY).into(),
            View::Workshop | View::Own | View::Access | View::Make => String::new(),
        }
    }

    /// What the facts about the statement say, by their ids.
    pub fn facts(&self) -> Value {
        let (lang, line) = (self.lang(), self.line());
        let measures = self.selection.query.measures;
        let mut facts = serde_json::Map::new();
        for table in crate::TABLES {
            let rank = rank(&self.all, table, line.statement).expect("a rank");
            facts.insert(crate::id(table).into(), text::rank(lang, rank).into());
        }
        let place = SURVEY.top_place(line.statement);
        facts.insert("top".into(), text::top_place(lang, &SURVEY, place).into());
        for pair in crate::PAIRS {
            let gap = text::gap_by(lang, &SURVEY, measures, pair, line.gap(pair));
            facts.insert(pair.id(&SURVEY), gap.into());
        }
        facts.into()
    }

    /// The paragraph about the statement.
    pub fn portrait(&self) -> String {
        let query = &self.selection.query;
        text::portrait(self.lang(), &SURVEY, &self.all, self.line(), query)
    }

    /// The points of the report that the filter keeps.
    pub fn points(&self) -> Vec<(&'static Section, &'static Part, &'static Point)> {
        let (lang, filter) = (self.lang(), &self.selection.query.filter);
        let mut points = REPORT.points();
        points.retain(|(.., point)| filter.keeps_point(point, &said_of(point, lang)));
        points
    }

    pub fn shown(&self) -> Value {
        let view = self.selection.view;
        let points = match view {
            View::Report => self.points(),
            _ => Vec::new(),
        };
        let points: Vec<_> = points.iter().map(|(.., point)| &point.id).collect();
        json!({
            "view": view.id(),
            "chart": view.has_chart().then(|| view.id()),
            "lang": self.lang().code(),
            "headline": self.headline(),
            "lead": self.lead(),
            "tables": self.tables(),
            "points": points,
        })
    }

    fn tables(&self) -> Value {
        let query = &self.selection.query;
        match self.selection.view {
            View::Distribution => {
                json!([table(crate::id(query.table), &self.lines, |line| self
                    .shares(query.table, line))])
            }
            View::Compare => {
                json!([table("compare", &self.lines, |line| self.compared(line))])
            }
            View::Map => json!([table("map", &self.lines, |line| self.mapped(line))]),
            View::Method => json!([table("method", &self.lines, |line| self.possible(line))]),
            View::Report | View::Workshop | View::Own | View::Access | View::Make => json!([]),
            View::Statement => {
                let statement = self.line().statement;
                let each = crate::TABLES.map(|id| {
                    let query = Query {
                        table: id,
                        ..query.clone()
                    };
                    let mut lines = all_lines(&SURVEY, &query);
                    lines.retain(|line| line.statement == statement);
                    table(crate::id(id), &lines, |line| self.shares(id, line))
                });
                json!(each)
            }
        }
    }

    fn shares(&self, table: TableId, line: &Line) -> Vec<String> {
        let (lang, scale) = (self.lang(), SURVEY.scale_of(table));
        let recomputed = self.selection.query.among.recomputes(scale);
        let percent = |share: Option<Percent>| text::percent_signed(lang, share, recomputed);
        let shares = line.shares.iter();
        let mut cells: Vec<_> = shares
            .map(|share| share.map_or_else(|| "–".into(), |share| percent(Some(share))))
            .collect();
        cells.push(percent(line.sum(table)));
        if self.selection.interval {
            cells.push(self.interval(table, line));
        }
        cells.push(percent(line.total));
        cells
    }

    /// The interval of the sum of a line in a table.
    fn interval(&self, table: TableId, line: &Line) -> String {
        let respondents = Respondents::of(&SURVEY).expect("a number of respondents");
        let (query, statement) = (&self.selection.query, line.statement);
        let interval = respondents.interval(query, table, statement, Level::NinetyFive);
        interval.map_or_else(String::new, |at| text::interval(self.lang(), at))
    }

    /// The numbers of respondents that a row is possible for.
    fn possible(&self, line: &Line) -> Vec<String> {
        let row = SURVEY.table(self.selection.query.table).row(line.statement);
        let all = text::candidates(&row.expect("a row").shares);
        let all: Vec<_> = all.iter().map(ToString::to_string).collect();
        vec![all.join(", ")]
    }

    fn compared(&self, line: &Line) -> Vec<String> {
        let (lang, query) = (self.lang(), &self.selection.query);
        let sums = crate::TABLES.map(|table| {
            let recomputed = query.among.recomputes(SURVEY.scale_of(table));
            let sum = text::percent_signed(lang, line.sum(table), recomputed);
            if self.selection.interval {
                format!("{sum} {}", self.interval(table, line))
            } else {
                sum
            }
        });
        let pair = query.pair;
        let gap = text::gap_by(lang, &SURVEY, query.measures, pair, line.gap(pair));
        let gap = text::signed(gap, query.among == Among::Opinion);
        sums.into_iter().chain([gap]).collect()
    }

    fn mapped(&self, line: &Line) -> Vec<String> {
        let (lang, plane) = (self.lang(), self.plane());
        let measures = self.selection.query.measures;
        let (adoption, significance) = plane.point(line);
        let field = plane.field(line).map_or_else(
            || text::near_line(lang),
            |field| text::field_by(lang, &SURVEY, measures, &plane, field),
        );
        let [adoption, significance] =
            [adoption, significance].map(|point| text::percent_of(lang, point));
        let opinion = self.selection.query.among == Among::Opinion;
        vec![adoption, text::signed(significance, opinion), field.into()]
    }
}

fn table(id: &str, lines: &[Line], cells: impl Fn(&Line) -> Vec<String>) -> Value {
    let row = |line: &Line| json!({"number": number_of(line), "cells": cells(line)});
    json!({"table": id, "rows": lines.iter().map(row).collect::<Vec<_>>()})
}

/// How many respondents there were.
fn respondents() -> Respondents {
    Respondents::of(&SURVEY).expect("a number of respondents")
}

//! All that is made of a selection without a page: numbers, sentences, a session, files.

use murroskartta::analysis::{Plane, Query, all_lines, findings, tabulate};
use murroskartta::state::{Selection, View};
use murroskartta::survey::Lang;
use murroskartta::takeaway::{self, Context};
use murroskartta::text;
use murroskartta::workshop::{Agenda, deck};

use super::survey;

/// Says it in every language.
pub fn about(selection: &Selection) {
    for lang in Lang::ALL {
        let selection = Selection {
            lang,
            ..selection.clone()
        };
        headline(&selection);
        notes(lang, &selection.query);
        files(&selection);
    }
    session(selection);
}

fn headline(selection: &Selection) {
    let Selection { lang, query, .. } = selection;
    let (lang, survey) = (*lang, survey());
    let (lines, all) = (tabulate(survey, query), all_lines(survey, query));
    let (whose, cut) = (selection.axes, selection.crosshair);
    let plane = Plane::cut(&all, whose, cut);
    let said = [
        text::finding(lang, &finding(query, &lines)),
        text::comparison_finding(lang, survey, query.measures, query.pair, &lines),
        text::map_finding(lang, survey, query.measures, &plane, &lines),
        text::lead(lang, survey, query),
        text::comparison_lead(lang, survey, query),
        text::map_lead(lang, survey, query, whose, cut),
        text::portrait_lead(lang, survey, query),
    ];
    for said in said {
        assert!(!said.trim().is_empty());
        text::said_among(lang, survey, query, selection.view, said);
    }
    let focus = selection.focus.unwrap_or_default();
    if let Some(line) = all.iter().find(|line| line.statement == focus) {
        text::portrait_headline(lang, survey, line, query.measures);
        text::portrait(lang, survey, &all, line, query);
    }
    for found in findings(survey, query, &lines, None, &[]) {
        text::finding_of(lang, survey, query, &found);
    }
}

fn finding<'a>(query: &Query, lines: &'a [murroskartta::analysis::Line]) -> text::Finding<'a> {
    text::Finding {
        survey: survey(),
        table: query.table,
        measure: query.measure(survey(), query.table),
        among: query.among,
        lines,
    }
}

/// What is said of the filter and of the order.
fn notes(lang: Lang, query: &Query) {
    text::filters(lang, survey(), query);
    text::order(lang, survey(), query);
    let all = all_lines(survey(), query);
    text::totals_note(lang, survey(), &all);
    for (part, brings) in query.filter.loosenings(survey(), &all, query.pair) {
        text::loosening(lang, part, brings);
    }
}

/// What is taken along.
fn files(selection: &Selection) {
    if matches!(selection.view, View::Workshop | View::Own) {
        return;
    }
    let lines = tabulate(survey(), &selection.query);
    let sheet = takeaway::sheet(survey(), selection, &lines);
    for row in &sheet.rows {
        assert_eq!(row.len(), sheet.columns.len(), "{}", sheet.title);
    }
    takeaway::csv(&sheet);
    takeaway::text(&sheet);
    let json = takeaway::json(survey(), selection, &sheet, &Context::default());
    assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok());
    let name = takeaway::file_name(selection, survey(), "csv");
    assert!(!name.contains(['/', '\\', ':', '"', '<']), "{name}");
}

/// The plan, the slides, and what is said of them.
fn session(selection: &Selection) {
    let Selection {
        lang, query, plan, ..
    } = selection;
    let agenda = Agenda::of(survey(), query, plan);
    let slides = deck(&agenda);
    assert!(slides.iter().all(|place| place.minutes > 0));
    for place in slides {
        text::part_name(*lang, survey(), place.part);
        text::planned(*lang, agenda.minutes(), place.before);
    }
    let asked = [agenda.guess, agenda.vote].into_iter();
    for table in asked.filter_map(murroskartta::workshop::Ask::table) {
        text::guess_asks(*lang, survey(), table, query.measures);
    }
    text::session(*lang, agenda.minutes(), agenda.statements.len());
    for table in crate::TABLES {
        text::table_title(*lang, survey(), table);
    }
}

//! Everything that is worked out of a survey copes with statements that a table lacks.

use murroskartta::analysis::{
    Pair, Plane, Respondents, all_lines, beside, findings, rank, tabulate, whole_lines,
};
use murroskartta::chart::{Frame, TextScale, Theme, compare, distribution, map};
use murroskartta::state::{Action, Selection, View, link};
use murroskartta::survey::{Lang, Survey, TableId, surveys};
use murroskartta::takeaway::{Cell, Context, csv, json, sheet, sheet_beside};
use murroskartta::text;
use murroskartta::workshop::{Agenda, Plan, Room, deck, own};

use super::{SMALL, applied, brought, published};
use crate::percent;

fn survey() -> Survey {
    applied(&[brought(SMALL, |_| {})])
}

fn opened(survey: &Survey, view: View, table: TableId) -> Selection {
    let selection = Selection::default_of(survey);
    let selection = selection.apply(survey, &Action::ShowView(view));
    selection.apply(survey, &Action::ShowTable(table))
}

#[test]
fn comparison_and_map_leave_out_what_a_table_lacks() {
    let survey = survey();
    let query = opened(&survey, View::Compare, crate::ADOPTION).query;
    let all: Vec<_> = all_lines(&survey, &query);
    assert_eq!(all.len(), 3);
    let whole = whole_lines(&survey, &query);
    let statements: Vec<_> = whole.iter().map(|line| line.statement).collect();
    assert_eq!(statements, [1, 0]);
    assert!(!all[2].whole);
    assert_eq!(rank(&whole, crate::STAFF, 2), None);
    let mut gaps = query.clone();
    gaps.filter.gap = 1;
    assert!(tabulate(&survey, &gaps).iter().all(|line| line.whole));
}

#[test]
fn everything_is_said_drawn_and_taken_along() {
    let survey = survey();
    let respondents = Respondents::of(&survey);
    for (view, table) in View::ALL
        .into_iter()
        .flat_map(|view| crate::TABLES.map(|table| (view, table)))
    {
        let selection = opened(&survey, view, table);
        let query = &selection.query;
        let mut lines = tabulate(&survey, query);
        lines.retain(|line| line.whole || view.is_of_one_table());
        findings(&survey, query, &lines, respondents.as_ref(), &[]);
        let frame = Frame {
            width: 800.0,
            theme: Theme::Light,
            text: TextScale::default(),
        };
        let plane = Plane::cut(&lines, selection.axes, selection.crosshair);
        let whole = whole_lines(&survey, query);
        for lang in Lang::ALL {
            let chart = distribution::Chart::of_table(&survey, query, &lines, None, lang);
            distribution::place(&chart, &frame);
            for statement in 0..survey.statements.len() {
                let chart = distribution::Chart::of_statement(&survey, query, statement, lang);
                distribution::place(&chart, &frame);
            }
            map::place(
                &map::Chart {
                    survey: &survey,
                    lines: &whole,
                    measures: query.measures,
                    plane,
                    focus: None,
                    lang,
                    slide: None,
                },
                &frame,
            );
            text::comparison_finding(
                lang,
                &survey,
                query.measures,
                Pair::default_of(published()),
                &whole,
            );
            text::map_finding(lang, &survey, query.measures, &plane, &whole);
            for line in &whole {
                text::portrait(lang, &survey, &whole, line, query);
            }
        }
        let sheet = sheet(&survey, &selection, &lines);
        json(&survey, &selection, &sheet, &Context::default());
    }
    let _ = compare::place;
}

#[test]
fn downloads_have_what_is_published_beside_it() {
    let survey = survey();
    let selection = opened(&survey, View::Distribution, crate::ADOPTION);
    let lines = tabulate(&survey, &selection.query);
    let sheet = sheet_beside(&survey, Some(published()), &selection, &lines);
    let at = |id: &str| sheet.columns.iter().position(|c| c.id == id).unwrap();
    let cells = |id: &str| -> Vec<_> {
        let at = at(id);
        sheet.rows.iter().map(|row| row[at].clone()).collect()
    };
    assert_eq!(
        cells("beside.published"),
        [Cell::Number(9.0), Cell::Number(84.0), Cell::Nothing]
    );
    assert_eq!(
        cells("beside.difference"),
        [Cell::Number(1.0), Cell::Number(6.0), Cell::Nothing]
    );
    let json = json(&survey, &selection, &sheet, &Context::default());
    assert!(json.contains("\"published\": 84") && json.contains("\"difference\": 6"));
    let query = &selection.query;
    assert_eq!(beside(&survey, published(), query, crate::STAFF, 0), None);
    assert_eq!(
        text::beside(Lang::Fi, [90, 84].map(percent)),
        "84\u{a0}% (+6\u{a0}%-yks.)"
    );
}

#[test]
fn a_session_is_made_of_what_every_table_has() {
    let survey = survey();
    let query = opened(&survey, View::Workshop, crate::ADOPTION).query;
    let agenda = Agenda::of(&survey, &query, &Plan::default());
    let mut statements = agenda.statements.clone();
    statements.sort_unstable();
    assert_eq!(statements, [0, 1]);
    assert!(!deck(&agenda).is_empty());
    let lines = whole_lines(&survey, &query);
    let mut room = Room::default();
    room.answer(2, Some(0));
    let stands = own(&survey, &room, &lines, query.measures.of(crate::ADOPTED));
    assert_eq!(stands.ahead, [2]);
}

#[test]
fn addresses_ask_for_it() {
    let survey = survey();
    let selection = opened(&survey, View::Map, crate::ADOPTION);
    let address = link::print(&selection, &survey);
    assert_eq!(address, "survey=own&view=map");
    assert_eq!(link::print_among(&selection, &survey, surveys()), address);
    assert!(
        link::reader_survey(&address) == Some(murroskartta::survey::OWN)
            && link::reader_survey("view=own").is_none()
    );
    let there = link::parse(&address, &survey);
    assert_eq!(
        (there.selection, there.ignored),
        (selection.clone(), vec![])
    );
    let elsewhere = link::parse(&address, published());
    assert_eq!(elsewhere.ignored, ["survey=own"]);
    let (among, parsed) = link::parse_among(&address, surveys());
    assert_eq!(
        (among.id.as_str(), parsed.ignored),
        (published().id.as_str(), vec!["survey=own".into()])
    );
    let carried = selection.carried(&survey, published(), surveys());
    assert_eq!(carried.view, View::Map);
}

#[test]
fn what_is_only_published_is_not_said_of_it() {
    let survey = survey();
    let there = link::parse("survey=own&view=method", &survey);
    assert_eq!(there.ignored, ["view=method"]);
    assert_eq!(there.selection.view, View::Distribution);
    for (lang, published_ones) in Lang::ALL
        .into_iter()
        .zip(["julkaistu", "publicer", "published"])
    {
        let notes = [published(), &survey].map(|of| text::numbers_note(lang, of));
        assert_eq!(
            notes.map(|note| note.contains(published_ones)),
            [true, false]
        );
    }
}

#[test]
fn files_explain_intervals_only_where_there_are_any() {
    let survey = survey();
    for (of, explained) in [(published(), true), (&survey, false)] {
        let selection = Selection::default_of(of).apply(of, &Action::ShowIntervals(true));
        let sheet = sheet(of, &selection, &tabulate(of, &selection.query));
        let json = json(of, &selection, &sheet, &Context::default());
        assert_eq!(
            json.contains(text::interval_note(selection.lang)),
            explained
        );
    }
}

/// Signs that turn the direction of a text are in none that is said, and what runs from right to left is closed
/// off from the numbers beside it; files have it as it was typed, without those signs.
#[test]
fn the_direction_of_a_statement_stays_inside_it() {
    let turned = |sign: char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}');
    let head = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n";
    for (written, said, taken) in [
        (
            "\u{202e}42 overrides live",
            "42 overrides live",
            "42 overrides live",
        ),
        ("7\u{2067}b\u{202b}c", "7bc", "7bc"),
        ("עבודה מרחוק", "\u{2068}עבודה מרחוק\u{2069}", "עבודה מרחוק"),
        ("\u{2069}\u{202c}עבודה", "\u{2068}עבודה\u{2069}", "עבודה"),
    ] {
        let text = format!("{head}{written};40;30;20;10\nEtätyö on arkea;30;30;30;10\n");
        let survey = applied(&[brought(&text, |_| {})]);
        assert_eq!(survey.statements[0].short.fi, said);
        let query = opened(&survey, View::Distribution, crate::ADOPTION).query;
        let lines = tabulate(&survey, &query);
        for lang in Lang::ALL {
            let about = text::Finding {
                survey: &survey,
                table: crate::ADOPTION,
                measure: query.measures.of(crate::ADOPTED),
                among: query.among,
                lines: &lines,
            };
            let headline = text::finding(lang, &about);
            assert!(headline.contains(said), "{headline}");
            assert!(!headline.contains(turned), "{headline:?}");
        }
        let selection = opened(&survey, View::Distribution, crate::ADOPTION);
        let csv = csv(&sheet(&survey, &selection, &lines));
        let csv = String::from_utf8(csv).unwrap();
        assert!(csv.contains(&format!(";{taken};")), "{csv:?}");
    }
}

#[test]
fn the_direction_of_a_search_stays_inside_it() {
    let selection = Selection::default_of(published());
    let search = Action::SetSearch("\u{202e}עבודה".into());
    let query = selection.apply(published(), &search).query;
    let said = text::filters(Lang::En, published(), &query).unwrap();
    assert_eq!(said, "Filter: search “\u{2068}עבודה\u{2069}”.");
}

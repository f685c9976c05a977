//! A percent sign never stands apart from its number at the end of a line.

use murroskartta::analysis::{Among, Level, Plane, all_lines, findings, tabulate};
use murroskartta::state::{Action, Selection, View};
use murroskartta::survey::Lang;
use murroskartta::takeaway;
use murroskartta::text::{self, Finding};
use murroskartta::views::static_view;

use crate::{behind, published};

/// Fails where a digit or a word and a percent sign are parted by a space at which a line may break.
fn keeps_together(text: &str) {
    for (at, _) in text.match_indices(" %") {
        let before = text[..at].chars().next_back();
        let parted = before.is_some_and(char::is_alphanumeric);
        let from = text[..at]
            .char_indices()
            .rev()
            .nth(40)
            .map_or(0, |(at, _)| at);
        assert!(!parted, "…{} %", &text[from..at]);
    }
}

#[test]
fn in_every_fixed_text() {
    for lang in Lang::ALL {
        keeps_together(&format!("{:?}", text::words(lang)));
        keeps_together(&text::rounds(lang).help.join(" "));
        keeps_together(text::rounds(lang).note);
        keeps_together(text::interval_note(lang));
        keeps_together(text::runs_note(lang));
        keeps_together(text::among_note(lang));
        for level in Level::ALL {
            for upper in [false, true] {
                keeps_together(&text::bound_head(lang, level, upper));
            }
        }
    }
}

#[test]
fn in_what_a_survey_and_its_background_say() {
    keeps_together(&format!("{:?}", published()));
    keeps_together(&static_view(murroskartta::survey::surveys()));
}

#[test]
fn in_every_sentence_of_every_view() {
    let changes = [
        vec![],
        vec![Action::ShowIntervals(true), Action::SetBase(Among::Opinion)],
        vec![
            Action::ToggleAnswer(crate::ADOPTED, 3),
            Action::TogglePick(7),
        ],
        vec![Action::SetMinimum(50)],
    ];
    for lang in Lang::ALL {
        for view in View::ALL {
            for table in crate::TABLES {
                for change in &changes {
                    let first = [
                        Action::SetLang(lang),
                        Action::ShowTable(table),
                        Action::ShowView(view),
                    ];
                    let actions = first.iter().chain(change);
                    let start = Selection::default_of(published());
                    said_of(&actions.fold(start, |s, action| s.apply(published(), action)));
                }
            }
        }
    }
}

/// All that is said of a selection.
fn said_of(selection: &Selection) {
    let (lang, query, survey) = (selection.lang, &selection.query, published());
    let (lines, all) = (tabulate(survey, query), all_lines(survey, query));
    let respondents = behind();
    let table = query.table;
    let about = Finding {
        survey,
        table,
        measure: query.measures.of(crate::scale(table)),
        among: query.among,
        lines: &lines,
    };
    let plane = Plane::cut(&all, selection.axes, selection.crosshair);
    let mut said = vec![
        text::finding(lang, &about),
        text::comparison_finding(lang, survey, query.measures, query.pair, &lines),
        text::map_finding(lang, survey, query.measures, &plane, &lines),
        text::lead(lang, survey, query),
        text::comparison_lead(lang, survey, query),
        text::map_lead(lang, survey, query, selection.axes, selection.crosshair),
        text::portrait_lead(lang, survey, query),
        text::base_flag(lang, respondents, Some(table)),
        text::base_flag(lang, respondents, None),
        text::method_headline(lang, respondents, table),
        text::method_lead(lang, respondents, table),
        text::respondents(lang, respondents.base.as_ref().unwrap()),
        text::order(lang, survey, query),
    ];
    said.extend(text::filters(lang, survey, query));
    said.extend(text::totals_note(lang, survey, &all));
    for line in &all {
        said.push(text::portrait_headline(lang, survey, line, query.measures));
        said.push(text::portrait(lang, survey, &all, line, query));
        said.push(text::map_mark(lang, survey, query.measures, &plane, line));
    }
    for found in findings(survey, query, &lines, Some(respondents), &[]) {
        said.push(text::finding_of(lang, survey, query, &found));
    }
    let parts = text::method(lang, survey, respondents, query, 7);
    said.extend(parts.into_iter().flat_map(|part| part.paragraphs));
    for said in said {
        keeps_together(&said);
    }
    if !matches!(selection.view, View::Workshop | View::Own | View::Access) {
        let sheet = takeaway::sheet(survey, selection, &lines);
        keeps_together(&sheet.title);
        for column in &sheet.columns {
            keeps_together(&column.head);
        }
    }
}

//! Changes to a draft.

use murroskartta::survey::parse::{About, positions_fit};
use murroskartta::survey::{
    Cell, CellFault, Lang, Percent, ScaleId, Survey, TableId, TextPlace, Thing, add_answer,
    add_part, add_scale, add_section, add_statement, add_table, add_theme, cell, check_draft,
    move_answer, move_statement, move_table, remove_answer, remove_point, remove_statement,
    remove_table, remove_theme, set_cell, set_languages, set_unsure, shown, small_groups, suppress,
    toggle_counts, toggle_middle, toggle_theme, toggle_top,
};

use super::empty;
use crate::published;

/// A scale of two answers, a table, two statements with numbers.
fn small() -> Survey {
    let mut draft = empty();
    let scale = add_scale(&mut draft).unwrap();
    add_table(&mut draft, scale).unwrap();
    for _ in 0..2 {
        add_statement(&mut draft);
    }
    for (statement, shares) in [(0, ["40", "60"]), (1, ["7", "93"])] {
        for (at, share) in shares.into_iter().enumerate() {
            set_cell(
                &mut draft,
                TableId::at(0),
                statement,
                Cell::Answer(at),
                share,
            )
            .unwrap();
        }
    }
    draft
}

fn shares(survey: &Survey, table: usize, statement: usize) -> Vec<Option<i16>> {
    let row = survey.tables[table].row(statement).unwrap();
    let shares = row.shares.iter();
    shares.map(|share| share.map(Percent::in_tenths)).collect()
}

#[test]
fn cells_hold_what_is_published() {
    let mut draft = small();
    let table = TableId::at(0);
    assert_eq!(shares(&draft, 0, 1), [Some(70), Some(930)]);
    set_cell(&mut draft, table, 1, Cell::Answer(0), " 6,8 % ").unwrap();
    assert_eq!(cell(&draft, table, 1, Cell::Answer(0), true), "6,8");
    // As exact as one another.
    assert_eq!(cell(&draft, table, 0, Cell::Answer(1), false), "60.0");
    // As the CSV of a folder says that a number is not published.
    for unpublished in ["<5", "..", "*"] {
        set_cell(&mut draft, table, 1, Cell::Answer(0), "7").unwrap();
        set_cell(&mut draft, table, 1, Cell::Answer(0), unpublished).unwrap();
        assert_eq!(shares(&draft, 0, 1)[0], None, "{unpublished}");
    }
    assert_eq!(shares(&draft, 0, 1), [None, Some(930)]);
    for (text, fault) in [
        ("101", CellFault::Share),
        ("-4", CellFault::Share),
        ("6,88", CellFault::Share),
        ("six", CellFault::Share),
    ] {
        let before = draft.clone();
        assert_eq!(
            set_cell(&mut draft, table, 1, Cell::Answer(0), text),
            Err(fault)
        );
        assert_eq!(draft, before);
    }
    assert_eq!(
        set_cell(&mut draft, table, 1, Cell::Respondents, "0"),
        Err(CellFault::Nobody)
    );
}

#[test]
fn a_row_without_numbers_goes() {
    let mut draft = small();
    for at in 0..2 {
        set_cell(&mut draft, TableId::at(0), 1, Cell::Answer(at), "").unwrap();
    }
    assert!(draft.tables[0].row(1).is_none());
    let told: Vec<_> = check_draft(&draft)
        .into_iter()
        .map(|problem| *problem.about)
        .collect();
    let unasked = About::Unasked {
        statement: draft.statements[1].id.clone(),
    };
    assert!(told.contains(&unasked), "{told:?}");
    let shown = shown(&draft).unwrap();
    assert_eq!(shown.statements.len(), 1);
}

#[test]
fn counts_make_shares() {
    let mut draft = empty();
    let scale = add_scale(&mut draft).unwrap();
    add_table(&mut draft, scale).unwrap();
    draft.tables[0].counts = true;
    add_statement(&mut draft);
    let table = TableId::at(0);
    set_cell(&mut draft, table, 0, Cell::Answer(0), "1 200").unwrap();
    set_cell(&mut draft, table, 0, Cell::Answer(1), "400").unwrap();
    assert_eq!(shares(&draft, 0, 0), [Some(750), Some(250)]);
    assert_eq!(cell(&draft, table, 0, Cell::Respondents, true), "1600");
    assert_eq!(
        set_cell(&mut draft, table, 0, Cell::Answer(0), "1,5"),
        Err(CellFault::Count)
    );
}

#[test]
fn answers_take_their_numbers_along() {
    let mut draft = small();
    let scale = draft.tables[0].scale;
    move_answer(&mut draft, scale, 0, 1);
    assert_eq!(shares(&draft, 0, 0), [Some(600), Some(400)]);
    assert!(draft.scales[0].answers[1].counts);
    add_answer(&mut draft, scale);
    assert_eq!(shares(&draft, 0, 0), [Some(600), Some(400), None]);
    toggle_middle(&mut draft, scale);
    assert_eq!(draft.scales[0].middle(), Some(1));
    set_unsure(&mut draft, scale, 0, true);
    assert_eq!(shares(&draft, 0, 0), [Some(400), None, Some(600)]);
    assert_eq!(draft.scales[0].unsure(), Some(2));
    assert_eq!(draft.scales[0].middle(), None);
    remove_answer(&mut draft, scale, 0);
    assert_eq!(shares(&draft, 0, 0), [None, Some(600)]);
    // Whatever is left counts.
    assert!(draft.scales[0].answers[0].counts);
    remove_answer(&mut draft, scale, 0);
    assert_eq!(draft.scales[0].opinions(), 1);
    toggle_counts(&mut draft, scale, 0);
    assert!(draft.scales[0].answers[0].counts);
    assert!(positions_fit(&draft));
}

#[test]
fn everything_follows_what_moves() {
    let before = published();
    let mut draft = before.clone();
    let ids = |of: &Survey| -> Vec<String> {
        of.top
            .iter()
            .map(|&at| of.statements[usize::from(at)].id.clone())
            .collect()
    };
    let about = |of: &Survey| -> Vec<Vec<String>> {
        let points = of.report.as_ref().unwrap().points();
        let names = points.iter().map(|(.., point)| {
            let all = point.statements.iter();
            let mut all: Vec<_> = all
                .map(|&at| of.statements[usize::from(at)].id.clone())
                .collect();
            all.sort();
            all
        });
        names.collect()
    };
    move_statement(&mut draft, 0, 9);
    move_table(&mut draft, 2, 0);
    assert_eq!(ids(&draft), ids(before));
    assert_eq!(about(&draft), about(before));
    assert_eq!(draft.tables[0].id, "staff");
    let row = draft.tables[1].row(9).unwrap();
    assert_eq!(row.shares, before.tables[0].row(0).unwrap().shares);
    remove_statement(&mut draft, 9);
    assert_eq!(draft.statements.len(), 9);
    assert!(!ids(&draft).contains(&before.statements[0].id));
    remove_theme(&mut draft, 0);
    remove_table(&mut draft, 1);
    assert_eq!(draft.scales.len(), 1);
    assert!(positions_fit(&draft));
    assert!(
        draft
            .tables
            .iter()
            .all(|table| draft.scale(table.scale).id == "significance")
    );
}

#[test]
fn a_short_name_follows_until_it_is_written() {
    let mut draft = small();
    let of = |field| TextPlace::new(Thing::Statement(draft.statements[0].id.clone()), field);
    let (wording, short) = (of("wording"), of("short"));
    wording.write(&mut draft, Lang::En, "The work is seen");
    assert_eq!(draft.statements[0].short.en, "The work is seen");
    assert_eq!(short.written(&draft, Lang::En), "");
    assert_eq!(short.instead(&draft, Lang::En), "The work is seen");
    short.write(&mut draft, Lang::En, "Work seen");
    wording.write(&mut draft, Lang::En, "The work is seen by others");
    assert_eq!(draft.statements[0].short.en, "Work seen");
    short.write(&mut draft, Lang::En, " ");
    assert_eq!(draft.statements[0].short.en, "The work is seen by others");
}

#[test]
fn a_language_that_goes_takes_its_texts() {
    let mut draft = published().clone();
    set_languages(&mut draft, vec![Lang::Sv]);
    assert_eq!(draft.title.fi, "");
    assert!(!draft.title.sv.is_empty());
    assert_eq!(draft.original(), Lang::Sv);
    set_languages(&mut draft, Vec::new());
    assert_eq!(draft.languages, [Lang::Sv]);
}

#[test]
fn small_groups_are_found_and_left_out() {
    let mut draft = small();
    let table = TableId::at(0);
    set_cell(&mut draft, table, 0, Cell::Respondents, "4").unwrap();
    set_cell(&mut draft, table, 1, Cell::Respondents, "40").unwrap();
    assert_eq!(small_groups(&draft, 5).len(), 1);
    suppress(&mut draft, 5);
    assert_eq!(shares(&draft, 0, 0), [None, None]);
    assert_eq!(shares(&draft, 0, 1), [Some(70), Some(930)]);
    assert!(small_groups(&draft, 5).is_empty());
}

#[test]
fn a_background_is_told_in_sections() {
    let mut draft = small();
    add_theme(&mut draft);
    toggle_theme(&mut draft, 1, 0);
    toggle_top(&mut draft, 1);
    assert_eq!(
        (draft.statements[1].themes.clone(), draft.top.clone()),
        (vec![0], vec![1])
    );
    add_section(&mut draft);
    add_part(&mut draft, 1, murroskartta::survey::PartKind::Risks);
    let report = draft.report.as_ref().unwrap();
    assert_eq!(report.points().len(), 2);
    let risk = report.points()[1].2.id.clone();
    let ask = TextPlace::new(Thing::Point(risk.clone()), "ask");
    ask.write(&mut draft, Lang::En, "What if nobody comes?");
    assert_eq!(ask.of(&draft).en, "What if nobody comes?");
    remove_point(&mut draft, 1, 1, &risk);
    assert_eq!(draft.report.as_ref().unwrap().sections[0].parts.len(), 1);
    let first = draft.report.as_ref().unwrap().points()[0].2.id.clone();
    remove_point(&mut draft, 1, 0, &first);
    assert!(draft.report.is_none());
}

/// Rounds are compared by these, whatever their files were called.
#[test]
fn tables_are_known_by_their_names() {
    let mut draft = small();
    let second = add_table(&mut draft, ScaleId::at(0)).unwrap();
    for table in &mut draft.tables {
        table.name.en = "All respondents".into();
    }
    draft.tables[second].name.en = "Yes, all".into();
    murroskartta::survey::name_tables(&mut draft);
    let ids: Vec<_> = draft.tables.iter().map(|table| &*table.id).collect();
    assert_eq!(ids, ["all-respondents", "yes-all"]);
}

//! What a reader may do to a survey that they make, in any order: it stays whole, what it would be as a page fits together,
//! and its folder is read.

use murroskartta::survey::parse::{fits_together, positions_fit};
use murroskartta::survey::{
    Cell, Lang, PartKind, ScaleId, Survey, TableId, TextPlace, Thing, add_answer, add_part,
    add_point, add_scale, add_section, add_statement, add_table, add_theme, cell, check_draft,
    empty_draft, move_answer, move_statement, move_table, move_top, pack, read, read_draft,
    remove_answer, remove_part, remove_section, remove_statement, remove_table, remove_theme,
    set_cell, set_languages, set_scale, set_unsure, shown, suppress, surveys, toggle_counts,
    toggle_middle, toggle_theme, toggle_top, write,
};

use super::Target;

/// Changes, three bytes each.
pub const DRAFT: Target = Target {
    check,
    seeds: super::seeds::draft,
};

const DAY: &str = "2026-11-30";
/// What may be written anywhere.
const TEXTS: [&str; 12] = [
    "",
    " ",
    "n",
    "wording",
    "Yes",
    "Yes ",
    "</script>",
    "a;\"b\"\nc",
    "=1+1",
    "42",
    "33,3",
    "*",
];
/// More statements would only make it slow.
const MOST: usize = 40;

fn check(input: &[u8]) {
    let (&first, changes) = input.split_first().unwrap_or((&0, &[]));
    let mut draft = if first.is_multiple_of(2) {
        empty_draft(Lang::En, DAY)
    } else {
        surveys()[0].clone()
    };
    for change in changes.chunks_exact(3) {
        apply(&mut draft, change[0], change[1].into(), change[2].into());
        assert!(positions_fit(&draft));
    }
    assert_eq!(
        read_draft(&write(std::slice::from_ref(&draft)))
            .as_ref()
            .ok(),
        Some(&draft)
    );
    if let Some(page) = shown(&draft) {
        assert!(fits_together(&page));
        assert!(read(&write(&[page])).is_ok());
    }
    check_draft(&draft);
    pack(&draft);
}

fn apply(draft: &mut Survey, what: u8, a: usize, b: usize) {
    let (at, text) = (a % 8, TEXTS[b % TEXTS.len()]);
    let scale = ScaleId::at(at);
    let table = TableId::at(at);
    let (has_scale, has_table) = (at < draft.scales.len(), at < draft.tables.len());
    match what % 32 {
        0 if draft.statements.len() < MOST => {
            add_statement(draft);
        }
        1 => remove_statement(draft, a),
        2 => move_statement(draft, a, b),
        3 => {
            add_scale(draft);
        }
        4 if has_scale => {
            add_table(draft, scale);
        }
        5 => remove_table(draft, at),
        6 => move_table(draft, at, b % 8),
        7 if has_table => set_scale(draft, at, ScaleId::at(b % 8)),
        8 if has_scale => add_answer(draft, scale),
        9 if has_scale => remove_answer(draft, scale, b),
        10 if has_scale => move_answer(draft, scale, b % 8, a / 8 % 8),
        11 if has_scale => set_unsure(draft, scale, b % 8, a >= 128),
        12 if has_scale => toggle_counts(draft, scale, b),
        13 if has_scale => toggle_middle(draft, scale),
        14 => add_theme(draft),
        15 => remove_theme(draft, a),
        16 => toggle_theme(draft, a, b % draft.themes.len().max(1)),
        17 => toggle_top(draft, a),
        18 => move_top(draft, a, b),
        19 if draft.report.iter().all(|report| report.sections.len() < 20) => add_section(draft),
        20 => remove_section(draft, a as u8),
        21 => add_part(
            draft,
            at as u8,
            [PartKind::Facts, PartKind::Risks, PartKind::Examples][b % 3],
        ),
        22 => remove_part(draft, at as u8, b),
        23 => add_point(draft, at as u8, b % 4),
        24 => suppress(draft, b as u32),
        25 => set_languages(draft, vec![Lang::ALL[at % 3], Lang::ALL[b % 3]]),
        26 if has_table => {
            let table = &mut draft.tables[at];
            table.counts = table.rows.is_empty() && b.is_multiple_of(2);
        }
        27 => texts(draft, at, text),
        28..=31 if has_table => {
            let statement = b % draft.statements.len().max(1);
            let answers = draft.scale_of(table).answers.len();
            let of = if what.is_multiple_of(2) {
                Cell::Answer(a / 8 % answers)
            } else {
                Cell::Respondents
            };
            if statement < draft.statements.len() {
                let _ = set_cell(draft, table, statement, of, TEXTS[a % TEXTS.len()]);
                cell(draft, table, statement, of, true);
            }
        }
        _ => {}
    }
}

/// Writes a text here and there.
fn texts(draft: &mut Survey, at: usize, text: &str) {
    let lang = draft.original();
    let mut places = vec![
        TextPlace::of_survey("title"),
        TextPlace::of_survey("notice"),
    ];
    if let Some(statement) = draft.statements.get(at) {
        let of = Thing::Statement(statement.id.clone());
        places.extend([
            TextPlace::new(of.clone(), "wording"),
            TextPlace::new(of, "short"),
        ]);
    }
    if let Some(table) = draft.tables.get(at) {
        let of = Thing::Table(table.id.clone());
        places
            .extend(["name", "title", "asks", "to"].map(|field| TextPlace::new(of.clone(), field)));
    }
    if let Some(scale) = draft.scales.get(at) {
        let of = |answer: &murroskartta::survey::Answer| Thing::Answer {
            scale: scale.id.clone(),
            id: answer.id.clone(),
        };
        let answers = scale.answers.iter().map(of);
        places.extend(answers.map(|of| TextPlace::new(of, "name")));
    }
    for place in places {
        place.write(draft, lang, text);
        place.written(draft, lang);
    }
}

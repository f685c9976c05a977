//! What stands where in a table that is about to be opened.

use leptos::web_sys::Element as Node;
use leptos::{ev, prelude::*};

use crate::survey::{Column, Mapping, TableId};
use crate::text;
use crate::views::element::{Element, Piece, el, together};
use crate::views::own::bringing::{Bringing, Part};
use crate::views::parts::{Button, group, option, says};

/// So many rows show what is in a column.
const SHOWN: usize = 3;

/// Everything that can be said of it, and the button that opens it.
pub fn mapping(bringing: Bringing, mapping: &Mapping) -> Piece {
    let (lang, spoken) = bringing.page.speaks();
    let words = text::brought(lang);
    let survey = bringing.published();
    let picking = bringing.picking.read_untracked();
    let grid = &picking.grid;
    let scale = survey.scale_of(mapping.table);
    let name = el("input")
        .attr("type", "text")
        .attr("maxlength", "100")
        .prop("value", says(move || bringing.name.get()))
        .on(ev::input, move |event| {
            bringing.name.set(event_target_value(&event));
        });
    let tables: Vec<_> = TableId::ALL
        .map(|id| survey.table(id).name.get(lang))
        .into();
    let mut pieces = vec![
        labelled(words.name.into(), name),
        choice(
            bringing,
            Part::Table,
            spoken.tables.into(),
            &tables,
            mapping.table as u16,
        ),
    ];
    let mut holds = vec![words.unused, spoken.statement];
    let mut buttons = Vec::new();
    for (at, answer) in (0..).zip(&scale.answers) {
        let name = answer.short.get(lang);
        holds.push(name);
        let counts = mapping.measure >> at & 1 == 1;
        let button = Button::new(name, move || bringing.choose(Part::Answer, at));
        buttons.push(button.pressed(move || counts));
    }
    let (mut found, mut columns) = (0, Vec::new());
    for (at, &now) in mapping.columns.iter().enumerate() {
        found += u16::from(now != Column::Unused);
        let mut said = format!("{} {}", text::letters(at + 1), grid.heads[at]);
        for (_, row) in grid.rows.iter().take(SHOWN) {
            said += " · ";
            said += &row[at];
        }
        let now = now.position() as u16;
        columns.push(choice(bringing, Part::Column(at), said, &holds, now));
    }
    pieces.push(choices(bringing, words.columns, found, columns));
    let counted = mapping.counted.into();
    pieces.push(choice(
        bringing,
        Part::Cells,
        words.are.into(),
        &words.cells,
        counted,
    ));
    pieces.push(el("p").child(spoken.measure).view());
    pieces.push(group("answers", None::<&str>, spoken.measure, buttons));
    if let Some(column) = mapping.statements() {
        pieces.push(statements(bringing, mapping, column));
    }
    let open = Button::new(words.open, move || bringing.open());
    pieces.push(open.class("start").view());
    let back = Button::new(words.back, move || bringing.back());
    pieces.push(back.class("back").view());
    together(pieces)
}

/// The published statement of each row.
fn statements(bringing: Bringing, mapping: &Mapping, column: usize) -> Piece {
    let (lang, _) = bringing.page.speaks();
    let words = text::brought(lang);
    let mut names = vec![words.alone];
    for statement in &bringing.published().statements {
        names.push(statement.short.get(lang));
    }
    let picking = bringing.picking.read_untracked();
    let (mut found, mut rows) = (0, Vec::new());
    for (at, ((_, cells), &now)) in picking.grid.rows.iter().zip(&mapping.matches).enumerate() {
        found += u16::from(now.is_some());
        let now = now.map_or(0, |at| at as u16 + 1);
        let said = cells[column].clone();
        rows.push(choice(bringing, Part::Match(at), said, &names, now));
    }
    choices(bringing, words.matched, found, rows)
}

/// Choices of which so many are made; unfolded where one is left. What the reader unfolds stays so
/// while choosing.
fn choices(bringing: Bringing, words: &str, made: u16, all: Vec<Piece>) -> Piece {
    let of = all.len() as u16;
    let count = text::counted(bringing.page.speaks().0, made, of);
    let unfold = move |details: &Node| {
        if made < of {
            let _ = details.set_attribute("open", "");
        }
    };
    el("details")
        .found(unfold)
        .child(el("summary").child(format!("{words}: {count}")))
        .children(all)
        .view()
}

/// A choice among `options`.
fn choice(bringing: Bringing, part: Part, words: String, options: &[&str], now: u16) -> Piece {
    let mut select = el("select").on(ev::change, move |event| {
        bringing.choose(part, event_target_value(&event).parse().unwrap_or_default());
    });
    for (at, words) in (0..).zip(options) {
        select = select.child(option(at, *words, move || at == now));
    }
    labelled(words, select)
}

/// A field with its label.
pub fn labelled(words: String, field: Element) -> Piece {
    let words = el("span").child(words);
    el("label")
        .class("labelled")
        .child(words)
        .child(field)
        .view()
}

//! The order of the statements.

use leptos::prelude::*;

use crate::analysis::{Direction, Sort};
use crate::state::{Action, View, link};
use crate::survey::TableId;
use crate::text;
use crate::views::element::{Piece, Value, el, together};
use crate::views::page::Page;
use crate::views::parts::{Button, follow, option, says, select};

/// The select of the order, and the button of its direction.
pub fn arrange(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let options = follow(move || {
        let orders = match page.view.get() {
            View::Distribution => of_one_table(page),
            _ => of_all_tables(page),
        };
        let scale = page.scale();
        let option = |(sort, name): (Sort, String)| {
            let id = link::sort_id(sort, scale);
            option(id, name, move || page.read(|s| s.query.sort == sort))
        };
        together(orders.into_iter().map(option))
    });
    let choose = move |id: String| {
        if let Some(sort) = link::sort_of(&id, untrack(|| page.scale())) {
            page.act(Action::SetSort(sort));
        }
    };
    el("div")
        .class("arrange")
        .child(select("", "sort", words.sort, true, vec![options], choose))
        .child(direction(page))
        .view()
}

/// The published order, the measure and the gap, and each answer.
fn of_one_table(page: Page) -> Vec<(Sort, String)> {
    let (lang, words) = page.speaks();
    let fixed = [
        (Sort::Published, words.sort_published),
        (Sort::Measure, words.sort_measure),
        (Sort::Gap, words.sort_gap),
    ];
    let answers = page.scale().answers.iter().zip(0..).map(|(answer, at)| {
        let sort = if answer.unsure {
            Sort::Unsure
        } else {
            Sort::Answer(at)
        };
        (sort, answer.name.get(lang))
    });
    let all = fixed.into_iter().chain(answers);
    all.map(|(sort, name)| (sort, name.to_owned())).collect()
}

/// The published order, the gap, and any of the three tables.
fn of_all_tables(page: Page) -> Vec<(Sort, String)> {
    let (lang, words) = page.speaks();
    let gap = if page.is_onward() {
        text::rounds(lang).sort
    } else {
        words.sort_gap
    };
    let fixed = [(Sort::Published, words.sort_published), (Sort::Gap, gap)];
    let tables = TableId::ALL.map(|id| (Sort::Sum(id), page.survey.table(id).name.get(lang)));
    let all = fixed.into_iter().chain(tables);
    all.map(|(sort, name)| (sort, name.to_owned())).collect()
}

fn direction(page: Page) -> Piece {
    let (_, words) = page.speaks();
    let other = move || page.read(|s| s.query.direction.reversed());
    let label = says(move || {
        let label = match other() {
            Direction::Ascending => words.ascend,
            Direction::Descending => words.descend,
        };
        label.into()
    });
    Button::new(label, move || {
        page.act(Action::SetDirection(untrack(other)))
    })
    .control("order")
    .value(Value::of(move || Some(link::direction_id(other()))))
    .view()
}

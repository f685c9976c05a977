//! What a facilitator plans, and what rooms and workplaces say.

mod files;
mod guess;
mod merge;
mod own;
mod plan;
mod room;

use murroskartta::analysis::Query;
use murroskartta::state::{Selection, View};
use murroskartta::survey::{Card, Report, ScaleId};
use murroskartta::workshop::{Agenda, Ask, Entry, Guess, Key, Kind, Length, Part, Plan, Room};
use proptest::prelude::*;

use crate::published;

fn query() -> Query {
    Selection::default_in(published(), View::Workshop).query
}

/// The agenda of a plan, by the measures that the workshop opens with.
fn agenda(plan: &Plan) -> Agenda {
    Agenda::of(published(), &query(), plan)
}

fn cards() -> Vec<Card<'static>> {
    published().report.as_ref().map(Report::cards).unwrap()
}

/// Some of so many, each once, in any order.
fn some_of(count: usize) -> impl Strategy<Value = Vec<usize>> {
    let all: Vec<usize> = (0..count).collect();
    prop::sample::subsequence(all, 0..=count).prop_shuffle()
}

fn part() -> impl Strategy<Value = Part> {
    let statements = 0..published().statements.len();
    prop_oneof![
        prop::sample::select(Part::FIXED.to_vec()),
        statements.prop_map(Part::Statement),
    ]
}

/// Any plan that can be made.
pub fn plan() -> impl Strategy<Value = Plan> {
    let ask = || {
        prop::option::of(prop::sample::select(
            Ask::all(published()).collect::<Vec<_>>(),
        ))
    };
    let parts = (
        prop::sample::select(Length::ALL.to_vec()),
        prop::option::of(some_of(published().statements.len())),
        ask(),
        ask(),
        prop::option::of(some_of(cards().len())),
        prop::collection::vec((part(), 0..=120_u16), 0..8),
    );
    parts.prop_map(|(length, statements, guess, vote, cards, given)| {
        let mut plan = Plan {
            length,
            statements,
            guess,
            vote,
            cards,
            minutes: Vec::new(),
        };
        for (part, minutes) in given {
            plan.give(part, minutes);
        }
        plan
    })
}

/// Texts with all that files, pictures and pages have trouble with.
pub fn text() -> impl Strategy<Value = String> {
    let trouble = [
        ";",
        ",",
        "\t",
        "\"",
        "\"\"",
        "\n",
        "\r\n",
        "\r",
        "=",
        "'",
        "+",
        "-",
        "@",
        " ",
        "\u{a0}",
        "\u{2028}",
        "\u{feff}",
        "\\",
        "\\u0041",
        "👩‍💻",
        "ä",
        "{",
        "\0",
        "\u{1f}",
        "<",
        "&",
        "&amp;",
        "]]>",
        "<!--",
        "</title><script>",
        "\" onload=\"",
    ];
    let piece = prop_oneof![
        prop::sample::select(trouble.to_vec()).prop_map(String::from),
        "\\PC{1,8}",
    ];
    prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat())
}

/// Anything that a room can say.
fn entry() -> impl Strategy<Value = Entry> {
    let survey = published();
    let statement = 0..survey.statements.len();
    let answers = |scale: ScaleId| survey.scale(scale).answers.len();
    let table = || prop::sample::select(crate::TABLES.to_vec());
    let count = || (1..=9999_u16).prop_map(|count| count.to_string());
    let guess = (0..=100_u8, 0..=100_u8).prop_map(|(a, b)| {
        let (low, high) = (a.min(b), a.max(b));
        Guess { low, high }.written()
    });
    let texts = vec![Kind::Note, Kind::Who, Kind::When];
    prop_oneof![
        text().prop_map(|value| (Key::whole(Kind::Name), value)),
        (table(), statement.clone(), guess)
            .prop_map(|(table, at, value)| (Key::guess(table, at), value)),
        (table(), statement.clone(), 0..6_usize, count()).prop_map(
            move |(table, at, answer, value)| {
                let answer = answer % answers(crate::scale(table));
                (Key::hands(table, at, answer), value)
            }
        ),
        (statement.clone(), count()).prop_map(|(at, value)| (Key::of(Kind::Top, at), value)),
        (statement.clone(), 0..4_usize, count())
            .prop_map(|(at, answer, value)| (Key::own(at, answer), value)),
        (prop::sample::select(texts), statement, text())
            .prop_map(|(kind, at, value)| (Key::of(kind, at), value)),
    ]
    .prop_map(|(key, value)| Entry { key, value })
}

/// Any room.
fn any_room() -> impl Strategy<Value = Room> {
    prop::collection::vec(entry(), 0..40).prop_map(|entries| entries.into_iter().collect())
}

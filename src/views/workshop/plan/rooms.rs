//! Several rooms beside each other, as their files tell.

use leptos::prelude::*;

use crate::browser::file::{Picked, Unread};
use crate::survey::TableId;
use crate::takeaway;
use crate::text;
use crate::views::element::{Piece, el, nothing};
use crate::views::page::Page;
use crate::views::parts::{Button, follow};
use crate::workshop::{FileProblem, Key, Kind, Room, sum, told};

/// The rooms that were opened, and what is said about the files.
#[derive(Clone, Debug, Default)]
pub struct Rooms {
    /// The rooms, each with a name.
    pub rooms: Vec<Room>,
    /// What became of the files that were opened last.
    pub said: String,
}

/// Takes what files say. One file becomes what the room says, where that says nothing yet;
/// otherwise the rooms are put side by side. If a file is not understood, it changes nothing.
pub fn take(page: Page, picked: Vec<Picked>) {
    let (lang, _) = page.speaks();
    let mut rooms = Vec::new();
    let mut said = Vec::new();
    for Picked { name, text } in picked {
        let read = text.map_err(|unread| match unread {
            Unread::TooLarge => FileProblem::TooLarge,
            Unread::Failed => FileProblem::Unopened,
        });
        let read = read.and_then(|text| takeaway::room(page.survey, &text));
        match read {
            Ok(room) => rooms.push((room, name)),
            Err(problem) => said.push(text::file_problem(lang, &name, &problem)),
        }
    }
    if !rooms.is_empty() {
        said.push(text::opened(lang, rooms.len()));
    }
    let empty = page.held.with_untracked(Room::is_empty);
    if let (true, [(room, _)]) = (empty, rooms.as_slice()) {
        page.held.change(|held| held.clone_from(room));
        rooms.clear();
    }
    page.rooms.update(|all| {
        all.said = said.join(" ");
        let rooms = rooms.into_iter().map(|(room, file)| named(room, &file));
        all.rooms.extend(rooms);
    });
}

/// The room, called after its file where it has no name.
fn named(mut room: Room, file: &str) -> Room {
    let key = Key::whole(Kind::Name);
    if room.get(key).is_none() {
        let name = file.rsplit_once('.').map_or(file, |(name, _)| name);
        let name: String = name.chars().take(100).collect();
        let _ = room.put(key, &name);
    }
    room
}

/// The rooms side by side, with the one that is held first, and their sum last.
pub fn rooms(page: Page) -> Piece {
    follow(move || {
        let opened = page.rooms.read().rooms.clone();
        if opened.is_empty() {
            return nothing();
        }
        let held = page.held.with(Clone::clone);
        let mut all = opened;
        if !held.is_empty() {
            all.insert(0, held);
        }
        untrack(|| table(page, all))
    })
}

fn table(page: Page, rooms: Vec<Room>) -> Piece {
    let (lang, words) = page.speaks();
    let own = text::workshop(lang);
    let sum = sum(&rooms);
    let head = |name: &str| el("th").attr("scope", "col").child(name).view();
    let heads = rooms.iter().map(|room| {
        let name = room.get(Key::whole(Kind::Name));
        head(name.unwrap_or(own.nameless))
    });
    let heads = el("tr")
        .child(head(words.statement))
        .children(heads.collect::<Vec<_>>())
        .child(head(own.sum));
    let rows = told(&rooms).into_iter().map(|key| {
        let cells = rooms.iter().chain([&sum]).map(|room| {
            let said = said(page, room, key);
            el("td").child(said).view()
        });
        el("tr")
            .child(el("th").attr("scope", "row").child(name(page, key)))
            .children(cells.collect::<Vec<_>>())
            .view()
    });
    let rows: Vec<Piece> = rows.collect();
    let uses = rooms.iter().map(|room| {
        let room = room.clone();
        let name = room.get(Key::whole(Kind::Name)).unwrap_or(own.nameless);
        let label = format!("{}: {name}", own.use_this);
        Button::new(label, move || use_room(page, room.clone())).view()
    });
    let uses: Vec<Piece> = uses.collect();
    let total = sum.clone();
    let use_sum = Button::new(own.use_sum, move || use_room(page, total.clone()));
    let close = Button::new(own.rooms_close, move || {
        page.rooms.update(|rooms| rooms.rooms.clear());
    });
    el("section")
        .class("rooms")
        .attr("aria-labelledby", "rooms")
        .child(el("h2").id("rooms").child(own.rooms))
        .child(
            el("div")
                .class("scrolls")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-labelledby", "rooms")
                .child(
                    el("table")
                        .child(el("thead").child(heads))
                        .child(el("tbody").children(rows)),
                ),
        )
        .child(el("p").class("note").child(own.no_sample))
        .child(
            el("p")
                .class("offers")
                .child(use_sum.view())
                .children(uses)
                .child(close.view()),
        )
        .view()
}

/// Puts that in place of what the room says, which can be taken back; the comparison is then done.
fn use_room(page: Page, room: Room) {
    page.held.change(|held| *held = room);
    page.rooms.update(|rooms| rooms.rooms.clear());
}

/// What a row is about.
fn name(page: Page, key: Key) -> String {
    let (lang, words) = page.speaks();
    let own = text::workshop(lang);
    let what = match (key.kind, key.table) {
        (Kind::Guess, Some(table)) => format!("{}: {}", own.typed, text::table_mark(lang, table)),
        (_, Some(table)) => text::table_mark(lang, table).into(),
        (Kind::Top, _) => words.in_top.into(),
        _ => own.to_own.into(),
    };
    let statement = key.statement.unwrap_or_default();
    format!(
        "{}, {what}",
        text::statement_name(lang, page.survey, statement)
    )
}

/// What a room says there: a guess, votes, or how many hands were for what counts.
fn said(page: Page, room: &Room, key: Key) -> String {
    let (lang, _) = page.speaks();
    let statement = key.statement.unwrap_or_default();
    let table = key.table.unwrap_or(TableId::Adoption);
    let counts: Vec<u16> = match key.kind {
        Kind::Guess => {
            let guess = room.guess(table, statement);
            return guess.map_or_else(|| "–".into(), |guess| text::guess(lang, guess));
        }
        Kind::Top => return room.count(key).to_string(),
        Kind::Own => {
            let answers = 0..page.survey.scale_of(table).answers.len();
            answers
                .map(|at| room.count(Key::own(statement, at)))
                .collect()
        }
        _ => room.hands(page.survey, table, statement),
    };
    let total = counts.iter().sum();
    let measure = page.measures().of(table.scale());
    let for_it = measure.positions().map(|at| counts[at]).sum();
    if total == 0 {
        "–".into()
    } else {
        text::counted(lang, for_it, total)
    }
}

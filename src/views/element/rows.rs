//! Rows that stand and move.

use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::Mountable;
use leptos::{prelude::*, web_sys};

use super::lasting::lasting;
use super::piece::MakeRow;
use super::placed::parent;
use super::{Placed, Source};

/// Rows in their order, and a mark where they end.
pub struct Rows {
    rows: Vec<Row>,
    end: web_sys::Comment,
}

/// A row, and what lives as long as it does.
struct Row {
    at: usize,
    placed: Placed,
    owner: Owner,
}

/// What is in the row is struck off what it follows while it is still there (`lasting`): whoever made
/// rows in this one holds its owner for longer.
impl Drop for Row {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

/// Keeps a row for each position that is there, in that order.
pub fn rows(there: Source<Vec<usize>>, make: MakeRow) -> RenderEffect<Rows> {
    // Not what makes the rows owns what is in them, for they outlive its next time.
    let owner = Owner::current().unwrap_or_default();
    lasting(Box::new(move |before: Option<Rows>| {
        let there = there.make();
        let mut rows = before.unwrap_or_else(|| Rows {
            rows: Vec::new(),
            end: Rndr::create_placeholder(),
        });
        untrack(|| rows.arrange(&there, &owner, &make));
        rows
    }))
}

impl Rows {
    fn arrange(&mut self, there: &[usize], owner: &Owner, make: &MakeRow) {
        let mut before = std::mem::take(&mut self.rows);
        for &at in there {
            let stands = before.iter().position(|row| row.at == at);
            let row = stands.map(|stands| before.swap_remove(stands));
            self.rows
                .push(row.unwrap_or_else(|| Row::new(at, owner, make)));
        }
        for mut gone in before {
            gone.placed.unmount();
        }
        let end = self.end.clone().into();
        if let Some(parent) = parent(&end) {
            self.sort(&parent, end);
        }
    }

    /// Moves the rows that are not where they belong, from the last: what does not move keeps the
    /// focus.
    fn sort(&mut self, parent: &web_sys::Element, end: web_sys::Node) {
        let mut next = end;
        for row in self.rows.iter_mut().rev() {
            let first = row.placed.first();
            if Rndr::next_sibling(&first).as_ref() != Some(&next) {
                row.placed.mount(parent, Some(&next));
            }
            next = first;
        }
    }

    pub fn first(&self) -> web_sys::Node {
        let first = self.rows.first();
        first.map_or_else(|| self.end.clone().into(), |row| row.placed.first())
    }

    pub fn unmount(&mut self) {
        for row in &mut self.rows {
            row.placed.unmount();
        }
        Rndr::remove(&self.end);
    }

    pub fn mount(&mut self, parent: &web_sys::Element, before: Option<&web_sys::Node>) {
        for row in &mut self.rows {
            row.placed.mount(parent, before);
        }
        Rndr::insert_node(parent, &self.end, before);
    }
}

impl Row {
    fn new(at: usize, owner: &Owner, make: &MakeRow) -> Self {
        let owner = owner.with(Owner::new);
        let placed = owner.with(|| make(at).place());
        Self { at, placed, owner }
    }
}

//! What a reader does with a chart: points, walks by keyboard, presses, and on the map draws a rectangle.

mod keys;
mod pointer;

use leptos::prelude::*;

pub use pointer::in_tip;

use crate::browser::{address, page as document};
use crate::chart::{Mark, Scene};
use crate::state::{Action, View};
use crate::views::context::{Rows, SelectionContext};
use crate::views::figure::hover::Hover;
use crate::views::link::go;
use crate::views::map::rectangle::Rectangle;

/// The chart as the reader's hand finds it; copies mean the same.
#[derive(Clone, Copy)]
pub struct Interaction {
    /// The selection.
    pub selection: SelectionContext,
    /// Its rows.
    pub rows: Rows,
    /// What is hovered.
    pub hover: Hover,
    /// The rectangle on the map.
    pub rectangle: Rectangle,
    /// What is drawn.
    pub scene: Memo<Scene>,
}

impl Interaction {
    /// Hovers the mark at that position, or nothing.
    fn hover_at(self, at: Option<usize>) {
        self.scene.with_untracked(|scene| self.hover.set(at, scene));
    }

    /// The hovered mark.
    fn mark(self) -> Option<Mark> {
        let scene = self.scene.read_untracked();
        scene.marks.get(self.hover.current()?).copied()
    }

    /// The statement of the hovered mark; in the view of one statement there is no other.
    fn statement(self) -> Option<usize> {
        if self.selection.view.get_untracked() == View::Statement {
            return None;
        }
        let row = self.mark()?.line;
        let rows = self.rows.on_page.read_untracked();
        rows.get(row).map(|row| row.statement)
    }

    /// Opens the statement of the hovered mark.
    pub fn open(self) {
        if let (Some(statement), Some(mark)) = (self.statement(), self.mark()) {
            let view = self.selection.view.get_untracked();
            self.hover.left.set(Some((view, statement, mark)));
            address::keep_place();
            self.hover_at(None);
            let there = Action::ShowStatement(View::Statement, statement);
            go(self.selection, there);
        }
    }

    /// Pins the statement, and goes on hovering it where it then is.
    fn pin(self) {
        let (Some(statement), Some(mark)) = (self.statement(), self.mark()) else {
            return;
        };
        self.selection.dispatch(Action::TogglePin(statement));
        self.hover_at(self.position_of(statement, mark));
        self.show_tip();
    }

    /// Scrolls the page to the hovered mark; its tip stands on that side of it where the window has more room.
    fn show_tip(self) {
        let above = self.hover.above;
        document::reveal_and_tell(".halo", move |is_low| {
            let _ = above.try_set(is_low);
        });
    }

    /// Position of the mark that is of `statement` and otherwise like `mark`.
    fn position_of(self, statement: usize, mark: Mark) -> Option<usize> {
        let rows = self.rows.on_page.read_untracked();
        let row = rows.iter().position(|row| row.statement == statement);
        let scene = self.scene.read_untracked();
        let mut marks = scene.marks.iter();
        marks.position(|now| Some(now.line) == row && now.of == mark.of)
    }

    /// Position of the mark from which the reader went to the statement, in the view that is shown.
    fn left(self) -> Option<usize> {
        let (view, statement, mark) = self.hover.left.get_untracked()?;
        let is_here = view == self.selection.view.get_untracked();
        self.position_of(statement, mark).filter(|_| is_here)
    }

    /// Sends the tip of the hovered mark away; whether there was one.
    pub fn dismiss(self) -> bool {
        let dismissed = self.scene.with_untracked(|scene| self.hover.dismiss(scene));
        if dismissed {
            self.rectangle.let_go();
        }
        dismissed
    }

    /// Hovers nothing, and draws no rectangle.
    pub fn let_go(self) {
        self.rectangle.let_go();
        self.hover_at(None);
    }
}

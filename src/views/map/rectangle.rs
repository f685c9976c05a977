//! The rectangle on the map that picks the statements inside it: dragged, or from mark to mark.

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use crate::analysis::PickSet;
use crate::browser::pointer;
use crate::chart::{Area, Scene, map};
use crate::state::{Action, View};
use crate::text;
use crate::views::context::{Rows, SelectionContext};
use crate::views::figure::tip::Overlay;

/// A pointer that moves less than this, in CSS pixels, has pressed and not dragged.
const SLIP: f64 = 6.0;

/// What spans the rectangle.
#[derive(Clone, Copy, PartialEq)]
enum Span {
    /// Two points of the scene.
    Points((f64, f64), (f64, f64)),
    /// Two marks.
    Marks(usize, usize),
}

/// The rectangle, if one is being drawn.
#[derive(Clone, Copy)]
pub struct Rectangle {
    selection: SelectionContext,
    rows: Rows,
    span: RwSignal<Option<Span>>,
    /// Where the pointer went down.
    pressed: RwSignal<Option<(f64, f64)>>,
    dragged: RwSignal<bool>,
}

impl Rectangle {
    /// No rectangle yet.
    pub fn new(selection: SelectionContext, rows: Rows) -> Self {
        Self {
            selection,
            rows,
            span: RwSignal::new(None),
            pressed: RwSignal::new(None),
            dragged: RwSignal::new(false),
        }
    }

    /// Whether the last press became a drag.
    pub fn was_dragged(self) -> bool {
        self.dragged.get_untracked()
    }

    /// The pointer goes down: a rectangle may begin here.
    pub fn press(self, event: &PointerEvent) {
        self.dragged.set(false);
        if self.selection.view.get_untracked() == View::Map && event.button() == 0 {
            self.pressed.set(Some(at(event)));
        }
    }

    /// The pointer moves; whether it draws.
    pub fn drag(self, event: &PointerEvent) -> bool {
        let Some(from) = self.pressed.get_untracked() else {
            return false;
        };
        let to = at(event);
        if map::far(from, to) > SLIP && !self.was_dragged() {
            self.dragged.set(true);
            pointer::capture(event);
        }
        if self.was_dragged() {
            self.span.set(Some(Span::Points(from, to)));
        }
        self.was_dragged()
    }

    /// The pointer goes up: what is inside is picked.
    pub fn release(self, scene: &Scene) {
        self.pressed.set(None);
        if self.was_dragged() {
            self.pick(scene);
        }
    }

    /// Begins at the mark at that position, or picks what is inside.
    pub fn turn(self, at: usize, scene: &Scene) {
        if self.selection.view.get_untracked() != View::Map {
            return;
        }
        if self.span.get_untracked().is_some() {
            self.pick(scene);
        } else {
            self.span.set(Some(Span::Marks(at, at)));
        }
    }

    /// Spans to the mark at that position, if it was begun at a mark.
    pub fn reach(self, to: usize) {
        if let Some(Span::Marks(from, _)) = self.span.get_untracked() {
            self.span.set(Some(Span::Marks(from, to)));
        }
    }

    /// Lets go without picking.
    pub fn let_go(self) {
        self.pressed.set(None);
        if self.span.get_untracked().is_some() {
            self.span.set(None);
        }
    }

    /// What is read out of a rectangle drawn by keyboard.
    pub fn announcement(self, scene: Memo<Scene>) -> Option<String> {
        let span = self
            .span
            .get()
            .filter(|span| matches!(span, Span::Marks(..)))?;
        let inside = scene.with(|scene| Some(map::inside(scene, &area(span, scene)?).len()))?;
        Some(text::rectangle(self.selection.current_lang(), inside))
    }

    /// Picks the statements inside; an empty rectangle picks nothing.
    fn pick(self, scene: &Scene) {
        let span = self.span.get_untracked();
        self.span.set(None);
        let Some(area) = span.and_then(|span| area(span, scene)) else {
            return;
        };
        let lines = self.rows.on_page.read_untracked();
        let inside = map::inside(scene, &area);
        let picks: PickSet = inside
            .into_iter()
            .filter_map(|at| lines.get(at).map(|line| line.statement))
            .collect();
        drop(lines);
        if !picks.is_empty() {
            self.selection.dispatch(Action::SetPicks(picks));
        }
    }
}

fn at(event: &PointerEvent) -> (f64, f64) {
    (event.offset_x().into(), event.offset_y().into())
}

/// The rectangle in the scene; around whole marks where it spans marks.
fn area(span: Span, scene: &Scene) -> Option<Area> {
    let around = |a: Area, b: Area| {
        let (x, y) = (a.x.min(b.x), a.y.min(b.y));
        Area {
            x,
            y,
            width: a.right().max(b.right()) - x,
            height: a.bottom().max(b.bottom()) - y,
        }
    };
    let point = |(x, y): (f64, f64)| Area {
        x,
        y,
        ..Area::default()
    };
    match span {
        Span::Points(from, to) => Some(around(point(from), point(to))),
        Span::Marks(from, to) => {
            let mark = |at: usize| Some(scene.marks.get(at)?.area);
            Some(around(mark(from)?, mark(to)?))
        }
    }
}

/// The rectangle as it is being drawn.
#[component]
pub fn Rubber(
    /// The rectangle.
    rectangle: Rectangle,
    /// The chart over which it is drawn.
    scene: Memo<Scene>,
) -> impl IntoView {
    let area = move || {
        let span = rectangle.span.get()?;
        scene.with(|scene| area(span, scene))
    };
    view! { <Overlay class="rubber" area=Signal::derive(area)/> }
}

//! The canvas of a chart, and what a reader does with it: points, walks by keyboard, presses, and
//! on the map draws a rectangle.

use leptos::ev;
use leptos::ev::{Event, FocusEvent, KeyboardEvent, MouseEvent, PointerEvent};
use wasm_bindgen::JsCast;
use web_sys::HtmlCanvasElement;

use crate::browser::{keys, page as document, pointer};
use crate::chart::Scene;
use crate::state::{Action, View};
use crate::views::element::{Piece, el};
use crate::views::figure::hover::Gaze;
use crate::views::figure::painter::Painter;
use crate::views::figure::tip::{halo, spoken, tip};
use crate::views::link::go;
use crate::views::map::rectangle::{Rectangle, rubber};
use crate::views::opening::headline::finding;
use crate::views::page::Page;
use crate::views::parts::{keep, says, whenever};
use leptos::prelude::*;

/// So much room a tip needs above its mark in the window, in CSS pixels.
const HIGHEST: f64 = 220.0;

/// What the chart is drawn on.
#[derive(Clone, Copy)]
pub struct Surface {
    /// Width in CSS pixels; 0 until it is known.
    pub width: RwSignal<f64>,
    /// Device pixels a CSS pixel.
    pub density: Signal<f64>,
}

/// The canvas and what moves on it.
pub fn stage(page: Page, surface: Surface, gaze: Gaze, scene: Memo<Scene>) -> [Piece; 3] {
    let (_, words) = page.speaks();
    let painter = Painter::new(page, surface, scene);
    let draw = move |canvas: HtmlCanvasElement| {
        whenever(move || {
            if surface.width.get() > 0.0 {
                painter.paint(&canvas);
                document::ready();
            }
        });
    };
    let rectangle = Rectangle::new();
    let hand = Hand {
        page,
        gaze,
        rectangle,
        scene,
    };
    let mark = Memo::new(move |_| scene.with(|scene| gaze.mark(scene)));
    let told = Memo::new(move |_| scene.with(|scene| gaze.told(scene)));
    keep(document::watch_escape(move || hand.dismiss()));
    let announced = says(move || {
        let mark = mark.get().filter(|_| gaze.by_keys.get());
        let inside = rectangle.said(page, scene);
        inside.or_else(|| spoken(page, mark?)).unwrap_or_default()
    });
    let hint = says(move || {
        let hint = match page.view.get() {
            View::Map => words.map_hint,
            _ => words.chart_hint,
        };
        hint.into()
    });
    let pressed = move |event: MouseEvent| {
        if !rectangle.was_dragged() && !in_tip(&event) {
            hand.open();
        }
    };
    let leads = move || mark.get().is_some() && page.view.get() != View::Statement;
    let release = move || scene.with_untracked(|scene| rectangle.release(page, scene));
    let canvas = el("canvas")
        .found(move |canvas| draw(canvas.clone().unchecked_into()))
        .attr("aria-hidden", "true");
    let stage = el("div")
        .class("stage")
        .class_while("leads", leads)
        .attr("tabindex", "0")
        .attr("role", "application")
        .attr("aria-roledescription", words.chart_role)
        .attr(
            "aria-label",
            says(move || format!("{}. {}", words.chart, finding(page))),
        )
        .attr("aria-describedby", "summary chart-hint")
        .on(ev::keydown, move |event| hand.key(&event))
        .on(ev::focus, move |event| hand.enter(&event))
        .on(ev::blur, move |_| hand.let_go())
        .on(ev::pointermove, move |event| hand.moved(&event))
        .on(ev::pointerdown, move |event| hand.pressed(&event))
        .on(ev::pointerup, move |_| release())
        .on(ev::pointercancel, move |_| rectangle.let_go())
        .on(ev::pointerleave, move |event| hand.left(&event))
        .on(ev::click, pressed)
        .child(canvas)
        .child(halo(mark))
        .child(rubber(rectangle, scene))
        .child(tip(page, told, gaze.above, surface.width));
    let hint = el("p").id("chart-hint").class("unseen").child(hint);
    let announced = el("p")
        .class("unseen")
        .attr("role", "status")
        .child(announced);
    [stage.view(), hint.view(), announced.view()]
}

/// What the reader's hand does to the chart.
#[derive(Clone, Copy)]
struct Hand {
    page: Page,
    gaze: Gaze,
    rectangle: Rectangle,
    scene: Memo<Scene>,
}

impl Hand {
    /// Arrow keys go from mark to mark, Home and End to the first and last, Enter opens the
    /// statement, P pins it, Space draws a rectangle on the map; Escape lets go.
    fn key(self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        self.gaze.come_by_keys();
        let (from, last) = self.ends();
        let to = match keys::meant(event).as_str() {
            "ArrowUp" => self.step(from, 0, -1),
            "ArrowDown" => self.step(from, 0, 1),
            "ArrowLeft" => self.step(from, -1, 0),
            "ArrowRight" => self.step(from, 1, 0),
            "Home" => 0,
            "End" => last,
            key => {
                if self.does(key, from) {
                    event.prevent_default();
                }
                return;
            }
        };
        event.prevent_default();
        self.look(Some(to));
        self.rectangle.reach(to);
        document::reveal(".halo");
    }

    /// Whether a key that does not walk does something at the mark at `from`.
    fn does(self, key: &str, from: usize) -> bool {
        match key {
            "Enter" => self.open(),
            "p" | "P" => self.pin(),
            " " => self
                .scene
                .with_untracked(|scene| self.rectangle.turn(self.page, from, scene)),
            "Escape" => self.let_go(),
            _ => return false,
        }
        true
    }

    /// The mark that is looked at, and the last.
    fn ends(self) -> (usize, usize) {
        let last = self.scene.read_untracked().marks.len().saturating_sub(1);
        (self.gaze.now().unwrap_or(0).min(last), last)
    }

    /// Charts of lines are walked line by line, the map as it lies.
    fn step(self, from: usize, right: isize, down: isize) -> usize {
        let scene = self.scene.read_untracked();
        if self.page.view.get_untracked() == View::Map {
            scene.toward(from, right, down)
        } else {
            scene.step(from, down, right)
        }
    }

    fn look(self, at: Option<usize>) {
        self.scene.with_untracked(|scene| self.gaze.look(at, scene));
    }

    /// The statement of the mark that is looked at; in the view of one statement there is no other.
    fn statement(self) -> Option<usize> {
        if self.page.view.get_untracked() == View::Statement {
            return None;
        }
        let line = self
            .scene
            .read_untracked()
            .marks
            .get(self.gaze.now()?)?
            .line;
        let lines = self.page.near.read_untracked();
        lines.get(line).map(|line| line.statement)
    }

    fn open(self) {
        if let Some(statement) = self.statement() {
            self.look(None);
            go(
                self.page.contexts.selection,
                Action::ShowStatement(View::Statement, statement),
            );
        }
    }

    /// Pins the statement, and goes on looking at it where it then is.
    fn pin(self) {
        let mark = self.gaze.now().and_then(|at| {
            let scene = self.scene.read_untracked();
            scene.marks.get(at).copied()
        });
        let (Some(statement), Some(mark)) = (self.statement(), mark) else {
            return;
        };
        self.page.act(Action::TogglePin(statement));
        let lines = self.page.near.read_untracked();
        let line = lines.iter().position(|line| line.statement == statement);
        let at = self
            .scene
            .read_untracked()
            .marks
            .iter()
            .position(|now| Some(now.line) == line && now.of == mark.of);
        drop(lines);
        self.look(at);
        document::reveal(".halo");
    }

    /// Sends away what is said of the mark that is looked at; whether something was.
    fn dismiss(self) -> bool {
        let dismissed = self.scene.with_untracked(|scene| self.gaze.dismiss(scene));
        if dismissed {
            self.rectangle.let_go();
        }
        dismissed
    }

    fn let_go(self) {
        self.rectangle.let_go();
        self.look(None);
    }

    /// Whoever comes by keyboard sees where they are.
    fn enter(self, event: &FocusEvent) {
        if keys::brought_focus(event) {
            self.gaze.come_by_keys();
            self.look(Some(self.ends().0));
        }
    }

    fn moved(self, event: &PointerEvent) {
        if in_tip(event) {
            return;
        }
        self.gaze.by_keys.set(false);
        if self.rectangle.drag(event) {
            self.look(None);
        } else {
            self.point(event);
        }
    }

    fn pressed(self, event: &PointerEvent) {
        if in_tip(event) {
            return;
        }
        self.gaze.by_keys.set(false);
        self.point(event);
        self.rectangle.press(self.page, event);
    }

    fn point(self, event: &PointerEvent) {
        let (x, y) = (event.offset_x().into(), event.offset_y().into());
        let down = event.movement_y().into();
        let room = f64::from(event.client_y()) > HIGHEST;
        self.scene
            .with_untracked(|scene| self.gaze.point(scene.mark_at(x, y), (y, down), room, scene));
    }

    /// A mouse that leaves lets go; what a finger touched stays while it is read.
    fn left(self, event: &PointerEvent) {
        if event.pointer_type() == "mouse" {
            self.look(None);
        }
        self.gaze.forget_pointer();
    }
}

/// Whether an event comes from the tip, which the pointer may rest on: it is no mark of the chart.
fn in_tip(event: &Event) -> bool {
    pointer::is_inside(event, ".tip")
}

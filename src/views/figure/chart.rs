//! The chart of the view: its canvas, what stands beside and below it, or what to do where nothing
//! is left to draw.

use leptos::prelude::Get;
use leptos_use_resize_observer::use_resize_observer;
use web_sys::Element;

use crate::browser::canvas;
use crate::chart::{Frame, Scene, map};
use crate::state::View;
use crate::text;
use crate::views::compare::rounds;
use crate::views::element::{Piece, Value, el, together};
use crate::views::figure::hover::Gaze;
use crate::views::figure::no_rows::NoRows;
use crate::views::figure::pager::Pager;
use crate::views::figure::scene::{PAPER_WIDTH, scene};
use crate::views::figure::stage::{Surface, stage};
use crate::views::figure::take_along::foot;
use crate::views::map::names::Names;
use crate::views::opening::findings::summary;
use crate::views::page::{Page, renew};
use crate::views::parts::{says, when, whenever};
use crate::views::toolbar::certainty::notes;
use leptos::prelude::*;

/// The chart.
pub fn chart(page: Page) -> Piece {
    let surface = Surface {
        width: page.room,
        density: page.viewport.density,
    };
    let gaze = Gaze::new();
    // One statement is shown even where the filter keeps none.
    let shown = move || page.view.get() == View::Statement || !page.lines.read().is_empty();
    let mapped = move || shown() && page.view.get() == View::Map;
    let room = el("div")
        .class("room")
        .found(move |room| watch(room.clone(), surface.width))
        .child(when(shown, move || drawn(page, surface, gaze)))
        .child(when(
            move || !shown(),
            || view! { <NoRows/> }.into_any().into(),
        ));
    el("figure")
        .class("chart")
        .attr("data-chart", Value::of(move || Some(page.view.get().id())))
        .child(Piece::from(view! { <Pager/> }.into_any()))
        .child(room)
        .child(summary(page))
        .child(when(mapped, move || {
            view! { <Names hover=gaze/> }.into_any().into()
        }))
        .children(foot(page))
        .view()
}

/// Keeps `width` that of `room`, from the moment at which it stands in the page: until then it has
/// none, and a chart that came a frame later would push away what is below it.
pub fn watch(room: Element, width: RwSignal<f64>) {
    whenever(move || {
        let measured = room.clone();
        let measure = move || renew(width, f64::from(measured.client_width()));
        // At once, and for good where the browser cannot observe.
        measure();
        let _ = use_resize_observer(room.clone(), move |_, _| measure());
    });
}

/// The scene on its canvas.
fn drawn(page: Page, surface: Surface, gaze: Gaze) -> Piece {
    let (_, words) = page.speaks();
    let face = canvas::text_scale();
    let scene = Memo::new(move |_| {
        let width = if page.viewport.printing.get() {
            PAPER_WIDTH
        } else {
            surface.width.get()
        };
        let frame = Frame {
            width,
            theme: page.theme(),
            text: face.unwrap_or_default(),
        };
        scene(page, &frame)
    });
    let refused = face
        .is_none()
        .then(|| el("p").class("notice").child(words.no_canvas).view());
    // Of marks that would cover each other, the map says that it moved them.
    let moved = says(move || {
        if page.view.get() != View::Map {
            return String::new();
        }
        let lines = page.near.read();
        let number = |at: usize| {
            let statement = lines.get(at)?.statement;
            Some(page.survey.statements[statement].number)
        };
        let (lang, _) = page.speaks();
        let numbers = |of: fn(&Scene) -> Vec<usize>| -> Vec<u16> {
            scene.with(of).into_iter().filter_map(number).collect()
        };
        let notes = [
            text::moved_note(lang, &numbers(map::moved)),
            text::gathered_note(lang, &numbers(map::gathered)),
        ];
        notes.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    let note = el("p")
        .class("note")
        .flag("hidden", move || moved.get().is_empty())
        .child(moved)
        .view();
    let parts = stage(page, surface, gaze, scene).into_iter();
    let notes = [note, notes(page), rounds::notes(page)];
    together(parts.chain(refused).chain(notes))
}

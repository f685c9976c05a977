//! The chart of the distribution view: canvas, pointing, keyboard.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::{html, prelude::*};

use super::empty::Empty;
use super::mark::{Halo, Tip, spoken};
use super::page::{Page, page, renew};
use crate::browser::{canvas, page as document, screen, timing};
use crate::chart::{Frame, Scene, distribution};
use crate::text;

/// What the chart is drawn on.
#[derive(Clone, Copy)]
struct Surface {
    /// Width in CSS pixels; 0 until it is known.
    width: RwSignal<f64>,
    /// Device pixels a CSS pixel.
    density: RwSignal<f64>,
}

/// The chart, or what to do where nothing is left to draw.
#[component]
pub fn DistributionChart() -> impl IntoView {
    let page = page();
    let figure = NodeRef::<html::Figure>::new();
    let surface = Surface {
        width: RwSignal::new(0.0),
        density: RwSignal::new(screen::density()),
    };
    figure
        .on_load(move |figure| screen::watch_width(&figure, move |now| renew(surface.width, now)));
    screen::watch_density(move |now| renew(surface.density, now));
    let shown = move || !page.lines.read().is_empty();
    view! {
        <figure class="chart" data-chart="distribution" node_ref=figure>
            <Show when=shown fallback=|| view! { <Empty /> }>
                <Stage surface />
            </Show>
        </figure>
    }
}

/// The scene that the selection asks for in a frame of that width.
fn scene(page: Page, frame: &Frame) -> Scene {
    let lines = page.lines.read();
    page.read(|s| {
        let chart = distribution::Chart {
            align: s.align.map(usize::from),
            ..distribution::Chart::of_table(page.survey, &s.query, &lines, s.focus, s.lang)
        };
        distribution::place(&chart, frame)
    })
}

/// The canvas and what moves on it.
#[component]
fn Stage(surface: Surface) -> impl IntoView {
    let page = page();
    let canvas_ref = NodeRef::<html::Canvas>::new();
    let Surface { width, density } = surface;
    let at = RwSignal::new(None::<usize>);
    let by_keys = RwSignal::new(false);
    let face = canvas::text_scale();
    let text = face.unwrap_or_default();
    let scene = Memo::new(move |_| {
        let frame = Frame {
            width: width.get(),
            theme: page.theme(),
            text,
        };
        scene(page, &frame)
    });
    Effect::new(move || {
        if let (Some(canvas), true) = (canvas_ref.get(), width.get() > 0.0) {
            let density = density.get();
            timing::drawing(|| scene.with(|scene| canvas::paint(&canvas, scene, density)));
            document::ready();
        }
    });
    let mark = Memo::new(move |_| at.get().and_then(|at| scene.read().marks.get(at).copied()));
    let announced = move || {
        mark.get()
            .filter(|_| by_keys.get())
            .map(|mark| spoken(page, mark))
    };
    let walk = move |event: KeyboardEvent| {
        by_keys.set(true);
        walk(&event, at, &scene.read_untracked());
    };
    let point = move |event: PointerEvent| {
        by_keys.set(false);
        point(&event, at, &scene.read_untracked());
    };
    let enter = move |event| {
        if screen::by_keyboard(&event) {
            by_keys.set(true);
            at.update(|at| *at = at.or(Some(0)));
        }
    };
    let name = move || {
        let lines = page.lines.read();
        format!(
            "{}. {}",
            page.words().chart,
            text::finding(page.lang.get(), &page.finding(&lines))
        )
    };
    view! {
        <div
            class="stage"
            tabindex="0"
            role="application"
            aria-roledescription=move || page.words().chart_role
            aria-label=name
            aria-describedby="chart-hint"
            on:keydown=walk
            on:focus=enter
            on:blur=move |_| at.set(None)
            on:pointermove=point
            on:pointerdown=point
            on:pointerleave=move |event| leave(&event, at)
        >
            <canvas node_ref=canvas_ref aria-hidden="true"></canvas>
            <Halo mark />
            <Tip mark width />
        </div>
        <p id="chart-hint" class="unseen">{move || page.words().chart_hint}</p>
        <p class="unseen" role="status">{announced}</p>
        {face.is_none().then(|| view! { <p class="notice">{move || page.words().no_canvas}</p> })}
    }
}

/// Arrow keys go from mark to mark, Home and End to the first and last; Escape lets go.
fn walk(event: &KeyboardEvent, at: RwSignal<Option<usize>>, scene: &Scene) {
    let Some(last) = scene.marks.len().checked_sub(1) else {
        return;
    };
    let from = at.get_untracked().unwrap_or(0).min(last);
    let to = match event.key().as_str() {
        "ArrowUp" => scene.step(from, -1, 0),
        "ArrowDown" => scene.step(from, 1, 0),
        "ArrowLeft" => scene.step(from, 0, -1),
        "ArrowRight" => scene.step(from, 0, 1),
        "Home" => 0,
        "End" => last,
        "Escape" => return at.set(None),
        _ => return,
    };
    event.prevent_default();
    at.set(Some(to));
}

fn point(event: &PointerEvent, at: RwSignal<Option<usize>>, scene: &Scene) {
    let (x, y) = (f64::from(event.offset_x()), f64::from(event.offset_y()));
    let mark = scene.mark_at(x, y);
    if at.get_untracked() != mark {
        at.set(mark);
    }
}

/// A mouse that leaves lets go; what a finger touched stays while it is read.
fn leave(event: &PointerEvent, at: RwSignal<Option<usize>>) {
    if event.pointer_type() == "mouse" {
        at.set(None);
    }
}

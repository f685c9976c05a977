//! The chart of the distribution view: canvas, pointing, keyboard.

use leptos::ev::{KeyboardEvent, PointerEvent};
use leptos::{html, prelude::*};

use super::empty::Empty;
use super::page::{Page, page};
use crate::browser::{canvas, page as document, screen, timing};
use crate::chart::{Area, Frame, Mark, MarkOf, Scene, distribution};
use crate::survey::Lang;
use crate::text;

/// The chart, or what to do where nothing is left to draw.
#[component]
pub fn DistributionChart() -> impl IntoView {
    let page = page();
    let shown = move || !page.lines.read().is_empty();
    view! {
        <figure class="chart" data-chart="distribution">
            <Show when=shown fallback=|| view! { <Empty /> }>
                <Stage />
            </Show>
        </figure>
    }
}

/// The scene that the selection asks for in a frame of that width.
fn scene(page: Page, frame: &Frame) -> Scene {
    let lines = page.lines.read();
    let chart = distribution::Chart {
        survey: page.survey,
        scale: page.scale(),
        lines: &lines,
        measure: page.measure.get(),
        align: page.read(|s| s.align.map(usize::from)),
        lang: page.lang.get(),
    };
    distribution::place(&chart, frame)
}

/// The canvas and what moves on it.
#[component]
fn Stage() -> impl IntoView {
    let page = page();
    let stage = NodeRef::<html::Div>::new();
    let surface = NodeRef::<html::Canvas>::new();
    let width = RwSignal::new(0.0);
    let density = RwSignal::new(screen::density());
    let at = RwSignal::new(None::<usize>);
    let face = canvas::text_scale();
    let text = face.unwrap_or_default();
    let scene = Memo::new(move |_| {
        scene(
            page,
            &Frame {
                width: width.get(),
                theme: page.theme(),
                text,
            },
        )
    });
    stage.on_load(move |stage| screen::watch_width(&stage, move |now| width.set(now)));
    screen::watch(move || density.set(screen::density()));
    Effect::new(move || {
        if let (Some(surface), true) = (surface.get(), width.get() > 0.0) {
            let density = density.get();
            timing::drawing(|| scene.with(|scene| canvas::paint(&surface, scene, density)));
            document::ready();
        }
    });
    let mark = Memo::new(move |_| at.get().and_then(|at| scene.read().marks.get(at).copied()));
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
            node_ref=stage
            tabindex="0"
            role="application"
            aria-roledescription=move || page.words().chart_role
            aria-label=name
            aria-describedby="chart-hint"
            on:keydown=move |event| walk(&event, at, &scene.read_untracked())
            on:focus=move |event| if screen::by_keyboard(&event) { at.update(|at| *at = at.or(Some(0))) }
            on:blur=move |_| at.set(None)
            on:pointermove=move |event| point(&event, at, &scene.read_untracked())
            on:pointerdown=move |event| point(&event, at, &scene.read_untracked())
            on:pointerleave=move |event| leave(&event, at)
        >
            <canvas node_ref=surface aria-hidden="true"></canvas>
            <Halo mark />
            <Tip mark width />
        </div>
        <p id="chart-hint" class="unseen">{move || page.words().chart_hint}</p>
        <p class="unseen" role="status">{move || mark.get().map(|mark| spoken(page, mark))}</p>
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

fn answer(of: MarkOf) -> Option<usize> {
    match of {
        MarkOf::Answer(position) => Some(position),
        MarkOf::Measure => None,
    }
}

/// A mark as it is announced.
fn spoken(page: Page, mark: Mark) -> Option<String> {
    let lines = page.lines.read();
    let line = lines.get(mark.line)?;
    Some(text::mark(
        page.lang.get(),
        &page.finding(&lines),
        line,
        answer(mark.of),
    ))
}

fn px(length: f64) -> String {
    format!("{length}px")
}

/// The frame around the mark that is looked at.
#[component]
fn Halo(mark: Memo<Option<Mark>>) -> impl IntoView {
    let area = move || mark.get().map_or_else(Area::default, |mark| mark.area);
    view! {
        <div
            class="halo"
            hidden=move || mark.get().is_none()
            style:left=move || px(area().x - 2.0)
            style:top=move || px(area().y - 2.0)
            style:width=move || px(area().width + 4.0)
            style:height=move || px(area().height + 4.0)
        ></div>
    }
}

/// Widest tip, in CSS pixels; the style sheet's own limit.
const WIDEST: f64 = 340.0;

/// What the mark says: share, wording, and the published wording in Finnish.
#[component]
fn Tip(mark: Memo<Option<Mark>>, width: RwSignal<f64>) -> impl IntoView {
    let page = page();
    let area = move || mark.get().map_or_else(Area::default, |mark| mark.area);
    let left = move || area().x.min(width.get() - WIDEST.min(width.get())).max(0.0);
    let body = move || {
        let mark = mark.get()?;
        let lines = page.lines.read();
        let line = lines.get(mark.line)?;
        let statement = &page.survey.statements[line.statement];
        let lang = page.lang.get();
        let said = text::share(lang, &page.finding(&lines), line, answer(mark.of));
        let published = (lang != Lang::Fi)
            .then(|| view! { <p class="published" lang="fi">{statement.wording.fi.clone()}</p> });
        Some(view! {
            <p class="said">{said}</p>
            <p>{format!("{}. {}", statement.number, statement.wording.get(lang))}</p>
            {published}
        })
    };
    view! {
        <div
            class="tip"
            aria-hidden="true"
            hidden=move || mark.get().is_none()
            style:left=move || px(left())
            style:top=move || px(area().bottom() + 10.0)
        >
            {body}
        </div>
    }
}

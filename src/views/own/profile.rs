//! The map of what was answered: full marks for what is in use here, rings for what is not.

use leptos::prelude::Get;
use wasm_bindgen::JsCast;
use web_sys::HtmlCanvasElement;

use crate::analysis::{Plane, whole_lines};
use crate::browser::canvas;
use crate::chart::{Frame, Scene, map};
use crate::text;
use crate::views::element::{Piece, el, together};
use crate::views::figure::chart::watch;
use crate::views::own::query;
use crate::views::page::Page;
use crate::views::parts::{follow, says, swatch, whenever};
use crate::workshop::Own;
use leptos::prelude::*;

/// The narrowest map that is laid out; before its room is measured, there is none.
const NARROWEST: f64 = 200.0;

/// The map, and beside it the names of its marks.
pub fn profile(page: Page, own: Memo<Own>) -> Piece {
    let words = text::own(page.speaks().0);
    let draw = move |canvas: HtmlCanvasElement| {
        whenever(move || {
            let frame = Frame {
                width: page.room.get().max(NARROWEST),
                theme: page.theme(),
                text: canvas::text_scale().unwrap_or_default(),
            };
            let scene = own.with(|own| scene(page, own, &frame));
            canvas::paint(&canvas, &scene, page.viewport.density.get());
        });
    };
    let canvas = el("canvas")
        .found(move |canvas| draw(canvas.clone().unchecked_into()))
        .attr("role", "img")
        .attr("aria-label", says(move || own.with(|own| told(page, own))));
    let room = el("div")
        .class("room")
        .found(move |room| watch(room.clone(), page.room));
    let names = follow(move || names(page, &own.read()));
    el("section")
        .child(el("h2").child(words.profile))
        .child(
            el("figure")
                .class("chart")
                .attr("data-chart", "map")
                .child(room.child(canvas))
                .child(el("div").class("names").child(names)),
        )
        .view()
}

/// Nothing is shown of what is not answered yet.
fn scene(page: Page, own: &Own, frame: &Frame) -> Scene {
    let query = query(page);
    let lines = whole_lines(page.survey, &query);
    page.read(|s| {
        let plane = Plane::cut(&lines, s.significance, s.crosshair);
        let answered = |at| own.ahead.contains(&at) || own.behind.contains(&at);
        let lines: Vec<_> = lines
            .into_iter()
            .filter(|line| answered(line.statement))
            .collect();
        let chart = map::Chart {
            survey: page.survey,
            lines: &lines,
            measures: query.measures,
            plane,
            focus: None,
            lang: s.lang,
        };
        let mut scene = map::place(&chart, frame);
        map::hollow(&mut scene, frame.theme.palette().paper, &own.ahead);
        scene
    })
}

/// What is in use here and what is not, in the order of the statements.
fn sides(page: Page, own: &Own) -> [Vec<usize>; 2] {
    let all = 0..page.survey.statements.len();
    [&own.ahead, &own.behind].map(|side| all.clone().filter(|at| side.contains(at)).collect())
}

/// What the marks mean, and the names of the statements that they stand for.
fn names(page: Page, own: &Own) -> Piece {
    let (lang, _) = page.speaks();
    let marks = text::own(lang).marks;
    let sides = sides(page, own).into_iter().zip(marks).enumerate();
    let sides = sides.filter(|(_, (side, _))| !side.is_empty());
    let sides = sides.map(|(at, (side, mark))| {
        let items = side.into_iter().map(|at| {
            let name = text::statement_name(lang, page.survey, at);
            el("li").child(name).view()
        });
        let items: Vec<Piece> = items.collect();
        let class = if at == 0 { "solid" } else { "ring" };
        el("div")
            .child(el("h3").child(swatch(class.into())).child(mark))
            .child(el("ul").children(items))
            .view()
    });
    together(sides.collect::<Vec<_>>())
}

/// The map read out.
fn told(page: Page, own: &Own) -> String {
    text::profile(page.speaks().0, page.survey, sides(page, own))
}

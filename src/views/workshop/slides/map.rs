//! The map, drawn small and shown large, so that its words can be read from the back.

use crate::analysis::{Plane, whole_lines};
use crate::browser::canvas;
use crate::chart::{Frame, Scene, map};
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::page::Page;
use crate::views::parts::whenever;
use crate::views::workshop::show::agenda;
use crate::views::workshop::slides::headline;
use crate::workshop::Slide;
use wasm_bindgen::JsCast;
use web_sys::HtmlCanvasElement;

/// Width for which the map is laid out, in CSS pixels: the narrowest phone's. Shown as wide as the
/// slide has room for, at least twice that, its words are 24 CSS pixels high and more.
const WIDTH: f64 = 250.0;
/// Pixels that it is drawn with for each of those.
const DENSITY: f64 = 4.0;

/// The map and the names of its marks; those that were talked about stand out.
pub fn map(page: Page) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let face = canvas::text_scale();
    let draw = move |canvas: HtmlCanvasElement| {
        whenever(move || {
            let frame = Frame {
                width: WIDTH,
                theme: page.theme(),
                text: face.unwrap_or_default(),
            };
            canvas::paint(&canvas, &scene(page, &frame), DENSITY);
        });
    };
    let talked = agenda(page).statements;
    let some = talked.len() < page.survey.statements.len();
    let names = page.survey.statements.iter().enumerate().map(|(at, _)| {
        let name = text::statement_name(lang, page.survey, at);
        el("li")
            .class((some && talked.contains(&at)).then_some("talked"))
            .child(name)
            .view()
    });
    let names: Vec<Piece> = names.collect();
    let said = page.read(|s| {
        let lines = whole_lines(page.survey, &s.query);
        let plane = Plane::cut(&lines, s.significance, s.crosshair);
        text::map_finding(lang, page.survey, s.query.measures, &plane, &lines)
    });
    let canvas = el("canvas")
        .found(move |canvas| draw(canvas.clone().unchecked_into()))
        .attr("role", "img")
        .attr("aria-label", said);
    vec![
        headline(text::slide_kind(lang, Slide::Map)),
        el("div")
            .class("mapped")
            .child(canvas)
            .child(el("ol").class("numbered").children(names))
            .view(),
    ]
}

fn scene(page: Page, frame: &Frame) -> Scene {
    page.read(|s| {
        let lines = whole_lines(page.survey, &s.query);
        let chart = map::Chart {
            survey: page.survey,
            lines: &lines,
            measures: s.query.measures,
            plane: Plane::cut(&lines, s.significance, s.crosshair),
            focus: None,
            lang: s.lang,
        };
        map::place(&chart, frame)
    })
}

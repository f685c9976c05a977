//! The chart with its caption, as a picture.

use leptos::prelude::*;

use crate::browser::canvas;
use crate::chart::picture::{any_face, compose, svg};
use crate::chart::{Frame, Scene, TextScale};
use crate::views::figure::caption::caption;
use crate::views::figure::contents::Contents;
use crate::views::figure::scene::scene;
use crate::views::opening::headline::finding;

/// Room around a picture, in CSS pixels.
const MARGIN: f64 = 24.0;
/// The narrowest chart of a picture, in CSS pixels.
const NARROWEST: f64 = 340.0;
/// Room around a picture for a slide, in CSS pixels: meeting rooms cut edges off.
const SLIDE_MARGIN: f64 = 60.0;

/// The chart with its caption, as wide as it is shown, or, for a slide of that many pixels, as wide
/// as that.
pub fn picture(contents: Contents, slide: Option<(u32, u32)>) -> Scene {
    let (width, margin) = match slide {
        Some((width, _)) => (f64::from(width) - 2.0 * SLIDE_MARGIN, SLIDE_MARGIN),
        None => (shown_width(contents), MARGIN),
    };
    let text = canvas::text_scale().unwrap_or_default();
    composed(contents, width, margin, text)
}

/// The same as shown, as a picture of shapes and text.
pub fn vector(contents: Contents) -> String {
    let face = any_face(canvas::text_scale().unwrap_or_default());
    let scene = composed(contents, shown_width(contents), MARGIN, face);
    let lang = contents.selection.current_lang();
    svg(&scene, &finding(contents.page), lang)
}

fn shown_width(contents: Contents) -> f64 {
    contents.viewport.chart_width.get().max(NARROWEST)
}

fn composed(contents: Contents, width: f64, margin: f64, text: TextScale) -> Scene {
    let Contents {
        survey,
        selection,
        rows,
        viewport,
        ..
    } = contents;
    let frame = Frame {
        width,
        theme: viewport.theme(selection.with(|s| s.look)),
        text,
    };
    let scene = scene(survey, selection, rows, &frame);
    compose(scene, &caption(contents), &frame, margin)
}

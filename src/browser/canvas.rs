//! A scene on a canvas, crisp at any device-pixel-ratio.

use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::window;
use crate::chart::draw::{Density, FACES, draw};
use crate::chart::{SAMPLE, Scene, TextScale};

/// Draws `scene` with `density` pixels a CSS pixel. Where the browser has no canvas, as
/// [`text_scale`] tells, nothing happens.
pub fn paint(canvas: &HtmlCanvasElement, scene: &Scene, density: f64) {
    canvas.set_width((scene.width * density).round() as u32);
    canvas.set_height((scene.height * density).round() as u32);
    let style = canvas.style();
    let _ = style.set_property("width", &format!("{}px", scene.width));
    let _ = style.set_property("height", &format!("{}px", scene.height));
    if let Some(mut surface) = CanvasBackend::with_canvas_object(canvas.clone()) {
        let _ = draw(scene, &mut surface, Density::canvas(density));
    }
}

/// How wide this browser's text face is, or nothing where the browser has no canvas.
pub fn text_scale() -> Option<TextScale> {
    sample_width().map(TextScale::from_sample)
}

fn sample_width() -> Option<f64> {
    let canvas = window().document()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.set_font(&format!("100px {FACES}"));
    Some(context.measure_text(SAMPLE).ok()?.width())
}

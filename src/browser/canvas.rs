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
    let size = [scene.width, scene.height].map(|side| (side * density).round() as u32);
    if size == [canvas.width(), canvas.height()] {
        clear(canvas);
    } else {
        let [width, height] = size;
        canvas.set_width(width);
        canvas.set_height(height);
    }
    set_style(canvas, "width", scene.width);
    set_style(canvas, "height", scene.height);
    if let Some(mut surface) = CanvasBackend::with_canvas_object(canvas.clone()) {
        let _ = draw(scene, &mut surface, Density::canvas(density));
    }
}

/// Empties a canvas that keeps its size: given a size, even the same, it would be made anew, in each frame of a movement.
fn clear(canvas: &HtmlCanvasElement) {
    if let Some(context) = context(canvas) {
        let [width, height] = [canvas.width(), canvas.height()].map(f64::from);
        context.clear_rect(0.0, 0.0, width, height);
    }
}

/// Sets a length in CSS pixels where it is another: styles that are set are looked at again.
fn set_style(canvas: &HtmlCanvasElement, name: &str, length: f64) {
    let (style, length) = (canvas.style(), format!("{length}px"));
    if style.get_property_value(name).ok().as_ref() != Some(&length) {
        let _ = style.set_property(name, &length);
    }
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

/// How wide this browser's text face is, or nothing where the browser has no canvas.
pub fn text_scale() -> Option<TextScale> {
    sample_width().map(TextScale::from_sample)
}

fn sample_width() -> Option<f64> {
    let canvas = window().document()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    let context = context(&canvas)?;
    context.set_font(&format!("100px {FACES}"));
    Some(context.measure_text(SAMPLE).ok()?.width())
}

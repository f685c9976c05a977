//! The pointer: mouse, pen or finger.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent};

/// Keeps the pointer's events coming to the element that hears them now, wherever it goes until it
/// is lifted.
pub fn capture(event: &PointerEvent) {
    let element = event
        .current_target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(element) = element {
        let _ = element.set_pointer_capture(event.pointer_id());
    }
}

/// Whether an event comes from inside an element that matches a CSS selector.
pub fn is_inside(event: &Event, css: &str) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.closest(css).is_ok_and(|found| found.is_some()))
}

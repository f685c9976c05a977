//! How far the page is scrolled.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::window;

/// A heading counts as passed when its top is above this, in CSS pixels from the top of the window:
/// by then one reads what it is about.
const READ: f64 = 160.0;

/// Calls `tell` with the position of the last of the elements with those ids that has been passed,
/// whenever scrolling has made it another, until what is returned is dropped.
pub fn watch_passed(ids: Vec<String>, tell: impl Fn(usize) + 'static) -> EventListener {
    let mut last = None;
    EventListener::new(&window(), "scroll", move |_| {
        let passed = ids.iter().rposition(|id| is_passed(id)).unwrap_or(0);
        if last.replace(passed) != Some(passed) {
            tell(passed);
        }
    })
}

/// Whether the element with that id is there and its top is passed.
fn is_passed(id: &str) -> bool {
    let element = gloo::utils::document().get_element_by_id(id);
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| {
        element.offset_height() > 0 && element.get_bounding_client_rect().top() < READ
    })
}

//! How far the page is scrolled.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A heading counts as passed when its top is above this, in CSS pixels from the top of the window:
/// by then one reads what it is about.
const READ: f64 = 160.0;

/// The position of the last of the elements with those ids that has been passed; 0 where none has.
pub fn passed(ids: &[String]) -> usize {
    ids.iter().rposition(|id| is_passed(id)).unwrap_or(0)
}

/// Whether the element with that id is there and its top is passed.
fn is_passed(id: &str) -> bool {
    let element = gloo::utils::document().get_element_by_id(id);
    let element = element.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| {
        element.offset_height() > 0 && element.get_bounding_client_rect().top() < READ
    })
}

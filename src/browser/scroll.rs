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

/// Scrolls the first element that matches `row`, and nothing else, so that the first in it that matches `item` stands in
/// its middle.
pub fn bring_into_row(row: &str, item: &str) {
    let found = gloo::utils::document().query_selector(row).ok().flatten();
    let Some(row) = found else { return };
    if let Some(item) = row.query_selector(item).ok().flatten() {
        let (row_at, item_at) = (
            row.get_bounding_client_rect(),
            item.get_bounding_client_rect(),
        );
        let off = item_at.left() + item_at.width() / 2.0 - row_at.left() - row_at.width() / 2.0;
        row.set_scroll_left(row.scroll_left() + off.round() as i32);
    }
}

/// Whether so much of the first element that matches a CSS selector has passed the middle of the window as is half of
/// what can be seen of it at once.
pub fn is_half_passed(css: &str) -> bool {
    let found = gloo::utils::document().query_selector(css).ok().flatten();
    let window = f64::from(gloo::utils::document_element().client_height());
    found.is_some_and(|found| {
        let place = found.get_bounding_client_rect();
        place.top() + place.height().min(window) / 2.0 < window / 2.0
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

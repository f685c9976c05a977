//! The fragment of the page's address.

use std::cell::RefCell;

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::page::after_frame;
use super::{root, window};
use crate::takeaway::handed_on;

/// The attribute of `<html>` that keeps the state, so that a page saved by the browser, which
/// loses its fragment, opens in the view in which it was saved.
const KEPT: &str = "data-state";

/// Whether a new address is worth a step back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The way back leads to the address before.
    New,
    /// The address replaces the one before.
    Same,
}

thread_local! {
    /// What is about to be written.
    static DUE: RefCell<Option<(String, Step)>> = const { RefCell::new(None) };
}

/// The fragment of the address, without `#`, or of what is about to be written there.
pub fn fragment() -> String {
    let due = DUE.with_borrow(|due| due.as_ref().map(|(fragment, _)| fragment.clone()));
    due.unwrap_or_else(written)
}

fn written() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The fragment with which the page was opened: of its address, or, where that has none, of the
/// page as it was saved.
pub fn opened_with() -> String {
    let fragment = fragment();
    if fragment.is_empty() {
        root().get_attribute(KEPT).unwrap_or_default()
    } else {
        fragment
    }
}

/// Writes `fragment` into the address as soon as the page is painted: browsers take milliseconds for
/// it, and the reader waits for the page. Where the browser refuses (a sandboxed frame, too many
/// changes a second), the page goes on without; the kept state is written all the same.
pub fn write(fragment: String, step: Step) {
    write_due();
    DUE.set(Some((fragment, step)));
    after_frame(write_due);
}

fn write_due() {
    let Some((fragment, step)) = DUE.take() else {
        return;
    };
    let url = format!("#{fragment}");
    if let Ok(history) = window().history() {
        let _ = match step {
            Step::New => history.push_state_with_url(&JsValue::NULL, "", Some(&url)),
            Step::Same => history.replace_state_with_url(&JsValue::NULL, "", Some(&url)),
        };
    }
}

/// Keeps beside the address how far the page is scrolled, for when the reader comes back to it: the
/// browser would go there while the page is not yet what it was.
pub fn keep_place() {
    write_due();
    if let (Ok(history), Ok(place)) = (window().history(), window().scroll_y()) {
        let _ = history.replace_state(&JsValue::from_f64(place), "");
    }
}

/// How far the page was scrolled when the reader left this address, in CSS pixels.
pub fn kept_place() -> Option<f64> {
    window().history().ok()?.state().ok()?.as_f64()
}

/// The address of the page with that fragment, to be followed on this machine and handed on.
pub fn link(fragment: &str) -> String {
    handed_on(&window().location().href().unwrap_or_default(), fragment)
}

/// Keeps `fragment` in the document.
pub fn keep(fragment: &str) {
    keep_in(&root(), fragment);
}

/// Keeps `fragment` in `html`, the root of a document, where there is something to keep.
pub(super) fn keep_in(html: &Element, fragment: &str) {
    let _ = if fragment.is_empty() {
        html.remove_attribute(KEPT)
    } else {
        html.set_attribute(KEPT, fragment)
    };
}

/// Calls `on_change` with the fragment whenever the reader goes back or forward or edits it,
/// for as long as the page lives.
pub fn watch(on_change: impl Fn(String) + Clone + 'static) {
    for event in ["popstate", "hashchange"] {
        let on_change = on_change.clone();
        EventListener::new(&window(), event, move |_| {
            // The reader has gone elsewhere than what is due.
            DUE.take();
            on_change(written());
        })
        .forget();
    }
}

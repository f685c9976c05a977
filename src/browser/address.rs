//! The fragment of the page's address.

use std::cell::{Cell, RefCell};

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;
use web_sys::js_sys::Array;

use super::page::{after_frame, focused_place};
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
    /// Whether the last step of the browser's history is spare.
    static SPARE: Cell<bool> = const { Cell::new(false) };
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
        let step = if SPARE.take() { Step::Same } else { step };
        let _ = match step {
            Step::New => history.push_state_with_url(&JsValue::NULL, "", Some(&url)),
            Step::Same => history.replace_state_with_url(&JsValue::NULL, "", Some(&url)),
        };
    }
}

/// Adds a step to the browser's history that leads nowhere else: where something lies over the page, the way back takes
/// that away and not the page. The next address takes its place.
pub fn add_spare_step() {
    write_due();
    if !SPARE.get()
        && let Ok(history) = window().history()
    {
        let there = format!("#{}", written());
        let added = history.push_state_with_url(&JsValue::NULL, "", Some(&there));
        SPARE.set(added.is_ok());
    }
}

/// Goes on from the step to which the reader went back with the page as it is, which `fragment` asks for.
pub fn stay(fragment: &str) {
    if fragment != written() {
        DUE.set(Some((fragment.to_owned(), Step::New)));
        write_due();
    }
}

/// Keeps beside the address how far the page is scrolled and what has the focus, for when the reader comes
/// back to it: the browser would go there while the page is not yet what it was.
pub fn keep_place() {
    write_due();
    if let (Ok(history), Ok(place)) = (window().history(), window().scroll_y()) {
        let kept = Array::of1(&place.into());
        if let Some((href, nth)) = focused_place() {
            kept.push(&href.into());
            kept.push(&nth.into());
        }
        let _ = history.replace_state(&kept, "");
    }
}

/// How far the page was scrolled when the reader left this address, in CSS pixels.
pub fn kept_place() -> Option<f64> {
    kept()?.get(0).as_f64()
}

/// What had the focus then: where that link leads, or nothing of the chart; and which of those it was.
pub fn kept_focus() -> Option<(String, u32)> {
    let kept = kept()?;
    Some((kept.get(1).as_string()?, kept.get(2).as_f64()? as u32))
}

fn kept() -> Option<Array> {
    window().history().ok()?.state().ok()?.dyn_into().ok()
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
            SPARE.set(false);
            on_change(written());
        })
        .forget();
    }
}

/// The address at which others can open this page, without its fragment; a file on this device has none.
pub fn published() -> Option<String> {
    let href = window().location().href().ok()?;
    let address = href.split('#').next().unwrap_or_default();
    address.starts_with("http").then(|| address.to_owned())
}

//! What the app says about itself on `<html>` and in the title.

use std::cell::RefCell;
use std::sync::atomic::{AtomicU32, Ordering};

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::{Array, Reflect, SyntaxError};
use web_sys::{
    BeforeUnloadEvent, CssStyleSheet, FocusEvent, FocusOptions, HtmlDialogElement, HtmlElement,
    KeyboardEvent, Node, ScrollIntoViewOptions, ScrollLogicalPosition,
};

use super::awaited_frame::AwaitedFrame;
use super::{address, root, timing};
use crate::state::{Selection, View};

/// Sets language, look and title of the document, whether it is part of another one, and whether a slide fills it.
pub fn reflect(selection: &Selection, title: &str) {
    let presents = selection.view == View::Workshop && selection.slide.is_some();
    let yes = |is: bool| if is { "1" } else { "" };
    set("lang", selection.lang.code());
    set("data-look", selection.look.id());
    set("data-embed", yes(selection.embed));
    set("data-presenting", yes(presents));
    let document = gloo::utils::document();
    if document.title() != title {
        document.set_title(title);
    }
}

/// Sets an attribute of `<html>` where it changes: setting the same language again makes the
/// browser work out the style of the whole page once more.
pub(super) fn set(attribute: &str, value: &str) {
    let root = root();
    if root.get_attribute(attribute).as_deref() != Some(value) {
        let _ = root.set_attribute(attribute, value);
    }
}

/// Moves the focus to the content, which may take it though Tab passes it by.
pub fn focus_content() {
    focus("#main");
}

/// Unfolds whatever lies around the first element that matches a CSS selector, and moves the focus to it.
pub fn unfold_and_focus(css: &str) {
    let Some(found) = find(css) else { return };
    let mut around = found.closest("details").ok().flatten();
    while let Some(details) = around {
        let _ = details.set_attribute("open", "");
        around = details
            .parent_element()
            .and_then(|parent| parent.closest("details").ok().flatten());
    }
    focus(css);
}

/// How often the focus was sent somewhere: where frames are slow, what was to move it in the next one
/// leaves it where the reader has sent it since.
static SENT: AtomicU32 = AtomicU32::new(0);

/// Moves the focus to the first element that matches a CSS selector.
pub fn focus(css: &str) {
    SENT.fetch_add(1, Ordering::Relaxed);
    put_focus(css);
}

fn put_focus(css: &str) {
    if let Some(found) = find(css) {
        let _ = found.focus();
    }
}

/// The same in the next frame, when it is there.
pub fn focus_soon(css: &'static str) {
    next_focus(move || focus(css));
}

/// The kind of element that has the focus: its name in capitals, or nothing.
pub fn focused() -> String {
    let active = gloo::utils::document().active_element();
    active.map_or_else(String::new, |active| active.tag_name())
}

/// Whether what has the focus matches a CSS selector.
pub fn focus_is(css: &str) -> bool {
    let active = gloo::utils::document().active_element();
    active.is_some_and(|element| element.matches(css).unwrap_or(false))
}

/// What can be kept beside an address as what has the focus: a link of the content, or the chart.
fn places() -> Vec<HtmlElement> {
    let found = gloo::utils::document().query_selector_all("main a, main .stage");
    let list = found.into_iter().flat_map(|list| {
        let at = 0..list.length();
        at.filter_map(move |at| list.get(at)?.dyn_into().ok())
    });
    list.collect()
}

/// Where it leads; the chart nowhere.
fn leads_to(place: &HtmlElement) -> String {
    place.get_attribute("href").unwrap_or_default()
}

/// Where what has the focus leads, and which of the places that lead there it is.
pub fn focused_place() -> Option<(String, u32)> {
    let active = gloo::utils::document().active_element()?;
    let mut places = places();
    let at = places.iter().position(|place| **place == active)?;
    let href = leads_to(&places[at]);
    places.truncate(at);
    let before = places.iter().filter(|place| leads_to(place) == href);
    let nth = before.count() as u32;
    Some((href, nth))
}

/// Moves the focus there again, in the next frame, and leaves the page where it stands.
pub fn focus_place((href, nth): (String, u32)) {
    next_focus(move || {
        let mut there = places().into_iter().filter(|place| leads_to(place) == href);
        if let Some(place) = there.nth(nth as usize) {
            focus_element_quietly(&place);
        }
    });
}

thread_local! {
    /// What had the focus before something was laid over the page.
    static OPENER: RefCell<Option<HtmlElement>> = const { RefCell::new(None) };
}

/// Remembers what has the focus, before something is laid over it.
pub fn keep_focus() {
    let active = gloo::utils::document().active_element();
    OPENER.set(active.and_then(|active| active.dyn_into().ok()));
}

/// Gives the focus back to what had it, in the next frame, when nothing lies over it any more; where
/// that is gone or was nothing, to the first element that matches a CSS selector.
pub fn return_focus(css: &'static str) {
    next_focus(move || {
        if let Some(opener) = OPENER.take() {
            let _ = opener.focus();
        }
        if has_no_focus() {
            put_focus(css);
        }
    });
}

/// Whether the focus leaves the element that hears of it for another part of the page: not for
/// another window, and not for nothing, as when something is pressed that takes no focus.
pub fn focus_leaves(event: &FocusEvent) -> bool {
    let within = |from: &web_sys::EventTarget| from.dyn_ref::<Node>().cloned();
    let element = event.current_target().as_ref().and_then(within);
    let to = event.related_target().as_ref().and_then(within);
    to.is_some() && element.is_some_and(|element| !element.contains(to.as_ref()))
}

/// Whether the first element that matches a CSS selector lies over the page, as sheets do on phones.
pub fn lies_over(css: &str) -> bool {
    let style = find(css).and_then(|found| super::window().get_computed_style(&found).ok()?);
    let position = style.and_then(|style| style.get_property_value("position").ok());
    position.is_some_and(|position| position == "fixed")
}

/// The font size of the page, in CSS pixels, where the browser tells it.
pub fn font_size() -> Option<f64> {
    let style = super::window().get_computed_style(&root()).ok()??;
    let size = style.get_property_value("font-size").ok()?;
    size.strip_suffix("px")?.parse().ok()
}

/// The first element that matches a CSS selector.
fn find(css: &str) -> Option<HtmlElement> {
    let found = gloo::utils::document().query_selector(css).ok().flatten();
    found.and_then(|found| found.dyn_into().ok())
}

/// Shows the first dialog that matches a CSS selector, above all else; Escape and the way back close it, and the focus
/// goes back to where it was.
pub fn show_dialog(css: &str) {
    if let Some(dialog) = dialog(css)
        && !dialog.open()
    {
        address::add_spare_step();
        let _ = dialog.show_modal();
    }
}

/// Closes it; whether it was open.
pub fn close_dialog(css: &str) -> bool {
    let open = dialog(css).filter(HtmlDialogElement::open);
    if let Some(dialog) = &open {
        dialog.close();
    }
    open.is_some()
}

/// Whether it is open.
pub fn is_dialog_open(css: &str) -> bool {
    dialog(css).is_some_and(|dialog| dialog.open())
}

fn dialog(css: &str) -> Option<HtmlDialogElement> {
    find(css)?.dyn_into().ok()
}

/// Whether the focus is nowhere.
fn has_no_focus() -> bool {
    let active = gloo::utils::document().active_element();
    active.is_none_or(|active| active.tag_name() == "BODY")
}

/// Where what was pressed goes away or moves, the browser drops the focus. It is then taken up
/// again, in the next frame, by the first element that matches a CSS selector, or by the content.
/// Where frames are slow, only what was asked for last counts: what went before may be gone.
pub fn rescue_focus(css: String) {
    static ASKED: AtomicU32 = AtomicU32::new(0);
    let mine = ASKED.fetch_add(1, Ordering::Relaxed) + 1;
    next_frame(move || {
        if mine == ASKED.load(Ordering::Relaxed) && has_no_focus() {
            put_focus(&css);
            if has_no_focus() {
                focus_quietly("#main");
            }
        }
    });
}

/// Moves the focus to the first element that matches, and leaves the page where it stands.
fn focus_quietly(css: &str) {
    if let Some(found) = find(css) {
        focus_element_quietly(&found);
    }
}

fn focus_element_quietly(element: &HtmlElement) {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    let _ = element.focus_with_options(&still);
}

/// Scrolls the page just so far that the first element that matches a CSS selector can be seen.
pub fn reveal(css: &'static str) {
    next_frame(move || {
        if let Some(found) = find(css) {
            let nearest = ScrollIntoViewOptions::new();
            nearest.set_block(ScrollLogicalPosition::Nearest);
            nearest.set_inline(ScrollLogicalPosition::Nearest);
            found.scroll_into_view_with_scroll_into_view_options(&nearest);
        }
    });
}

/// The same, and says then whether it stands in the lower half of the window.
pub fn reveal_and_tell(css: &'static str, is_low: impl FnOnce(bool) + 'static) {
    reveal(css);
    next_frame(move || {
        if let Some(found) = find(css) {
            let window = f64::from(gloo::utils::document_element().client_height());
            let place = found.get_bounding_client_rect();
            is_low(f64::midpoint(place.top(), place.bottom()) > window / 2.0);
        }
    });
}

/// Goes to the element with that id, a place inside the page, and moves the focus there.
pub fn arrive_at(id: String) {
    let sent = SENT.load(Ordering::Relaxed);
    let css = format!("#{id}");
    let place = css.clone();
    next_frame(move || {
        if let Some(found) = find(&place) {
            found.scroll_into_view();
        }
    });
    next_focus(move || {
        if sent == SENT.load(Ordering::Relaxed) {
            focus_quietly(&css);
        }
    });
}

/// What the page holds in the element with that id, as text.
pub fn held(id: &str) -> Option<String> {
    let element = gloo::utils::document().get_element_by_id(id)?;
    element.text_content()
}

/// Ends the program before it has begun, as what the page holds cannot be read. The page then stays as it is
/// and says so: its guard takes this error for damage (`xtask/src/release/guard.js`).
pub fn give_up(problem: &str) -> ! {
    wasm_bindgen::throw_val(SyntaxError::new(problem).into())
}

/// Does that in the next frame, before it is painted and when all that changes has changed. Gloo's own request has to be kept
/// until then, and forgotten it stays in memory; this one goes when it is done.
fn next_frame(deed: impl FnOnce() + 'static) {
    let deed: Box<dyn FnOnce()> = Box::new(deed);
    let deed = Closure::once_into_js(deed);
    let _ = super::window().request_animation_frame(deed.unchecked_ref());
}

/// Moves the focus by that in the next frame, where the reader has not sent it elsewhere by then: who writes in a
/// field by the time that a late frame comes goes on writing in it.
fn next_focus(deed: impl FnOnce() + 'static) {
    let awaited = AwaitedFrame::new();
    next_frame(move || {
        if !awaited.reader_sent_focus() {
            deed();
        }
    });
}

/// Whether the static view is none of what the address asks for, or no longer there: in a page that a browser saved while
/// it ran.
pub fn is_awaited() -> bool {
    root().has_attribute("data-awaited") || find(".still").is_none()
}

/// Whether the first element that a CSS selector finds is laid out, and begins above the lower edge of the window.
pub fn begins_in_window(css: &str) -> bool {
    let height = super::window().inner_height().ok();
    let height = height
        .and_then(|height| height.as_f64())
        .unwrap_or_default();
    let found = gloo::utils::document().query_selector(css).ok().flatten();
    found.is_some_and(|element| {
        let place = element.get_bounding_client_rect();
        place.height() > 0.0 && place.top() < height
    })
}

/// Does that when the next frame is painted.
pub fn after_frame(deed: impl FnOnce() + 'static) {
    in_or_after_frame(|| false, deed);
}

/// Does that in the next frame: before it is painted where `is_urgent` then says so, and else when it is painted.
pub fn in_or_after_frame(
    is_urgent: impl FnOnce() -> bool + 'static,
    deed: impl FnOnce() + 'static,
) {
    next_frame(move || {
        if is_urgent() {
            deed();
            return;
        }
        let deed = Closure::once_into_js(deed);
        let _ = super::window().set_timeout_with_callback(deed.unchecked_ref());
    });
}

/// Shows the page from its top, where the headline says what has become of it.
pub fn to_top() {
    super::window().scroll_to_with_x_and_y(0.0, 0.0);
}

/// Shows the page from there, in the next frame.
pub fn to_place(place: f64) {
    next_frame(move || super::window().scroll_to_with_x_and_y(0.0, place));
}

/// Calls `on_key` for every key that is pressed outside of fields of text, for as long as the page
/// lives; where it answers that the key was meant for it, the browser does nothing with it.
pub fn watch_keys(on_key: impl Fn(&KeyboardEvent) -> bool + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&super::window(), "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>()
            && !in_field()
            && on_key(event)
        {
            event.prevent_default();
        }
    })
    .forget();
}

/// Calls `on_leaving` when the reader turns to something else or leaves, for as long as the page lives: it may be the
/// last that the page hears of them.
pub fn watch_leaving(on_leaving: impl Fn() + Clone + 'static) {
    let hides = on_leaving.clone();
    EventListener::new(&super::window(), "pagehide", move |_| hides()).forget();
    let document = gloo::utils::document();
    EventListener::new(&document, "visibilitychange", move |_| {
        if gloo::utils::document().hidden() {
            on_leaving();
        }
    })
    .forget();
}

/// Has the browser ask before the reader leaves the page, while `unsaved` says that something would be lost,
/// for as long as the page lives.
pub fn ask_before_leaving(unsaved: impl Fn() -> bool + 'static) {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&super::window(), "beforeunload", options, move |event| {
        // A program that has broken holds its answers and loads the page again by itself.
        if !root().has_attribute("data-failed") && unsaved() {
            event.prevent_default();
            // Safari asks by this alone.
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("?");
            }
        }
    })
    .forget();
}

/// Calls `on_escape` whenever Escape is pressed, wherever the focus is, until what is returned is
/// dropped; where it answers that there was something to dismiss, nothing else hears of the key.
pub fn watch_escape(on_escape: impl Fn() -> bool + 'static) -> EventListener {
    let options = EventListenerOptions {
        phase: EventListenerPhase::Capture,
        passive: false,
    };
    EventListener::new_with_options(&super::window(), "keydown", options, move |event| {
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
        if key.is_some_and(|key| key == "Escape") && on_escape() {
            event.prevent_default();
            event.stop_propagation();
        }
    })
}

/// Whether the focus is in a field of text, which has an undo of its own.
fn in_field() -> bool {
    const FIELDS: &str =
        "textarea, input:not([type=range], [type=checkbox], [type=radio]), [contenteditable]";
    let active = gloo::utils::document().active_element();
    active.is_some_and(|element| element.matches(FIELDS).unwrap_or(false))
}

/// Says once, when the next frame is painted, that the page answers.
pub fn ready() {
    if root().has_attribute("data-ready") {
        return;
    }
    next_frame(|| {
        let _ = root().set_attribute("data-ready", "true");
        timing::ready();
    });
}

/// Adds a sheet of styles to those of the document, in place of the one that was added before. It is made by the program,
/// so no policy forbids it; a browser that cannot keeps to the styles of the page.
pub fn adopt_style(css: &str) {
    let adopted = JsValue::from("adoptedStyleSheets");
    let document: JsValue = gloo::utils::document().into();
    let Ok(sheet) = CssStyleSheet::new() else {
        return;
    };
    if sheet.replace_sync(css).is_ok() {
        let sheets = Array::of1(&sheet);
        // Where the browser knows nothing of it, that is a property which nobody reads.
        let _ = Reflect::set(&document, &adopted, &sheets);
    }
}

//! A second window of the browser, into which the page itself draws: it needs no address, no messages and no
//! network, and so it works wherever the page does, also from a file.

use std::cell::RefCell;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::js_sys::Reflect;
use web_sys::{Document, Element, KeyboardEvent, Window};

use super::{root, window};

/// Its name: opened again, it is the same one.
const NAME: &str = "murroskartta-presenter";

/// Its size, in CSS pixels, and that it needs no address bar.
const FEATURES: &str = "popup,width=960,height=720";

/// After so many milliseconds the empty document that a window begins with is there for good: Firefox
/// puts another in place of the first.
const SETTLED: u32 = 200;

/// Attributes of the page that say how it looks and what language it speaks.
const WORN: [&str; 2] = ["data-look", "lang"];

thread_local! {
    static OPENED: RefCell<Option<Opened>> = const { RefCell::new(None) };
}

struct Opened {
    window: Window,
    body: Element,
    /// What hears its keys, and closes it with the page.
    _listeners: [EventListener; 2],
}

/// Opens it, and calls `then` with whether it is there: browsers may refuse, and frames often must. Where it is open, it
/// stays as it is.
pub fn open(on_key: impl Fn(&KeyboardEvent) -> bool + 'static, then: impl FnOnce(bool) + 'static) {
    let opened = window().open_with_url_and_target_and_features("", NAME, FEATURES);
    let Ok(Some(opened)) = opened else {
        return then(false);
    };
    Timeout::new(SETTLED, move || {
        if is_open() {
            return then(true);
        }
        let set_up = set_up(opened, on_key);
        let is_there = set_up.is_some();
        OPENED.set(set_up);
        then(is_there);
    })
    .forget();
}

/// Empties the window and dresses it as the page is dressed. A page of another origin lets nobody in.
fn set_up(window: Window, on_key: impl Fn(&KeyboardEvent) -> bool + 'static) -> Option<Opened> {
    let document = document_of(&window)?;
    let (head, body) = (document.head()?, document.body()?);
    head.set_text_content(None);
    body.set_text_content(None);
    let styles = gloo::utils::document()
        .query_selector_all("style, link[rel=stylesheet]")
        .ok()?;
    for nth in 0..styles.length() {
        let copy = styles.get(nth)?.clone_node_with_deep(true).ok()?;
        head.append_child(&copy).ok()?;
    }
    let keys = listen_to_keys(&window, on_key);
    let gone = EventListener::new(&super::window(), "pagehide", |_| close());
    Some(Opened {
        window,
        body: body.unchecked_into(),
        _listeners: [keys, gone],
    })
}

/// Asked in the ordinary way, a window of another origin would throw.
fn document_of(window: &Window) -> Option<Document> {
    let document = Reflect::get(window, &JsValue::from("document")).ok()?;
    (!document.is_undefined() && !document.is_null()).then(|| document.unchecked_into())
}

/// Keys that are pressed there. Buttons keep theirs.
fn listen_to_keys(
    window: &Window,
    on_key: impl Fn(&KeyboardEvent) -> bool + 'static,
) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(window, "keydown", options, move |event| {
        // Its classes are other ones than the page's, so there is no asking of which one this is.
        let event: &KeyboardEvent = event.unchecked_ref();
        let target: Option<Element> = event.target().map(JsCast::unchecked_into);
        let on_button = target.is_some_and(|target| target.tag_name() == "BUTTON");
        let presses_it = on_button && matches!(event.key().as_str(), "Enter" | " ");
        if !presses_it && on_key(event) {
            event.prevent_default();
        }
    })
}

/// Into what the page draws there.
pub fn body() -> Option<Element> {
    OPENED.with_borrow(|opened| Some(opened.as_ref()?.body.clone()))
}

/// Has the look and the language of the page, and that title.
pub fn dress(title: &str) {
    let document = body().and_then(|body| body.owner_document());
    let Some((document, there)) =
        document.and_then(|it| Some((it.clone(), it.document_element()?)))
    else {
        return;
    };
    document.set_title(title);
    for name in WORN {
        let _ = match root().get_attribute(name) {
            Some(value) => there.set_attribute(name, &value),
            None => there.remove_attribute(name),
        };
    }
}

/// Whether it is still there: its reader closes it as any window.
pub fn is_open() -> bool {
    OPENED.with_borrow(|opened| {
        let window = opened.as_ref().map(|opened| &opened.window);
        window.is_some_and(|window| !window.closed().unwrap_or(true))
    })
}

/// Closes it.
pub fn close() {
    if let Some(opened) = OPENED.take() {
        let _ = opened.window.close();
    }
}

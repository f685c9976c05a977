//! The page on the whole screen, as on a projector.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Function, Promise, Reflect};

use super::root;

/// Shows the page on the whole screen. Where the browser has no such thing, or will not without a
/// press or in a frame, nothing happens.
pub fn enter() {
    ask(&root(), "requestFullscreen");
}

/// Gives the screen back.
pub fn leave() {
    // Asked for nothing, the browser would refuse.
    if is_on() {
        ask(&gloo::utils::document(), "exitFullscreen");
    }
}

/// Whether the page has asked for the whole screen and has it: what the browser shows so of its
/// own accord (F11), it does not tell.
pub fn is_on() -> bool {
    gloo::utils::document().fullscreen_element().is_some()
}

/// Whether the browser can, here: telephones and frames often cannot.
pub fn is_possible() -> bool {
    gloo::utils::document().fullscreen_enabled()
}

/// Calls `on_change` with [`is_on`] whenever that changes, also by Escape, for as long as the page
/// lives.
pub fn watch(on_change: impl Fn(bool) + 'static) {
    let document = gloo::utils::document();
    EventListener::new(&document, "fullscreenchange", move |_| on_change(is_on())).forget();
}

/// Calls a method and hears its refusal, which would else stand in the console. The bindings that
/// there are drop the promise.
fn ask(of: &JsValue, method: &str) {
    if let Ok(promise) = promised(of, method) {
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}

/// What the method promises, where it is there and promises something.
fn promised(of: &JsValue, method: &str) -> Result<Promise, JsValue> {
    let method: Function = Reflect::get(of, &method.into())?.dyn_into()?;
    method.call0(of)?.dyn_into()
}

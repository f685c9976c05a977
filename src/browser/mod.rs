//! The browser floor: the edges of the app. Everything that may be missing or refused — history in
//! a sandboxed frame, a canvas context, a media query — is asked for here and done without here.

pub mod address;
pub mod canvas;
pub mod clipboard;
pub mod download;
pub mod page;
pub mod screen;
pub mod timing;

use wasm_bindgen::{JsCast, prelude::Closure};

fn window() -> web_sys::Window {
    web_sys::window().expect("the app runs in a window")
}

fn root() -> web_sys::Element {
    gloo::utils::document_element()
}

/// A closure that lives as long as the page: for listeners of the one app that it carries.
fn forever<T: ?Sized + wasm_bindgen::closure::WasmClosure>(
    closure: Closure<T>,
) -> web_sys::js_sys::Function {
    closure.into_js_value().unchecked_into()
}

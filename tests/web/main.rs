//! Tests that need a browser: the edges of the app, and the app in its page.
#![cfg(target_arch = "wasm32")]

mod address;
mod app;
mod canvas;
mod controls;
mod copying;
mod mounted;
mod picking;
mod screen;
mod taking;

use wasm_bindgen_test::wasm_bindgen_test_configure;

wasm_bindgen_test_configure!(run_in_browser);

//! The browser floor: the edges of the app. Everything that may be missing or refused — history in
//! a sandboxed frame, a canvas context, a media query — is asked for here and done without here.

pub mod address;
mod awaited_frame;
pub mod canvas;
pub mod clipboard;
pub mod content;
pub mod copy;
pub mod download;
pub mod file;
pub mod full_screen;
pub mod keys;
pub mod made_page;
pub mod motion;
pub mod own_window;
pub mod page;
pub mod pasted;
pub mod pointer;
pub mod print;
pub mod scroll;
pub mod store;
pub mod timing;

fn window() -> web_sys::Window {
    web_sys::window().expect("the app runs in a window")
}

fn root() -> web_sys::Element {
    gloo::utils::document_element()
}

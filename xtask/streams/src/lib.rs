//! No streams, for a page without a server.
//!
//! Leptos brings `server_fn`, which names the crate `wasm-streams`, and that offers classes to scripts.
//! What is offered to scripts stays in a program, called or not: 1 % of this one. So in the workspace's
//! `Cargo.toml` this takes its place, with as much as `server_fn` names and nothing behind it: the page
//! has no functions on a server whose answers could be streams.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use wasm_bindgen::JsValue;

/// A stream of the browser's.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// That stream.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// A stream for the browser.
    ///
    /// # Panics
    /// Always: there is no server to send it to.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        unreachable!("the page sends no streams")
    }

    /// The stream of the browser's.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// What comes in the stream: nothing.
    pub fn into_stream(self) -> Nothing {
        Nothing
    }
}

/// A stream that has ended.
#[derive(Debug)]
pub struct Nothing;

impl Stream for Nothing {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}

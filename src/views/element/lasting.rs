//! Effects that last as long as the part of the page that they are made for.
//!
//! The library lets go of an effect only when the browser's queue comes to it, which may be after it
//! was told of one change more, when what it reads is gone; and what it followed keeps its name for
//! good. So each is told when its part goes, and is struck off everywhere.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use leptos::prelude::*;
use leptos::reactive::graph::{AnySubscriber, Subscriber, ToAnySubscriber};

use super::Makes;

/// An effect that does `run` now and whenever what it reads changes, with what it made before, for as
/// long as the part of the page that is made now stands.
pub fn lasting<T: 'static>(mut run: Box<dyn FnMut(Option<T>) -> T>) -> RenderEffect<T> {
    let gone = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&gone);
    let effect = RenderEffect::new(move |before: Option<T>| match before {
        Some(before) if gone.load(Ordering::Relaxed) => before,
        before => run(before),
    });
    leave(effect.to_any_subscriber(), told);
    effect
}

/// Does that soon, and again whenever what it reads changes, for as long. One effect for all deeds, so
/// that there is one in the program; natively, where nothing changes, there is none.
pub fn run(deed: Box<dyn Makes<()>>) {
    let effect = Effect::new(move || deed.make());
    if cfg!(target_arch = "wasm32") {
        leave(effect.to_any_subscriber(), Arc::default());
    }
}

/// Strikes what follows others off their lists when the part of the page goes that is made now, and
/// sets `gone`.
pub fn leave(subscriber: AnySubscriber, gone: Arc<AtomicBool>) {
    Owner::on_cleanup(move || {
        gone.store(true, Ordering::Relaxed);
        subscriber.clear_sources(&subscriber);
    });
}

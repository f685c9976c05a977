//! Signals and memos that stay as long as the page does, while what follows them comes and goes.
//!
//! Leptos 0.8 never strikes an effect or a memo that is gone off the lists of what it followed; each leaves some
//! hundred bytes there (docs/browsers.md). So here they are struck off. `reactive_graph` 0.3 does so by itself: with
//! it this file goes, and `LongLived<Memo<T>>` is `Memo<T>`.

use std::cell::RefCell;
use std::ops::Deref;
use std::panic::Location;
use std::time::Duration;

use leptos::prelude::*;
use leptos::reactive::graph::{AnySource, AnySubscriber, Observer, Source, ToAnySource};

/// A signal or memo that is used like any other.
#[derive(Clone, Copy)]
pub struct LongLived<S>(S);

impl<T: Send + Sync + 'static> LongLived<RwSignal<T>> {
    /// A signal with that value to begin with.
    pub fn signal(value: T) -> Self {
        Self(RwSignal::new(value))
    }
}

impl<T: Default + Send + Sync + 'static> Default for LongLived<RwSignal<T>> {
    fn default() -> Self {
        Self::signal(T::default())
    }
}

impl<T: PartialEq + Send + Sync + 'static> LongLived<Memo<T>> {
    /// A memo, as by [`Memo::new`].
    pub fn memo(value: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self {
        Self(Memo::new(value))
    }
}

/// What changes a signal.
impl<S> Deref for LongLived<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.0
    }
}

impl<S: DefinedAt> DefinedAt for LongLived<S> {
    fn defined_at(&self) -> Option<&'static Location<'static>> {
        self.0.defined_at()
    }
}

impl<S: ReadUntracked> ReadUntracked for LongLived<S> {
    type Value = S::Value;

    fn try_read_untracked(&self) -> Option<Self::Value> {
        self.0.try_read_untracked()
    }
}

impl<S: Track + Followed> Track for LongLived<S> {
    fn track(&self) {
        self.0.track();
        // Natively nothing comes and goes.
        if let Some(observer) = Observer::get().filter(|_| cfg!(target_arch = "wasm32")) {
            let source = self.0.source();
            on_cleanup(move || strike_off_soon(source, observer));
        }
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> From<LongLived<Memo<T>>> for Signal<T> {
    /// By a memo that is gone with the part of the page that asks for it, so that reading copies nothing.
    fn from(memo: LongLived<Memo<T>>) -> Self {
        Memo::new(move |_| memo.get()).into()
    }
}

impl<T: Clone + Send + Sync + 'static> From<LongLived<RwSignal<T>>> for Signal<T> {
    fn from(signal: LongLived<RwSignal<T>>) -> Self {
        Self::derive(move || signal.get())
    }
}

/// What keeps a list of who follows it.
pub trait Followed {
    /// It, whatever its type.
    fn source(&self) -> AnySource;
}

impl<T: Send + Sync + 'static> Followed for RwSignal<T> {
    fn source(&self) -> AnySource {
        self.to_any_source()
    }
}

impl<T: Send + Sync + 'static> Followed for Memo<T> {
    fn source(&self) -> AnySource {
        ArcMemo::from(*self).to_any_source()
    }
}

thread_local! {
    /// Who was cleaned up, to run anew or for good, and what it had followed.
    static CLEANED_UP: RefCell<Vec<(AnySource, AnySubscriber)>> = const { RefCell::new(Vec::new()) };
}

/// Strikes `observer` off the list of `source` if it is gone once the browser has done what it is at.
fn strike_off_soon(source: AnySource, observer: AnySubscriber) {
    CLEANED_UP.with_borrow_mut(|all| {
        if all.is_empty() {
            set_timeout(strike_off, Duration::ZERO);
        }
        all.push((source, observer));
    });
}

fn strike_off() {
    for (source, observer) in CLEANED_UP.take() {
        let AnySubscriber(_, subscriber) = &observer;
        if subscriber.strong_count() == 0 {
            source.remove_subscriber(&observer);
        }
    }
}

//! What is followed as it changes: values that are set, and values that are worked out.
//!
//! The library compiles its signals and memos anew for each type of value. Here they hold values of
//! any type behind one pointer, so that all of it is there once, and the program is downloaded whole.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;
use leptos::reactive::graph::ToAnySubscriber;

use super::element::{Source, leave};

/// A value of any type.
type Value = Arc<dyn Any + Send + Sync>;

/// What a signal holds, and whether another is the same.
#[derive(Clone)]
struct Holding {
    value: Value,
    same: fn(&Value, &Value) -> bool,
}

impl PartialEq for Holding {
    fn eq(&self, other: &Self) -> bool {
        (self.same)(&self.value, &other.value)
    }
}

/// A value that is set. Copies mean the same value; it lives as long as the part of the page that
/// made it.
pub struct Live<T>(RwSignal<Holding>, PhantomData<fn() -> T>);

impl<T: Send + Sync + 'static> Live<T> {
    /// With that value to begin with.
    pub fn new(value: T) -> Self {
        Self(begun(Arc::new(value)), PhantomData)
    }

    /// The value, followed.
    pub fn read(self) -> Arc<T> {
        of_type(followed(self.0))
    }

    /// The value as it is now.
    pub fn read_untracked(self) -> Arc<T> {
        of_type(now(self.0))
    }

    /// What `of` makes of the value, followed.
    pub fn with<R>(self, of: impl FnOnce(&T) -> R) -> R {
        of(&self.read())
    }

    /// What `of` makes of the value as it is now.
    pub fn with_untracked<R>(self, of: impl FnOnce(&T) -> R) -> R {
        of(&self.read_untracked())
    }

    /// Follows it.
    pub fn track(self) {
        self.0.track();
    }

    /// Sets it, and tells whoever follows it.
    pub fn set(self, value: T) {
        put(self.0, Arc::new(value));
    }
}

impl<T: Clone + Send + Sync + 'static> Live<T> {
    /// The value, followed.
    pub fn get(self) -> T {
        T::clone(&self.read())
    }

    /// The value as it is now.
    pub fn get_untracked(self) -> T {
        T::clone(&self.read_untracked())
    }

    /// Changes it, and tells whoever follows it.
    pub fn update<R>(self, change: impl FnOnce(&mut T) -> R) -> R {
        let mut value = self.get_untracked();
        let result = change(&mut value);
        self.set(value);
        result
    }
}

impl<T: Default + Send + Sync + 'static> Default for Live<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> Clone for Live<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Live<T> {}

/// A value that is worked out from others when it is asked for, and told of when it changes. Copies
/// mean the same value.
pub struct Worked<T>(Memo<Holding>, PhantomData<fn() -> T>);

impl<T: PartialEq + Send + Sync + 'static> Worked<T> {
    /// Worked out like that.
    pub fn new(out: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let out = Arc::new(move || -> Value { Arc::new(out()) });
        Self(worked(out, same::<T>), PhantomData)
    }

    /// The value, followed.
    pub fn read(self) -> Arc<T> {
        of_type(self.0.get().value)
    }

    /// The value as it is now.
    pub fn read_untracked(self) -> Arc<T> {
        of_type(self.0.get_untracked().value)
    }

    /// What `of` makes of the value, followed.
    pub fn with<R>(self, of: impl FnOnce(&T) -> R) -> R {
        of(&self.read())
    }

    /// What `of` makes of the value as it is now.
    pub fn with_untracked<R>(self, of: impl FnOnce(&T) -> R) -> R {
        of(&self.read_untracked())
    }

    /// Follows it. What nobody reads is not worked out, and would tell of one change only.
    pub fn track(self) {
        self.0.get();
    }
}

impl<T: Clone + PartialEq + Send + Sync + 'static> Worked<T> {
    /// The value, followed.
    pub fn get(self) -> T {
        T::clone(&self.read())
    }

    /// The value as it is now.
    pub fn get_untracked(self) -> T {
        T::clone(&self.read_untracked())
    }
}

impl<T> Clone for Worked<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Worked<T> {}

/// A text that is made of what is followed. Copies mean the same text.
#[derive(Clone, Copy)]
pub struct Said(RwSignal<Holding>);

impl Said {
    /// Made like that.
    pub fn new(of: Source<String>) -> Self {
        Self(begun(Arc::new(of)))
    }

    /// What it says now, followed. What is about to be replaced may still be asked, when what it is
    /// made of is gone: it says nothing.
    pub fn get(self) -> String {
        let of = self.0.try_get_untracked();
        let of = of.map(|of| of_type::<Source<String>>(of.value));
        of.map_or_else(String::new, |of| of.make())
    }
}

fn begun(value: Value) -> RwSignal<Holding> {
    RwSignal::new(Holding {
        value,
        same: |_, _| false,
    })
}

fn followed(signal: RwSignal<Holding>) -> Value {
    signal.get().value
}

fn now(signal: RwSignal<Holding>) -> Value {
    signal.get_untracked().value
}

fn put(signal: RwSignal<Holding>, value: Value) {
    signal.update(|holding| holding.value = value);
}

fn worked(out: Source<Value>, same: fn(&Value, &Value) -> bool) -> Memo<Holding> {
    let memo = ArcMemo::new(move |_| Holding {
        value: out.make(),
        same,
    });
    leave(memo.to_any_subscriber(), Arc::default());
    memo.into()
}

fn same<T: PartialEq + 'static>(one: &Value, other: &Value) -> bool {
    one.downcast_ref::<T>() == other.downcast_ref::<T>()
}

/// A holding is made with the type that it is asked for.
fn of_type<T: Send + Sync + 'static>(value: Value) -> Arc<T> {
    value
        .downcast()
        .unwrap_or_else(|_| unreachable!("a value keeps its type"))
}

//! What elements say and hold.

use std::{borrow::Cow, sync::Arc};

use leptos::prelude::*;

/// A closure that makes something. Behind a pointer to this it takes less of the program than behind
/// one to `dyn Fn`, which brings along, for each closure, the way to call it by value.
pub trait Makes<T> {
    /// Makes it.
    fn make(&self) -> T;
}

impl<T, F: Fn() -> T> Makes<T> for F {
    fn make(&self) -> T {
        self()
    }
}

/// A closure that hears something: an event, or what a control says. For the same reason.
pub trait Hears<T> {
    /// Hears it.
    fn hear(&mut self, what: T);
}

impl<T, F: FnMut(T)> Hears<T> for F {
    fn hear(&mut self, what: T) {
        self(what);
    }
}

/// What is made of signals.
pub type Source<T> = Arc<dyn Makes<T> + Send + Sync>;

/// A text, or that there is none.
pub type Text = Option<Cow<'static, str>>;

/// The value of an attribute or of a property.
pub enum Value {
    /// It stays.
    Fixed(Text),
    /// It follows signals.
    Follows(Following),
}

/// What a value follows. That it is there, or which of the program's words it is, becomes a text
/// here, once, and not in each closure.
pub enum Following {
    /// There while that holds.
    There(Source<bool>),
    /// Whether that holds, in words.
    Whether(Source<bool>),
    /// Words of the program, if any.
    Of(Source<Option<&'static str>>),
    /// A text that is made.
    Says(Signal<String>),
}

impl Following {
    /// The value at this moment.
    pub fn now(&self) -> Text {
        match self {
            Self::There(on) => on.make().then_some(Cow::Borrowed("")),
            Self::Whether(holds) => {
                Some(Cow::Borrowed(if holds.make() { "true" } else { "false" }))
            }
            Self::Of(said) => said.make().map(Cow::Borrowed),
            Self::Says(text) => text.try_get().map(Cow::Owned),
        }
    }
}

impl Value {
    /// Not there.
    pub const NONE: Self = Self::Fixed(None);

    /// There while that holds.
    pub fn there(on: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self::Follows(Following::There(Arc::new(on)))
    }

    /// Whether that holds, in words.
    pub fn whether(holds: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self::Follows(Following::Whether(Arc::new(holds)))
    }

    /// What that says, if anything.
    pub fn of(said: impl Fn() -> Option<&'static str> + Send + Sync + 'static) -> Self {
        Self::Follows(Following::Of(Arc::new(said)))
    }

    /// The value at this moment.
    pub fn now(self) -> Text {
        match self {
            Self::Fixed(text) => text,
            Self::Follows(following) => following.now(),
        }
    }
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Self::Fixed(Some(text.into()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Fixed(Some(text.into()))
    }
}

/// As a piece, it may still be asked when its signals are gone.
impl From<Signal<String>> for Value {
    fn from(text: Signal<String>) -> Self {
        Self::Follows(Following::Says(text))
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::NONE, Into::into)
    }
}

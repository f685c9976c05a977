//! What elements say and hold.

use std::{borrow::Cow, sync::Arc};

use super::super::live::Said;

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

/// What is made of signals.
pub type Source<T> = Arc<dyn Makes<T> + Send + Sync>;

/// A text, or that there is none.
pub type Text = Option<Cow<'static, str>>;

/// The value of an attribute or of a property.
pub enum Value {
    /// It stays.
    Fixed(Text),
    /// It follows signals.
    Follows(Source<Text>),
}

impl Value {
    /// Not there.
    pub const NONE: Self = Self::Fixed(None);

    /// There while that holds.
    pub fn there(on: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self::Follows(Arc::new(move || on().then_some(Cow::Borrowed(""))))
    }

    /// Whether that holds, in words.
    pub fn whether(holds: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        Self::of(move || Some(if holds() { "true" } else { "false" }))
    }

    /// What that says, if anything.
    pub fn of(said: impl Fn() -> Option<&'static str> + Send + Sync + 'static) -> Self {
        Self::Follows(Arc::new(move || said().map(Cow::Borrowed)))
    }

    /// The value at this moment.
    pub fn now(self) -> Text {
        match self {
            Self::Fixed(text) => text,
            Self::Follows(text) => text.make(),
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
impl From<Said> for Value {
    fn from(text: Said) -> Self {
        Self::Follows(Arc::new(move || Some(Cow::Owned(text.get()))))
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::NONE, Into::into)
    }
}

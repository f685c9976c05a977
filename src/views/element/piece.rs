//! What a page is put together from.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Element, Source};
/// A piece of the page to be.
///
/// The library has a type of its own for each kind of view and can erase them; with one type from
/// the start, what can be done with views is compiled once, and the program is downloaded whole.
pub enum Piece {
    /// An element with what it holds.
    Element(Element),
    /// A text that stays.
    Text(String),
    /// A text that follows signals.
    Says(Source<String>),
    /// A piece that is made anew whenever what it reads changes.
    Follows(Source<Piece>),
    /// Rows that stand and move, each by the position that it is made of.
    Rows(Source<Vec<usize>>, MakeRow),
    /// Pieces one after the other.
    Several(Vec<Piece>),
    /// A view of the library.
    View(AnyView),
}

/// Makes the row of a position.
pub type MakeRow = Arc<dyn Fn(usize) -> Piece + Send + Sync>;

/// Several pieces, one after the other.
pub fn together(pieces: impl IntoIterator<Item = Piece>) -> Piece {
    Piece::Several(pieces.into_iter().collect())
}

/// No piece at all.
pub const fn nothing() -> Piece {
    Piece::Several(Vec::new())
}

impl From<Element> for Piece {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<AnyView> for Piece {
    fn from(view: AnyView) -> Self {
        Self::View(view)
    }
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Piece {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// What is about to be replaced may still be asked what it says, when its signals are gone.
impl From<Signal<String>> for Piece {
    fn from(text: Signal<String>) -> Self {
        Self::Says(Arc::new(move || text.try_get().unwrap_or_default()))
    }
}

impl<T: Into<Self>> From<Option<T>> for Piece {
    fn from(piece: Option<T>) -> Self {
        piece.map_or_else(nothing, Into::into)
    }
}

//! Elements of the page, all of one type.
//!
//! The `view!` of the library makes a type of each element with its attributes and children, and
//! all that can be done with it is compiled anew for each. The program is downloaded whole, so here
//! they are made of lists instead.

#[cfg(all(test, not(target_arch = "wasm32")))]
mod escaping;
mod kind;
mod lasting;
mod piece;
mod placed;
mod rows;
mod standing;
mod value;
mod written;

use std::borrow::Cow;

use leptos::tachys::html::event::{Custom, EventDescriptor, On, on};
use leptos::{ev, web_sys};
use wasm_bindgen::JsCast;

use kind::Kind;
pub use lasting::run;
pub use piece::{Piece, nothing, together};
use placed::Placed;
use standing::Standing;
pub use value::{Hears, Makes, Source, Value};

/// What an element hears.
type Hearing = On<Custom<ev::Event>, Box<dyn FnMut(ev::Event)>>;

/// An element to be. It is a pointer, because it is handed on with each thing that it is given:
/// moving all that it holds would make the program 1 % larger.
pub struct Element(Box<Inner>);

/// What an element is made of.
struct Inner {
    tag: &'static str,
    parts: Vec<Part>,
    children: Vec<Piece>,
}

/// What an element has beside its children.
enum Part {
    /// A value of that kind and name.
    Has(Kind, &'static str, Value),
    /// A listener.
    Hears(Hearing),
    /// Somebody who asked for it.
    Found(Box<dyn FnOnce(&web_sys::Element) + Send>),
}

/// An element of that tag.
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Inner {
        tag,
        parts: Vec::new(),
        children: Vec::new(),
    }))
}

impl Element {
    /// With an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.has(Kind::Attribute, name, value.into())
    }

    /// With classes.
    pub fn class(self, classes: impl Into<Value>) -> Self {
        self.attr("class", classes)
    }

    /// With an id.
    pub fn id(self, id: &'static str) -> Self {
        self.attr("id", id)
    }

    /// With an attribute that is there while that holds.
    pub fn flag(self, name: &'static str, on: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.has(Kind::Flag, name, Value::there(on))
    }

    /// With a class that is there while that holds.
    pub fn class_while(
        self,
        name: &'static str,
        on: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Self {
        self.has(Kind::Class, name, Value::there(on))
    }

    /// With a property of its style.
    pub fn style(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.has(Kind::Style, name, value.into())
    }

    /// With a property that is a text.
    pub fn prop(self, name: &'static str, value: impl Into<Value>) -> Self {
        self.has(Kind::Property, name, value.into())
    }

    /// With a property that is true while that holds.
    pub fn switch(self, name: &'static str, on: impl Fn() -> bool + Send + Sync + 'static) -> Self {
        self.has(Kind::Switch, name, Value::there(on))
    }

    fn has(mut self, kind: Kind, name: &'static str, value: Value) -> Self {
        self.0.parts.push(Part::Has(kind, name, value));
        self
    }

    /// That does something when it hears of an event.
    pub fn on<E>(self, event: E, mut deed: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        let deed = move |event: ev::Event| deed(event.unchecked_into());
        self.hears(event.name(), Box::new(deed))
    }

    fn hears(mut self, name: Cow<'static, str>, mut deed: Box<dyn Hears<ev::Event>>) -> Self {
        let hearing: Hearing = on(Custom::new(name), Box::new(move |event| deed.hear(event)));
        self.0.parts.push(Part::Hears(hearing));
        self
    }

    /// That is handed over as soon as it stands: to be drawn on, or measured.
    pub fn found(mut self, find: impl FnOnce(&web_sys::Element) + Send + 'static) -> Self {
        self.0.parts.push(Part::Found(Box::new(find)));
        self
    }

    /// With a child after those that it has.
    pub fn child(mut self, child: impl Into<Piece>) -> Self {
        self.0.children.push(child.into());
        self
    }

    /// With a child before those that it has.
    pub fn first(mut self, child: impl Into<Piece>) -> Self {
        self.0.children.insert(0, child.into());
        self
    }

    /// With children after those that it has.
    pub fn children(mut self, children: impl IntoIterator<Item = Piece>) -> Self {
        self.0.children.extend(children);
        self
    }

    /// The element on the page.
    pub fn view(self) -> Piece {
        self.into()
    }
}

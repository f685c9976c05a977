//! Elements in the browser's document.

use std::any::Any;

use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::Mountable;
use leptos::{prelude::*, web_sys};

use super::lasting::lasting;
use super::placed::replace_all;
use super::value::{Following, Text};
use super::{Element, Inner, Kind, Part, Piece, Placed, Value};

/// An element that has its node.
pub struct Standing {
    tag: &'static str,
    element: web_sys::Element,
    /// The attributes that it has or may have.
    names: Vec<&'static str>,
    /// What follows signals or listens, as long as it is kept.
    kept: Vec<Box<dyn Any>>,
    children: Vec<Placed>,
}

impl Element {
    /// Makes the node.
    pub fn stand(self) -> Standing {
        let Inner {
            tag,
            parts,
            children,
        } = *self.0;
        let mut standing = Standing {
            tag,
            element: Rndr::create_element(tag, None),
            names: Vec::new(),
            kept: Vec::new(),
            children: Vec::new(),
        };
        standing.fill(parts, children);
        standing
    }
}

impl Standing {
    /// The node.
    pub fn node(&self) -> web_sys::Node {
        self.element.clone().into()
    }

    /// Whether it can become `element`.
    pub fn is_alike(&self, element: &Element) -> bool {
        self.tag == element.0.tag
    }

    /// Becomes `element`, which is alike: the node stays, and with it the focus; what it has is put
    /// anew.
    pub fn renew(&mut self, element: Element) {
        let Inner {
            parts, children, ..
        } = *element.0;
        for name in self.names.drain(..) {
            Rndr::remove_attribute(&self.element, name);
        }
        self.kept.clear();
        self.fill(parts, children);
    }

    /// What a select has as its value is one of its children, which come first; whatever else is measured
    /// within an element finds it as it is to be.
    fn fill(&mut self, parts: Vec<Part>, children: Vec<Piece>) {
        if self.tag == "select" {
            self.hold(children);
            self.put(parts);
        } else {
            self.put(parts);
            self.hold(children);
        }
    }

    fn put(&mut self, parts: Vec<Part>) {
        for part in parts {
            match part {
                Part::Has(kind, name, value) => {
                    self.names.extend(kind.attribute(name));
                    match value {
                        Value::Fixed(now) => kind.set(&self.element, name, None, now.as_ref()),
                        Value::Follows(of) => {
                            let kept = kept_up(self.element.clone(), kind, name, of);
                            self.kept.push(Box::new(kept));
                        }
                    }
                }
                Part::Hears(hearing) => self.kept.push(Box::new(hearing.build(&self.element))),
                Part::Found(find) => find(&self.element),
            }
        }
    }

    /// Holds these children in place of those that it has.
    fn hold(&mut self, children: Vec<Piece>) {
        let mut children = children;
        let more = children.split_off(self.children.len().min(children.len()));
        replace_all(children, &mut self.children, None);
        for child in more {
            let mut child = child.place();
            child.mount(&self.element, None);
            self.children.push(child);
        }
    }
}

/// The one effect for whatever follows signals; it keeps what it set itself, and so is of the kind
/// that keeps nothing.
fn kept_up(
    element: web_sys::Element,
    kind: Kind,
    name: &'static str,
    of: Following,
) -> RenderEffect<()> {
    let mut before: Text = None;
    lasting(Box::new(move |_| {
        let now = of.now();
        kind.set(&element, name, before.as_ref(), now.as_ref());
        before = now;
    }))
}

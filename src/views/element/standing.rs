//! Elements in the browser's document.

use std::any::Any;

use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::renderer::{CastFrom, Rndr};
use leptos::{prelude::*, web_sys};

use super::value::Text;
use super::{Element, Inner, Kind, Part, Source, Value};

/// An element that stands in the document.
pub struct Standing {
    tag: &'static str,
    element: web_sys::Element,
    /// The attributes that it has or may have.
    names: Vec<&'static str>,
    /// What follows signals or listens, as long as it is kept.
    kept: Vec<Box<dyn Any>>,
    children: Vec<<AnyView as Render>::State>,
}

impl Render for Element {
    type State = Standing;

    fn build(self) -> Standing {
        let Inner {
            tag,
            parts,
            children,
        } = *self.0;
        let element = Rndr::create_element(tag, None);
        let mut standing = Standing {
            tag,
            element,
            names: Vec::new(),
            kept: Vec::new(),
            children: Vec::new(),
        };
        standing.put(parts);
        standing.add(children);
        standing
    }

    /// An element of the same tag stays, and with it the focus; what it has is put anew.
    fn rebuild(self, standing: &mut Standing) {
        if self.0.tag != standing.tag {
            let mut new = self.build();
            standing.insert_before_this(&mut new);
            standing.unmount();
            *standing = new;
            return;
        }
        let Inner {
            parts, children, ..
        } = *self.0;
        for name in standing.names.drain(..) {
            Rndr::remove_attribute(&standing.element, name);
        }
        standing.kept.clear();
        standing.put(parts);
        for mut surplus in standing
            .children
            .drain(children.len().min(standing.children.len())..)
        {
            surplus.unmount();
        }
        let mut children = children.into_iter();
        for (old, new) in standing.children.iter_mut().zip(&mut children) {
            new.rebuild(old);
        }
        standing.add(children);
    }
}

impl Standing {
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

    fn add(&mut self, children: impl IntoIterator<Item = AnyView>) {
        for child in children {
            let mut child = child.build();
            child.mount(&self.element, None);
            self.children.push(child);
        }
    }
}

/// The one effect for whatever follows signals.
fn kept_up(
    element: web_sys::Element,
    kind: Kind,
    name: &'static str,
    of: Source<Text>,
) -> RenderEffect<Text> {
    RenderEffect::new(move |before: Option<Text>| {
        let now = of();
        kind.set(&element, name, before.flatten().as_ref(), now.as_ref());
        now
    })
}

impl Mountable for Standing {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
    }

    fn mount(&mut self, parent: &web_sys::Element, marker: Option<&web_sys::Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn try_mount(&mut self, parent: &web_sys::Element, marker: Option<&web_sys::Node>) -> bool {
        Rndr::try_insert_node(parent, &self.element, marker)
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(&self.element).and_then(web_sys::Element::cast_from);
        if let Some(parent) = &parent {
            child.mount(parent, Some(&self.element));
        }
        parent.is_some()
    }

    fn elements(&self) -> Vec<web_sys::Element> {
        vec![self.element.clone()]
    }
}

//! Pieces in the browser's document.

use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::renderer::{CastFrom, Rndr};
use leptos::tachys::view::Mountable;
use leptos::{prelude::*, web_sys};

use super::lasting::lasting;
use super::rows::{Rows, rows};
use super::{Piece, Source, Standing};
/// A piece that has its nodes, whether or not they stand in the document.
pub enum Placed {
    /// An element.
    Element(Box<Standing>),
    /// A text.
    Text(web_sys::Text),
    /// A text that is kept up.
    Says(web_sys::Text, RenderEffect<()>),
    /// What a piece was made into last.
    Follows(RenderEffect<Placed>),
    /// Rows in their order.
    Rows(RenderEffect<Rows>),
    /// Several, and a mark where they end.
    Several(Vec<Placed>, web_sys::Comment),
    /// A view of the library, and a mark where it begins.
    View(web_sys::Comment, Box<<AnyView as Render>::State>),
}

impl Piece {
    /// Makes the nodes.
    pub fn place(self) -> Placed {
        match self {
            Self::Element(element) => Placed::Element(Box::new(element.stand())),
            Self::Text(text) => Placed::Text(Rndr::create_text_node(&text)),
            Self::Says(of) => {
                let node = Rndr::create_text_node("");
                let kept = node.clone();
                let effect = lasting(Box::new(move |_| Rndr::set_text(&kept, &of.make())));
                Placed::Says(node, effect)
            }
            Self::Follows(of) => Placed::Follows(followed(of)),
            Self::Rows(there, row) => Placed::Rows(rows(there, row)),
            Self::Several(pieces) => {
                let placed = pieces.into_iter().map(Self::place).collect();
                Placed::Several(placed, Rndr::create_placeholder())
            }
            Self::View(view) => Placed::View(Rndr::create_placeholder(), Box::new(view.build())),
        }
    }

    /// Puts this in place of what was `placed`; where they are alike, what stands is renewed, and
    /// keeps the focus. A view of the library is made anew: renewed, its lists would keep what has the
    /// same key, in the language and of the survey of before.
    pub fn replace(self, placed: &mut Placed) {
        match (self, &mut *placed) {
            (Self::Element(element), Placed::Element(standing)) if standing.is_alike(&element) => {
                standing.renew(element);
            }
            (Self::Text(text), Placed::Text(node)) => Rndr::set_text(node, &text),
            (Self::Several(pieces), Placed::Several(before, end)) => {
                replace_all(pieces, before, Some(&*end));
            }
            (piece, _) => {
                let mut new = piece.place();
                let first = placed.first();
                if let Some(parent) = parent(&first) {
                    new.mount(&parent, Some(&first));
                }
                placed.unmount();
                *placed = new;
            }
        }
    }
}

/// Puts `pieces` in place of those that were placed, which end before `end`, or with their parent.
pub fn replace_all(pieces: Vec<Piece>, placed: &mut Vec<Placed>, end: Option<&web_sys::Node>) {
    let surplus = pieces.len().min(placed.len());
    for mut surplus in placed.drain(surplus..) {
        surplus.unmount();
    }
    let mut pieces = pieces.into_iter();
    for (placed, piece) in placed.iter_mut().zip(&mut pieces) {
        piece.replace(placed);
    }
    let parent = end.and_then(parent);
    for piece in pieces {
        let mut new = piece.place();
        if let Some(parent) = &parent {
            new.mount(parent, end);
        }
        placed.push(new);
    }
}

/// The element that a node stands in.
pub fn parent(node: &web_sys::Node) -> Option<web_sys::Element> {
    Rndr::get_parent(node).and_then(web_sys::Element::cast_from)
}

fn followed(of: Source<Piece>) -> RenderEffect<Placed> {
    lasting(Box::new(move |before: Option<Placed>| {
        let piece = of.make();
        match before {
            Some(mut placed) => {
                piece.replace(&mut placed);
                placed
            }
            None => piece.place(),
        }
    }))
}

impl Placed {
    /// The first of its nodes.
    pub fn first(&self) -> web_sys::Node {
        match self {
            Self::Element(standing) => standing.node(),
            Self::Text(node) | Self::Says(node, _) => node.clone().into(),
            Self::Follows(effect) => effect
                .with_value_mut(|placed| placed.first())
                .unwrap_or_else(|| Rndr::create_placeholder().into()),
            Self::Rows(effect) => effect
                .with_value_mut(|rows| rows.first())
                .unwrap_or_else(|| Rndr::create_placeholder().into()),
            Self::Several(placed, end) => {
                let first = placed.first();
                first.map_or_else(|| end.clone().into(), Self::first)
            }
            Self::View(begin, _) => begin.clone().into(),
        }
    }
}

impl Mountable for Placed {
    fn unmount(&mut self) {
        match self {
            Self::Element(standing) => Rndr::remove(&standing.node()),
            Self::Text(node) | Self::Says(node, _) => Rndr::remove(node),
            Self::Follows(effect) => drop(effect.with_value_mut(Self::unmount)),
            Self::Rows(effect) => drop(effect.with_value_mut(Rows::unmount)),
            Self::Several(placed, end) => {
                placed.iter_mut().for_each(Self::unmount);
                Rndr::remove(end);
            }
            Self::View(begin, state) => {
                Rndr::remove(begin);
                state.unmount();
            }
        }
    }

    fn mount(&mut self, parent: &web_sys::Element, before: Option<&web_sys::Node>) {
        match self {
            Self::Element(standing) => Rndr::insert_node(parent, &standing.node(), before),
            Self::Text(node) | Self::Says(node, _) => Rndr::insert_node(parent, node, before),
            Self::Follows(effect) => {
                effect.with_value_mut(|placed| placed.mount(parent, before));
            }
            Self::Rows(effect) => {
                effect.with_value_mut(|rows| rows.mount(parent, before));
            }
            Self::Several(placed, end) => {
                for each in placed {
                    each.mount(parent, before);
                }
                Rndr::insert_node(parent, end, before);
            }
            Self::View(begin, state) => {
                Rndr::insert_node(parent, begin, before);
                state.mount(parent, before);
            }
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let first = self.first();
        let parent = parent(&first);
        if let Some(parent) = &parent {
            child.mount(parent, Some(&first));
        }
        parent.is_some()
    }

    /// Nobody asks: the page as a whole is mounted once.
    fn elements(&self) -> Vec<web_sys::Element> {
        Vec::new()
    }
}

impl Render for Piece {
    type State = Placed;

    fn build(self) -> Placed {
        self.place()
    }

    fn rebuild(self, placed: &mut Placed) {
        self.replace(placed);
    }
}

/// Nobody adds anything to the page as a whole.
impl AddAnyAttr for Piece {
    type Output<A: Attribute> = Self;

    fn add_any_attr<A: Attribute>(self, _: A) -> Self {
        self
    }
}

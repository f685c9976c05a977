//! Elements as HTML, for the static first view.

use leptos::prelude::*;
use leptos::tachys::html::attribute::{AttributeValue, any_attribute::AnyAttribute};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::{Position, PositionState};

use super::{Element, Inner, Kind, Part, Piece};

/// Elements that hold nothing and are not closed.
const VOID: [&str; 3] = ["br", "img", "input"];

impl Piece {
    /// The piece as HTML.
    #[cfg_attr(
        target_arch = "wasm32",
        allow(dead_code, reason = "the browser makes nodes")
    )]
    pub fn write(self, html: &mut String) {
        match self {
            Self::Element(element) => write_element(element, html),
            Self::Text(text) => write_text(&text, html),
            Self::Says(of) => write_text(&of.make(), html),
            Self::Follows(of) => of.make().write(html),
            Self::Rows(there, row) => there.make().into_iter().for_each(|at| row(at).write(html)),
            Self::Several(pieces) => pieces.into_iter().for_each(|piece| piece.write(html)),
            Self::View(view) => html.push_str(&view.to_html()),
        }
    }
}

fn write_text(text: &str, html: &mut String) {
    html.push_str(&text.replace('&', "&amp;").replace('<', "&lt;"));
}

fn write_element(element: Element, html: &mut String) {
    let Inner {
        tag,
        parts,
        children,
    } = *element.0;
    html.push('<');
    html.push_str(tag);
    write_parts(parts, html);
    html.push('>');
    if !VOID.contains(&tag) {
        for child in children {
            child.write(html);
        }
        html.push_str("</");
        html.push_str(tag);
        html.push('>');
    }
}

/// What mounting asks for beside; the static view is written by [`Piece::write`].
impl RenderHtml for Piece {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
        self.write(html);
    }

    /// The page is never made of HTML that is there.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
        self.place()
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// Attributes in their order, then classes, then styles, as the library writes them.
fn write_parts(parts: Vec<Part>, html: &mut String) {
    let (mut classes, mut styles) = (String::new(), String::new());
    for part in parts {
        let Part::Has(kind, name, value) = part else {
            continue;
        };
        let Some(text) = value.now() else {
            continue;
        };
        match kind {
            Kind::Attribute if name == "class" => classes.extend([" ", &text]),
            Kind::Attribute => AttributeValue::to_html(text.into_owned(), name, html),
            Kind::Flag => AttributeValue::to_html(true, name, html),
            Kind::Class => classes.extend([" ", name]),
            Kind::Style => styles.extend([name, ":", &text, ";"]),
            Kind::Property | Kind::Switch => {}
        }
    }
    for (name, all) in [("class", classes), ("style", styles)] {
        if !all.is_empty() {
            AttributeValue::to_html(all.trim().to_owned(), name, html);
        }
    }
}

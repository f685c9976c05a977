//! Elements as HTML, for the static first view.

use leptos::prelude::*;
use leptos::tachys::html::attribute::{Attribute, AttributeValue, any_attribute::AnyAttribute};
use leptos::tachys::hydration::Cursor;
use leptos::tachys::view::any_view::AnyViewWithAttrs;
use leptos::tachys::view::{Position, PositionState};

use super::{Element, Kind, Part};

/// Elements that hold nothing and are not closed.
const VOID: [&str; 3] = ["br", "img", "input"];

impl AddAnyAttr for Element {
    type Output<A: Attribute> = AnyViewWithAttrs;

    fn add_any_attr<A: Attribute>(self, attribute: A) -> AnyViewWithAttrs {
        self.view().add_any_attr(attribute)
    }
}

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {
        self.0.children.iter_mut().for_each(RenderHtml::dry_resolve);
    }

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        position: &mut Position,
        _: bool,
        mark_branches: bool,
        _: Vec<AnyAttribute>,
    ) {
        html.push('<');
        html.push_str(self.0.tag);
        write_parts(self.0.parts, html);
        html.push('>');
        if !VOID.contains(&self.0.tag) {
            *position = Position::FirstChild;
            for child in self.0.children {
                child.to_html_with_buf(html, position, true, mark_branches, Vec::new());
            }
            html.push_str("</");
            html.push_str(self.0.tag);
            html.push('>');
        }
        *position = Position::NextChild;
    }

    /// The page is never made of HTML that is there.
    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Self::State {
        self.build()
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

//! The kinds of what an element has.

use std::borrow::Cow;

use leptos::{tachys::renderer::Rndr, web_sys};
use wasm_bindgen::JsValue;

/// What a value is of.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    /// An attribute.
    Attribute,
    /// An attribute that is there or not.
    Flag,
    /// A class that is there or not.
    Class,
    /// A property of the style.
    Style,
    /// A property of the object, a text.
    Property,
    /// A property of the object, true or false.
    Switch,
}

impl Kind {
    /// The attribute that it is or that it changes.
    pub fn attribute(self, name: &'static str) -> Option<&'static str> {
        match self {
            Self::Attribute | Self::Flag => Some(name),
            Self::Class => Some("class"),
            Self::Style => Some("style"),
            Self::Property | Self::Switch => None,
        }
    }

    /// Sets it. What a reader can change too is set even where it has not changed.
    pub fn set(
        self,
        element: &web_sys::Element,
        name: &str,
        before: Option<&Cow<'static, str>>,
        now: Option<&Cow<'static, str>>,
    ) {
        match (self, now) {
            (Self::Property, _) => {
                let text = now.map_or("", AsRef::as_ref);
                Rndr::set_property_or_value(element, name, &JsValue::from_str(text));
            }
            (Self::Switch, _) => {
                Rndr::set_property_or_value(element, name, &JsValue::from_bool(now.is_some()));
            }
            _ if before == now => {}
            (Self::Attribute | Self::Flag, Some(text)) => Rndr::set_attribute(element, name, text),
            (Self::Attribute | Self::Flag, None) => Rndr::remove_attribute(element, name),
            (Self::Class, Some(_)) => Rndr::add_class(&Rndr::class_list(element), name),
            (Self::Class, None) => Rndr::remove_class(&Rndr::class_list(element), name),
            (Self::Style, Some(text)) => {
                Rndr::set_css_property(&Rndr::style(element), name, text);
            }
            (Self::Style, None) => Rndr::remove_css_property(&Rndr::style(element), name),
        }
    }
}

//! Views in a page of their own.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// An element that holds a view for as long as it lives.
pub struct Mounted {
    place: HtmlElement,
    handle: Option<Box<dyn std::any::Any>>,
}

impl Mounted {
    /// What `view` makes, in a new element at the end of the page.
    pub fn new<V: IntoView + 'static>(view: impl FnOnce() -> V + 'static) -> Self {
        let document = gloo::utils::document();
        let place: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&place).unwrap();
        let handle = leptos::mount::mount_to(place.clone(), view);
        Self {
            place,
            handle: Some(Box::new(handle)),
        }
    }

    /// The first element that `selector` finds in it.
    pub fn find(&self, selector: &str) -> Option<Element> {
        self.place.query_selector(selector).unwrap()
    }

    /// That element, which there has to be.
    pub fn the<E: JsCast>(&self, selector: &str) -> E {
        let found = self.find(selector);
        found
            .unwrap_or_else(|| panic!("no {selector}"))
            .unchecked_into()
    }

    /// What it says, with spaces that may break.
    pub fn text(&self, selector: &str) -> String {
        let text = self.the::<Element>(selector).text_content().unwrap();
        text.replace('\u{a0}', " ")
    }

    /// Presses it, and waits until the page has followed.
    pub async fn press(&self, selector: &str) {
        self.the::<HtmlElement>(selector).click();
        leptos::task::tick().await;
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        drop(self.handle.take());
        self.place.remove();
    }
}

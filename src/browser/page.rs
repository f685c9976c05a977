//! What the app says about itself on `<html>` and in the title.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::{root, timing};
use crate::state::Look;
use crate::survey::Lang;

/// Sets language, look and title of the document.
pub fn reflect(lang: Lang, look: Look, title: &str) {
    set("lang", lang.code());
    set("data-look", look.id());
    let document = gloo::utils::document();
    if document.title() != title {
        document.set_title(title);
    }
}

/// Sets an attribute of `<html>` where it changes: setting the same language again makes the
/// browser work out the style of the whole page once more.
fn set(attribute: &str, value: &str) {
    let root = root();
    if root.get_attribute(attribute).as_deref() != Some(value) {
        let _ = root.set_attribute(attribute, value);
    }
}

/// Moves the focus to the content, which may take it though Tab passes it by.
pub fn focus_content() {
    let main = gloo::utils::document().get_element_by_id("main");
    if let Some(main) = main.and_then(|main| main.dyn_into::<HtmlElement>().ok()) {
        let _ = main.focus();
    }
}

/// Says once, when the next frame is painted, that the page answers.
pub fn ready() {
    if root().has_attribute("data-ready") {
        return;
    }
    gloo::render::request_animation_frame(|_| {
        let _ = root().set_attribute("data-ready", "true");
        timing::ready();
    })
    .forget_once();
}

/// Frame requests of gloo are taken back when they are dropped; this one shall happen.
trait ForgetOnce {
    fn forget_once(self);
}

impl ForgetOnce for gloo::render::AnimationFrame {
    fn forget_once(self) {
        std::mem::forget(self);
    }
}

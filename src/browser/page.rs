//! What the app says about itself on `<html>` and in the title.

use super::{root, timing};
use crate::state::Look;
use crate::survey::Lang;

/// Sets language, look and title of the document.
pub fn reflect(lang: Lang, look: Look, title: &str) {
    let root = root();
    let _ = root.set_attribute("lang", lang.code());
    let _ = root.set_attribute("data-look", look.id());
    gloo::utils::document().set_title(title);
}

/// Takes back what a page saved by the browser says of a run that is over.
pub fn begin() {
    let _ = root().remove_attribute("data-ready");
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

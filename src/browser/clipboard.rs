//! The clipboard. Browsers give it to pages in different ways, or not at all; whether something
//! was copied is told truthfully, for a reader who pastes something else than they copied is worse
//! off than one who knows.

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::js_sys::{Object, Reflect};
use web_sys::{Clipboard, ClipboardItem, Element, HtmlDocument, HtmlElement, HtmlTextAreaElement};

use super::download::{PNG, Picture, Refused};
use super::window;

/// Copies `text`, and calls `done` with whether that was done.
///
/// Pages from disk, without TLS, or in a frame that may not, get no clipboard of their own: there
/// the text is selected and copied as if the reader had.
pub fn write_text(text: &str, done: impl FnOnce(bool) + 'static) {
    let Some(clipboard) = clipboard() else {
        return done(copied_by_selecting(text).is_ok());
    };
    let written = JsFuture::from(clipboard.write_text(text));
    let text = text.to_owned();
    spawn_local(async move {
        done(written.await.is_ok() || copied_by_selecting(&text).is_ok());
    });
}

/// Copies `picture`, and calls `done` with whether that was done. There is no other way than the
/// page's own clipboard.
pub fn write_picture(picture: &Picture, done: impl FnOnce(bool) + 'static) {
    match begun(picture) {
        Ok(written) => spawn_local(async move { done(written.await.is_ok()) }),
        Err(Refused) => done(false),
    }
}

/// The clipboard takes a promise, and so is asked while the reader's press still allows it.
fn begun(picture: &Picture) -> Result<JsFuture, Refused> {
    let clipboard = clipboard().ok_or(Refused)?;
    if !Reflect::has(&window(), &"ClipboardItem".into())? {
        return Err(Refused);
    }
    let forms = Object::new();
    Reflect::set(&forms, &PNG.into(), picture.promise())?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&forms)?;
    let items = web_sys::js_sys::Array::of1(&item);
    Ok(JsFuture::from(clipboard.write(&items)))
}

/// The page's own clipboard, where it has one.
fn clipboard() -> Option<Clipboard> {
    let clipboard = window().navigator().clipboard();
    let there: &JsValue = clipboard.as_ref();
    (!there.is_undefined()).then_some(clipboard)
}

/// Copies `text` by selecting it in a field that is nowhere to be seen; the focus returns to where
/// it was.
fn copied_by_selecting(text: &str) -> Result<(), Refused> {
    let document: HtmlDocument = gloo::utils::document().unchecked_into();
    let before = document.active_element();
    let field = field(&document, text)?;
    room(before.as_ref()).append_child(&field)?;
    field.select();
    let copied = document.exec_command("copy");
    field.remove();
    if let Some(before) = before.and_then(|before| before.dyn_into::<HtmlElement>().ok()) {
        let _ = before.focus();
    }
    copied?.then_some(()).ok_or(Refused)
}

fn field(document: &HtmlDocument, text: &str) -> Result<HtmlTextAreaElement, Refused> {
    let field: HtmlTextAreaElement = document.create_element("textarea")?.unchecked_into();
    field.set_value(text);
    // Read-only: else a phone opens its keyboard.
    field.set_read_only(true);
    field.set_attribute("aria-hidden", "true")?;
    let style = field.style();
    // Not scrolled to, and not zoomed in on, as phones do with text below 16 pixels.
    for (property, value) in [
        ("position", "fixed"),
        ("top", "0"),
        ("opacity", "0"),
        ("font-size", "16px"),
    ] {
        style.set_property(property, value)?;
    }
    Ok(field)
}

/// Where the field goes: into the dialog that holds the focus, for a modal one lets nothing outside
/// itself have it; else into the page.
fn room(active: Option<&Element>) -> Element {
    let dialog = active.and_then(|active| active.closest("dialog").ok().flatten());
    dialog.unwrap_or_else(|| gloo::utils::body().unchecked_into())
}

//! Files for the reader: bytes, pictures of scenes, and what only the page knows about them.

use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::js_sys::{Array, Date, Promise, Uint8Array};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlCanvasElement, Url};

use super::{canvas, window};
use crate::chart::{Scene, picture as pictures};
use crate::takeaway::{citable, published_address as published};

/// For how long a file can be fetched, in milliseconds: some browsers first ask where to save it.
const KEPT: i32 = 60_000;

/// The media type of pictures.
pub(super) const PNG: &str = "image/png";

/// The browser would not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

impl From<JsValue> for Refused {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Hands `bytes` of the media type `mime` to the browser, to save as `name`.
///
/// # Errors
///
/// Where the browser does not make files of bytes. What it does with the file is its reader's
/// business: neither that it was saved, nor that a frame was not allowed to, is told to a page.
pub fn save(name: &str, mime: &str, bytes: &[u8]) -> Result<(), Refused> {
    let url = Url::create_object_url_with_blob(&blob(mime, bytes)?)?;
    let pressed = press(name, &url);
    let revoke = Closure::once_into_js(move || Url::revoke_object_url(&url));
    let revoke = revoke.unchecked_ref();
    let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(revoke, KEPT);
    pressed
}

fn blob(mime: &str, bytes: &[u8]) -> Result<Blob, Refused> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let kind = BlobPropertyBag::new();
    kind.set_type(mime);
    Ok(Blob::new_with_u8_array_sequence_and_options(&parts, &kind)?)
}

/// Presses a link to the file. The link is in the document only for as long as that takes: some
/// browsers press none that is outside.
fn press(name: &str, url: &str) -> Result<(), Refused> {
    let document = window().document().ok_or(Refused)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(url);
    link.set_download(name);
    let body = document.body().ok_or(Refused)?;
    body.append_child(&link)?;
    link.click();
    link.remove();
    Ok(())
}

/// A picture that the browser is making.
pub struct Picture(Promise);

/// Begins a picture of `scene`: with `density` pixels a CSS pixel, or, where `exact` gives width
/// and height in pixels, filling exactly those.
///
/// The drawing is done at once; only the packing, as PNG, takes its time. So a picture can be
/// promised to the clipboard while the reader's press still allows that.
pub fn picture(scene: &Scene, density: f64, exact: Option<(u32, u32)>) -> Picture {
    let canvas = match exact {
        Some((width, height)) => {
            let (slide, density) = pictures::fit(scene.clone(), width, height);
            painted(&slide, density)
        }
        None => painted(scene, density),
    };
    Picture(packed(canvas))
}

/// A canvas of its own with `scene` on it.
fn painted(scene: &Scene, density: f64) -> Result<HtmlCanvasElement, Refused> {
    let document = window().document().ok_or(Refused)?;
    let element = document.create_element("canvas")?;
    let element: HtmlCanvasElement = element.dyn_into().map_err(|_| Refused)?;
    canvas::paint(&element, scene, density);
    Ok(element)
}

/// The promise of a blob, or of nothing where there is no canvas or it is too large.
fn packed(canvas: Result<HtmlCanvasElement, Refused>) -> Promise {
    Promise::new(&mut |resolve, reject| {
        let begun = canvas.as_ref().map_or(Err(JsValue::NULL), |canvas| {
            canvas.to_blob_with_type(&resolve, PNG)
        });
        if begun.is_err() {
            let _ = reject.call0(&JsValue::NULL);
        }
    })
}

impl Picture {
    /// The picture as PNG.
    ///
    /// # Errors
    ///
    /// Where the browser has no canvas, or none that large.
    pub async fn bytes(self) -> Result<Vec<u8>, Refused> {
        let blob = JsFuture::from(self.0).await?;
        let blob: Blob = blob.dyn_into()?;
        let buffer = JsFuture::from(blob.array_buffer()).await?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }

    /// The promise of a blob.
    pub(super) fn promise(&self) -> &Promise {
        &self.0
    }
}

/// Today where the reader is, ISO 8601 (`2021-05-13`).
pub fn today() -> String {
    let now = Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    if (1..=9999).contains(&year) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        String::new()
    }
}

/// The address of the page with that fragment (without `#`), as it may be cited. The fragment is
/// given, for where a frame's address may not change, that of the page says nothing.
pub fn address(fragment: &str) -> String {
    citable(&window().location().href().unwrap_or_default(), fragment)
}

/// The same, where others can open it; nothing of a file on the reader's disk.
pub fn published_address(fragment: &str) -> Option<String> {
    published(&window().location().href().unwrap_or_default(), fragment)
}

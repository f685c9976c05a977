//! What the screen is like: its density, the reader's preferences, the width of an element.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, FocusEvent, MediaQueryList, ResizeObserver};

use super::window;
use crate::chart::Theme;

/// Device pixels a CSS pixel.
pub fn density() -> f64 {
    window().device_pixel_ratio()
}

/// Whether the focus shows where it is, as it does for whoever comes by keyboard.
pub fn by_keyboard(event: &FocusEvent) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.matches(":focus-visible").unwrap_or(true))
}

/// The look that the device prefers.
pub fn preferred() -> Theme {
    if prefers("(prefers-contrast: more)") {
        Theme::Contrast
    } else if prefers("(prefers-color-scheme: dark)") {
        Theme::Dark
    } else if prefers("(forced-colors: active)") {
        Theme::Contrast
    } else {
        Theme::Light
    }
}

/// Whether a media query matches.
pub fn prefers(query: &str) -> bool {
    media(query).is_some_and(|media| media.matches())
}

fn media(query: &str) -> Option<MediaQueryList> {
    window().match_media(query).ok().flatten()
}

/// Calls `on_change` with the look that the device prefers whenever that may have changed, for as
/// long as the page lives.
pub fn watch_preferred(on_change: impl Fn(Theme) + Clone + 'static) {
    for query in [
        "(prefers-contrast: more)",
        "(prefers-color-scheme: dark)",
        "(forced-colors: active)",
    ] {
        if let Some(media) = media(query) {
            let on_change = on_change.clone();
            EventListener::new(&media, "change", move |_| on_change(preferred())).forget();
        }
    }
}

/// Calls `on_change` with the density whenever it may have changed, for as long as the page lives.
pub fn watch_density(on_change: impl Fn(f64) + Clone + 'static) {
    let resized = on_change.clone();
    EventListener::new(&window(), "resize", move |_| resized(density())).forget();
    watch_resolution(on_change);
}

/// A resolution query matches one density only, so a new one is made after each change.
fn watch_resolution(on_change: impl Fn(f64) + 'static) {
    if let Some(media) = media(&format!("(resolution: {}dppx)", density())) {
        EventListener::once(&media, "change", move |_| again(on_change)).forget();
    }
}

fn again(on_change: impl Fn(f64) + 'static) {
    on_change(density());
    watch_resolution(on_change);
}

/// Calls `on_width` with the width of `element` in CSS pixels, now and whenever it changes, until
/// what is returned is dropped.
pub fn watch_width(element: &Element, on_width: impl Fn(f64) + 'static) -> WidthWatch {
    let watched = element.clone();
    let tell = move || on_width(f64::from(watched.client_width()));
    tell();
    let callback = Closure::<dyn Fn()>::new(tell);
    let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok();
    if let Some(observer) = &observer {
        observer.observe(element);
    }
    WidthWatch {
        observer,
        _callback: callback,
    }
}

/// Watches the width of an element for as long as it lives.
#[must_use]
pub struct WidthWatch {
    observer: Option<ResizeObserver>,
    _callback: Closure<dyn Fn()>,
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

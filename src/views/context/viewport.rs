//! What the page is seen on, followed as it changes.

use leptos::prelude::*;
use leptos::{ev, html};
use leptos_use_device_pixel_ratio::use_device_pixel_ratio;
use leptos_use_event_listener::use_event_listener;
use leptos_use_media_query::use_media_query;
use leptos_use_resize_observer::use_resize_observer;
use leptos_use_window::use_window;
use leptos_use_window_size::use_window_size;
use web_sys::Window;

use crate::chart::Theme;
use crate::state::Look;

/// What the page is seen on, and how its reader likes to see it. Natively nothing of it changes.
#[derive(Clone, Copy)]
pub struct Viewport {
    /// The look that the device prefers.
    pub preferred: Signal<Theme>,
    /// Device pixels a CSS pixel.
    pub density: Signal<f64>,
    /// Whether the reader wants to see no movement.
    pub reduced_motion: Signal<bool>,
    /// Whether the page is being printed.
    pub printing: Signal<bool>,
    /// Width that the chart has, in CSS pixels; 0 until it is known.
    pub chart_width: RwSignal<f64>,
}

impl Viewport {
    /// Followed for as long as the part of the page stands that is made now.
    pub fn follow() -> Self {
        Self {
            preferred: preferred(),
            density: density(),
            reduced_motion: use_media_query("(prefers-reduced-motion: reduce)"),
            printing: printing(),
            chart_width: RwSignal::new(0.0),
        }
    }

    /// Keeps [`Self::chart_width`] that of a box, from the moment at which it stands in the page: until then it has
    /// none, and a chart that came a frame later would push away what is below it.
    pub fn follow_width(self, node: NodeRef<html::Div>) {
        let width = self.chart_width;
        Effect::new(move || {
            let Some(node) = node.get() else { return };
            let measured = node.clone();
            let measure = move || {
                let now = measured.client_width();
                // Each setting would draw the chart once more.
                if width.get_untracked() as i32 != now {
                    width.set(now.into());
                }
            };
            // At once, and for good where the browser cannot observe.
            measure();
            let _ = use_resize_observer(node, move |_, _| measure());
        });
    }

    /// The look to draw in where the reader asks for `look`; paper is white.
    pub fn theme(self, look: Look) -> Theme {
        if self.printing.get() {
            return Theme::Light;
        }
        match look {
            Look::Auto => self.preferred.get(),
            Look::Light => Theme::Light,
            Look::Dark => Theme::Dark,
            Look::Contrast => Theme::Contrast,
        }
    }
}

fn preferred() -> Signal<Theme> {
    let more_contrast = use_media_query("(prefers-contrast: more)");
    let dark = use_media_query("(prefers-color-scheme: dark)");
    let forced_colors = use_media_query("(forced-colors: active)");
    let preferred = move |_: Option<&Theme>| {
        if more_contrast.get() {
            Theme::Contrast
        } else if dark.get() {
            Theme::Dark
        } else if forced_colors.get() {
            Theme::Contrast
        } else {
            Theme::Light
        }
    };
    Memo::new(preferred).into()
}

/// The library hears of another density by a media query, which not every browser answers anew; where the
/// density changes, the width mostly does as well.
fn density() -> Signal<f64> {
    let ratio = use_device_pixel_ratio();
    let width = use_window_size().width;
    let density = move |_: Option<&f64>| {
        ratio.track();
        width.track();
        use_window()
            .as_ref()
            .map_or(1.0, Window::device_pixel_ratio)
    };
    Memo::new(density).into()
}

/// By events: paper is also made where the media stay those of the screen.
fn printing() -> Signal<bool> {
    let (printing, set_printing) = signal(false);
    let window = use_window();
    let _ = use_event_listener(window.clone(), ev::beforeprint, move |_| {
        set_printing.set(true);
    });
    let _ = use_event_listener(window, ev::afterprint, move |_| {
        set_printing.set(false);
    });
    printing.into()
}

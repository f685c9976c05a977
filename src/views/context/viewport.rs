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

use super::LongLived;
use crate::browser::page as document;
use crate::chart::Theme;
use crate::state::Look;

/// What the page is seen on, and how its reader likes to see it. Natively nothing of it changes.
#[derive(Clone, Copy)]
pub struct Viewport {
    preferred: LongLived<Memo<Theme>>,
    /// Device pixels a CSS pixel.
    pub density: LongLived<Memo<f64>>,
    /// Whether the reader wants to see no movement.
    pub reduced_motion: Signal<bool>,
    /// Whether the window is as narrow as a phone's.
    pub phone: LongLived<Memo<bool>>,
    /// Whether nothing has room beside the chart.
    pub narrow: LongLived<Memo<bool>>,
    /// Whether the page is being printed.
    pub printing: LongLived<RwSignal<bool>>,
    /// Width that the chart has, in CSS pixels; 0 until it is known.
    pub chart_width: LongLived<RwSignal<f64>>,
    /// Font size of the page, in CSS pixels; the reader's own, by what the style sheet makes of it.
    font_size: LongLived<RwSignal<f64>>,
    /// Whether the style sheet makes it larger.
    large: LongLived<Memo<bool>>,
    /// Whether the first picture of the page is painted. What is not in it is made then: who waits for the page waits for
    /// its chart.
    pub painted: LongLived<RwSignal<bool>>,
    /// Which parts below the chart are in it.
    seen: Seen,
}

/// Which parts below the chart the reader sees before the program runs, or may see as soon as it does.
#[derive(Clone, Copy)]
pub struct Seen {
    /// The findings.
    pub findings: bool,
    /// The tables of the numbers.
    pub numbers: bool,
}

impl Default for Seen {
    /// All of it: where nothing stood before.
    fn default() -> Self {
        Self {
            findings: true,
            numbers: true,
        }
    }
}

/// The font size of a browser whose reader has asked for no other, in CSS pixels.
const USUAL: f64 = 16.0;
/// What the style sheet makes of it in the widest windows.
const LARGE: f64 = 1.25;

impl Viewport {
    /// Followed for as long as the part of the page stands that is made now. What is `seen` is in the first picture.
    pub fn follow(seen: Seen) -> Self {
        let painted = LongLived::signal(false);
        document::after_frame(move || painted.set(true));
        Self {
            preferred: preferred(),
            density: density(),
            reduced_motion: use_media_query("(prefers-reduced-motion: reduce)"),
            phone: is("(max-width: 599px)"),
            narrow: is("(max-width: 1023px)"),
            printing: printing(),
            chart_width: LongLived::signal(0.0),
            font_size: LongLived::signal(USUAL),
            large: is("(min-width: 1600px)"),
            painted,
            seen,
        }
    }

    /// Of whoever will read what is made now: nothing is known of it.
    pub fn unknown() -> Self {
        let no = || LongLived::memo(|_| false);
        Self {
            preferred: LongLived::memo(|_| Theme::Light),
            density: LongLived::memo(|_| 1.0),
            reduced_motion: Signal::stored(false),
            phone: no(),
            narrow: no(),
            printing: LongLived::signal(false),
            chart_width: LongLived::signal(0.0),
            font_size: LongLived::signal(USUAL),
            large: no(),
            painted: LongLived::signal(true),
            seen: Seen::default(),
        }
    }

    /// Whether it is time to make the findings.
    pub fn has_findings(self) -> bool {
        self.seen.findings || self.is_past_first_picture()
    }

    /// Whether it is time to make the tables of the numbers.
    pub fn has_numbers(self) -> bool {
        self.seen.numbers || self.is_past_first_picture()
    }

    /// On paper all is there.
    fn is_past_first_picture(self) -> bool {
        self.painted.get() || self.printing.get()
    }

    /// Keeps [`Self::chart_width`] that of a box, and [`Self::letters`] those of the page, from the moment at which
    /// it stands in the page: until then it has
    /// none, and a chart that came a frame later would push away what is below it.
    pub fn follow_width(self, node: NodeRef<html::Div>) {
        let (width, font_size) = (self.chart_width, self.font_size);
        Effect::new(move || {
            let Some(node) = node.get() else { return };
            let (measured, around) = (node.clone(), node.parent_element());
            let measure = move || {
                let now = measured.client_width();
                // Each setting would draw the chart once more.
                if width.get_untracked() as i32 != now {
                    width.set(now.into());
                }
                let size = document::font_size().unwrap_or(USUAL);
                if (font_size.get_untracked() - size).abs() > 0.01 {
                    font_size.set(size);
                }
            };
            // At once, and for good where the browser cannot observe.
            measure();
            let _ = use_resize_observer(node, {
                let measure = measure.clone();
                move |_, _| measure()
            });
            // Of other letters a box of the same width hears nothing: what is written around it does.
            if let Some(around) = around {
                let _ = use_resize_observer(around, move |_, _| measure());
            }
        });
    }

    /// How many times as large as usual the reader wants letters to be.
    pub fn letters(self) -> f64 {
        let by_the_sheet = if self.large.get() { LARGE } else { 1.0 };
        self.font_size.get() / USUAL / by_the_sheet
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

/// Whether the window is as that media query asks.
fn is(query: &'static str) -> LongLived<Memo<bool>> {
    let is = use_media_query(query);
    LongLived::memo(move |_| is.get())
}

fn preferred() -> LongLived<Memo<Theme>> {
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
    LongLived::memo(preferred)
}

/// The library hears of another density by a media query, which not every browser answers anew; where the
/// density changes, the width mostly does as well.
fn density() -> LongLived<Memo<f64>> {
    let ratio = use_device_pixel_ratio();
    let width = use_window_size().width;
    let density = move |_: Option<&f64>| {
        ratio.track();
        width.track();
        use_window()
            .as_ref()
            .map_or(1.0, Window::device_pixel_ratio)
    };
    LongLived::memo(density)
}

/// By events: paper is also made where the media stay those of the screen.
fn printing() -> LongLived<RwSignal<bool>> {
    let printing = LongLived::signal(false);
    let window = use_window();
    let _ = use_event_listener(window.clone(), ev::beforeprint, move |_| {
        printing.set(true);
    });
    let _ = use_event_listener(window, ev::afterprint, move |_| {
        printing.set(false);
    });
    printing
}

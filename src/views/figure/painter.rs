//! Draws scenes, and the way from one to the next.

use leptos::prelude::*;
use web_sys::HtmlCanvasElement;

use crate::browser::{canvas, motion, timing};
use crate::chart::{Scene, Theme, motion::between};
use crate::state::View;
use crate::survey::Lang;
use crate::views::context::{SelectionContext, Viewport};

/// Device pixels a CSS pixel on paper: those of an ordinary printer.
const PAPER_DENSITY: f64 = 3.0;
/// A scene of more shapes than this changes at once: following so much helps nobody.
const MOST_MOVING: usize = 2000;

/// What is drawn, and what it was drawn for.
struct Shown {
    scene: Scene,
    setting: Setting,
}

/// What a scene is drawn for.
#[derive(Clone, Copy, PartialEq)]
struct Setting {
    view: View,
    theme: Theme,
    lang: Lang,
    width: f64,
    density: f64,
}

impl Setting {
    /// Whether a reader who sees one of the two should see it become the other. Another width is
    /// another layout, unless it comes with another view.
    fn leads_to(&self, next: &Self) -> bool {
        let as_wide = Self {
            view: next.view,
            ..*self
        } == *next;
        let as_viewed = self.view != next.view
            && Self {
                view: next.view,
                width: next.width,
                ..*self
            } == *next;
        as_wide || as_viewed
    }
}

/// Keeps a canvas as the scene wants it.
#[derive(Clone, Copy)]
pub struct Painter {
    selection: SelectionContext,
    viewport: Viewport,
    scene: Memo<Scene>,
    shown: StoredValue<Option<Shown>, LocalStorage>,
    motion: StoredValue<Option<motion::Motion>, LocalStorage>,
}

impl Painter {
    /// A painter of `scene`.
    pub fn new(selection: SelectionContext, viewport: Viewport, scene: Memo<Scene>) -> Self {
        Self {
            selection,
            viewport,
            scene,
            shown: StoredValue::new_local(None),
            motion: StoredValue::new_local(None),
        }
    }

    /// Paints the scene, or sets out for it; follows what it is drawn for.
    pub fn paint(self, canvas: &HtmlCanvasElement) {
        let to = self.scene.get();
        let setting = self.setting(to.width);
        self.motion.set_value(None);
        let before = self.shown.try_update_value(Option::take).flatten();
        let moving = before.filter(|before| {
            let few = before.scene.shapes.len().max(to.shapes.len()) <= MOST_MOVING;
            let wanted = !self.viewport.reduced_motion.get_untracked();
            few && before.setting.leads_to(&setting) && wanted
        });
        match moving {
            Some(before) => self.travel(canvas.clone(), before, to, setting),
            None => self.show(canvas, to, setting),
        }
    }

    fn setting(self, width: f64) -> Setting {
        let printing = self.viewport.printing.get();
        let density = self.viewport.density.get();
        Setting {
            view: self.selection.view.get(),
            theme: self.viewport.theme(self.selection.with(|s| s.look)),
            lang: self.selection.lang.get(),
            width,
            density: if printing { PAPER_DENSITY } else { density },
        }
    }

    fn show(self, canvas: &HtmlCanvasElement, scene: Scene, setting: Setting) {
        timing::drawing(|| canvas::paint(canvas, &scene, setting.density));
        self.shown.set_value(Some(Shown { scene, setting }));
    }

    fn travel(self, canvas: HtmlCanvasElement, from: Shown, to: Scene, setting: Setting) {
        // Until it has arrived, it is still on its way from where it was.
        let leaving = Setting {
            width: setting.width,
            ..from.setting
        };
        let step = move |part: f64| {
            let setting = if part < 1.0 { leaving } else { setting };
            self.show(&canvas, between(&from.scene, &to, part), setting);
        };
        self.motion.set_value(Some(motion::Motion::start(step)));
    }
}

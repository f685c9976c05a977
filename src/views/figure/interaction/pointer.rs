//! A chart by pointer: mouse, pen or finger.

use leptos::ev::{Event, PointerEvent};
use leptos::prelude::*;

use super::Interaction;
use crate::browser::pointer;

/// So much room a tip needs above its mark in the window, in CSS pixels.
const HIGHEST_TIP: f64 = 220.0;

impl Interaction {
    /// The pointer moves: it draws the rectangle, or hovers what is under it.
    pub fn on_pointer_move(self, event: &PointerEvent) {
        if in_tip(event) {
            return;
        }
        self.hover.by_keys.set(false);
        if self.rectangle.drag(event) {
            self.hover_at(None);
        } else {
            self.hover_under(event);
        }
    }

    /// The pointer goes down, where a rectangle may begin.
    pub fn on_pointer_down(self, event: &PointerEvent) {
        if in_tip(event) {
            return;
        }
        self.hover.by_keys.set(false);
        self.hover_under(event);
        self.rectangle.press(event);
    }

    /// Hovers the mark under the pointer.
    fn hover_under(self, event: &PointerEvent) {
        let (x, y) = (event.offset_x().into(), event.offset_y().into());
        let down = event.movement_y().into();
        let room = f64::from(event.client_y()) > HIGHEST_TIP;
        self.scene.with_untracked(|scene| {
            let at = scene.mark_at(x, y);
            self.hover.point(at, (y, down), room, scene);
        });
    }

    /// A mouse that leaves lets go; what a finger touched stays while it is read.
    pub fn on_pointer_leave(self, event: &PointerEvent) {
        if event.pointer_type() == "mouse" {
            self.hover_at(None);
        }
        self.hover.forget_pointer();
    }
}

/// Whether an event comes from the tip, which the pointer may rest on: it is no mark of the chart.
pub fn in_tip(event: &Event) -> bool {
    pointer::is_inside(event, ".tip")
}

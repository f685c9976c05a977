//! A frame that something waits for, and what the reader does with the focus until it comes.

use std::cell::OnceCell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use web_sys::Element;

/// Hears the reader until it is dropped. Frames may be late: by a second and more while a page starts on a slow machine.
pub(super) struct AwaitedFrame {
    /// What had the focus when the reader first pressed something.
    at_press: Rc<OnceCell<Option<Element>>>,
    _presses: [EventListener; 2],
}

impl AwaitedFrame {
    /// Begins to hear.
    pub(super) fn new() -> Self {
        let at_press = Rc::<OnceCell<_>>::default();
        // Before the browser moves the focus for them, and before anything that ends them.
        let presses = ["pointerdown", "keydown"].map(|kind| {
            let (at_press, options) = (
                Rc::clone(&at_press),
                EventListenerOptions::run_in_capture_phase(),
            );
            EventListener::new_with_options(&super::window(), kind, options, move |_| {
                at_press.get_or_init(active);
            })
        });
        Self {
            at_press,
            _presses: presses,
        }
    }

    /// Whether the reader has sent the focus elsewhere meanwhile. What the browser does with it when something opens or
    /// closes comes before any press, and a press that moves it nowhere is none of these.
    pub(super) fn reader_sent_focus(&self) -> bool {
        let now = active().filter(|element| element.tag_name() != "BODY");
        let before = self.at_press.get();
        now.is_some() && before.is_some_and(|before| *before != now)
    }
}

fn active() -> Option<Element> {
    gloo::utils::document().active_element()
}

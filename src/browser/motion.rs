//! Movement: a frame at a time, for as long as it takes, or not at all.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};

/// How long a movement takes, in milliseconds.
const LONG: f64 = 250.0;

/// A movement that goes on; dropping it stops it where it is.
#[must_use]
pub struct Motion(Rc<RefCell<Option<AnimationFrame>>>);

impl Motion {
    /// Calls `on_frame` once a frame with the part of the way that is done, from just above 0 to 1.
    pub fn start(on_frame: impl FnMut(f64) + 'static) -> Self {
        let motion = Self(Rc::default());
        next(&motion.0, None, on_frame);
        motion
    }
}

fn next(
    pending: &Rc<RefCell<Option<AnimationFrame>>>,
    began: Option<f64>,
    mut on_frame: impl FnMut(f64) + 'static,
) {
    // The request itself holds no strong handle: a dropped movement ends.
    let weak = Rc::downgrade(pending);
    let frame = request_animation_frame(move |now| {
        // The first frame, which is painted next, already moves.
        let began = began.unwrap_or(now - LONG / 15.0);
        let done = ((now - began) / LONG).clamp(0.0, 1.0);
        on_frame(ease(done));
        if let Some(pending) = weak.upgrade().filter(|_| done < 1.0) {
            next(&pending, Some(began), on_frame);
        }
    });
    *pending.borrow_mut() = Some(frame);
}

/// Fast at first, gently to rest.
fn ease(t: f64) -> f64 {
    1.0 - (1.0 - t).powi(3)
}

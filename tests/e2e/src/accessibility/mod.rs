//! Everybody can use the page: by keyboard, zoomed, in forced colours, as axe and IBM's engine judge it.

mod arriving;
pub mod axe;
#[cfg(browser = "chromium")]
mod equal_access;
mod every_view;
mod focus;
#[cfg(browser = "chromium")]
mod forced_colour_states;
#[cfg(browser = "chromium")]
pub mod forced_colours;
mod keyboard;
#[cfg(browser = "chromium")]
mod language_of_parts;
mod late_frames;
mod overlays;
mod violations;
#[cfg(browser = "chromium")]
mod zoom;

//! Paper.

use super::window;

/// Opens the browser's own dialogue for printing, where it has one.
pub fn print() {
    let _ = window().print();
}

//! Marks for whoever measures the page: `murroskartta:ready` and `murroskartta:draw`.

use super::window;

/// Name of the measure around each redraw of a chart.
const DRAW: &str = "murroskartta:draw";

/// Now, in seconds since 1970.
pub fn now() -> u32 {
    const MILLISECONDS: f64 = 1000.0;
    (web_sys::js_sys::Date::now() / MILLISECONDS) as u32
}

/// Marks that the first chart is painted and the page answers.
pub fn ready() {
    if let Some(performance) = window().performance() {
        let _ = performance.mark("murroskartta:ready");
    }
}

/// Runs `draw` and measures it.
pub fn drawing<T>(draw: impl FnOnce() -> T) -> T {
    let performance = window().performance();
    if let Some(performance) = &performance {
        let _ = performance.mark(DRAW);
    }
    let drawn = draw();
    if let Some(performance) = &performance {
        let _ = performance.measure_with_start_mark(DRAW, DRAW);
        performance.clear_marks_with_mark_name(DRAW);
    }
    drawn
}

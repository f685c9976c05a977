//! Figures, whatever the view: drawn, pointed at, animated, printed and taken along.

mod animation;
mod canvas;
mod clipboard;
pub mod downloads;
mod gridlines;
#[cfg(browser = "chromium")]
mod html_bars;
mod pointer;
mod pointing;
mod printing;

//! End-to-end tests of the released single file in real browsers. Some files speak to devtools all
//! along, which Chromium alone has.
#![cfg(test)]

mod accessibility;
mod address;
mod background;
#[cfg(browser = "chromium")]
mod bars;
mod booklet;
mod broken;
mod canvas;
#[cfg(browser = "chromium")]
mod changed;
mod comparing;
mod copies;
mod copying;
mod demonstration;
mod embedded;
#[cfg(browser = "chromium")]
mod equal_access;
#[cfg(browser = "chromium")]
mod forced;
#[cfg(browser = "chromium")]
mod foreign;
mod guidance;
mod harness;
#[cfg(browser = "chromium")]
mod held;
mod helping;
mod history;
#[cfg(browser = "chromium")]
mod keeping;
mod keyboard;
mod languages;
mod layout;
mod legible;
#[cfg(browser = "chromium")]
mod lens;
mod looks;
mod lost_focus;
mod mapping;
mod matrix;
mod measure;
mod moving;
#[cfg(browser = "chromium")]
mod narrow;
mod numbers;
mod opening;
mod overlays;
mod own;
#[cfg(browser = "chromium")]
mod own_table;
#[cfg(browser = "chromium")]
mod paths;
mod pointing;
mod printing;
#[cfg(browser = "chromium")]
mod quiet;
mod report;
#[cfg(browser = "chromium")]
mod rounds;
mod rows;
mod saved;
mod seeking;
mod session;
mod shown;
mod sight;
mod slides;
#[cfg(browser = "chromium")]
mod snapshots;
#[cfg(browser = "chromium")]
mod soak;
mod spelling;
mod stage;
mod statement;
#[cfg(browser = "chromium")]
mod states;
mod still;
mod sure;
mod taking;
mod undoing;
mod views;
mod walk;
#[cfg(browser = "chromium")]
mod whim;
#[cfg(browser = "chromium")]
mod wild;

//! End-to-end tests of the released single file in a real browser.
#![cfg(test)]

mod accessibility;
mod address;
mod canvas;
mod comparing;
mod copying;
mod embedded;
mod guidance;
mod harness;
mod helping;
mod history;
mod keyboard;
mod languages;
mod layout;
mod looks;
mod lost_focus;
mod mapping;
mod measure;
mod moving;
mod numbers;
mod opening;
mod pointing;
mod printing;
mod rows;
mod saved;
mod shown;
mod sight;
mod stage;
mod statement;
mod still;
mod sure;
mod taking;
mod undoing;
mod views;

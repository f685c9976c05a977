//! The distribution of the answers to each statement.

pub mod align;
pub mod shares;
#[cfg(not(target_arch = "wasm32"))]
pub mod static_chart;

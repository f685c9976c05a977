//! How fast Murroskartta is for surveys of any size.
//!
//! [`Folder`] makes a survey of so many statements. `benches/native.rs` measures on it what the
//! program computes; the program of this package writes it for pages that a browser is measured with.

mod answers;
mod folder;
mod page;
mod random;
mod statement;
#[path = "../../surveys/published.rs"]
mod tables;
#[cfg(test)]
mod tests;
mod words;

pub use folder::Folder;
pub use page::page;
use tables::{ADOPTION, TABLES, id};

/// Where surveys begin that are measured: any number, and always the same.
pub const SEED: u64 = 20_210_513;

/// How many statements the surveys have that are measured, unless others are asked for.
pub const SIZES: [usize; 4] = [10, 100, 1_000, 10_000];

/// The sizes in `list`, which has commas between them.
///
/// # Errors
/// When something there is no number.
pub fn sizes(list: &str) -> Result<Vec<usize>, std::num::ParseIntError> {
    list.split(',').map(|size| size.trim().parse()).collect()
}

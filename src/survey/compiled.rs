//! The surveys that the build compiled in.

use std::sync::{LazyLock, OnceLock};

use super::compact::{Compact, Reader};
use super::{Survey, apart};

/// Whether the program has what only several surveys need. The one file of a single survey is
/// downloaded without it; natively, where tests bring surveys of their own, it is always there.
pub const SEVERAL: bool = cfg!(any(several, not(target_arch = "wasm32")));

/// What an address says that asks for the only survey that there is: nothing that need be said.
pub const ONLY: [&str; 2] = [env!("ONLY_SURVEY"), env!("ONLY_ROUND")];

/// The texts of the surveys that the page brought.
static BROUGHT: OnceLock<String> = OnceLock::new();

static SURVEYS: LazyLock<Vec<Survey>> = LazyLock::new(unpacked);

/// The surveys as the build packed them.
#[inline(never)]
fn unpacked() -> Vec<Survey> {
    let numbers = include_bytes!(concat!(env!("OUT_DIR"), "/surveys.numbers"));
    let mut reader = Reader::new(numbers, texts());
    let mut surveys: Vec<Survey> = Compact::read(&mut reader);
    if SEVERAL {
        apart::put(&mut surveys, Compact::read(&mut reader));
    }
    surveys
}

/// A copy of the survey with that id, to make another of it. It is unpacked once more: to copy one, every
/// type in it would need more of the program.
pub fn fresh(id: &str) -> Option<Survey> {
    unpacked().into_iter().find(|survey| survey.id == id)
}

/// The surveys, in the order of their folders' names under `src/data`; after them, in programs for
/// tests and demonstrations, the invented ones under `tests/surveys`.
///
/// They were checked when the app was built (`survey::parse`), so there is at
/// least one, and the promises of [`Survey`]'s fields hold.
pub fn surveys() -> &'static [Survey] {
    &SURVEYS
}

/// Hands over the texts of the surveys, as the page has them. A released program brings none of
/// its own; it must be given them before it asks for its [`surveys`], which say nothing otherwise.
pub fn bring(texts: String) {
    let _ = BROUGHT.set(texts);
}

/// The texts of the surveys: what the page brought, or else what the build wrote.
pub fn texts() -> &'static str {
    BROUGHT.get().map_or(BUILT, String::as_str)
}

/// What the build wrote; a released page has it already.
#[cfg(any(debug_assertions, not(target_arch = "wasm32")))]
const BUILT: &str = include_str!(concat!(env!("OUT_DIR"), "/texts.txt"));
#[cfg(not(any(debug_assertions, not(target_arch = "wasm32"))))]
const BUILT: &str = "";

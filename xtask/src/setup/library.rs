//! Rust's standard library, compiled along with the program.
//!
//! The library that rustup brings is made for speed and carries the words of
//! every panic. Compiled along for size, and with panics that end the program
//! at once, it makes the one file a seventh smaller. Releases alone are made
//! so: while one writes and tests, a panic has to be read.

use super::compiler::WASM;
use crate::shell;
use std::{path::Path, process::Command};

/// Makes cargo compile the library along. Not stable yet, so the compiler has
/// to be told that we know; the same compiler with the same answer every time.
pub const ALONG: [(&str, &str); 2] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
];

/// Its own choice of short code over fast code.
pub const SMALL: (&str, &str) = ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");

/// A panic is an `unreachable` that the page's guard hears of, without words.
pub const NO_WORDS: &str = "-Zunstable-options -Cpanic=immediate-abort";

/// Leptos then gives parts of the page one type instead of one each: the program is a twentieth
/// smaller.
pub const ERASED: &str = "--cfg=erase_components";

/// Whether a rustc knows what [`NO_WORDS`] asks for.
pub fn can_be_silent(rustc: &Path) -> bool {
    let mut question = Command::new(rustc);
    question.current_dir(crate::root()).envs(ALONG);
    question.args(NO_WORDS.split(' '));
    shell::ask(question.args(["--print", "cfg", "--target", WASM])).is_some()
}

/// Whether the library's sources lie where a rustc looks for them.
pub fn has_sources(rustc: &Path) -> bool {
    let mut question = Command::new(rustc);
    question.current_dir(crate::root());
    let sysroot = shell::ask(question.args(["--print", "sysroot"]));
    sysroot.is_some_and(|sysroot| {
        Path::new(&sysroot)
            .join("lib/rustlib/src/rust/library/std")
            .exists()
    })
}

/// Fetches the crates that the library is made of, for Trunk builds offline;
/// false where they cannot be had.
pub fn fetch() -> bool {
    let mut cargo = shell::cargo();
    cargo.args(["fetch", "--quiet", "--target", WASM]);
    cargo.envs(ALONG).status().is_ok_and(|end| end.success())
}

//! The page with the invented surveys, which is built for tests alone.

use std::sync::LazyLock;
use std::{env, fs};

use crate::harness::workspace;

/// The page with the invented surveys.
pub static FICTITIOUS: LazyLock<String> = LazyLock::new(|| {
    let path = env::var_os("MURROSKARTTA_FICTITIOUS");
    let path = path.map_or_else(
        || workspace().join("target/fictitious/index.html"),
        Into::into,
    );
    fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!(
            "{}: {error}\nBuild it with `cargo xtask build` and `cargo xtask test --only fictitious`.",
            path.display()
        )
    })
});

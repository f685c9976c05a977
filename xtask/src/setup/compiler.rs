//! A compiler that can compile for the browser.

use super::{debian, library, switch};
use crate::shell;
use anyhow::{Result, bail};
use std::{
    fmt, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

/// The target triple of the browser.
pub const WASM: &str = "wasm32-unknown-unknown";

/// rustup needs some seconds for a part on a slow line; where a network
/// swallows the request it would wait for ever.
const RUSTUP_LIMIT: Duration = Duration::from_secs(60);

/// Which compiler makes the browser's program.
pub enum Compiler {
    /// The user's own, for it has the target; through a folder with a `cargo`
    /// that compiles the standard library along, where that can be done.
    Own(Option<PathBuf>),
    /// Debian's, through a folder with a `cargo` that chooses it.
    Debian(PathBuf),
}

impl Compiler {
    /// The folder to put first on PATH.
    pub fn folder(&self) -> Option<PathBuf> {
        match self {
            Self::Own(folder) => folder.clone(),
            Self::Debian(folder) => Some(folder.clone()),
        }
    }
}

impl fmt::Display for Compiler {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Own(Some(_)) => out.write_str("rustc for wasm32 and its library"),
            Self::Own(None) => out.write_str("rustc with the wasm32 target"),
            Self::Debian(_) => out.write_str("Debian's rustc-web for wasm32"),
        }
    }
}

/// Finds or installs one: the user's own where it has the target or rustup can
/// add it, else Debian's. `wish` is `debian` to take that at once.
pub fn find(wish: Option<&str>) -> Result<Compiler> {
    match wish {
        Some("debian") => return debian::install().map(Compiler::Debian),
        Some(other) => bail!("MURROSKARTTA_COMPILER can be `debian`, not `{other}`"),
        None => {}
    }
    if own_has_target() {
        return own();
    }
    // Before rustup: a machine that needed Debian's once will need it again.
    if debian::compiler_is_in_place() {
        return debian::install().map(Compiler::Debian);
    }
    if rustup_adds(&["target", "add", WASM]) && own_has_target() {
        return own();
    }
    if debian::is_here() {
        return debian::install().map(Compiler::Debian);
    }
    bail!("no compiler for the browser here. Run `rustup target add {WASM}` and try again")
}

/// Whether the standard library for the target lies where rustc looks for it.
fn own_has_target() -> bool {
    let mut question = Command::new("rustc");
    question.current_dir(crate::root());
    question.args(["--print", "target-libdir", "--target", WASM]);
    shell::ask(&mut question).is_some_and(|folder| holds_core(Path::new(&folder)))
}

fn holds_core(folder: &Path) -> bool {
    let Ok(files) = fs::read_dir(folder) else {
        return false;
    };
    files
        .flatten()
        .any(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
}

/// The user's own, with the standard library compiled along for releases.
fn own() -> Result<Compiler> {
    let lacking = if !cfg!(unix) {
        Some("a shell to choose settings with")
    } else if !library::can_be_silent(Path::new("rustc")) {
        Some("a newer rustc")
    } else if !own_has_sources() {
        Some("`rustup component add rust-src`")
    } else if !library::fetch() {
        Some("the crates that it is made of")
    } else {
        None
    };
    if let Some(lacking) = lacking {
        eprintln!(
            "the standard library is taken as it comes, and the file gets larger: \
             compiling it along takes {lacking}"
        );
        return Ok(Compiler::Own(None));
    }
    switch::write("", true).map(Some).map(Compiler::Own)
}

fn own_has_sources() -> bool {
    let rustc = Path::new("rustc");
    if library::has_sources(rustc) {
        return true;
    }
    // The build does without: asked for once, not before every build.
    let refused = crate::root().join("target/rust-src-cannot-be-had");
    if refused.exists() {
        return false;
    }
    if rustup_adds(&["component", "add", "rust-src"]) && library::has_sources(rustc) {
        return true;
    }
    // Where this cannot be written down, the next build asks again.
    let _ = fs::write(&refused, "");
    false
}

fn rustup_adds(arguments: &[&str]) -> bool {
    if shell::find("rustup").is_none() {
        return false;
    }
    let words = arguments.join(" ");
    eprintln!("rustup {words} (at most {} s) …", RUSTUP_LIMIT.as_secs());
    let mut command = Command::new("rustup");
    command.current_dir(crate::root());
    let added = shell::succeeds_within(command.args(arguments), RUSTUP_LIMIT);
    if !added {
        eprintln!("rustup could not do that");
    }
    added
}

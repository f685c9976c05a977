//! Debian's packages: a compiler for where rustup cannot download, and browsers.

use super::{
    compiler::WASM,
    library::{self, ALONG},
    switch,
};
use crate::shell;
use anyhow::{Context, Result, bail};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// Where these packages put their programs: not to be looked for on PATH,
/// where rustup's come first.
const RUSTC: &str = "/usr/bin/rustc";

/// rustc with the sources of its standard library, which has to be compiled for
/// wasm32 because Debian ships it for no such target; clippy of the same version.
const COMPILER: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy"];

/// Whether this is Debian or made from it.
pub fn is_here() -> bool {
    Path::new("/etc/debian_version").exists() && shell::find("apt-get").is_some()
}

/// Whether the compiler's packages are installed.
pub fn compiler_is_in_place() -> bool {
    let linker_too = || linker().is_ok_and(|linker| missing(&[&linker]).is_empty());
    is_here() && missing(&COMPILER).is_empty() && linker_too()
}

/// Installs the compiler where it is missing, and returns the folder with a
/// `cargo` that uses it for the browser and the user's own for everything else.
pub fn install() -> Result<PathBuf> {
    install_packages(&COMPILER)?;
    let linker = linker()?;
    install_packages(&[&linker])?;
    if !library::has_sources(Path::new(RUSTC)) {
        bail!("rust-web-src is installed, but {RUSTC} finds no sources of the standard library");
    }
    let calls = elsewhere(&switch::folder());
    let folder = switch::write(&calls, library::can_be_silent(Path::new(RUSTC)))?;
    // The name that rustc calls it by.
    let call = format!("exec /usr/bin/{linker} \"$@\"\n");
    switch::write_script(&folder.join("rust-lld"), &call)?;
    Ok(folder)
}

/// The package of LLVM's linker, of the LLVM that the compiler was made with.
fn linker() -> Result<String> {
    let version = ask_rustc(&["-vV"])?;
    let version = version
        .lines()
        .find_map(|line| line.strip_prefix("LLVM version: "));
    let major = version.and_then(|version| version.split('.').next());
    Ok(format!(
        "lld-{}",
        major.context("rustc names no LLVM version")?
    ))
}

fn ask_rustc(question: &[&str]) -> Result<String> {
    shell::ask(Command::new(RUSTC).args(question))
        .with_context(|| format!("{RUSTC} of Debian's rustc-web does not run"))
}

/// What happens to a call of cargo for the browser. The standard library is
/// always compiled along, for there is no other; rustup's programs must not be
/// mixed in.
fn elsewhere(folder: &Path) -> String {
    let along = switch::exports(&ALONG);
    format!(
        r#"case " $* " in
*{WASM}*)
  export PATH="/usr/bin:{}:$PATH" CARGO=/usr/bin/cargo RUSTC={RUSTC} RUSTDOC=/usr/bin/rustdoc
  {along}
  if [ "$1" = clippy ]; then exec /usr/bin/cargo-clippy "$@"; fi
  exec /usr/bin/cargo "$@"
  ;;
esac"#,
        folder.display()
    )
}

/// Installs what is missing of some packages.
///
/// # Errors
/// When we may not; the message is the command to run.
pub fn install_packages(packages: &[&str]) -> Result<()> {
    let missing = missing(packages);
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    let Some(mut apt) = apt_get() else {
        bail!("missing here: {names}. Run `sudo apt-get install {names}` and try again");
    };
    eprintln!("apt-get install {names} …");
    // Old lists of packages are the usual reason for a failure, so renew them first.
    shell::run(apt(&["update", "-qq"]).stdout(std::io::stderr()))?;
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
    install.extend(missing);
    shell::run(apt(&install).stdout(std::io::stderr()))
        .with_context(|| format!("Debian's packages {names}"))
}

/// What of these packages is not installed.
fn missing<'a>(packages: &[&'a str]) -> Vec<&'a str> {
    let installed = |package: &&&str| {
        let mut question = Command::new("dpkg-query");
        question.args(["-W", "-f=${db:Status-Status}", package]);
        shell::ask(&mut question).is_some_and(|status| status == "installed")
    };
    let absent = packages.iter().filter(|package| !installed(package));
    absent.copied().collect()
}

/// How we may call apt-get: as root, or through a sudo that asks nothing.
fn apt_get() -> Option<impl FnMut(&[&str]) -> Command> {
    let root = shell::ask(Command::new("id").arg("-u"))? == "0";
    let sudo = || shell::ask(Command::new("sudo").args(["-n", "true"])).is_some();
    if !root && !sudo() {
        return None;
    }
    Some(move |arguments: &[&str]| {
        let mut command = Command::new(if root { "env" } else { "sudo" });
        if !root {
            command.args(["-n", "env"]);
        }
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command.args(arguments).stdin(std::process::Stdio::null());
        command
    })
}

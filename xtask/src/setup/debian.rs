//! Debian's packages: a compiler for where rustup cannot download, and browsers.

use super::{cached, compiler::WASM};
use crate::shell;
use anyhow::{Context, Result, bail};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// rustc with the sources of its standard library, which has to be compiled for
/// wasm32 because Debian ships it for no such target; clippy of the same version.
const COMPILER: [&str; 5] = [
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-clippy",
    "lld-22",
];

/// Whether this is Debian or made from it.
pub fn is_here() -> bool {
    Path::new("/etc/debian_version").exists() && shell::find("apt-get").is_some()
}

/// Whether the compiler's packages are installed.
pub fn compiler_is_in_place() -> bool {
    is_here() && missing(&COMPILER).is_empty()
}

/// Installs the compiler where it is missing, and returns the folder with a
/// `cargo` that uses it for the browser and the user's own for everything else.
pub fn install() -> Result<PathBuf> {
    install_packages(&COMPILER)?;
    let sources = Path::new(&sysroot()?).join("lib/rustlib/src/rust/library/std");
    if !sources.exists() {
        bail!(
            "rust-web-src is installed, but {} is missing",
            sources.display()
        );
    }
    let folder = cached("debian-rust").join("bin");
    fs::create_dir_all(&folder)?;
    let script = folder.join("cargo");
    fs::write(&script, switch(&shell::cargo_path()))
        .with_context(|| format!("writing {}", script.display()))?;
    shell::run(Command::new("chmod").arg("+x").arg(&script))?;
    Ok(folder)
}

fn sysroot() -> Result<String> {
    shell::ask(Command::new("/usr/bin/rustc").args(["--print", "sysroot"]))
        .context("/usr/bin/rustc of Debian's rustc-web does not run")
}

/// A script that stands for `cargo`. The standard library is compiled along
/// with the program (hence the two variables), which must not happen to what
/// is compiled for this machine; and rustup's programs must not be mixed in.
fn switch(own_cargo: &Path) -> String {
    let own_cargo = own_cargo.display();
    format!(
        r#"#!/bin/sh
# Written by `cargo xtask`: Debian's Rust for the browser, your own for the rest.
case " $* " in
*{WASM}*)
  export PATH="/usr/bin:$PATH" CARGO=/usr/bin/cargo RUSTC=/usr/bin/rustc RUSTDOC=/usr/bin/rustdoc
  export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort
  if [ "$1" = clippy ]; then exec /usr/bin/cargo-clippy "$@"; fi
  exec /usr/bin/cargo "$@"
  ;;
esac
exec "{own_cargo}" "$@"
"#
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

//! Debian's packages: a compiler for where rustup cannot download, and browsers.

use super::{cached, compiler::WASM};
use crate::shell;
use anyhow::{Context, Result, bail};
use std::{
    fs,
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
    let sources = Path::new(&sysroot()?).join("lib/rustlib/src/rust/library/std");
    if !sources.exists() {
        bail!(
            "rust-web-src is installed, but {} is missing",
            sources.display()
        );
    }
    let folder = cached("debian-rust").join("bin");
    fs::create_dir_all(&folder)?;
    write_script(
        &folder.join("cargo"),
        &switch(&shell::cargo_path(), &folder),
    )?;
    // The name that rustc calls it by.
    let call = format!("exec /usr/bin/{linker} \"$@\"\n");
    write_script(&folder.join("rust-lld"), &call)?;
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

fn sysroot() -> Result<String> {
    ask_rustc(&["--print", "sysroot"])
}

fn ask_rustc(question: &[&str]) -> Result<String> {
    shell::ask(Command::new(RUSTC).args(question))
        .with_context(|| format!("{RUSTC} of Debian's rustc-web does not run"))
}

fn write_script(path: &Path, text: &str) -> Result<()> {
    fs::write(
        path,
        format!("#!/bin/sh\n# Written by `cargo xtask`.\n{text}"),
    )
    .with_context(|| format!("writing {}", path.display()))?;
    shell::run(Command::new("chmod").arg("+x").arg(path))
}

/// What stands for `cargo`: Debian's for the browser, the user's for the rest.
/// The standard library is compiled along with the program (hence the two
/// variables), which must not happen to what is compiled for this machine; and
/// rustup's programs must not be mixed in.
fn switch(own_cargo: &Path, folder: &Path) -> String {
    let (own_cargo, folder) = (own_cargo.display(), folder.display());
    format!(
        r#"case " $* " in
*{WASM}*)
  export PATH="/usr/bin:{folder}:$PATH" CARGO=/usr/bin/cargo RUSTC={RUSTC} RUSTDOC=/usr/bin/rustdoc
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

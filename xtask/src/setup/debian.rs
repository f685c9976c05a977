//! Debian's packages of browsers and of what compiles fuzzers.

use crate::shell;
use anyhow::{Result, bail};
use std::{path::Path, process::Command};

/// Whether this is Debian or made from it.
pub fn is_here() -> bool {
    Path::new("/etc/debian_version").exists() && which::which("apt-get").is_ok()
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
    // Old lists of packages are the usual reason for a failure, so renew them first.
    shell::run_on_a_line("apt-get update", &mut apt(&["update", "-qq"]))?;
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
    install.extend(missing);
    shell::run_on_a_line(&format!("apt-get install {names}"), &mut apt(&install))
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

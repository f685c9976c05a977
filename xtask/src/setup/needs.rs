//! What has to be on the machine before tools can be installed: a compiler for C, and Node.

use crate::shell;
use anyhow::{Result, bail};
use std::{env, process::Command};

/// The first release of Node that runs every tool.
const NODE: u32 = 20;

/// Looks for all of it.
///
/// # Errors
/// When something is missing; the message names everything that is, and how to get it.
pub fn check() -> Result<()> {
    let mut missing = Vec::new();
    if !has_c_compiler() {
        missing.push(
            "a compiler for C, called `cc` or named in CC (Debian: `apt-get install gcc libc6-dev`; \
             Mac: `xcode-select --install`)"
                .to_owned(),
        );
    }
    if !has_node() {
        missing.push(format!(
            "Node {NODE} or newer, with npm (https://nodejs.org; Debian 13: `apt-get install nodejs npm`)"
        ));
    }
    if !missing.is_empty() {
        bail!("missing here: {}", missing.join("; "));
    }
    Ok(())
}

/// Some libraries of Trunk's are in C. On Windows, rustc's own linker brings the compiler along; elsewhere
/// rustc mostly links with it, and says so itself before we can.
fn has_c_compiler() -> bool {
    cfg!(windows) || env::var_os("CC").is_some() || which::which("cc").is_ok()
}

fn has_node() -> bool {
    let version = shell::ask(Command::new("node").arg("--version"));
    which::which("npm").is_ok() && version.is_some_and(|version| is_new_enough(&version))
}

/// Whether that is the number of a release that runs every tool.
fn is_new_enough(version: &str) -> bool {
    let major = version.trim_start_matches('v').split('.').next();
    major
        .and_then(|major| major.parse::<u32>().ok())
        .is_some_and(|major| major >= NODE)
}

#[cfg(test)]
mod tests {
    use super::is_new_enough;

    #[test]
    fn node_is_read_by_its_first_number() {
        assert!(is_new_enough("v20.0.0"));
        assert!(is_new_enough("v104.1.0"));
        assert!(!is_new_enough("v18.20.4"));
        assert!(!is_new_enough(""));
    }
}

//! What stands for `cargo` while Trunk builds: compiling for the browser takes
//! settings that must not reach what is compiled for this machine, and Trunk
//! gives one environment to both.

use super::{
    compiler::WASM,
    library::{ALONG, ERASED, NO_WORDS, SMALL},
};
use crate::shell;
use anyhow::{Context, Result};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Writes it and returns its folder. `elsewhere` is what the shell shall do
/// with a call for the browser, where another compiler takes those; `silent`
/// is whether that compiler knows panics without words.
pub fn write(elsewhere: &str, silent: bool) -> Result<PathBuf> {
    // Written anew for every build, so it may go with `cargo clean`.
    let folder = folder();
    fs::create_dir_all(&folder)?;
    let text = script(&shell::cargo_path(), elsewhere, silent);
    write_script(&folder.join("cargo"), &text)?;
    Ok(folder)
}

/// Where it stands: in this checkout, for another may want another one.
pub fn folder() -> PathBuf {
    crate::root().join("target/switch")
}

fn script(own_cargo: &Path, elsewhere: &str, silent: bool) -> String {
    let small = exports(&[ALONG[0], ALONG[1], SMALL]);
    // With a target named, these flags reach no build script and no macro.
    let words = if silent { NO_WORDS } else { "" };
    let flags = format!("{ERASED} {words}");
    format!(
        r#"case " $* " in
*{WASM}*" --release "* | *" --release "*{WASM}*)
  {small}
  export RUSTFLAGS="${{RUSTFLAGS-}} {flags}"
  ;;
esac
{elsewhere}
exec "{}" "$@"
"#,
        own_cargo.display()
    )
}

/// The shell's line that sets some variables.
pub fn exports(variables: &[(&str, &str)]) -> String {
    let words = variables
        .iter()
        .map(|(name, value)| format!(" {name}={value}"));
    format!("export{}", words.collect::<String>())
}

/// Writes a program of a few lines for the shell.
pub fn write_script(path: &Path, text: &str) -> Result<()> {
    let text = format!("#!/bin/sh\n# Written by `cargo xtask`.\n{text}");
    fs::write(path, text).with_context(|| format!("writing {}", path.display()))?;
    shell::run(Command::new("chmod").arg("+x").arg(path))
}

#[cfg(all(test, unix))]
mod tests {
    use super::{script, write_script};
    use crate::shell;
    use std::{env, fs, path::Path, process::Command};

    /// What a cargo that stands behind the switch gets to see.
    fn seen(folder: &Path, arguments: &str) -> String {
        let mut call = Command::new(folder.join("cargo"));
        call.args(arguments.split(' ')).env("RUSTFLAGS", "-Copt");
        shell::ask(call.env_remove("CARGO_UNSTABLE_BUILD_STD")).unwrap()
    }

    #[test]
    fn releases_for_the_browser_alone_are_made_small() {
        let folder = env::temp_dir().join(format!("murroskartta switch {}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let own = folder.join("own");
        write_script(&own, "echo \"$CARGO_UNSTABLE_BUILD_STD|$RUSTFLAGS|$*\"\n").unwrap();
        write_script(&folder.join("cargo"), &script(&own, "", true)).unwrap();
        for (arguments, settings) in [
            (
                "build --target=wasm32-unknown-unknown --release",
                "std,panic_abort|-Copt --cfg=erase_components -Zunstable-options -Cpanic=immediate-abort",
            ),
            ("build --target=wasm32-unknown-unknown", "|-Copt"),
            ("test --target wasm32-unknown-unknown", "|-Copt"),
            ("build --release", "|-Copt"),
        ] {
            assert_eq!(seen(&folder, arguments), format!("{settings}|{arguments}"));
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn another_compiler_comes_before_the_users_own() {
        let text = script(Path::new("/own/cargo"), "exec /other/cargo", false);
        assert!(text.find("exec /other/cargo") < text.find("exec \"/own/cargo\""));
        assert!(!text.contains("immediate-abort"));
    }
}

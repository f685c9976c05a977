//! What Cargo.lock has settled.

use anyhow::{Context, Result};
use serde::Deserialize;

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// The version of a package in the text of a Cargo.lock.
///
/// # Errors
/// When the text is no Cargo.lock, or does not hold the package.
pub fn version_of(lock: &str, package: &str) -> Result<String> {
    let lock: Lock = toml::from_str(lock).context("Cargo.lock")?;
    let mut packages = lock.package.into_iter();
    let found = packages.find(|locked| locked.name == package);
    let found = found.with_context(|| format!("Cargo.lock does not hold {package}"))?;
    Ok(found.version)
}

#[cfg(test)]
mod tests {
    use super::version_of;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.9\"\n\n\
                        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";

    #[test]
    fn finds_the_package_of_exactly_this_name() {
        assert_eq!(version_of(LOCK, "wasm-bindgen").unwrap(), "0.2.130");
    }

    #[test]
    fn a_package_that_is_not_locked_is_named() {
        let problem = version_of(LOCK, "wasm").unwrap_err();
        assert_eq!(problem.to_string(), "Cargo.lock does not hold wasm");
    }
}

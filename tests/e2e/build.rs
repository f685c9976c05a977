//! Tells the tests which browser they are for, so that they can say what it cannot show: as
//! `#[cfg_attr(browser = "webkit", ignore = "…")]`.

use std::env;

/// The browsers that can be driven; the first one where none is named.
const BROWSERS: [&str; 3] = ["chromium", "firefox", "webkit"];

/// The variable that names one.
const VARIABLE: &str = "MURROSKARTTA_BROWSER";

fn main() {
    let named = env::var(VARIABLE).unwrap_or_else(|_| BROWSERS[0].into());
    assert!(
        BROWSERS.contains(&&*named),
        "{VARIABLE} is {named}: it has to be one of {}",
        BROWSERS.join(", ")
    );
    let values = BROWSERS.map(|name| format!("{name:?}")).join(", ");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    println!("cargo::rustc-check-cfg=cfg(browser, values({values}))");
    println!("cargo::rustc-cfg=browser={named:?}");
}

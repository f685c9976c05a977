//! Tells the tests which browser they are for, so that they can say what it cannot show: as
//! `#[cfg_attr(browser = "webkit", ignore = "…")]`.

use std::env;

/// The browsers that can be driven, each by a feature of its name; the first one where none is named.
const BROWSERS: [&str; 3] = ["chromium", "firefox", "webkit"];

fn main() {
    let named = |browser: &&str| {
        let feature = format!("CARGO_FEATURE_{}", browser.to_uppercase());
        env::var_os(feature).is_some()
    };
    let named: Vec<_> = BROWSERS.into_iter().filter(named).collect();
    assert!(named.len() < 2, "one browser at a time, not {named:?}");
    let browser = named.first().unwrap_or(&BROWSERS[0]);
    let values = BROWSERS.map(|name| format!("{name:?}")).join(", ");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(browser, values({values}))");
    println!("cargo::rustc-cfg=browser={browser:?}");
}

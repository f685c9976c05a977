//! In the browser: mounts the app. Natively: prints the static first view, for the build.

#[cfg(target_arch = "wasm32")]
fn main() {
    murroskartta::views::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    print!("{}", murroskartta::views::static_view());
}

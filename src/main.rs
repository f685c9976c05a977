//! In the browser: mounts the app. Natively: prints what the build puts into the page, the static
//! first view or, when asked for them, the `texts` of the background or the `dataset` that search
//! engines read.

#[cfg(target_arch = "wasm32")]
fn main() {
    murroskartta::views::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("texts") => print!("{}", murroskartta::survey::texts()),
        Some("dataset") => {
            let survey = &murroskartta::survey::surveys()[0];
            print!("{}", murroskartta::takeaway::dataset(survey));
        }
        _ => print!("{}", murroskartta::views::static_view()),
    }
}

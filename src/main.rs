//! In the browser: mounts the app. Natively: prints what the build puts into the page, the static
//! first view or, when asked for them, the `texts` of the background, the `dataset` that search
//! engines read, or the `surveys` by their ids.

#[cfg(target_arch = "wasm32")]
fn main() {
    murroskartta::views::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("texts") => print!("{}", murroskartta::survey::texts()),
        Some("dataset") => {
            let surveys = murroskartta::survey::surveys();
            let survey = murroskartta::analysis::default_among(surveys);
            print!("{}", murroskartta::takeaway::dataset(survey));
        }
        Some("surveys") => {
            for survey in murroskartta::survey::surveys() {
                println!("{}", survey.id);
            }
        }
        _ => print!("{}", murroskartta::views::static_view()),
    }
}

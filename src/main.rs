//! In the browser: mounts the app. Natively: prints a part of the page, `murroskartta PART FOLDER…`: the static
//! first view or, when asked for them, the `surveys` as the program reads them, or the `dataset` that search
//! engines read. The surveys are those in the folders, or those of the build where none is named.

#[cfg(target_arch = "wasm32")]
fn main() {
    murroskartta::views::start();
}

/// What the program has asked for of its memory is counted: the memory itself never shrinks, and so tells nothing of
/// what piles up.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: cap::Cap<std::alloc::System> = cap::Cap::new(std::alloc::System, usize::MAX);

/// How many bytes the program holds, for the tests.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn bytes_held() -> usize {
    MEMORY.allocated()
}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    use murroskartta::survey::{open, parse};
    use std::process::ExitCode;

    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let folders: Vec<String> = arguments.collect();
    if !folders.is_empty() {
        match parse::load_data(&folders) {
            Ok(surveys) => open(surveys),
            Err(problems) => {
                for problem in problems {
                    eprintln!("{problem}");
                }
                return ExitCode::FAILURE;
            }
        }
    }
    print!("{}", part(&name));
    ExitCode::SUCCESS
}

/// The part of the page with that name.
#[cfg(not(target_arch = "wasm32"))]
fn part(name: &str) -> String {
    use murroskartta::survey::{surveys, write};
    use murroskartta::{analysis, takeaway, views};

    match name {
        "surveys" => write(surveys()),
        "dataset" => takeaway::dataset(analysis::default_among(surveys())),
        _ => views::static_view(surveys()),
    }
}

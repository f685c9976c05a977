//! What the tests stand on: browsers, a web server, and the page as a reader meets it.

mod devtools;
mod driver;
mod emulation;
mod engine;
mod firefox;
mod folder;
mod hands;
mod page;
mod seat;
mod server;
mod watch;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};
use std::{env, fs, thread};

use anyhow::{Context, Result};
use tokio::runtime::Runtime;

pub use engine::{ENGINE, Engine};
use seat::Seat;

pub use folder::{Folder, is_whole};
pub use hands::FILTER_IS_OPEN;
pub use page::{Origin, Page, file_url};
pub use server::Server;
#[allow(unused_imports, reason = "memory is counted in Chromium alone")]
pub use watch::{PAINTED, PROGRAMS};

/// The file under test: where it is, and what was in it when the tests began.
pub struct Product {
    /// Where it is.
    pub path: PathBuf,
    /// The page.
    pub html: Arc<[u8]>,
}

/// The file under test.
pub static PRODUCT: LazyLock<Product> = LazyLock::new(|| {
    let path = env::var_os("MURROSKARTTA_DIST");
    let path = path.map_or_else(|| workspace().join("dist/index.html"), PathBuf::from);
    let html = fs::read(&path).unwrap_or_else(|error| {
        panic!(
            "{}: {error}\nBuild it with `cargo xtask build`, or name it in MURROSKARTTA_DIST.",
            path.display()
        )
    });
    let path = path.canonicalize().unwrap_or(path);
    Product {
        path,
        html: html.into(),
    }
});

/// The root of the repository.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Runs `test` with a fresh browser and the page on a web server.
pub fn over_http(test: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    run(&[Origin::Http], test)
}

/// Runs `test` with the page on a web server, then with the page on disk. In Chromium alone: the others
/// have it from disk, where browsers allow a page the least, and from a server only what
/// [`over_http`] runs. All of it in all of them would take a third more time.
pub fn both(test: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    let origins: &[Origin] = match ENGINE {
        Engine::Chromium => &[Origin::Http, Origin::Disk],
        Engine::Firefox | Engine::WebKit => &[Origin::Disk],
    };
    run(origins, test)
}

/// Runs `test` for each way in which the page is opened.
pub fn everywhere(test: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    run(&Origin::ALL, test)
}

/// Runs `test` in a browser, in a fresh tab for each origin.
fn run(origins: &[Origin], test: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    let seat = Seat::take()?;
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut origins = origins.iter();
        origins.try_for_each(|&origin| run_once(&seat, origin, &test))
    }));
    let ended = seat.leave(matches!(outcome, Ok(Ok(()))));
    outcome.unwrap_or_else(|panic| resume_unwind(panic))?;
    ended
}

fn run_once(seat: &Seat, origin: Origin, test: &impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    let runtime = &seat.runtime;
    let page = runtime.block_on(Page::new(seat, origin))?;
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&page))));
    if !matches!(outcome, Ok(Ok(()))) {
        picture(runtime, &page);
    }
    outcome
        .unwrap_or_else(|panic| resume_unwind(panic))
        .with_context(|| format!("in {ENGINE:?}, {origin:?}"))
}

/// Leaves a picture of the page where a test failed.
fn picture(runtime: &Runtime, page: &Page) {
    let test = thread::current();
    let test = test.name().unwrap_or("test").replace("::", "-");
    let folder = workspace().join("target/e2e");
    let path = folder.join(format!("{test}-{ENGINE:?}-{:?}.png", page.origin));
    let taken = fs::create_dir_all(&folder).is_ok()
        && runtime.block_on(page.browser.screenshot(&path)).is_ok();
    if taken {
        eprintln!("the page as it was: {}", path.display());
    }
}

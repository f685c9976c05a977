//! The page opens ready, quietly, and asks the network for nothing more.

use anyhow::Result;
use thirtyfour::Key;

use crate::harness::{Page, both, everywhere, over_http};
use crate::reading::requests::has_asked_for_nothing_more;

const DRAWS: &str = "return performance.getEntriesByName('murroskartta:draw', 'measure').length";

#[test]
fn ready_with_the_distribution_drawn() -> Result<()> {
    everywhere(async |page| {
        page.open("").await?;
        page.shows(
            "return document.querySelector('main').dataset.view",
            "distribution",
        )
        .await?;
        page.shows(
            "return performance.getEntriesByName('murroskartta:ready', 'mark').length",
            1,
        )
        .await?;
        page.shows(
            "return [...document.querySelectorAll('[data-chart] canvas')].length",
            1,
        )
        .await?;
        page.shows(
            "return [...document.querySelectorAll('main, h1, main table')].length",
            3,
        )
        .await
    })
}

/// Counts the frames between the static view and the program's start.
const FRAMES: &str = "window.frames = 0;
    const count = () => {
        if (window.began === undefined) requestAnimationFrame(count);
        if (document.getElementById('app')?.childElementCount > 0) frames += 1;
    };
    count();
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = (program, imports) => {
        window.began = frames;
        return instantiate.call(WebAssembly, program, imports);
    }";

#[test]
fn the_static_view_is_painted_before_the_program_starts() -> Result<()> {
    everywhere(async |page| {
        page.before_scripts(FRAMES).await?;
        page.open("").await?;
        page.shows("return began > 0", true).await
    })
}

#[test]
fn each_redraw_is_measured_once() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        let mut draws: u32 = page.js(DRAWS).await?;
        assert!(draws >= 1, "the first chart is not measured");
        for table in ["customers", "staff", "adoption"] {
            page.press("table", table).await?;
            page.painted().await?;
            draws += 1;
            page.shows(DRAWS, draws).await?;
        }
        // Beside the filter the chart is narrower, which draws it once more.
        page.unfold().await?;
        page.painted().await?;
        page.shows(DRAWS, draws + 1).await?;
        draws += 1;
        // Fewer lines make the chart lower: that it has changed its height draws nothing more.
        page.press("theme", "automation").await?;
        page.painted().await?;
        page.painted().await?;
        page.shows(DRAWS, draws + 1).await
    })
}

/// Remembers what the page's own policy refuses.
const LISTEN: &str = "window.refused = [];
    document.addEventListener('securitypolicyviolation', e =>
        refused.push(`${e.violatedDirective}: ${e.blockedURI} ${e.sample}`))";

#[test]
fn nothing_is_refused_and_nothing_complained_of() -> Result<()> {
    everywhere(async |page| {
        page.before_scripts(LISTEN).await?;
        page.open("table=staff&min=60").await?;
        use_it(page).await?;
        page.shows("return refused", Vec::<String>::new()).await?;
        assert_eq!(page.complaints().await?, [""; 0]);
        Ok(())
    })
}

#[test]
fn no_request_but_the_page_itself() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        use_it(page).await?;
        has_asked_for_nothing_more(page).await
    })
}

/// A little of everything that a reader does.
async fn use_it(page: &Page) -> Result<()> {
    page.press("table", "customers").await?;
    page.press("significant", "moderate").await?;
    page.press("lang", "en").await?;
    page.choose("look", "dark").await?;
    page.unfold().await?;
    page.write("q", "ai").await?;
    page.click(".reset").await?;
    page.focus("[data-chart] .stage").await?;
    page.keys(Key::Down).await?;
    page.painted().await
}

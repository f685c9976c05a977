//! Really saved pages: as one MHTML file, which runs no scripts; as the browser's "complete" page;
//! and the same page where scripts are off. Each shows the table that was looked at.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::harness::{Folder, Page, file_url, over_http};
use crate::reading::tour::{shows_place, views_and_presenter};
use crate::shell::saved_page::{open_saved, save};

/// Views with a table of their own order and choice, as readers save them.
const SAVED: [&str; 4] = [
    "view=compare&lang=en",
    "table=staff&sort=share&q=palvelu",
    "view=map&lang=sv&look=dark",
    "view=statement&statement=8",
];

/// What a table tells, cell by cell; its caption; and what the page says above it.
const READ: &str = "const said = e => e.textContent.trim();
    return {
        headline: [...document.querySelectorAll('h1')].map(said),
        captions: [...document.querySelectorAll('main caption')].map(said),
        cells: [...document.querySelectorAll('main tr')].map(row => [...row.cells].map(said)),
    }";

/// What of it cannot be seen, though it is there.
const UNSEEN: &str = "const seen = e => e.checkVisibility({visibilityProperty: true, opacityProperty: true})
        && e.getBoundingClientRect().height > 0;
    return [...document.querySelectorAll('h1, main table, main tr[data-statement], main td')]
        .filter(e => !seen(e) && !e.closest('details:not([open])')).map(e => e.outerHTML.slice(0, 80))";

/// What nothing answers to where no script runs: controls, and a chart that was drawn by one.
const IDLE: &str = "return [...document.querySelectorAll('button, select, input, textarea, canvas')]
    .filter(e => e.checkVisibility({visibilityProperty: true}) && e.getBoundingClientRect().height > 0)
    .map(e => e.outerHTML.slice(0, 100))";

/// Bars drawn by styles alone: each part as long as its share.
const BARS: &str =
    "return [...document.querySelectorAll('main tr[data-statement] .stack')].map(bar => {
        const full = bar.getBoundingClientRect().width;
        const parts = [...bar.children].map(part => part.getBoundingClientRect().width / full);
        return full > 20 && parts.length > 0 && parts.every(part => part > 0 && part <= 1.001);
    })";

/// The tables of the running page; without a table there is nothing to compare.
async fn read_running(page: &Page, fragment: &str) -> Result<Value> {
    page.open(fragment).await?;
    page.painted().await?;
    let read: Value = page.js(READ).await?;
    let rows = read["cells"].as_array().map_or(0, Vec::len);
    ensure!(rows > 3, "{fragment} has no table to save");
    Ok(read)
}

/// Opens a file that runs no scripts, and checks that it reads as the running page did.
async fn reads_as(page: &Page, path: &Path, before: &Value) -> Result<()> {
    page.browser.goto("about:blank").await?;
    page.browser.goto(file_url(path)).await?;
    let after: Value = page.js(READ).await?;
    ensure!(after == *before, "read {after}, but was {before}");
    page.shows(UNSEEN, Vec::<String>::new()).await
}

/// Saves the page as one file, as the browser's own command does.
async fn capture(page: &Page, path: &Path) -> Result<()> {
    let format = json!({"format": "mhtml"});
    let captured = page.devtools("Page.captureSnapshot", format).await?;
    let text = captured["data"].as_str().context("nothing was captured")?;
    Ok(fs::write(path, text)?)
}

#[test]
fn one_file_without_scripts_reads_as_the_page_did() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("mhtml")?;
        for (at, fragment) in SAVED.into_iter().enumerate() {
            let before = read_running(page, fragment).await?;
            let path = folder.0.join(format!("Murros ä {at}.mhtml"));
            capture(page, &path).await?;
            reads_as(page, &path, &before)
                .await
                .context(fragment.to_owned())?;
        }
        Ok(())
    })
}

/// What can be seen of each view, saved as one file, that nothing answers to.
async fn idle_in_one_file(page: &Page) -> Result<Vec<String>> {
    let folder = Folder::new("mhtml ohjaimet")?;
    let mut all = Vec::new();
    for (at, place) in SAVED
        .map(str::to_owned)
        .into_iter()
        .chain(views_and_presenter())
        .enumerate()
    {
        page.open(&place).await?;
        let path = folder.0.join(format!("Murros ä {at}.mhtml"));
        capture(page, &path).await?;
        page.browser.goto("about:blank").await?;
        page.browser.goto(file_url(&path)).await?;
        let idle: Vec<String> = page.js(IDLE).await?;
        all.extend(idle.into_iter().map(|what| format!("{place}: {what}")));
    }
    Ok(all)
}

#[test]

fn one_file_without_scripts_offers_nothing_that_cannot_work() -> Result<()> {
    over_http(async |page| {
        let idle = idle_in_one_file(page).await?;
        ensure!(idle.is_empty(), "{idle:#?}");
        Ok(())
    })
}

/// Of what the browser complains about a page that it saved itself: it writes down sizes and places
/// that a script has set, in attributes that the page's own policy then refuses. The page is made
/// anew and misses nothing.
fn of_saved_styles(complaint: &str) -> bool {
    complaint.contains("Applying inline style violates")
}

#[test]
fn the_complete_page_opens_in_its_view() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("kokonaan")?;
        for (at, fragment) in SAVED.into_iter().enumerate() {
            let before = read_running(page, fragment).await?;
            let path = folder.0.join(format!("Murros ä {at}.html"));
            save(page, &path).await?;
            open_saved(page, &path).await?;
            shows_place(page, &with_view(fragment)).await?;
            page.shows(READ, before)
                .await
                .context(fragment.to_owned())?;
            let mut complaints = page.complaints().await?;
            complaints.retain(|complaint| !of_saved_styles(complaint));
            ensure!(complaints.is_empty(), "{fragment}: {complaints:#?}");
        }
        Ok(())
    })
}

/// The fragment with the view that it leaves out.
fn with_view(fragment: &str) -> String {
    if fragment.contains("view=") {
        return fragment.to_owned();
    }
    format!("view=distribution&{fragment}")
}

#[test]
fn the_complete_page_without_scripts_shows_the_table_that_was_looked_at() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("ilman skriptejä")?;
        let mut saved = Vec::new();
        for (at, fragment) in SAVED.into_iter().enumerate() {
            let before = read_running(page, fragment).await?;
            let path = folder.0.join(format!("Murros ä {at}.html"));
            save(page, &path).await?;
            saved.push((fragment, path, before));
        }
        page.without_scripts().await?;
        for (fragment, path, before) in saved {
            reads_as(page, &path, &before)
                .await
                .context(fragment.to_owned())?;
            let bars: Vec<bool> = page.js(BARS).await?;
            ensure!(bars.iter().all(|&right| right), "{fragment}: {bars:?}");
            let one_table = fragment.starts_with("table=");
            ensure!(!one_table || !bars.is_empty(), "{fragment} has no bars");
        }
        Ok(())
    })
}

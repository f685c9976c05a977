//! In a narrow window the filter lies over the page, in a sheet.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::Key;

use crate::harness::{FILTER_IS_OPEN, Page, over_http};
use crate::reading::state::ADDRESS;

/// Windows in which nothing has room beside the chart.
const WINDOWS: [(u32, u32); 3] = [(390, 844), (320, 640), (768, 1024)];

/// Whether the sheet lies over all else, ends with the window, leaves some of the page above it, and is named.
const SHEET: &str = "const sheet = document.getElementById('filters');
    const {top, bottom} = sheet.getBoundingClientRect();
    const named = document.getElementById(sheet.getAttribute('aria-labelledby')).textContent.length > 0;
    return [sheet.matches(':modal'), top > 40, Math.abs(bottom - document.documentElement.clientHeight) < 1, named]";

#[test]
fn it_lies_over_the_page() -> Result<()> {
    over_http(async |page| {
        for (width, height) in WINDOWS {
            page.screen(width, height, 1.0).await?;
            page.open("").await?;
            page.unfold().await?;
            page.shows(SHEET, json!([true, true, true, true])).await?;
            page.keys(Key::Escape).await?;
            page.shows(FILTER_IS_OPEN, false).await?;
            page.shows(
                "return document.activeElement.getAttribute('aria-controls')",
                "filters",
            )
            .await?;
        }
        Ok(())
    })
}

/// More stops than the sheet has.
const STOPS: usize = 45;

/// What has the focus behind the sheet, or in it where it cannot be seen.
const ASTRAY: &str = "const e = document.activeElement;
    if (e == document.body || e == document.documentElement) return '';
    const {left, right, top, bottom} = e.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const seen = there != null && (e.contains(there) || there.contains(e) && there.matches('label'));
    return e.closest('#filters') && seen ? '' : e.outerHTML.slice(0, 120)";

#[test]
fn tab_stays_in_it() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 1.0).await?;
        page.open("").await?;
        page.unfold().await?;
        for _ in 0..STOPS {
            page.keys(Key::Tab).await?;
            page.painted().await?;
            let astray: String = page.js(ASTRAY).await?;
            ensure!(astray.is_empty(), "the focus is at {astray}");
        }
        page.shows(FILTER_IS_OPEN, true).await
    })
}

#[test]
fn what_is_kept_is_said_and_shown() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 1.0).await?;
        page.open("").await?;
        page.unfold().await?;
        let says = "return document.querySelector('.filters-foot .start').textContent";
        page.shows(says, "Näytä 10 / 10").await?;
        page.choose("sort", "share.asc").await?;
        page.press("pick", "1").await?;
        page.press("pick", "2").await?;
        page.shows(says, "Näytä 2 / 10").await?;
        page.click(".filters-foot .start").await?;
        page.shows(FILTER_IS_OPEN, false).await?;
        page.shows(
            "const {top} = document.querySelector('[data-chart] canvas').getBoundingClientRect();
             return top > 0 && top < innerHeight / 2 && document.activeElement.id == 'shown'",
            true,
        )
        .await?;
        page.shows(ADDRESS, "sort=share&order=asc&pick=1.2").await
    })
}

/// The page, with what was chosen in the sheet.
async fn stays(page: &Page, address: &str) -> Result<()> {
    page.shows(FILTER_IS_OPEN, false).await?;
    page.shows(ADDRESS, address).await?;
    page.shows("return document.documentElement.dataset.ready", "true")
        .await
}

#[test]
fn the_way_back_takes_it_away_and_not_the_page() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 1.0).await?;
        page.open("table=staff").await?;
        page.unfold().await?;
        page.back().await?;
        stays(page, "table=staff").await?;
        page.unfold().await?;
        page.press("pick", "3").await?;
        page.shows(ADDRESS, "table=staff&pick=3").await?;
        page.back().await?;
        stays(page, "table=staff&pick=3").await?;
        // The next way back is a reader's step again.
        page.back().await?;
        stays(page, "table=staff").await
    })
}

#[test]
fn its_shade_closes_it() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 1.0).await?;
        page.open("").await?;
        page.unfold().await?;
        let above = page.browser.action_chain().move_to(200, 20).click();
        above.perform().await?;
        page.shows(FILTER_IS_OPEN, false).await
    })
}

/// A window that grows or shrinks keeps the filter open, where it then belongs.
#[test]
fn it_follows_the_window() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        page.unfold().await?;
        let modal = "return document.getElementById('filters').matches(':modal')";
        page.shows(modal, false).await?;
        page.screen(600, 800, 1.0).await?;
        page.shows(modal, true).await?;
        page.screen(1280, 800, 1.0).await?;
        page.shows(modal, false).await?;
        page.shows(FILTER_IS_OPEN, true).await
    })
}

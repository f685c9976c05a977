//! The bar at the bottom of a phone's window.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use crate::harness::{Page, over_http};

/// Whether the bar stands at the bottom of the window, its height, and what it says.
const BAR: &str = "const bar = document.querySelector('.phone-bar');
    const {top, bottom, height} = bar.getBoundingClientRect();
    const end = document.documentElement.clientHeight;
    return [Math.abs(bottom - end) < 1, top >= end, height, bar.innerText.replace(/\\s+/g, ' ').trim()]";

type Bar = (bool, bool, f64, String);

async fn bar_at(page: &Page, place: f64) -> Result<Bar> {
    page.js::<()>(&format!("scrollTo({{top: {place}, behavior: 'instant'}})"))
        .await?;
    page.painted().await?;
    page.painted().await?;
    page.js(BAR).await
}

/// How far the page must be scrolled for the middle of the chart to stand in the middle of the window.
const MIDDLE: &str =
    "const {top, height} = document.querySelector('[data-chart] .room').getBoundingClientRect();
    const window = document.documentElement.clientHeight;
    return top + scrollY + Math.min(height, window) / 2 - window / 2";

#[test]
fn it_comes_when_the_chart_has_passed_the_middle_and_not_before() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [(390, 844), (320, 640)] {
            page.screen(width, height, 1.0).await?;
            page.open("table=customers").await?;
            let middle: f64 = page.js(MIDDLE).await?;
            for (place, there) in [
                (0.0, false),
                (middle - 8.0, false),
                (middle + 8.0, true),
                (100_000.0, true),
                (0.0, false),
            ] {
                let (at_the_end, out_of_sight, tall, says) = bar_at(page, place).await?;
                ensure!(
                    (at_the_end, out_of_sight, tall) == (there, !there, 52.0),
                    "{width}: at {place}, {at_the_end} {out_of_sight} {tall}"
                );
                ensure!(says == "Rajaa ja järjestä Asiakkaat", "{says}");
            }
        }
        Ok(())
    })
}

/// Keys find it all the same.
#[test]
fn it_comes_with_the_focus() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 1.0).await?;
        page.open("").await?;
        page.tab_to("[aria-controls=filters]").await?;
        page.painted().await?;
        let (at_the_end, ..) = page.js::<Bar>(BAR).await?;
        ensure!(at_the_end, "the bar has the focus out of sight");
        Ok(())
    })
}

/// What has the focus under the bar.
const COVERED: &str = "const e = document.activeElement;
    if (e.closest('.phone-bar') || e == document.body) return '';
    const bar = document.querySelector('.phone-bar').getBoundingClientRect();
    const {top, bottom} = e.getBoundingClientRect();
    return bottom > bar.top && top > bar.top - 24 && bar.top < innerHeight ? e.outerHTML.slice(0, 120) : ''";

#[test]
fn it_covers_nothing_that_has_the_focus() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 1.0).await?;
        page.open("").await?;
        bar_at(page, 100_000.0).await?;
        page.focus("[data-chart] .stage").await?;
        for _ in 0..30 {
            page.keys(Key::Tab).await?;
            page.painted().await?;
            let covered: String = page.js(COVERED).await?;
            ensure!(covered.is_empty(), "the bar covers {covered}");
        }
        Ok(())
    })
}

#[test]
fn it_is_on_no_paper_and_in_no_frame() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 1.0).await?;
        page.open("embed=1").await?;
        page.shows("return document.querySelectorAll('.phone-bar').length", 0)
            .await?;
        page.open("").await?;
        if cfg!(not(browser = "webkit")) {
            page.on_paper().await?;
            page.shows(
                "return document.querySelector('.phone-bar')?.checkVisibility() ?? false",
                false,
            )
            .await?;
        }
        Ok(())
    })
}

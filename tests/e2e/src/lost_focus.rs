//! A control that goes away when it is pressed leaves the focus at a sensible place.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use crate::harness::{Page, over_http};

/// Presses a control that goes away by keyboard and checks that the focus is somewhere in sight.
async fn leaves_the_focus(page: &Page, control: &str) -> Result<()> {
    page.focus(control).await?;
    page.keys(Key::Space).await?;
    page.painted().await?;
    let focused = page.js::<String>(
        "const e = document.activeElement;
         const box = e.getBoundingClientRect();
         const seen = e != document.body && box.width > 0 && getComputedStyle(e).visibility == 'visible';
         return seen ? '' : e.outerHTML.slice(0, 80)",
    );
    let lost = focused.await?;
    ensure!(lost.is_empty(), "{control} leaves the focus on {lost}");
    Ok(())
}

#[test]
fn after_start_over() -> Result<()> {
    over_http(async |page| {
        page.open("table=staff&sort=share").await?;
        leaves_the_focus(page, ".reset").await
    })
}

#[test]
fn after_dismissing_a_notice() -> Result<()> {
    over_http(async |page| {
        page.open("colour=red").await?;
        leaves_the_focus(page, ".notice button").await
    })
}

#[test]
fn after_loosening_an_empty_result() -> Result<()> {
    over_http(async |page| {
        page.open("min=90").await?;
        leaves_the_focus(page, ".offers button").await
    })
}

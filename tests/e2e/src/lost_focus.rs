//! A pressed control keeps the focus; one that goes away leaves it at a sensible place.

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

#[test]
fn a_pressed_control_keeps_the_focus() -> Result<()> {
    over_http(async |page| {
        let controls = [
            "[data-control=lang] [data-value=sv]",
            "[data-control=table] [data-value=staff]",
            "[data-control=significant] [data-value=moderate]",
            "[data-control=order]",
            "[aria-controls=filters]",
            "[data-control=theme] input",
            "[data-control=pick] input",
            ".clear",
        ];
        page.open("").await?;
        for control in controls {
            page.focus(control).await?;
            page.js::<()>("window.pressed = document.activeElement")
                .await?;
            page.keys(Key::Space).await?;
            page.painted().await?;
            let kept: bool = page
                .js("return document.activeElement == pressed && pressed.isConnected")
                .await?;
            ensure!(kept, "{control} loses the focus when it is pressed");
        }
        Ok(())
    })
}

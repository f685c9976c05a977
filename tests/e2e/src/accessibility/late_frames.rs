//! Where frames are late, what the page wanted to do with the focus in the next one.

use anyhow::Result;

use crate::harness::{FILTER_IS_OPEN, over_http};

/// Frames come when the test lets them.
const HOLD_FRAMES: &str = "const frame = requestAnimationFrame.bind(window);
    let held = [];
    window.requestAnimationFrame = deed => held ? held.push(deed) : frame(deed);
    window.letGo = () => {
        const all = held;
        held = null;
        all.forEach(frame);
    }";

/// Frames are late by a second and more where a page starts on a slow machine.
#[test]
fn a_late_frame_leaves_it_where_the_reader_writes() -> Result<()> {
    over_http(async |page| {
        let field = "input[data-control~=q]";
        // Over the page, where the browser moves the focus into what opens, and beside the chart.
        for (width, height) in [(768, 1024), (1280, 800)] {
            page.screen(width, height, 1.0).await?;
            page.open("").await?;
            page.js::<()>(HOLD_FRAMES).await?;
            page.click("[aria-controls=filters]").await?;
            page.shows(FILTER_IS_OPEN, true).await?;
            page.click(field).await?;
            page.keys("pal").await?;
            page.js::<()>("letGo()").await?;
            page.painted().await?;
            page.keys("velu").await?;
            let written = format!("return document.querySelector('{field}').value");
            page.shows(&written, "palvelu").await?;
        }
        // Who only opens it is led in.
        page.open("").await?;
        page.js::<()>(HOLD_FRAMES).await?;
        page.click("[aria-controls=filters]").await?;
        page.js::<()>("letGo()").await?;
        let led = "return document.activeElement.matches('#filters .shut')";
        page.shows(led, true).await
    })
}

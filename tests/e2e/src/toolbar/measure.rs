//! Which answers count.

use anyhow::Result;
use serde_json::json;

use crate::harness::over_http;
use crate::reading::state::ADDRESS;

/// Whether the reason is seen, and whether the answer that counts has it as its description.
const REASON: &str = "const last = document.querySelector('.answers [aria-disabled=true]');
    const reason = document.getElementById(last?.getAttribute('aria-describedby'));
    return [reason?.textContent ?? null, reason?.checkVisibility() ?? false]";

/// What stands in no tooltip alone: who presses the last answer that counts reads why it stays, with any device.
#[test]
fn the_last_answer_that_counts_says_why_it_stays() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [(390, 844), (1280, 800)] {
            page.screen(width, height, 1.0).await?;
            page.open("lang=en").await?;
            let reason = "At least one answer has to count.";
            page.shows(REASON, json!([reason, false])).await?;
            page.press("adopted", "in-use").await?;
            page.shows(REASON, json!([reason, true])).await?;
            page.shows(ADDRESS, "lang=en").await?;
            page.press("adopted", "trial").await?;
            page.shows(REASON, json!([null, false])).await?;
            page.press("adopted", "trial").await?;
            page.shows(REASON, json!([reason, false])).await?;
        }
        Ok(())
    })
}

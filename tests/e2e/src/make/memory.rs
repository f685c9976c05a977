//! What a look at a survey that is being made leaves in memory.

use anyhow::{Result, ensure};

use super::maker::{LOOK, write};
use crate::harness::{PROGRAMS, Page, over_http};
use crate::reading::memory::MemoryUse;

/// Looks after which everything has been shown once.
const SETTLED: usize = 3;
/// Looks whose memory is counted.
const LOOKS: usize = 10;
/// Kilobytes that a look at a changed survey may leave: surveys stay as long as the page does, with the respondents
/// that are worked out of them (`src/views/context/survey.rs`), and the change is a step of the way back.
const OF_A_CHANGED_ONE: u64 = 256;
/// Kilobytes that a look at the same survey as before may leave: what a list keeps of its rows (docs/browsers.md).
const OF_THE_SAME: u64 = 2;

/// Looks `times` at the survey that is being made, with another title each time where it `changes`; what is held then.
async fn look(page: &Page, times: usize, changes: bool) -> Result<u64> {
    for time in 0..times {
        page.js::<()>("location.hash = 'view=make'").await?;
        page.shows("return !!document.querySelector('[data-save]')", true)
            .await?;
        if changes {
            write(page, "survey title", "fi", &format!("Kysely {time}")).await?;
        }
        page.click_in_middle(LOOK).await?;
        page.shows("return !!document.querySelector('.draft-shown')", true)
            .await?;
        page.painted().await?;
    }
    Ok(MemoryUse::at_start(page).await?.program)
}

#[test]
fn a_look_leaves_no_more_than_the_survey() -> Result<()> {
    over_http(async |page| {
        page.before_scripts(PROGRAMS).await?;
        page.open("view=make").await?;
        page.click_in_middle("[data-pattern]").await?;
        for (changes, most) in [(true, OF_A_CHANGED_ONE), (false, OF_THE_SAME)] {
            let before = look(page, SETTLED, changes).await?;
            let after = look(page, LOOKS, changes).await?;
            let each = after.saturating_sub(before) / LOOKS as u64;
            println!("{before} to {after} KB");
            ensure!(
                each <= most,
                "a look leaves {each} KB of {most}: {before} to {after}"
            );
        }
        Ok(())
    })
}

//! Thousands of things at random, as by a child at the keyboard: nothing breaks, nothing complains,
//! and nothing piles up.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::harness::{PROGRAMS, Page, over_http};
use crate::reading::memory::{MemoryUse, is_flat};
use crate::shell::random_input_script::{ACT, WATCH};

/// Where the numbers at random begin; the same every time.
const SEED: u32 = 20_210_513;
/// Steps between two looks at the page.
const BATCH: usize = 500;
/// Steps between two looks at what it holds.
const MEASURED_EVERY: usize = 2000;
/// Stretches after which memory should stand.
const SETTLED: usize = 2;
/// Steps in all.
const ALL: usize = 10_000;
/// By how much memory may have grown since: the program's by less than a hundred bytes a step, for rows of lists leave
/// something (docs/browsers.md), and the ways back of rooms and selections have longer texts at some times than at
/// others; all else by what one view more or less is. That leaving a view and coming back leaves nothing is the business
/// of `soak`.
const SLACK: MemoryUse = MemoryUse {
    program: 512,
    script: 512,
    nodes: 500,
    listeners: 50,
};
/// Languages in which the dearest view is seen before memory is compared.
const LANGUAGES: [&str; 3] = ["sv", "en", "fi"];

/// Whether no survey is being made, in the form, where it is ended. A browser that was asked too much drops an address,
/// and takes it a second later.
const DRAFT_ENDED: &str = "document.querySelector('[data-control=discard]')?.click();
    if (document.querySelector('main').dataset.view != 'make' && !(performance.now() - window.asked < 1000)) {
        window.asked = performance.now();
        location.hash = '#view=make';
    }
    return !!document.querySelector('.make .begin')";

/// Begins a survey and ends it, until the way back has the hundred steps that it remembers (`src/state/history.rs`).
const WAY_BACK: &str = "const done = arguments[0];
    (async () => {
        for (let step = 0; step < 100; step++) {
            const css = step % 2 ? '[data-control=discard]' : '[data-pattern]';
            document.querySelector(css).click();
            await new Promise(requestAnimationFrame);
        }
        done(null);
    })()";

/// What complaints are not ours: a browser that is asked too much a second keeps addresses back.
fn throttled(complaint: &str) -> bool {
    complaint.contains("Throttling navigation")
}

/// The page has said nothing, and is ready.
async fn is_unharmed(page: &Page) -> Result<()> {
    let complaints = page.complaints().await?;
    let ours: Vec<_> = complaints.iter().filter(|said| !throttled(said)).collect();
    ensure!(ours.is_empty(), "{ours:#?}");
    page.shows("return thrown", Vec::<String>::new()).await?;
    page.ready().await?;
    page.shows("return document.querySelectorAll('main, #app').length", 2)
        .await
}

/// Acts `steps` times; what was held after each stretch.
async fn act_at_random(page: &Page, steps: usize) -> Result<Vec<MemoryUse>> {
    page.before_scripts(PROGRAMS).await?;
    page.before_scripts(WATCH).await?;
    page.screen(900, 700, 1.0).await?;
    page.open("").await?;
    show_the_dearest(page).await?;
    let mut curve = vec![held(page).await?];
    let mut seed = json!(SEED);
    let mut done = 0;
    while done < steps {
        let acted = page
            .browser
            .execute_async(ACT, vec![seed.clone(), json!(BATCH)])
            .await;
        let acted: (Value, Value) = acted.context(format!("after {done}"))?.convert()?;
        ensure!(acted.0 != 0, "after {done}: {}", acted.1);
        seed = acted.0;
        done += BATCH;
        is_unharmed(page)
            .await
            .with_context(|| format!("within {BATCH} steps to {done}"))?;
        end_the_draft(page).await?;
        if done % MEASURED_EVERY == 0 {
            curve.push(held(page).await?);
        }
    }
    Ok(curve)
}

/// What is held when the way back in the form of a survey has its full length, with the same steps each time: each
/// of them is a survey.
async fn held(page: &Page) -> Result<MemoryUse> {
    end_the_draft(page).await?;
    page.js_later::<Value>(WAY_BACK).await?;
    MemoryUse::at_start(page).await
}

/// Shows the view that takes the most memory in each language, and twice, as a reader may go on in it: the form of a
/// survey like the published one, which at random comes early or late.
async fn show_the_dearest(page: &Page) -> Result<()> {
    end_the_draft(page).await?;
    page.click_in_middle("[data-pattern]").await?;
    for lang in LANGUAGES.repeat(2) {
        page.js::<()>(&format!("location.hash = 'view=make&lang={lang}'"))
            .await?;
        page.shows("return document.documentElement.lang", lang)
            .await?;
        page.shows("return !!document.querySelector('[data-save]')", true)
            .await?;
    }
    Ok(())
}

/// Ends the survey that is being made: it grows with each table that is added to it.
async fn end_the_draft(page: &Page) -> Result<()> {
    page.shows(DRAFT_ENDED, true).await
}

/// Prints what is held after each stretch, with `--nocapture`.
#[test]
fn nothing_breaks_and_nothing_piles_up() -> Result<()> {
    over_http(async |page| {
        let curve = act_at_random(page, ALL).await?;
        println!("{curve:#?}");
        is_flat(&curve, SETTLED, SLACK)
    })
}

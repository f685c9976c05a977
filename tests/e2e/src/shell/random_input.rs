//! Thousands of things at random, as by a child at the keyboard: nothing breaks, nothing complains,
//! and nothing piles up.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::harness::{MEMORIES, Page, over_http};
use crate::reading::memory::{MemoryUse, is_flat};
use crate::shell::random_input_script::{ACT, WATCH};

/// Where the numbers at random begin; the same every time.
const SEED: u32 = 20_210_513;
/// Steps between two looks at the page.
const BATCH: usize = 500;
/// Steps between two looks at what it holds.
const MEASURED_EVERY: usize = 1000;
/// Stretches after which everything has been seen once, the dearest states too, and memory should stand.
const SETTLED: usize = 4;
/// Steps in all.
const ALL: usize = 10_000;
/// By how much memory may have grown since: the program's by three megabytes, for each row of a list that was ever made
/// leaves 80 bytes while the list stands (docs/browsers.md; Leptos 0.9 will not), and 1.5 were seen in 6,000 steps, whose
/// other reasons are not known; all else by what one view more or less is. That leaving a view and coming back leaves nothing is the business
/// of `soak`.
const SLACK: MemoryUse = MemoryUse {
    program: 3072,
    script: 512,
    nodes: 500,
    listeners: 50,
};

/// By how much the program's memory may grow from one look to the next and be taken for a copy of the page, in KB:
/// `WebAssembly` gives nothing back, and where what is free is in pieces another copy takes as much again. What piles up
/// comes bit by bit.
const COPY: u64 = 4096;
/// What the program may hold after any number of copies, in KB.
const MOST: u64 = 49_152;

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
    page.before_scripts(MEMORIES).await?;
    page.before_scripts(WATCH).await?;
    page.screen(900, 700, 1.0).await?;
    page.open("").await?;
    let mut curve = vec![MemoryUse::at_start(page).await?];
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
        if done % MEASURED_EVERY == 0 {
            curve.push(MemoryUse::at_start(page).await?);
        }
    }
    Ok(curve)
}

/// Prints what is held after each stretch, with `--nocapture`.
#[test]
fn nothing_breaks_and_nothing_piles_up() -> Result<()> {
    over_http(async |page| {
        let curve = act_at_random(page, ALL).await?;
        println!("{curve:#?}");
        let most = curve.iter().map(|held| held.program).max();
        ensure!(most.is_some_and(|most| most <= MOST), "{most:?} KB");
        is_flat(&without_copies(&curve), SETTLED, SLACK)
    })
}

/// The same as if no copies of the page had been made.
fn without_copies(curve: &[MemoryUse]) -> Vec<MemoryUse> {
    let mut of_copies = 0;
    let mut before = curve[0].program;
    let without = curve.iter().map(|held| {
        let grown = held.program.saturating_sub(before);
        before = held.program;
        if grown > COPY {
            of_copies += grown;
        }
        MemoryUse {
            program: held.program.saturating_sub(of_copies),
            ..*held
        }
    });
    without.collect()
}

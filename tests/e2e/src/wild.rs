//! Thousands of things at random, as by a child at the keyboard: nothing breaks, nothing complains,
//! and nothing piles up.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::harness::{MEMORIES, Page, over_http};
use crate::walk::devtools;
use crate::whim::{ACT, WATCH};

/// Where the numbers at random begin; the same every time.
const SEED: u32 = 20_210_513;
/// Steps between two looks at the page.
const BATCH: usize = 500;
/// Steps between two looks at what it holds.
const STRETCH: usize = 1000;
/// Stretches after which everything has been seen once, and memory should stand.
const SETTLED: usize = 2;
/// Steps in all.
const ALL: usize = 10_000;
/// By how much the program's memory may have grown since: two pages of WebAssembly.
const PAGES: u64 = 128;

/// What the page holds in memory, when nothing is left to collect.
#[derive(Clone, Copy, Debug)]
#[expect(dead_code, reason = "the steps are only told")]
struct Held {
    /// Steps so far.
    steps: usize,
    /// Kilobytes of the program's own memory.
    program: u64,
    /// Kilobytes of JavaScript's.
    script: u64,
    /// Nodes, in the document and out of it.
    nodes: u64,
    /// Listeners of events.
    listeners: u64,
}

/// Where memory is compared: the page as it opens. A browser that was asked too much drops an address,
/// and takes it a second later.
const HOME: &str = "if (!(performance.now() - window.asked < 1000)) {
        window.asked = performance.now();
        location.hash = '#table=staff';
    }
    return document.querySelector('main').dataset.view + !document.querySelector('.deck')";

async fn held(page: &Page, steps: usize) -> Result<Held> {
    page.shows(HOME, "distributiontrue").await?;
    page.painted().await?;
    for _ in 0..2 {
        devtools(page, "HeapProfiler.collectGarbage", json!({})).await?;
    }
    let counts = devtools(page, "Memory.getDOMCounters", json!({})).await?;
    let heap = devtools(page, "Runtime.getHeapUsage", json!({})).await?;
    let bytes: u64 = page
        .js("return memories.reduce((most, memory) => Math.max(most, memory.buffer.byteLength), 0)")
        .await?;
    let number = |value: &Value| value.as_f64().map(|n| n as u64).context("no number");
    Ok(Held {
        steps,
        program: bytes / 1024,
        script: number(&heap["usedSize"])? / 1024,
        nodes: number(&counts["nodes"])?,
        listeners: number(&counts["jsEventListeners"])?,
    })
}

/// What complaints are not ours: a browser that is asked too much a second keeps addresses back.
fn throttled(complaint: &str) -> bool {
    complaint.contains("Throttling navigation")
}

/// The page has said nothing, and is ready.
async fn stands(page: &Page) -> Result<()> {
    let complaints = page.complaints().await?;
    let ours: Vec<_> = complaints.iter().filter(|said| !throttled(said)).collect();
    ensure!(ours.is_empty(), "{ours:#?}");
    page.shows("return thrown", Vec::<String>::new()).await?;
    page.ready().await?;
    page.shows("return document.querySelectorAll('main, #app').length", 2)
        .await
}

/// Acts `steps` times; what was held after each stretch.
async fn rampage(page: &Page, steps: usize) -> Result<Vec<Held>> {
    page.before_scripts(MEMORIES).await?;
    page.before_scripts(WATCH).await?;
    page.screen(900, 700, 1.0).await?;
    page.open("").await?;
    let mut curve = vec![held(page, 0).await?];
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
        stands(page)
            .await
            .with_context(|| format!("within {BATCH} steps to {done}"))?;
        if done % STRETCH == 0 {
            curve.push(held(page, done).await?);
        }
    }
    Ok(curve)
}

/// Nothing has grown since the page had settled: by two pages in the program, and otherwise by a tenth,
/// or by what one view more or less is.
fn is_flat(curve: &[Held]) -> Result<()> {
    let settled = curve[SETTLED];
    let last = curve[curve.len() - 1];
    let flat = |before: u64, after: u64, slack: u64| after <= before + (before / 10).max(slack);
    let is_flat = last.program <= settled.program + PAGES
        && flat(settled.script, last.script, 512)
        && flat(settled.nodes, last.nodes, 500)
        && flat(settled.listeners, last.listeners, 50);
    ensure!(is_flat, "what is held piles up: {curve:#?}");
    Ok(())
}

/// Prints what is held after each stretch, with `--nocapture`.
#[test]
fn nothing_breaks_and_nothing_piles_up() -> Result<()> {
    over_http(async |page| {
        let curve = rampage(page, ALL).await?;
        println!("{curve:#?}");
        is_flat(&curve)
    })
}

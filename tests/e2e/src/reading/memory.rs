//! What the page holds in memory when nothing is left to collect, and whether that piles up.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::harness::Page;

/// What the page holds.
#[derive(Clone, Copy, Debug)]
pub struct MemoryUse {
    /// Kilobytes that the program holds. The memory that it has tells nothing: it never shrinks, and is as large as what
    /// was ever held at once.
    pub program: u64,
    /// Kilobytes of JavaScript's.
    pub script: u64,
    /// Nodes, in the document and out of it.
    pub nodes: u64,
    /// Listeners of events.
    pub listeners: u64,
}

/// Where memory is compared: the page as it opens. A browser that was asked too much drops an address,
/// and takes it a second later.
const HOME: &str = "if (!(performance.now() - window.asked < 1000)) {
        window.asked = performance.now();
        location.hash = '#table=staff';
    }
    return document.querySelector('main').dataset.view + !document.querySelector('.deck')";

/// What the program holds; `PROGRAMS` has kept it. What is kept of how long charts took to
/// draw goes before, for it is meant to pile up.
const BYTES: &str = "performance.clearMeasures();
    return programs[0].bytes_held()";

impl MemoryUse {
    /// What is held when the page is back as it opens. [`crate::harness::PROGRAMS`] has run in it.
    pub async fn at_start(page: &Page) -> Result<Self> {
        page.shows(HOME, "distributiontrue").await?;
        page.painted().await?;
        let bytes: u64 = page.js(BYTES).await?;
        for _ in 0..2 {
            page.devtools("HeapProfiler.collectGarbage", json!({}))
                .await?;
        }
        let counts = page.devtools("Memory.getDOMCounters", json!({})).await?;
        let heap = page.devtools("Runtime.getHeapUsage", json!({})).await?;
        let number = |value: &Value| value.as_f64().map(|n| n as u64).context("no number");
        Ok(Self {
            program: bytes / 1024,
            script: number(&heap["usedSize"])? / 1024,
            nodes: number(&counts["nodes"])?,
            listeners: number(&counts["jsEventListeners"])?,
        })
    }
}

/// Nothing has grown by more than `slack` since the page had settled, which was after `settled` looks.
pub fn is_flat(curve: &[MemoryUse], settled: usize, slack: MemoryUse) -> Result<()> {
    let (before, after) = (curve[settled], curve[curve.len() - 1]);
    let is_flat = after.program <= before.program + slack.program
        && after.script <= before.script + slack.script
        && after.nodes <= before.nodes + slack.nodes
        && after.listeners <= before.listeners + slack.listeners;
    ensure!(is_flat, "what is held piles up: {curve:#?}");
    Ok(())
}

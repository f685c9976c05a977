//! What a page holds in memory.

use anyhow::{Context, Result};
use serde_json::json;

use super::Subject;
use super::report::{Row, What};
use crate::harness::Page;

/// Before the page's own scripts: keeps each memory of WebAssembly.
pub const KEEP: &str = "window.memories = [];
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
        const made = await instantiate.apply(WebAssembly, given);
        const {exports} = made.instance ?? made;
        memories.push(...Object.values(exports).filter(e => e instanceof WebAssembly.Memory));
        return made;
    }";

/// Bytes of the memories that were kept.
const BYTES: &str = "return memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0)";

/// A million bytes.
const MB: f64 = 1e6;

/// The program's memory and JavaScript's, once what is left over has been collected.
pub async fn measure(page: &Page, row: &mut Row) -> Result<()> {
    for subject in Subject::BOTH {
        subject.open(page).await?;
        let devtools = page.browser.cdp();
        devtools
            .send_raw("HeapProfiler.collectGarbage", json!({}))
            .await?;
        let heap = devtools.send_raw("Runtime.getHeapUsage", json!({})).await?;
        let script = heap["usedSize"].as_f64().context("no size of the heap")?;
        let program: f64 = page.js(BYTES).await?;
        row.add(What::Memory, subject, Some((script + program) / MB));
    }
    Ok(())
}

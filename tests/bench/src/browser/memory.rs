//! What a page holds in memory.

use anyhow::{Context, Result};
use serde_json::json;

use super::Subject;
use super::report::{Row, What};
use crate::harness::Page;

/// Bytes of the memories of the programs that were kept.
const BYTES: &str = "return programs.reduce((sum, {memory}) => sum + memory.buffer.byteLength, 0)";

/// A million bytes.
const MB: f64 = 1e6;

/// The program's memory and JavaScript's, once what is left over has been collected.
pub async fn measure(page: &Page, subjects: &[Subject], row: &mut Row) -> Result<()> {
    for &subject in subjects {
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

//! What the page's own thread works for a change: script, style, layout, painting.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Subject;
use super::inputs::TABLES;
use super::report::{Row, What};
use crate::harness::Page;

/// Presses buttons one after the other, each when the frame of the one before is painted: key and value of each. A
/// driver that looked for them would be work for the page, too.
const PRESSES: &str = "const done = arguments[0];
    const painted = () => new Promise(then => {
        const channel = new MessageChannel();
        channel.port1.onmessage = then;
        requestAnimationFrame(() => channel.port2.postMessage(0));
    });
    const press = async (key, value) => {
        const button = `[data-value='${value}']`, of = `[data-control~=${key}]`;
        document.querySelector(`${of}${button}, ${of} ${button}`).click();
        await painted();
    };
    (async () => {
        for (const [key, value] of PRESSED) await press(key, value);
        done(null);
    })()";

/// Presses as many buttons of tables and of the measure, and notes the work for one of them.
pub async fn measure(page: &Page, subject: Subject, times: usize, row: &mut Row) -> Result<()> {
    subject.open(page).await?;
    page.devtools("Performance.enable", json!({})).await?;
    page.painted().await?;
    let pressed = pressed(times);
    let script = PRESSES.replace("PRESSED", &json!(pressed).to_string());
    let before = worked(page).await?;
    page.js_later::<Value>(&script).await?;
    // What is put off until the frame is painted is work for it, too.
    page.painted().await?;
    let work = worked(page).await? - before;
    row.add(What::Work, subject, Some(work / pressed.len() as f64));
    Ok(())
}

/// Key and value of the buttons.
fn pressed(times: usize) -> Vec<[&'static str; 2]> {
    let tables = TABLES.into_iter().cycle().map(|table| ["table", table]);
    let mut pressed: Vec<_> = tables.take(times).collect();
    // While the first one is shown: of its scale is that answer.
    let measure = [["significant", "moderate"]].repeat(times);
    pressed.splice(1..1, measure);
    pressed
}

/// How long the page's thread has worked since it began, in milliseconds.
async fn worked(page: &Page) -> Result<f64> {
    let told = page.devtools("Performance.getMetrics", json!({})).await?;
    let mut metrics = told["metrics"].as_array().into_iter().flatten();
    let tasks = metrics.find(|metric| metric["name"] == "TaskDuration");
    let seconds = tasks.and_then(|tasks| tasks["value"].as_f64());
    Ok(seconds.context("no time of the tasks")? * 1e3)
}

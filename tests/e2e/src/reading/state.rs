//! The state that the page shows: its address, its rows, and all by which readers tell views apart.

use anyhow::Result;
use murroskartta::analysis::{Line, tabulate};
use serde_json::{Value, json};

use crate::expected::survey::{SURVEY, selection_of};
use crate::harness::Page;
use crate::whole;

/// The fragment of the address, without `#`, with its letters as they are read.
pub const ADDRESS: &str = "return decodeURIComponent(location.hash.slice(1))";

/// The numbers of the statements in the table, from the top.
const ROWS: &str = "[...document.querySelectorAll('main tr[data-statement]')]
    .map(row => +row.dataset.statement)";

/// The sums of the measure in the table, from the top, in percent.
const MEASURES: &str = "[...document.querySelectorAll('main td[data-measure]')]
    .map(cell => parseInt(cell.textContent))";

/// How many statements the page says that it shows, and of how many.
const KEPT: &str = "document.querySelector('.kept').textContent
    .match(/\\d+/g).map(Number)";

/// Waits until the page shows just this, from the top.
pub async fn shows_rows(page: &Page, rows: &[u16], measures: &[i16]) -> Result<()> {
    let asked = format!("return {{rows: {ROWS}, measures: {MEASURES}, kept: {KEPT}}}");
    let kept = [rows.len(), SURVEY.statements.len()];
    page.shows(
        &asked,
        json!({"rows": rows, "measures": measures, "kept": kept}),
    )
    .await
}

/// Waits until the page shows what `fragment` asks for, by the survey.
pub async fn shows_selection(page: &Page, fragment: &str) -> Result<()> {
    let selection = selection_of(fragment);
    let lines = tabulate(&SURVEY, &selection.query);
    let number = |line: &Line| SURVEY.statements[line.statement].number;
    let rows: Vec<_> = lines.iter().map(number).collect();
    let measures: Vec<_> = lines.iter().map(|line| whole(line.measured)).collect();
    shows_rows(page, &rows, &measures).await?;
    page.shows(
        "return document.querySelector('main table').dataset.table",
        crate::id(selection.query.table),
    )
    .await?;
    page.shows(
        "return document.documentElement.lang",
        selection.lang.code(),
    )
    .await?;
    page.shows(
        "return document.documentElement.dataset.look",
        selection.look.id(),
    )
    .await
}

/// Everything by which a reader tells one view from another: words, numbers, controls, chart.
pub async fn page_state(page: &Page) -> Result<Value> {
    page.painted().await?;
    page.js(
        "const texts = css => [...document.querySelectorAll(css)].map(e => e.textContent);
         const report = [...document.querySelectorAll('.report [data-point], .report [data-card]')];
         const controls = [...document.querySelectorAll('select, input')];
         const pressed = document.querySelectorAll('[aria-pressed=true]');
         const root = document.documentElement;
         const canvas = document.querySelector('[data-chart] canvas');
         const picture = canvas ? canvas.toDataURL() : '';
         let hash = 0;
         for (const c of picture) hash = (hash * 31 + c.charCodeAt(0)) | 0;
         return {
             title: document.title, lang: root.lang, look: root.dataset.look,
             words: texts('h1, .lead, .kept, main tr, main caption'),
             points: report.filter(e => e.checkVisibility()).map(e => e.textContent),
             controls: controls.map(c => c.type == 'checkbox' ? c.checked : c.value),
             pressed: [...pressed].map(button => button.dataset.value),
             picture: hash,
         }",
    )
    .await
}

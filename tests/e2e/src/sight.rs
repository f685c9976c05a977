//! What a reader sees on the page, and what the survey says should be seen.

use std::sync::LazyLock;

use anyhow::Result;
use murroskartta::analysis::{Line, tabulate};
use murroskartta::state::{Selection, link};
use murroskartta::survey::{Report, Survey, surveys};
use serde_json::{Value, json};

use crate::harness::Page;

/// The survey that the page shows.
pub static SURVEY: LazyLock<&Survey> = LazyLock::new(|| &surveys()[0]);

/// Its background.
pub static REPORT: LazyLock<&Report> =
    LazyLock::new(|| SURVEY.report.as_ref().expect("a background"));

/// The fragment of the address, without `#`, with its letters as they are read.
pub const ADDRESS: &str = "return decodeURIComponent(location.hash.slice(1))";

/// The numbers of the statements in the table, from the top.
const ROWS: &str = "[...document.querySelectorAll('main tr[data-statement]')]
    .map(row => +row.dataset.statement)";

/// The sums of the measure in the table, from the top, in percent.
const MEASURES: &str = "[...document.querySelectorAll('main td[data-measure]')]
    .map(cell => parseInt(cell.textContent))";

/// How many statements the page says that it shows, and of how many.
const KEPT: &str = "document.querySelector('.kept[role=status]').textContent
    .match(/\\d+/g).map(Number)";

/// Waits until the page shows just this, from the top.
pub async fn shows_lines(page: &Page, rows: &[u16], measures: &[u16]) -> Result<()> {
    let asked = format!("return {{rows: {ROWS}, measures: {MEASURES}, kept: {KEPT}}}");
    let kept = [rows.len(), SURVEY.statements.len()];
    page.shows(
        &asked,
        json!({"rows": rows, "measures": measures, "kept": kept}),
    )
    .await
}

/// Waits until the page shows what `fragment` asks for, by the survey.
pub async fn agrees_with(page: &Page, fragment: &str) -> Result<()> {
    let selection = asked_by(fragment);
    let lines = tabulate(&SURVEY, &selection.query);
    let number = |line: &Line| SURVEY.statements[line.statement].number;
    let rows: Vec<_> = lines.iter().map(number).collect();
    let measures: Vec<_> = lines.iter().map(|line| line.measured).collect();
    shows_lines(page, &rows, &measures).await?;
    page.shows(
        "return document.querySelector('main table').dataset.table",
        selection.query.table.id(),
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

/// What a fragment asks for; every test asks for what exists.
pub fn asked_by(fragment: &str) -> Selection {
    let parsed = link::parse(fragment, &SURVEY);
    assert_eq!(parsed.ignored, [""; 0], "unknown parts in {fragment}");
    parsed.selection
}

/// Everything by which a reader tells one view from another: words, numbers, controls, chart.
pub async fn everything(page: &Page) -> Result<Value> {
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

/// The text on the page that is not marked as being in another language, with what is only heard.
pub async fn own_words(page: &Page) -> Result<String> {
    page.js("const lang = document.documentElement.lang;
         const foreign = node => node.closest('[lang]').lang != lang;
         const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
         const said = [document.title];
         while (walker.nextNode()) {
             const parent = walker.currentNode.parentElement;
             const machine = parent.closest('script, style, template, #no-app');
             if (!machine && !foreign(parent)) said.push(walker.currentNode.data);
         }
         for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext',
                             'aria-roledescription', 'alt'])
             for (const e of document.querySelectorAll(`body [${name}]`))
                 if (!foreign(e)) said.push(e.getAttribute(name));
         return said.join('\\n')")
        .await
}

/// How many pixels of the chart have exactly each of these colours, given as `#rrggbb`.
pub async fn pixels(page: &Page, colours: &[&str]) -> Result<Vec<u64>> {
    page.painted().await?;
    page.js_with(
        "const canvas = document.querySelector('[data-chart] canvas');
         const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
         const seen = new Map();
         for (let i = 0; i < data.length; i += 4) {
             const colour = data[i] << 16 | data[i + 1] << 8 | data[i + 2];
             seen.set(colour, (seen.get(colour) ?? 0) + 1);
         }
         return arguments[0].map(c => seen.get(parseInt(c.slice(1), 16)) ?? 0)",
        vec![json!(colours)],
    )
    .await
}

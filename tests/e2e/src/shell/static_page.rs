//! Without scripts, on paper, and in browsers that lack what the program needs, the tables stand.

use anyhow::Result;
use murroskartta::survey::Lang;

use crate::distribution::numbers::table_is_the_surveys;
use crate::harness::{Page, both};

/// The three tables are there with every number, and can be seen.
async fn three_tables_stand(page: &Page) -> Result<()> {
    let tables = crate::TABLES.map(crate::id).to_vec();
    page.shows(
        "return [...document.querySelectorAll('main table')].map(t => t.dataset.table)",
        tables,
    )
    .await?;
    for table in crate::TABLES {
        table_is_the_surveys(page, table, Lang::Fi).await?;
    }
    page.shows(
        "return [...document.querySelectorAll('main table, main tr[data-statement], main td')]
             .every(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}))",
        true,
    )
    .await
}

/// Every bar can be seen, and its parts are as long as their shares.
async fn bars_are_in_proportion(page: &Page) -> Result<()> {
    page.shows(
        "return [...document.querySelectorAll('tr[data-statement]')].flatMap(row => {
             const bar = row.querySelector('.stack');
             const full = bar.getBoundingClientRect().width;
             const shares = [...row.querySelectorAll('td[data-answer]')].map(c => parseInt(c.textContent)).filter(s => s > 0);
             const total = Math.max(100, shares.reduce((a, b) => a + b));
             const widths = [...bar.children].map(part => part.getBoundingClientRect().width);
             const right = full > 50 && bar.getBoundingClientRect().height >= 8 && widths.length == shares.length
                 && widths.every((width, at) => Math.abs(width / full - shares[at] / total) < 0.01);
             return right ? [] : [[row.closest('table').dataset.table, row.dataset.statement, full, widths, shares]];
         })",
        Vec::<String>::new(),
    )
    .await
}

/// No control that does nothing can be seen.
async fn no_controls(page: &Page) -> Result<()> {
    page.shows(
        "return [...document.querySelectorAll('button, select, input, [data-control], canvas')]
             .filter(e => e.checkVisibility({visibilityProperty: true})).map(e => e.outerHTML.slice(0, 80))",
        Vec::<String>::new(),
    )
    .await
}

const SENTENCE_SEEN: &str = "return document.getElementById('no-app').checkVisibility()";

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "WebKitWebDriver cannot switch scripts off"
)]
fn with_scripts_off() -> Result<()> {
    both(async |page| {
        page.without_scripts().await?;
        page.load("table=staff").await?;
        three_tables_stand(page).await?;
        bars_are_in_proportion(page).await?;
        no_controls(page).await?;
        page.shows(SENTENCE_SEEN, false).await?;
        page.shows("return document.querySelectorAll('h1').length", 1)
            .await
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "WebKitWebDriver cannot switch scripts off"
)]
fn on_paper_without_scripts() -> Result<()> {
    both(async |page| {
        page.without_scripts().await?;
        page.load("").await?;
        page.on_paper().await?;
        three_tables_stand(page).await?;
        bars_are_in_proportion(page).await?;
        no_controls(page).await
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser cannot be told to show a page as on paper"
)]
fn the_running_page_on_paper() -> Result<()> {
    both(async |page| {
        page.open("table=staff").await?;
        page.on_paper().await?;
        table_is_the_surveys(page, crate::STAFF, Lang::Fi).await?;
        // The chart is on the sheet before: its bars are not drawn twice.
        page.shows(
            "return ['canvas', '.stack'].map(css => document.querySelector(css).checkVisibility())",
            vec![true, false],
        )
        .await?;
        page.shows(
            "return [...document.querySelectorAll('button:not(.answers button), select, input')]
                 .filter(e => e.checkVisibility({visibilityProperty: true})).map(e => e.outerHTML.slice(0, 80))",
            Vec::<String>::new(),
        )
        .await
    })
}

/// Which sentences about why the page does not run can be seen.
pub const TOLD: &str = "return [...document.querySelectorAll('#no-app [data-why]')]
    .filter(said => said.checkVisibility()).map(said => said.dataset.why)";

/// The page without something that the program needs says so and stays as it was.
async fn says_that_it_did_not_start(page: &Page, why: &str) -> Result<()> {
    page.load("table=staff").await?;
    page.shows(TOLD, vec![why]).await?;
    three_tables_stand(page).await?;
    bars_are_in_proportion(page).await?;
    no_controls(page).await?;
    page.shows(
        "return document.documentElement.hasAttribute('data-ready')",
        false,
    )
    .await
}

#[test]
fn without_web_assembly() -> Result<()> {
    both(async |page| {
        page.before_scripts("delete window.WebAssembly").await?;
        says_that_it_did_not_start(page, "old").await
    })
}

#[test]
fn without_what_unpacks_the_program() -> Result<()> {
    both(async |page| {
        page.before_scripts("delete window.DecompressionStream")
            .await?;
        says_that_it_did_not_start(page, "old").await
    })
}

/// Spoils what is long and in base64, which the program alone is, from the middle on.
const DAMAGE: &str = "const decode = Uint8Array.fromBase64;
    Uint8Array.fromBase64 = text => {
        const bytes = decode.call(Uint8Array, text);
        return bytes.length > 9999 ? bytes.fill(85, bytes.length / 2) : bytes;
    }";

#[test]
fn where_the_program_is_damaged() -> Result<()> {
    both(async |page| {
        page.before_scripts(DAMAGE).await?;
        says_that_it_did_not_start(page, "damaged").await
    })
}

/// Browsers of 2023 decode the program sign by sign.
#[test]
fn where_the_page_decodes_by_itself() -> Result<()> {
    both(async |page| {
        page.before_scripts("delete Uint8Array.fromBase64").await?;
        page.open("table=staff").await?;
        page.shows(SENTENCE_SEEN, false).await
    })
}

#[test]
fn where_the_program_cannot_be_compiled() -> Result<()> {
    both(async |page| {
        page.before_scripts(
            "WebAssembly.instantiate = () => Promise.reject(new Error('no memory'))",
        )
        .await?;
        says_that_it_did_not_start(page, "failed").await
    })
}

/// A browser that compiles WebAssembly, but none of today's.
#[test]
fn where_the_browser_is_old() -> Result<()> {
    both(async |page| {
        page.before_scripts(
            "const {Module} = WebAssembly;
            WebAssembly.Module = function (bytes) {
                if (bytes.length > 8) throw new WebAssembly.CompileError('unknown opcode');
                return new Module(bytes);
            };
            WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError('unknown opcode'))",
        )
        .await?;
        says_that_it_did_not_start(page, "old").await
    })
}

/// Time goes ten times as fast. Then the program comes all the same.
#[test]
fn where_the_program_does_not_answer() -> Result<()> {
    both(async |page| {
        page.before_scripts(
            "const later = window.setTimeout;
            window.setTimeout = (deed, time) => later(deed, time / 10);
            const {instantiate} = WebAssembly;
            WebAssembly.instantiate = (...given) => new Promise(done => window.answer = done)
                .then(() => instantiate(...given))",
        )
        .await?;
        page.load("table=staff").await?;
        page.shows(TOLD, vec!["slow"]).await?;
        three_tables_stand(page).await?;
        page.js::<()>("answer()").await?;
        page.ready().await?;
        page.shows(TOLD, Vec::<String>::new()).await
    })
}

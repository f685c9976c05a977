//! What happens when the program breaks while it runs, which it never should.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;

use crate::harness::{PRODUCT, Page, over_http};

/// Keeps a hand on the program's memory.
const HOLD: &str = "const made = WebAssembly.instantiate;
    WebAssembly.instantiate = (...given) => made(...given).then(program => {
        window.memoryOfProgram = program.exports.memory;
        return program;
    })";
/// Breaks it: nothing in memory means anything any more.
const BREAK: &str = "new Uint8Array(memoryOfProgram.buffer).fill(255)";
/// What the page then shows: the sentence, three tables, and no controls that would not work.
const LEFT: &str =
    "return [!document.getElementById('broken').hidden, !document.getElementById('no-app').checkVisibility(),
    document.querySelectorAll('table[data-table]').length,
    document.querySelector('.bar')?.checkVisibility()]";
/// The answers that are chosen about one's own workplace.
const CHOSEN: &str = "return [...document.querySelectorAll('[data-control=own] :checked')]
    .map(input => input.closest('fieldset').dataset.statement + input.dataset.value)";
/// The first answer about a statement.
const ANSWER: &str = "[data-statement='3'] [data-value=trial]";

/// An answer is given, the program breaks, and the page is started again from its message.
async fn breaks_and_starts_again(page: &Page) -> Result<()> {
    page.click(ANSWER).await?;
    page.shows(CHOSEN, json!(["3trial"])).await?;
    // What is chosen now is never heard. At once: what is still due would find out before.
    let press = "document.querySelector(`[data-statement='4'] [data-value=trial]`).click()";
    page.js::<()>(&format!("{BREAK};\n{press}")).await?;
    page.shows(LEFT, json!([true, true, 3, false])).await?;
    page.click("#broken button").await?;
    page.ready().await?;
    page.shows(
        "return document.querySelector('main').dataset.view",
        "distribution",
    )
    .await?;
    page.click("[data-control=view] [data-value=own]").await?;
    page.shows(CHOSEN, json!(["3trial"])).await
}

#[test]
fn the_tables_come_back_and_answers_are_kept() -> Result<()> {
    over_http(async |page| {
        page.before_scripts(HOLD).await?;
        page.open("view=own").await?;
        breaks_and_starts_again(page).await
    })
}

/// Where the browser remembers nothing, in a frame that is allowed nothing but scripts.
#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "tells a page in such a frame that something failed, and not what: it could be another's"
)]
fn answers_are_kept_without_storage() -> Result<()> {
    over_http(async |page| {
        let html = String::from_utf8_lossy(&PRODUCT.html);
        // Before the page's policy.
        let held = html.replacen("<html", &format!("<script>{HOLD}</script><html"), 1);
        page.server.add("/page.html", held.into_bytes());
        let site = "<!doctype html><link rel=icon href='data:,'><title>KT</title>\
            <iframe width=1200 height=700 sandbox=allow-scripts src='/page.html#view=own'></iframe>";
        page.server.add("/site.html", site.as_bytes().to_vec());
        page.browser.goto(page.server.url("/site.html")).await?;
        page.browser
            .find(By::Css("iframe"))
            .await?
            .enter_frame()
            .await?;
        page.ready().await?;
        breaks_and_starts_again(page).await
    })
}

/// What others put into the page may fail without harm to it.
#[test]
fn errors_of_others_change_nothing() -> Result<()> {
    over_http(async |page| {
        page.open("view=map").await?;
        page.js::<()>(
            "dispatchEvent(new ErrorEvent('error', {error: new TypeError('of an extension')}))",
        )
        .await?;
        page.painted().await?;
        page.shows("return document.getElementById('broken').hidden", true)
            .await?;
        page.shows("return document.querySelector('main').dataset.view", "map")
            .await
    })
}

/// A stack that runs out within the program leaves what it was at half done.
#[test]
fn a_stack_that_runs_out_in_the_program_is_its_end() -> Result<()> {
    over_http(async |page| {
        page.open("view=map").await?;
        let error = |stack: &str| {
            format!(
                "const error = new RangeError('Maximum call stack size exceeded');
                 error.stack = '{stack}';
                 dispatchEvent(new ErrorEvent('error', {{error}}))"
            )
        };
        page.js::<()>(&error("RangeError\\n at f (chrome-extension://x/a.js:1:2)"))
            .await?;
        page.painted().await?;
        page.shows("return document.getElementById('broken').hidden", true)
            .await?;
        page.js::<()>(&error(
            "RangeError\\n at wasm://wasm/0123:wasm-function[7]:0x1",
        ))
        .await?;
        page.shows(LEFT, json!([true, true, 3, false])).await
    })
}

/// What breaks under a slide leaves the whole page: the presenter has the window to itself no longer.
#[test]
fn a_slide_that_breaks_leaves_the_whole_page() -> Result<()> {
    over_http(async |page| {
        page.before_scripts(HOLD).await?;
        page.open("view=workshop&slide=2").await?;
        let around = "return [...document.querySelectorAll('#app > :not(main)')]
            .map(e => e.checkVisibility())";
        let before: Vec<bool> = page.js(around).await?;
        ensure!(before.iter().all(|seen| !seen), "{before:?} beside a slide");
        let press = "document.body.dispatchEvent(
            new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, cancelable: true}))";
        page.js::<()>(&format!("{BREAK};\n{press}")).await?;
        page.shows(LEFT, json!([true, true, 3, false])).await?;
        let after: Vec<bool> = page.js(around).await?;
        ensure!(after.contains(&true), "{after:?} around the tables");
        Ok(())
    })
}

//! What the browser keeps: of two tabs, of one that has no room, and of one that holds what is no answer.

use anyhow::{Context, Result, ensure};
use murroskartta::survey::Lang;
use murroskartta::text;
use murroskartta::workshop::Slide;
use serde_json::{Value, json};
use thirtyfour::{By, Key, WindowHandle};

use crate::expected::survey::SURVEY;
use crate::harness::{PRODUCT, Page, over_http};
use crate::workshop::presenter::slides_of;

/// The answers that are chosen, from the top.
const CHOSEN: &str = "return [...document.querySelectorAll('[data-control=own] :checked')]
    .map(input => input.closest('fieldset').dataset.statement + input.dataset.value)";
/// What is planned, from the top.
const NOTES: &str = "return [...document.querySelectorAll('.home [data-value=note]')]
    .map(field => field.value).filter(note => note)";
/// The entries that the browser keeps.
const KEPT: &str = "return JSON.parse(localStorage.getItem(arguments[0])).entries";
/// What is kept aside, in the order of its names.
const ASIDE: &str = "return Object.keys(localStorage).filter(name => name.includes(':unread'))
    .sort().map(name => [name, localStorage.getItem(name).length])";
/// Leaves no room for anything more.
pub const FILL: &str = "let more = 'x'.repeat(4194304);
    for (let at = 0; more; at++) {
        try { localStorage.setItem('filled' + at, more) } catch { more = more.slice(more.length / 2 + 1) }
    }";
/// Whether the browser would ask before the page is left.
pub const ASKS: &str = "const leave = new Event('beforeunload', {cancelable: true});
    dispatchEvent(leave);
    return leave.defaultPrevented";
/// Keeps the page from hearing of other tabs.
const DEAF: &str = "for (const event of ['storage', 'focus', 'pageshow', 'visibilitychange'])
    addEventListener(event, event => event.stopImmediatePropagation(), true)";
/// What stands beside the statement with that number about its answer not being kept, if it can be seen.
const BESIDE: &str =
    "const said = document.querySelector(`[data-statement='${arguments[0]}'] .unkept`);
    const place = said?.getBoundingClientRect();
    return place && place.top >= 0 && place.bottom <= innerHeight ? said.textContent : null";

/// Under which name the browser keeps what the room says.
fn storage_key() -> String {
    format!("murroskartta:room:{}", SURVEY.id)
}

async fn answer(page: &Page, statement: usize, answer: &str) -> Result<()> {
    page.click(&format!(
        "[data-statement='{statement}'] [data-value={answer}]"
    ))
    .await
}

/// The page in a tab, and in another one.
async fn two_tabs(page: &Page, fragment: &str) -> Result<[WindowHandle; 2]> {
    page.open(fragment).await?;
    let ours = page.browser.window().await?;
    let theirs = page.browser.new_tab().await?;
    switch_to(page, &theirs).await?;
    page.open(fragment).await?;
    Ok([ours, theirs])
}

async fn switch_to(page: &Page, tab: &WindowHandle) -> Result<()> {
    Ok(page.browser.switch_to_window(tab.clone()).await?)
}

/// Closes the other tab.
async fn close_other_tab(page: &Page, [ours, theirs]: &[WindowHandle; 2]) -> Result<()> {
    switch_to(page, theirs).await?;
    page.browser.close_window().await?;
    switch_to(page, ours).await
}

#[test]
fn two_tabs_keep_what_both_say() -> Result<()> {
    over_http(async |page| {
        let tabs = two_tabs(page, "view=own").await?;
        let [a, b] = &tabs;
        switch_to(page, a).await?;
        for (statement, given) in [(1, "in-use"), (3, "trial"), (4, "none"), (5, "planned")] {
            answer(page, statement, given).await?;
        }
        page.click(".home [data-value=note]").await?;
        page.keys("Kokeillaan").await?;
        page.shows(NOTES, json!(["Kokeillaan"])).await?;

        // The other tab shows it as it comes, and adds to it.
        switch_to(page, b).await?;
        let four = json!(["1in-use", "3trial", "4none", "5planned"]);
        page.shows(CHOSEN, four).await?;
        page.shows(NOTES, json!(["Kokeillaan"])).await?;
        answer(page, 2, "none").await?;

        let five = json!(["1in-use", "2none", "3trial", "4none", "5planned"]);
        for tab in [a, b] {
            switch_to(page, tab).await?;
            page.shows(CHOSEN, five.clone()).await?;
            page.shows(NOTES, json!(["Kokeillaan"])).await?;
        }
        switch_to(page, a).await?;
        page.refresh().await?;
        page.ready().await?;
        page.shows(CHOSEN, five).await?;
        page.shows(NOTES, json!(["Kokeillaan"])).await?;

        // What is taken back in one of them is taken back.
        page.click("[data-statement='3'] input:checked").await?;
        switch_to(page, b).await?;
        let four = json!(["1in-use", "2none", "4none", "5planned"]);
        page.shows(CHOSEN, four).await?;
        close_other_tab(page, &tabs).await
    })
}

/// Not every browser tells in every place, and not at once.
#[test]
fn a_tab_that_hears_nothing_erases_nothing() -> Result<()> {
    over_http(async |page| {
        page.before_scripts(DEAF).await?;
        let tabs = two_tabs(page, "view=own").await?;
        let [a, _] = &tabs;
        answer(page, 2, "none").await?;
        answer(page, 6, "none").await?;
        switch_to(page, a).await?;
        page.shows(CHOSEN, json!([])).await?;
        answer(page, 1, "in-use").await?;
        page.shows(CHOSEN, json!(["1in-use", "2none", "6none"]))
            .await?;
        let kept: Vec<[String; 5]> = page.js_with(KEPT, vec![json!(storage_key())]).await?;
        ensure!(kept.len() == 3, "{kept:?}");
        close_other_tab(page, &tabs).await
    })
}

#[test]
fn a_step_back_takes_nothing_of_the_other_tab_with_it() -> Result<()> {
    over_http(async |page| {
        let slides = slides_of("view=workshop");
        let guess = slides.iter().position(|at| matches!(at, Slide::Guess(_)));
        let guess = guess.context("nothing to guess")? + 1;
        let tabs = two_tabs(page, "view=own").await?;
        let [a, b] = &tabs;
        switch_to(page, a).await?;
        page.open(&format!("view=workshop&slide={guess}")).await?;
        page.keys(Key::Up).await?;
        switch_to(page, b).await?;
        answer(page, 2, "none").await?;
        switch_to(page, a).await?;
        let kinds =
            "return JSON.parse(localStorage.getItem(arguments[0])).entries.map(entry => entry[0])";
        let kept = async || {
            let kinds: Vec<String> = page.js_with(kinds, vec![json!(storage_key())]).await?;
            anyhow::Ok(kinds)
        };
        ensure!(kept().await? == ["guess", "own"], "{:?}", kept().await?);
        page.keys("u").await?;
        page.painted().await?;
        ensure!(kept().await? == ["own"], "{:?}", kept().await?);
        switch_to(page, b).await?;
        page.shows(CHOSEN, json!(["2none"])).await?;
        close_other_tab(page, &tabs).await
    })
}

/// Puts `text` where the answers are, and opens the page again.
async fn damage(page: &Page, text: &str) -> Result<()> {
    let put = "localStorage.setItem(arguments[0], arguments[1])";
    page.js_with::<Value>(put, vec![json!(storage_key()), json!(text)])
        .await?;
    page.open("view=own").await
}

#[test]
fn what_cannot_be_read_stops_nothing_and_is_kept_aside() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        let deep = format!(
            "{{\"format\":\"murroskartta-room\",\"version\":1,\"survey\":\"{}\",\"entries\":{}",
            SURVEY.id,
            "[".repeat(100_000)
        );
        let told = "return document.querySelector('.own section:has(> .question) > .note')?.textContent ?? null";
        let not_read = text::workshop(Lang::Fi).not_read;
        let aside =
            |at: &str, text: &str| json!([format!("{}:unread{at}", storage_key()), text.len()]);
        let other = "something else".to_owned();
        let newer = "{\"format\":\"murroskartta-room\",\"version\":9}".to_owned();
        let mut asides = Vec::new();
        for (at, text) in [("", &deep), ("-2", &other), ("-3", &newer)] {
            damage(page, text).await?;
            page.shows(told, not_read).await?;
            asides.push(aside(at, text));
            page.shows(ASIDE, json!(asides)).await?;
            answer(page, 7, "trial").await?;
            page.shows(CHOSEN, json!(["7trial"])).await?;
            page.shows(told, Value::Null).await?;
            page.open("view=own").await?;
            page.shows(CHOSEN, json!(["7trial"])).await?;
        }
        // What is there already is not kept once more.
        damage(page, &other).await?;
        page.shows(told, not_read).await?;
        page.shows(ASIDE, json!(asides)).await
    })
}

/// Where nothing can be kept aside, what cannot be read stays where it is.
#[test]
fn nothing_is_overwritten_where_there_is_no_room() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        let there = "return localStorage.getItem(arguments[0])";
        let precious = "x".repeat(5_000);
        page.js_with::<Value>(
            "localStorage.setItem(arguments[0], arguments[1])",
            vec![json!(storage_key()), json!(precious)],
        )
        .await?;
        page.js::<()>(FILL).await?;
        page.open("view=own").await?;
        answer(page, 1, "trial").await?;
        let said = page.js_with::<Value>(BESIDE, vec![json!(1)]).await?;
        ensure!(said == text::workshop(Lang::Fi).not_kept, "{said}");
        let kept: String = page.js_with(there, vec![json!(storage_key())]).await?;
        ensure!(kept == precious, "{} bytes", kept.len());
        Ok(())
    })
}

#[test]
fn what_is_not_kept_is_said_beside_it_and_asked_about() -> Result<()> {
    over_http(async |page| {
        let not_kept = text::workshop(Lang::Fi).not_kept;
        let beside = async |statement: usize| {
            page.painted().await?;
            page.js_with::<Value>(BESIDE, vec![json!(statement)]).await
        };
        page.open("view=own").await?;
        answer(page, 1, "in-use").await?;
        page.shows(ASKS, false).await?;
        page.js::<()>(FILL).await?;
        for statement in [2, 10, 5] {
            answer(page, statement, "none").await?;
            ensure!(beside(statement).await? == not_kept, "{statement}");
            let count = "return document.querySelectorAll('fieldset .unkept').length";
            page.shows(count, 1).await?;
            page.shows(ASKS, true).await?;
        }
        page.click(".home [data-value=who]").await?;
        page.keys("Me").await?;
        page.shows(
            "return document.activeElement.closest('td').querySelector('.unkept')?.textContent",
            not_kept,
        )
        .await?;
        // Back to what is kept, there is nothing to ask.
        for statement in [2, 10, 5] {
            page.click(&format!("[data-statement='{statement}'] input:checked"))
                .await?;
        }
        page.shows(ASKS, true).await?;
        // With room again all of it is kept.
        page.js::<()>("for (const name of Object.keys(localStorage)) if (/^filled/.test(name)) localStorage.removeItem(name)")
            .await?;
        answer(page, 3, "none").await?;
        ensure!(beside(3).await? == Value::Null);
        page.shows(ASKS, false).await?;
        page.open("view=own").await?;
        page.shows(CHOSEN, json!(["1in-use", "3none"])).await
    })
}

/// Anybody may name the window in which a page opens, and nobody but the page itself may answer.
#[test]
fn the_name_of_a_window_answers_nothing() -> Result<()> {
    over_http(async |page| {
        page.server.add("/page.html", PRODUCT.html.clone());
        let evil = format!(
            r#"{{"format":"murroskartta-room","version":1,"survey":"{}","entries":[["own","","{}","in-use","1"],["name","","","","EVIL"]]}}"#,
            SURVEY.id, SURVEY.statements[0].id
        );
        let victim = page.server.url("/page.html#view=own");
        for word in ["", "null:", ":", "undefined:", "1-2-3-4:"] {
            let site = format!(
                "<!doctype html><link rel=icon href='data:,'><title>other</title>\
                 <iframe width=1200 height=700 name='murroskartta:{word}{evil}' src='{victim}'></iframe>"
            );
            page.server.add("/site.html", site.into_bytes());
            let elsewhere = page
                .server
                .url("/site.html")
                .replace("127.0.0.1", "localhost");
            page.browser.goto(elsewhere).await?;
            let frame = page.browser.find(By::Css("iframe")).await?;
            frame.enter_frame().await?;
            page.ready().await?;
            let said = "return [name, document.querySelector('.room-says input').value,
                document.querySelector('.own section:has(> .question) > .note')?.textContent ?? null]";
            page.shows(said, json!(["", "", null])).await?;
            page.shows(CHOSEN, json!([])).await?;
            answer(page, 9, "none").await?;
            page.shows(CHOSEN, json!(["9none"])).await?;
            page.shows(
                "return Object.keys(localStorage).filter(name => /:room:/.test(name))",
                json!([storage_key()]),
            )
            .await?;
            page.click("[data-statement='9'] input:checked").await?;
            page.browser.enter_default_frame().await?;
        }
        Ok(())
    })
}

/// A table of one's own with that answer scale, as it is pasted.
fn table(heads: &str, shares: &str) -> String {
    format!("a;{heads}\nKokouspaperit ovat pilvipalvelussa;{shares}\n")
}

async fn bring_table(page: &Page, text: &str) -> Result<()> {
    page.click(".bring .offers button").await?;
    let paste = "const field = document.querySelector('.bring textarea');
        field.value = arguments[0];
        field.dispatchEvent(new Event('input', {bubbles: true}))";
    page.js_with::<Value>(paste, vec![json!(text)]).await?;
    page.click(".bring .read").await?;
    page.click(".bring .start").await?;
    page.shows(
        "return document.querySelector('.trouble')?.textContent ?? ''",
        "",
    )
    .await
}

/// The numbers of the tables that are kept.
const TABLES: &str =
    "const name = Object.keys(localStorage).find(name => /^murroskartta:own:/.test(name));
    return localStorage.getItem(name).split('\\n').slice(1, -1).map(line => line[0])";

#[test]
fn two_tabs_bring_a_table_each() -> Result<()> {
    over_http(async |page| {
        let line = "return document.querySelector('.brought p') != null";
        let tabs = two_tabs(page, "view=own").await?;
        let [a, b] = &tabs;
        switch_to(page, a).await?;
        bring_table(page, &table("in-use;trial;planned;none", "10;20;30;40")).await?;
        page.shows(TABLES, json!(["0"])).await?;
        switch_to(page, b).await?;
        page.shows(line, true).await?;
        page.open("view=own").await?;
        let great = "very-great;great;moderate;small;none;unsure";
        // Two tables have these answers: its title says which it is.
        let customers = format!("Merkitys asiakkaille\n{}", table(great, "10;20;30;40;0;0"));
        bring_table(page, &customers).await?;
        let tables: Vec<String> = page.js(TABLES).await?;
        ensure!(tables.len() == 2 && tables[0] == "0", "{tables:?}");
        // What is removed in one of them is gone in the other, which goes back to what is published.
        switch_to(page, a).await?;
        page.shows(line, true).await?;
        page.click(".brought [data-control=remove]").await?;
        page.shows(line, false).await?;
        switch_to(page, b).await?;
        page.shows(line, false).await?;
        page.shows(TABLES, json!([])).await?;
        close_other_tab(page, &tabs).await
    })
}

/// A table that the browser has no room for is said to be gone with the page, and not to be elsewhere.
#[test]
fn a_table_that_is_not_kept_is_asked_about() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        page.js::<()>(FILL).await?;
        bring_table(page, &table("in-use;trial;planned;none", "10;20;30;40")).await?;
        let words = text::brought(Lang::Fi);
        let line: String = page
            .js("return document.querySelector('.brought p').textContent")
            .await?;
        ensure!(line.ends_with(words.kept[1]), "{line}");
        page.shows(ASKS, true).await?;
        page.open("survey=own").await?;
        let notice: String = page
            .js("return document.querySelector('.notice').textContent")
            .await?;
        ensure!(notice.contains(words.elsewhere), "{notice}");
        ensure!(!notice.contains("laittee"), "{notice}");
        page.shows(ASKS, false).await
    })
}

/// A clock that says no day leaves the date out.
#[test]
fn a_clock_out_of_order_says_no_date() -> Result<()> {
    for clock in ["NaN", "-1e14", "8.64e15"] {
        over_http(async |page| {
            page.before_scripts(&format!(
                "Date = class extends Date {{
                    constructor(...given) {{ super(...(given.length ? given : [{clock}])) }}
                }}"
            ))
            .await?;
            page.open("view=own&lang=en").await?;
            bring_table(page, &table("in-use;trial;planned;none", "10;20;30;40")).await?;
            let source: String = page
                .js("return document.querySelector('.sources p').textContent")
                .await?;
            ensure!(
                !source.contains("updated") && !source.contains("January"),
                "{source}"
            );
            Ok(())
        })?;
    }
    Ok(())
}

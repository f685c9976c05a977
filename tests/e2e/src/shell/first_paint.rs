//! What is seen first is what the page stays: the default chart where the canvas will have it, and nothing that the
//! address did not ask for.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::harness::{ENGINE, Engine, Page, over_http};

/// Notes where parts stand when the program is about to start; on the page that runs the same is asked for again.
const BOXES: &str = "window.boxes = () => {
        const parts = ['.masthead', 'h1', '.lead', '.ask', '[data-control=table]', '.legend', '.room', '.foot'];
        const place = css => {
            const { x, y, width, height } = document.querySelector(css).getBoundingClientRect();
            return [css, x, y, width, height].map(n => typeof n == 'number' ? Math.round(n) : n).join(' ');
        };
        return parts.map(place);
    };
    window.shifted = [];
    try {
        new PerformanceObserver(list => {
            for (const { value, sources } of list.getEntries())
                shifted.push(`${value}: ${sources.map(({ node, previousRect: from, currentRect: to }) =>
                    `${node?.nodeName} ${node?.className} ${from.y} to ${to.y}`)}`);
        }).observe({ type: 'layout-shift', buffered: true });
    } catch {}
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = (program, imports) => {
        window.before = boxes();
        return instantiate.call(WebAssembly, program, imports);
    }";

#[test]
fn the_chart_stands_where_it_was_painted_first() -> Result<()> {
    over_http(async |page| {
        page.before_scripts(BOXES).await?;
        for (width, height, address) in [
            (390, 844, ""),
            (768, 1024, ""),
            (1280, 800, ""),
            (1920, 1080, "look=dark"),
            (600, 800, "embed=1"),
        ] {
            page.screen(width, height, 1.0).await?;
            page.open(address).await?;
            let (before, after): (Vec<String>, Vec<String>) =
                page.js("return [before, boxes()]").await?;
            ensure!(
                before == after,
                "{width}×{height}: {before:#?} became {after:#?}"
            );
            let shifted: Vec<String> = page.js("return shifted").await?;
            // A part of another page is as high as it is; here its bar for scrolling comes with the first rows.
            let is_part = address == "embed=1";
            ensure!(
                is_part || shifted.is_empty(),
                "{width}×{height}: {shifted:#?}"
            );
        }
        Ok(())
    })
}

/// A reader's letters of so many pixels, from before the program starts.
fn letters(size: u32) -> String {
    let larger = format!("document.documentElement.style.fontSize = '{size}px';");
    BOXES.replace("window.before =", &format!("{larger} window.before ="))
}

/// What has moved or grown by more than so many pixels.
const MOVED: &str = "const after = boxes();
    const numbers = box => box.split(' ').slice(-4).map(Number);
    return before.flatMap((was, at) => {
        const now = numbers(after[at]);
        const moved = numbers(was).some((n, side) => Math.abs(n - now[side]) > arguments[0]);
        return moved ? [`${was} became ${after[at]}`] : [];
    })";

/// By how much something may grow, in CSS pixels: by the one that the canvas is rounded up to; in `WebKit`, whose lines
/// are whole pixels high, by two a row (docs/browsers.md).
const GROWN: u32 = match ENGINE {
    Engine::WebKit => 20,
    Engine::Chromium | Engine::Firefox => 1,
};

/// The chart grows with the letters that a reader asks for, and the first that is painted as well.
#[test]
fn it_stands_there_in_larger_letters_too() -> Result<()> {
    for size in [20, 24, 32] {
        over_http(async |page| {
            page.before_scripts(&letters(size)).await?;
            for (width, height) in [(390, 844), (1280, 800), (1920, 1080)] {
                page.screen(width, height, 1.0).await?;
                page.open("").await?;
                let moved: Vec<String> = page.js_with(MOVED, vec![json!(GROWN)]).await?;
                ensure!(moved.is_empty(), "{size} px, {width}×{height}: {moved:#?}");
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// What each frame shows until the page has been ready for some frames: its ground, and, where the content is seen, of
/// which view and in which language.
const FRAMES: &str = "window.seen = new Set();
    let after = 0;
    const look = () => {
        const page = document.documentElement, main = document.querySelector('main');
        const style = page && document.querySelector('style') && getComputedStyle(page);
        if (style && document.body) {
            const shown = main && getComputedStyle(main).visibility == 'visible';
            seen.add(style.backgroundColor + (shown ? ` ${main.dataset.view} ${page.lang}` : ''));
        }
        if (page?.dataset.ready) after += 1;
        if (after < 5) requestAnimationFrame(look);
    };
    look();";

async fn frames(page: &Page, address: &str) -> Result<Vec<String>> {
    page.open(address).await?;
    page.painted().await?;
    page.js("return [...seen]").await
}

#[test]
fn no_frame_shows_another_view_look_or_language() -> Result<()> {
    over_http(async |page| {
        if cfg!(browser = "chromium") {
            page.slower(4).await?;
        }
        page.before_scripts(FRAMES).await?;
        let seen = frames(page, "view=map&look=dark&lang=en").await?;
        let dark = "rgb(18, 23, 28)";
        ensure!(
            seen == [dark, "rgb(18, 23, 28) map en"],
            "not only what was asked for: {seen:?}"
        );
        // Where nothing else is asked for, the default chart is the first that is seen.
        let seen = frames(page, "look=dark").await?;
        ensure!(
            seen == ["rgb(18, 23, 28) distribution fi"]
                || seen == [dark, "rgb(18, 23, 28) distribution fi"],
            "{seen:?}"
        );
        Ok(())
    })
}

/// Whoever waits longer than the page takes sees the tables all the same.
#[test]
fn what_is_awaited_gives_way_to_the_tables_where_the_program_fails() -> Result<()> {
    over_http(async |page| {
        page.before_scripts("WebAssembly.instantiate = () => Promise.reject(new Error('no'))")
            .await?;
        page.load("view=map&lang=en").await?;
        page.shows(
            "return [document.documentElement.hasAttribute('data-failed'), \
             getComputedStyle(document.querySelector('main')).visibility]",
            json!([true, "visible"]),
        )
        .await
    })
}

/// Notes how many tables there are when the page says that it is ready.
const TABLES_AT_READY: &str = "new MutationObserver(() => {
        if (document.documentElement.dataset.ready) {
            window.tables ??= document.querySelectorAll('.numbers table').length;
        }
    }).observe(document, {subtree: true, attributeFilter: ['data-ready']})";

/// What another view than the static one has in the window stands there from the start, and pushes nothing down.
#[test]
fn tables_of_an_address_are_there_with_its_chart() -> Result<()> {
    over_http(async |page| {
        page.before_scripts(TABLES_AT_READY).await?;
        page.screen(1280, 800, 1.0).await?;
        for (address, tables) in [("view=statement&statement=3", 3), ("pick=3", 1)] {
            page.open(address).await?;
            page.shows("return tables", tables).await?;
        }
        Ok(())
    })
}

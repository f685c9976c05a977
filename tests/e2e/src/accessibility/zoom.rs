//! Zoomed to 400 %, and with letters twice as large, the page still fits, whole.

use anyhow::{Result, ensure};
use murroskartta::survey::Lang;

use crate::harness::{Page, over_http};
use crate::reading::tour::{go_to, views_and_presenter};

/// What does not fit: the page where it scrolls sideways, what leaves the window but for what
/// stands in a region that scrolls, and what is cut off.
const MISFITS: &str = "const root = document.documentElement;
    const wrong = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    const told = e => `${e.localName}.${e.className} ${e.textContent.trim().slice(0, 40)}`;
    const hides = way => way == 'hidden' || way == 'clip';
    const scrolls = e => e && (/auto|scroll/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
    for (const e of document.body.querySelectorAll('*')) {
        if (!e.checkVisibility({visibilityProperty: true}) || e.closest('.unseen, svg, option')) continue;
        const {left, right, width, height} = e.getBoundingClientRect();
        if (width < 1 || height < 1) continue;
        const {overflowX, overflowY} = getComputedStyle(e);
        if (hides(overflowX) && e.scrollWidth > e.clientWidth + 1
            || hides(overflowY) && e.scrollHeight > e.clientHeight + 1) wrong.push(`${told(e)} is cut off`);
        if (e.matches('button') && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
            wrong.push(`the words of ${told(e)} leave it`);
        if ((left < -0.5 || right > root.clientWidth + 0.5) && !e.matches('.skip') && !scrolls(e.parentElement))
            wrong.push(`${told(e)} leaves the window: ${left} to ${right}`);
    }
    return wrong";

/// Controls that lie over each other, line by line of those that wrap.
const OVERLAPS: &str = "const wrong = [];
    const told = e => `${e.localName}.${e.className} ${e.dataset.value ?? ''} ${e.textContent.trim().slice(0, 30)}`;
    const css = 'button, select, input, textarea, summary, a[href], [tabindex=\"0\"]';
    const seen = [...document.querySelectorAll(css)].filter(e =>
        e.checkVisibility({visibilityProperty: true}) && !e.closest('.unseen') && !e.matches('.skip, .unseen'));
    const boxes = seen.map(e => [e, [...e.getClientRects()]]);
    boxes.forEach(([e, mine], at) => {
        for (const [other, theirs] of boxes.slice(at + 1)) {
            if (e.contains(other) || other.contains(e)) continue;
            const over = mine.some(a => theirs.some(b =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5
                && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5));
            if (over) wrong.push(`${told(e)} lies over ${told(other)}`);
        }
    });
    return wrong";

/// Everything that unfolds, unfolded.
const UNFOLD: &str = "document.querySelector('button.take[aria-expanded=false]')?.click();
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector('.contents .unfold-contents')?.click()";

/// Lays out what is far below too, which has no place before.
const LAY: &str =
    "document.querySelector('.numbers')?.style.setProperty('content-visibility', 'visible')";

/// What is wrong in each view and language, by each of the scripts.
async fn wrong(page: &Page, scripts: &[&str]) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    for (place, lang) in
        views_and_presenter().flat_map(|place| Lang::ALL.map(|lang| (place.clone(), lang)))
    {
        let asked = format!("{place}&lang={}", lang.code());
        go_to(page, &asked).await?;
        page.js::<()>(LAY).await?;
        for unfolded in ["", " unfolded"] {
            if !unfolded.is_empty() {
                page.js::<()>(UNFOLD).await?;
                page.painted().await?;
            }
            for script in scripts {
                let found: Vec<String> = page.js(script).await?;
                wrong.extend(
                    found
                        .iter()
                        .map(|what| format!("{asked}{unfolded}: {what}")),
                );
            }
        }
    }
    Ok(wrong)
}

/// Every view and language in a window of that size.
fn fits_in(width: u32, height: u32) -> Result<()> {
    over_http(async |page| {
        page.screen(width, height, 4.0).await?;
        page.open("").await?;
        let wrong = wrong(page, &[MISFITS]).await?;
        ensure!(wrong.is_empty(), "{wrong:#?}");
        Ok(())
    })
}

#[test]
fn a_laptop_zoomed_to_four_hundred_percent() -> Result<()> {
    fits_in(320, 256)
}

#[test]
fn the_narrowest_phone() -> Result<()> {
    fits_in(320, 640)
}

/// What WCAG 1.4.12 lets readers ask for: more space between lines, letters, words and paragraphs.
const SPACED: &str = "const style = new CSSStyleSheet();
    style.replaceSync(`* {
        line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    }
    p { margin-bottom: 2em !important; }`);
    document.adoptedStyleSheets = [style]";

fn fits_spaced(width: u32, height: u32) -> Result<()> {
    over_http(async |page| {
        page.screen(width, height, 1.0).await?;
        page.open("").await?;
        page.js::<()>(SPACED).await?;
        let wrong = wrong(page, &[MISFITS]).await?;
        ensure!(wrong.is_empty(), "{wrong:#?}");
        Ok(())
    })
}

#[test]
fn text_that_is_spaced_on_a_phone() -> Result<()> {
    fits_spaced(390, 844)
}

#[test]
fn text_that_is_spaced_on_the_narrowest_phone() -> Result<()> {
    fits_spaced(320, 640)
}

/// What a browser does whose reader wants letters of twice the size.
const LARGER: &str = "document.documentElement.style.fontSize = '200%'";

/// Short words of controls and heads that are broken, as if their room were too narrow for them.
const BROKEN: &str = "const wrong = [];
    const range = document.createRange();
    for (const e of document.querySelectorAll('button, .choices label, .phone-bar p, dt, .agenda span')) {
        if (!e.checkVisibility({visibilityProperty: true}) || e.closest('.unseen')) continue;
        const texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
        for (let text; text = texts.nextNode();) {
            for (const {0: word, index} of text.data.matchAll(/[\\p{L}]{2,14}/gu)) {
                range.setStart(text, index);
                range.setEnd(text, index + word.length);
                const tops = new Set([...range.getClientRects()].map(line => Math.round(line.top)));
                if (tops.size > 1) wrong.push(`“${word}” of ${e.localName}.${e.className} is broken`);
            }
        }
    }
    return wrong";

fn fits_larger(width: u32, height: u32, scripts: &[&str]) -> Result<()> {
    over_http(async |page| {
        page.screen(width, height, 1.0).await?;
        page.open("").await?;
        page.js::<()>(LARGER).await?;
        let wrong = wrong(page, scripts).await?;
        ensure!(wrong.is_empty(), "{wrong:#?}");
        Ok(())
    })
}

#[test]
fn letters_of_twice_the_size() -> Result<()> {
    fits_larger(1280, 800, &[MISFITS, OVERLAPS])
}

#[test]
fn letters_of_twice_the_size_on_a_phone() -> Result<()> {
    fits_larger(390, 844, &[MISFITS, BROKEN])
}

/// Size of the chart's canvas, and how much of it stands out of its room, in CSS pixels.
const CHART: &str = "const box = css => document.querySelector(css).getBoundingClientRect();
    const canvas = box('.stage canvas');
    return [canvas.height, Math.max(0, canvas.right - box('.room').right)]";

/// The letters of charts, and with them their rows, follow the letters that a reader asks for; in wide windows,
/// whose letters are larger by design, they do so once.
#[test]
fn charts_grow_with_the_letters() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [(390, 844), (1280, 800), (1920, 1080)] {
            page.screen(width, height, 1.0).await?;
            for view in ["", "view=compare", "view=statement&statement=5"] {
                page.open(view).await?;
                let (before, _): (f64, f64) = page.js(CHART).await?;
                page.js::<()>(LARGER_BY_BROWSER).await?;
                page.js_later::<()>("setTimeout(arguments[0], 500)").await?;
                let (after, out): (f64, f64) = page.js(CHART).await?;
                ensure!(
                    after > 1.4 * before,
                    "{width} {view:?}: {before} to {after} px"
                );
                ensure!(out < 1.0, "{width} {view:?}: {out} px stand out");
            }
        }
        Ok(())
    })
}

/// The same as [`LARGER`], whatever the width of the window makes of it.
const LARGER_BY_BROWSER: &str =
    "const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
    document.documentElement.style.fontSize = `${2 * size}px`";

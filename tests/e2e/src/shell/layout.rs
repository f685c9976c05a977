//! The page fits its window: phone, laptop, projector, in every language.

use anyhow::{Result, ensure};
use murroskartta::state::View;
use murroskartta::survey::Lang;
use thirtyfour::Key;

use crate::expected::scene::views_with_chart;
use crate::harness::{Page, over_http};
use crate::reading::tour::go_to;

/// Windows in CSS pixels: a phone, the narrowest phone, laptops, a projector.
const WINDOWS: [(u32, u32); 5] = [
    (390, 844),
    (320, 640),
    (1024, 768),
    (1280, 800),
    (1920, 1080),
];

/// What does not fit: the document if it scrolls sideways, controls that are cut or leave the
/// window, and words of controls that leave their control.
const MISFITS: &str = "const root = document.documentElement;
    const misfits = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    for (const e of document.querySelectorAll(
        'button, select, input, summary, textarea, nav a, .elsewhere a, .names a, .help, .panel, dd, .skip:focus, .report a, .trio, .figure, .cards > li, .background a'
    )) {
        // A table scrolls in a region of its own, and so do the names of the views.
        if (!e.checkVisibility({visibilityProperty: true}) || e.closest('.scroller, .views-by-name')) continue;
        const box = e.getBoundingClientRect();
        const told = `${e.tagName} ${e.dataset.value ?? ''} ${e.textContent.trim().slice(0, 30)}`;
        if (box.left < -0.5 || box.right > root.clientWidth + 0.5) misfits.push(`${told} leaves the window`);
        if (e.tagName == 'BUTTON' && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
            misfits.push(`${told} is cut`);
    }
    return misfits";

/// The windows in which each page is tried, wider and wider.
const TRIED: [(u32, u32); 3] = [WINDOWS[1], WINDOWS[0], WINDOWS[3]];
/// Windows between those.
const BETWEEN: [(u32, u32); 2] = [WINDOWS[2], WINDOWS[4]];

/// What does not fit, and in what.
async fn found(page: &Page, what: &str) -> Result<Option<String>> {
    page.painted().await?;
    let misfits: Vec<String> = page.js(MISFITS).await?;
    Ok((!misfits.is_empty()).then(|| format!("{what}: {misfits:?}")))
}

async fn fits(page: &Page, what: &str) -> Result<()> {
    let found = found(page, what).await?;
    ensure!(found.is_none(), "{found:?}");
    Ok(())
}

/// The same in each of several windows.
async fn fits_in_each(page: &Page, windows: &[(u32, u32)], what: &str) -> Result<()> {
    for &(width, height) in windows {
        page.screen(width, height, 1.0).await?;
        fits(page, &format!("{what} at {width}×{height}")).await?;
    }
    Ok(())
}

/// Each table as it opens and with the filter open, and the page that offers ways out.
fn tables_fit_in(windows: &[(u32, u32)]) -> Result<()> {
    over_http(async |page| {
        for lang in Lang::ALL {
            for table in crate::TABLES {
                let fragment =
                    format!("table={}&lang={}&sort=share", crate::id(table), lang.code());
                page.open(&fragment).await?;
                fits_in_each(page, windows, &fragment).await?;
                page.unfold().await?;
                let filtered = format!("{fragment} with the filter open");
                fits_in_each(page, windows, &filtered).await?;
            }
            let fragment = format!("lang={}&min=90&unknown=thing", lang.code());
            page.load(&fragment).await?;
            page.shows("return document.querySelectorAll('.offers').length", 1)
                .await?;
            fits_in_each(page, windows, &fragment).await?;
        }
        Ok(())
    })
}

/// Every other view, as it opens, with the filter open, and with what can be taken along; `asks` is
/// what else the address says.
fn views_fit_in((width, height): (u32, u32), asks: &str) -> Result<()> {
    over_http(async |page| {
        page.screen(width, height, 1.0).await?;
        let mut misfits = Vec::new();
        for view in [View::Compare, View::Map, View::Statement, View::Report] {
            for lang in Lang::ALL {
                let fragment = format!("view={}&lang={}&statement=8{asks}", view.id(), lang.code());
                page.open(&fragment).await?;
                misfits.extend(found(page, &fragment).await?);
                page.js::<()>(
                    "document.querySelector('button.take').click();
                     document.querySelector('.contents .unfold-contents')?.click();
                     for (const details of document.querySelectorAll('details')) details.open = true",
                )
                .await?;
                let unfolded = format!("{fragment} with all that unfolds");
                misfits.extend(found(page, &unfolded).await?);
                if view != View::Statement {
                    page.unfold().await?;
                    let filtered = format!("{fragment} with the filter open");
                    misfits.extend(found(page, &filtered).await?);
                }
            }
        }
        ensure!(misfits.is_empty(), "{misfits:#?}");
        Ok(())
    })
}

/// A filter that is on makes its button longer, and brings the way back to the default.
const FILTERED: &str = "&pick=1.2.3.4.5.6.8";

#[test]
fn views_on_a_phone() -> Result<()> {
    views_fit_in(WINDOWS[0], FILTERED)
}

#[test]
fn views_on_the_narrowest_phone() -> Result<()> {
    views_fit_in(WINDOWS[1], FILTERED)
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "between the windows of the other tests"
)]
fn views_on_a_small_laptop() -> Result<()> {
    views_fit_in(WINDOWS[2], FILTERED)
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "between the windows of the other tests"
)]
fn views_on_a_projector() -> Result<()> {
    views_fit_in(WINDOWS[4], FILTERED)
}

/// The tip is as long as its wording; beside a mark at the edge it still has to fit.
#[test]
fn tips_stay_in_the_window() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [WINDOWS[0], WINDOWS[1], WINDOWS[3]] {
            page.screen(width, height, 1.0).await?;
            for view in views_with_chart() {
                page.open(&format!("view={}&lang=en", view.id())).await?;
                page.focus("[data-chart] .stage").await?;
                for key in [Key::Home, Key::Right, Key::Right, Key::Right, Key::End] {
                    page.keys(key).await?;
                    page.shows(
                        "const box = document.querySelector('.tip').getBoundingClientRect();
                         const width = document.documentElement.clientWidth;
                         return box.width > 50 && box.left >= -0.5 && box.right <= width + 0.5",
                        true,
                    )
                    .await?;
                }
                fits(page, &format!("{view:?} with its tip at {width}")).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn tables() -> Result<()> {
    tables_fit_in(&TRIED)
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "between the windows of the other tests"
)]
fn tables_in_windows_between() -> Result<()> {
    tables_fit_in(&BETWEEN)
}

/// The name of the view that is shown is bold, and as wide as it was.
#[test]
fn names_of_views_stay_where_they_are() -> Result<()> {
    over_http(async |page| {
        page.screen(1280, 800, 1.0).await?;
        for lang in Lang::ALL {
            let mut before: Option<serde_json::Value> = None;
            for view in View::ALL {
                page.open(&format!("view={}&lang={}", view.id(), lang.code()))
                    .await?;
                let places: serde_json::Value = page
                    .js(
                        "return [...document.querySelectorAll('.views a')].map(a => {
                             const {left, width} = a.getBoundingClientRect();
                             return [a.dataset.value, left, width];
                         })",
                    )
                    .await?;
                let before = before.get_or_insert_with(|| places.clone());
                assert_eq!(*before, places, "{view:?} {lang:?}");
            }
        }
        Ok(())
    })
}

/// Layout shifts since the page began that no reader caused, as Chromium sums them.
const SHIFT: &str = "const done = arguments[0];
    new PerformanceObserver((list, observer) => { observer.disconnect(); done(sum(list.getEntries())); })
        .observe({type: 'layout-shift', buffered: true});
    const sum = entries => entries.filter(e => !e.hadRecentInput).reduce((all, e) => all + e.value, 0);
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(0), 100)))";

#[test]
#[cfg_attr(not(browser = "chromium"), ignore = "only Chromium tells of shifts")]
fn nothing_jumps_while_the_page_starts() -> Result<()> {
    over_http(async |page| {
        for (width, height) in WINDOWS {
            page.screen(width, height, 1.0).await?;
            page.open("").await?;
            page.painted().await?;
            let shift: f64 = page.js_later(SHIFT).await?;
            println!("{width}×{height}: layout shift {shift:.4}");
            ensure!(shift < 0.05, "{width}×{height}: layout shift {shift}");
        }
        Ok(())
    })
}

/// Where the parts stand that the static view and the running page have in common.
const PARTS: &str =
    "return ['.masthead', '.counted-line', 'h1', '.lead', '.tabs', '.legend'].map(css => {
        const {top, bottom} = document.querySelector(css).getBoundingClientRect();
        return [css, Math.round(top), Math.round(bottom)];
    })";

/// Browsers do not count as a shift what the app puts in place of the static view, so the two are
/// compared: one is the page whose program never comes.
#[test]
fn the_running_page_stands_where_the_static_view_stood() -> Result<()> {
    over_http(async |page| {
        let mut running = Vec::new();
        for (width, height) in WINDOWS {
            page.screen(width, height, 1.0).await?;
            page.open("").await?;
            running.push(page.js::<serde_json::Value>(PARTS).await?);
        }
        page.before_scripts("WebAssembly.instantiate = () => new Promise(() => {})")
            .await?;
        for ((width, height), running) in WINDOWS.into_iter().zip(running) {
            page.screen(width, height, 1.0).await?;
            page.load("").await?;
            page.painted().await?;
            let still: serde_json::Value = page.js(PARTS).await?;
            assert_eq!(running, still, "{width}×{height}: running, then static");
        }
        Ok(())
    })
}
#[test]
fn views_on_a_laptop() -> Result<()> {
    views_fit_in(WINDOWS[3], "")
}

/// Windows are of any width, and a page that is zoomed is narrower than its screen. Each language takes
/// every third of the widths: where the page is laid out otherwise is the same in all.
fn views_at_every_third_width(lang: Lang, from: u32) -> Result<()> {
    over_http(async |page| {
        let mut misfits = Vec::new();
        page.open("").await?;
        for view in View::ALL.map(View::id) {
            page.screen(1280, 800, 1.0).await?;
            go_to(
                page,
                &format!("view={view}&lang={}&pick=1.2.3", lang.code()),
            )
            .await?;
            for width in (from..1600).step_by(60) {
                page.screen(width, 800, 1.0).await?;
                misfits.extend(found(page, &format!("{view} {lang:?} {width}")).await?);
            }
        }
        ensure!(misfits.is_empty(), "{misfits:#?}");
        Ok(())
    })
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "64 widths: the windows of the other tests are a sample"
)]
fn views_at_every_width_in_finnish() -> Result<()> {
    views_at_every_third_width(Lang::Fi, 320)
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "64 widths: the windows of the other tests are a sample"
)]
fn views_at_every_width_in_swedish() -> Result<()> {
    views_at_every_third_width(Lang::Sv, 340)
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "64 widths: the windows of the other tests are a sample"
)]
fn views_at_every_width_in_english() -> Result<()> {
    views_at_every_third_width(Lang::En, 360)
}

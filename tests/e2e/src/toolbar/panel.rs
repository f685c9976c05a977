//! On a laptop the filter stands beside the chart.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::Key;

use crate::harness::{FILTER_IS_OPEN, Page, over_http};
use crate::reading::state::ADDRESS;

/// Where the panel and the chart stand, from the left, and how wide: in whole pixels.
const BESIDE: &str = "const [chart, panel] = ['[data-chart] canvas', '#filters'].map(css => {
        const {left, right, top, width} = document.querySelector(css).getBoundingClientRect();
        return {left, right, top, width, seen: width > 0 && top >= 0 && top < innerHeight};
    });
    return [chart.seen && panel.seen, chart.right <= panel.left, Math.round(panel.width)]";

/// Where everything above the chart stands, and the chart itself.
const ABOVE: &str =
    "return ['h1', '.lead', '.chooser', '.unfold', '.legend', '[data-chart] canvas']
    .map(css => Math.round(document.querySelector(css).getBoundingClientRect().top))";

#[test]
fn the_chart_stays_seen_and_nothing_above_it_moves() -> Result<()> {
    over_http(async |page| {
        for (width, height, wide) in [(1024, 768, 320), (1280, 800, 320), (1920, 1080, 400)] {
            page.screen(width, height, 1.0).await?;
            for view in ["distribution", "compare", "map"] {
                page.open(&format!("view={view}")).await?;
                let before: Vec<i32> = page.js(ABOVE).await?;
                page.unfold().await?;
                page.painted().await?;
                page.shows(BESIDE, json!([true, true, wide])).await?;
                let after: Vec<i32> = page.js(ABOVE).await?;
                ensure!(before == after, "{view} at {width}: {before:?}, {after:?}");
                let scrolled: f64 = page.js("return scrollY").await?;
                ensure!(scrolled < 1.0, "{view} at {width} scrolls");
            }
        }
        Ok(())
    })
}

/// The button above keeps its name, and only one is called what closes the panel.
#[test]
fn one_button_is_called_close() -> Result<()> {
    over_http(async |page| {
        page.screen(1280, 800, 1.0).await?;
        for (address, opener) in [("", "Rajaa"), ("min=30", "Rajaa (7/10)")] {
            page.open(address).await?;
            page.unfold().await?;
            page.shows(
                "const said = [...document.querySelectorAll('button')].filter(e => e.checkVisibility());
                return [document.querySelector('.opener').textContent.replaceAll('\u{a0}', ' '),
                    said.filter(e => e.textContent.trim().startsWith('Sulje')).length]",
                json!([opener, 1]),
            )
            .await?;
        }
        Ok(())
    })
}

/// Where there is no order, the button stands beside what is chosen, not in a row of its own.
#[test]
fn on_a_tablet_the_button_has_no_row_of_its_own() -> Result<()> {
    over_http(async |page| {
        page.screen(768, 1024, 1.0).await?;
        for view in ["map", "map&lang=sv", "map&lang=en", "report"] {
            page.open(&format!("view={view}")).await?;
            page.shows(
                "const box = css => document.querySelector(css).getBoundingClientRect();
                return box('.opener').top < box('.chooser').bottom",
                true,
            )
            .await?;
        }
        Ok(())
    })
}

const HAS_FOCUS: &str = "const e = document.activeElement;
    return e.closest('#filters') ? 'in' : e.getAttribute('aria-controls') == 'filters' ? 'opener' : 'elsewhere'";

#[test]
fn the_focus_goes_in_and_comes_back() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        for close in [Key::Escape, Key::Enter] {
            page.focus("[aria-controls=filters]").await?;
            page.keys(Key::Enter).await?;
            page.shows(FILTER_IS_OPEN, true).await?;
            page.shows(HAS_FOCUS, "in").await?;
            // Enter presses the button that has the focus, which closes.
            page.keys(close).await?;
            page.shows(FILTER_IS_OPEN, false).await?;
            page.shows(HAS_FOCUS, "opener").await?;
        }
        Ok(())
    })
}

/// Beside the page it stays, and the page answers.
#[test]
fn it_stays_when_the_focus_goes() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        page.unfold().await?;
        page.press("table", "staff").await?;
        page.shows(ADDRESS, "table=staff").await?;
        page.focus("[data-chart] .stage").await?;
        page.painted().await?;
        page.shows(FILTER_IS_OPEN, true).await
    })
}

/// What is ticked stays under the mouse: what the filter keeps by is said in the chart's own column.
#[test]
fn a_box_stays_where_it_was_ticked() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        page.unfold().await?;
        let place = "const box = document.querySelector('[data-control=theme] input');
            return Math.round(box.getBoundingClientRect().top)";
        let before: i32 = page.js(place).await?;
        page.js::<()>("document.querySelector('[data-control=theme] input').click()")
            .await?;
        page.shows("return document.querySelectorAll('.chip').length", 1)
            .await?;
        ensure!(page.js::<i32>(place).await? == before);
        Ok(())
    })
}

/// Everything by which a view can be filtered.
async fn offers(page: &Page, view: &str, expected: &[&str]) -> Result<()> {
    page.open(view).await?;
    page.unfold().await?;
    page.shows(
        "return [...document.querySelectorAll('#filters [data-control]')].map(e => e.dataset.control)",
        expected,
    )
    .await
}

#[test]
fn it_has_all_by_which_a_view_is_filtered() -> Result<()> {
    over_http(async |page| {
        let of_one = ["q", "min", "max", "align", "theme", "pick"];
        offers(page, "", &of_one).await?;
        // The map and the comparison have no chips for what counts over their charts.
        let of_all = [
            "adopted",
            "significant",
            "q",
            "min",
            "max",
            "gap",
            "theme",
            "pick",
        ];
        offers(page, "view=map", &of_all).await?;
        offers(page, "view=compare", &of_all).await?;
        page.press("adopted", "trial").await?;
        page.shows(ADDRESS, "view=compare&adopted=in-use.trial")
            .await?;
        page.screen(390, 844, 1.0).await?;
        let on_a_phone = [
            "sort", "interval", "q", "min", "max", "align", "theme", "pick",
        ];
        offers(page, "", &on_a_phone).await
    })
}

//! What comes first: the finding, then the chart, with nothing between them that can wait.

use anyhow::{Result, ensure};
use murroskartta::state::View;
use murroskartta::survey::Lang;

use crate::harness::{Page, over_http};

/// Bars for scrolling lie over the page on a phone, and take no room beside it.
const AS_ON_A_PHONE: &str = "document.documentElement.style.scrollbarWidth = 'none'";

/// Where on the page the chart begins, and where it ends with its source and what can be taken along.
const CHART: &str = "const top = e => e.getBoundingClientRect().top + scrollY;
    const figure = document.querySelector('[data-chart]');
    return [top(figure.querySelector('canvas')), top(figure) + figure.getBoundingClientRect().height]";

async fn chart(page: &Page, address: &str) -> Result<[f64; 2]> {
    page.open(address).await?;
    page.js::<()>(AS_ON_A_PHONE).await?;
    page.painted().await?;
    page.js(CHART).await
}

#[test]
fn the_first_bar_stands_above_the_fold() -> Result<()> {
    over_http(async |page| {
        for (width, height, address, latest) in [
            (390, 844, "", 420.0),
            (1280, 800, "", 280.0),
            (600, 800, "embed=1", 260.0),
        ] {
            page.screen(width, height, 1.0).await?;
            let [top, _] = chart(page, address).await?;
            println!("{width}×{height}: the first bar at {top}");
            ensure!(top <= latest, "{width}×{height}: the first bar at {top}");
        }
        Ok(())
    })
}

/// Ten bars, their source and the way to take them along.
#[test]
fn on_a_laptop_the_whole_chart_is_in_the_first_window() -> Result<()> {
    over_http(async |page| {
        page.screen(1280, 800, 1.0).await?;
        for (lang, table) in Lang::ALL
            .into_iter()
            .flat_map(|lang| crate::TABLES.map(|table| (lang, table)))
        {
            let address = format!("table={}&lang={}", crate::id(table), lang.code());
            let [_, bottom] = chart(page, &address).await?;
            println!("{address}: the chart ends at {bottom}");
            ensure!(bottom <= 720.0, "{address}: the chart ends at {bottom}");
        }
        Ok(())
    })
}

/// The size of the headline, the largest other text of the view, and the smallest text of the page, in CSS pixels; with
/// what has it.
const TEXT_SIZES: &str = "const size = e => parseFloat(getComputedStyle(e).fontSize);
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
        const e = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !e.checkVisibility() || e.closest('.unseen, svg, option, select')) continue;
        found.push([size(e), walker.currentNode.data.trim().slice(0, 40), !!e.closest('main') && !e.closest('h1')]);
    }
    found.sort((a, b) => a[0] - b[0]);
    const rest = found.filter(([, , counts]) => counts);
    return [size(document.querySelector('h1')), rest.at(-1).slice(0, 2), found[0].slice(0, 2)]";

type Found = (f64, (f64, String), (f64, String));

#[test]
fn the_headline_is_the_largest_text_and_none_is_tiny() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [(390, 844), (1280, 800), (1920, 1080)] {
            page.screen(width, height, 1.0).await?;
            for view in View::OFFERED
                .into_iter()
                .filter(|view| *view != View::Workshop)
            {
                page.open(&format!("view={}", view.id())).await?;
                let (headline, largest, smallest): Found = page.js(TEXT_SIZES).await?;
                let place = format!("{} at {width}", view.id());
                ensure!(headline >= largest.0, "{place}: {headline}, {largest:?}");
                ensure!(smallest.0 >= 13.0, "{place}: {smallest:?}");
            }
        }
        Ok(())
    })
}

/// Where each part of the head stands.
const HEAD: &str = "return [...document.querySelectorAll('.site, .views a, .langs button, .looks')]
    .map(part => part.getBoundingClientRect())
    .map(({x, y, width, height}) => [x, y, width, height].map(n => Math.round(n * 10)))";

#[test]
fn nothing_in_the_head_moves_between_views() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [(768, 1024), (1024, 768), (1280, 800), (1920, 1080)] {
            page.screen(width, height, 1.0).await?;
            for lang in Lang::ALL {
                let mut places: Vec<Vec<Vec<i32>>> = Vec::new();
                for view in View::OFFERED {
                    page.open(&format!("view={}&lang={}", view.id(), lang.code()))
                        .await?;
                    places.push(page.js(HEAD).await?);
                }
                let still = places.iter().all(|place| *place == places[0]);
                ensure!(still, "{width}, {}: {places:?}", lang.code());
            }
        }
        Ok(())
    })
}

/// How many lines the names of the views take, whether the one that is shown can be seen, and the way to the rest; on all
/// but the narrowest phones, whether no name goes on below that.
const NAMES: &str = "const row = document.querySelector('.views-by-name').getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.views-by-name > *')].map(e => e.getBoundingClientRect());
    const more = document.querySelector('.more-views').getBoundingClientRect();
    const here = document.querySelector('.views-by-name a[aria-current]')?.getBoundingClientRect();
    return [new Set(boxes.map(box => Math.round(box.top))).size,
        !here || here.left >= row.left - 1 && here.right <= more.left + 1,
        more.right <= innerWidth && more.left > 0,
        innerWidth < 375 || boxes.slice(0, -1).every(box => box.right <= more.left + 1),
        document.documentElement.scrollWidth <= innerWidth]";

#[test]
fn on_narrow_phones_the_views_stand_on_one_line_that_scrolls() -> Result<()> {
    over_http(async |page| {
        for width in [320, 360, 375, 390] {
            page.screen(width, 740, 1.0).await?;
            for (lang, view) in Lang::ALL
                .into_iter()
                .flat_map(|lang| View::OFFERED.map(|view| (lang, view)))
            {
                page.open(&format!("view={}&lang={}", view.id(), lang.code()))
                    .await?;
                page.js::<()>(AS_ON_A_PHONE).await?;
                page.shows(NAMES, serde_json::json!([1, true, true, true, true]))
                    .await?;
            }
        }
        Ok(())
    })
}

#[test]
fn on_a_phone_the_legend_of_the_comparison_is_short() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 1.0).await?;
        for lang in Lang::ALL {
            page.open(&format!("view=compare&lang={}", lang.code()))
                .await?;
            let tall: f64 = page
                .js("return document.querySelector('.legend').getBoundingClientRect().height")
                .await?;
            ensure!(tall <= 64.0, "{}: {tall}", lang.code());
        }
        Ok(())
    })
}

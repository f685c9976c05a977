//! As a part of another page: the finding, the chart, and one line below it.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::harness::{FILTER_IS_OPEN, over_http};
use crate::reading::state::ADDRESS;

/// The size of the headline, whether head and help are there, how many lines the foot has, and what it says.
const EMBEDDED: &str = "const shown = css => [...document.querySelectorAll(css)].some(e => e.checkVisibility());
    const style = getComputedStyle(document.querySelector('h1'));
    const foot = document.querySelector('[data-chart] .foot');
    const parts = [...foot.children].filter(e => e.checkVisibility());
    const middles = parts.map(e => e.getBoundingClientRect()).map(box => (box.top + box.bottom) / 2);
    return [style.fontSize, style.lineHeight, shown('.masthead, .ask, .sources'),
        Math.max(...middles) - Math.min(...middles) < 4, foot.getBoundingClientRect().height <= 48,
        parts.map(e => e.innerText.replace(/\\s+/g, ' ').trim()),
        document.documentElement.scrollWidth <= innerWidth]";

#[test]
fn the_foot_is_one_line() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [(600, 800), (800, 600), (1000, 900)] {
            page.screen(width, height, 1.0).await?;
            page.open("embed=1").await?;
            let source = "Lähde: Kunta-alan työn murroksen kuvaus 2, 13.5.2021 · ¹ yht. 101 %";
            page.shows(
                EMBEDDED,
                json!([
                    "22px",
                    "28px",
                    false,
                    true,
                    true,
                    [
                        source,
                        "Rajaa ja järjestä",
                        "Avaa isona (avautuu uuteen välilehteen)"
                    ],
                    true
                ]),
            )
            .await?;
        }
        Ok(())
    })
}

/// What is too long for the line breaks between words; nothing of it is cut off.
#[test]
fn no_source_is_cut_off() -> Result<()> {
    over_http(async |page| {
        for width in [320, 375, 500, 600, 700] {
            page.screen(width, 800, 1.0).await?;
            for lang in ["fi", "sv", "en"] {
                page.open(&format!("embed=1&lang={lang}")).await?;
                let cut: bool = page
                    .js(
                        "const source = document.querySelector('[data-chart] .figure-source');
                        return source.scrollWidth > source.clientWidth
                            || document.documentElement.scrollWidth > innerWidth",
                    )
                    .await?;
                ensure!(!cut, "{lang} at {width}");
            }
        }
        Ok(())
    })
}

#[test]
fn the_filter_opens_below_it() -> Result<()> {
    over_http(async |page| {
        page.screen(600, 800, 1.0).await?;
        page.open("embed=1&lang=sv").await?;
        page.unfold().await?;
        page.shows(
            "const place = css => document.querySelector(css).getBoundingClientRect();
             return [document.getElementById('filters').matches(':modal'),
                 place('#filters').top >= place('[data-chart] .foot').bottom,
                 place('#filters').height >= document.getElementById('filters').scrollHeight]",
            json!([false, true, true]),
        )
        .await?;
        page.choose("sort", "share.asc").await?;
        page.shows(ADDRESS, "sort=share&order=asc&lang=sv&embed=1")
            .await?;
        page.click(".filters .shut").await?;
        page.shows(FILTER_IS_OPEN, false).await
    })
}

/// The numbers are there, folded away.
#[test]
fn the_numbers_unfold() -> Result<()> {
    over_http(async |page| {
        page.screen(600, 800, 1.0).await?;
        page.open("embed=1").await?;
        let seen = "return document.querySelector('main table').checkVisibility()";
        ensure!(!page.js::<bool>(seen).await?);
        page.click(".folded-numbers summary").await?;
        page.shows(seen, true).await
    })
}

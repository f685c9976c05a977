//! The chart is really painted, in its colours and as sharp as the screen.

use anyhow::{Result, ensure};
use murroskartta::chart::{Rgb, Theme};
use murroskartta::survey::TableId;

use crate::harness::{Page, both};
use crate::reading::chart_pixels::{colours, count_pixels};

/// The colours of the answers of a table in the light look, strongest first.
fn light(table: TableId) -> Vec<Rgb> {
    colours(Theme::Light, table)
}

#[test]
fn bars_have_the_colours_of_their_table() -> Result<()> {
    both(async |page| {
        for table in crate::TABLES {
            page.open(&format!("table={}&look=light", crate::id(table)))
                .await?;
            for coloured in crate::TABLES {
                let found = count_pixels(page, &light(coloured)).await?;
                let is_its_own = |&count: &u64| {
                    if coloured == table {
                        count > 100
                    } else {
                        count == 0
                    }
                };
                ensure!(
                    found.iter().all(is_its_own),
                    "{table:?} has of {coloured:?} {found:?}"
                );
            }
        }
        Ok(())
    })
}

#[test]
fn areas_of_colour_are_in_proportion_to_the_shares() -> Result<()> {
    both(async |page| {
        page.open("pick=1&look=light").await?;
        let adoption = light(crate::ADOPTION);
        // 84 % in use, 8 % planned: text in the large one takes some of it.
        let found = count_pixels(page, &[adoption[0], adoption[2]]).await?;
        let ratio = found[0] as f64 / found[1] as f64;
        ensure!((8.0..13.0).contains(&ratio), "84 to 8 is drawn as {ratio}");
        Ok(())
    })
}

/// The store behind the canvas has a pixel for each of the screen's, within rounding.
async fn is_sharp(page: &Page, density: f64) -> Result<()> {
    page.painted().await?;
    page.shows(&format!("return devicePixelRatio == {density}"), true)
        .await?;
    page.shows(
        "const canvas = document.querySelector('[data-chart] canvas');
         const box = canvas.getBoundingClientRect();
         const off = [canvas.width - box.width * devicePixelRatio, canvas.height - box.height * devicePixelRatio];
         return off.every(pixels => Math.abs(pixels) <= 1)",
        true,
    )
    .await?;
    let found = count_pixels(page, &light(crate::ADOPTION)[..1]).await?[0];
    ensure!(
        found > 500,
        "nothing is drawn at {density} pixels a CSS pixel"
    );
    Ok(())
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser keeps to one density of pixels"
)]
fn sharp_on_every_screen_and_when_it_changes() -> Result<()> {
    both(async |page| {
        page.screen(1280, 800, 1.0).await?;
        page.open("look=light").await?;
        is_sharp(page, 1.0).await?;
        // Zooming and moving to another screen change the width as well; an emulated screen that
        // changes its density alone tells the page nothing.
        for (width, density) in [(640, 2.0), (1024, 1.25), (1920, 3.0), (1280, 1.0)] {
            page.screen(width, 800, density).await?;
            is_sharp(page, density).await?;
        }
        page.screen(390, 844, 2.0).await?;
        page.open("look=light").await?;
        is_sharp(page, 2.0).await
    })
}

#[test]
fn the_chart_follows_the_width_of_the_window() -> Result<()> {
    both(async |page| {
        for width in [1280, 390, 1920, 700] {
            page.screen(width, 800, 1.0).await?;
            if page.js("return !document.querySelector('canvas')").await? {
                page.open("look=light").await?;
            }
            page.shows(
                "const box = e => document.querySelector(e).getBoundingClientRect();
                 return Math.abs(box('[data-chart] canvas').width - box('[data-chart]').width) <= 1",
                true,
            )
            .await?;
            is_sharp(page, 1.0).await?;
        }
        Ok(())
    })
}

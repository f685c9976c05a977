//! Gridlines in pictures that are taken along, pixel by pixel: without them no value can be read off a chart.

use anyhow::{Result, ensure};
use murroskartta::chart::{Area, Rgb, Shape, Theme};
use std::collections::BTreeSet;

use crate::expected::scene::{scene_of, text_scale};
use crate::expected::view::Expected;
use crate::figure::downloads::{CHART_WIDTH, downloaded, open_take_along};
use crate::harness::{Folder, over_http};

/// The charts that have gridlines.
const CHARTS: [&str; 2] = ["view=map", "view=compare"];

/// How many lines of a colour are in a picture, upright and level: runs of neighbouring columns and rows with that
/// colour on an eighth of their length or more.
const LINES: &str = "return (async () => {
    const bytes = Uint8Array.from(arguments[0]);
    const picture = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
    const {width, height} = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(picture, 0, 0);
    const {data} = context.getImageData(0, 0, width, height);
    const columns = new Array(width).fill(0), rows = new Array(height).fill(0);
    for (let at = 0; at < data.length; at += 4) {
        if (arguments[1].every((channel, n) => Math.abs(channel - data[at + n]) <= 3)) {
            columns[at / 4 % width]++;
            rows[Math.floor(at / 4 / width)]++;
        }
    }
    const lines = (counts, length) => counts.filter((count, at) =>
        count >= length / 8 && !(counts[at - 1] >= length / 8)).length;
    return [lines(columns, height), lines(rows, width)]
    })()";

/// How many there are in the scene of the page.
async fn drawn(page: &crate::harness::Page, fragment: &str) -> Result<[usize; 2]> {
    let width = page.js(CHART_WIDTH).await?;
    let scene = scene_of(fragment, width, text_scale(page).await?);
    let rule = Theme::Light.palette().rule;
    let grid = scene.shapes.iter().filter_map(|drawn| match drawn.shape {
        Shape::Block { area, fill, .. } if fill == rule => Some(area),
        _ => None,
    });
    let (upright, level): (Vec<_>, Vec<_>) = grid.partition(|area| area.height > area.width);
    // In parts where rows have room between them.
    let at = |areas: &[Area], of: fn(&Area) -> f64| -> usize {
        let places = areas.iter().map(|area| of(area) as i32);
        places.collect::<BTreeSet<_>>().len()
    };
    Ok([at(&upright, |area| area.x), at(&level, |area| area.y)])
}

#[test]
fn every_gridline_is_in_every_picture() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("gridlines")?;
        page.download_to(&folder.0).await?;
        let Rgb(red, green, blue) = Theme::Light.palette().rule;
        for (width, height) in [(390, 844), (1280, 800)] {
            page.screen(width, height, 1.0).await?;
            for fragment in CHARTS {
                let fragment = format!("{fragment}&look=light");
                open_take_along(page, &fragment).await?;
                let expected = drawn(page, &fragment).await?;
                for what in ["picture", "slide"] {
                    let png = downloaded(page, &folder, what, &Expected::of(&fragment)).await?;
                    let asked = vec![png.into(), vec![red, green, blue].into()];
                    let lines: [usize; 2] = page.js_with(LINES, asked).await?;
                    ensure!(
                        lines == expected && lines[0] > 2,
                        "{fragment}, {width}, {what}: {lines:?} instead of {expected:?}"
                    );
                }
            }
        }
        Ok(())
    })
}

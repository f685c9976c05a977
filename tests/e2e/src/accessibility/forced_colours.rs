//! Colours that the device forces on pages: charts keep their marks, and words can be read.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::expected::scene::{drawn_scene, views_with_chart};
use crate::harness::{Page, over_http};
use crate::reading::screen_pixels::{inspect, screenshot};
use crate::reading::tour::views_and_presenter;

/// The colours that devices force: black on white, and white on black.
pub const SCHEMES: [&str; 2] = ["light", "dark"];

/// The device forces its colours.
pub async fn force(page: &Page, scheme: &str) -> Result<()> {
    page.prefer(&[
        ("forced-colors", "active"),
        ("prefers-color-scheme", scheme),
    ])
    .await
}

/// How strongly the strongest pixel of each mark contrasts with the ground of its canvas.
const MARKS: &str = "const canvas = document.querySelector('[data-chart] canvas');
    const many = canvas.width / parseFloat(canvas.style.width);
    const {data, width} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const linear = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    const light = at => 0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2]);
    const ground = light(4 * (width + 1));
    return arguments[0].map(([x, y, w, h]) => {
        let most = 1;
        const [left, top] = [x, y].map(from => Math.max(0, Math.floor((from - 2) * many)));
        const [right, bottom] = [Math.min(width, (x + w + 2) * many), Math.min(canvas.height, (y + h + 2) * many)];
        for (let row = top; row < bottom; row++)
            for (let column = left; column < right; column++) {
                const here = light(4 * (row * width + column));
                most = Math.max(most, (Math.max(here, ground) + 0.05) / (Math.min(here, ground) + 0.05));
            }
        return most;
    })";

#[test]
fn every_mark_stands_out_from_its_ground() -> Result<()> {
    over_http(async |page| {
        for (scheme, view) in SCHEMES
            .into_iter()
            .flat_map(|scheme| views_with_chart().map(move |view| (scheme, view)))
        {
            force(page, scheme).await?;
            let fragment = format!("view={}", view.id());
            page.open(&fragment).await?;
            let marks = drawn_scene(page, &fragment).await?.marks;
            ensure!(!marks.is_empty(), "{fragment} has no marks");
            let areas = marks.iter().map(|mark| mark.area);
            let areas = areas.map(|area| [area.x, area.y, area.width, area.height]);
            let areas: Vec<_> = areas.collect();
            let found: Vec<f64> = page.js_with(MARKS, vec![json!(areas)]).await?;
            let weakest = found.into_iter().fold(f64::INFINITY, f64::min);
            ensure!(weakest >= 3.0, "{fragment}, {scheme}: a mark has {weakest}");
        }
        Ok(())
    })
}

/// Texts in the window that cannot be read: those nothing lies over and no pixel of which contrasts
/// with another.
const FAINT: &str = "const picture = await pixels(shots[0]);
    const faint = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const e = texts.currentNode.parentElement;
        const said = texts.currentNode.data.trim();
        if (!said || e.closest('.unseen, option, script, style')
            || !e.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const box = range.getClientRects()[0];
        if (!box || box.width < 3 || box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) continue;
        const there = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
        if (!e.contains(there)) continue;
        const strength = extremes(picture, box);
        if (strength < 4.5) faint.push(`${e.localName}.${e.className} ${said.slice(0, 30)}: ${strength.toFixed(2)}`);
    }
    return faint";

/// Every view can be read in colours that are forced on it, whatever look the reader had chosen.
fn words_can_be_read(chosen: &str) -> Result<()> {
    over_http(async |page| {
        page.screen(1280, 1600, 1.0).await?;
        let mut faint = Vec::new();
        for (scheme, place) in SCHEMES
            .into_iter()
            .flat_map(|scheme| views_and_presenter().map(move |place| (scheme, place)))
        {
            force(page, scheme).await?;
            let fragment = format!("{place}&look={chosen}");
            page.open(&fragment).await?;
            let found: Vec<String> = inspect(page, &[screenshot(page).await?], FAINT).await?;
            faint.extend(
                found
                    .iter()
                    .map(|what| format!("{fragment}, {scheme}: {what}")),
            );
        }
        ensure!(faint.is_empty(), "{faint:#?}");
        Ok(())
    })
}

#[test]
fn words_can_be_read_in_the_look_of_the_device() -> Result<()> {
    words_can_be_read("auto")
}

#[test]

fn words_can_be_read_in_a_light_look() -> Result<()> {
    words_can_be_read("light")
}

#[test]

fn words_can_be_read_in_a_dark_look() -> Result<()> {
    words_can_be_read("dark")
}

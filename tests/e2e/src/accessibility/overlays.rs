//! What lies over the page keeps the focus in front, and gives it back when it goes.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::Key;

use crate::harness::{Page, over_http};

/// A slide of a session with a slider, buttons and a field.
const SLIDE: &str = "view=workshop&length=15&vote=staff&slide=4";

/// More stops than lie over a slide.
const STOPS: usize = 24;

/// Where the focus is: in what lies over the slide and seen there, out of the page, or hidden, and on what.
const IN_FRONT: &str = "const e = document.activeElement;
    if (e == document.body || e == document.documentElement) return 'out of the page';
    const box = e.getBoundingClientRect();
    const there = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const seen = e.contains(there) && document.querySelector('.covers').contains(e);
    return seen ? 'seen' : `hidden: ${e.outerHTML.slice(0, 120)}`";

/// What has the focus.
const FOCUSED: &str = "return document.activeElement.textContent";

#[test]
fn tab_stays_in_what_lies_over_a_slide() -> Result<()> {
    over_http(async |page| {
        page.open(SLIDE).await?;
        // The overview, and the keys: over a button that had the focus.
        for key in ["o", "?"] {
            page.focus(".steer .buttons > :nth-child(2)").await?;
            let name: String = page.js(FOCUSED).await?;
            page.keys(key).await?;
            page.shows(
                "const cover = document.querySelector('.covers > [role=dialog][aria-modal=true]');
                 return cover?.contains(document.activeElement) ?? false",
                true,
            )
            .await?;
            let mut seen = 0;
            for _ in 0..STOPS {
                let stop: String = page.js(IN_FRONT).await?;
                ensure!(!stop.starts_with("hidden"), "{key}: {stop}");
                seen += usize::from(stop == "seen");
                page.keys(Key::Tab).await?;
            }
            ensure!(seen > 1, "{key}: no stop is seen");
            page.keys(Key::Escape).await?;
            page.shows("return document.querySelectorAll('.covers > *').length", 0)
                .await?;
            page.shows(FOCUSED, name).await?;
        }
        // By its key, it gives the focus back to the slide; a blank screen too.
        page.focus("#deck").await?;
        for key in ["o", "?", "b", "w"] {
            page.keys(key).await?;
            page.shows(IN_FRONT, "seen").await?;
            page.keys(Key::Escape).await?;
            page.shows("return document.activeElement.id", "deck")
                .await?;
        }
        Ok(())
    })
}

/// What nobody sees, no reader hears: it is neither pressed nor read out.
#[test]
fn behind_what_lies_over_a_slide_nothing_answers() -> Result<()> {
    over_http(async |page| {
        page.open(SLIDE).await?;
        let shut = "const parts = [...document.querySelectorAll('.slide, .steer, .beside-slide')];
            return [parts.length, parts.filter(part => part.closest('[inert]')).length]";
        page.keys("n").await?;
        page.shows(shut, json!([3, 0])).await?;
        page.keys("?").await?;
        page.shows(shut, json!([3, 3])).await?;
        page.keys(Key::Escape).await?;
        page.shows(shut, json!([3, 0])).await
    })
}

/// What has the focus, where nothing of it can be seen.
const COVERED: &str = "const e = document.activeElement;
    if (e == document.body) return '';
    const {left, right, top, bottom} = e.getBoundingClientRect();
    const seen = (x, y) => {
        const there = document.elementFromPoint(x, y);
        return there != null && (e.contains(there) || there.contains(e) && there.matches('label, summary'));
    };
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const points = [[x, y], [left + 3, top + 3], [right - 3, top + 3], [left + 3, bottom - 3], [right - 3, bottom - 3]];
    return points.some(point => seen(...point)) ? '' : e.outerHTML.slice(0, 120)";

/// Goes on by Tab from what unfolds over the page; nothing that has the focus is covered by it.
async fn is_left_behind(page: &Page, from: &str, open: &str) -> Result<()> {
    page.shows(open, true).await?;
    page.focus(from).await?;
    for _ in 0..60 {
        page.keys(Key::Tab).await?;
        page.painted().await?;
        let covered: String = page.js(COVERED).await?;
        ensure!(covered.is_empty(), "the focus is covered: {covered}");
        if !page.js::<bool>(open).await? {
            return Ok(());
        }
    }
    anyhow::bail!("it stays unfolded")
}

#[test]
fn on_a_phone_what_unfolds_over_the_page_goes_when_the_focus_does() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 1.0).await?;
        page.open("view=report").await?;
        page.click(".contents .unfold-contents").await?;
        let open = "return document.querySelector('.contents').classList.contains('open')";
        is_left_behind(page, ".contents li:last-child a", open).await?;
        page.click(".contents .unfold-contents").await?;
        page.focus(".contents li:last-child a").await?;
        page.keys(Key::Escape).await?;
        page.shows(open, false).await?;
        page.shows("return document.activeElement.className", "unfold-contents")
            .await
    })
}

//! Whoever goes to another view hears where they are, and comes back to where they were.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use crate::harness::{Page, over_http};
use crate::reading::state::ADDRESS;

/// What has the focus, and where that leads.
const FOCUS: &str = "const e = document.activeElement;
    return [e.tagName, e.getAttribute('href') ?? e.className]";
/// What is told, without what holds words together.
const TOLD: &str = "return document.querySelector('#told').textContent.replaceAll('\u{a0}', ' ')";

async fn goes_to_the_headline(page: &Page, from: &str, link: &str) -> Result<()> {
    page.open(from).await?;
    page.focus(link).await?;
    let before: (String, String) = page.js(FOCUS).await?;
    page.keys(Key::Enter).await?;
    page.shows("return document.activeElement.tagName", "H1")
        .await?;
    page.back().await?;
    page.shows(ADDRESS, from).await?;
    page.shows(FOCUS, vec![before.0, before.1]).await
}

#[test]
fn links_lead_to_the_headline_and_back_to_themselves() -> Result<()> {
    over_http(async |page| {
        goes_to_the_headline(page, "", "tr[data-statement='5'] a.open").await?;
        goes_to_the_headline(page, "view=map", ".names [data-name='5'] a").await?;
        goes_to_the_headline(
            page,
            "view=statement&statement=5",
            ".elsewhere [data-value=map]",
        )
        .await
    })
}

#[test]
fn marks_lead_to_the_headline_and_back_to_themselves() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        page.focus(".stage").await?;
        for key in [Key::Home, Key::Down, Key::Down] {
            page.keys(key).await?;
        }
        let halo = "const {left, top} = document.querySelector('.halo').style; return [left, top]";
        let before: Vec<String> = page.js(halo).await?;
        page.keys(Key::Enter).await?;
        page.shows(ADDRESS, "view=statement&statement=3").await?;
        page.shows("return document.activeElement.tagName", "H1")
            .await?;
        page.back().await?;
        page.shows(ADDRESS, "").await?;
        page.shows(
            "return document.activeElement.className.split(' ')[0]",
            "stage",
        )
        .await?;
        page.shows(halo, before).await
    })
}

#[test]
fn the_links_between_views_keep_the_focus_and_what_they_show_is_told() -> Result<()> {
    over_http(async |page| {
        page.open("lang=en").await?;
        page.focus("nav.views [data-value=compare]").await?;
        page.keys(Key::Enter).await?;
        page.shows(
            "const name = document.querySelector('nav.views [data-value=compare]').innerText.trim();
             const told = document.querySelector('#told').textContent;
             return told == `${name}. ${document.querySelector('h1').textContent}`",
            true,
        )
        .await?;
        page.shows("return document.activeElement.dataset.value", "compare")
            .await
    })
}

/// What is told while something is typed comes once, when it is typed; what stays as it was is not told again.
#[test]
fn what_a_filter_keeps_is_told_once() -> Result<()> {
    over_http(async |page| {
        page.open("lang=en").await?;
        page.unfold().await?;
        page.js::<()>(
            "window.told = [];
             new MutationObserver(() => told.push(document.querySelector('#told').textContent))
                 .observe(document.querySelector('#told'), {childList: true, characterData: true, subtree: true})",
        )
        .await?;
        page.focus("input[data-control=q]").await?;
        page.keys("digital").await?;
        page.shows(
            "return document.querySelector('#told').textContent == document.querySelector('.kept').textContent",
            true,
        )
        .await?;
        let told: Vec<String> = page.js("return told").await?;
        ensure!(told.len() == 1, "{told:#?}");
        page.press("table", "staff").await?;
        page.press("table", "adoption").await?;
        page.js_later::<()>("setTimeout(arguments[0], 900)").await?;
        let told: Vec<String> = page.js("return told").await?;
        ensure!(told.len() == 1, "{told:#?}");
        page.shows(TOLD, told[0].clone()).await
    })
}

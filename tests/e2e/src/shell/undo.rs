//! Undo and redo: by button and by key, across views, until where the reader began.

use anyhow::Result;
use thirtyfour::Key;

use crate::harness::{Page, both, over_http};
use crate::reading::state::ADDRESS;
use crate::reading::view::shows_view;

/// A way across the views: where each step leads.
const STEPS: [&str; 10] = [
    "",
    "table=staff",
    "table=staff&sort=share",
    "view=compare&table=staff&sort=share",
    "view=compare&table=staff&sort=share&pin=3",
    "view=compare&table=staff&pair=customers-adoption&sort=share&pin=3",
    "view=map&table=staff&pair=customers-adoption&sort=share&pin=3",
    "view=map&table=staff&pair=customers-adoption&sort=share&pin=3&significance-of=mean",
    "view=report&table=staff&pair=customers-adoption&sort=share&pin=3&significance-of=mean",
    "view=statement&statement=8&table=staff&pair=customers-adoption&sort=share&pin=3&significance-of=mean",
];

async fn make_changes(page: &Page) -> Result<()> {
    page.open(STEPS[0]).await?;
    page.press("table", "staff").await?;
    page.choose("sort", "share").await?;
    page.press("view", "compare").await?;
    page.press("pin", "3").await?;
    page.press("pair", "customers-adoption").await?;
    page.press("view", "map").await?;
    page.press("significance-of", "mean").await?;
    page.press("view", "report").await?;
    page.click(".report a.open[href*='statement=8']").await?;
    page.shows(ADDRESS, STEPS[9]).await
}

/// All the way back by `undo` and forth again by `redo`; page and address agree at each step.
async fn back_and_forth(
    page: &Page,
    undo: impl AsyncFn(&Page) -> Result<()>,
    redo: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    for address in STEPS.into_iter().rev().skip(1) {
        undo(page).await?;
        page.shows(ADDRESS, address).await?;
        shows_view(page, address).await?;
    }
    page.shows(IDLE, vec![true, false]).await?;
    for address in STEPS.into_iter().skip(1) {
        redo(page).await?;
        page.shows(ADDRESS, address).await?;
        shows_view(page, address).await?;
    }
    page.shows(IDLE, vec![false, true]).await
}

/// Whether undo and redo have nothing to do.
const IDLE: &str = "return ['undo', 'redo'].map(name =>
    document.querySelector(`.counted-line .${name}`).ariaDisabled == 'true')";

const CONTROL: &[Key] = &[Key::Control];
const CONTROL_SHIFT: &[Key] = &[Key::Control, Key::Shift];

#[test]
fn by_buttons() -> Result<()> {
    both(async |page| {
        make_changes(page).await?;
        let press = |name: &'static str| async move |page: &Page| page.click(name).await;
        back_and_forth(
            page,
            press(".counted-line .undo"),
            press(".counted-line .redo"),
        )
        .await
    })
}

#[test]
fn by_keys() -> Result<()> {
    both(async |page| {
        make_changes(page).await?;
        back_and_forth(
            page,
            async |page: &Page| page.chord(CONTROL, 'z').await,
            async |page: &Page| page.chord(CONTROL, 'y').await,
        )
        .await?;
        back_and_forth(
            page,
            async |page: &Page| page.chord(CONTROL, 'z').await,
            async |page: &Page| page.chord(CONTROL_SHIFT, 'z').await,
        )
        .await
    })
}

#[test]
fn by_the_buttons_of_a_phone() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 2.0).await?;
        page.open("view=compare").await?;
        page.press("pair", "staff-customers").await?;
        page.shows(ADDRESS, "view=compare&pair=staff-customers")
            .await?;
        page.unfold().await?;
        page.click(".filters .undo").await?;
        page.shows(ADDRESS, "view=compare").await?;
        page.click(".filters .redo").await?;
        page.shows(ADDRESS, "view=compare&pair=staff-customers")
            .await
    })
}

#[test]
fn in_the_search_field_the_text_is_undone_and_not_the_page() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        page.press("table", "staff").await?;
        page.unfold().await?;
        page.write("q", "palvelu").await?;
        page.shows(ADDRESS, "table=staff&q=palvelu").await?;
        page.chord(CONTROL, 'z').await?;
        page.painted().await?;
        page.shows("return location.hash.startsWith('#table=staff')", true)
            .await?;
        page.shows(IDLE, vec![false, true]).await?;
        // Once more: the text may be gone, the table is not.
        page.chord(CONTROL, 'z').await?;
        page.painted().await?;
        page.shows("return location.hash.startsWith('#table=staff')", true)
            .await
    })
}

#[test]
fn starting_over_can_be_undone() -> Result<()> {
    both(async |page| {
        let from = "view=compare&table=staff&sort=staff&gap=20&pin=1";
        page.open(from).await?;
        page.click(".reset").await?;
        page.shows(ADDRESS, "view=compare").await?;
        page.click(".counted-line .undo").await?;
        page.shows(ADDRESS, from).await?;
        shows_view(page, from).await
    })
}

#[test]
fn typing_is_one_step() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        page.press("table", "staff").await?;
        page.unfold().await?;
        page.write("q", "palvelu").await?;
        page.shows(ADDRESS, "table=staff&q=palvelu").await?;
        page.click(".counted-line .undo").await?;
        page.shows(ADDRESS, "table=staff").await?;
        shows_view(page, "table=staff").await?;
        page.shows(
            "return document.querySelector('input[data-control=q]').value",
            "",
        )
        .await?;
        page.click(".counted-line .redo").await?;
        page.shows(ADDRESS, "table=staff&q=palvelu").await?;
        page.shows(
            "return document.querySelector('input[data-control=q]').value",
            "palvelu",
        )
        .await
    })
}

#[test]
fn sliding_is_one_step() -> Result<()> {
    both(async |page| {
        page.open("view=compare").await?;
        page.unfold().await?;
        page.focus("[data-control=gap]").await?;
        for _ in 0..3 {
            page.keys(Key::PageUp).await?;
        }
        page.shows(ADDRESS, "view=compare&gap=30").await?;
        // A slider has no undo of its own.
        page.chord(CONTROL, 'z').await?;
        page.shows(ADDRESS, "view=compare").await?;
        page.shows(
            "return document.querySelector('[data-control=gap]').value",
            "0",
        )
        .await
    })
}

#[test]
fn another_way_forgets_what_was_undone() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        page.press("table", "staff").await?;
        page.click(".counted-line .undo").await?;
        page.shows(ADDRESS, "").await?;
        page.press("table", "customers").await?;
        page.shows(IDLE, vec![false, true]).await?;
        page.chord(CONTROL, 'y').await?;
        page.painted().await?;
        page.shows(ADDRESS, "table=customers").await
    })
}

#[test]
fn language_and_look_are_undone_too() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        page.press("lang", "en").await?;
        page.choose("look", "dark").await?;
        page.shows(ADDRESS, "lang=en&look=dark").await?;
        page.chord(CONTROL, 'z').await?;
        page.shows(ADDRESS, "lang=en").await?;
        page.chord(CONTROL, 'z').await?;
        page.shows(ADDRESS, "").await?;
        shows_view(page, "").await
    })
}

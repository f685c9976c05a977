//! Where a reader asks for what is not there, the page says so and offers a way on.

use anyhow::Result;
use thirtyfour::Key;

use crate::harness::both;
use crate::reading::state::{ADDRESS, shows_selection};

#[test]
fn unknown_parts_of_an_address_are_named_and_dismissed_by_keyboard() -> Result<()> {
    both(async |page| {
        page.open("colour=red&sort=share&min=abc&lang=en&pick=99")
            .await?;
        shows_selection(page, "sort=share&lang=en").await?;
        let named =
            "return document.querySelector('[role=status] .notice code')?.textContent ?? ''";
        page.shows(named, "colour=red, min=abc, pick=99").await?;
        page.focus(".notice button").await?;
        page.keys(Key::Enter).await?;
        page.shows(named, "").await?;
        shows_selection(page, "sort=share&lang=en").await
    })
}

#[test]
fn an_address_is_never_taken_for_markup() -> Result<()> {
    both(async |page| {
        page.open("x=%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D1%3E&q=%3Cb%3Epilvi")
            .await?;
        let named = "return document.querySelector('.notice code').textContent";
        page.shows(named, "x=<img src=x onerror=document.title=1>")
            .await?;
        page.shows("return document.querySelectorAll('img').length", 0)
            .await
    })
}

#[test]
fn a_notice_follows_the_address() -> Result<()> {
    both(async |page| {
        page.open("colour=red").await?;
        page.js::<()>("location.hash = 'sort=share'").await?;
        page.shows("return document.querySelectorAll('.notice').length", 0)
            .await
    })
}

const OFFERS: &str =
    "return [...document.querySelectorAll('[data-chart] .offers button')].map(b => b.textContent)";

#[test]
fn an_empty_result_says_what_to_loosen_and_does_it() -> Result<()> {
    both(async |page| {
        page.open("min=60&theme=automation&lang=en").await?;
        page.shows(
            OFFERS,
            vec![
                // What brings back the most comes first.
                "Remove share limits (shows 3)",
                "Remove themes (shows 1)",
                "Clear all filters",
            ],
        )
        .await?;
        page.click("[data-chart] .offers button").await?;
        page.shows(ADDRESS, "theme=automation&lang=en").await?;
        shows_selection(page, "theme=automation&lang=en").await
    })
}

#[test]
fn where_no_single_filter_is_to_blame_all_can_be_cleared() -> Result<()> {
    both(async |page| {
        page.open("min=99&q=xyzzy&lang=en").await?;
        page.shows(OFFERS, vec!["Clear all filters"]).await?;
        page.click("[data-chart] .offers button").await?;
        page.shows(ADDRESS, "lang=en").await?;
        shows_selection(page, "lang=en").await
    })
}

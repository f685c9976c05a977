//! The presenter's own window: it follows the slides and steers them, and no network or address is needed for it.

use anyhow::{Context, Result};
use murroskartta::survey::Lang;
use murroskartta::text;
use serde_json::json;
use thirtyfour::{Key, WindowHandle};

use crate::expected::survey::SURVEY;
use crate::harness::{Page, both};
use crate::workshop::presenter::{open_second_guess, shows_slide, words};

/// The window that is not the wall, as soon as it is there.
async fn other_than(page: &Page, wall: &WindowHandle) -> Result<WindowHandle> {
    for _ in 0..100 {
        let windows = page.browser.windows().await?;
        if let Some(other) = windows.into_iter().find(|window| window != wall) {
            return Ok(other);
        }
        page.painted().await?;
    }
    None.context("no other window")
}

/// What stands in it: the name of the slide with its number, and what the facilitator says on it.
const TOLD: &str =
    "return [document.querySelector('.own-window h1')?.textContent.split(':')[0] ?? null,
    document.querySelector('.own-window .notes')?.textContent.includes(arguments[0]) ?? null]";

async fn tells(page: &Page, number: usize, slide: murroskartta::workshop::Slide) -> Result<()> {
    let of_slide = words().slides.of(slide);
    let script = TOLD.replace("arguments[0]", &json!(of_slide.say).to_string());
    let name = text::slide_kind(Lang::Fi, &SURVEY, slide);
    page.shows(&script, json!([format!("{number}. {name}"), true]))
        .await
}

#[test]
#[cfg_attr(browser = "webkit", ignore = "its driver lets no script open a window")]
fn notes_have_a_window_that_follows_and_steers() -> Result<()> {
    both(async |page| {
        let (slides, at) = open_second_guess(page).await?;
        let wall = page.browser.window().await?;
        page.keys("p").await?;
        let own = other_than(page, &wall).await?;
        page.browser.switch_to_window(own.clone()).await?;
        tells(page, at, slides[at - 1]).await?;
        page.keys(Key::Right).await?;
        tells(page, at + 1, slides[at]).await?;
        page.browser.switch_to_window(wall.clone()).await?;
        shows_slide(page, &slides, at + 1).await?;
        // Asked for again, it stays as it is.
        page.keys("pp").await?;
        page.js::<()>("return new Promise(later => setTimeout(later, 400))")
            .await?;
        page.browser.switch_to_window(own.clone()).await?;
        tells(page, at + 1, slides[at]).await?;
        page.browser.switch_to_window(wall.clone()).await?;
        // The wall has no notes, and steers the window.
        page.shows(
            "return document.querySelectorAll('.beside-slide').length",
            0,
        )
        .await?;
        page.keys(Key::PageDown).await?;
        page.browser.switch_to_window(own).await?;
        tells(page, at + 2, slides[at + 1]).await?;
        page.browser.close_window().await?;
        page.browser.switch_to_window(wall).await?;
        page.keys(Key::PageUp).await?;
        shows_slide(page, &slides, at + 1).await
    })
}

/// Where the browser opens none, the notes come into the window that there is, and it is said why.
#[test]
fn without_a_window_the_notes_stand_under_the_slide() -> Result<()> {
    both(async |page| {
        open_second_guess(page).await?;
        page.js::<()>("window.open = () => null").await?;
        page.keys("p").await?;
        page.shows(
            "return document.querySelector('.beside-slide [role=status]')?.textContent ?? null",
            words().no_window,
        )
        .await
    })
}

//! The filters that are on stand over the chart, and each can be taken away.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::Key;

use crate::harness::over_http;
use crate::reading::state::ADDRESS;
use crate::reading::view::shows_view;

/// What each button is called, as it is read out.
const CALLED: &str = "return [...document.querySelectorAll('.active button')].map(button => {
    const said = button.cloneNode(true);
    said.querySelectorAll('[aria-hidden]').forEach(e => e.remove());
    return said.textContent.replaceAll('\\u00a0', ' ').trim();
})";

#[test]
fn each_says_what_it_takes_away() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        page.shows(CALLED, json!([])).await?;
        page.open("min=30&q=palvelu&theme=automation.digital-services&pick=1.2.5")
            .await?;
        page.shows(
            CALLED,
            json!([
                "Poista rajaus: osuus (käyttöönotto) vähintään 30 %",
                "Poista rajaus: haku ”palvelu”",
                "Poista rajaus: teema Digipalvelut",
                "Poista rajaus: teema Automaatio",
                "Poista rajaus: väittämät 1, 2 ja 5",
                "Poista kaikki rajaukset",
            ]),
        )
        .await?;
        page.open("gap=20&view=compare&lang=en").await?;
        page.shows(
            CALLED,
            json!(["Remove filter: gap (staff – adoption) at least 20 percentage points"]),
        )
        .await
    })
}

#[test]
fn they_stand_over_the_chart() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [(390, 844), (1280, 800)] {
            page.screen(width, height, 1.0).await?;
            page.open("min=30&pick=1.2").await?;
            let over: bool = page
                .js(
                    "const place = css => document.querySelector(css).getBoundingClientRect();
                    return place('.active').bottom <= place('[data-chart] canvas').top
                        && place('.active').top >= place('.legend').bottom",
                )
                .await?;
            ensure!(over, "at {width}");
        }
        Ok(())
    })
}

#[test]
fn pressed_they_go_and_the_focus_goes_on() -> Result<()> {
    over_http(async |page| {
        page.open("theme=automation.digital-services&pick=1.2.5")
            .await?;
        page.focus(".active button").await?;
        page.keys(Key::Enter).await?;
        let left = "theme=automation&pick=1.2.5";
        page.shows(ADDRESS, left).await?;
        shows_view(page, left).await?;
        page.shows("return document.activeElement.className", "chip")
            .await?;
        page.focus(".active button:last-child").await?;
        page.keys(Key::Enter).await?;
        page.shows(ADDRESS, "").await?;
        page.shows(CALLED, json!([])).await?;
        page.shows("return document.activeElement.id", "main").await
    })
}

/// What the background says has no share.
#[test]
fn the_background_has_its_own() -> Result<()> {
    over_http(async |page| {
        page.open("view=report&min=30&q=robotti&lang=sv").await?;
        page.shows(CALLED, json!(["Ta bort filtret: sökning ”robotti”"]))
            .await?;
        page.click(".chip").await?;
        page.shows(ADDRESS, "view=report&min=30&lang=sv").await
    })
}

//! The form: what is written there stays, and can be taken back.

use anyhow::Result;
use murroskartta::survey::Lang;
use murroskartta::text;
use serde_json::json;
use thirtyfour::Key;

use super::maker::{LOOK, MEN, SAID, SAVE, SUMS, WOMEN, begin, bring, put, write};
use crate::accessibility::axe::{axe, has_no_violations};
use crate::harness::{both, over_http};
use crate::shell::storage::{ASKS, FILL};

/// What a reader will miss.
const MISSING: &str =
    "return [...document.querySelectorAll('[data-missing] li')].map(one => one.textContent)";

/// The title in the form.
const TITLE: &str = "return document.querySelector('[data-text=\"survey title\"]')?.value ?? null";

/// What is missing leads to its place, and goes when it is written.
#[test]
fn what_a_reader_will_miss_is_listed() -> Result<()> {
    over_http(async |page| {
        begin(page, "fi", &[("Naiset", WOMEN)]).await?;
        page.shows(
            MISSING,
            json!([
                "Mistä kyselyssä on kyse puuttuu",
                "Kyselyn julkaisija puuttuu"
            ]),
        )
        .await?;
        page.click_in_middle("[data-missing] li:nth-child(2) button")
            .await?;
        page.shows(
            "return document.activeElement.dataset.text",
            "source publisher",
        )
        .await?;
        page.keys("Esimerkkikunta").await?;
        page.shows(MISSING, json!(["Mistä kyselyssä on kyse puuttuu"]))
            .await?;
        page.click_in_middle("[data-control=languages] [data-value=sv]")
            .await?;
        let rest = "return document.querySelectorAll('[data-missing] li').length";
        page.shows(rest, 8).await?;
        page.click_in_middle("[data-control=languages] [data-value=sv]")
            .await?;
        page.shows(MISSING, json!(["Mistä kyselyssä on kyse puuttuu"]))
            .await
    })
}

/// A run of letters is one step; what was written is there after the page was loaded again.
#[test]
fn every_change_is_kept_and_can_be_taken_back() -> Result<()> {
    both(async |page| {
        begin(page, "fi", &[("Naiset", WOMEN)]).await?;
        page.click_in_middle("[data-text=\"survey title\"]").await?;
        page.keys(" ja arki").await?;
        page.shows(TITLE, "Naiset ja arki").await?;
        page.click_in_middle(".changes .undo").await?;
        page.shows(TITLE, "Naiset").await?;
        page.click_in_middle(".changes .redo").await?;
        page.shows(TITLE, "Naiset ja arki").await?;
        page.refresh().await?;
        page.shows(TITLE, "Naiset ja arki").await?;
        page.click_in_middle("[data-control=discard]").await?;
        page.shows(TITLE, json!(null)).await?;
        page.focus("main h1").await?;
        page.chord(&[Key::Control], 'z').await?;
        page.shows(TITLE, "Naiset ja arki").await
    })
}

/// What the browser has no room for stays while the reader turns to other windows; it is kept as soon as there is room,
/// and what another page has written meanwhile is no draft that anybody can read.
#[test]
fn what_is_not_kept_stays() -> Result<()> {
    const KEPT: &str = "return document.querySelector('[data-kept]').textContent";
    const WRITTEN: &str = "return Object.entries({...localStorage})
        .filter(([name, kept]) => name.includes(':draft:') && kept.includes(arguments[0])).length";
    over_http(async |page| {
        begin(page, "fi", &[("Naiset", WOMEN)]).await?;
        page.shows(&WRITTEN.replace("arguments[0]", "'Naiset'"), 1)
            .await?;
        page.js::<()>(FILL).await?;
        let long = "Naiset ja arki ".repeat(200);
        write(page, "survey title", "fi", &long).await?;
        let not_kept = text::make(Lang::Fi).kept[1];
        page.shows(KEPT, not_kept).await?;
        page.shows(ASKS, true).await?;
        page.js::<()>("dispatchEvent(new Event('focus'))").await?;
        page.js::<()>("return new Promise(later => setTimeout(later, 600))")
            .await?;
        page.shows(TITLE, &*long).await?;
        page.shows(KEPT, not_kept).await?;
        page.js::<()>(
            "Object.keys(localStorage).filter(name => name.startsWith('filled'))
                .forEach(name => localStorage.removeItem(name));
            dispatchEvent(new Event('focus'))",
        )
        .await?;
        page.shows(KEPT, text::make(Lang::Fi).kept[0]).await?;
        page.shows(ASKS, false).await?;
        page.js::<()>(
            "const name = Object.keys(localStorage).find(name => /:draft:[^:]*$/.test(name));
            localStorage.setItem(name, 'from a newer page');
            dispatchEvent(new Event('focus'))",
        )
        .await?;
        page.js::<()>("return new Promise(later => setTimeout(later, 600))")
            .await?;
        page.shows(TITLE, &*long).await
    })
}

/// What is no number is said at its cell, and the number before stays; the preview follows.
#[test]
fn numbers_are_written_into_cells() -> Result<()> {
    over_http(async |page| {
        begin(page, "en", &[("Women", WOMEN)]).await?;
        page.click_in_middle(".numbers-made summary").await?;
        let cell = ".cells-made tbody tr:first-child td:nth-child(2) input";
        page.shows(
            &format!("return document.querySelector('{cell}').value"),
            "12",
        )
        .await?;
        put(page, cell, "120").await?;
        page.shows(
            "return document.querySelector('.cells-made [role=alert]').textContent",
            "0–100, one decimal at most",
        )
        .await?;
        // It stays to be mended, also where the numbers are folded and unfolded, and nothing is saved without it.
        page.shows(
            "return document.querySelector('[data-missing] li').textContent",
            "1. Lomapäivät riittävät: Täysin samaa mieltä: 0–100, one decimal at most",
        )
        .await?;
        page.click_in_middle(".numbers-made summary").await?;
        page.click_in_middle(".numbers-made summary").await?;
        page.shows(
            &format!("return document.querySelector('{cell}').value"),
            "120",
        )
        .await?;
        page.click_in_middle(SAVE).await?;
        page.shows(SAID, "Mend first what is listed below. The draft is kept.")
            .await?;
        put(page, cell, "2").await?;
        page.shows(
            "return document.querySelector('.cells-made [role=alert]')",
            json!(null),
        )
        .await?;
        page.click_in_middle(LOOK).await?;
        page.shows(SUMS, json!(["43%", "60%"])).await?;
        page.shows("return location.hash", "#survey=draft").await?;
        page.refresh().await?;
        page.shows(SUMS, json!(["43%", "60%"])).await?;
        page.click_in_middle("[data-control=make]").await?;
        // Ten percent are gone, and that is said.
        page.shows(
            MISSING,
            json!([
                "Table “Women”, statement 1 “Lomapäivät riittävät”: the shares total 90%",
                "What it is about is missing",
                "Publisher of the survey is missing"
            ]),
        )
        .await
    })
}

/// Groups come one after the other, on one scale.
#[test]
fn a_group_comes_beside_another() -> Result<()> {
    over_http(async |page| {
        begin(page, "fi", &[("Naiset", WOMEN)]).await?;
        bring(page, &[("Miehet", MEN)]).await?;
        page.shows(
            "return [...document.querySelectorAll('[data-made-table]')].map(one => one.dataset.madeTable)",
            json!(["naiset", "miehet"]),
        )
        .await?;
        page.shows("return document.querySelectorAll('[data-scale]').length", 1)
            .await?;
        write(page, "table miehet name", "fi", "Kaikki miehet").await?;
        page.click_in_middle(LOOK).await?;
        page.shows(
            "return [...document.querySelectorAll('.tabs [data-value]')].map(tab => tab.innerText)",
            json!(["Naiset", "Kaikki miehet"]),
        )
        .await
    })
}

#[test]
fn the_form_has_no_violations() -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        begin(page, "fi", &[("Naiset", WOMEN), ("Miehet", MEN)]).await?;
        page.js::<()>("document.querySelectorAll('.make details').forEach(one => one.open = true)")
            .await?;
        for (lang, look) in [("fi", "light"), ("sv", "dark"), ("en", "contrast")] {
            page.js::<()>(&format!(
                "location.hash = 'view=make&lang={lang}&look={look}'"
            ))
            .await?;
            page.shows("return document.documentElement.lang", lang)
                .await?;
            page.js::<()>(
                "document.querySelectorAll('.make details').forEach(one => one.open = true)",
            )
            .await?;
            has_no_violations(page, &axe, &format!("the form in {lang}")).await?;
        }
        Ok(())
    })
}

/// What is in another language than the page was open in is said to be so, and stays.
#[test]
fn the_language_of_the_texts_is_chosen_afterwards() -> Result<()> {
    over_http(async |page| {
        begin(page, "en", &[("Women", WOMEN)]).await?;
        page.click("[data-control=original] option[value=fi]")
            .await?;
        let said = "return [...document.querySelectorAll('[data-text$=wording]')].map(one => one.lang + one.value)";
        page.shows(said, json!(["fiLomapäivät riittävät", "fiKahvi on hyvää"]))
            .await?;
        // The only language stays.
        page.shows(
            "return document.querySelector('[data-control=languages] [data-value=fi]').disabled",
            true,
        )
        .await
    })
}

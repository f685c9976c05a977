//! No axe violation anywhere: every view as it opens and the presenter, in every language and look, and on
//! a phone. Each is loaded once, and then led by its address from language to language.
//!
//! As in `axe.rs`, `MURROSKARTTA_AXE` names axe-core; without it nothing is shown.

use anyhow::{Context, Result};
use murroskartta::state::Look;
use murroskartta::survey::Lang;

use crate::accessibility::axe::{LAPTOP, PHONE, RUN, axe};
use crate::harness::{Page, over_http};
use crate::reading::tour::{go_to, views_and_presenter};

/// What axe finds in one view in each language and look, each with where; and in how many it looked.
async fn found_in(
    page: &Page,
    axe: &str,
    place: &str,
    looks: &[Look],
) -> Result<(usize, Vec<String>)> {
    page.open(place).await?;
    // The page's policy refuses scripts in the page; the driver's own it cannot.
    page.js::<()>(axe)
        .await
        .context("axe-core does not start")?;
    let (mut looked, mut found) = (0, Vec::new());
    for (lang, look) in Lang::ALL
        .into_iter()
        .flat_map(|lang| looks.iter().map(move |look| (lang, look)))
    {
        // The default language is left out of addresses.
        let asked = format!("{place}&lang={}&look={}", lang.code(), look.id());
        go_to(page, &asked).await?;
        let violations: Vec<String> = page.js_later(RUN).await.context(asked.clone())?;
        found.extend(violations.iter().map(|what| format!("{asked}: {what}")));
        looked += 1;
    }
    Ok((looked, found))
}

fn every_view((width, height): (u32, u32), looks: &[Look]) -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        page.screen(width, height, 1.0).await?;
        let (mut looked, mut violations) = (0, Vec::new());
        for place in views_and_presenter() {
            let (count, found) = found_in(page, &axe, &place, looks).await?;
            looked += count;
            violations.extend(found);
        }
        assert_eq!(looked, 33 * looks.len(), "views in each language and look");
        assert!(violations.is_empty(), "{violations:#?}");
        Ok(())
    })
}

#[test]
fn every_view_in_every_language() -> Result<()> {
    every_view(LAPTOP, &[Look::Light])
}

/// With the light one, these are the looks that a reader may choose; `auto` is one of them.
#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as the light look"
)]
fn every_view_in_every_language_and_look() -> Result<()> {
    every_view(LAPTOP, &[Look::Dark, Look::Contrast])
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as on a laptop"
)]
fn every_view_on_a_phone() -> Result<()> {
    every_view(PHONE, &[Look::Light])
}

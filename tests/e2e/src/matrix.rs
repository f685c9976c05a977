//! No axe violation anywhere: every view and the presenter, in every language and every look.
//!
//! As in `accessibility.rs`, `MURROSKARTTA_AXE` names axe-core; without it nothing is shown.

use anyhow::{Context, Result};
use murroskartta::state::Look;
use murroskartta::survey::Lang;

use crate::accessibility::{RUN, axe};
use crate::harness::{Page, over_http};
use crate::walk::{go, places};

/// The looks that a reader may choose; `auto` is one of them.
const LOOKS: [Look; 3] = [Look::Light, Look::Dark, Look::Contrast];

/// What axe finds in one view in each language and look, each with where; and in how many it looked.
async fn found_in(page: &Page, axe: &str, place: &str) -> Result<(usize, Vec<String>)> {
    page.open(place).await?;
    // The page's policy refuses scripts in the page; the driver's own it cannot.
    page.js::<()>(axe)
        .await
        .context("axe-core does not start")?;
    let (mut looked, mut found) = (0, Vec::new());
    for (lang, look) in Lang::ALL
        .into_iter()
        .flat_map(|lang| LOOKS.map(|look| (lang, look)))
    {
        // The default language is left out of addresses.
        let asked = format!("{place}&lang={}&look={}", lang.code(), look.id());
        go(page, &asked).await?;
        let violations: Vec<String> = page.js_later(RUN).await.context(asked.clone())?;
        found.extend(violations.iter().map(|what| format!("{asked}: {what}")));
        looked += 1;
    }
    Ok((looked, found))
}

#[test]
fn every_view_in_every_language_and_look() -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        let (mut looked, mut violations) = (0, Vec::new());
        for place in places() {
            let (count, found) = found_in(page, &axe, &place).await?;
            looked += count;
            violations.extend(found);
        }
        assert_eq!(looked, 90, "combinations of view, language and look");
        assert!(violations.is_empty(), "{violations:#?}");
        Ok(())
    })
}

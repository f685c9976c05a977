//! Order and direction are one choice, and two keys of the address.

use anyhow::Result;
use serde_json::json;

use crate::harness::{Page, over_http};
use crate::reading::state::ADDRESS;
use crate::reading::view::leads_there_and_back;

#[test]
fn one_choice_sets_order_and_direction() -> Result<()> {
    let least_first = async |page: &Page| page.choose("sort", "share.asc").await;
    leads_there_and_back("lang=sv", "sort=share&order=asc&lang=sv", least_first)
}

#[test]
fn another_choice_sets_both_back() -> Result<()> {
    let by_gap = async |page: &Page| page.choose("sort", "gap").await;
    leads_there_and_back("view=compare&sort=staff&order=asc", "view=compare", by_gap)
}

/// The words of what is chosen.
const CHOSEN: &str = "return document.querySelector('[data-control=sort]').selectedOptions[0].text";

#[test]
fn the_choice_says_from_which_end() -> Result<()> {
    over_http(async |page| {
        for (asks, said) in [
            ("", "Julkaistu järjestys"),
            ("order=asc", "Julkaistu järjestys, lopusta alkuun"),
            ("sort=share", "Osuus, suurin ensin"),
            ("sort=share&order=asc", "Osuus, pienin ensin"),
            ("sort=share&order=asc&lang=sv", "Andel, minst först"),
            ("view=compare&lang=en", "Gap, largest first"),
            ("view=compare&lang=en&order=asc", "Gap, smallest first"),
        ] {
            page.open(asks).await?;
            page.shows(CHOSEN, said).await?;
        }
        page.shows(
            "return document.querySelectorAll('[data-control=order]').length",
            0,
        )
        .await
    })
}

#[test]
fn the_choice_is_one_step_back() -> Result<()> {
    over_http(async |page| {
        page.open("sort=share").await?;
        page.choose("sort", "gap.asc").await?;
        page.shows(ADDRESS, "sort=gap&order=asc").await?;
        page.click(".counted-line .undo").await?;
        page.shows(ADDRESS, "sort=share").await?;
        page.shows(
            "return document.querySelector('[data-control=sort]').value",
            json!("share"),
        )
        .await
    })
}

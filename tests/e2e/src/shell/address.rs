//! An address opens the view that it names, wherever the file stands.

use anyhow::Result;

use crate::harness::{both, everywhere};
use crate::reading::state::{ADDRESS, shows_rows, shows_selection};

#[test]
fn staff_from_sixty_percent_by_share() -> Result<()> {
    everywhere(async |page| {
        page.open("table=staff&sort=share&min=60").await?;
        let tables = "return [...document.querySelectorAll('table')].map(t => t.dataset.table)";
        page.shows(tables, vec!["staff"]).await?;
        let rows = [6, 8, 4, 1, 5, 3, 9, 10];
        let measures = [83, 83, 79, 75, 71, 69, 62, 62];
        shows_rows(page, &rows, &measures).await
    })
}

#[test]
fn every_key_at_once() -> Result<()> {
    let fragment = "table=customers&significant=very-great&sort=small&order=asc&min=5&max=45\
                    &theme=digital-services.automation&q=a&pick=1.3.5.6.9&align=moderate\
                    &lang=sv&look=dark";
    both(async |page| {
        page.open(fragment).await?;
        shows_selection(page, fragment).await?;
        page.shows(ADDRESS, fragment).await?;
        page.shows(
            "return document.querySelector('[data-control=align]').value",
            "moderate",
        )
        .await
    })
}

#[test]
fn an_address_edited_by_hand_is_followed() -> Result<()> {
    both(async |page| {
        page.open("table=staff").await?;
        page.js::<()>("location.hash = 'sort=share&order=asc&lang=en'")
            .await?;
        shows_selection(page, "sort=share&order=asc&lang=en").await
    })
}

#[test]
fn the_address_stays_as_the_reader_typed_it() -> Result<()> {
    both(async |page| {
        let spelled = "sort=published&lang=fi&q=teko%C3%A4ly";
        page.open(spelled).await?;
        shows_selection(page, "q=tekoäly").await?;
        page.shows("return location.hash", format!("#{spelled}"))
            .await
    })
}

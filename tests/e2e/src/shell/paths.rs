//! The page wherever it stands: in folders as people name them, under a site's path, with a query
//! that others appended, and in a frame that is allowed nothing but scripts.

use std::fs;

use anyhow::{Context, Result};
use thirtyfour::By;

use crate::harness::{Folder, PRODUCT, Page, file_url, over_http};
use crate::reading::state::{ADDRESS, shows_selection};
use crate::reading::tour::{shows_place, views_and_presenter};

/// A folder as people name it.
const FOLDER: &str = "USB-tikku ä ö (1)";
/// The same in an address.
const ADDRESSED: &str = "USB-tikku%20%C3%A4%20%C3%B6%20(1)";
/// What campaigns append.
const QUERY: &str = "?utm_source=x&utm_medium=y";

/// Every view opens at that address, shows what was asked for, and complains of nothing.
async fn every_view_opens(page: &Page, url: &str) -> Result<()> {
    for place in views_and_presenter() {
        page.browser.goto("about:blank").await?;
        page.browser.goto(format!("{url}#{place}")).await?;
        page.ready().await.context(place.clone())?;
        shows_place(page, &place).await?;
        assert_eq!(page.complaints().await?, [""; 0], "{place}");
    }
    Ok(())
}

#[test]
fn from_a_folder_as_people_name_it() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("tikku")?;
        let within = folder.0.join(FOLDER);
        fs::create_dir_all(&within)?;
        let path = within.join("Murroskartta – kopio (2) 100 % #1.html");
        fs::write(&path, &PRODUCT.html)?;
        every_view_opens(page, &file_url(&path)).await?;
        page.browser
            .goto(format!("{}#table=staff", file_url(&path)))
            .await?;
        shows_selection(page, "table=staff").await
    })
}

#[test]
fn under_the_path_of_a_site() -> Result<()> {
    over_http(async |page| {
        let path = format!("/alue/{ADDRESSED}/ty%C3%B6n%20murros");
        page.server.add(&path, PRODUCT.html.clone());
        every_view_opens(page, &page.server.url(&path)).await?;
        let asked = page.server.asked();
        assert!(asked.iter().all(|one| *one == path), "{asked:?}");
        Ok(())
    })
}

#[test]
fn with_a_query_that_stays() -> Result<()> {
    over_http(async |page| {
        let path = format!("/sivu{QUERY}");
        page.server.add(&path, PRODUCT.html.clone());
        every_view_opens(page, &page.server.url(&path)).await?;
        page.browser.goto("about:blank").await?;
        let url = page.server.url(&format!("{path}#view=compare"));
        page.browser.goto(url).await?;
        page.ready().await?;
        page.press("pair", "staff-customers").await?;
        page.shows(ADDRESS, "view=compare&pair=staff-customers")
            .await?;
        page.shows("return location.search", QUERY).await?;
        page.refresh().await?;
        page.ready().await?;
        shows_place(page, "view=compare").await?;
        page.shows(
            "return document.querySelector('[data-control=pair] [aria-pressed=true]').dataset.value",
            "staff-customers",
        )
        .await?;
        page.shows("return location.search", QUERY).await
    })
}

#[test]
fn every_view_in_a_frame_allowed_nothing_but_scripts() -> Result<()> {
    over_http(async |page| {
        for place in views_and_presenter() {
            let site = format!(
                "<!doctype html><html lang=fi><link rel=icon href='data:,'><title>KT</title>\
                 <iframe width=1000 height=900 sandbox=allow-scripts src='/index.html#{place}'></iframe>"
            );
            page.server.add("/site.html", site.into_bytes());
            page.browser.enter_default_frame().await?;
            page.browser.goto(page.server.url("/site.html")).await?;
            let frame = page.browser.find(By::Css("iframe")).await?;
            frame.enter_frame().await?;
            page.ready().await.context(place.clone())?;
            shows_place(page, &place).await?;
            page.shows("return window.origin", "null").await?;
            assert_eq!(page.complaints().await?, [""; 0], "{place}");
        }
        Ok(page.browser.enter_default_frame().await?)
    })
}

//! A page that the browser saved opens from disk in the view in which it was saved, once.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::harness::{Folder, Page, file_url, over_http};
use crate::reading::state::{ADDRESS, shows_selection};

/// Saves the page as browsers do: the document as it is now.
pub async fn save(page: &Page, path: &Path) -> Result<()> {
    let html: String = page
        .js("return '<!DOCTYPE html>\\n' + document.documentElement.outerHTML")
        .await?;
    Ok(fs::write(path, html)?)
}

/// Opens a saved page and waits until it is ready.
pub async fn open_saved(page: &Page, path: &Path) -> Result<()> {
    page.browser.goto("about:blank").await?;
    page.browser.goto(file_url(path)).await?;
    page.ready().await
}

/// The page is there once, with everything that it should have one of.
async fn is_there_once(page: &Page) -> Result<()> {
    for css in [
        "h1",
        "main",
        "main table",
        "header",
        "footer",
        "[data-chart]",
        "canvas",
        "#app",
        "#filters",
        ".skip",
    ] {
        page.shows(
            &format!("return document.querySelectorAll('{css}').length"),
            1,
        )
        .await?;
    }
    Ok(())
}

const VIEW: &str = "table=customers&sort=unsure&lang=sv";

#[test]
fn opens_in_its_view_once_and_once_more() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("kaksi")?;
        page.open(VIEW).await?;
        for generation in ["Murros ä.html", "Murros ä uusi.html"] {
            let path = folder.0.join(generation);
            save(page, &path).await?;
            open_saved(page, &path).await?;
            shows_selection(page, VIEW).await?;
            is_there_once(page).await?;
            page.shows(
                "return document.querySelector('[data-control=sort]').value",
                "unsure",
            )
            .await?;
        }
        Ok(())
    })
}

#[test]
fn is_as_alive_as_the_original() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("elo")?;
        page.open(VIEW).await?;
        page.unfold().await?;
        page.focus("[data-chart] .stage").await?;
        let path = folder.0.join("Murros ä.html");
        save(page, &path).await?;
        open_saved(page, &path).await?;
        page.press("table", "staff").await?;
        page.shows(ADDRESS, "table=staff&sort=unsure&lang=sv")
            .await?;
        shows_selection(page, "table=staff&sort=unsure&lang=sv").await?;
        page.back().await?;
        shows_selection(page, VIEW).await
    })
}

#[test]
fn an_address_of_its_own_is_stronger_than_the_saved_view() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("oma")?;
        page.open(VIEW).await?;
        let path = folder.0.join("Murros ä.html");
        save(page, &path).await?;
        page.browser.goto("about:blank").await?;
        page.browser
            .goto(format!("{}#table=staff", file_url(&path)))
            .await?;
        page.ready().await?;
        shows_selection(page, "table=staff").await
    })
}

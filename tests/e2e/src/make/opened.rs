//! Pages and folders that were made before.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::json;

use super::maker::{SAVE, SAVE_FOLDER, WOMEN, begin, carried, saved, write};
use crate::harness::{Folder, PRODUCT, Page, over_http};

/// What is wrong with a file.
const REFUSED: &str = "return document.querySelector('[data-open-problem]')?.textContent ?? null";

/// The title in the form, if there is one.
const TITLE: &str = "return document.querySelector('[data-text=\"survey title\"]')?.value ?? null";

/// Opens a file that was made before; nothing was begun yet.
async fn open(page: &Page, folder: &Folder, name: &str, bytes: &[u8]) -> Result<()> {
    let path = folder.0.join(name);
    fs::write(&path, bytes)?;
    let input = page.find("[data-control=open-made]").await?;
    input.send_keys(path.display().to_string()).await?;
    Ok(())
}

#[test]
fn a_page_and_a_folder_are_gone_on_with() -> Result<()> {
    over_http(async |page| {
        let (folder, made) = (Folder::new("avattu")?, Folder::new("ennen")?);
        page.download_to(&folder.0).await?;
        begin(page, "sv", &[("Kvinnor", WOMEN)]).await?;
        write(page, "survey title", "sv", "Vardagen").await?;
        let html = saved(page, &folder, SAVE, "html").await?;
        let zip = saved(page, &folder, SAVE_FOLDER, "zip").await?;
        for (name, bytes) in [("vardag.html", &html), ("vardag.zip", &zip)] {
            page.click_in_middle("[data-control=discard]").await?;
            page.shows(TITLE, json!(null)).await?;
            open(page, &made, name, bytes).await?;
            page.shows(TITLE, "Vardagen").await?;
            let again = saved(page, &folder, SAVE_FOLDER, "zip").await?;
            ensure!(again == zip, "{name} is another survey");
        }
        Ok(())
    })
}

/// What is no such page, is damaged, or is of a later time is refused, and what was begun before stays.
#[test]
fn what_cannot_be_read_is_refused() -> Result<()> {
    over_http(async |page| {
        let made = Folder::new("vieraat")?;
        let html = String::from_utf8_lossy(&PRODUCT.html).into_owned();
        let version =
            carried(&html).map(|_| html.replacen("\"version\":1", "\"version\":99", 1))?;
        page.open("view=make&lang=en").await?;
        for (name, bytes, told) in [
            (
                "other.html",
                "<!doctype html><p>Hello</p>".to_owned(),
                "This page is neither",
            ),
            (
                "later.html",
                version,
                "The survey of the page cannot be read",
            ),
            (
                "cut.html",
                html[..html.len() / 60].to_owned(),
                "This page is neither",
            ),
            (
                "survey.toml",
                "id = 3".to_owned(),
                "The files of the folder need mending: survey.toml:1:",
            ),
            (
                "table.csv",
                "a;b\n1;2".to_owned(),
                "There is no survey in the files",
            ),
            (
                "broken.zip",
                "PK\u{3}\u{4} and nothing else".to_owned(),
                "The zip cannot be unpacked",
            ),
        ] {
            open(page, &made, name, bytes.as_bytes()).await?;
            let start = format!(
                "return document.querySelector('[data-open-problem]').textContent.slice(0, {})",
                told.len()
            );
            page.shows(&start, told).await?;
            page.shows(TITLE, json!(null)).await?;
        }
        open(page, &made, "whole.html", html.as_bytes()).await?;
        page.shows(TITLE, "Hallinto- ja toimistotyön arvo ja muutos")
            .await?;
        page.shows(REFUSED, json!(null)).await
    })
}

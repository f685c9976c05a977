//! Copies of the page that it writes itself: each is the file that it was made of, with a view and
//! perhaps the answers of a room in it.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use thirtyfour::support::sleep;

use crate::figure::downloads::open_take_along;
use crate::harness::{Folder, PRODUCT, Page, both, is_whole};
use crate::reading::state::ADDRESS;
use crate::shell::saved_page::open_saved;

/// What saves a copy.
const SAVE: &str = ".keepsakes [data-value=page]";

/// A view that offers it.
const VIEW: &str = "view=workshop&lang=sv";

/// What such a view shows of itself.
const SHOWN: &str =
    "return document.querySelector('main').dataset.view + document.documentElement.lang";

/// Saves a copy of the page as it is, and tells where it is; nothing else is in the folder.
pub async fn saved_copy(page: &Page, folder: &Folder) -> Result<PathBuf> {
    saved_by(page, folder, SAVE).await
}

/// The same by a press of what `css` selects.
async fn saved_by(page: &Page, folder: &Folder, css: &str) -> Result<PathBuf> {
    page.click_in_middle(css).await?;
    let began = Instant::now();
    loop {
        let there = fs::read_dir(&folder.0)?.map(|entry| Ok(entry?.path()));
        let there: Vec<PathBuf> = there.collect::<Result<_>>()?;
        if let [path] = &there[..]
            && path.extension().is_some_and(|kind| kind == "html")
            && is_whole(path).await
        {
            return Ok(path.clone());
        }
        ensure!(
            began.elapsed() < Duration::from_secs(10),
            "no copy, but {there:?}"
        );
        sleep(Duration::from_millis(15)).await;
    }
}

/// The HTML of a copy, which then goes from the folder.
async fn taken(page: &Page, folder: &Folder) -> Result<String> {
    let path = saved_copy(page, folder).await?;
    let html = fs::read_to_string(&path)?;
    fs::remove_file(path)?;
    Ok(html)
}

/// The HTML without the first stretch between two texts, if it is there.
fn without(html: &str, open: &str, close: &str) -> String {
    let Some((before, rest)) = html.split_once(open) else {
        return html.to_owned();
    };
    let after = rest.split_once(close).map_or("", |(_, after)| after);
    format!("{before}{after}")
}

#[test]
fn a_copy_is_the_file_with_a_view_and_answers() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("kopio {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        page.open(VIEW).await?;
        let copy = taken(page, &folder).await?;
        let copy = without(&copy, " data-state=\"", "\"");
        let copy = without(&copy, " data-saved=\"", "\"");
        let room = "<script type=\"application/json\" id=\"room\">";
        ensure!(copy.contains(room), "no answers");
        let copy = without(&copy, room, "</script>");
        ensure!(copy.as_bytes() == &*PRODUCT.html, "more is new than that");
        Ok(())
    })
}

#[test]
fn ten_generations_are_one_file() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("polvet {:?}", page.origin))?;
        let elders = Folder::new(&format!("vanhemmat {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        page.open(VIEW).await?;
        let first = taken(page, &folder).await?;
        let path = elders.0.join("Murros ä.html");
        fs::write(&path, &first)?;
        for generation in 2..=10 {
            open_saved(page, &path).await?;
            page.shows(SHOWN, "workshopsv").await?;
            let copy = taken(page, &folder).await?;
            ensure!(copy == first, "generation {generation} is another file");
        }
        let complaints = page.complaints().await?;
        ensure!(complaints.is_empty(), "{complaints:?}");
        Ok(())
    })
}

/// Answers stay where they are.
#[test]
fn every_view_can_be_saved() -> Result<()> {
    both(async |page| {
        let folder = Folder::new("joka näkymä")?;
        page.download_to(&folder.0).await?;
        open_take_along(page, "view=compare&q=palvelu&lang=en").await?;
        let path = saved_by(page, &folder, "#take [data-value=page]").await?;
        let original = String::from_utf8_lossy(&PRODUCT.html);
        let saved = fs::read_to_string(&path)?;
        assert!(saved.len() < original.len() + 200 && !saved.contains("id=\"room\""));
        open_saved(page, &path).await?;
        page.shows(ADDRESS, "view=compare&q=palvelu&lang=en").await
    })
}

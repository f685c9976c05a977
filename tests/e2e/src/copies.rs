//! Copies of the page that it writes itself: each is the file that it was made of, with a view and
//! perhaps the answers of a room in it.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use thirtyfour::support::sleep;

use crate::harness::{Folder, PRODUCT, Page, both};
use crate::saved::open_saved;
use crate::sight::agrees_with;
use crate::taking::press;

/// What saves a copy.
const SAVE: &str = "[data-value=copy]";

/// A view that says nothing by itself, so that the copy has to.
const VIEW: &str = "table=customers&sort=unsure&lang=sv";

/// Saves a copy of the page as it is, and tells where it is; nothing else is in the folder.
pub async fn saved_copy(page: &Page, folder: &Folder) -> Result<PathBuf> {
    press(page, SAVE).await?;
    let began = Instant::now();
    loop {
        let there = fs::read_dir(&folder.0)?.map(|entry| Ok(entry?.path()));
        let there: Vec<PathBuf> = there.collect::<Result<_>>()?;
        if let [path] = &there[..]
            && path.extension().is_some_and(|kind| kind == "html")
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

/// The HTML without what tells the view.
fn without_state(html: &str) -> String {
    let Some((before, rest)) = html.split_once(" data-state=\"") else {
        return html.to_owned();
    };
    let after = rest.split_once('"').map_or("", |(_, after)| after);
    format!("{before}{after}")
}

#[test]
fn a_copy_without_answers_is_the_file_with_a_view() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("kopio {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        for view in ["", VIEW] {
            page.open(view).await?;
            let copy = taken(page, &folder).await?;
            ensure!(
                without_state(&copy).as_bytes() == &*PRODUCT.html,
                "{view}: more than the view is new"
            );
        }
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
            agrees_with(page, VIEW).await?;
            let copy = taken(page, &folder).await?;
            ensure!(copy == first, "generation {generation} is another file");
        }
        let complaints = page.complaints().await?;
        ensure!(complaints.is_empty(), "{complaints:?}");
        Ok(())
    })
}

//! What a reader does who makes a page, and what becomes of it.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use murroskartta::survey::{Survey, read};
use serde_json::{Value, json};
use thirtyfour::support::sleep;

use crate::harness::{Folder, Page, is_whole};

/// Statements that two groups answered; one of them was asked of the second alone.
pub const WOMEN: &str = "Väittämä;Täysin samaa mieltä;Jokseenkin samaa mieltä;Ei samaa eikä eri mieltä;Jokseenkin eri mieltä;Täysin eri mieltä\n\
    Lomapäivät riittävät;12;41;20;18;9\n\
    Kahvi on hyvää;30;30;20;10;10\n";
pub const MEN: &str = "Väittämä;Täysin samaa mieltä;Jokseenkin samaa mieltä;Ei samaa eikä eri mieltä;Jokseenkin eri mieltä;Täysin eri mieltä\n\
    Kahvi on hyvää;25;25;25;15;10\n\
    Ikkuna aukeaa;7;13;20;40;20\n";

/// What the buttons are found by.
pub const LOOK: &str = "[data-control=look-at-draft]";
pub const SAVE: &str = "[data-control=save-made]";
pub const SAVE_FOLDER: &str = "[data-control=save-folder]";

/// What was said of the last press.
pub const SAID: &str = "return document.querySelector('[data-save] [role=status]').textContent";

/// The sums of the table that is shown.
pub const SUMS: &str = "return [...document.querySelectorAll('.numbers [data-measure]')]
    .map(cell => cell.textContent.replaceAll('\\u00a0', ' '))";

/// Opens the view, brings these tables, each a file with a name, and calls the survey like the first.
pub async fn begin(page: &Page, lang: &str, files: &[(&str, &str)]) -> Result<()> {
    page.open(&format!("view=make&lang={lang}")).await?;
    bring(page, files).await?;
    write(page, "survey title", lang, files[0].0).await?;
    put(page, "[data-value=source]", files[0].0).await
}

/// Brings these tables, each as it is proposed.
pub async fn bring(page: &Page, files: &[(&str, &str)]) -> Result<()> {
    let folder = Folder::new(&format!("taulukot {:?} {}", page.origin, files[0].0))?;
    let paths = files.iter().map(|(name, text)| {
        let path = folder.0.join(format!("{name}.csv"));
        fs::write(&path, text)?;
        Ok(path.display().to_string())
    });
    let paths = paths.collect::<Result<Vec<_>>>()?.join("\n");
    page.click_in_middle("[data-begins]").await?;
    let input = page.find(".bring dialog input[type=file]").await?;
    input.send_keys(paths).await?;
    for (name, _) in files {
        page.shows(
            "return document.querySelector('[data-import] [data-control=name]')?.value ?? null",
            *name,
        )
        .await?;
        page.click_in_middle("[data-import-open]").await?;
    }
    page.shows("return document.querySelector('.bring dialog').open", false)
        .await
}

/// Writes into the field of that text in that language.
pub async fn write(page: &Page, place: &str, lang: &str, text: &str) -> Result<()> {
    put(page, &format!("[data-text='{place}'][lang={lang}]"), text).await
}

/// Writes into what a CSS selector finds, as typing does, and leaves it.
pub async fn put(page: &Page, css: &str, text: &str) -> Result<()> {
    const PUT: &str = "const field = document.querySelector(arguments[0]);
        field.focus();
        field.value = arguments[1];
        field.dispatchEvent(new Event('input', {bubbles: true}));
        field.blur()";
    page.js_with::<Value>(PUT, vec![json!(css), json!(text)])
        .await
        .map(drop)
        .with_context(|| format!("no field {css}"))
}

/// The file with that ending that a press of `css` hands out; the folder is then empty again.
pub async fn saved(page: &Page, folder: &Folder, css: &str, ending: &str) -> Result<Vec<u8>> {
    page.click_in_middle(css).await?;
    let path = arrived(folder, ending).await?;
    let bytes = fs::read(&path)?;
    fs::remove_file(path)?;
    Ok(bytes)
}

async fn arrived(folder: &Folder, ending: &str) -> Result<PathBuf> {
    let began = Instant::now();
    loop {
        let there = fs::read_dir(&folder.0)?.map(|entry| Ok(entry?.path()));
        let there: Vec<PathBuf> = there.collect::<Result<_>>()?;
        if let [path] = &there[..]
            && path.extension().is_some_and(|kind| kind == ending)
            && (ending != "html" || is_whole(path).await)
            && fs::metadata(path)?.len() > 0
        {
            return Ok(path.clone());
        }
        ensure!(
            began.elapsed() < Duration::from_secs(20),
            "no file, but {there:?}"
        );
        sleep(Duration::from_millis(20)).await;
    }
}

/// The surveys that a page carries.
pub fn carried(html: &str) -> Result<Vec<Survey>> {
    Ok(read(between(html, "id=\"surveys\">", "</script>")?)?)
}

/// What stands between two texts.
pub fn between<'a>(html: &'a str, before: &str, after: &str) -> Result<&'a str> {
    let (_, rest) = html
        .split_once(before)
        .with_context(|| format!("no {before}"))?;
    let (inside, _) = rest
        .split_once(after)
        .with_context(|| format!("no {after}"))?;
    Ok(inside)
}

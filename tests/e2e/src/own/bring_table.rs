//! A table of one's own as tests bring it: the dialog, and what tells of the table.

use anyhow::Result;
use serde_json::{Value, json};

use crate::harness::Page;

/// Two published statements, and one that is not.
pub const TABLE: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
    Kokouspaperit ovat pilvipalvelussa;90 %;5 %;5 %;0 %\n\
    Ohjelma tai tekoäly tarkistaa laskut;10,4;19,6;30;40\n\
    Etätyö on arkea;50;25;25;0\n";

/// The dialog, if it is open.
pub const DIALOG_OPEN: &str = "return document.querySelector('.bring dialog')?.open ?? null";

/// The statements of the table that is shown.
pub const ROWS: &str = "return [...document.querySelectorAll('.numbers tbody tr')]
    .map(row => row.dataset.statement)";

/// What is published beside each.
pub const PUBLISHED_BESIDE: &str = "return [...document.querySelectorAll('[data-beside]')]
    .map(cell => cell.textContent.replaceAll('\\u00a0', ' '))";

/// The line that tells of it.
pub const NOTICE: &str = "return document.querySelector('.brought p')?.textContent ?? null";

/// What is wrong.
pub const TROUBLE: &str = "return document.querySelector('.trouble')?.textContent ?? null";

/// Pastes its argument.
pub const PASTE: &str = "const field = document.querySelector('.bring textarea');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input', {bubbles: true}))";

/// The address.
pub const ADDRESS: &str = "return location.hash";

/// Opens the dialog from the view.
pub async fn open_dialog(page: &Page, lang: &str) -> Result<()> {
    page.open(&format!("view=own&lang={lang}")).await?;
    page.click_in_middle(".bring .offers button").await?;
    page.shows(DIALOG_OPEN, true).await
}

/// Pastes a text and has it read.
pub async fn paste(page: &Page, text: &str) -> Result<()> {
    page.js_with::<Value>(PASTE, vec![json!(text)]).await?;
    page.click_in_middle(".bring .read").await
}

/// Opens that table.
pub async fn open_table(page: &Page, text: &str) -> Result<()> {
    open_dialog(page, "fi").await?;
    paste(page, text).await?;
    page.click_in_middle(".bring .start").await?;
    shows_table(page).await
}

/// Waits until the table is shown.
pub async fn shows_table(page: &Page) -> Result<()> {
    page.shows(
        "return document.querySelector('main').dataset.view",
        "distribution",
    )
    .await?;
    page.shows(ROWS, json!(["1", "2", "3"])).await
}

//! Help: there at first, gone once dismissed, back on asking; and nothing hangs on storage.

use anyhow::Result;
use murroskartta::survey::Lang;
use murroskartta::text::words;

use crate::expected::scene::exploring_views;
use crate::harness::{Page, both};
use crate::reading::view::shows_view;

const SHOWN: &str = "return document.getElementById('help').checkVisibility()";
const EXPANDED: &str = "return document.querySelector('.ask').ariaExpanded";

async fn is_shown(page: &Page, shown: bool) -> Result<()> {
    page.shows(SHOWN, shown).await?;
    page.shows(EXPANDED, shown.to_string()).await
}

#[test]
fn shown_at_first_in_every_view_and_language() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            for view in exploring_views() {
                page.open(&format!("view={}&lang={}", view.id(), lang.code()))
                    .await?;
                is_shown(page, true).await?;
                let said = words(lang).help_text(view).join(" ");
                page.shows(
                    "return document.querySelector('#help p').textContent.replace(/ +/g, ' ')",
                    said,
                )
                .await?;
            }
        }
        Ok(())
    })
}

#[test]
fn stays_dismissed_and_comes_back_on_asking() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        page.click(".help button").await?;
        is_shown(page, false).await?;
        page.shows("return document.activeElement.className", "ask")
            .await?;
        for fragment in ["", "table=staff&lang=en"] {
            page.open(fragment).await?;
            is_shown(page, false).await?;
        }
        page.click(".ask").await?;
        is_shown(page, true).await?;
        page.open("").await?;
        is_shown(page, true).await?;
        page.click(".ask").await?;
        is_shown(page, false).await
    })
}

#[test]
fn each_view_has_its_own() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        page.click(".help button").await?;
        is_shown(page, false).await?;
        page.press("view", "compare").await?;
        is_shown(page, true).await?;
        page.press("view", "map").await?;
        page.click(".help button").await?;
        is_shown(page, false).await?;
        page.press("view", "compare").await?;
        is_shown(page, true).await?;
        page.press("view", "distribution").await?;
        is_shown(page, false).await?;
        page.open("view=map").await?;
        is_shown(page, false).await?;
        page.open("view=statement").await?;
        is_shown(page, true).await
    })
}

#[test]
fn on_a_phone_too() -> Result<()> {
    both(async |page| {
        page.screen(390, 844, 2.0).await?;
        page.open("view=map").await?;
        page.click(".ask").await?;
        page.shows(
            "return document.querySelector('.ask').ariaExpanded",
            "false",
        )
        .await?;
        page.click(".ask").await?;
        is_shown(page, true).await?;
        page.click(".help button").await?;
        is_shown(page, false).await
    })
}

/// The page works, and remembers for as long as it is open.
async fn works_without_memory(page: &Page) -> Result<()> {
    page.open("").await?;
    is_shown(page, true).await?;
    page.click(".help button").await?;
    is_shown(page, false).await?;
    page.press("view", "compare").await?;
    shows_view(page, "view=compare").await?;
    page.press("view", "distribution").await?;
    is_shown(page, false).await?;
    assert_eq!(page.complaints().await?, [""; 0]);
    page.open("").await?;
    is_shown(page, true).await
}

#[test]
fn without_storage() -> Result<()> {
    both(async |page| {
        page.before_scripts(
            "Object.defineProperty(window, 'localStorage', {
                 get() { throw new DOMException('no storage', 'SecurityError') }
             })",
        )
        .await?;
        works_without_memory(page).await
    })
}

#[test]
fn with_storage_that_is_full() -> Result<()> {
    both(async |page| {
        page.before_scripts(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
        )
        .await?;
        works_without_memory(page).await
    })
}

#[test]
fn with_storage_that_holds_something_else() -> Result<()> {
    both(async |page| {
        page.before_scripts(
            "try { localStorage.setItem('murroskartta:known', '{\"x\": 1} pie ') } catch {}",
        )
        .await?;
        page.open("").await?;
        is_shown(page, true).await?;
        assert_eq!(page.complaints().await?, [""; 0]);
        Ok(())
    })
}

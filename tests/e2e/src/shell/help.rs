//! Help: unfolded on asking; a quiet line for who is new; and nothing hangs on storage.

use anyhow::Result;
use murroskartta::survey::Lang;
use murroskartta::text::words;

use crate::expected::scene::exploring_views;
use crate::harness::{Page, both};
use crate::reading::view::shows_view;

const SHOWN: &str = "return document.getElementById('help').checkVisibility()";
const EXPANDED: &str = "return document.querySelector('.ask').ariaExpanded";
/// What the quiet line says, if it is there.
const HINT: &str = "return document.querySelector('.first-visit')?.textContent ?? null";

async fn is_shown(page: &Page, shown: bool) -> Result<()> {
    page.shows(SHOWN, shown).await?;
    page.shows(EXPANDED, shown.to_string()).await
}

#[test]
fn unfolds_in_every_view_and_language() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            for view in exploring_views() {
                page.open(&format!("view={}&lang={}", view.id(), lang.code()))
                    .await?;
                is_shown(page, false).await?;
                page.click(".ask").await?;
                is_shown(page, true).await?;
                let said = words(lang).help_text(view).join(" ");
                page.shows(
                    "return document.querySelector('#help p').textContent.replace(/ +/g, ' ')",
                    said,
                )
                .await?;
                page.click(".ask").await?;
                is_shown(page, false).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn each_view_has_its_own() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        page.click(".ask").await?;
        is_shown(page, true).await?;
        page.press("view", "compare").await?;
        is_shown(page, false).await?;
        page.press("view", "distribution").await?;
        is_shown(page, true).await
    })
}

#[test]
fn on_a_phone_too() -> Result<()> {
    both(async |page| {
        page.screen(390, 844, 2.0).await?;
        page.open("view=map").await?;
        page.click(".ask").await?;
        is_shown(page, true).await?;
        page.click(".ask").await?;
        is_shown(page, false).await
    })
}

#[test]
fn who_is_new_is_told_below_the_chart_what_can_be_done() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        let hint = |lang: Lang, view: usize| words(lang).help_text[view].last().copied();
        page.shows(HINT, hint(Lang::Fi, 0)).await?;
        page.press("view", "compare").await?;
        page.shows(HINT, hint(Lang::Fi, 1)).await?;
        page.press("view", "report").await?;
        page.shows(HINT, None::<&str>).await?;
        let below = "return document.querySelector('.first-visit').getBoundingClientRect().top
            >= document.querySelector('[data-chart]').getBoundingClientRect().bottom";
        page.press("view", "distribution").await?;
        page.shows(below, true).await?;
        page.open("lang=en").await?;
        page.shows(HINT, None::<&str>).await
    })
}

/// The page works, and takes each visit for the first.
async fn works_without_memory(page: &Page) -> Result<()> {
    for _ in 0..2 {
        page.open("").await?;
        let hint: Option<String> = page.js(HINT).await?;
        assert!(hint.is_some());
    }
    page.click(".ask").await?;
    is_shown(page, true).await?;
    page.press("view", "compare").await?;
    shows_view(page, "view=compare").await?;
    assert_eq!(page.complaints().await?, [""; 0]);
    Ok(())
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
        page.shows(HINT, None::<&str>).await?;
        assert_eq!(page.complaints().await?, [""; 0]);
        Ok(())
    })
}

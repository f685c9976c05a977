//! A walk through everything that the page has: each view, language and look, by the address alone,
//! in a page that stays open.

use anyhow::Result;
use murroskartta::state::View;
use serde_json::Value;

use crate::harness::Page;

/// The presenter, with its second slide.
const PRESENTER: &str = "view=workshop&slide=2";

/// The address of each view as a reader meets it, and of the presenter.
pub fn views_and_presenter() -> impl Iterator<Item = String> {
    let views = View::ALL.map(|view| format!("view={}", view.id()));
    views.into_iter().chain([PRESENTER.to_owned()])
}

/// Shows what another fragment asks for, without loading the page again.
pub async fn go_to(page: &Page, fragment: &str) -> Result<()> {
    page.js::<Value>(&format!("location.hash = '#{fragment}'"))
        .await?;
    page.painted().await?;
    shows_place(page, fragment).await
}

/// Waits until the page shows the view, the language, the look and the slide of a fragment.
pub async fn shows_place(page: &Page, fragment: &str) -> Result<()> {
    let there = format!(
        "const asked = new URLSearchParams('{fragment}');
         const root = document.documentElement;
         const slide = document.querySelector('.deck .steer .at')?.textContent.split('/')[0];
         return document.querySelector('main')?.dataset.view == (asked.get('view') ?? 'distribution')
             && root.lang == (asked.get('lang') ?? 'fi')
             && root.dataset.look == (asked.get('look') ?? 'auto')
             && (slide ?? null) == asked.get('slide')"
    );
    page.shows(&there, true).await
}

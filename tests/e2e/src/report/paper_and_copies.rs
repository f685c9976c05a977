//! The background away from the page: taken along, on paper, without scripts, in a saved page.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use murroskartta::state::Chapter;

use crate::expected::survey::{REPORT, SURVEY};
use crate::figure::downloads::open_take_along;
use crate::harness::{Folder, Page, both, over_http};
use crate::reading::state::{ADDRESS, page_state};
use crate::report::sections::arrives_at;
use crate::shell::saved_page::{open_saved, save};

/// Which files and copies arrive, and what they hold, is in `figure/downloads.rs` and `figure/clipboard.rs`.
#[test]
fn numbers_link_and_citation_are_offered_and_no_picture() -> Result<()> {
    both(async |page| {
        open_take_along(page, "view=report&q=robotti").await?;
        page.shows(
            "return [...document.querySelectorAll('.panel button')].map(e => e.dataset.value)",
            vec![
                "csv",
                "json",
                "copy-numbers",
                "copy-link",
                "copy-citation",
                "page",
                "copy-embed",
            ],
        )
        .await
    })
}

/// The addresses out of the page, as they can be read.
const ADDRESSES: &str = "return [...document.querySelectorAll('.report .url')]
    .filter(e => e.checkVisibility()).map(e => e.textContent.trim())";

/// The addresses that the background gives.
fn addresses() -> Vec<&'static str> {
    let points = REPORT.points().into_iter();
    points
        .filter_map(|(.., point)| point.url.as_deref())
        .collect()
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser cannot be told to show a page as on paper"
)]
fn paper_has_addresses_bars_and_cards_and_nothing_to_press() -> Result<()> {
    both(async |page| {
        page.open("view=report&lang=en").await?;
        page.shows(ADDRESSES, Vec::<String>::new()).await?;
        page.on_paper().await?;
        page.js::<()>("window.dispatchEvent(new Event('beforeprint'))")
            .await?;
        page.shows(ADDRESSES, addresses()).await?;
        let seen = |css: &str| {
            format!(
                "return [...document.querySelectorAll('{css}')].filter(e => e.checkVisibility()).length"
            )
        };
        for (css, count) in [
            ("[data-point]", REPORT.points().len()),
            ("[data-card]", REPORT.cards().len()),
            (".contents li a", Chapter::all(&SURVEY).len()),
            ("button, input, select, progress", 0),
        ] {
            page.shows(&seen(css), count).await?;
        }
        page.shows(
            "return [...document.querySelectorAll('.trio i, .whole i')].filter(e => {
                 const {width, height} = e.getBoundingClientRect();
                 return !(height > 2) || !(width > 0);
             }).length",
            0,
        )
        .await?;
        page.prefer(&[]).await
    })
}

/// A booklet with what is filtered holds no more than that.
#[test]
#[cfg_attr(browser = "webkit", ignore = "WebKitWebDriver does not print")]
fn paper_has_what_the_filter_keeps() -> Result<()> {
    over_http(async |page| {
        page.open("view=report").await?;
        let whole = page.print().await?.len();
        page.open("view=report&q=robotti").await?;
        let before = page_state(page).await?;
        let part = page.print().await?.len();
        ensure!(part * 2 < whole, "{part} of {whole}");
        assert_eq!(before, page_state(page).await?, "after printing");
        Ok(())
    })
}

/// The text of each point.
async fn texts(page: &Page) -> Result<BTreeMap<String, String>> {
    page.js(
        "const points = [...document.querySelectorAll('.report [data-point]')];
         return Object.fromEntries(points.filter(e => e.checkVisibility({visibilityProperty: true}))
             .map(e => [e.dataset.point, e.textContent]))",
    )
    .await
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "WebKitWebDriver cannot switch scripts off"
)]
fn without_scripts_the_contents_lead_to_every_section() -> Result<()> {
    both(async |page| {
        page.without_scripts().await?;
        page.load("").await?;
        let told = texts(page).await?;
        assert_eq!(told.len(), REPORT.points().len());
        for (.., point) in REPORT.points() {
            ensure!(told[&point.id].contains(&point.text.fi), "{}", point.id);
        }
        let sections = REPORT.sections.iter();
        let links: Vec<_> = sections
            .map(|it| format!("#section-{}", it.number))
            .collect();
        assert_eq!(links.len(), 11);
        page.shows(
            "return [...document.querySelectorAll('.contents a')].map(e => e.getAttribute('href'))",
            links.clone(),
        )
        .await?;
        for link in links {
            page.click(&format!(".contents a[href='{link}']")).await?;
            page.shows(&format!(
                "const heading = document.querySelector('{link}');
                 const {{top}} = heading.getBoundingClientRect();
                 // After the last sections there is little to scroll.
                 const atEnd = scrollY + innerHeight > document.documentElement.scrollHeight - 2;
                 return location.hash == '{link}' && heading.checkVisibility() && top >= 0 && (top < 80 || atEnd && top < innerHeight)"
            ), true)
            .await?;
        }
        Ok(())
    })
}

#[test]
fn a_saved_page_opens_at_its_section_with_every_text() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("tausta")?;
        let fragment = "view=report&section=8";
        page.open(fragment).await?;
        arrives_at(page, Chapter::Section(8)).await?;
        let told = texts(page).await?;
        assert_eq!(told.len(), REPORT.points().len());
        for generation in ["Tausta ä.html", "Tausta ä uusi.html"] {
            let path = folder.0.join(generation);
            save(page, &path).await?;
            open_saved(page, &path).await?;
            arrives_at(page, Chapter::Section(8)).await?;
            assert_eq!(texts(page).await?, told, "{generation}");
            page.shows(
                "return ['h1', 'main', '.report', '.contents', '#section-8']
                     .map(css => document.querySelectorAll(css).length)",
                vec![1; 5],
            )
            .await?;
        }
        // It is as alive as the original.
        page.click(".contents a[href='#view=report&section=2']")
            .await?;
        page.shows(ADDRESS, "view=report&section=2").await?;
        arrives_at(page, Chapter::Section(2)).await
    })
}

//! Seeking in the background: by words, themes and statements.

use anyhow::{Result, ensure};
use murroskartta::state::Chapter;
use murroskartta::survey::{Lang, Point};
use murroskartta::text::{self, words};
use serde_json::json;
use thirtyfour::Key;

use crate::expected::survey::{REPORT, SURVEY};
use crate::harness::{Page, both};
use crate::reading::state::ADDRESS;
use crate::reading::view::shows_view;

/// Ids of the points that can be seen.
const POINTS: &str = "return [...document.querySelectorAll('.report [data-point]')]
    .filter(e => e.checkVisibility()).map(e => e.dataset.point)";

/// The page shows just the points for which that holds, and nothing of a chapter that has none.
async fn keeps(page: &Page, holds: impl Fn(&Point) -> bool) -> Result<()> {
    let points = REPORT.points().into_iter();
    let kept: Vec<_> = points.filter(|(.., point)| holds(point)).collect();
    let ids: Vec<_> = kept.iter().map(|(.., point)| &*point.id).collect();
    page.shows(POINTS, ids).await?;
    let mut sections: Vec<_> = kept.iter().map(|(section, ..)| section.number).collect();
    let shown = text::kept_points(Lang::Fi, kept.len(), REPORT.points().len());
    page.shows("return document.querySelector('.kept').textContent", shown)
        .await?;
    let counts = REPORT.sections.iter().map(|section| {
        let inside = sections.iter().filter(|&&number| number == section.number);
        inside.count().to_string()
    });
    page.shows(
        "return [...document.querySelectorAll('.contents li small')].slice(0, -1).map(e => e.textContent)",
        counts.collect::<Vec<_>>(),
    )
    .await?;
    sections.dedup();
    page.shows(
        "return [...document.querySelectorAll('.report section:not([data-section=cards]) h2')]
             .filter(e => e.checkVisibility()).map(e => +e.parentElement.dataset.section)",
        sections,
    )
    .await?;
    // The cards are counted as they are shown.
    page.shows(
        "const cards = [...document.querySelectorAll('[data-card]')].filter(e => e.checkVisibility());
         const count = [...document.querySelectorAll('.contents li small')].at(-1).textContent;
         const heading = document.querySelector('#section-cards').checkVisibility();
         return +count == cards.length && heading == cards.length > 0",
        true,
    )
    .await
}

#[test]
fn words_are_marked_and_the_rest_goes() -> Result<()> {
    both(async |page| {
        page.open("view=report").await?;
        page.write("q", "etä").await?;
        page.shows(ADDRESS, "view=report&q=etä").await?;
        shows_view(page, "view=report&q=etä").await?;
        // So short a word is found only where another begins with it.
        let found = |point: &Point| {
            let text = point.text.fi.to_lowercase();
            text.split(|letter: char| !letter.is_alphanumeric())
                .any(|word| word.starts_with("etä"))
        };
        keeps(page, found).await?;
        page.shows(
            "const seen = [...document.querySelectorAll('[data-point], [data-card]')]
                 .filter(e => e.checkVisibility());
             return seen.filter(e => !e.querySelector('mark')).map(e => e.textContent)",
            Vec::<String>::new(),
        )
        .await?;
        let marked: Vec<String> = page
            .js("return [...document.querySelectorAll('mark')].map(e => e.textContent)")
            .await?;
        ensure!(
            marked
                .iter()
                .all(|mark| mark.to_lowercase().starts_with("etä")),
            "{marked:?}"
        );
        // Opened from its address it is the same, and without the words nothing is marked.
        page.open("view=report&q=etä").await?;
        keeps(page, found).await?;
        page.open("view=report").await?;
        page.shows("return document.querySelectorAll('mark').length", 0)
            .await
    })
}

#[test]
fn where_nothing_is_found_all_comes_back() -> Result<()> {
    both(async |page| {
        page.open("view=report").await?;
        page.write("q", "xyzzy").await?;
        page.shows(
            "return document.querySelector('.report .empty p').textContent",
            words(Lang::Fi).empty_report,
        )
        .await?;
        // The headline tells of nobody when nothing is left.
        page.shows(
            "return document.querySelector('h1').textContent",
            words(Lang::Fi).empty_report,
        )
        .await?;
        keeps(page, |_| false).await?;
        page.focus(".report .empty button").await?;
        page.keys(Key::Enter).await?;
        page.shows(ADDRESS, "view=report").await?;
        shows_view(page, "view=report").await?;
        page.shows(
            "return [document.activeElement.id, document.querySelectorAll('.empty').length,
                 document.querySelector('input[data-control=q]').value]",
            json!(["main", 0, ""]),
        )
        .await?;
        let all = Chapter::all(&SURVEY).len();
        page.shows(
            "return [...document.querySelectorAll('.report h2')].filter(e => e.checkVisibility()).length",
            all,
        )
        .await
    })
}

/// The position of a theme, or of a statement by its number.
fn theme(id: &str) -> u16 {
    let at = SURVEY.themes.iter().position(|theme| theme.id == id);
    at.expect("a theme") as u16
}

#[test]
fn themes_and_statements_filter_alone_and_together() -> Result<()> {
    both(async |page| {
        let automation = theme("automation");
        let of_theme = |point: &Point| point.themes.contains(&automation);
        let of_nine = |point: &Point| point.statements.contains(&8);
        page.open("view=report").await?;
        page.unfold().await?;
        page.press("theme", "automation").await?;
        page.shows(ADDRESS, "view=report&theme=automation").await?;
        keeps(page, of_theme).await?;
        page.press("pick", "9").await?;
        page.shows(ADDRESS, "view=report&theme=automation&pick=9")
            .await?;
        keeps(page, |point| of_theme(point) && of_nine(point)).await?;
        page.press("theme", "automation").await?;
        page.shows(ADDRESS, "view=report&pick=9").await?;
        keeps(page, of_nine).await?;
        page.press("pick", "1").await?;
        keeps(page, |point| {
            of_nine(point) || point.statements.contains(&0)
        })
        .await?;
        page.write("q", "robotti").await?;
        shows_view(page, "view=report&q=robotti&pick=1.9").await?;
        page.click(".clear").await?;
        page.shows(ADDRESS, "view=report").await?;
        shows_view(page, "view=report").await
    })
}

#[test]
fn nothing_that_filters_by_numbers_is_offered() -> Result<()> {
    both(async |page| {
        page.open("view=report").await?;
        page.unfold().await?;
        page.shows(
            "return [...document.querySelectorAll('#filters [data-control]')].map(e => e.dataset.control)",
            vec!["theme", "pick"],
        )
        .await?;
        page.shows(
            "return document.querySelectorAll('[data-control=q]').length",
            1,
        )
        .await
    })
}

#[test]
fn a_filter_goes_along_and_back() -> Result<()> {
    both(async |page| {
        // Bounds of shares go along unused: what the background says has no share.
        page.open("min=30&theme=automation&q=robotti&pick=9.10")
            .await?;
        page.press("view", "report").await?;
        let there = "view=report&min=30&theme=automation&q=robotti&pick=9.10";
        page.shows(ADDRESS, there).await?;
        shows_view(page, there).await?;
        page.shows(
            "return document.querySelector('input[data-control=q]').value",
            "robotti",
        )
        .await?;
        page.unfold().await?;
        page.press("pick", "9").await?;
        page.press("view", "distribution").await?;
        let back = "min=30&theme=automation&q=robotti&pick=10";
        page.shows(ADDRESS, back).await?;
        shows_view(page, back).await?;
        page.shows(
            "return document.querySelector('input[data-control=q]').value",
            "robotti",
        )
        .await
    })
}

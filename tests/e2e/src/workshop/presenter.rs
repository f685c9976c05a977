//! The presenter as tests of sessions use it: its slides, and what they tell.

use anyhow::{Context, Result, ensure};
use murroskartta::analysis::all_lines;
use murroskartta::survey::{Lang, Percent, TableId};
use murroskartta::text::{self, WorkshopWords};
use murroskartta::workshop::{Agenda, Place, Slide, deck};
use serde_json::json;
use thirtyfour::Key;

use crate::expected::survey::{SURVEY, selection_of};
use crate::harness::Page;
use crate::percent;

/// The session that is planned in the test.
pub const PLAN: &str = "view=workshop&length=15&vote=staff";

pub fn words() -> &'static WorkshopWords {
    text::workshop(Lang::Fi)
}

/// The slides that an address asks for, when the group has said something: before that, there is no summary.
pub fn slides_of(fragment: &str) -> Vec<Slide> {
    let asked = selection_of(fragment);
    let places = deck(&Agenda::of(&SURVEY, &asked.query, &asked.plan));
    places.iter().map(|place: &Place| place.slide).collect()
}

/// The published share of the measure.
pub fn published_share(statement: usize, table: TableId) -> Percent {
    let lines = all_lines(&SURVEY, &selection_of(PLAN).query);
    let line = lines.iter().find(|line| line.statement == statement);
    line.expect("a line").known_sum(table)
}

/// The slide that is shown, and its number: how many there are depends on whether the group has said anything.
const SHOWN: &str = "const slide = document.querySelector('.slide');
    return [slide?.dataset.slide ?? null,
            document.querySelector('.steer .at')?.textContent.split('/')[0] ?? null]";

/// Waits until the slide with that number is shown, and nothing over it.
pub async fn shows_slide(page: &Page, slides: &[Slide], at: usize) -> Result<()> {
    page.shows(SHOWN, json!([slides[at - 1].id(), at.to_string()]))
        .await?;
    shows_overlays(page, 0).await
}

/// Waits until so many things lie over the slide.
pub async fn shows_overlays(page: &Page, count: usize) -> Result<()> {
    let covers = "return document.querySelectorAll('.covers > *').length";
    page.shows(covers, count).await
}

/// Begins anew at the top of the page, as F6 does.
pub async fn focus_main(page: &Page) -> Result<()> {
    page.focus("#main").await
}

/// Percentages that can be seen or heard: in the document, in the names of things, in the title.
const PERCENTS: &str = "const said = [document.body.innerText, document.title];
    for (const name of ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder'])
        for (const e of document.querySelectorAll(`[${name}]`))
            if (e.checkVisibility()) said.push(e.getAttribute(name));
    return said.join(' ').match(/\\d+[–\\d]*\\s*%|%/g) ?? []";

/// What shows by its width or its place how large a share is.
const DRAWN: &str =
    "return document.querySelectorAll('.slide :is(.track, canvas, meter, progress)').length";

/// Before the reveal nothing tells a share: where there is a percent sign, it is the guess's.
pub async fn tells_no_share(page: &Page, guess: Option<&str>) -> Result<()> {
    let percents: Vec<String> = page.js(PERCENTS).await?;
    let allowed = |said: &String| guess.is_some_and(|guess| is_same_text(said, guess));
    ensure!(
        percents.iter().all(allowed),
        "{percents:?} beside {guess:?}"
    );
    page.shows(DRAWN, 0).await
}

fn is_same_text(a: &str, b: &str) -> bool {
    let bare = |text: &str| text.replace(['\u{a0}', ' ', '\u{202f}'], "");
    bare(a) == bare(b)
}

/// What stands there before anybody has guessed.
pub const NO_GUESS: &str = "?";

/// What is said where the guess stands.
pub const GUESSED: &str = "return document.querySelector('.slide output.huge').textContent";

/// What stands on the slide.
const SLIDE: &str = "return document.querySelector('.slide').innerText";

pub async fn slide_says(page: &Page, said: &str) -> Result<()> {
    let found: String = page.js(SLIDE).await?;
    let bare = |text: &str| text.replace('\u{a0}', " ");
    ensure!(
        bare(&found).contains(&bare(said)),
        "{said:?} is not in {found:?}"
    );
    Ok(())
}

/// Names the room by keyboard: letters that are keys elsewhere are letters here.
pub async fn name_group(page: &Page, name: &str) -> Result<()> {
    page.tab_to(".room-says input[type=text]").await?;
    page.keys(name).await?;
    let value = "return document.querySelector('.room-says input[type=text]').value";
    page.shows(value, name).await
}

/// A slide of the session before a reveal, with something to lose.
pub async fn open_second_guess(page: &Page) -> Result<(Vec<Slide>, usize)> {
    let slides = slides_of(PLAN);
    let guesses = slides.iter().enumerate();
    let mut guesses = guesses.filter(|(_, slide)| matches!(slide, Slide::Guess(_)));
    let (at, _) = guesses.nth(1).context("two guesses")?;
    page.open(&format!("{PLAN}&slide={}", at + 1)).await?;
    page.keys(Key::Up).await?;
    page.shows(GUESSED, text::percent(Lang::Fi, percent(50)))
        .await?;
    Ok((slides, at + 1))
}

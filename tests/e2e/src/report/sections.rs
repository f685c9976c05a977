//! The background: each section is reached by its address and by the contents, which tell where one
//! is; on a phone they unfold. All of it by keyboard, too, and in every language.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use murroskartta::state::Chapter;
use murroskartta::survey::{Lang, PartKind};
use murroskartta::text::{self, words};
use serde_json::json;
use thirtyfour::Key;

use crate::expected::survey::{REPORT, SURVEY};
use crate::harness::{Page, both, over_http};
use crate::reading::state::ADDRESS;
use crate::reading::view::shows_view;
use crate::reading::words::words_in_page_language;

/// Every chapter, as it is read.
fn chapters() -> Vec<Chapter> {
    Chapter::all(&SURVEY)
}

/// The address of a chapter.
fn at(chapter: Chapter) -> String {
    format!("view=report&section={}", chapter.id())
}

/// What a chapter is called.
fn title(chapter: Chapter, lang: Lang) -> String {
    let mut sections = REPORT.sections.iter();
    let section = sections.find(|section| Chapter::Section(section.number) == chapter);
    section.map_or_else(
        || words(lang).cards.to_owned(),
        |section| format!("{}. {}", section.number, section.title.get(lang)),
    )
}

/// Waits until the heading of a chapter has the focus, at the top of the window, with nothing on it.
pub async fn arrives_at(page: &Page, chapter: Chapter) -> Result<()> {
    let arrived = "const heading = document.activeElement;
        const {left, top} = heading.getBoundingClientRect();
        const there = document.elementFromPoint(left + 4, top + 12);
        return [heading.id, top >= 0 && top < 80, heading.contains(there)]";
    let heading = format!("section-{}", chapter.id());
    page.shows(arrived, json!([heading, true, true])).await
}

/// Scrolls, as by hand, until the heading of a chapter has come up.
async fn read_on_to(page: &Page, chapter: Chapter) -> Result<()> {
    let scroll = format!(
        "const heading = document.querySelector('#section-{}');
         scrollBy({{top: heading.getBoundingClientRect().top - 140, behavior: 'instant'}})",
        chapter.id()
    );
    page.js(&scroll).await
}

/// The link to a chapter in the contents.
fn link(chapter: Chapter) -> String {
    format!(".contents a[href='#{}']", at(chapter))
}

#[test]
fn each_section_is_reached_by_its_address() -> Result<()> {
    both(async |page| {
        for chapter in chapters() {
            page.open(&at(chapter)).await?;
            arrives_at(page, chapter).await?;
            page.shows(ADDRESS, at(chapter)).await?;
            let heading = format!(
                "return document.querySelector('#section-{}').textContent",
                chapter.id()
            );
            page.shows(&heading, title(chapter, Lang::Fi)).await?;
        }
        Ok(())
    })
}

#[test]
fn each_section_is_reached_by_the_contents_and_left_by_going_back() -> Result<()> {
    both(async |page| {
        page.open("view=report").await?;
        for chapter in chapters() {
            page.click(&link(chapter)).await?;
            page.shows(ADDRESS, at(chapter)).await?;
            arrives_at(page, chapter).await?;
        }
        for chapter in chapters().into_iter().rev().skip(1) {
            page.back().await?;
            page.shows(ADDRESS, at(chapter)).await?;
            arrives_at(page, chapter).await?;
        }
        page.back().await?;
        page.shows(ADDRESS, "view=report").await?;
        shows_view(page, "view=report").await
    })
}

/// The address is that of the section already, so it does not change.
#[test]
fn a_section_that_was_scrolled_away_from_is_reached_again() -> Result<()> {
    over_http(async |page| {
        let chapter = Chapter::Section(4);
        page.open(&at(chapter)).await?;
        arrives_at(page, chapter).await?;
        page.js::<()>("scrollBy({top: 600, behavior: 'instant'})")
            .await?;
        page.click(&link(chapter)).await?;
        arrives_at(page, chapter).await?;
        // A heading leads to itself, so that its address can be copied.
        page.click_in_middle("#section-5 a").await?;
        page.shows(ADDRESS, "view=report&section=5").await?;
        arrives_at(page, Chapter::Section(5)).await
    })
}

#[test]
fn an_unknown_section_is_named() -> Result<()> {
    both(async |page| {
        for unknown in ["section=12", "section=0", "section=card"] {
            page.open(&format!("view=report&{unknown}")).await?;
            page.shows(
                "return document.querySelector('.notice code').textContent",
                unknown,
            )
            .await?;
            shows_view(page, "view=report").await?;
        }
        Ok(())
    })
}

/// The chapters that the contents mark as being read, and how far that is.
const READ: &str = "const progress = document.querySelector('.contents progress');
    return [[...document.querySelectorAll('.contents [aria-current=location]')].map(e =>
            e.querySelector('a').textContent),
        progress.value, progress.max, progress.getAttribute('aria-label')]";

#[test]
fn the_contents_tell_where_one_is() -> Result<()> {
    over_http(async |page| {
        page.open("view=report").await?;
        let all = chapters();
        let forth = all.iter().copied().enumerate();
        for (place, chapter) in forth.clone().chain(forth.rev()) {
            read_on_to(page, chapter).await?;
            let said = text::progress(Lang::Fi, place + 1, all.len());
            let read = json!([[title(chapter, Lang::Fi)], place + 1, all.len(), said]);
            page.shows(READ, read).await?;
            page.shows(
                "return document.querySelector('.contents').getBoundingClientRect().top >= 0",
                true,
            )
            .await?;
        }
        page.shows(ADDRESS, "view=report").await
    })
}

/// The window of a phone.
const PHONE: (u32, u32) = (390, 844);

const UNFOLDED: &str = "return [document.querySelector('.contents ol').checkVisibility(),
    document.querySelector('.contents .unfold-contents').ariaExpanded]";

/// What the button says that unfolds the contents.
const BUTTON: &str = "return document.querySelector('.contents .unfold-contents').textContent";

#[test]
fn on_a_phone_the_contents_unfold_and_stay_at_the_top() -> Result<()> {
    over_http(async |page| {
        page.screen(PHONE.0, PHONE.1, 1.0).await?;
        page.open("view=report").await?;
        page.shows(UNFOLDED, json!([false, "false"])).await?;
        for chapter in chapters() {
            page.click(".contents .unfold-contents").await?;
            page.shows(UNFOLDED, json!([true, "true"])).await?;
            page.click(&link(chapter)).await?;
            page.shows(ADDRESS, at(chapter)).await?;
            // What was chosen from does not stay on what was chosen.
            arrives_at(page, chapter).await?;
            page.shows(UNFOLDED, json!([false, "false"])).await?;
            let said = format!("{}: {}", words(Lang::Fi).contents, title(chapter, Lang::Fi));
            page.shows(BUTTON, said).await?;
            page.js::<()>("scrollBy({top: 120, behavior: 'instant'})")
                .await?;
            page.shows(
                "const {top, height} = document.querySelector('.contents').getBoundingClientRect();
                 return Math.abs(top) < 1 && height < 80",
                true,
            )
            .await?;
        }
        Ok(())
    })
}

/// `WebKit` takes it for no click where the text that was pressed on is gone by the time that the button is let go.
#[test]
fn a_press_counts_though_the_words_under_it_change() -> Result<()> {
    over_http(async |page| {
        let (pressed, next) = (Chapter::Section(2), Chapter::Section(3));
        page.screen(PHONE.0, PHONE.1, 1.0).await?;
        page.open(&at(pressed)).await?;
        arrives_at(page, pressed).await?;
        let middle = "const words = document.querySelector('.contents .unfold-contents span');
            const {left, width, top, height} = words.getBoundingClientRect();
            return [Math.round(left + width / 2), Math.round(top + height / 2)]";
        let [x, y]: [i64; 2] = page.js(middle).await?;
        let press = page.browser.action_chain().move_to(x, y).click_and_hold();
        press.perform().await?;
        read_on_to(page, next).await?;
        let said = format!("{}: {}", words(Lang::Fi).contents, title(next, Lang::Fi));
        page.shows(BUTTON, said).await?;
        page.browser.action_chain().release().perform().await?;
        page.shows(UNFOLDED, json!([true, "true"])).await
    })
}

/// The chapters of which more than the heading is seen.
const OPEN: &str = "return [...document.querySelectorAll('.chapter:not([hidden])')]
    .filter(chapter => [...chapter.children].some(e => e.tagName != 'H2' && e.checkVisibility()))
    .map(chapter => chapter.dataset.section)";

#[test]
fn on_a_phone_one_section_at_a_time_is_open_and_a_search_opens_what_it_finds() -> Result<()> {
    over_http(async |page| {
        page.screen(PHONE.0, PHONE.1, 1.0).await?;
        page.open("view=report").await?;
        page.shows(OPEN, json!([])).await?;
        for section in [9, 2] {
            page.click_in_middle(&format!("#section-{section} a"))
                .await?;
            page.shows(OPEN, json!([section.to_string()])).await?;
            arrives_at(page, Chapter::Section(section)).await?;
        }
        page.open("view=report&section=cards").await?;
        page.shows(OPEN, json!(["cards"])).await?;
        page.open("view=report&q=robotti").await?;
        page.shows(
            &OPEN
                .replace("return [", "return 0 < [")
                .replace(".map(chapter => chapter.dataset.section)", ".length"),
            true,
        )
        .await?;
        page.shows(
            "return document.querySelectorAll('.chapter.closed').length",
            0,
        )
        .await?;
        // Wide screens have room for all.
        page.screen(1280, 800, 1.0).await?;
        page.open("view=report").await?;
        let all: Vec<_> = chapters().into_iter().map(Chapter::id).collect();
        page.shows(OPEN, json!(all)).await
    })
}

#[test]
fn by_keyboard_alone_to_a_section_to_a_statement_and_back() -> Result<()> {
    both(async |page| {
        page.open("view=report").await?;
        let chapter = Chapter::Section(8);
        page.tab_to(&link(chapter)).await?;
        page.keys(Key::Enter).await?;
        page.shows(ADDRESS, at(chapter)).await?;
        arrives_at(page, chapter).await?;
        page.tab_to(".report [data-point] a.open").await?;
        let asked = "return document.activeElement.getAttribute('href').slice(1)";
        let statement: String = page.js(asked).await?;
        page.keys(Key::Enter).await?;
        page.shows(ADDRESS, &*statement).await?;
        shows_view(page, &statement).await?;
        page.back().await?;
        page.shows(ADDRESS, at(chapter)).await?;
        arrives_at(page, chapter).await
    })
}

/// The text of each point, by its id.
const TEXTS: &str =
    "return Object.fromEntries([...document.querySelectorAll('.report [data-point]')]
    .map(e => [e.dataset.point, e.textContent.replaceAll('\\u00a0', ' ')]))";

#[test]
fn every_language_tells_every_point() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            page.open(&format!("view=report&lang={}", lang.code()))
                .await?;
            let told: BTreeMap<String, String> = page.js(TEXTS).await?;
            assert_eq!(told.len(), REPORT.points().len(), "{lang:?}");
            for (.., point) in REPORT.points() {
                let said = point.text.get(lang).replace('\u{a0}', " ");
                ensure!(!said.trim().is_empty(), "{} is empty", point.id);
                ensure!(told[&point.id].contains(&said), "{said:?} is missing");
            }
            let points = REPORT.points().into_iter();
            let examples = points.filter(|(_, part, _)| part.kind == PartKind::Examples);
            let names: Vec<_> = examples.map(|(.., point)| &*point.text.fi).collect();
            page.shows(
                "return [...document.querySelectorAll('[data-kind=examples] a[lang=fi]')].map(e => {
                     const link = e.cloneNode(true);
                     link.querySelectorAll('.unseen').forEach(hint => hint.remove());
                     return link.textContent;
                 })",
                names,
            )
            .await?;
            let cards = REPORT.cards().into_iter();
            let cards: Vec<_> = cards.map(|card| card.question.get(lang)).collect();
            page.shows(
                "return [...document.querySelectorAll('[data-card] > p')].map(e => e.textContent)",
                cards,
            )
            .await?;
            let said = words_in_page_language(page).await?;
            for other in Lang::ALL.into_iter().filter(|&other| other != lang) {
                for (.., point) in REPORT.points() {
                    let foreign = point.text.get(other);
                    let same = Lang::ALL.map(|lang| point.text.get(lang) == foreign);
                    let once = same.iter().filter(|&&same| same).count() == 1;
                    ensure!(
                        !once || foreign.len() < 12 || !said.contains(foreign),
                        "{foreign:?} is said in {lang:?}"
                    );
                }
            }
        }
        Ok(())
    })
}

#[test]
fn another_language_keeps_the_chapter() -> Result<()> {
    both(async |page| {
        page.open("view=report&section=6").await?;
        arrives_at(page, Chapter::Section(6)).await?;
        for lang in [Lang::Sv, Lang::En] {
            page.press("lang", lang.code()).await?;
            page.shows(
                ADDRESS,
                format!("view=report&section=6&lang={}", lang.code()),
            )
            .await?;
            page.shows(
                "return document.querySelector('#section-6').textContent",
                title(Chapter::Section(6), lang),
            )
            .await?;
        }
        Ok(())
    })
}

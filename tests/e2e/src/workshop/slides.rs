//! Single slides: what stands where, and what is not there before anybody has said anything.

use anyhow::{Result, ensure};
use murroskartta::survey::Lang;
use murroskartta::text;
use thirtyfour::Key;

use crate::harness::{Page, over_http};

/// The fourth slide is the first guess, the sixth its reveal, the eighth what it means.
async fn open(page: &Page, slide: usize) -> Result<()> {
    page.open(&format!("view=workshop&length=15&vote=staff&slide={slide}"))
        .await
}

const GUESSED: &str = "return document.querySelector('.slide output.huge').textContent";
/// How much of the slider can be seen.
const SEEN: &str =
    "return Number(getComputedStyle(document.querySelector('.sliding input')).opacity)";

#[test]
fn a_slider_shows_nothing_before_anybody_has_guessed() -> Result<()> {
    over_http(async |page| {
        open(page, 4).await?;
        page.shows(GUESSED, text::workshop(Lang::Fi).no_guess)
            .await?;
        page.shows(SEEN, 0).await?;
        // The middle is where an unseen knob stands: a press there is a guess, too.
        page.click(".sliding input").await?;
        page.shows(GUESSED, "50\u{a0}%").await?;
        page.shows(SEEN, 1).await?;
        page.click(".typing button").await?;
        page.shows(GUESSED, text::workshop(Lang::Fi).no_guess)
            .await?;
        page.shows(SEEN, 0).await
    })
}

#[test]
fn a_slider_is_moved_by_keys_and_by_pointers() -> Result<()> {
    over_http(async |page| {
        open(page, 4).await?;
        page.focus(".sliding input").await?;
        page.keys(Key::Home).await?;
        page.shows(GUESSED, "0\u{a0}%").await?;
        let at = "const {width, height} = document.querySelector('.sliding input').getBoundingClientRect();
            return [width, height]";
        open(page, 11).await?;
        let (width, height): (f64, f64) = page.js(at).await?;
        page.point(".sliding input", width * 0.75, height / 2.0)
            .await?;
        page.browser.action_chain().click().perform().await?;
        let said: String = page.js(GUESSED).await?;
        let number: f64 = said.replace(['%', '\u{a0}'], "").parse()?;
        ensure!((number - 75.0).abs() <= 1.0, "{said}");
        Ok(())
    })
}

/// The mark of a guess reaches beyond the bar on both sides, stands at its number, and its words are
/// above it and inside the slide.
const MARK: &str = "const box = css => document.querySelector(css).getBoundingClientRect();
    const [track, mark, flag] = ['.track.scale', '.guessed', '.flagged'].map(box);
    const at = (mark.left + mark.right) / 2;
    return [
        mark.top < track.top - 2 && mark.bottom > track.bottom + 2,
        Math.abs((at - track.left) / track.width * 100 - arguments[0]) < 0.5,
        flag.left <= at + 1 && flag.right >= at - 1 && flag.bottom <= mark.top + 1,
        flag.left >= track.left - 1 && flag.right <= track.right + 1,
    ]";

#[test]
fn the_mark_of_a_guess_stands_at_its_number_under_its_words() -> Result<()> {
    over_http(async |page| {
        for (typed, middle) in [("35", 35), ("0", 0), ("100", 100), ("30-50", 40)] {
            open(page, 4).await?;
            page.focus("#typed").await?;
            page.js::<()>("document.querySelector('#typed').value = ''")
                .await?;
            page.keys(typed).await?;
            page.keys(Key::Enter).await?;
            page.keys(Key::PageDown).await?;
            page.keys(Key::PageDown).await?;
            page.shows("return document.querySelectorAll('.guessed').length", 1)
                .await?;
            let held: Vec<bool> = page.js_with(MARK, vec![middle.into()]).await?;
            ensure!(held == [true; 4], "{typed}: {held:?}");
        }
        Ok(())
    })
}

#[test]
fn a_rule_runs_under_the_whole_row() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [(1920, 1080), (1024, 768), (390, 844)] {
            page.screen(width, height, 1.0).await?;
            open(page, 8).await?;
            page.shows(
                "return [...document.querySelectorAll('[data-slide=meaning] tr')].map(row => {
                     const ends = [...row.cells].map(cell => Math.round(cell.getBoundingClientRect().bottom));
                     return [ends.length, new Set(ends).size];
                 })",
                serde_json::json!([[2, 1], [2, 1], [2, 1]]),
            )
            .await?;
        }
        Ok(())
    })
}

/// In the bar that teaches, and in that of a result, what counts has a line under it, in every look.
#[test]
fn what_counts_is_underlined_as_the_slide_says() -> Result<()> {
    over_http(async |page| {
        for look in ["light", "dark", "contrast"] {
            page.open(&format!("view=workshop&length=15&look={look}&slide=2"))
                .await?;
            page.shows(
                "const line = part => getComputedStyle(part, '::after');
                 const ink = getComputedStyle(document.querySelector('.slide h1')).color;
                 return [...document.querySelectorAll('.split i')].map(part =>
                     line(part).content != 'none' && line(part).backgroundColor == ink && parseFloat(line(part).height) > 2)",
                serde_json::json!([true, false, false, false]),
            )
            .await?;
            page.shows(
                "return [...document.querySelectorAll('.parts li')].map(e => e.className == 'counted')",
                serde_json::json!([true, false, false, false]),
            )
            .await?;
        }
        Ok(())
    })
}

/// Of a control for files, browsers write in their own language, and none of that can be seen.
#[test]
fn files_are_opened_by_a_button_in_the_language_of_the_page() -> Result<()> {
    over_http(async |page| {
        for lang in Lang::ALL {
            page.open(&format!("view=workshop&lang={}", lang.code()))
                .await?;
            page.shows(
                "const button = document.querySelector('.room-says .opens');
                 const {opacity} = getComputedStyle(button.querySelector('input[type=file]'));
                 return [button.innerText.trim(), opacity, button.getBoundingClientRect().height >= 32]",
                serde_json::json!([text::workshop(lang).open, "0", true]),
            )
            .await?;
            page.focus(".opens input").await?;
            page.chord(&[Key::Shift], Key::Tab.value()).await?;
            page.keys(Key::Tab).await?;
            page.shows(
                "return [document.activeElement.type, getComputedStyle(document.querySelector('.room-says .opens')).outlineStyle]",
                serde_json::json!(["file", "solid"]),
            )
            .await?;
        }
        Ok(())
    })
}

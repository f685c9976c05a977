//! Single slides: what stands where, and what is not there before anybody has said anything.

use anyhow::{Context, Result, ensure};
use murroskartta::survey::Lang;
use murroskartta::text;
use murroskartta::workshop::Slide;
use thirtyfour::Key;

use crate::harness::{Page, both, over_http};
use crate::workshop::presenter::{GUESSED, NO_GUESS, PLAN, shows_slide, slides_of};

/// The fourth slide is the first guess, the sixth its reveal, the eighth what it means.
async fn open(page: &Page, slide: usize) -> Result<()> {
    page.open(&format!("view=workshop&length=15&vote=staff&slide={slide}"))
        .await
}

/// How much of the slider can be seen.
const SEEN: &str =
    "return Number(getComputedStyle(document.querySelector('.sliding input')).opacity)";

#[test]
fn a_slider_shows_nothing_before_anybody_has_guessed() -> Result<()> {
    over_http(async |page| {
        open(page, 4).await?;
        page.shows(GUESSED, NO_GUESS).await?;
        page.shows(SEEN, 0).await?;
        // The middle is where an unseen knob stands: a press there is a guess, too.
        page.click(".sliding input").await?;
        page.shows(GUESSED, "50\u{a0}%").await?;
        page.shows(SEEN, 1).await?;
        page.click(".typing button").await?;
        page.shows(GUESSED, NO_GUESS).await?;
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
    const [track, mark, flag] = ['.split', '.guessed', '.flagged'].map(box);
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
                "return [...document.querySelectorAll('.split i')].map(part => part.textContent)",
                serde_json::json!(["50", "10", "20", "20"]),
            )
            .await?;
            page.shows(
                "return new Set([...document.querySelectorAll('.split i')]
                     .map(part => getComputedStyle(part).backgroundColor)).size",
                4,
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

/// How the slide stands in its frame, in units: where the title and the body begin, and from where to where the body
/// has something to see.
const FRAMED: &str = "const slide = document.querySelector('.slide');
    const unit = slide.getBoundingClientRect().height / 75;
    const top = slide.getBoundingClientRect().top;
    const units = px => Math.round((px - top) / unit * 10) / 10;
    const body = slide.querySelector('.body');
    let [first, last] = [Infinity, -Infinity];
    for (const e of body.querySelectorAll('*')) {
        const {width, height, top, bottom} = e.getBoundingClientRect();
        const speaks = [...e.childNodes].some(node => node.nodeType == 3 && node.data.trim());
        if (e.closest('.unseen') || !width || !height || e.children.length && !speaks) continue;
        if (!e.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
        first = Math.min(first, top);
        last = Math.max(last, bottom);
    }
    return [slide.querySelector('h1').getBoundingClientRect().top, body.getBoundingClientRect().bottom, first, last]
        .map(units)";

/// Slides whose body is in the middle, and the one that says thanks.
fn is_free(slide: Slide) -> bool {
    matches!(
        slide,
        Slide::Opening | Slide::Alone(_) | Slide::Card(_) | Slide::Close
    )
}

/// Titles stand at one place; bodies fill three quarters of theirs and end above the foot, in both shapes of a screen.
/// The map has a test of its own.
#[test]
fn slides_have_one_frame_and_fill_it() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [(1920, 1080), (1280, 800), (1024, 768)] {
            page.screen(width, height, 1.0).await?;
            let fragment = "view=workshop&length=60";
            let slides = slides_of(fragment);
            page.open(&format!("{fragment}&slide=1")).await?;
            let mut wrong = Vec::new();
            for (at, slide) in (1..).zip(&slides) {
                shows_slide(page, &slides, at).await?;
                match slide {
                    Slide::Guess(_) => page.keys(Key::Up).await?,
                    Slide::Hands(_) | Slide::Rank => page.keys("++").await?,
                    _ => {}
                }
                page.painted().await?;
                let [title, end, first, last]: [f64; 4] = page.js(FRAMED).await?;
                let fills = (last - first) / 51.0;
                if !is_free(*slide) && (title - 8.5).abs() > 0.2 {
                    wrong.push(format!("{width} {slide:?}: the title at {title}"));
                }
                if (end - 69.0).abs() > 0.2 || last > 69.6 && *slide != Slide::Map {
                    wrong.push(format!(
                        "{width} {slide:?}: the body ends at {end}, its content at {last}"
                    ));
                }
                if !is_free(*slide) && fills < 0.7 {
                    wrong.push(format!("{width} {slide:?}: filled by {fills:.2}"));
                }
                page.keys(Key::PageDown).await?;
            }
            ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
        }
        Ok(())
    })
}

/// Before anybody has said anything there is nothing to sum up, and no slide that says so.
#[test]
fn without_answers_there_is_no_summary() -> Result<()> {
    over_http(async |page| {
        let slides = slides_of(PLAN);
        let last = "return document.querySelector('.steer .at').textContent";
        let kind = "return document.querySelector('.slide').dataset.slide";
        page.open(&format!("{PLAN}&slide=1")).await?;
        page.keys(Key::End).await?;
        page.shows(last, format!("{0}/{0}", slides.len() - 1))
            .await?;
        page.shows(kind, "close").await?;
        page.keys(Key::PageUp).await?;
        page.shows(kind, "card").await?;
        // An address may name a slide that is not there for now.
        page.open(&format!("{PLAN}&slide={}", slides.len())).await?;
        page.shows(kind, "close").await?;
        page.keys(Key::PageUp).await?;
        page.shows(kind, "card").await?;
        page.open(&format!("{PLAN}&slide=4")).await?;
        page.keys(Key::Up).await?;
        page.keys(Key::End).await?;
        page.shows(last, format!("{0}/{0}", slides.len())).await?;
        page.keys(Key::PageUp).await?;
        page.shows(kind, "summary").await
    })
}

/// What is for whoever leads shows itself to a pointer, and then in the foot alone; answers are saved and the session is
/// left from what lies under the last button.
#[test]
fn nothing_for_the_facilitator_stands_on_the_wall() -> Result<()> {
    over_http(async |page| {
        page.screen(1920, 1080, 1.0).await?;
        let slides = slides_of(PLAN);
        for (at, slide) in (1..slides.len()).zip(&slides) {
            page.open(&format!("{PLAN}&slide={at}")).await?;
            page.shows(
                "const seen = e => e.checkVisibility({opacityProperty: true, visibilityProperty: true});
                 const meant = [...document.querySelectorAll('.deck :is(button, a, input[type=text])')];
                 return meant.filter(e => seen(e) && !e.closest('.counters')).length",
                0,
            )
            .await
            .with_context(|| format!("{slide:?}"))?;
        }
        page.open(&format!("{PLAN}&slide=4")).await?;
        page.focus(".steer .buttons > :last-child").await?;
        page.shows(
            "const body = document.querySelector('.body').getBoundingClientRect();
             return [...document.querySelectorAll('.steer button')]
                 .every(e => e.getBoundingClientRect().top >= body.bottom - 1)",
            true,
        )
        .await?;
        page.keys(Key::Enter).await?;
        page.shows(
            "return document.querySelectorAll('.sheet .keepsakes button').length",
            3,
        )
        .await
    })
}

/// Notes in the window of the slide take their room from it: the slide is smaller, and whole.
#[test]
fn notes_cover_nothing() -> Result<()> {
    over_http(async |page| {
        for (width, height) in [(1920, 1080), (1024, 768)] {
            page.screen(width, height, 1.0).await?;
            page.open(&format!("{PLAN}&slide=6")).await?;
            page.keys("n").await?;
            page.shows(
                "const box = css => document.querySelector(css)?.getBoundingClientRect();
                 const [wall, notes] = [box('.wall'), box('.beside-slide')];
                 if (!notes) return null;
                 return [wall.bottom <= notes.top + 1, notes.bottom <= innerHeight + 1,
                         wall.height > 0.7 * innerHeight]",
                serde_json::json!([true, true, true]),
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

/// How far down the closing slide goes, in parts of its height.
const CLOSED: &str = "const slide = document.querySelector('[data-slide=close]');
    const parts = [...slide.querySelectorAll('.body > *')].map(e => e.getBoundingClientRect());
    const last = Math.max(...parts.map(part => part.bottom));
    const inside = parts.every(part => part.right <= innerWidth && part.bottom <= innerHeight);
    return inside ? last / innerHeight : 0";

/// With a code or, in a file that has no address, without.
#[test]
fn the_closing_slide_is_filled() -> Result<()> {
    both(async |page| {
        for (width, height) in [(1920, 1080), (1024, 768)] {
            page.screen(width, height, 1.0).await?;
            open(page, 1).await?;
            page.keys(Key::End).await?;
            page.shows(
                "return document.querySelectorAll('[data-slide=close]').length",
                1,
            )
            .await?;
            let last: f64 = page.js(CLOSED).await?;
            ensure!(last > 0.65, "{width}: {last}");
        }
        Ok(())
    })
}

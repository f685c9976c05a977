//! Pointing at a bar, or touching it, shows the exact wording and share.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;
use thirtyfour::Key;

use crate::expected::scene::{drawn_scene, mark_of};
use crate::expected::survey::SURVEY;
use crate::expected::view::numbers_of;
use crate::harness::{Page, both};
use crate::reading::state::ADDRESS;
use crate::reading::view::shows_view;

const TIP: &str =
    "return document.querySelector('[data-chart] .tip').innerText.split('\\n').filter(l => l)";
const TIP_HIDDEN: &str = "return document.querySelector('[data-chart] .tip').hidden";
const STAGE: &str = "[data-chart] .stage";

/// The middle of the second answer of the third row, which the keyboard finds; from the top left
/// of the chart, in CSS pixels.
async fn middle_of_a_bar(page: &Page) -> Result<(f64, f64)> {
    page.focus(STAGE).await?;
    for key in [Key::Home, Key::Down, Key::Down, Key::Right] {
        page.keys(key).await?;
    }
    page.shows(TIP_HIDDEN, false).await?;
    let middle = page
        .js(
            "const halo = document.querySelector('.halo').getBoundingClientRect();
             const stage = document.querySelector('.stage').getBoundingClientRect();
             return [halo.x + halo.width / 2 - stage.x, halo.y + halo.height / 2 - stage.y]",
        )
        .await?;
    page.js::<()>("document.activeElement.blur()").await?;
    page.shows(TIP_HIDDEN, true).await?;
    Ok(middle)
}

/// What the tip says about that bar.
fn expected_tip() -> [String; 2] {
    let wording = &SURVEY.statements[2].wording.fi;
    ["Kokeiltavana 13\u{a0}%".into(), format!("3. {wording}")]
}

#[test]
fn the_mouse_shows_wording_and_share() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        let (x, y) = middle_of_a_bar(page).await?;
        page.point(STAGE, x, y).await?;
        page.shows(TIP, expected_tip().to_vec()).await?;
        page.point(".legend", 1.0, 1.0).await?;
        page.shows(TIP_HIDDEN, true).await
    })
}

/// Where the pointer can go from a mark to its tip: from the middle of the one to that of the other.
const WAY: &str = "const middle = css => {
        const box = document.querySelector(css).getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round);
    };
    const [x, y] = middle('.halo');
    const tip = document.querySelector('.tip').getBoundingClientRect();
    return [[Math.max(x, Math.round(tip.x) + 3), y], middle('.tip')]";

/// Moves the mouse straight from one point of the window to another, in small steps.
async fn move_mouse(page: &Page, from: (i64, i64), to: (i64, i64)) -> Result<()> {
    let steps = ((to.0 - from.0).abs().max((to.1 - from.1).abs()) / 3).max(1);
    // Else each step would take a quarter of a second.
    let quick = Some(Duration::from_millis(5));
    let mut chain = page.browser.action_chain_with_delay(None, quick);
    for step in 0..=steps {
        let at = |from: i64, to: i64| from + (to - from) * step / steps;
        chain = chain.move_to(at(from.0, to.0), at(from.1, to.1));
    }
    Ok(chain.perform().await?)
}

#[test]
fn the_tip_can_be_pointed_at_and_sent_away() -> Result<()> {
    both(async |page| {
        page.screen(1280, 1600, 1.0).await?;
        page.open("").await?;
        let (x, y) = middle_of_a_bar(page).await?;
        page.point(STAGE, x, y).await?;
        page.shows(TIP, expected_tip().to_vec()).await?;
        let (mark, tip): ((i64, i64), (i64, i64)) = page.js(WAY).await?;
        // Down the gap and over the rows that the tip covers.
        move_mouse(page, mark, (mark.0, tip.1)).await?;
        page.painted().await?;
        page.shows(TIP, expected_tip().to_vec()).await?;
        move_mouse(page, (mark.0, tip.1), tip).await?;
        page.painted().await?;
        page.shows(TIP, expected_tip().to_vec()).await?;
        // It is no way to the statement.
        page.browser.action_chain().click().perform().await?;
        page.painted().await?;
        page.shows(ADDRESS, "").await?;
        page.point(".legend", 1.0, 1.0).await?;
        page.shows(TIP_HIDDEN, true).await?;
        // Escape sends it away wherever the focus is, and for as long as the mouse stays at the mark.
        page.unfold().await?;
        page.focus("input[data-control=q]").await?;
        let (x, y) = middle_of_a_bar(page).await?;
        page.focus("input[data-control=q]").await?;
        page.point(STAGE, x, y).await?;
        page.shows(TIP_HIDDEN, false).await?;
        page.keys(Key::Escape).await?;
        page.shows(TIP_HIDDEN, true).await?;
        page.shows(
            "return [document.activeElement.dataset.control, document.getElementById('filters').open]",
            json!(["q", true]),
        )
        .await?;
        page.point(STAGE, x + 2.0, y + 1.0).await?;
        page.painted().await?;
        page.shows(TIP_HIDDEN, true).await?;
        page.point(STAGE, x - 120.0, y).await?;
        page.shows(TIP_HIDDEN, false).await?;
        page.point(STAGE, x, y).await?;
        page.shows(TIP, expected_tip().to_vec()).await
    })
}

/// A mouse that goes from row to row finds each: the tip stands behind it.
#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "the mouse of WebKitWebDriver leaps onto the tip instead of moving past it"
)]
fn the_tip_is_not_in_the_way_of_the_mouse() -> Result<()> {
    both(async |page| {
        page.screen(1280, 1600, 1.0).await?;
        page.open("").await?;
        let scene = drawn_scene(page, "").await?;
        let marks = (1..=10).map(|number| mark_of(&scene, "", number).map(|mark| mark.area));
        let areas: Vec<_> = marks.collect::<Result<_>>()?;
        let x = areas[0].x + 20.0;
        let (left, top): (f64, f64) = page
            .js("const r = document.querySelector('.stage').getBoundingClientRect(); return [r.left, r.top]")
            .await?;
        let at = |row: usize| {
            let (_, y) = areas[row].middle();
            ((left + x).round() as i64, (top + y).round() as i64)
        };
        let is_said = async |row: usize| {
            let number = format!("{}.", row + 1);
            page.shows(&format!("{TIP}[1]?.split(' ')[0]"), number)
                .await
        };
        let mut from = (at(0).0, at(0).1 - 30);
        for row in 0..7 {
            move_mouse(page, from, at(row)).await?;
            is_said(row).await?;
            from = at(row);
        }
        // And back, from below.
        page.point(".legend", 1.0, 1.0).await?;
        page.shows(TIP_HIDDEN, true).await?;
        let mut from = (at(9).0, at(9).1 + 60);
        for row in (3..10).rev() {
            move_mouse(page, from, at(row)).await?;
            is_said(row).await?;
            from = at(row);
        }
        Ok(())
    })
}

/// A finger that rests shows the mark; lifted, it opens the statement.
#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "WebKitWebDriver takes a finger for a mouse"
)]
fn a_touch_shows_wording_and_share_and_opens_the_statement() -> Result<()> {
    both(async |page| {
        page.screen(390, 844, 2.0).await?;
        page.open("").await?;
        let (x, y) = middle_of_a_bar(page).await?;
        page.js::<()>("document.querySelector('.stage').scrollIntoView({block: 'start'})")
            .await?;
        let (left, top): (f64, f64) = page
            .js("const r = document.querySelector('.stage').getBoundingClientRect(); return [r.left, r.top]")
            .await?;
        page.touch_down(left + x, top + y).await?;
        page.shows(TIP, expected_tip().to_vec()).await?;
        page.lift().await?;
        page.shows(ADDRESS, "view=statement&statement=3").await
    })
}

#[test]
fn in_another_language_the_published_wording_stands_beside() -> Result<()> {
    both(async |page| {
        page.open("table=staff&lang=en").await?;
        let (x, y) = middle_of_a_bar(page).await?;
        page.point(STAGE, x, y).await?;
        let wording = &SURVEY.statements[3].wording;
        page.shows(
            TIP,
            vec![
                "Great significance 31% (total 99%)".to_owned(),
                format!("4. {}", wording.en),
                wording.fi.clone(),
            ],
        )
        .await?;
        page.shows(
            "return document.querySelector('.tip [lang=fi]').textContent",
            &*wording.fi,
        )
        .await
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "WebKitWebDriver takes a finger for a mouse"
)]
fn a_tap_opens_the_statement_in_every_view() -> Result<()> {
    both(async |page| {
        page.screen(390, 844, 2.0).await?;
        for (from, to) in [
            ("table=staff", "view=statement&statement=8&table=staff"),
            ("view=compare", "view=statement&statement=8"),
            ("view=map", "view=statement&statement=8"),
        ] {
            page.open(from).await?;
            let mark = mark_of(&drawn_scene(page, from).await?, from, 8)?;
            let (x, y) = page.scroll_to_middle(mark.area.middle()).await?;
            page.touch_down(x as f64, y as f64).await?;
            page.lift().await?;
            page.shows(ADDRESS, to).await?;
            shows_view(page, to).await?;
        }
        Ok(())
    })
}

/// A finger that goes sideways draws a rectangle on the map; one that goes up or down scrolls.
#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "WebKitWebDriver takes a finger for a mouse"
)]
fn a_finger_drags_a_rectangle_sideways() -> Result<()> {
    both(async |page| {
        page.screen(390, 844, 2.0).await?;
        page.open("view=map").await?;
        let scene = drawn_scene(page, "view=map").await?;
        let [left, right] = [8, 4].map(|number| mark_of(&scene, "view=map", number));
        let (left, right) = (left?.area, right?.area);
        let (x, y) = page.scroll_to_middle(left.middle()).await?;
        let (x, y) = (x as f64 - 16.0, y as f64 - 16.0);
        let (wide, high) = (right.x - left.x + 40.0, right.y - left.y + 40.0);
        page.touch_down(x, y).await?;
        for part in [0.1, 0.3, 0.6] {
            page.slide(x + part * wide, y).await?;
        }
        page.slide(x + wide, y + high).await?;
        page.shows("return document.querySelector('.rubber').hidden", false)
            .await?;
        page.lift().await?;
        page.shows("return location.hash.startsWith('#view=map&pick=')", true)
            .await?;
        let address: String = page.js(ADDRESS).await?;
        shows_view(page, &address).await?;
        let picked = numbers_of(&address);
        assert!(picked.contains(&8) && picked.contains(&4), "{picked:?}");
        Ok(())
    })
}

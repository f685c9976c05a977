//! Pointing at a bar, or touching it, shows the exact wording and share.

use anyhow::Result;
use thirtyfour::Key;

use crate::harness::{Page, both};
use crate::sight::{ADDRESS, SURVEY};

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
fn expected() -> [String; 2] {
    let wording = &SURVEY.statements[2].wording.fi;
    ["Kokeiltavana 13\u{a0}%".into(), format!("3. {wording}")]
}

#[test]
fn the_mouse_shows_wording_and_share() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        let (x, y) = middle_of_a_bar(page).await?;
        page.point(STAGE, x, y).await?;
        page.shows(TIP, expected().to_vec()).await?;
        page.point(".legend", 1.0, 1.0).await?;
        page.shows(TIP_HIDDEN, true).await
    })
}

/// A finger that rests shows the mark; lifted, it opens the statement.
#[test]
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
        page.shows(TIP, expected().to_vec()).await?;
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

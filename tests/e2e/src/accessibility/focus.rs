//! A pressed control keeps the focus; one that goes away leaves it at a sensible place.

use anyhow::{Result, ensure};
use thirtyfour::Key;

use crate::harness::{Page, over_http};
use crate::reading::state::ADDRESS;

/// Presses a control that goes away by keyboard and checks that the focus is somewhere in sight.
async fn leaves_the_focus(page: &Page, control: &str) -> Result<()> {
    page.focus(control).await?;
    page.keys(Key::Space).await?;
    page.painted().await?;
    let focused = page.js::<String>(
        "const e = document.activeElement;
         const box = e.getBoundingClientRect();
         const seen = e != document.body && box.width > 0 && getComputedStyle(e).visibility == 'visible';
         return seen ? '' : e.outerHTML.slice(0, 80)",
    );
    let lost = focused.await?;
    ensure!(lost.is_empty(), "{control} leaves the focus on {lost}");
    Ok(())
}

#[test]
fn after_start_over() -> Result<()> {
    over_http(async |page| {
        page.open("table=staff&sort=share").await?;
        leaves_the_focus(page, ".reset").await
    })
}

#[test]
fn after_dismissing_a_notice() -> Result<()> {
    over_http(async |page| {
        page.open("colour=red").await?;
        leaves_the_focus(page, ".notice button").await
    })
}

#[test]
fn after_loosening_an_empty_result() -> Result<()> {
    over_http(async |page| {
        page.open("min=90").await?;
        leaves_the_focus(page, ".offers button").await
    })
}

#[test]
fn a_pressed_control_keeps_the_focus() -> Result<()> {
    over_http(async |page| {
        let controls = [
            "[data-control=lang] [data-value=sv]",
            "[data-control=table] [data-value=staff]",
            "[data-control=significant] [data-value=moderate]",
            "[data-control=theme] input",
            "[data-control=pick] input",
            ".clear",
        ];
        page.open("").await?;
        page.unfold().await?;
        for control in controls {
            page.focus(control).await?;
            page.js::<()>("window.pressed = document.activeElement")
                .await?;
            page.keys(Key::Space).await?;
            page.painted().await?;
            let kept: bool = page
                .js("return document.activeElement == pressed && pressed.isConnected")
                .await?;
            ensure!(kept, "{control} loses the focus when it is pressed");
        }
        Ok(())
    })
}

/// Whether the focus is on something that can be seen; what it is on where not.
const LOST: &str = "const e = document.activeElement;
    const box = e.getBoundingClientRect();
    const seen = e != document.body && e.isConnected && box.width > 0 && box.height > 0
        && box.bottom > 0 && box.top < innerHeight && getComputedStyle(e).visibility == 'visible';
    return seen ? '' : e.outerHTML.slice(0, 80)";

/// Does something by keyboard from `control`, with which the page leads to `to`; the focus is then
/// on something in sight.
async fn keeps_sight(page: &Page, from: &str, control: &str, keys: &[Key], to: &str) -> Result<()> {
    page.open(from).await?;
    page.focus(control).await?;
    for key in keys {
        page.keys(key.clone()).await?;
    }
    page.shows(ADDRESS, to).await?;
    page.painted().await?;
    let lost: String = page.js(LOST).await?;
    ensure!(
        lost.is_empty(),
        "{control} in {from:?} leaves the focus on {lost}"
    );
    Ok(())
}

#[test]
fn after_opening_a_mark() -> Result<()> {
    over_http(async |page| {
        for from in ["", "view=compare&sort=published", "view=map"] {
            let (keys, to) = ([Key::Home, Key::Enter], "view=statement&statement=1");
            keeps_sight(page, from, "[data-chart] .stage", &keys, to).await?;
        }
        Ok(())
    })
}

#[test]
fn after_going_to_another_view() -> Result<()> {
    over_http(async |page| {
        for view in ["compare", "map", "statement", "report"] {
            let link = format!("nav.views [data-value={view}]");
            keeps_sight(page, "", &link, &[Key::Enter], &format!("view={view}")).await?;
        }
        Ok(())
    })
}

#[test]
fn after_pinning_by_key_on_the_chart() -> Result<()> {
    over_http(async |page| {
        let keys = [Key::Home, Key::Down];
        page.open("view=compare").await?;
        page.focus("[data-chart] .stage").await?;
        for key in keys {
            page.keys(key).await?;
        }
        page.keys("p").await?;
        page.shows("return location.hash.includes('pin=')", true)
            .await?;
        let lost: String = page.js(LOST).await?;
        ensure!(lost.is_empty(), "pinning leaves the focus on {lost}");
        Ok(())
    })
}

/// Presses a control by keyboard, which stays; the focus stays on it.
async fn stays_on(page: &Page, control: &str) -> Result<()> {
    page.focus(control).await?;
    page.js::<()>("window.pressed = document.activeElement")
        .await?;
    page.keys(Key::Space).await?;
    page.painted().await?;
    let kept: bool = page
        .js("return document.activeElement == pressed && pressed.isConnected")
        .await?;
    ensure!(kept, "{control} loses the focus when it is pressed");
    let lost: String = page.js(LOST).await?;
    ensure!(lost.is_empty(), "{control} leaves the focus out of sight");
    Ok(())
}

#[test]
fn before_and_after_keep_the_focus_to_the_ends() -> Result<()> {
    over_http(async |page| {
        page.open("view=statement&statement=1&pick=1.2.3").await?;
        for _ in 0..3 {
            stays_on(page, ".turn .next").await?;
        }
        for _ in 0..3 {
            stays_on(page, ".turn .previous").await?;
        }
        page.shows(ADDRESS, "view=statement&statement=1&pick=1.2.3")
            .await
    })
}

#[test]
fn controls_of_the_other_views_keep_the_focus() -> Result<()> {
    over_http(async |page| {
        page.open("view=compare").await?;
        for control in [
            "[data-control=pair] [data-value=staff-customers]",
            "[data-control=sort-pair]",
            "summary",
            ".counted-line .undo",
            ".counted-line .redo",
            "button.take",
            ".ask",
        ] {
            stays_on(page, control).await?;
        }
        page.open("view=map").await?;
        stays_on(page, "[data-control=significance-of] [data-value=mean]").await?;
        page.open("view=statement&statement=5").await?;
        stays_on(page, ".elsewhere [data-control=pin]").await?;
        stays_on(page, "[data-control=significant] [data-value=moderate]").await
    })
}

/// On a phone, a bar stands at the end of the window; Tab brings nothing to lie under it.
#[test]
fn no_focus_hides_under_the_bar_of_a_phone() -> Result<()> {
    over_http(async |page| {
        page.screen(390, 844, 1.0).await?;
        for from in [
            "",
            "view=compare",
            "view=map",
            "view=statement&statement=8",
            "view=report",
        ] {
            page.open(from).await?;
            let mut stops = 0;
            loop {
                page.keys(Key::Tab).await?;
                // Some browsers bring it into sight a frame later.
                page.painted().await?;
                let hidden: Option<String> = page
                    .js("const e = document.activeElement;
                         // Some browsers begin anew at once.
                         if (e == document.body || e == window.first) return null;
                         window.first ??= e;
                         // Of a link in two lines the first: around both lies what is said before it.
                         const box = e.getClientRects()[0];
                         // The chart and the table may be higher than the window.
                         if (e.matches('.stage') || box.height > innerHeight) return '';
                         const [x, y] = [box.left + Math.min(box.width, 24) / 2, box.top + Math.min(box.height, 24) / 2];
                         const there = document.elementFromPoint(x, y);
                         return e.contains(there) || there?.contains(e) ? '' : e.outerHTML.slice(0, 80)")
                    .await?;
                let Some(hidden) = hidden else { break };
                ensure!(hidden.is_empty(), "{from:?}: something covers {hidden}");
                stops += 1;
                ensure!(stops < 400, "{from:?}: Tab does not come round");
            }
            ensure!(stops > 10, "{from:?}: Tab stops {stops} times");
        }
        Ok(())
    })
}

#[test]
fn after_opening_a_statement_from_the_table() -> Result<()> {
    over_http(async |page| {
        for from in ["", "view=compare", "view=map"] {
            let row = "tr[data-statement='5'] a.open";
            keeps_sight(page, from, row, &[Key::Enter], "view=statement&statement=5").await?;
        }
        Ok(())
    })
}

#[test]
fn after_opening_a_name_below_the_map() -> Result<()> {
    over_http(async |page| {
        let name = ".names [data-name=\"5\"] a";
        keeps_sight(
            page,
            "view=map",
            name,
            &[Key::Enter],
            "view=statement&statement=5",
        )
        .await
    })
}

#[test]
fn after_leaving_a_statement_for_another_view() -> Result<()> {
    over_http(async |page| {
        let from = "view=statement&statement=5";
        for (view, to) in [
            ("compare", "view=compare&statement=5"),
            ("map", "view=map&statement=5"),
        ] {
            let link = format!(".elsewhere [data-value={view}]");
            keeps_sight(page, from, &link, &[Key::Enter], to).await?;
        }
        Ok(())
    })
}

#[test]
fn after_showing_all_on_the_map() -> Result<()> {
    over_http(async |page| {
        keeps_sight(
            page,
            "view=map&pick=1.2",
            ".names .all",
            &[Key::Enter],
            "view=map",
        )
        .await
    })
}

#[test]
fn pins_in_the_table_keep_the_focus() -> Result<()> {
    over_http(async |page| {
        page.open("view=compare").await?;
        for _ in 0..2 {
            stays_on(page, "tr [data-control=pin][data-value='5']").await?;
        }
        Ok(())
    })
}

/// The mark that the keyboard looks at is in the window, however high the chart is.
#[test]
fn marks_walked_by_keyboard_are_in_sight() -> Result<()> {
    over_http(async |page| {
        let mut lost = Vec::new();
        for (width, height) in [(1280, 800), (390, 844), (320, 480)] {
            page.screen(width, height, 1.0).await?;
            for from in ["", "view=compare", "view=map", "view=statement&statement=8"] {
                page.open(from).await?;
                page.js::<()>("scrollTo({top: 0, behavior: 'instant'})")
                    .await?;
                page.focus("[data-chart] .stage").await?;
                for (name, key) in [("Home", Key::Home), ("End", Key::End)] {
                    page.keys(key).await?;
                    page.painted().await?;
                    let (top, bottom): (f64, f64) = page
                        .js(
                            "const box = document.querySelector('.halo').getBoundingClientRect();
                             return [box.top, box.bottom]",
                        )
                        .await?;
                    if top < 0.0 || bottom > f64::from(height) {
                        lost.push(format!(
                            "{width}×{height} {from:?} {name}: {top:.0}–{bottom:.0}"
                        ));
                    }
                }
            }
        }
        ensure!(lost.is_empty(), "{lost:#?}");
        Ok(())
    })
}

/// So is what explains it, wherever the mark is.
#[test]
fn tips_of_marks_walked_by_keyboard_are_in_sight() -> Result<()> {
    over_http(async |page| {
        let mut lost = Vec::new();
        for (width, height) in [(1280, 800), (390, 844)] {
            page.screen(width, height, 1.0).await?;
            for from in ["table=staff", "view=compare", "view=map"] {
                page.open(from).await?;
                page.focus("[data-chart] .stage").await?;
                for step in 0..10 {
                    page.keys(if step == 0 { Key::Home } else { Key::Down })
                        .await?;
                    for _ in 0..3 {
                        page.painted().await?;
                    }
                    let hidden: String = page
                        .js("const box = document.querySelector('.tip').getBoundingClientRect();
                             const bar = document.querySelector('.phone-bar');
                             const bottom = bar?.offsetHeight ? bar.getBoundingClientRect().top : innerHeight;
                             const halo = document.querySelector('.halo').getBoundingClientRect();
                             return box.top >= 0 && box.bottom <= bottom && halo.top >= 0 && halo.bottom <= bottom ? ''
                                 : `tip ${box.top}–${box.bottom}, mark ${halo.top}–${halo.bottom}`")
                        .await?;
                    if !hidden.is_empty() {
                        lost.push(format!("{width}×{height} {from:?} {step}: {hidden}"));
                    }
                }
            }
        }
        ensure!(lost.is_empty(), "{lost:#?}");
        Ok(())
    })
}

//! Movement: seen where it is wanted, over soon, and ending as if there had been none.

use anyhow::{Result, ensure};
use serde::Deserialize;

use crate::harness::{Page, both};
use crate::reading::state::{ADDRESS, page_state};

/// What was seen on the canvas, in milliseconds.
#[derive(Deserialize)]
struct Seen {
    /// When each picture was first seen, the one before the change first.
    pictures: Vec<f64>,
    /// The longest time from one frame to the next.
    wait: f64,
}

/// Runs `act` and looks at the canvas after every frame for a second.
async fn record_movement(page: &Page, act: &str) -> Result<Seen> {
    page.painted().await?;
    page.js_later(&format!(
        "const done = arguments[0];
         const pictures = [];
         let wait = 0;
         let lately = 0;
         let before;
         const look = at => {{
             const canvas = document.querySelector('[data-chart] canvas');
             const {{data}} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
             let picture = canvas.height;
             for (const word of new Int32Array(data.buffer)) picture = (picture * 31 + word) | 0;
             if (picture != before) pictures.push(at);
             before = picture;
             wait = Math.max(wait, at - lately);
             lately = at;
         }};
         look(0);
         const began = performance.now();
         // What is measured within a frame may be drawn anew before it is painted.
         const painted = new MessageChannel();
         painted.port1.onmessage = () => {{
             const at = performance.now() - began;
             look(at);
             if (at < 1000) requestAnimationFrame(frame); else done({{pictures, wait}});
         }};
         const frame = () => painted.port2.postMessage(null);
         requestAnimationFrame(frame);
         {act}"
    ))
    .await
}

async fn wants_movement(page: &Page) -> Result<()> {
    page.prefer(&[("prefers-reduced-motion", "no-preference")])
        .await
}

/// Longest time until the last picture stands, in milliseconds.
const LONGEST: f64 = 600.0;

const TURN: &str = "const select = document.querySelector('[data-control=sort]');
    select.value = select.value.endsWith('.asc') ? select.value.slice(0, -4) : `${select.value}.asc`;
    select.dispatchEvent(new Event('change', {bubbles: true}));";

/// The page stands as `address` opens it.
async fn ends_as_opened(page: &Page, address: &str) -> Result<()> {
    page.shows(ADDRESS, address).await?;
    let moved = page_state(page).await?;
    page.open(address).await?;
    assert_eq!(moved, page_state(page).await?, "opened from the address");
    Ok(())
}

/// A busy machine may leave out the frames in which a movement would be seen: it has shown nothing then
/// where a frame came later than this, in milliseconds.
const LATE: f64 = 150.0;

/// How often a movement is looked at whose frames come too late.
const LOOKS: usize = 4;

/// `act` moves the chart that `from` opens, and it ends as `to` opens it.
async fn moves(page: &Page, from: &str, to: &str, act: &str) -> Result<()> {
    for look in 1..=LOOKS {
        page.open(from).await?;
        let Seen { pictures, wait } = record_movement(page, act).await?;
        ends_as_opened(page, to).await?;
        let seen = pictures.len() >= 4 && pictures.last().is_some_and(|&last| last <= LONGEST);
        if seen {
            return Ok(());
        }
        ensure!(
            wait > LATE && look < LOOKS,
            "{from}: no movement from start to end within {LONGEST} ms: {pictures:?}, frames up to {wait} ms apart"
        );
    }
    Ok(())
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser takes the wish for movement from GTK when it starts"
)]
fn another_order_moves() -> Result<()> {
    both(async |page| {
        wants_movement(page).await?;
        moves(page, "sort=share", "sort=share&order=asc", TURN).await?;
        moves(page, "view=compare", "view=compare&order=asc", TURN).await
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser takes the wish for movement from GTK when it starts"
)]
fn another_significance_and_another_view_move() -> Result<()> {
    both(async |page| {
        wants_movement(page).await?;
        let whose = "document.querySelector('[data-control=significance-of] [data-value=customers]').click();";
        let to = "view=map&significance-of=customers";
        moves(page, "view=map", to, whose).await?;
        let view = "document.querySelector('nav.views [data-value=compare]').click();";
        moves(page, "", "view=compare", view).await?;
        let view = "document.querySelector('nav.views [data-value=map]').click();";
        moves(page, "view=compare", "view=map", view).await
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser takes the wish for movement from GTK when it starts"
)]
fn a_filter_moves() -> Result<()> {
    both(async |page| {
        wants_movement(page).await?;
        let theme =
            "document.querySelector('[data-control=theme] input[data-value=automation]').click();";
        moves(page, "table=staff", "table=staff&theme=automation", theme).await
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser takes the wish for movement from GTK when it starts"
)]
fn a_second_change_on_the_way_ends_right() -> Result<()> {
    both(async |page| {
        wants_movement(page).await?;
        page.open("sort=share").await?;
        let staff = "document.querySelector('[data-control=table] [data-value=staff]').click();";
        let act = format!(
            "{TURN} setTimeout(() => {{ {staff} }}, 80); setTimeout(() => {{ {TURN} }}, 160);"
        );
        record_movement(page, &act).await?;
        ends_as_opened(page, "table=staff&sort=share").await?;

        // Another view on the way, and back again before it is there.
        page.open("view=compare").await?;
        let view =
            |id: &str| format!("document.querySelector('nav.views [data-value={id}]').click();");
        let act = format!(
            "{} setTimeout(() => {{ {} }}, 70); setTimeout(() => {{ {} }}, 140);",
            view("map"),
            view("distribution"),
            view("compare")
        );
        record_movement(page, &act).await?;
        ends_as_opened(page, "view=compare").await
    })
}

/// Colours do not wander from one look to another.
#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser takes the wish for movement from GTK when it starts"
)]
fn another_look_changes_at_once() -> Result<()> {
    both(async |page| {
        wants_movement(page).await?;
        page.open("sort=share&look=light").await?;
        let look = "const select = document.querySelector('[data-control=look]');
            select.value = 'dark';
            select.dispatchEvent(new Event('change', {bubbles: true}));";
        let seen = record_movement(page, look).await?.pictures;
        ensure!(seen.len() == 2, "something between two looks: {seen:?}");
        ends_as_opened(page, "sort=share&look=dark").await
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser takes the wish for movement from GTK when it starts"
)]
fn nothing_moves_for_who_wants_less_movement() -> Result<()> {
    both(async |page| {
        page.prefer(&[("prefers-reduced-motion", "reduce")]).await?;
        for (from, act) in [
            ("sort=share", TURN),
            ("view=compare", TURN),
            (
                "view=map",
                "document.querySelector('nav.views [data-value=distribution]').click();",
            ),
        ] {
            page.open(from).await?;
            let seen = record_movement(page, act).await?.pictures;
            ensure!(
                seen.len() == 2,
                "{from}: something between start and end: {seen:?}"
            );
        }
        Ok(())
    })
}

//! Light, dark and contrast, chosen or as the device prefers.

use anyhow::{Result, ensure};

use crate::harness::{Page, both};
use crate::reading::chart_pixels::count_pixels;

/// A look: its id, its paper and ink, and its strongest step of adoption.
struct Look {
    id: &'static str,
    paper: &'static str,
    ink: &'static str,
    step: &'static str,
}

const LIGHT: Look = Look {
    id: "light",
    paper: "rgb(255, 255, 255)",
    ink: "rgb(20, 24, 28)",
    step: "#0f5c4d",
};
const DARK: Look = Look {
    id: "dark",
    paper: "rgb(18, 23, 28)",
    ink: "rgb(238, 242, 245)",
    step: "#bfeadd",
};
const CONTRAST: Look = Look {
    id: "contrast",
    paper: "rgb(255, 255, 255)",
    ink: "rgb(0, 0, 0)",
    step: "#003a2e",
};

/// Page and chart wear `look`; no chart of another look is left.
async fn has_look(page: &Page, look: &Look) -> Result<()> {
    page.shows(
        "const {backgroundColor, color} = getComputedStyle(document.documentElement);
         return [backgroundColor, color]",
        vec![look.paper, look.ink],
    )
    .await?;
    is_drawn_in(page, look).await
}

async fn is_drawn_in(page: &Page, look: &Look) -> Result<()> {
    let steps = [LIGHT, DARK, CONTRAST].map(|look| look.step);
    let found = count_pixels(page, &steps).await?;
    for (step, count) in steps.iter().zip(found) {
        ensure!(
            (count > 500) == (*step == look.step),
            "{step} has {count} pixels in {}",
            look.id
        );
    }
    Ok(())
}

#[test]
fn chosen_from_the_address_and_the_control() -> Result<()> {
    both(async |page| {
        for look in [DARK, CONTRAST, LIGHT] {
            page.open(&format!("look={}", look.id)).await?;
            has_look(page, &look).await?;
        }
        for look in [DARK, CONTRAST, LIGHT] {
            page.choose("look", look.id).await?;
            page.shows("return document.documentElement.dataset.look", look.id)
                .await?;
            has_look(page, &look).await?;
        }
        Ok(())
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser takes preferences from GTK when it starts"
)]
fn auto_follows_the_device_at_once() -> Result<()> {
    both(async |page| {
        page.prefer(&[("prefers-color-scheme", "dark")]).await?;
        page.open("").await?;
        has_look(page, &DARK).await?;
        page.prefer(&[("prefers-color-scheme", "light")]).await?;
        has_look(page, &LIGHT).await?;
        page.prefer(&[
            ("prefers-color-scheme", "dark"),
            ("prefers-contrast", "more"),
        ])
        .await?;
        has_look(page, &CONTRAST).await?;
        page.shows("return document.documentElement.dataset.look", "auto")
            .await
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser takes preferences from GTK when it starts"
)]
fn a_chosen_look_is_stronger_than_the_device() -> Result<()> {
    both(async |page| {
        page.prefer(&[
            ("prefers-color-scheme", "dark"),
            ("prefers-contrast", "more"),
        ])
        .await?;
        page.open("look=light").await?;
        has_look(page, &LIGHT).await
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser takes preferences from GTK when it starts"
)]
fn forced_colours_draw_the_chart_in_contrast() -> Result<()> {
    both(async |page| {
        page.prefer(&[
            ("forced-colors", "active"),
            ("prefers-color-scheme", "light"),
        ])
        .await?;
        page.open("").await?;
        is_drawn_in(page, &CONTRAST).await
    })
}

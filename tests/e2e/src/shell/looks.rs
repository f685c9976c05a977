//! Light, dark and contrast, chosen or as the device prefers.

use anyhow::{Result, ensure};
use murroskartta::chart::Theme;

use crate::harness::{Page, both};
use crate::reading::chart_pixels::{colours, count_pixels};

/// A look: its id, its paper and ink, and how charts wear it.
struct Look {
    id: &'static str,
    paper: &'static str,
    ink: &'static str,
    theme: Theme,
}

const LIGHT: Look = Look {
    id: "light",
    paper: "rgb(255, 255, 255)",
    ink: "rgb(20, 24, 28)",
    theme: Theme::Light,
};
const DARK: Look = Look {
    id: "dark",
    paper: "rgb(18, 23, 28)",
    ink: "rgb(238, 242, 245)",
    theme: Theme::Dark,
};
const CONTRAST: Look = Look {
    id: "contrast",
    paper: "rgb(255, 255, 255)",
    ink: "rgb(0, 0, 0)",
    theme: Theme::Contrast,
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
    for theme in [Theme::Light, Theme::Dark, Theme::Contrast] {
        let strongest = &colours(theme, crate::ADOPTION)[..1];
        let count = count_pixels(page, strongest).await?[0];
        ensure!(
            (count > 500) == (theme == look.theme),
            "of {theme:?} are {count} pixels in {}",
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

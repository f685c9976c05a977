//! No axe violation in any language, look or width.

use std::collections::HashSet;

use anyhow::Result;
use murroskartta::state::View;
use murroskartta::survey::Lang;
use murroskartta::workshop::Slide;
use thirtyfour::Key;

use crate::accessibility::axe::{
    LAPTOP, PHONE, SESSION, UNFOLD, axe, check_with_axe, has_no_violations,
};
use crate::harness::over_http;
use crate::workshop::presenter::slides_of;

fn in_look(look: &str) -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        for (lang, table) in Lang::ALL
            .into_iter()
            .zip(["adoption", "customers", "staff"])
        {
            let fragment = format!("table={table}&lang={}&look={look}", lang.code());
            page.open(&fragment).await?;
            has_no_violations(page, &axe, &fragment).await?;
            page.unfold().await?;
            page.write("q", "a").await?;
            has_no_violations(page, &axe, &format!("{fragment} with the filter open")).await?;
            page.focus("[data-chart] .stage").await?;
            has_no_violations(page, &axe, &format!("{fragment} with the tip")).await?;
        }
        Ok(())
    })
}

#[test]
fn light() -> Result<()> {
    in_look("light")
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `light`"
)]
fn dark() -> Result<()> {
    in_look("dark")
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `light`"
)]
fn contrast() -> Result<()> {
    in_look("contrast")
}

/// Scrolls the sheet to its end, where what sticks to its foot covers nothing: elsewhere it covers
/// a part of whatever lies under it, and axe takes what is left for a target that is too small.
const REST: &str =
    "const sheet = document.querySelector('.filter-parts'); sheet.scrollTop = sheet.scrollHeight";

#[test]
fn phone() -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        page.screen(390, 844, 2.0).await?;
        for lang in Lang::ALL {
            let fragment = format!("lang={}", lang.code());
            page.open(&fragment).await?;
            has_no_violations(page, &axe, &fragment).await?;
            page.unfold().await?;
            page.js::<()>(REST).await?;
            has_no_violations(page, &axe, &format!("{fragment} with the sheet open")).await?;
        }
        Ok(())
    })
}

/// Each view in each language.
fn views_and_languages() -> impl Iterator<Item = (View, Lang)> {
    let views = View::ALL.into_iter();
    views.flat_map(|view| Lang::ALL.map(|lang| (view, lang)))
}

/// Each view in one language, each language in a third of the views: another look changes colours, and
/// these are the same in each language.
fn a_language_each_view() -> impl Iterator<Item = (View, Lang)> {
    View::ALL.into_iter().zip(Lang::ALL.into_iter().cycle())
}

/// Views with their help, and all unfolded that they have; `every_view.rs` has them as they open.
fn views_in_look(
    look: &str,
    (width, height): (u32, u32),
    views: impl Iterator<Item = (View, Lang)>,
) -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    let views: Vec<_> = views.collect();
    over_http(async |page| {
        page.screen(width, height, 1.0).await?;
        for &(view, lang) in &views {
            let fragment = format!("view={}&lang={}&look={look}&pin=3", view.id(), lang.code());
            page.open(&fragment).await?;
            page.js::<()>(UNFOLD).await?;
            let help = "return document.getElementById('help')?.checkVisibility() ?? false";
            page.shows(help, view.explores()).await?;
            has_no_violations(page, &axe, &format!("{fragment} unfolded")).await?;
        }
        Ok(())
    })
}

#[test]
fn views_light() -> Result<()> {
    views_in_look("light", LAPTOP, views_and_languages())
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `views_light`"
)]
fn views_dark() -> Result<()> {
    views_in_look("dark", LAPTOP, a_language_each_view())
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `views_light`"
)]
fn views_contrast() -> Result<()> {
    views_in_look("contrast", LAPTOP, a_language_each_view())
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `views_light`"
)]
fn views_on_a_phone() -> Result<()> {
    views_in_look("light", PHONE, views_and_languages())
}

/// Each kind of slide, when the room has said something, and what lies over slides.
fn presenter_in_look(look: &str, lang: Lang, (width, height): (u32, u32)) -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        page.screen(width, height, 1.0).await?;
        let fragment = format!("{SESSION}&lang={}&look={look}", lang.code());
        let slides = slides_of(&fragment);
        let kinds: HashSet<_> = slides.iter().map(|slide| slide.id()).collect();
        assert_eq!(kinds.len(), 14);
        page.open(&format!("{fragment}&slide=1")).await?;
        let mut violations = Vec::new();
        let mut check = async |what: String| {
            if let Err(found) = check_with_axe(page, &axe).await {
                violations.push(format!("{what}: {found}"));
            }
        };
        for slide in &slides {
            let kind = "return document.querySelector('.slide').dataset.slide";
            page.shows(kind, slide.id()).await?;
            check(slide.id().to_owned()).await;
            match slide {
                Slide::Guess(_) => page.keys(Key::Up).await?,
                Slide::Hands(_) | Slide::Rank => page.keys("++").await?,
                _ => {}
            }
            if matches!(slide, Slide::Guess(_) | Slide::Hands(_) | Slide::Rank) {
                check(format!("{} that is answered", slide.id())).await;
            }
            page.keys(Key::PageDown).await?;
        }
        // The guess, with what is said on it.
        page.keys("4").await?;
        page.keys(Key::Enter).await?;
        for (key, what) in [
            ("o", "overview"),
            ("?", "keys"),
            ("b", "black"),
            ("w", "white"),
        ] {
            page.keys(key).await?;
            page.shows("return document.querySelectorAll('.covers > *').length", 1)
                .await?;
            check(what.to_owned()).await;
            page.keys(Key::Escape).await?;
        }
        page.keys("nt").await?;
        page.shows(
            "return document.querySelectorAll('aside, .clock').length",
            2,
        )
        .await?;
        check("notes and clock".to_owned()).await;
        page.focus(".steer button").await?;
        check("what steers".to_owned()).await;
        assert_eq!(violations, [""; 0], "{fragment}");
        Ok(())
    })
}

#[test]
fn presenter_light() -> Result<()> {
    presenter_in_look("light", Lang::Fi, LAPTOP)
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `presenter_light`"
)]
fn presenter_dark() -> Result<()> {
    presenter_in_look("dark", Lang::Sv, LAPTOP)
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `presenter_light`"
)]
fn presenter_contrast() -> Result<()> {
    presenter_in_look("contrast", Lang::En, LAPTOP)
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `presenter_light`"
)]
fn presenter_on_a_phone() -> Result<()> {
    presenter_in_look("light", Lang::Fi, PHONE)
}

/// What only refusals bring: the field with the text that could not be copied.
#[test]
fn refused_copy() -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        page.before_scripts(
            "Object.defineProperty(Navigator.prototype, 'clipboard', {value: undefined});
             Document.prototype.execCommand = () => false;",
        )
        .await?;
        page.open("view=compare&lang=en").await?;
        page.click("button.take").await?;
        page.click(".panel [data-value=copy-link]").await?;
        page.shows(
            "return document.querySelectorAll('.panel textarea').length",
            1,
        )
        .await?;
        has_no_violations(page, &axe, "the text to be copied by hand").await
    })
}

#[test]
fn notice_and_empty_result() -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        for lang in Lang::ALL {
            let fragment = format!("lang={}&min=90&colour=red", lang.code());
            page.load(&fragment).await?;
            page.shows(
                "return document.querySelectorAll('.notice, .offers').length",
                2,
            )
            .await?;
            has_no_violations(page, &axe, &fragment).await?;
        }
        Ok(())
    })
}

#[test]
fn without_scripts_of_the_page() -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        page.before_scripts("delete window.WebAssembly").await?;
        page.load("").await?;
        page.shows(
            "return document.getElementById('no-app').checkVisibility()",
            true,
        )
        .await?;
        has_no_violations(page, &axe, "the page that did not start").await
    })
}

//! No axe violation in any language, look or width.
//!
//! axe-core is npm's; `MURROSKARTTA_AXE` names its `axe.min.js`. Without it these tests say that
//! they have shown nothing.

use std::collections::HashSet;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use murroskartta::state::View;
use murroskartta::survey::Lang;
use murroskartta::workshop::Slide;
use thirtyfour::Key;

use crate::harness::{Page, over_http};
use crate::workshop::presenter::slides_of;

/// The text of axe-core, where it is at hand.
pub fn axe() -> Result<Option<String>> {
    script("MURROSKARTTA_AXE")
}

/// The text of the script that a variable names.
pub fn script(variable: &str) -> Result<Option<String>> {
    let Some(path) = env::var_os(variable) else {
        println!("skipped: {variable} names no script");
        return Ok(None);
    };
    let text = fs::read_to_string(&path);
    text.map(Some)
        .with_context(|| format!("{variable} names {}", path.display()))
}

/// Each violation by its rule, with where it is: of all rules, up to WCAG 2.2 AA and axe's own, but for
/// those it calls experiments. Of 2.2 it leaves out the size of targets unless it is asked.
pub const RUN: &str = "const done = arguments[arguments.length - 1];
    const rules = {'target-size': {enabled: true}};
    axe.run(document, {resultTypes: ['violations'], rules}).then(
        found => done(found.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n =>
            n.target + ' ' + n.failureSummary).join(' | ')}`)),
        problem => done([String(problem)]))";

pub async fn has_no_violations(page: &Page, axe: &str, what: &str) -> Result<()> {
    found_by(page, axe).await.context(what.to_owned())
}

/// An error that names the violations, if there are any.
async fn found_by(page: &Page, axe: &str) -> Result<()> {
    page.painted().await?;
    // The page's policy refuses scripts in the page; the driver's own it cannot.
    page.js::<()>(axe)
        .await
        .context("axe-core does not start")?;
    let violations: Vec<String> = page.js_later(RUN).await?;
    ensure!(violations.is_empty(), "{violations:?}");
    Ok(())
}

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

/// Scrolls the sheet to its end, where the strip that sticks to its foot covers nothing: elsewhere it covers
/// a part of whatever lies under it, and axe takes what is left for a target that is too small.
const REST: &str =
    "const sheet = document.querySelector('.tools'); sheet.scrollTop = sheet.scrollHeight";

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
fn everywhere() -> impl Iterator<Item = (View, Lang)> {
    let views = View::ALL.into_iter();
    views.flat_map(|view| Lang::ALL.map(|lang| (view, lang)))
}

/// Each view in one language, each language in a third of the views: another look changes colours, and
/// these are the same in each language.
fn in_turn() -> impl Iterator<Item = (View, Lang)> {
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
            let help = "return document.getElementById('help')?.checkVisibility() ?? false";
            page.shows(help, view.explores()).await?;
            page.js::<()>(UNFOLD).await?;
            has_no_violations(page, &axe, &format!("{fragment} unfolded")).await?;
        }
        Ok(())
    })
}

/// Opens what can be taken along, the measures, and the whole help; looks at a name on the map.
pub const UNFOLD: &str = "document.querySelector('button.take')?.click();
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector('button.ask')?.click();
    document.querySelector('button.ask')?.click();
    document.querySelector('.contents .brief')?.click();
    document.querySelector('.names a')?.focus()";

pub const LAPTOP: (u32, u32) = (1280, 800);
pub const PHONE: (u32, u32) = (390, 844);

#[test]
fn views_light() -> Result<()> {
    views_in_look("light", LAPTOP, everywhere())
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `views_light`"
)]
fn views_dark() -> Result<()> {
    views_in_look("dark", LAPTOP, in_turn())
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `views_light`"
)]
fn views_contrast() -> Result<()> {
    views_in_look("contrast", LAPTOP, in_turn())
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "says as much of the engine as `views_light`"
)]
fn views_on_a_phone() -> Result<()> {
    views_in_look("light", PHONE, everywhere())
}

/// A session that has every kind of slide.
pub const SESSION: &str = "view=workshop&length=60&vote=staff&show=8";

/// Each kind of slide, when the room has said something, and what lies over slides.
fn presenter_in_look(look: &str, lang: Lang, (width, height): (u32, u32)) -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        page.screen(width, height, 1.0).await?;
        let fragment = format!("{SESSION}&lang={}&look={look}", lang.code());
        let slides = slides_of(&fragment);
        let kinds: HashSet<_> = slides.iter().map(|slide| slide.id()).collect();
        assert_eq!(kinds.len(), Slide::KINDS.len());
        page.open(&format!("{fragment}&slide=1")).await?;
        let mut violations = Vec::new();
        let mut check = async |what: String| {
            if let Err(found) = found_by(page, &axe).await {
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

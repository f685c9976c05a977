//! Paper: every view prints, drawn anew for paper, with its address and without controls.

use anyhow::{Result, ensure};
use murroskartta::state::View;
use murroskartta::survey::Lang;
use murroskartta::takeaway::citable;
use murroskartta::text;
use murroskartta::workshop::{Agenda, deck};

use crate::expected::scene::{exploring_views, views_with_chart};
use crate::expected::survey::{SURVEY, selection_of};
#[cfg(browser = "chromium")]
use crate::harness::over_http;
use crate::harness::{Page, both};
use crate::reading::state::page_state;

/// The beginning of a PDF in base64: `%PDF-`.
const PDF: &str = "JVBERi0";

#[test]
#[cfg_attr(browser = "webkit", ignore = "WebKitWebDriver does not print")]
fn each_view_prints_and_stands_as_before() -> Result<()> {
    both(async |page| {
        for view in View::ALL {
            page.open(&format!("view={}&lang=en", view.id())).await?;
            let before = page_state(page).await?;
            let file = page.print().await?;
            ensure!(file.starts_with(PDF), "{view:?} is no PDF");
            ensure!(file.len() > 10_000, "{view:?} prints nothing");
            assert_eq!(before, page_state(page).await?, "{view:?} after printing");
        }
        Ok(())
    })
}

/// How many sheets of A4 a view takes at most: one for the chart and what is found, one for its numbers; a statement
/// has one more for what the background says, a plan of a quarter has its guide on three.
#[cfg(browser = "chromium")]
const SHEETS: [(&str, usize); 7] = [
    ("", 2),
    ("table=staff", 2),
    ("view=compare", 2),
    ("view=map", 2),
    ("view=map&lang=en", 2),
    ("view=statement&statement=8", 3),
    ("view=workshop&length=15", 3),
];

#[test]
#[cfg(browser = "chromium")]
fn no_sheet_is_wasted() -> Result<()> {
    over_http(async |page| {
        for (fragment, most) in SHEETS {
            page.open(fragment).await?;
            page.painted().await?;
            let file = page.print().await?;
            let count = r"return atob(arguments[0]).match(/\/Type\s*\/Page\b/g).length";
            let sheets: usize = page.js_with(count, vec![file.into()]).await?;
            ensure!(sheets <= most, "{fragment}: {sheets} sheets");
        }
        Ok(())
    })
}

/// On paper the numbers of a chart begin on a sheet of their own, and only theirs.
#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser cannot be told to show a page as on paper"
)]
fn numbers_have_a_sheet_of_their_own() -> Result<()> {
    const BREAK: &str = "return getComputedStyle(document.querySelector('.numbers')).breakBefore";
    both(async |page| {
        for view in views_with_chart() {
            page.open(&format!("view={}", view.id())).await?;
            page.on_paper().await?;
            let expected = if view == View::Statement {
                "auto"
            } else {
                "page"
            };
            page.shows(BREAK, expected).await?;
            page.prefer(&[]).await?;
        }
        Ok(())
    })
}

/// Width of the canvas in CSS pixels, and of what is behind it in pixels.
const CANVAS: &str = "const canvas = document.querySelector('[data-chart] canvas');
    return [Math.round(parseFloat(canvas.style.width)), canvas.width]";

/// Tells the page that it is about to be printed, or was.
async fn dispatch_event(page: &Page, event: &str) -> Result<()> {
    page.js(&format!("window.dispatchEvent(new Event('{event}'))"))
        .await
}

#[test]
fn the_chart_is_drawn_for_paper_and_back() -> Result<()> {
    both(async |page| {
        for view in views_with_chart() {
            let fragment = format!("view={}&look=dark", view.id());
            page.open(&fragment).await?;
            let before = page_state(page).await?;
            let canvas: Vec<u32> = page.js(CANVAS).await?;
            page.shows(
                "return document.querySelector('.address').checkVisibility()",
                false,
            )
            .await?;

            dispatch_event(page, "beforeprint").await?;
            page.shows(CANVAS, vec![700, 2100]).await?;
            let href: String = page.js("return location.href").await?;
            let shown = page.js::<String>("return document.querySelector('.address').textContent");
            let (shown, address) = (shown.await?, citable(&href, &printed_address(&fragment)));
            ensure!(shown.ends_with(&address), "{shown:?} is not {address:?}");
            // Paper is white, whatever the screen wears.
            page.shows(
                "const canvas = document.querySelector('[data-chart] canvas');
                 return [...canvas.getContext('2d').getImageData(1, 1, 1, 1).data]",
                vec![255, 255, 255, 255],
            )
            .await?;

            dispatch_event(page, "afterprint").await?;
            page.shows(CANVAS, canvas).await?;
            assert_eq!(before, page_state(page).await?, "{view:?} after printing");
        }
        Ok(())
    })
}

/// The fragment as the page writes it.
fn printed_address(fragment: &str) -> String {
    let selection = selection_of(fragment);
    murroskartta::state::link::print(&selection, &SURVEY)
}

/// The redrawing is done before the browser takes the picture, which is right after the event.
#[test]
fn the_chart_is_drawn_for_paper_before_the_browser_goes_on() -> Result<()> {
    both(async |page| {
        page.open("view=compare").await?;
        let drawn: Vec<u32> = page
            .js_later(&format!(
                "const done = arguments[0];
                 window.dispatchEvent(new Event('beforeprint'));
                 setTimeout(() => done((() => {{ {CANVAS} }})()), 0)"
            ))
            .await?;
        assert_eq!(drawn, [700, 2100]);
        Ok(())
    })
}

/// What can be seen of what matches.
const SEEN: &str = "const seen = css => [...document.querySelectorAll(css)]
    .filter(e => e.checkVisibility({visibilityProperty: true, opacityProperty: true}) && e.getBoundingClientRect().height > 0);";

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser cannot be told to show a page as on paper"
)]
fn paper_has_no_controls_and_everything_else() -> Result<()> {
    both(async |page| {
        for view in exploring_views() {
            page.open(&format!("view={}&pin=3&pick=1.3.5.8", view.id()))
                .await?;
            page.click("button.take").await?;
            page.on_paper().await?;
            dispatch_event(page, "beforeprint").await?;
            // The legend of the distribution is its control; it stays as a legend.
            page.shows(
                &format!(
                    "{SEEN} return seen('button:not(.answers button), select, input, summary, textarea, nav:not(.contents), .help, .panel')
                         .map(e => e.outerHTML.slice(0, 80))"
                ),
                Vec::<String>::new(),
            )
            .await?;
            let told: &[_] = if view.has_chart() {
                &["[data-chart] canvas", "main table"]
            } else {
                &[".chapter h2", "[data-point]", "[data-card]"]
            };
            for css in ["h1", ".lead", ".foot p", ".address"].iter().chain(told) {
                page.shows(&format!("{SEEN} return seen(`{css}`).length > 0"), true)
                    .await?;
            }
            // The canvas fits the sheet, and keeps its proportions.
            page.shows(
                "const canvas = document.querySelector('[data-chart] canvas');
                 if (!canvas) return true;
                 const box = canvas.getBoundingClientRect();
                 return Math.abs(box.width / box.height - canvas.width / canvas.height) < 0.02",
                true,
            )
            .await?;
            page.prefer(&[]).await?;
        }
        Ok(())
    })
}

/// Of a plan, the guide goes on paper, whole, though it is folded on the screen.
#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser cannot be told to show a page as on paper"
)]
fn a_plan_prints_its_guide_and_nothing_else() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            let fragment = format!("view=workshop&vote=staff&lang={}", lang.code());
            page.open(&fragment).await?;
            page.on_paper().await?;
            dispatch_event(page, "beforeprint").await?;
            page.shows(
                &format!(
                    "{SEEN} return seen('main :is(button, select, input, summary, textarea), header nav, .agenda, .room-says')
                         .map(e => e.outerHTML.slice(0, 80))"
                ),
                Vec::<String>::new(),
            )
            .await?;
            let asked = selection_of(&fragment);
            let agenda = Agenda::of(&SURVEY, &asked.query, &asked.plan);
            let parts = agenda.items.iter().filter(|item| item.minutes > 0);
            let heads = parts.map(|item| {
                let name = text::part_name(lang, &SURVEY, item.part);
                format!("{name} {} {}", item.minutes, text::workshop(lang).min)
            });
            page.shows(
                &format!("{SEEN} return seen('.guide h3').map(e => e.textContent.replaceAll('\u{a0}', ' '))"),
                heads.collect::<Vec<_>>(),
            )
            .await?;
            let slides = deck(&agenda).len();
            page.shows(
                &format!("{SEEN} return seen('.guide .notes p').length >= 2 * {slides}"),
                true,
            )
            .await?;
            page.prefer(&[]).await?;
        }
        Ok(())
    })
}

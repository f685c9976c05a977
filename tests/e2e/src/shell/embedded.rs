//! Inside another page, even in a frame that is allowed nothing but scripts.

use anyhow::Result;
use thirtyfour::By;

use crate::harness::{PRODUCT, Page, over_http};
use crate::reading::state::shows_selection;

/// Opens a page of someone else's that frames ours, and goes into the frame.
async fn enter(page: &Page, frame: &str) -> Result<()> {
    let site = format!(
        "<!doctype html><html lang=fi><link rel=icon href='data:,'><title>KT</title><h1>KT</h1>{frame}"
    );
    page.server.add("/site.html", site.into_bytes());
    page.browser.goto(page.server.url("/site.html")).await?;
    let frame = page.browser.find(By::Css("iframe")).await?;
    Ok(frame.enter_frame().await?)
}

/// The page starts and its controls work, whatever the browser refuses.
async fn works(page: &Page, opened: &str) -> Result<()> {
    page.ready().await?;
    shows_selection(page, opened).await?;
    // The order with which the frame was opened stays.
    let order = if opened.contains("sort=share") {
        "&sort=share"
    } else {
        ""
    };
    let asks = |address: &str| format!("{address}{order}");
    page.press("table", "customers").await?;
    shows_selection(page, &asks("table=customers")).await?;
    page.press("significant", "moderate").await?;
    shows_selection(
        page,
        &asks("table=customers&significant=very-great.great.moderate"),
    )
    .await?;
    page.unfold().await?;
    page.write("q", "palvelu").await?;
    shows_selection(
        page,
        &asks("table=customers&significant=very-great.great.moderate&q=palvelu"),
    )
    .await?;
    page.click(".filters-foot .reset").await?;
    shows_selection(page, "").await?;
    assert_eq!(page.complaints().await?, [""; 0]);
    Ok(())
}

/// All of the frame stands in the window, and with it the end of a sheet that lies over the page.
const SIZE: &str = "width=1000 height=640";

#[test]
fn in_a_frame_of_the_same_site() -> Result<()> {
    over_http(async |page| {
        enter(
            page,
            &format!(
                "<iframe {SIZE} src='/alue/murros/index.html#table=staff&sort=share'></iframe>"
            ),
        )
        .await?;
        works(page, "table=staff&sort=share").await
    })
}

#[test]
fn in_a_frame_allowed_nothing_but_scripts() -> Result<()> {
    over_http(async |page| {
        enter(page, &format!("<iframe {SIZE} sandbox=allow-scripts src='/index.html#table=staff&sort=share'></iframe>")).await?;
        works(page, "table=staff&sort=share").await
    })
}

#[test]
fn in_a_frame_without_an_address() -> Result<()> {
    over_http(async |page| {
        let html = String::from_utf8_lossy(&PRODUCT.html);
        let quoted = html.replace('&', "&amp;").replace('"', "&quot;");
        enter(
            page,
            &format!("<iframe {SIZE} sandbox=allow-scripts srcdoc=\"{quoted}\"></iframe>"),
        )
        .await?;
        works(page, "").await
    })
}

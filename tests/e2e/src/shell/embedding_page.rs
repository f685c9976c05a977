//! Two views in a page of someone else's with a strict policy: `pages/embedding.html`.

use anyhow::Result;
use serde_json::json;
use thirtyfour::By;

use crate::figure::downloads::open_take_along;
use crate::harness::{PRODUCT, Page, over_http};

/// The page, and the script that it listens with, as they lie in the repository.
const PAGE: &str = include_str!("../../pages/embedding.html");
const SCRIPT: &str = include_str!("../../../../public/embed.js");

/// Both frames: whether each is as high as what is in it, and nothing of the head is shown.
const FIT: &str = "return [...document.querySelectorAll('iframe')].map(frame => {
    const inside = frame.contentDocument.documentElement;
    return inside.dataset.ready == 'true'
        && frame.clientHeight == Math.ceil(inside.getBoundingClientRect().height)
        && inside.scrollHeight <= frame.clientHeight
        && !frame.contentDocument.querySelector('.masthead').checkVisibility();
})";

/// How high a frame is.
const HEIGHT: &str = "return document.getElementById('staff').clientHeight";

async fn demonstrate(page: &Page) -> Result<()> {
    page.server.add("/index.html", PRODUCT.html.clone());
    page.server.add("/embed.js", SCRIPT.as_bytes().to_vec());
    page.server.add("/site.html", PAGE.as_bytes().to_vec());
    page.browser.goto(page.server.url("/site.html")).await?;
    page.shows(FIT, json!([true, true])).await
}

#[test]
fn frames_are_as_high_as_what_is_in_them() -> Result<()> {
    over_http(async |page| {
        demonstrate(page).await?;
        let folded: u64 = page.js(HEIGHT).await?;
        let frame = page.browser.find(By::Id("staff")).await?;
        frame.enter_frame().await?;
        page.unfold().await?;
        page.browser.enter_default_frame().await?;
        page.shows(FIT, json!([true, true])).await?;
        let before: u64 = page.js(HEIGHT).await?;
        assert!(folded < before, "from {folded} to {before}");
        // Fewer statements take less room.
        let frame = page.browser.find(By::Id("staff")).await?;
        frame.enter_frame().await?;
        page.write("q", "tekoäly").await?;
        page.browser.enter_default_frame().await?;
        page.shows(FIT, json!([true, true])).await?;
        let after: u64 = page.js(HEIGHT).await?;
        assert!(after + 200 < before, "from {before} to {after}");
        // Firefox tells whoever looks how high something is while another frame still loads.
        let mut complaints = page.complaints().await?;
        complaints.retain(|said| !said.contains("Layout was forced"));
        assert_eq!(complaints, [""; 0]);
        Ok(())
    })
}

/// The presenter lies over the page, which then has no height: it says none, for a listener would make the frame
/// vanish.
#[test]
fn a_frame_with_the_presenter_says_no_height() -> Result<()> {
    over_http(async |page| {
        page.server.add("/index.html", PRODUCT.html.clone());
        let site = "<!doctype html><title>KT</title><link rel=icon href='data:,'>
            <script>said = []; onmessage = event => said.push(event.data)</script>
            <iframe width=900 height=600 src='/index.html#view=workshop&embed=1'></iframe>";
        page.server.add("/site.html", site.as_bytes().to_vec());
        page.browser.goto(page.server.url("/site.html")).await?;
        let plan =
            "return said.some(each => each.type === 'murroskartta:height' && each.height > 100)";
        page.shows(plan, true).await?;
        let frame = page.browser.find(By::Css("iframe")).await?;
        frame.enter_frame().await?;
        page.ready().await?;
        page.js::<()>("location.hash = 'view=workshop&slide=2&embed=1'")
            .await?;
        page.shows("return document.querySelectorAll('.slide').length", 1)
            .await?;
        page.painted().await?;
        page.browser.enter_default_frame().await?;
        page.shows("return said.filter(each => !(each.height > 0)).length", 0)
            .await
    })
}

#[test]
fn only_a_frame_of_the_page_is_heard() -> Result<()> {
    over_http(async |page| {
        demonstrate(page).await?;
        let before: u64 = page.js(HEIGHT).await?;
        for said in [
            "{type: 'murroskartta:height', height: 77}",
            "{type: 'murroskartta:height', height: '<b>'}",
            "null",
            "'murroskartta:height'",
        ] {
            page.js::<()>(&format!("postMessage({said}, '*')")).await?;
        }
        page.painted().await?;
        assert_eq!(page.js::<u64>(HEIGHT).await?, before);
        Ok(())
    })
}

#[test]
fn the_way_out_leads_to_the_page_itself() -> Result<()> {
    over_http(async |page| {
        page.open("view=map&table=staff&embed=1&lang=en").await?;
        let href = "return document.querySelector('.foot [target]').getAttribute('href')";
        page.shows(href, "#view=map&table=staff&lang=en").await?;
        // On its own the page needs no such way.
        page.open("view=map&lang=en").await?;
        page.shows(
            "return document.querySelector('.foot [target]')",
            json!(null),
        )
        .await
    })
}

#[test]
fn the_code_that_is_offered_embeds_the_view() -> Result<()> {
    over_http(async |page| {
        open_take_along(page, "view=compare&lang=sv").await?;
        page.click_in_middle("[data-value=copy-embed]").await?;
        let offered = "return document.querySelector('#take textarea')?.value.slice(0, 7) ?? ''";
        page.shows(offered, "<iframe").await?;
        let code: String = page
            .js("return document.querySelector('#take textarea').value")
            .await?;
        let title: String = page
            .js("return document.querySelector('h1').textContent")
            .await?;
        page.server.add(
            "/site.html",
            format!("<!doctype html><title>KT</title><link rel=icon href='data:,'>{code}")
                .into_bytes(),
        );
        page.browser.goto(page.server.url("/site.html")).await?;
        page.shows("return document.querySelector('iframe').title", title)
            .await?;
        page.browser
            .find(By::Css("iframe"))
            .await?
            .enter_frame()
            .await?;
        page.ready().await?;
        page.shows(
            "return [document.querySelector('main').dataset.view, document.documentElement.lang,
            document.documentElement.dataset.embed]",
            json!(["compare", "sv", "1"]),
        )
        .await
    })
}

//! The page that is made: it opens as its survey, reads without scripts, and makes further pages.

use std::fs;

use anyhow::{Result, ensure};
use murroskartta::survey::parse::{SourceFiles, survey};
use murroskartta::survey::{Survey, unpack};
use murroskartta::views::static_view;
use serde_json::json;

use super::maker::{
    LOOK, MEN, SAID, SAVE, SAVE_FOLDER, SUMS, WOMEN, begin, between, carried, put, saved, write,
};
use crate::harness::{Folder, PRODUCT, Page, both, over_http};
use crate::shell::saved_page::open_saved;

/// What a page says of itself to those who do not run it.
const HEAD: &str = "return [document.title, document.documentElement.lang,
    document.querySelector('meta[name=description]').content,
    document.querySelector('meta[property=\"og:title\"]').content,
    document.querySelectorAll('meta[property=\"og:image\"]').length,
    JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent).name]";

/// Everything that is read in a page, but the sentences of a page that does not run.
const READ: &str = "return document.querySelector('#app').innerText";

/// Two groups with a title and a source, saved as a page.
async fn made(page: &Page, folder: &Folder) -> Result<String> {
    begin(page, "fi", &[("Naiset", WOMEN), ("Miehet", MEN)]).await?;
    for (place, text) in [
        ("survey title", "Työpaikan arki"),
        (
            "survey description",
            "Mitä työpaikan arjesta ajatellaan (keksitty).",
        ),
        ("source publisher", "Esimerkkikunta"),
    ] {
        write(page, place, "fi", text).await?;
    }
    put(page, "[data-value=source]", "Arkikysely").await?;
    put(page, "[data-value=id]", "tyopaikan-arki-2026").await?;
    Ok(String::from_utf8(saved(page, folder, SAVE, "html").await?)?)
}

#[test]
fn a_table_becomes_a_page() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("tehty {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        let html = made(page, &folder).await?;
        page.shows(SAID, "Tallennettu. Katso selaimen latauksista.")
            .await?;
        page.click_in_middle(LOOK).await?;
        page.shows(SUMS, json!(["53 %", "60 %"])).await?;
        let path = folder.0.join("tehty.html");
        fs::write(&path, &html)?;
        open_saved(page, &path).await?;
        page.shows(SUMS, json!(["53 %", "60 %"])).await?;
        page.shows(
            HEAD,
            json!([
                "Työpaikan arki – Murroskartta",
                "fi",
                "Mitä työpaikan arjesta ajatellaan (keksitty).",
                "Työpaikan arki",
                0,
                "Arkikysely"
            ]),
        )
        .await?;
        page.shows(
            "return ['nav.surveys', '.brought', '.draft-shown'].map(css => document.querySelector(css))",
            json!([null, null, null]),
        )
        .await?;
        // Of the other group, with a statement that the first was not asked.
        page.js::<()>("location.hash = 'table=miehet'").await?;
        page.shows(SUMS, json!(["50 %", "20 %"])).await?;
        for view in [
            "compare",
            "map",
            "statement",
            "workshop",
            "own",
            "accessibility",
            "make",
        ] {
            page.js::<()>(&format!("location.hash = 'view={view}'"))
                .await?;
            page.shows("return document.querySelector('main').dataset.view", view)
                .await?;
            let read: String = page.js(READ).await?;
            for stranger in ["Hallinto", "Kunta-alan", "KT "] {
                ensure!(!read.contains(stranger), "{view} says {stranger}: {read}");
            }
        }
        let complaints = page.complaints().await?;
        ensure!(complaints.is_empty(), "{complaints:?}");
        Ok(())
    })
}

/// The scripts, the style sheet and the policy are those of the page that made it, and nothing of its survey is left.
#[test]
fn all_but_the_survey_is_the_same_file() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("sama")?;
        page.download_to(&folder.0).await?;
        let html = made(page, &folder).await?;
        let original = String::from_utf8_lossy(&PRODUCT.html);
        let policy = |html: &str| {
            between(html, "Content-Security-Policy\" content=\"", "\"").map(str::to_owned)
        };
        ensure!(policy(&html)? == policy(&original)?, "another policy");
        let style = |html: &str| between(html, "<style>", "</style>").map(str::to_owned);
        ensure!(style(&html)? == style(&original)?, "another style sheet");
        let program = |html: &str| {
            html.split_once("id=\"program\">")
                .map(|(_, rest)| rest.to_owned())
        };
        ensure!(program(&html) == program(&original), "another program");
        ensure!(html.is_ascii(), "not in ASCII");
        let (_, body) = html.split_once("<div id=\"app\">").unwrap_or_default();
        let (view, _) = body.split_once("id=\"program\"").unwrap_or_default();
        for stranger in ["hallinto", "Kuntaty", "meeting-papers"] {
            ensure!(!view.contains(stranger), "{stranger} is left");
        }
        Ok(())
    })
}

/// By the folder and the commands of the project the same survey becomes the same page.
#[test]
fn the_folder_makes_the_same_survey_and_the_same_view() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("kansio")?;
        page.download_to(&folder.0).await?;
        let html = made(page, &folder).await?;
        let zip = saved(page, &folder, SAVE_FOLDER, "zip").await?;
        let files = unpack(&zip).map_err(|why| anyhow::anyhow!("{why:?}"))?;
        let named = files.iter().map(|(name, bytes)| (&**name, &**bytes));
        let files = SourceFiles::among(named).expect("a survey.toml");
        let of_folder = survey(&files).map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
        let of_page = carried(&html)?;
        assert_eq!(of_page, [of_folder]);
        let of_page: &'static [Survey] = of_page.leak();
        let natively = static_view(of_page);
        let path = folder.0.join("tehty.html");
        fs::write(&path, &html)?;
        open_saved(page, &path).await?;
        // As texts and classes: the order of attributes is the renderer's.
        let same = "const read = html => {
                const page = new DOMParser().parseFromString(html, 'text/html');
                const app = page.querySelector('#app') ?? page.body;
                const words = [...app.querySelectorAll('*')].flatMap(element =>
                    [element.localName, [...element.classList].sort().join(' ')]);
                return JSON.stringify([words, app.textContent.replace(/\\s+/g, '')]);
            };
            return read(arguments[0]) === read(arguments[1])";
        let arguments = vec![
            json!(natively),
            json!(format!(
                "<div id=\"app\">{}",
                between(&html, "<div id=\"app\">", "<script")?
            )),
        ];
        let same: bool = page.js_with(same, arguments).await?;
        ensure!(same, "the static views differ");
        Ok(())
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "WebKitWebDriver cannot switch scripts off"
)]
fn reads_without_scripts() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("lukee")?;
        page.download_to(&folder.0).await?;
        let html = made(page, &folder).await?;
        page.serve(&html)?;
        page.without_scripts().await?;
        page.load("").await?;
        page.shows(
            "return [...document.querySelectorAll('table[data-table]')].map(table =>
                [table.dataset.table, [...table.querySelectorAll('td[data-answer]')].map(cell => parseInt(cell.textContent)).join(' ')])",
            json!([
                ["naiset", "12 41 20 18 9 30 30 20 10 10"],
                ["miehet", "25 25 25 15 10 7 13 20 40 20"]
            ]),
        )
        .await?;
        page.shows("return document.querySelectorAll('h1').length", 1)
            .await?;
        page.shows(
            "return document.getElementById('no-app').checkVisibility()",
            false,
        )
        .await
    })
}

/// A page makes a page, ten times over; from the second on they are the same to the letter.
#[test]
fn a_page_makes_pages_ten_generations_deep() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("sukupolvet")?;
        let elders = Folder::new("esivanhemmat")?;
        page.download_to(&folder.0).await?;
        let mut html = made(page, &folder).await?;
        let surveys = carried(&html)?;
        let path = elders.0.join("sivu.html");
        for generation in 2..=10 {
            fs::write(&path, &html)?;
            open_saved(page, &path).await?;
            page.js::<()>("location.hash = 'view=make'").await?;
            if generation == 2 {
                page.click_in_middle("[data-pattern]").await?;
            }
            let next = String::from_utf8(saved(page, &folder, SAVE, "html").await?)?;
            ensure!(
                carried(&next)? == surveys,
                "generation {generation} has another survey"
            );
            ensure!(next == html, "generation {generation} is another file");
            html = next;
        }
        let complaints = page.complaints().await?;
        ensure!(complaints.is_empty(), "{complaints:?}");
        Ok(())
    })
}

/// The published survey and its pattern of another year are rounds of one series, in one page.
#[test]
fn another_round_stands_beside_the_one_of_the_page() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("kierros")?;
        page.download_to(&folder.0).await?;
        page.open("view=make").await?;
        page.click_in_middle("[data-pattern]").await?;
        put(page, "[data-value=year]", "2026").await?;
        page.shows(
            "return document.querySelector('[data-value=id]').value",
            "hallinto-ja-toimistotyo-2026",
        )
        .await?;
        page.click_in_middle("[data-save] input[type=checkbox]")
            .await?;
        let html = String::from_utf8(saved(page, &folder, SAVE, "html").await?)?;
        let years: Vec<_> = carried(&html)?.iter().map(|survey| survey.year).collect();
        assert_eq!(years, [2026, 2021]);
        let path = folder.0.join("kierrokset.html");
        fs::write(&path, &html)?;
        open_saved(page, &path).await?;
        page.shows(
            "return [...document.querySelectorAll('[data-control=round] option')].map(one => one.value)",
            json!(["2026", "2021"]),
        )
        .await?;
        page.js::<()>("location.hash = 'view=compare&rounds=on'")
            .await?;
        page.shows("return location.hash", "#view=compare&rounds=on")
            .await?;
        page.shows(
            "return document.querySelector('[data-chart=compare]') !== null",
            true,
        )
        .await
    })
}

/// Signs that would be markup are texts: in the head, in the view that is there before scripts, and in the running page.
#[test]
fn nothing_in_a_survey_becomes_markup() -> Result<()> {
    const HOSTILE: &str = "</script><script>window.ran = 1</script><img src=x onerror='window.ran = 2'><!-- \"' &amp;";
    both(async |page| {
        let folder = Folder::new(&format!("vieras {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        begin(page, "fi", &[("Naiset", WOMEN)]).await?;
        for place in [
            "survey title",
            "survey description",
            "source publisher",
            "table naiset name",
        ] {
            write(page, place, "fi", HOSTILE).await?;
        }
        put(page, "[data-value=source]", HOSTILE).await?;
        let first = "return document.querySelector('[data-text^=\"statement \"][data-text$=wording]').dataset.text";
        let first: String = page.js(first).await?;
        write(page, &first, "fi", HOSTILE).await?;
        let html = String::from_utf8(saved(page, &folder, SAVE, "html").await?)?;
        let original = String::from_utf8_lossy(&PRODUCT.html);
        // One block more than the original: that with the colours.
        let scripts = |html: &str| html.matches("<script").count();
        assert_eq!(scripts(&html), scripts(&original) + 1);
        assert!(!html.contains("<img"));
        let path = folder.0.join("vieras.html");
        fs::write(&path, &html)?;
        open_saved(page, &path).await?;
        page.shows(
            "return [window.ran ?? null, document.querySelectorAll('img').length]",
            json!([null, 0]),
        )
        .await?;
        let title: String = page.js("return document.title").await?;
        assert_eq!(title, format!("{HOSTILE} – Murroskartta"));
        let named: String = page
            .js("return document.querySelector('.numbers tbody th').textContent")
            .await?;
        ensure!(named.contains(HOSTILE), "{named}");
        let complaints = page.complaints().await?;
        ensure!(complaints.is_empty(), "{complaints:?}");
        Ok(())
    })
}

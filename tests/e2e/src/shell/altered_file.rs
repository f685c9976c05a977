//! The page as hosts send it, and as gateways, editors and failing networks change it: it runs, or it says what is
//! wrong where a reader sees it.

use anyhow::{Context, Result, ensure};
use murroskartta::survey::Lang;

use crate::distribution::numbers::table_is_the_surveys;
use crate::harness::{PRODUCT, Page, over_http};
use crate::shell::static_page::TOLD;

const HTML: &str = "Content-Type: text/html; charset=utf-8";
const READY: &str = "return document.documentElement.dataset.ready ?? null";
/// The part of the window in which the sentence stands: from its top.
const FIRST: &str = "return document.getElementById('no-app').getBoundingClientRect().top < 40";
/// Controls that can be seen. Nothing would happen when they are pressed.
const DEAD: &str =
    "return [...document.querySelectorAll('button, select, input, .bar, .langs, .views')]
    .filter(e => e.checkVisibility({visibilityProperty: true})).length";

fn product() -> String {
    String::from_utf8_lossy(&PRODUCT.html).into_owned()
}

/// Opens `html` as a host sends it with these headers.
async fn opened(page: &Page, html: impl Into<Vec<u8>>, headers: &[&str]) -> Result<()> {
    page.server.add_with("/", html.into(), headers);
    page.load("table=staff").await
}

/// It runs, every sign is right, and nothing is said.
async fn runs(page: &Page) -> Result<()> {
    page.shows(READY, "true").await?;
    page.shows(TOLD, Vec::<String>::new()).await?;
    table_is_the_surveys(page, crate::STAFF, Lang::Fi).await
}

/// It says why it does not run, first of all.
async fn tells(page: &Page, why: &str) -> Result<()> {
    page.shows(TOLD, vec![why]).await?;
    page.shows(FIRST, true).await?;
    page.shows(READY, serde_json::Value::Null).await
}

/// The policy that the page carries.
fn carried() -> Result<String> {
    let html = product();
    let (_, rest) = html
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .context("no policy")?;
    Ok(rest.split('"').next().unwrap_or_default().to_owned())
}

#[test]
fn with_its_own_policy_as_a_header_it_runs() -> Result<()> {
    over_http(async |page| {
        let policy = format!("Content-Security-Policy: {}", carried()?);
        opened(page, product(), &[HTML, &policy]).await?;
        runs(page).await
    })
}

/// Neither styles nor scripts of the page.
#[test]
fn a_host_that_allows_nothing_inline() -> Result<()> {
    over_http(async |page| {
        let policy = "Content-Security-Policy: default-src 'self'";
        opened(page, product(), &[HTML, policy]).await?;
        tells(page, "blocked").await?;
        page.shows(
            "return document.querySelectorAll('table[data-table]').length",
            3,
        )
        .await
    })
}

#[test]
fn a_host_that_allows_no_scripts() -> Result<()> {
    over_http(async |page| {
        let policy = "Content-Security-Policy: script-src 'self'; style-src 'unsafe-inline'";
        opened(page, product(), &[HTML, policy]).await?;
        tells(page, "blocked").await?;
        page.shows(DEAD, 0).await
    })
}

#[test]
fn a_host_that_allows_no_web_assembly() -> Result<()> {
    over_http(async |page| {
        let policy = "Content-Security-Policy: default-src 'self' 'unsafe-inline' data: blob:";
        opened(page, product(), &[HTML, policy]).await?;
        tells(page, "policy").await?;
        page.shows(DEAD, 0).await
    })
}

/// In a frame whose text is in the page around it, that page's policy counts.
#[test]
fn a_frame_that_inherits_a_policy() -> Result<()> {
    over_http(async |page| {
        let quoted = product().replace('&', "&amp;").replace('"', "&quot;");
        let site = format!(
            "<!doctype html><title>KT</title><iframe width=1000 height=900 srcdoc=\"{quoted}\"></iframe>"
        );
        let policy = "Content-Security-Policy: default-src 'self'";
        opened(page, site, &[HTML, policy]).await?;
        let frame = page.find("iframe").await?;
        frame.enter_frame().await?;
        tells(page, "blocked").await
    })
}

/// Whatever a server says of the encoding.
#[test]
fn another_encoding_changes_no_sign() -> Result<()> {
    over_http(async |page| {
        for kind in [
            "text/html; charset=windows-1252",
            "text/html; charset=iso-8859-15",
            "text/html",
        ] {
            opened(page, product(), &[&format!("Content-Type: {kind}")]).await?;
            runs(page).await?;
            page.shows(
                "return document.querySelector('h1').textContent.includes('\u{fffd}')
                    || document.body.textContent.includes('Ã')",
                false,
            )
            .await?;
        }
        Ok(())
    })
}

#[test]
fn a_file_that_was_cut_off() -> Result<()> {
    over_http(async |page| {
        let html = product();
        let (sixty, surveys) = (
            html.len() * 3 / 5,
            html.find("id=\"surveys\"").context("no surveys")?,
        );
        let start = html.rfind("<script>").context("no last script")?;
        for length in [
            100_000,
            sixty,
            surveys - 50,
            start,
            start + 200,
            html.len() - 50,
        ] {
            opened(page, &html[..length], &[HTML]).await?;
            tells(page, "damaged")
                .await
                .with_context(|| length.to_string())?;
            page.shows(DEAD, 0).await?;
        }
        // Within the styles, before any text.
        let style = html.find("<style>").context("no style")?;
        opened(page, &html[..style + 900], &[HTML]).await?;
        page.shows(
            "return document.body.innerText.slice(0, 16)",
            "Sivu on katkennut".get(..16),
        )
        .await
    })
}

#[test]
fn a_program_with_another_sign_in_it() -> Result<()> {
    over_http(async |page| {
        let html = product();
        let mark = "id=\"program\">";
        for other in ["!", "%%", "=="] {
            let damaged = html.replacen(mark, &format!("{mark}{other}"), 1);
            opened(page, damaged, &[HTML]).await?;
            tells(page, "damaged").await?;
            page.shows(DEAD, 0).await?;
        }
        Ok(())
    })
}

/// Where the surveys begin and end.
fn surveys_block(html: &str) -> Result<(usize, usize)> {
    const MARK: &str = "id=\"surveys\">";
    let begin = html.find(MARK).context("no surveys")? + MARK.len();
    let length = html[begin..].find("</script>").context("no end")?;
    Ok((begin, begin + length))
}

/// The page with its surveys as `change` makes them.
pub fn with_surveys(change: impl FnOnce(&str) -> String) -> Result<String> {
    let mut html = product();
    let (begin, end) = surveys_block(&html)?;
    let changed = change(&html[begin..end]);
    ensure!(changed != html[begin..end], "the surveys are as they were");
    html.replace_range(begin..end, &changed);
    Ok(html)
}

/// Signs that are no JSON, JSON that is no survey, and a survey that names what it does not have.
#[test]
fn surveys_that_cannot_be_read() -> Result<()> {
    over_http(async |page| {
        let changes: [fn(&str) -> String; 6] = [
            |json| format!("x{json}"),
            |json| json[..json.len() / 2].to_owned(),
            |_| String::new(),
            |_| "[]".to_owned(),
            |json| json.replacen("\"title\"", "\"name\"", 1),
            |json| json.replacen("\"statement\":9", "\"statement\":99", 1),
        ];
        for change in changes {
            opened(page, with_surveys(change)?, &[HTML]).await?;
            tells(page, "damaged").await?;
            page.shows(DEAD, 0).await?;
            page.shows(
                "return document.querySelectorAll('table[data-table]').length",
                3,
            )
            .await?;
        }
        Ok(())
    })
}

/// What editors and minifiers do that changes nothing of what is meant.
#[test]
fn harmless_changes_are_harmless() -> Result<()> {
    over_http(async |page| {
        let html = product();
        let wrapped = |text: &str| {
            let (before, program) = text.split_once("id=\"program\">").unwrap_or((text, ""));
            let (program, after) = program.split_once('<').unwrap_or_default();
            let lines: Vec<_> = program
                .as_bytes()
                .chunks(76)
                .map(String::from_utf8_lossy)
                .collect();
            format!("{before}id=\"program\">\n{}\n<{after}", lines.join("\n"))
        };
        for (what, changed) in [
            ("no blanks between elements", html.replace(">\n<", "><")),
            ("other line ends", html.replace('\n', "\r\n")),
            ("a mark of the encoding", format!("\u{feff}{html}")),
            ("blanks by their number", html.replace("&nbsp;", "&#160;")),
            ("blanks as they are", html.replace("&nbsp;", "\u{a0}")),
            ("signs as they are", decoded(&html)),
            ("the program in lines", wrapped(&html)),
            ("a line at the end", format!("{html}\n<!-- kt.fi -->\n")),
            ("the surveys indented", with_surveys(indented)?),
        ] {
            ensure!(changed != html, "{what}");
            opened(page, changed, &[HTML]).await?;
            runs(page).await.context(what)?;
        }
        Ok(())
    })
}

/// JSON as an editor writes it for people.
fn indented(json: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(json).unwrap_or_default();
    format!("\n{value:#}\n").replace('\n', "\r\n")
}

/// References of HTML as the signs that they stand for.
fn decoded(html: &str) -> String {
    let mut pieces = html.split("&#");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let sign = piece.split_once(';').and_then(|(number, rest)| {
            let sign = char::from_u32(number.parse().ok()?)?;
            Some(format!("{sign}{rest}"))
        });
        out += &sign.unwrap_or_else(|| format!("&#{piece}"));
    }
    out
}

/// Mails have no longer lines than 998 signs. A line may end within a name, so the sentence is known by its words.
#[test]
fn a_gateway_that_breaks_lines() -> Result<()> {
    over_http(async |page| {
        let html = product();
        let lines: Vec<_> = html
            .lines()
            .flat_map(|line| line.as_bytes().chunks(998))
            .map(String::from_utf8_lossy)
            .collect();
        opened(page, lines.join("\r\n"), &[HTML]).await?;
        let first = "return document.body.innerText.replace(/\\s/g, '').slice(0, 15)";
        page.shows(first, "Sivunulkoasutai").await?;
        page.shows(READY, serde_json::Value::Null).await
    })
}

/// Only the styles are others than those that the page allows.
#[test]
fn a_style_sheet_that_was_changed() -> Result<()> {
    over_http(async |page| {
        let changed = product().replacen("<style>", "<style>/* kt.fi */", 1);
        opened(page, changed, &[HTML]).await?;
        page.shows(TOLD, vec!["blocked"]).await?;
        page.shows(FIRST, true).await
    })
}

#[test]
fn a_script_that_was_changed() -> Result<()> {
    over_http(async |page| {
        let html = product();
        let at = html.rfind("<script>").context("no last script")?;
        let (before, after) = html.split_at(at);
        let changed = format!("{before}{}", after.replacen("<script>", "<script> ", 1));
        opened(page, changed, &[HTML]).await?;
        tells(page, "damaged").await?;
        page.shows(DEAD, 0).await?;
        // The first of them.
        let changed = html.replacen("<script>", "<script> ", 1);
        opened(page, changed, &[HTML]).await?;
        tells(page, "blocked").await?;
        page.shows(DEAD, 0).await
    })
}

//! What is copied, and what stands to be copied by hand where the browser refuses.

use anyhow::Result;
use murroskartta::survey::Lang;
use murroskartta::takeaway::{self, citable};
use murroskartta::text::{self, words};
use serde_json::json;
use thirtyfour::Key;

use crate::expected::survey::SURVEY;
use crate::expected::view::Expected;
use crate::figure::downloads::{
    STATUS, open_take_along, selection_with_focus, today, views_by_languages,
};
use crate::harness::{PRODUCT, Page, both, over_http};

/// What the clipboard holds.
async fn clipboard(page: &Page) -> Result<String> {
    page.js_later("navigator.clipboard.readText().then(arguments[0], problem => arguments[0](String(problem)))")
        .await
}

async fn copies(page: &Page, what: &str, lang: Lang, expected: &str) -> Result<()> {
    page.click_in_middle(&format!(".panel [data-value={what}]"))
        .await?;
    page.shows(STATUS, words(lang).copied).await?;
    assert_eq!(clipboard(page).await?, expected, "{what}");
    Ok(())
}

/// What the buttons that copy would put on the clipboard: link, citation and numbers.
async fn copied(page: &Page, fragment: &str) -> Result<[(&'static str, String); 3]> {
    let asked = Expected::of(fragment);
    let lang = asked.selection.lang;
    let address = citable(&page.url(fragment), fragment);
    let today = today(page).await?;
    let citation = text::citation(lang, &SURVEY, &asked.headline(), &address, &today);
    let sheet = takeaway::sheet(&SURVEY, &selection_with_focus(&asked), &asked.lines);
    Ok([
        ("copy-link", page.url(fragment)),
        ("copy-citation", citation),
        ("copy-numbers", takeaway::text(&sheet)),
    ])
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "WebKitWebDriver cannot allow the clipboard"
)]
fn link_citation_and_numbers_are_copied() -> Result<()> {
    both(async |page| {
        page.allow(&["clipboardReadWrite", "clipboardSanitizedWrite"])
            .await?;
        for fragment in views_by_languages() {
            open_take_along(page, &fragment).await?;
            let lang = Expected::of(&fragment).selection.lang;
            for (what, expected) in copied(page, &fragment).await? {
                copies(page, what, lang, &expected).await?;
            }
        }
        Ok(())
    })
}

/// Whoever was sent here by a platform does not hand its trackers on.
#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "WebKitWebDriver cannot allow the clipboard"
)]
fn a_copied_link_has_no_trackers() -> Result<()> {
    over_http(async |page| {
        page.allow(&["clipboardReadWrite", "clipboardSanitizedWrite"])
            .await?;
        let tracked = "/?fbclid=IwAR0&id=7&utm_source=x";
        page.server.add(tracked, PRODUCT.html.clone());
        let url = page.server.url(&format!("{tracked}#view=map"));
        page.browser.goto(url).await?;
        page.ready().await?;
        page.click("[aria-controls=take]").await?;
        let link = page.server.url("/?id=7#view=map");
        copies(page, "copy-link", Lang::Fi, &link).await
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "WebKitWebDriver cannot allow the clipboard"
)]
fn a_picture_is_copied() -> Result<()> {
    both(async |page| {
        page.allow(&["clipboardReadWrite", "clipboardSanitizedWrite"])
            .await?;
        open_take_along(page, "view=compare").await?;
        page.click(".panel [data-value=copy-picture]").await?;
        page.shows(STATUS, words(Lang::Fi).copied).await?;
        if cfg!(browser = "firefox") {
            // Without a screen, its clipboard takes a picture and gives none.
            return Ok(());
        }
        let kinds: Vec<String> = page
            .js_later(
                "navigator.clipboard.read().then(items => arguments[0](items.flatMap(item => item.types)),
                     problem => arguments[0]([String(problem)]))",
            )
            .await?;
        assert_eq!(kinds, ["image/png"]);
        Ok(())
    })
}

/// A page that gets no clipboard of its own, as without TLS.
const NO_CLIPBOARD: &str =
    "Object.defineProperty(Navigator.prototype, 'clipboard', {value: undefined});";

#[test]
fn without_a_clipboard_of_its_own_the_page_copies_by_selecting() -> Result<()> {
    both(async |page| {
        page.before_scripts(NO_CLIPBOARD).await?;
        let fragment = "view=compare&pair=staff-customers&lang=en";
        open_take_along(page, fragment).await?;
        page.click(".panel [data-value=copy-link]").await?;
        page.shows(STATUS, words(Lang::En).copied).await?;
        page.shows(
            "return document.activeElement.dataset.value ?? null",
            "copy-link",
        )
        .await?;
        page.shows("return document.querySelectorAll('textarea').length", 0)
            .await?;
        // What was copied can be pasted.
        let link = page.url(fragment);
        page.unfold().await?;
        page.focus("input[data-control=q]").await?;
        page.chord(&[Key::Control], 'v').await?;
        page.shows(
            "return document.querySelector('input[data-control=q]').value",
            link,
        )
        .await
    })
}

#[test]
fn where_copying_is_refused_the_text_stands_to_be_copied_by_hand() -> Result<()> {
    both(async |page| {
        page.before_scripts(&format!(
            "{NO_CLIPBOARD} Document.prototype.execCommand = () => false;"
        ))
        .await?;
        for lang in Lang::ALL {
            let fragment = match lang {
                Lang::Fi => "view=map".to_owned(),
                _ => format!("view=map&lang={}", lang.code()),
            };
            open_take_along(page, &fragment).await?;
            for (what, expected) in copied(page, &fragment).await? {
                page.click_in_middle(&format!(".panel [data-value={what}]"))
                    .await?;
                page.shows(STATUS, words(lang).copy_refused).await?;
                // Fields of text have one kind of line ends.
                page.shows(
                    "const field = document.querySelector('.panel textarea');
                     return [field.value, field.readOnly,
                         document.getElementById(field.getAttribute('aria-labelledby')).textContent]",
                    json!([
                        expected.replace("\r\n", "\n"),
                        true,
                        words(lang).copy_refused
                    ]),
                )
                .await?;
            }
            page.click(".panel [data-value=copy-picture]").await?;
            page.shows(STATUS, words(lang).picture_refused).await?;
            page.shows(
                "return document.querySelectorAll('.panel textarea').length",
                0,
            )
            .await?;
        }
        Ok(())
    })
}

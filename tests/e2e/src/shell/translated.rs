//! A page whose text nodes a browser's translator has replaced goes on telling what the reader chooses.

use anyhow::{Context, Result, ensure};
use thirtyfour::Key;

use crate::harness::{Page, over_http};
use crate::reading::state::ADDRESS;

/// Replaces each text as Chrome's translator does: two elements stand in its place, and the node that the page has
/// made is in the document no more. The words stay, so that they can be compared.
const TRANSLATE: &str = "const kept = 'font, svg, textarea, script, style';
    const wrap = text => {
        const [outer, inner] = ['font', 'font'].map(name => document.createElement(name));
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
    };
    window.translate = () => {
        const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) texts.push(walker.currentNode);
        texts.filter(text => text.data.trim() && !text.parentElement.closest(kept)).forEach(wrap);
    };
    document.documentElement.classList.add('translated-ltr');
    translate();";

/// From then on what comes or changes is replaced as well, and at once: no test has to wait for it.
const GO_ON: &str = "new MutationObserver(translate)
    .observe(document.getElementById('app'), {childList: true, characterData: true, subtree: true})";

/// Every text of the page but what is said on a first visit alone, and what is told half a second after a change, line by
/// line, with where it stands: the elements around it from the outermost.
const TEXTS: &str = "const name = e => e.localName + (e.classList.length ? `.${e.classList[0]}` : '');
    const app = document.getElementById('app');
    const above = e => e == app ? [] : [...above(e.parentElement), ...(e.localName == 'font' ? [] : [e])];
    const walker = document.createTreeWalker(app, NodeFilter.SHOW_TEXT);
    const lines = [];
    let last = null;
    while (walker.nextNode()) {
        const text = walker.currentNode.data;
        const around = above(walker.currentNode.parentElement);
        const parent = around.at(-1);
        if (!text || parent?.closest('script, style, .first-visit, #told')) continue;
        if (parent != last) lines.push([around.map(name).join(' > '), '']);
        lines.at(-1)[1] += text;
        last = parent;
    }
    return lines.filter(([, text]) => text.trim()).map(line => line.join(': '))";

/// How a page is translated, if it is.
#[derive(Clone, Copy, Debug)]
enum Translator {
    /// Not at all: what the tests compare is the same without one.
    Off,
    /// Once: what the page makes later is its own.
    Once,
    /// Once, and whatever changes as well.
    GoesOn,
}

impl Translator {
    const ALL: [Self; 3] = [Self::Off, Self::Once, Self::GoesOn];

    async fn translate(self, page: &Page) -> Result<()> {
        match self {
            Self::Off => Ok(()),
            Self::Once => page.js(TRANSLATE).await,
            Self::GoesOn => page.js(&format!("{TRANSLATE}{GO_ON}")).await,
        }
    }
}

/// Each text of one page that the other does not have.
fn only_in(one: &[String], other: &[String]) -> Vec<String> {
    let missing = one.iter().filter(|line| !other.contains(line));
    missing.cloned().collect()
}

/// The page tells the same as one that is opened at its address, and something else than `before`.
async fn is_up_to_date(page: &Page, address: &str, before: &[String]) -> Result<()> {
    page.painted().await?;
    let shown: Vec<String> = page.js(TEXTS).await?;
    page.open(address).await?;
    let expected: Vec<String> = page.js(TEXTS).await?;
    ensure!(expected != before, "nothing has changed");
    let (stale, missing) = (only_in(&shown, &expected), only_in(&expected, &shown));
    ensure!(shown == expected, "stale {stale:#?}\nmissing {missing:#?}");
    Ok(())
}

/// Whatever `act` changes in the page that `from` opens, translated or not, every text follows.
fn follow(from: &str, to: &str, act: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    over_http(async |page| {
        for translator in Translator::ALL {
            page.open(from).await?;
            translator.translate(page).await?;
            let before: Vec<String> = page.js(TEXTS).await?;
            act(page).await?;
            page.shows(ADDRESS, to).await?;
            let checked = is_up_to_date(page, to, &before).await;
            checked.with_context(|| format!("{translator:?}, {to}"))?;
            page.js::<()>("localStorage.clear()").await?;
        }
        Ok(())
    })
}

#[test]
fn another_table() -> Result<()> {
    follow("lang=en", "table=customers&lang=en", async |page| {
        page.press("table", "staff").await?;
        page.press("table", "customers").await
    })
}

#[test]
fn another_measure() -> Result<()> {
    follow("lang=en", "adopted=trial&lang=en", async |page| {
        page.press("adopted", "trial").await?;
        page.press("adopted", "in-use").await
    })
}

#[test]
fn another_filter() -> Result<()> {
    follow("lang=en", "q=invoices&lang=en", async |page| {
        page.unfold().await?;
        page.write("q", "invoices").await?;
        page.click("[aria-controls=filters]").await
    })
}

#[test]
fn another_statement() -> Result<()> {
    let to = "view=statement&statement=3&lang=en";
    follow("view=statement&statement=1&lang=en", to, async |page| {
        page.choose("statement", "8").await?;
        page.choose("statement", "3").await
    })
}

#[test]
fn another_pair() -> Result<()> {
    let to = "view=compare&pair=staff-customers&lang=en";
    follow("view=compare&lang=en", to, async |page| {
        page.press("pair", "customers-adoption").await?;
        page.press("pair", "staff-customers").await
    })
}

#[test]
fn another_view() -> Result<()> {
    follow("lang=en", "view=compare&lang=en", async |page| {
        for view in ["map", "statement", "report", "compare"] {
            page.press("view", view).await?;
        }
        Ok(())
    })
}

#[test]
fn another_language() -> Result<()> {
    follow("lang=en", "lang=sv", async |page| {
        page.press("lang", "fi").await?;
        page.press("lang", "sv").await
    })
}

#[test]
fn another_slide() -> Result<()> {
    let from = "view=workshop&slide=2&lang=en";
    follow(from, "view=workshop&slide=5&lang=en", async |page| {
        for _ in 0..3 {
            page.keys(Key::PageDown).await?;
        }
        Ok(())
    })
}

#[test]
fn another_answer_of_ones_own() -> Result<()> {
    follow("view=own&lang=en", "view=own&lang=en", async |page| {
        for answer in ["trial", "none"] {
            page.click(&format!("[data-control=own] [data-value={answer}]"))
                .await?;
        }
        Ok(())
    })
}

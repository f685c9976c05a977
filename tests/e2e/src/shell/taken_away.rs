//! What is taken away while it has the focus, or before the browser has done what it was asked: the page goes on.

use anyhow::{Result, ensure};
use murroskartta::state::View;
use serde_json::{Value, json};

use crate::harness::{Page, over_http};

/// In the view of the address `arguments[0]`, puts the focus on everything that takes it, one of each kind after the other,
/// and goes to the view `arguments[1]` by the address, as by the way back. Hands on how many there were, and which ended
/// the program.
const LEAVE: &str = r"
    const [from, to, done] = arguments;
    const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', 'summary', '.stage']
        .map(css => `#app main ${css}`).join();
    const frame = () => new Promise(go => requestAnimationFrame(() => setTimeout(go)));
    const isBroken = () => document.documentElement.hasAttribute('data-failed');
    const view = address => new URLSearchParams(address).get('view') ?? 'distribution';
    const isThere = address => document.querySelector('main')?.dataset.view == view(address);
    const go = async address => {
        // A browser that is asked too often takes no address for a while.
        for (let tries = 0; tries < 20 && !isThere(address) && !isBroken(); tries++) {
            location.hash = address;
            for (let frames = 0; frames < 60 && !isThere(address) && !isBroken(); frames++) await frame();
        }
        await frame();
    };
    const kind = e => [e.localName, e.className, e.type, e.dataset.control ?? '', e.parentElement.className].join(' ');
    (async () => {
        const seen = new Set();
        while (!isBroken()) {
            await go(from);
            document.querySelector('[data-pattern]')?.click();
            await frame();
            document.querySelectorAll('#app details').forEach(details => { details.open = true; });
            const next = [...document.querySelectorAll(FOCUSABLE)]
                .find(e => !seen.has(kind(e)) && !e.disabled && e.checkVisibility({visibilityProperty: true}));
            if (!next) return done([seen.size, null]);
            seen.add(kind(next));
            next.focus({preventScroll: true});
            await go(to);
            await frame();
        }
        done([seen.size, [...seen].at(-1)]);
    })().catch(e => done([0, String(e.stack ?? e)]));
";

/// The addresses in which the focus is, each with the view that takes it away.
fn ways() -> impl Iterator<Item = (String, &'static str)> {
    let views = View::ALL.into_iter().map(|view| {
        let to = if view == View::Report {
            "map"
        } else {
            "report"
        };
        (format!("view={}", view.id()), to)
    });
    views.chain([("view=distribution&embed=1".to_owned(), "method")])
}

#[test]
fn whatever_has_the_focus_may_go() -> Result<()> {
    over_http(async |page| {
        for (from, to) in ways() {
            page.open(&from).await?;
            let left = page
                .browser
                .execute_async(LEAVE, vec![json!(from), json!(format!("view={to}"))])
                .await?;
            let (count, broke): (usize, Value) = left.convert()?;
            ensure!(broke.is_null(), "{from}: {broke}");
            // The statement of accessibility has one link.
            let least = if from == "view=accessibility" { 1 } else { 4 };
            ensure!(count >= least, "{from}: {count}");
            ensure!(page.complaints().await?.is_empty(), "{from}");
        }
        Ok(())
    })
}

/// Before the page's scripts: files are read and pictures are packed when [`GO_ON`] says so, and what is saved is noted
/// and not handed to the browser.
const SLOW: &str = r"
    window.waiting = [];
    window.saved = [];
    window.read = 0;
    for (const [of, what] of [[FileReader, 'readAsArrayBuffer'], [HTMLCanvasElement, 'toBlob']]) {
        const deed = of.prototype[what];
        of.prototype[what] = function(...given) { waiting.push(() => deed.apply(this, given)); };
    }
    const Reader = FileReader;
    window.FileReader = function() {
        const reader = new Reader();
        reader.addEventListener('loadend', () => setTimeout(() => read++));
        return reader;
    };
    HTMLAnchorElement.prototype.click = function() { saved.push(this.download); };
";
/// How much has begun, and may not end yet.
const WAITING: &str = "return waiting.length";
/// Lets it end.
const GO_ON: &str = "waiting.splice(0).forEach(deed => deed())";
/// Gives a file to the control for files.
const BRING: &str = r"
    const [css, done] = arguments;
    const input = document.querySelector(css);
    const brought = new DataTransfer();
    brought.items.add(new File(['väite;1;2\n1;3;4\n'], 'a.csv'));
    input.files = brought.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    done(null)";

/// Goes away by the address while something is under way, lets that end, and comes back.
async fn leaves_meanwhile(page: &Page, from: &str) -> Result<()> {
    page.shows(WAITING, 1).await?;
    page.js::<()>("location.hash = 'view=accessibility'")
        .await?;
    page.shows(VIEW, "accessibility").await?;
    page.js::<()>(GO_ON).await?;
    page.js::<()>(&format!("location.hash = '{from}'")).await?;
    page.ready().await?;
    ensure!(page.complaints().await?.is_empty(), "{from}");
    page.shows(IS_BROKEN, false).await
}

/// Whether the program has ended.
const IS_BROKEN: &str = "return document.documentElement.hasAttribute('data-failed')";
/// The view that is shown.
const VIEW: &str = "return document.querySelector('main').dataset.view";

#[test]
fn the_reader_may_go_while_a_file_is_read() -> Result<()> {
    over_http(async |page| {
        page.before_scripts(SLOW).await?;
        for (from, css) in [
            ("view=own", ".bring dialog input[type=file]"),
            ("view=workshop", "[data-control=open]"),
            ("view=make", "[data-control=open-made]"),
        ] {
            page.open(from).await?;
            page.browser.execute_async(BRING, vec![json!(css)]).await?;
            leaves_meanwhile(page, from).await?;
            page.shows("return read", 1).await?;
            page.shows(IS_BROKEN, false).await?;
        }
        Ok(())
    })
}

/// What is told of them stands there when the reader comes back.
#[test]
fn files_of_rooms_are_taken_all_the_same() -> Result<()> {
    over_http(async |page| {
        page.before_scripts(SLOW).await?;
        page.open("view=workshop").await?;
        let open = "[data-control=open]";
        page.browser.execute_async(BRING, vec![json!(open)]).await?;
        leaves_meanwhile(page, "view=workshop").await?;
        let told = "return [...document.querySelectorAll('.room-says [role=status]')]
            .some(said => said.textContent.includes('a.csv'))";
        page.shows(told, true).await
    })
}

/// Who goes from a name beside the map to its statement finds nothing marked there: the name is gone, and the focus with it.
#[test]
fn a_name_beside_the_map_takes_its_mark_along() -> Result<()> {
    over_http(async |page| {
        page.open("view=map").await?;
        page.focus("[data-name='1'] a").await?;
        page.shows(
            "return !!document.querySelector('.halo').checkVisibility()",
            true,
        )
        .await?;
        page.keys(thirtyfour::Key::Enter).await?;
        page.shows(VIEW, "statement").await?;
        page.painted().await?;
        page.shows(
            "return document.querySelector('.halo')?.checkVisibility() ?? false",
            false,
        )
        .await
    })
}

/// The name of the file is that of the view in which it was asked for.
#[test]
fn the_reader_may_go_while_a_picture_is_packed() -> Result<()> {
    over_http(async |page| {
        page.before_scripts(SLOW).await?;
        page.open("view=map").await?;
        page.click("[aria-controls=take]").await?;
        page.click("[data-value=picture]").await?;
        leaves_meanwhile(page, "view=map").await?;
        page.shows("return saved.length", 1).await?;
        let name: String = page.js("return saved[0]").await?;
        ensure!(name == "murroskartta-kartta-2021.png", "{name}");
        Ok(())
    })
}

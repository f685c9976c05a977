//! The page in a browser: opening it, asking it, waiting for it.

use std::cell::RefCell;
use std::fmt::Debug;
use std::fs;
#[cfg(unix)]
use std::os::unix::fs::symlink;
#[cfg(windows)]
use std::os::windows::fs::symlink_dir as symlink;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::WebDriver;
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::support::sleep;

use super::engine::{ENGINE, Engine, Surroundings};
use super::seat::Seat;
use super::{Folder, PRODUCT, Server, firefox};

/// A way in which the page is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// At the root of a web server.
    Http,
    /// Deep inside a site.
    SubPath,
    /// By a double click.
    Disk,
}

impl Origin {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Http, Self::SubPath, Self::Disk];
}

/// Where the page stands inside a site.
pub const SUB_PATH: &str = "/alue/murros/index.html";

/// A browser of its own, and the page in it.
pub struct Page {
    /// The browser.
    pub browser: WebDriver,
    /// How the page is opened.
    pub origin: Origin,
    /// Its web server, which a page on disk has no need of.
    pub server: Server,
    /// The page on disk where it is not quite the product.
    copy: RefCell<Option<Folder>>,
    /// What the browser takes for the folder of downloads, where that is fixed.
    downloads: Option<PathBuf>,
}

/// How long the page may take to become what is expected.
const PATIENCE: Duration = Duration::from_secs(10);
/// Time between two looks.
const PAUSE: Duration = Duration::from_millis(15);

impl Page {
    /// A page that is yet to be opened, in a fresh tab that remembers nothing of others.
    pub async fn new(seat: &Seat, origin: Origin) -> Result<Self> {
        let browser = seat.browser.clone();
        let tab = browser.new_tab().await?;
        browser.close_window().await?;
        browser.switch_to_window(tab).await?;
        let surroundings = seat.driver.surroundings.as_ref();
        let page = Self {
            browser,
            origin,
            server: Server::start()?,
            copy: RefCell::default(),
            downloads: surroundings.map(Surroundings::downloads),
        };
        for path in ["/", "/index.html", SUB_PATH] {
            page.server.add(path, PRODUCT.html.clone());
        }
        page.forget().await?;
        Ok(page)
    }

    /// Takes away what other tests may have left, and gives the page a laptop's window, where the
    /// browser does not come so.
    async fn forget(&self) -> Result<()> {
        match ENGINE {
            Engine::Chromium => {
                self.forget_by_devtools().await?;
                self.in_front().await?;
            }
            Engine::Firefox => {
                self.privileged_later(firefox::FORGET).await?;
                self.prefer(&[]).await?;
            }
            Engine::WebKit => {}
        }
        // A mouse that stays where another test left it points at nothing.
        self.browser.action_chain().reset_actions().await?;
        if ENGINE != Engine::Chromium {
            self.screen(1280, 800, 1.0).await?;
        }
        Ok(())
    }

    /// Has the page's place taken by another page.
    pub fn serve(&self, html: &str) -> Result<()> {
        for path in ["/", "/index.html", SUB_PATH] {
            self.server.add(path, html.as_bytes());
        }
        let folder = Folder::new(&format!("sivu {}", self.server.url("").replace('/', "")))?;
        fs::write(folder.0.join("index.html"), html)?;
        self.copy.replace(Some(folder));
        Ok(())
    }

    /// Makes the browser's folder of downloads another name of `folder`.
    pub(super) fn link_downloads(&self, folder: &Path) -> Result<()> {
        let link = self.downloads.as_ref().context("no folder of downloads")?;
        // There is none before the first time.
        let _ = fs::remove_file(link);
        Ok(symlink(folder, link)?)
    }

    /// The address of the page with a fragment, which is given without `#`.
    pub fn url(&self, fragment: &str) -> String {
        let url = match self.origin {
            Origin::Http => self.server.url("/"),
            Origin::SubPath => self.server.url(SUB_PATH),
            Origin::Disk => match &*self.copy.borrow() {
                Some(copy) => file_url(&copy.0.join("index.html")),
                None => file_url(&PRODUCT.path),
            },
        };
        if fragment.is_empty() {
            return url;
        }
        format!("{url}#{fragment}")
    }

    /// Opens the page afresh and waits until it is ready.
    pub async fn open(&self, fragment: &str) -> Result<()> {
        self.load(fragment).await?;
        self.ready().await?;
        if ENGINE == Engine::WebKit {
            // The window knows of its focus before the page does.
            self.shows("return document.hasFocus()", true).await?;
        }
        Ok(())
    }

    /// Opens the page afresh.
    pub async fn load(&self, fragment: &str) -> Result<()> {
        // A new fragment alone would load nothing.
        self.browser.goto("about:blank").await?;
        Ok(self.browser.goto(self.url(fragment)).await?)
    }

    /// Goes back, as readers do: from a page that they have seen, whose address is written by then.
    pub async fn back(&self) -> Result<()> {
        self.painted().await?;
        Ok(self.browser.back().await?)
    }

    /// Goes forward.
    pub async fn forward(&self) -> Result<()> {
        self.painted().await?;
        Ok(self.browser.forward().await?)
    }

    /// Loads the page again.
    pub async fn refresh(&self) -> Result<()> {
        self.painted().await?;
        Ok(self.browser.refresh().await?)
    }

    /// Waits until the page says that it is ready, and for what is made in the frame after its first picture.
    pub async fn ready(&self) -> Result<()> {
        let asked = "return document.documentElement?.dataset.ready ?? null";
        if let Err(late) = self.shows(asked, "true").await {
            let told = "const {readyState, documentElement} = document;
                return [readyState, {...documentElement.dataset}]";
            let told: Value = self.js(told).await?;
            return Err(late.context(format!("the page did not start: {told}")));
        }
        self.painted().await
    }

    /// What a script returns.
    pub async fn js<T: DeserializeOwned>(&self, script: &str) -> Result<T> {
        self.js_with(script, Vec::new()).await
    }

    /// What a script returns that is given `arguments`.
    pub async fn js_with<T>(&self, script: &str, arguments: Vec<Value>) -> Result<T>
    where
        T: DeserializeOwned,
    {
        let answer = self.browser.execute(script, arguments).await;
        let answer = answer.with_context(|| format!("in the script: {script}"))?;
        answer
            .convert()
            .with_context(|| format!("{script}\nreturned {}", answer.json()))
    }

    /// What a script hands to the function that is its last argument.
    pub async fn js_later<T>(&self, script: &str) -> Result<T>
    where
        T: DeserializeOwned,
    {
        let answer = self.browser.execute_async(script, Vec::new()).await;
        let answer = answer.with_context(|| format!("in the script: {script}"))?;
        Ok(answer.convert()?)
    }

    /// Waits until `script` returns `expected`; says what it returned where it never does. A script that fails is asked
    /// again too: it asked for an element that is not there yet.
    pub async fn shows(&self, script: &str, expected: impl Into<Value> + Debug) -> Result<()> {
        let expected = expected.into();
        let began = Instant::now();
        loop {
            let found = match self.browser.execute(script, Vec::new()).await {
                Ok(answer) => Ok(answer.json().clone()),
                Err(error) if matches!(*error, WebDriverErrorInner::JavascriptError(_)) => {
                    Err(error)
                }
                Err(error) => return Err(error).context(format!("in the script: {script}")),
            };
            if let Ok(found) = &found
                && *found == expected
            {
                return Ok(());
            }
            if began.elapsed() > PATIENCE {
                bail!("{script}\n  expected {expected}\n  found    {found:?}");
            }
            sleep(PAUSE).await;
        }
    }

    /// Waits until the next frame has been painted, with whatever led to it.
    pub async fn painted(&self) -> Result<()> {
        let wait = "const done = arguments[0];
            requestAnimationFrame(() => requestAnimationFrame(() => done(null)))";
        self.js_later::<Value>(wait).await.map(drop)
    }
}

/// The page with a script that runs before its own: before the policy that would refuse it.
pub fn spoiled(script: &str) -> Result<String> {
    let html = str::from_utf8(&PRODUCT.html)?;
    let (before, after) = html.split_once("<head>").context("a page without a head")?;
    Ok(format!("{before}<head><script>{script}</script>{after}"))
}

/// A hexadecimal digit.
fn hex(value: u8) -> char {
    char::from_digit(value.into(), 16)
        .unwrap_or('0')
        .to_ascii_uppercase()
}

/// The address of a file.
pub fn file_url(path: &Path) -> String {
    let mut url = String::from("file://");
    for byte in path.display().to_string().bytes() {
        match byte {
            b'/' | b'.' | b'-' | b'_' => url.push(byte.into()),
            byte if byte.is_ascii_alphanumeric() => url.push(byte.into()),
            byte => url.extend(['%', hex(byte >> 4), hex(byte & 15)]),
        }
    }
    url
}

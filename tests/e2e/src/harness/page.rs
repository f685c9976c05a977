//! The page in a browser: opening it, asking it, waiting for it.

use std::fmt::Debug;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde::de::DeserializeOwned;
use serde_json::Value;
use thirtyfour::WebDriver;
use thirtyfour::support::sleep;

use super::{PRODUCT, Server};

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
}

/// How long the page may take to become what is expected.
const PATIENCE: Duration = Duration::from_secs(10);
/// Time between two looks.
const PAUSE: Duration = Duration::from_millis(15);

impl Page {
    /// A page that is yet to be opened, in a fresh tab that remembers nothing of others.
    pub async fn new(browser: WebDriver, origin: Origin) -> Result<Self> {
        let tab = browser.new_tab().await?;
        browser.close_window().await?;
        browser.switch_to_window(tab).await?;
        let server = Server::start()?;
        for path in ["/", "/index.html", SUB_PATH] {
            server.add(path, PRODUCT.html.clone());
        }
        Ok(Self {
            browser,
            origin,
            server,
        })
    }

    /// The address of the page with a fragment, which is given without `#`.
    pub fn url(&self, fragment: &str) -> String {
        let url = match self.origin {
            Origin::Http => self.server.url("/"),
            Origin::SubPath => self.server.url(SUB_PATH),
            Origin::Disk => file_url(&PRODUCT.path),
        };
        if fragment.is_empty() {
            return url;
        }
        format!("{url}#{fragment}")
    }

    /// Opens the page afresh and waits until it is ready.
    pub async fn open(&self, fragment: &str) -> Result<()> {
        self.load(fragment).await?;
        self.ready().await
    }

    /// Opens the page afresh.
    pub async fn load(&self, fragment: &str) -> Result<()> {
        // A new fragment alone would load nothing.
        self.browser.goto("about:blank").await?;
        Ok(self.browser.goto(self.url(fragment)).await?)
    }

    /// Waits until the page says that it is ready.
    pub async fn ready(&self) -> Result<()> {
        let asked = "return document.documentElement.dataset.ready ?? null";
        self.shows(asked, "true").await
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

    /// Waits until `script` returns `expected`; says what it returned where it never does.
    pub async fn shows(&self, script: &str, expected: impl Into<Value> + Debug) -> Result<()> {
        let expected = expected.into();
        let began = Instant::now();
        loop {
            let found: Value = self.js(script).await?;
            if found == expected {
                return Ok(());
            }
            if began.elapsed() > PATIENCE {
                bail!("{script}\n  expected {expected}\n  found    {found}");
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

    /// What the browser's console says that is worse than a remark, since it was last asked.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let log = self.browser.browser_log().await?.into_iter();
        let grave = log.filter(|entry| ["SEVERE", "WARNING"].contains(&&*entry.level));
        Ok(grave.map(|entry| entry.message).collect())
    }
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

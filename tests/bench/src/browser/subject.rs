//! The pages that are measured, and how they are opened.

use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::Value;

use crate::harness::Page;

/// A page that is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Ours.
    Page,
    /// The same bars by hand.
    ByHand,
    /// The same bars by Chart.js.
    ChartJs,
    /// The same bars by Observable Plot.
    Plot,
}

/// How many statements the libraries are given at most: a canvas as high as 10,000 need stays empty, and
/// Plot takes several seconds for each change.
pub const MOST: usize = 1_000;

impl Subject {
    /// All, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Page, Self::ByHand, Self::ChartJs, Self::Plot];

    /// Those that so many statements are measured in.
    pub fn of(statements: usize) -> &'static [Self] {
        let all: &'static [Self] = &Self::ALL;
        if statements > MOST { &all[..2] } else { all }
    }

    /// Its name in files and addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::ByHand => "by-hand",
            Self::ChartJs => "chart-js",
            Self::Plot => "plot",
        }
    }

    /// Its file among `pages`.
    pub fn file(self, pages: &Path, statements: usize) -> PathBuf {
        match self {
            Self::Page => pages.join(statements.to_string()).join("index.html"),
            _ => pages.join(format!("{}-{statements}.html", self.name())),
        }
    }

    /// Its path on the web server.
    pub fn path(self) -> String {
        format!("/{}/", self.name())
    }

    /// Opens it afresh and waits until it is ready: to ask again and again would delay it.
    pub async fn open(self, page: &Page) -> Result<()> {
        page.browser.goto("about:blank").await?;
        page.browser.goto(page.server.url(&self.path())).await?;
        page.js_later::<Value>(READY).await.map(drop)
    }
}

/// Waits for the mark that the page sets when it is ready.
const READY: &str = "const done = arguments[0];
    new PerformanceObserver(marks => {
        if (marks.getEntriesByName('murroskartta:ready').length > 0) done(null);
    }).observe({type: 'mark', buffered: true})";

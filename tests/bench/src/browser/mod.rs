//! Pages in headless Chromium: when they are there, and how soon they show what was asked for.
//!
//! Ours and the baseline are measured in turn, in the same browser, by the same means.

mod inputs;
mod loads;
mod memory;
mod report;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use serde_json::Value;
use thirtyfour::support::sleep;

use crate::harness::{MEMORIES, Page, over_http};
use report::Row;

/// By how much the processor is slowed down.
const SLOWER: [u32; 2] = [1, 4];

/// Of how many the median is taken; of fewer where each takes seconds.
const fn times(statements: usize) -> usize {
    if statements > 1_000 { 3 } else { 10 }
}

/// A page that is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Ours.
    Page,
    /// The same bars by hand.
    Baseline,
}

impl Subject {
    /// Both, in the order in which they are told.
    pub const BOTH: [Self; 2] = [Self::Page, Self::Baseline];

    const fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Baseline => "baseline",
        }
    }

    /// Its file among `pages`.
    fn file(self, pages: &Path, statements: usize) -> PathBuf {
        match self {
            Self::Page => pages.join(statements.to_string()).join("index.html"),
            Self::Baseline => pages.join(format!("baseline-{statements}.html")),
        }
    }

    /// Its path on the web server.
    fn path(self) -> String {
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

/// Measures `pages` for each of `sizes`, and prints the table.
///
/// # Errors
/// When pages are missing, or no browser starts; the other sizes are measured all the same. What a
/// page does not do is told beside the table.
pub fn measure(pages: &Path, sizes: &[usize]) -> Result<()> {
    println!("{}", report::HEAD);
    let mut failed = Vec::new();
    for &statements in sizes {
        let done = over_http(async |page| one_size(page, pages, statements).await);
        if let Err(problem) = done {
            failed.push(format!("{statements} statements: {problem:#}"));
        }
    }
    ensure!(failed.is_empty(), "{}", failed.join("\n"));
    Ok(())
}

/// How long a page may take for anything; ten thousand statements take their time.
const PATIENCE: Duration = Duration::from_secs(60);
/// Time between two looks.
const PAUSE: Duration = Duration::from_millis(15);

/// Waits until `script` returns `count`: longer than tests do.
async fn until(page: &Page, script: &str, count: usize) -> Result<()> {
    let began = Instant::now();
    while page.js::<usize>(script).await? < count {
        ensure!(began.elapsed() < PATIENCE, "{script}: not yet {count}");
        sleep(PAUSE).await;
    }
    Ok(())
}

async fn one_size(page: &Page, pages: &Path, statements: usize) -> Result<()> {
    for subject in Subject::BOTH {
        let file = subject.file(pages, statements);
        let html = fs::read(&file).with_context(|| file.display().to_string())?;
        page.server.add(&subject.path(), html);
    }
    page.before_scripts(MEMORIES).await?;
    for slower in SLOWER {
        page.slower(slower).await?;
        let mut row = Row::new(statements, slower);
        loads::measure(page, &mut row, times(statements)).await?;
        for subject in Subject::BOTH {
            let inputs = inputs::measure(page, subject, times(statements), &mut row);
            if let Err(problem) = inputs.await {
                eprintln!(
                    "{statements} statements, {slower}×, {}: {problem:#}",
                    subject.name()
                );
            }
        }
        if slower == 1 {
            memory::measure(page, &mut row).await?;
        }
        println!("{row}");
    }
    Ok(())
}

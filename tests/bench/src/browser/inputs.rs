//! From a key or a click to the frame that it led to.

use std::ops::Range;

use anyhow::Result;
use serde_json::Value;
use thirtyfour::Key;

use super::Subject;
use super::report::{Row, What};
use crate::harness::{PAINTED, Page};

/// What is typed letter by letter: it finds fewer and fewer.
const TYPED: &str = "palvelut a";
/// As they are pressed: a page begins with the last.
pub const TABLES: [&str; 3] = ["customers", "staff", "adoption"];
const VIEWS: [&str; 2] = ["compare", "distribution"];

/// What is done so many times, and where it is noted.
struct Trial<'a> {
    page: &'a Page,
    subject: Subject,
    times: usize,
    row: &'a mut Row,
}

/// Does everything that a reader does, and notes how long it took to be painted. Of the letters it
/// types those in `times`, after the ones before them; everything else it does as often.
pub async fn measure(
    page: &Page,
    subject: Subject,
    times: Range<usize>,
    row: &mut Row,
) -> Result<()> {
    subject.open(page).await?;
    page.js::<()>(PAINTED).await?;
    let mut trial = Trial {
        page,
        subject,
        times: times.len(),
        row,
    };
    trial.presses().await?;
    trial.views().await?;
    trial.letters(times.start).await
}

impl Trial<'_> {
    /// Buttons and the order.
    async fn presses(&mut self) -> Result<()> {
        let page = self.page;
        let table = async |at: usize| page.press("table", TABLES[at % TABLES.len()]).await;
        self.run(What::Table, table).await?;
        // The answers that are pressed are of its scale.
        page.press("table", "customers").await?;
        let measure = async |_| page.press("significant", "moderate").await;
        self.run(What::Measure, measure).await?;
        page.focus("[data-control=sort]").await?;
        let turn = |at: usize| if at % 6 < 3 { Key::Down } else { Key::Up };
        self.run(What::Sort, async |at| page.keys(turn(at)).await)
            .await
    }

    /// The letters of the filter from `first` on.
    async fn letters(&mut self, first: usize) -> Result<()> {
        let page = self.page;
        if self.subject == Subject::Page {
            page.unfold().await?;
        }
        page.focus("[data-control=q]").await?;
        if first > 0 {
            page.keys(&TYPED[..first]).await?;
        }
        let letter = |at: usize| &TYPED[first + at..=first + at];
        self.run(What::Filter, async |at| page.keys(letter(at)).await)
            .await
    }

    /// Views, which ours alone has.
    async fn views(&mut self) -> Result<()> {
        let page = self.page;
        if self.subject == Subject::Page {
            let view = async |at: usize| page.press("view", VIEWS[at % VIEWS.len()]).await;
            self.run(What::View, view).await?;
            page.press("view", "distribution").await?;
        }
        Ok(())
    }

    async fn run(&mut self, what: What, act: impl AsyncFn(usize) -> Result<()>) -> Result<()> {
        self.page.painted().await?;
        self.page.js::<()>("window.painted = []").await?;
        for time in 0..self.times {
            act(time).await?;
            until_painted(self.page, time + 1).await?;
        }
        let painted: Vec<f64> = self.page.js("return painted").await?;
        for time in painted {
            self.row.add(what, self.subject, Some(time));
        }
        Ok(())
    }
}

/// Waits until so many changes are painted. The page tells: to ask it again and again would delay it.
async fn until_painted(page: &Page, changes: usize) -> Result<()> {
    let told = format!(
        "const done = arguments[0];
        const look = () => painted.length < {changes} ? setTimeout(look, 5) : done(null);
        look()"
    );
    page.js_later::<Value>(&told).await.map(drop)
}

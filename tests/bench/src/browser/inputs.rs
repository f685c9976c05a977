//! From a key or a click to the frame that it led to.

use anyhow::Result;
use thirtyfour::Key;

use super::report::{Row, What};
use super::{Subject, until};
use crate::harness::Page;

/// From the event to the frame that it led to: a message sent in a frame comes after its painting.
const WATCH: &str = "window.painted = [];
    for (const kind of ['keydown', 'click']) addEventListener(kind, event => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => painted.push(performance.now() - event.timeStamp);
        requestAnimationFrame(() => channel.port2.postMessage(0));
    }, true)";

/// What is typed letter by letter: it finds fewer and fewer.
const TYPED: &str = "palvelut a";
const TABLES: [&str; 3] = ["customers", "staff", "adoption"];
const VIEWS: [&str; 2] = ["compare", "distribution"];

/// What is done so many times, and where it is noted.
struct Trial<'a> {
    page: &'a Page,
    subject: Subject,
    times: usize,
    row: &'a mut Row,
}

/// Does everything that a reader does, and notes how long it took to be painted.
pub async fn measure(page: &Page, subject: Subject, times: usize, row: &mut Row) -> Result<()> {
    subject.open(page).await?;
    page.js::<()>(WATCH).await?;
    let mut trial = Trial {
        page,
        subject,
        times,
        row,
    };
    let table = async |at: usize| page.press("table", TABLES[at % TABLES.len()]).await;
    trial.run(What::Table, table).await?;
    // The answers that are pressed are of its scale.
    page.press("table", TABLES[0]).await?;
    let measure = async |_| page.press("significant", "moderate").await;
    trial.run(What::Measure, measure).await?;
    page.focus("[data-control=sort]").await?;
    let turn = |at: usize| if at % 6 < 3 { Key::Down } else { Key::Up };
    trial
        .run(What::Sort, async |at| page.keys(turn(at)).await)
        .await?;
    if subject == Subject::Page {
        let view = async |at: usize| page.press("view", VIEWS[at % VIEWS.len()]).await;
        trial.run(What::View, view).await?;
        page.unfold().await?;
    }
    page.focus("[data-control=q]").await?;
    let letter = |at: usize| &TYPED[at..=at];
    trial
        .run(What::Filter, async |at| page.keys(letter(at)).await)
        .await
}

impl Trial<'_> {
    async fn run(&mut self, what: What, act: impl AsyncFn(usize) -> Result<()>) -> Result<()> {
        self.page.painted().await?;
        self.page.js::<()>("window.painted = []").await?;
        for time in 0..self.times {
            act(time).await?;
            until(self.page, "return painted.length", time + 1).await?;
        }
        let painted: Vec<f64> = self.page.js("return painted").await?;
        for time in painted {
            self.row.add(what, self.subject, Some(time));
        }
        Ok(())
    }
}

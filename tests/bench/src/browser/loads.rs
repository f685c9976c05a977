//! From navigation to the first content, and to the first chart.

use anyhow::Result;

use super::Subject;
use super::report::{Row, What};
use crate::harness::Page;

/// When text was painted first, and when the page said that its first chart is there and it answers.
const WHEN: &str = "return ['first-contentful-paint', 'murroskartta:ready']
    .map(name => performance.getEntriesByName(name)[0]?.startTime ?? null)";

/// Opens the pages by turns, so that a machine that is busy for a while delays both.
pub async fn measure(page: &Page, subjects: &[Subject], row: &mut Row, times: usize) -> Result<()> {
    for _ in 0..times {
        for &subject in subjects {
            subject.open(page).await?;
            page.painted().await?;
            let (content, ready): (Option<f64>, Option<f64>) = page.js(WHEN).await?;
            row.add(What::Content, subject, content);
            row.add(What::Ready, subject, ready);
        }
    }
    Ok(())
}

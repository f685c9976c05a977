//! The view that the page shows, in every word and number.

use anyhow::Result;

use crate::expected::view::Expected;
use crate::harness::{Page, both};
use crate::reading::state::{ADDRESS, page_state};

/// The view, the chart, the words above it, every cell of every table, and the points of the report.
const SHOWN: &str = "const text = css => document.querySelector(css)?.textContent ?? '';
    const cells = row => [...row.querySelectorAll('td:not([data-kind=pinning])')].map(c => c.textContent);
    const rows = table => [...table.querySelectorAll('tbody tr')]
        .map(row => ({number: +row.dataset.statement, cells: cells(row)}));
    const lead = document.querySelector('.lead').cloneNode(true);
    lead.querySelector('.kept').remove();
    lead.querySelector('.of-how-many')?.remove();
    const points = [...document.querySelectorAll('.report [data-point]')];
    return {
        view: document.querySelector('main').dataset.view,
        chart: document.querySelector('[data-chart]')?.dataset.chart ?? null,
        lang: document.documentElement.lang,
        headline: text('h1'),
        lead: lead.textContent.trim().replace(/ +/g, ' '),
        tables: [...document.querySelectorAll('main table[data-table]')]
            .map(table => ({table: table.dataset.table, rows: rows(table)})),
        points: points.filter(point => point.checkVisibility()).map(point => point.dataset.point),
    }";

/// The numbers of the statements in the table, from the top.
pub const ORDER: &str =
    "return [...document.querySelector('main table[data-table]').querySelectorAll('tbody tr')]
    .map(row => +row.dataset.statement)";

/// Waits until the page shows the view that `fragment` asks for, in every word and number.
pub async fn shows_view(page: &Page, fragment: &str) -> Result<()> {
    page.shows(SHOWN, Expected::of(fragment).shown()).await
}

/// Whatever `act` does in the view that `from` opens leads to `to`, and shows there what that
/// address would have opened; back leads back.
pub fn leads_there_and_back(
    from: &str,
    to: &str,
    act: impl AsyncFn(&Page) -> Result<()>,
) -> Result<()> {
    both(async |page| {
        page.open(from).await?;
        act(page).await?;
        page.shows(ADDRESS, to).await?;
        shows_view(page, to).await?;
        let there = page_state(page).await?;

        page.back().await?;
        page.shows(ADDRESS, from).await?;
        shows_view(page, from).await?;

        page.open(to).await?;
        assert_eq!(page_state(page).await?, there, "opened from the address");
        Ok(())
    })
}

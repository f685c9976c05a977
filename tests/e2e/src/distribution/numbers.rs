//! Every number in the tables is the survey's, as each language writes it.

use anyhow::{Result, ensure};
use murroskartta::survey::{Lang, TableId};
use serde_json::json;

use crate::expected::survey::SURVEY;
use crate::harness::{Page, both, over_http};
use crate::whole;

/// A percentage, as the language writes it; a no-break space holds number and sign together.
fn percent(lang: Lang, share: i16) -> String {
    match lang {
        Lang::Fi | Lang::Sv => format!("{share}\u{a0}%"),
        Lang::En => format!("{share}%"),
    }
}

/// Every cell of a table: of each row its number, shares by answer, sum of the measure, total.
const CELLS: &str = "return [...document.querySelectorAll(`table[data-table=${arguments[0]}] tr[data-statement]`)]
    .map(row => ({
        number: +row.dataset.statement,
        shares: [...row.querySelectorAll('td[data-answer]')].map(c => [c.dataset.answer, c.textContent]),
        measure: row.querySelector('td[data-measure]').textContent,
        total: row.lastElementChild.textContent,
    }))";

/// Checks every cell of `table` against the survey, whose measure is the default.
pub async fn table_is_the_surveys(page: &Page, table: TableId, lang: Lang) -> Result<()> {
    let scale = SURVEY.scale_of(table);
    let rows = SURVEY.table(table).rows.iter().map(|row| {
        let answers = scale.answers.iter().zip(&row.shares);
        let counted = answers.clone().filter(|(answer, _)| answer.counts);
        let measure = counted.map(|(_, &share)| whole(share)).sum();
        let shares = answers.map(|(answer, &share)| (&answer.id, percent(lang, whole(share))));
        json!({
            "number": SURVEY.statements[usize::from(row.statement)].number,
            "shares": shares.collect::<Vec<_>>(),
            "measure": percent(lang, measure),
            "total": percent(lang, whole(row.total())),
        })
    });
    let expected: serde_json::Value = rows.collect();
    let found: serde_json::Value = page.js_with(CELLS, vec![json!(crate::id(table))]).await?;
    assert_eq!(found, expected, "{} in {}", crate::id(table), lang.code());
    Ok(())
}

#[test]
fn every_cell_in_every_language() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            for table in crate::TABLES {
                let fragment = format!("table={}&lang={}", crate::id(table), lang.code());
                page.open(&fragment).await?;
                table_is_the_surveys(page, table, lang).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn heads_and_captions_name_what_is_in_the_table() -> Result<()> {
    over_http(async |page| {
        for (lang, table) in Lang::ALL
            .into_iter()
            .flat_map(|l| crate::TABLES.map(|t| (l, t)))
        {
            page.open(&format!("table={}&lang={}", crate::id(table), lang.code()))
                .await?;
            let answers = SURVEY.scale_of(table).answers.iter();
            let names: Vec<_> = answers.map(|answer| answer.name.get(lang)).collect();
            page.shows(
                "return [...document.querySelectorAll('thead th[scope=col]')].slice(1, -2).map(h => h.textContent)",
                names,
            )
            .await?;
            let title = SURVEY.table(table).title.get(lang);
            page.shows(
                "return document.querySelector('caption').textContent",
                title,
            )
            .await?;
        }
        Ok(())
    })
}

#[test]
fn totals_that_rounding_makes_stray_are_noted() -> Result<()> {
    both(async |page| {
        for table in crate::TABLES {
            page.open(&format!("table={}&lang=en", crate::id(table)))
                .await?;
            let rows = SURVEY.table(table).rows.iter();
            let stray = rows.filter(|row| whole(row.total()) != 100).map(|row| {
                let number = SURVEY.statements[usize::from(row.statement)].number;
                format!("{number} ({}%)", whole(row.total()))
            });
            for item in stray {
                let noted = format!(
                    "return [...document.querySelectorAll('main .note')].some(n => n.textContent.includes('{item}'))"
                );
                page.shows(&noted, true).await?;
            }
        }
        Ok(())
    })
}

/// Filters, waits for the frame that shows the other chart, and says how many rows the tables had when it was painted.
const ROWS_WITH_CHART: &str = "const done = arguments[0];
    const height = () => document.querySelector('[data-chart] canvas').height;
    const before = height();
    location.hash = 'pick=3';
    const look = () => requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => height() == before
            ? look() : done(document.querySelectorAll('.numbers tr[data-statement]').length);
        painted.port2.postMessage(0);
    });
    look();";

/// Tables that come into the window because the chart above them is shorter are those of that chart, from its first frame.
#[test]
fn tables_that_come_into_the_window_are_those_of_the_chart() -> Result<()> {
    over_http(async |page| {
        page.screen(1280, 700, 1.0).await?;
        page.open("").await?;
        let top =
            "return document.querySelector('.numbers').getBoundingClientRect().top > innerHeight";
        page.shows(top, true).await?;
        let rows: u32 = page.js_later(ROWS_WITH_CHART).await?;
        ensure!(rows == 1, "{rows} rows under a chart of one");
        let top =
            "return document.querySelector('.numbers').getBoundingClientRect().top < innerHeight";
        page.shows(top, true).await
    })
}

//! A table of one's own in every view beside the published survey, in downloads, and when it is long.

use std::fs;

use anyhow::{Result, ensure};
use murroskartta::state::View;
use murroskartta::survey::Lang;
use murroskartta::text;
use serde_json::json;

use crate::harness::{Folder, Page, is_whole, over_http};
use crate::own::bring_table::{ADDRESS, ROWS, TABLE, open_dialog, open_table, paste};

#[test]
fn every_view_shows_it_and_the_switch_keeps_the_view() -> Result<()> {
    over_http(async |page| {
        open_table(page, TABLE).await?;
        let published_alone =
            |view: &View| matches!(view, View::Report | View::Method | View::Make);
        for view in View::ALL.into_iter().filter(|view| !published_alone(view)) {
            page.open(&format!("survey=own&view={}", view.id())).await?;
            page.shows(
                "return document.querySelector('main').dataset.view",
                view.id(),
            )
            .await?;
            page.shows("return document.querySelectorAll('.notice').length", 0)
                .await?;
        }
        // How many answered is not known, so there is no interval to show.
        let heads = "return document.querySelectorAll('.numbers thead th').length";
        page.open("survey=own").await?;
        let without: usize = page.js(heads).await?;
        page.open("survey=own&interval=on").await?;
        page.shows(heads, without).await?;
        page.open("survey=own&view=compare").await?;
        page.shows(
            "return document.querySelectorAll('.numbers tbody tr').length",
            2,
        )
        .await?;
        page.shows(
            "return document.querySelector('.kept').textContent.includes('2')",
            true,
        )
        .await?;
        page.open("survey=own&view=statement&statement=2").await?;
        page.shows(
            "return document.querySelector('[data-fact=beside]').textContent.replaceAll('\\u00a0', ' ')",
            "Julkaistu kysely: Käyttöönotto 9 % (+1,4 %-yks.).",
        )
        .await?;
        page.open("survey=own&view=statement&statement=3").await?;
        page.shows(
            "return document.querySelectorAll('.numbers tbody tr').length",
            1,
        )
        .await?;
        page.click(".brought [data-value='']").await?;
        page.shows(ADDRESS, "#view=statement").await?;
        page.shows(
            "return document.activeElement.textContent",
            "Julkaistu kysely",
        )
        .await?;
        page.click(".brought [data-value=own]").await?;
        page.shows(ADDRESS, "#survey=own&view=statement").await?;
        page.browser.back().await?;
        page.shows(ADDRESS, "#view=statement").await
    })
}

/// Nothing is filtered where there is nothing to hold against each other: that is said, with the way to another table.
#[test]
fn statements_of_one_table_alone_are_not_compared() -> Result<()> {
    const TABLE: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Etätyö on arkea;84 %;4 %;8 %;4 %\nEsihenkilöt ohjaavat tekoälyä;40 %;20 %;20 %;20 %\n\
        Työ on mielekästä;50 %;20 %;20 %;10 %\n";
    over_http(async |page| {
        open_table(page, TABLE).await?;
        for view in ["compare", "map"] {
            page.open(&format!("survey=own&view={view}")).await?;
            let said = text::words(Lang::Fi).empty_together;
            page.shows("return document.querySelector('h1').textContent", said)
                .await?;
            page.shows(
                "return document.querySelector('.empty p').textContent",
                said,
            )
            .await?;
            page.click(".empty .more").await?;
            page.shows(ADDRESS, "#survey=own&view=own").await?;
        }
        Ok(())
    })
}

#[test]
fn downloads_have_what_is_published() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("oma lataus")?;
        page.download_to(&folder.0).await?;
        open_table(page, TABLE).await?;
        page.click_in_middle("button.take").await?;
        for (kind, found) in [
            ("csv", "Julkaistu kysely: Käytössä, %"),
            ("json", "\"published\": 84,"),
        ] {
            page.click_in_middle(&format!(".panel [data-value={kind}]"))
                .await?;
            let path = folder
                .0
                .join(format!("murroskartta-jakauma-kayttoonotto-2026.{kind}"));
            for _ in 0..200 {
                if is_whole(&path).await {
                    break;
                }
                thirtyfour::support::sleep(std::time::Duration::from_millis(25)).await;
            }
            let there: Vec<_> = fs::read_dir(&folder.0)?
                .flatten()
                .map(|entry| entry.path())
                .filter(|path| path.extension().is_some_and(|ending| ending == kind))
                .collect();
            let text = fs::read_to_string(there.first().unwrap_or(&path))?;
            ensure!(
                text.to_lowercase().contains(&found.to_lowercase()),
                "{text}"
            );
        }
        Ok(())
    })
}

/// Presses tables faster than frames come, and then prints; hands over how many rows there are before a
/// frame, on paper, and in the end.
const PRESS_AND_PRINT: &str = "const done = arguments[arguments.length - 1];
    const rows = () => document.querySelectorAll('.numbers [data-table=adoption] tbody tr').length;
    const frame = () => new Promise(then => requestAnimationFrame(() => setTimeout(() => setTimeout(then))));
    const press = async table => {
        document.querySelector(`[data-control=table] [data-value=${table}]`).click();
        await new Promise(then => setTimeout(then));
    };
    (async () => {
        for (let turn = 0; turn < 5; turn++) {
            for (const table of ['staff', 'adoption']) await press(table);
        }
        await frame();
        await frame();
        const shown = [rows()];
        await press('staff');
        await frame();
        document.querySelector('[data-control=table] [data-value=adoption]').click();
        for (let turn = 0; turn < 20; turn++) await null;
        shown.push(rows());
        dispatchEvent(new Event('beforeprint'));
        for (let turn = 0; turn < 20; turn++) await null;
        shown.push(rows());
        dispatchEvent(new Event('afterprint'));
        done(shown);
    })()";

/// So many statements of one's own.
fn long_table(count: usize) -> String {
    let own = (1..=count).map(|number| format!("Aivan omaa {number};50;25;25;0\n"));
    let heads = TABLE.split_inclusive('\n').next();
    heads.map(String::from).into_iter().chain(own).collect()
}

/// Opens a table of so many statements, of which so many rows are shown.
async fn open_long_table(page: &Page, count: usize, rows: usize) -> Result<()> {
    open_dialog(page, "fi").await?;
    paste(page, &long_table(count)).await?;
    page.click_in_middle(".bring .start").await?;
    page.shows(
        "return document.querySelectorAll('.numbers tbody tr').length",
        rows,
    )
    .await
}

#[test]
fn many_statements_to_pick_from_scroll_by_themselves() -> Result<()> {
    over_http(async |page| {
        open_long_table(page, 120, 100).await?;
        page.unfold().await?;
        page.shows(
            "const picks = document.querySelector('.picks');
             return [picks.querySelectorAll('input').length, picks.scrollHeight > picks.clientHeight,
                picks.clientHeight < innerHeight]",
            json!([120, true, true]),
        )
        .await?;
        page.write("q", "omaa 117").await?;
        page.shows(ROWS, json!(["117"])).await?;
        page.click_in_middle(".picks label:nth-of-type(117) input")
            .await?;
        page.shows(ADDRESS, "#survey=own&q=omaa%20117&pick=117")
            .await
    })
}

#[test]
fn rows_of_a_long_table_come_with_the_frame_and_at_once_on_paper() -> Result<()> {
    over_http(async |page| {
        open_long_table(page, 30, 30).await?;
        let shown: Vec<usize> = page.js_later(PRESS_AND_PRINT).await?;
        assert_eq!(shown, [30, 0, 30]);
        page.shows("return document.documentElement.dataset.ready", "true")
            .await
    })
}

/// Statements that only one table has are shown one by one, whatever the other tables lack.
#[test]
fn a_statement_that_one_table_has_is_shown() -> Result<()> {
    const OWN: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Etätyö on arkea;84 %;4 %;8 %;4 %\nEsihenkilöt ohjaavat tekoälyn käyttöä;40 %;20 %;20 %;20 %\n";
    over_http(async |page| {
        open_dialog(page, "fi").await?;
        paste(page, OWN).await?;
        page.click_in_middle("[data-import-open]").await?;
        page.shows(ROWS, json!(["1", "2"])).await?;
        page.open("survey=own&view=statement&statement=2").await?;
        let kept = "return document.querySelector('.kept').textContent.replaceAll('\\u00a0', ' ')";
        page.shows(kept, "Näkyvissä 2/2 väittämää.").await?;
        let headline =
            "return document.querySelector('h1').textContent.includes('Esihenkilöt ohjaavat')";
        page.shows(headline, true).await
    })
}

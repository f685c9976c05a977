//! A table of one's own: picked, pasted or dropped, understood or refused.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use murroskartta::survey::Lang;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::accessibility::axe::{axe, has_no_violations};
use crate::harness::{Folder, Page, both, over_http};
use crate::own::bring_table::{
    ADDRESS, DIALOG_OPEN, NOTICE, PASTE, PUBLISHED_BESIDE, ROWS, TABLE, TROUBLE, open_dialog,
    open_table, paste, shows_table,
};
use crate::shell::storage::ASKS;

/// What was read of it, and the text that was pasted where the field stands.
const READ_STATUS: &str = "return [document.querySelector('.bring dialog [role=status]').textContent.replaceAll('\\u00a0', ' '),
    document.querySelector('.bring textarea')?.value ?? null]";

#[test]
fn a_file_is_picked_and_shown_beside_the_published_survey() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("oma {:?}", page.origin))?;
        let path = folder.0.join("Kuntakysely 2026.csv");
        // As an old spreadsheet saves it.
        let bytes: Vec<u8> = TABLE.chars().map(|letter| letter as u8).collect();
        fs::write(&path, bytes)?;
        open_dialog(page, "fi").await?;
        let input = page.find(".bring input[type=file]").await?;
        input.send_keys(path.display().to_string()).await?;
        page.shows(
            "return document.querySelector('.bring input[type=text]')?.value ?? null",
            "Kuntakysely 2026",
        )
        .await?;
        page.click_in_middle(".bring .start").await?;
        shows_table(page).await?;
        page.shows(
            PUBLISHED_BESIDE,
            json!(["84 % (+6,0 %-yks.)", "9 % (+1,4 %-yks.)", "–"]),
        )
        .await?;
        page.shows(
            NOTICE,
            "Oma taulukko: Kuntakysely 2026 · vain tällä laitteella",
        )
        .await?;
        page.shows(ADDRESS, "#survey=own").await
    })
}

#[test]
fn a_table_is_pasted_and_its_columns_are_chosen_by_hand() -> Result<()> {
    over_http(async |page| {
        open_dialog(page, "fi").await?;
        paste(page, &TABLE.replace("Kokeiltavana", "Pilotissa")).await?;
        page.click_in_middle(".bring .start").await?;
        // Nobody knows what is in a column of numbers with a name of its own.
        page.shows(
            TROUBLE,
            "Sarake C: Valitse, mitä tämän sarakkeen luvut ovat: jokin vastaus, vastaajien määrä, vai jätetäänkö ne pois. Jos vastaukset \
             olivat muita kuin julkaistussa kyselyssä, valitse oma kysymys. Mikään ei muuttunut.",
        )
        .await?;
        page.click("[data-import] select[data-column='3'] option[value='3']")
            .await?;
        page.shows(TROUBLE, "").await?;
        // What counts is what the table is opened with.
        page.click(".bring .answers button:nth-child(2)").await?;
        // The last row is about a published statement after all.
        page.click(".bring .file-table tbody tr:last-child .match option[value='2']")
            .await?;
        page.click_in_middle(".bring .start").await?;
        // In the order of the file, with the numbers of the published statements.
        page.shows(ROWS, json!(["1", "3", "2"])).await?;
        let sums = "return [...document.querySelectorAll('.numbers [data-measure]')]
            .map(cell => parseInt(cell.textContent))";
        page.shows(sums, json!([95, 30, 75])).await?;
        page.shows(ADDRESS, "#survey=own").await?;
        page.shows(
            PUBLISHED_BESIDE,
            json!([
                "87 % (+8,0 %-yks.)",
                "18 % (+12,0 %-yks.)",
                "62 % (+13,0 %-yks.)"
            ]),
        )
        .await
    })
}

/// Shares of which one is missing, or counts of about a hundred: the reader says which, with the totals in sight. A row may be
/// left out, and a total is.
#[test]
fn what_is_not_certain_is_asked() -> Result<()> {
    const COUNTED: &str = "return document.querySelector('.numbers [data-measure]').textContent.replaceAll('\\u00a0', ' ')";
    const TABLE: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Etätyö on arkea;80;5;7;5\nYhteensä;40;20;20;17\nTyö on mielekästä;40;20;20;17\n";
    over_http(async |page| {
        open_dialog(page, "fi").await?;
        paste(page, TABLE).await?;
        let totals = "return document.querySelector('[data-row-totals]').textContent";
        page.shows(totals, "Rivit yhteensä: 97.").await?;
        let taken = "return [...document.querySelectorAll('[data-import] input[data-row]')].map(b => [b.dataset.row, b.checked])";
        page.shows(taken, json!([["2", true], ["3", false], ["4", true]]))
            .await?;
        page.click_in_middle("[data-import-open]").await?;
        page.shows(
            TROUBLE,
            "Valitse, ovatko luvut prosentteja vai vastaajien määriä. Mikään ei muuttunut.",
        )
        .await?;
        page.click("[data-import] select[data-control=cells] option[value='0']")
            .await?;
        page.click_in_middle("[data-import-open]").await?;
        let refused: String = page.js(TROUBLE).await?;
        ensure!(
            refused.starts_with("Rivi 2: Osuuksien summa ei ole 98–102"),
            "{refused}"
        );
        page.click("[data-import] select[data-control=cells] option[value='1']")
            .await?;
        page.click("[data-import] input[data-row='4']").await?;
        page.click_in_middle("[data-import-open]").await?;
        page.shows(COUNTED, "82 %").await?;
        page.shows(ROWS, json!(["1"])).await
    })
}

/// What is pasted is read when the reader asks for it, and stays to be mended.
#[test]
fn a_pasted_table_is_read_on_asking_and_kept() -> Result<()> {
    over_http(async |page| {
        open_dialog(page, "en").await?;
        page.focus(".bring textarea").await?;
        page.js_with::<Value>(PASTE, vec![json!(TABLE)]).await?;
        // A line that is typed on, too, changes nothing.
        page.keys(Key::Enter).await?;
        page.painted().await?;
        let typed = format!("{TABLE}\n");
        page.shows(READ_STATUS, json!(["", typed])).await?;
        page.shows("return document.activeElement.localName", "textarea")
            .await?;
        page.click_in_middle(".bring .read").await?;
        page.shows(READ_STATUS, json!(["Read: 3 rows, 5 columns.", null]))
            .await?;
        let named = "return document.activeElement.matches('.bring input[type=text]')";
        page.shows(named, true).await?;
        page.click_in_middle(".bring .back").await?;
        page.shows(READ_STATUS, json!(["", typed])).await?;
        page.shows("return document.activeElement.localName", "textarea")
            .await?;
        paste(page, "a;b;c\nx;\"1;2\n").await?;
        page.shows(READ_STATUS, json!(["", "a;b;c\nx;\"1;2\n"]))
            .await?;
        page.shows(
            TROUBLE,
            "Row 2: A quotation mark is left open. Nothing was changed.",
        )
        .await?;
        page.shows("return document.activeElement.localName", "textarea")
            .await?;
        // What is wrong with the numbers is told where the focus goes.
        paste(page, &TABLE.replace("90 %", "most")).await?;
        page.shows(named, true).await?;
        page.click_in_middle(".bring .start").await?;
        page.shows("return document.activeElement.className", "trouble")
            .await?;
        page.click_in_middle(".bring .back").await?;
        page.shows(
            "return document.querySelector('.bring textarea').value.includes('most')",
            true,
        )
        .await
    })
}

/// Drops a file of its argument onto the view.
const DROP: &str = "const dropped = new DataTransfer();
    dropped.items.add(new File([arguments[0]], 'dropped.csv'));
    const event = new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true});
    document.querySelector('.own h1').dispatchEvent(event);
    return event.defaultPrevented";

#[test]
fn a_file_is_dropped_anywhere_in_the_view() -> Result<()> {
    over_http(async |page| {
        page.open("view=own&lang=en").await?;
        let prevented: bool = page.js_with(DROP, vec![json!(TABLE)]).await?;
        ensure!(prevented, "the browser opens the file instead of the page");
        page.shows(DIALOG_OPEN, true).await?;
        page.click_in_middle(".bring .start").await?;
        shows_table(page).await?;
        page.shows(NOTICE, "Your own table: dropped · only on this device")
            .await
    })
}

#[test]
fn what_cannot_be_read_changes_nothing() -> Result<()> {
    over_http(async |page| {
        open_table(page, TABLE).await?;
        let before: Value = page.js(PUBLISHED_BESIDE).await?;
        page.press("view", "own").await.ok();
        page.open("survey=own&view=own").await?;
        page.click_in_middle(".bring .offers button").await?;
        paste(page, "a;b;c\nx;\"1;2\n").await?;
        page.shows(
            TROUBLE,
            "Rivi 2: Lainausmerkki jää auki. Mikään ei muuttunut.",
        )
        .await?;
        paste(page, &TABLE.replace("90 %", "yli puolet")).await?;
        page.click_in_middle(".bring .start").await?;
        page.shows(
            TROUBLE,
            "Rivi 2, sarake B: Tähän kuuluu luku, prosentteina enintään 100. Kirjoita 0, jos kukaan ei vastannut näin. Mikään ei muuttunut.",
        )
        .await?;
        page.keys(Key::Escape).await?;
        page.shows(DIALOG_OPEN, false).await?;
        page.open("survey=own").await?;
        page.shows(PUBLISHED_BESIDE, before).await
    })
}

#[test]
fn by_keyboard_alone() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        page.focus(".bring .offers button").await?;
        page.keys(Key::Enter).await?;
        page.shows(DIALOG_OPEN, true).await?;
        page.tab_to("textarea").await?;
        // A paste arrives all at once.
        paste(page, TABLE).await?;
        page.tab_to("input[type=text]").await?;
        page.keys(Key::End).await?;
        page.keys(" A").await?;
        page.tab_to(".answers button:nth-child(2)").await?;
        page.keys(Key::Space).await?;
        page.shows(
            "return document.activeElement.getAttribute('aria-pressed')",
            "true",
        )
        .await?;
        page.tab_to(".start").await?;
        page.keys(Key::Enter).await?;
        shows_table(page).await?;
        page.shows(
            NOTICE,
            "Oma taulukko: Oma taulukko A · vain tällä laitteella",
        )
        .await?;
        page.shows("return document.activeElement.textContent", "Oma taulukko")
            .await
    })
}

#[test]
fn dialog_and_line_have_no_violations() -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        for (lang, look) in Lang::ALL.into_iter().zip(["light", "dark", "contrast"]) {
            let lang = lang.code();
            open_dialog(page, &format!("{lang}&look={look}")).await?;
            has_no_violations(page, &axe, &format!("{lang}, empty")).await?;
            paste(page, TABLE).await?;
            has_no_violations(page, &axe, &format!("{lang}, with a table")).await?;
            page.click_in_middle(".bring .start").await?;
            shows_table(page).await?;
            has_no_violations(page, &axe, &format!("{lang}, opened")).await?;
        }
        Ok(())
    })
}

/// A table of agreement, weakest first, with a total.
const AGREEMENT: &str = "Väittämä;Täysin eri mieltä;Jokseenkin eri mieltä;Ei samaa eikä eri mieltä;\
    Jokseenkin samaa mieltä;Täysin samaa mieltä;En osaa sanoa;n\n\
    Etätyö on arkea;1;3;6;10;20;0;40\nTyö on mielekästä;5;5;8;10;10;2;40\nYhteensä;6;8;14;20;30;2;80\n";

/// Names the question as its argument says.
const NAMED: &str =
    "const field = document.querySelector('[data-import] [data-control=question-name]');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input', {bubbles: true}))";

/// The last and the first of the answers.
const FIRST: &str = "const names = [...document.querySelectorAll('[data-import] .answer-order [aria-pressed]')].map(b => b.textContent);
    return names.at(-1) + ', ' + names[0]";

/// What is suggested.
const SETTINGS: &str = "const value = css => document.querySelector('[data-import] ' + css)?.value;
    return [value('[data-control=question]'), value('[data-control=question-name]'),
        value('[data-control=cells]'), document.querySelector('[data-left-out]').textContent,
        [...document.querySelectorAll('[data-import] select[data-column]')].map(s => s.selectedOptions[0].text)]";

/// How many of the marks of five answers have no colour.
const COLOURLESS: &str = "const coloured = [...document.querySelectorAll('[class*=of5]')];
    return coloured.length ? coloured.filter(e => getComputedStyle(e).backgroundColor == 'rgba(0, 0, 0, 0)').length : -1";

/// The shares of each statement.
const BARS: &str = "return [...document.querySelectorAll('.numbers tbody tr')]
    .map(row => [...row.querySelectorAll('[data-answer]')].map(cell => parseInt(cell.textContent)))";

/// A question that the published survey did not ask is shown with its own answers, in every view that one table fills.
#[test]
fn a_question_of_ones_own_is_shown_as_what_it_is() -> Result<()> {
    both(async |page| {
        open_dialog(page, "fi").await?;
        paste(page, AGREEMENT).await?;
        let read = [
            "Väittämä",
            "vastaus",
            "vastaus",
            "keskimmäinen vastaus",
            "vastaus",
            "vastaus",
            "vastaus ”en osaa sanoa”",
            "vastaajien määrä",
        ];
        page.shows(
            SETTINGS,
            json!(["3", "Samaa mieltä", "1", "Pois jätetty: rivi 4.", read]),
        )
        .await?;
        let answers = "return [...document.querySelectorAll('[data-import] .answers [aria-pressed]')].map(b => b.textContent)";
        page.shows(
            answers,
            json!([
                "Täysin samaa mieltä",
                "Jokseenkin samaa mieltä",
                "Ei samaa eikä eri mieltä",
                "Jokseenkin eri mieltä",
                "Täysin eri mieltä",
                "En osaa sanoa"
            ]),
        )
        .await?;
        // Turned round and back; one answer moved and moved back, by keyboard.
        page.click_in_middle("[data-import] [data-control=order]")
            .await?;
        page.shows(FIRST, "En osaa sanoa, Täysin eri mieltä")
            .await?;
        page.click_in_middle("[data-import] [data-control=order]")
            .await?;
        page.focus("[data-import] .answer-order li:nth-child(2) .move")
            .await?;
        page.keys(Key::Enter).await?;
        page.shows(FIRST, "En osaa sanoa, Jokseenkin samaa mieltä")
            .await?;
        page.shows(
            "return document.activeElement.getAttribute('aria-label')",
            "Siirrä ylemmäs: Jokseenkin samaa mieltä",
        )
        .await?;
        page.focus("[data-import] .answer-order li:nth-child(1) .move:last-child")
            .await?;
        page.keys(Key::Enter).await?;
        page.js_with::<Value>(NAMED, vec![json!("")]).await?;
        page.click_in_middle("[data-import-open]").await?;
        page.shows(TROUBLE, "Anna kysymykselle nimi. Mikään ei muuttunut.")
            .await?;
        page.js_with::<Value>(NAMED, vec![json!("Oma asteikko")])
            .await?;
        page.click_in_middle("[data-import-open]").await?;
        page.shows(
            BARS,
            json!([[50, 25, 15, 8, 3, 0], [25, 25, 20, 13, 13, 5]]),
        )
        .await?;
        page.shows(
            "return document.querySelector('h1').textContent.replaceAll('\\u00a0', ' ')",
            "”Täysin samaa mieltä” tai ”Jokseenkin samaa mieltä”: eniten väittämässä ”Etätyö on arkea” (75 %).",
        )
        .await?;
        // Each answer has its colour, in the legend and on slides too.
        page.shows(COLOURLESS, 0).await?;
        // Nothing of the published survey is said of it, and no view is offered that one table does not fill.
        page.shows("return document.body.innerText.includes('merkitys')", false)
            .await?;
        page.shows(
            "return [...document.querySelectorAll('nav.views a')].map(a => a.textContent)",
            json!(["Jakauma", "Väittämä", "Työpaja", "Omat vastaukset"]),
        )
        .await?;
        page.shows(
            "return document.querySelectorAll('[data-beside]').length",
            0,
        )
        .await?;
        page.open("survey=own&view=workshop&slide=5").await?;
        page.shows(COLOURLESS, 0).await?;
        // It comes back as it was.
        page.open("survey=own").await?;
        page.shows(
            BARS,
            json!([[50, 25, 15, 8, 3, 0], [25, 25, 20, 13, 13, 5]]),
        )
        .await
    })
}

/// Puts files onto the dialog's field, each a name and bytes.
async fn pick(page: &Page, paths: &[PathBuf]) -> Result<()> {
    let input = page.find(".bring input[type=file]").await?;
    let paths = paths.iter().map(|path| path.display().to_string());
    input
        .send_keys(paths.collect::<Vec<_>>().join("\n"))
        .await?;
    Ok(())
}

/// A file of the native tests.
fn kept(name: &str) -> Result<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../native/survey/brought");
    Ok(folder.join(name).canonicalize()?)
}

/// The sheets of a workbook are there to choose from, and single respondents in it are counted.
#[test]
fn workbooks_are_opened() -> Result<()> {
    const SHEETS: &str = "const found = document.querySelector('[data-import] [data-control=found]');
        return [found?.selectedOptions[0].text.replaceAll('\\u00a0', ' '), found?.options.length,
            document.querySelector('[data-import] [role=status]').textContent.replaceAll('\\u00a0', ' ')]";
    both(async |page| {
        open_dialog(page, "en").await?;
        pick(page, &[kept("files/xlsx-raw-1-7.xlsx")?]).await?;
        page.shows(
            SHEETS,
            json!([
                "Form responses 1 · one respondent per row · 9 rows, 8 columns",
                3,
                "Read: 9 rows, 8 columns. Each row was a respondent; the answers were counted on this device, and single \
                 answers are not kept. One column was left out: it had no answers that can be counted."
            ]),
        )
        .await?;
        page.click_in_middle("[data-import-open]").await?;
        page.shows(
            "return [...document.querySelectorAll('.numbers tbody tr:first-child [data-answer]')].map(cell => parseInt(cell.textContent))",
            json!([8, 14, 19, 19, 17, 19, 3]),
        )
        .await?;
        // Nothing of single respondents is remembered.
        page.shows(
            "return Object.values({...localStorage}).some(kept => kept.includes('night shift'))",
            false,
        )
        .await?;
        open_dialog(page, "en").await?;
        pick(page, &[kept("workbooks/locked.xlsx")?]).await?;
        page.shows(
            TROUBLE,
            "The workbook is protected by a password. Save it without one, or the table as CSV. Nothing was changed.",
        )
        .await
    })
}

/// Which of several files is about to be opened.
const WHICH: &str = "return document.querySelector('[data-import] [data-file]').textContent";

/// Several files come one after the other: each is opened or left out, and what was opened is shown together.
#[test]
fn several_files_come_in_turn() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("monta {:?}", page.origin))?;
        let files = [
            ("a.csv", "Väittämä;Kyllä;Ei\nEtätyö on arkea;30 %;70 %\n"),
            ("b.csv", "ei taulukkoa"),
            (
                "c.csv",
                "Väittämä;Aina;Usein;Ei koskaan\nEtätyö on arkea;20 %;30 %;50 %\n",
            ),
        ];
        let paths = files.map(|(name, text)| (folder.0.join(name), text));
        for (path, text) in &paths {
            fs::write(path, text)?;
        }
        open_dialog(page, "fi").await?;
        pick(page, &paths.map(|(path, _)| path)).await?;
        page.shows(WHICH, "1/3: a.csv").await?;
        page.click_in_middle("[data-import-open]").await?;
        page.shows(TROUBLE, "Otsikot tai rivit puuttuvat. Mikään ei muuttunut.")
            .await?;
        page.shows(WHICH, "2/3: b.csv").await?;
        page.click_in_middle("[data-import] .next-file").await?;
        page.shows(WHICH, "3/3: c.csv").await?;
        page.click_in_middle("[data-import-open]").await?;
        page.shows(TABLES, json!(["own-1", "own-2"])).await?;
        page.shows(
            "return [...document.querySelectorAll('.numbers tbody [data-answer]')].map(cell => parseInt(cell.textContent))",
            json!([20, 30, 50]),
        )
        .await
    })
}

/// The tables that are there to choose from.
const TABLES: &str = "return [...document.querySelectorAll('[data-control=table] [data-value]')]
    .map(table => table.dataset.value)";

/// Files of a table each, so many.
fn tables_in_files(page: &Page, count: usize) -> Result<(Folder, Vec<PathBuf>)> {
    let folder = Folder::new(&format!("{count} taulukkoa {:?}", page.origin))?;
    let paths = (1..=count).map(|nth| {
        let path = folder.0.join(format!("{nth}.csv"));
        let (yes, no) = (nth * 10, 100 - nth * 10);
        fs::write(
            &path,
            format!("Väittämä;Kyllä;Ei\nEtätyö on arkea;{yes} %;{no} %\n"),
        )?;
        Ok(path)
    });
    let paths = paths.collect::<Result<_>>()?;
    Ok((folder, paths))
}

/// The way back closes the dialog, and does not leave the page; what was opened by then is shown, as where it is closed.
#[test]
fn the_way_back_keeps_what_was_opened() -> Result<()> {
    both(async |page| {
        let (_folder, paths) = tables_in_files(page, 3)?;
        page.open("lang=fi").await?;
        page.press("view", "own").await?;
        page.click_in_middle(".bring .offers button").await?;
        page.back().await?;
        page.shows(DIALOG_OPEN, false).await?;
        page.shows(ADDRESS, "#view=own").await?;
        page.click_in_middle(".bring .offers button").await?;
        page.shows(ASKS, false).await?;
        pick(page, &paths).await?;
        for file in ["1/3: 1.csv", "2/3: 2.csv"] {
            page.shows(WHICH, file).await?;
            page.click_in_middle("[data-import-open]").await?;
        }
        page.shows(WHICH, "3/3: 3.csv").await?;
        page.shows(ASKS, true).await?;
        page.back().await?;
        page.shows(TABLES, json!(["own-1", "own-2"])).await?;
        page.shows(ADDRESS, "#survey=own&table=own-2").await?;
        page.shows(ASKS, false).await
    })
}

/// The steps back and forth are those of the page behind, and lead out of the view.
#[test]
fn keys_in_the_dialog_are_not_for_the_page_behind() -> Result<()> {
    over_http(async |page| {
        let (_folder, paths) = tables_in_files(page, 2)?;
        page.open("lang=fi").await?;
        page.press("view", "own").await?;
        page.click_in_middle(".bring .offers button").await?;
        pick(page, &paths).await?;
        page.shows(WHICH, "1/2: 1.csv").await?;
        page.click_in_middle("[data-import-open]").await?;
        page.shows(WHICH, "2/2: 2.csv").await?;
        page.focus("[data-import-open]").await?;
        page.chord(&[Key::Control], 'z').await?;
        page.painted().await?;
        page.shows(WHICH, "2/2: 2.csv").await?;
        page.shows(ADDRESS, "#view=own").await?;
        page.click_in_middle("[data-import-open]").await?;
        page.shows(TABLES, json!(["own-1", "own-2"])).await
    })
}

/// Files that are dropped beside a table wait until it was opened, after those that are waiting.
#[test]
fn files_that_are_dropped_beside_a_table_wait() -> Result<()> {
    over_http(async |page| {
        let (_folder, paths) = tables_in_files(page, 2)?;
        open_dialog(page, "fi").await?;
        pick(page, &paths).await?;
        page.shows(WHICH, "1/2: 1.csv").await?;
        let dropped: bool = page.js_with(DROP, vec![json!(TABLE)]).await?;
        ensure!(dropped, "the browser opens the file instead of the page");
        for file in ["1/3: 1.csv", "2/3: 2.csv", "3/3: dropped.csv"] {
            page.shows(WHICH, file).await?;
            page.click_in_middle("[data-import-open]").await?;
        }
        page.shows(
            NOTICE,
            "Oma taulukko: 1, 2, dropped · vain tällä laitteella",
        )
        .await
    })
}

/// A table of a web page, whose plain text has lost its cells.
#[test]
fn a_table_is_pasted_from_a_web_page() -> Result<()> {
    const PASTE_PAGE: &str = "const field = document.querySelector('.bring textarea');
        const pasted = new DataTransfer();
        pasted.setData('text/html', arguments[0]);
        pasted.setData('text/plain', 'Väittämä Kyllä Ei Etätyö on arkea 30 70');
        field.focus();
        const event = new ClipboardEvent('paste', {clipboardData: pasted, bubbles: true, cancelable: true});
        field.dispatchEvent(event);
        return field.value";
    let html = "<p>Ennen</p><table><tr><th>Väittämä</th><th colspan=2>Vastaukset</th></tr>\
        <tr><td></td><td>Kyllä</td><td>Ei</td></tr><tr><td>Etätyö  on\narkea</td><td>30 %</td><td>70 %</td></tr></table>";
    over_http(async |page| {
        open_dialog(page, "fi").await?;
        let text: String = page.js_with(PASTE_PAGE, vec![json!(html)]).await?;
        let expected = "Väittämä\tVastaukset\t\n\tKyllä\tEi\nEtätyö on arkea\t30 %\t70 %";
        ensure!(text == expected, "{text}");
        page.click_in_middle(".bring .read").await?;
        let heads = "return [...document.querySelectorAll('[data-import] .file-table thead tr:last-child th')].length";
        page.shows(heads, 4).await
    })
}

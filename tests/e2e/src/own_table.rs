//! A table of one's own: picked, pasted or dropped, understood or refused, shown beside the published
//! survey, remembered, carried along, and removed.

use std::fs;

use anyhow::{Result, ensure};
use murroskartta::state::View;
use murroskartta::survey::Lang;
use murroskartta::text;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::accessibility::{axe, has_no_violations};
use crate::copies::saved_copy;
use crate::harness::{Folder, Page, both, is_whole, over_http};
use crate::saved::open_saved;
use crate::taking::press;

/// Two published statements, and one that is not.
const TABLE: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
    Kokouspaperit ovat pilvipalvelussa;90 %;5 %;5 %;0 %\n\
    Ohjelma tai tekoäly tarkistaa laskut;10,4;19,6;30;40\n\
    Etätyö on arkea;50;25;25;0\n";

/// The dialog, if it is open.
const OPEN: &str = "return document.querySelector('.bring dialog')?.open ?? null";
/// The statements of the table that is shown.
const ROWS: &str = "return [...document.querySelectorAll('.numbers tbody tr')]
    .map(row => row.dataset.statement)";
/// What is published beside each.
const BESIDE: &str = "return [...document.querySelectorAll('[data-beside]')]
    .map(cell => cell.textContent.replaceAll('\\u00a0', ' '))";
/// The line that tells of it.
const LINE: &str = "return document.querySelector('.brought p')?.textContent ?? null";
/// What is wrong.
const TROUBLE: &str = "return document.querySelector('.trouble')?.textContent ?? null";
/// What was read of it, and the text that was pasted where the field stands.
const READ: &str = "return [document.querySelector('.bring dialog [role=status]').textContent.replaceAll('\\u00a0', ' '),
    document.querySelector('.bring textarea')?.value ?? null]";
/// Pastes its argument.
const PASTE: &str = "const field = document.querySelector('.bring textarea');
    field.value = arguments[0];
    field.dispatchEvent(new Event('input', {bubbles: true}))";
/// The address.
const ADDRESS: &str = "return location.hash";

/// Opens the dialog from the view.
async fn ask(page: &Page, lang: &str) -> Result<()> {
    page.open(&format!("view=own&lang={lang}")).await?;
    press(page, ".bring .offers button").await?;
    page.shows(OPEN, true).await
}

/// Pastes a text and has it read.
async fn paste(page: &Page, text: &str) -> Result<()> {
    page.js_with::<Value>(PASTE, vec![json!(text)]).await?;
    press(page, ".bring .read").await
}

/// Opens that table.
async fn opened(page: &Page, text: &str) -> Result<()> {
    ask(page, "fi").await?;
    paste(page, text).await?;
    press(page, ".bring .start").await?;
    is_shown(page).await
}

/// Waits until the table is shown.
async fn is_shown(page: &Page) -> Result<()> {
    page.shows(
        "return document.querySelector('main').dataset.view",
        "distribution",
    )
    .await?;
    page.shows(ROWS, json!(["1", "2", "3"])).await
}

#[test]
fn a_file_is_picked_and_shown_beside_the_published_survey() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("oma {:?}", page.origin))?;
        let path = folder.0.join("Kuntakysely 2026.csv");
        // As an old spreadsheet saves it.
        let bytes: Vec<u8> = TABLE.chars().map(|letter| letter as u8).collect();
        fs::write(&path, bytes)?;
        ask(page, "fi").await?;
        let input = page.find(".bring input[type=file]").await?;
        input.send_keys(path.display().to_string()).await?;
        page.shows(
            "return document.querySelector('.bring input[type=text]')?.value ?? null",
            "Kuntakysely 2026",
        )
        .await?;
        press(page, ".bring .start").await?;
        is_shown(page).await?;
        page.shows(BESIDE, json!(["84 % (+6 %-yks.)", "9 % (+1 %-yks.)", "–"]))
            .await?;
        page.shows(
            LINE,
            "Oma taulukko: Kuntakysely 2026 · vain tällä laitteella",
        )
        .await?;
        page.shows(ADDRESS, "#survey=own").await
    })
}

#[test]
fn a_table_is_pasted_and_its_columns_are_chosen_by_hand() -> Result<()> {
    over_http(async |page| {
        ask(page, "fi").await?;
        paste(page, &TABLE.replace("Kokeiltavana", "Pilotissa")).await?;
        press(page, ".bring .start").await?;
        // A column is missing, and so the shares do not total a hundred.
        page.shows(
            TROUBLE,
            "Rivi 2: Osuuksien summa ei ole 98–102\u{a0}%. Mikään ei muuttunut.",
        )
        .await?;
        page.click(".bring details:first-of-type label:nth-of-type(3) option[value='3']")
            .await?;
        page.shows(TROUBLE, "").await?;
        // What counts is what the table is opened with.
        page.click(".bring .answers button:nth-child(2)").await?;
        // The last row is about a published statement after all.
        page.click(".bring details:last-of-type label:last-of-type option[value='2']")
            .await?;
        press(page, ".bring .start").await?;
        // In the order of the file, with the numbers of the published statements.
        page.shows(ROWS, json!(["1", "3", "2"])).await?;
        let sums = "return [...document.querySelectorAll('.numbers [data-measure]')]
            .map(cell => parseInt(cell.textContent))";
        page.shows(sums, json!([95, 30, 75])).await?;
        page.shows(ADDRESS, "#survey=own").await?;
        page.shows(
            BESIDE,
            json!(["87 % (+8 %-yks.)", "18 % (+12 %-yks.)", "62 % (+13 %-yks.)"]),
        )
        .await
    })
}

/// What is pasted is read when the reader asks for it, and stays to be mended.
#[test]
fn a_pasted_table_is_read_on_asking_and_kept() -> Result<()> {
    over_http(async |page| {
        ask(page, "en").await?;
        page.focus(".bring textarea").await?;
        page.js_with::<Value>(PASTE, vec![json!(TABLE)]).await?;
        // A line that is typed on, too, changes nothing.
        page.keys(Key::Enter).await?;
        page.painted().await?;
        let typed = format!("{TABLE}\n");
        page.shows(READ, json!(["", typed])).await?;
        page.shows("return document.activeElement.localName", "textarea")
            .await?;
        press(page, ".bring .read").await?;
        page.shows(READ, json!(["Read: 3 rows, 5 columns.", null]))
            .await?;
        let named = "return document.activeElement.matches('.bring input[type=text]')";
        page.shows(named, true).await?;
        press(page, ".bring .back").await?;
        page.shows(READ, json!(["", typed])).await?;
        page.shows("return document.activeElement.localName", "textarea")
            .await?;
        paste(page, "a;b;c\nx;\"1;2\n").await?;
        page.shows(READ, json!(["", "a;b;c\nx;\"1;2\n"])).await?;
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
        press(page, ".bring .start").await?;
        page.shows("return document.activeElement.className", "trouble")
            .await?;
        press(page, ".bring .back").await?;
        page.shows(
            "return document.querySelector('.bring textarea').value.includes('most')",
            true,
        )
        .await
    })
}

#[test]
fn a_file_is_dropped_anywhere_in_the_view() -> Result<()> {
    over_http(async |page| {
        page.open("view=own&lang=en").await?;
        let drop = "const dropped = new DataTransfer();
            dropped.items.add(new File([arguments[0]], 'dropped.csv'));
            const event = new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true});
            document.querySelector('.own h1').dispatchEvent(event);
            return event.defaultPrevented";
        let prevented: bool = page.js_with(drop, vec![json!(TABLE)]).await?;
        ensure!(prevented, "the browser opens the file instead of the page");
        page.shows(OPEN, true).await?;
        press(page, ".bring .start").await?;
        is_shown(page).await?;
        page.shows(LINE, "Your own table: dropped · only on this device")
            .await
    })
}

#[test]
fn what_cannot_be_read_changes_nothing() -> Result<()> {
    over_http(async |page| {
        opened(page, TABLE).await?;
        let before: Value = page.js(BESIDE).await?;
        page.press("view", "own").await.ok();
        page.open("survey=own&view=own").await?;
        press(page, ".bring .offers button").await?;
        paste(page, "a;b;c\nx;\"1;2\n").await?;
        page.shows(
            TROUBLE,
            "Rivi 2: Lainausmerkki jää auki. Mikään ei muuttunut.",
        )
        .await?;
        paste(page, &TABLE.replace("90 %", "yli puolet")).await?;
        press(page, ".bring .start").await?;
        page.shows(
            TROUBLE,
            "Rivi 2, sarake B: Tähän kuuluu luku, prosentteina enintään 100. Kirjoita 0, jos kukaan ei vastannut näin. Mikään ei muuttunut.",
        )
        .await?;
        page.keys(Key::Escape).await?;
        page.shows(OPEN, false).await?;
        page.open("survey=own").await?;
        page.shows(BESIDE, before).await
    })
}

#[test]
fn every_view_shows_it_and_the_switch_keeps_the_view() -> Result<()> {
    over_http(async |page| {
        opened(page, TABLE).await?;
        let published_alone = |view: &View| matches!(view, View::Report | View::Method);
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
            "Julkaistu kysely: Käyttöönotto 9 % (+1 %-yks.).",
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

#[test]
fn downloads_have_what_is_published() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("oma lataus")?;
        page.download_to(&folder.0).await?;
        opened(page, TABLE).await?;
        press(page, "button.take").await?;
        for (kind, found) in [
            ("csv", "Julkaistu kysely: Käytössä, %"),
            ("json", "\"published\": 84,"),
        ] {
            press(page, &format!(".panel [data-value={kind}]")).await?;
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

#[test]
fn it_is_remembered_until_it_is_removed() -> Result<()> {
    over_http(async |page| {
        opened(page, TABLE).await?;
        page.open("").await?;
        page.shows(LINE, "Oma taulukko: Oma taulukko · vain tällä laitteella")
            .await?;
        page.open("survey=own").await?;
        is_shown(page).await?;
        page.click(".brought > button").await?;
        page.shows(LINE, Value::Null).await?;
        page.shows(ADDRESS, "").await?;
        page.shows(
            "return document.querySelectorAll('.numbers tbody tr').length",
            10,
        )
        .await?;
        page.open("survey=own").await?;
        let notice = "return document.querySelector('.notice')?.textContent ?? ''";
        let said: String = page.js(notice).await?;
        let words = text::brought(Lang::Fi);
        ensure!(said.contains(words.elsewhere), "{said}");
        page.shows(LINE, Value::Null).await
    })
}

#[test]
fn what_is_damaged_is_kept_aside_and_told() -> Result<()> {
    over_http(async |page| {
        opened(page, TABLE).await?;
        let damage = "const name = Object.keys(localStorage).find(name => name.startsWith('murroskartta:own:'));
            localStorage.setItem(name, localStorage.getItem(name).replace('own 1', 'own 9'))";
        page.js::<Value>(damage).await?;
        page.open("").await?;
        page.shows(
            "return document.querySelector('.brought').textContent",
            text::brought(Lang::Fi).unread,
        )
        .await?;
        page.shows(
            "return document.querySelectorAll('.numbers tbody tr').length",
            10,
        )
        .await?;
        page.shows(
            "return Object.keys(localStorage).filter(name => /own:.*unread/.test(name)).length",
            1,
        )
        .await
    })
}

#[test]
fn a_page_saved_with_results_has_it() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("oma kopio {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        opened(page, &TABLE.replace("Etätyö", "<!--</script>Etätyö")).await?;
        page.open("survey=own&view=workshop").await?;
        let copy = saved_copy(page, &folder).await?;
        page.js::<Value>("localStorage.clear()").await?;
        open_saved(page, &copy).await?;
        page.shows(
            "return document.querySelector('main').dataset.view",
            "workshop",
        )
        .await?;
        page.shows(
            "return document.querySelector('.brought p').textContent.slice(0, 12)",
            "Oma taulukko",
        )
        .await?;
        page.shows(
            "return document.querySelector('.ticks').textContent.includes('<!--</script>Etätyö')",
            true,
        )
        .await
    })
}

#[test]
fn by_keyboard_alone() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        page.focus(".bring .offers button").await?;
        page.keys(Key::Enter).await?;
        page.shows(OPEN, true).await?;
        let to = async |css: &str| -> Result<()> {
            let there = format!("return document.activeElement.matches(\"{css}\")");
            for _ in 0..60 {
                if page.js::<bool>(&there).await? {
                    return Ok(());
                }
                page.keys(Key::Tab).await?;
            }
            anyhow::bail!("no way to {css} by Tab")
        };
        to("textarea").await?;
        // A paste arrives all at once.
        paste(page, TABLE).await?;
        to("input[type=text]").await?;
        page.keys(Key::End).await?;
        page.keys(" A").await?;
        to(".answers button:nth-child(2)").await?;
        page.keys(Key::Space).await?;
        page.shows(
            "return document.activeElement.getAttribute('aria-pressed')",
            "true",
        )
        .await?;
        to(".start").await?;
        page.keys(Key::Enter).await?;
        is_shown(page).await?;
        page.shows(LINE, "Oma taulukko: Oma taulukko A · vain tällä laitteella")
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
            ask(page, &format!("{lang}&look={look}")).await?;
            has_no_violations(page, &axe, &format!("{lang}, empty")).await?;
            paste(page, TABLE).await?;
            has_no_violations(page, &axe, &format!("{lang}, with a table")).await?;
            press(page, ".bring .start").await?;
            is_shown(page).await?;
            has_no_violations(page, &axe, &format!("{lang}, opened")).await?;
        }
        Ok(())
    })
}

/// Presses tables faster than frames come, and then prints; hands over how many rows there are before a
/// frame, on paper, and in the end.
const HURRY: &str = "const done = arguments[arguments.length - 1];
    const rows = () => document.querySelectorAll('.numbers tbody tr').length;
    const press = async table => {
        document.querySelector(`[data-control=table] [data-value=${table}]`).click();
        await new Promise(then => setTimeout(then));
    };
    (async () => {
        for (let turn = 0; turn < 5; turn++) {
            for (const table of ['staff', 'adoption']) await press(table);
        }
        await new Promise(then => requestAnimationFrame(() => setTimeout(() => setTimeout(then))));
        const shown = [rows()];
        await press('staff');
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
fn long(count: usize) -> String {
    let own = (1..=count).map(|number| format!("Aivan omaa {number};50;25;25;0\n"));
    let heads = TABLE.split_inclusive('\n').next();
    heads.map(String::from).into_iter().chain(own).collect()
}

/// Opens a table of so many statements, of which so many rows are shown.
async fn opened_long(page: &Page, count: usize, rows: usize) -> Result<()> {
    ask(page, "fi").await?;
    paste(page, &long(count)).await?;
    press(page, ".bring .start").await?;
    page.shows(
        "return document.querySelectorAll('.numbers tbody tr').length",
        rows,
    )
    .await
}

#[test]
fn many_statements_to_pick_from_scroll_by_themselves() -> Result<()> {
    over_http(async |page| {
        opened_long(page, 120, 100).await?;
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
        page.click(".picks label:nth-of-type(117) input").await?;
        page.shows(ADDRESS, "#survey=own&q=omaa%20117&pick=117")
            .await
    })
}

#[test]
fn rows_of_a_long_table_come_with_the_frame_and_at_once_on_paper() -> Result<()> {
    over_http(async |page| {
        opened_long(page, 30, 30).await?;
        let shown: Vec<usize> = page.js_later(HURRY).await?;
        assert_eq!(shown, [30, 0, 30]);
        page.shows("return document.documentElement.dataset.ready", "true")
            .await
    })
}

//! A table of one's own is remembered, carried along in copies, and removed.

use anyhow::{Result, ensure};
use murroskartta::survey::Lang;
use murroskartta::text;
use serde_json::Value;

use crate::harness::{Folder, both, over_http};
use crate::own::bring_table::{ADDRESS, NOTICE, TABLE, open_table, paste, shows_table};
use crate::shell::copies::saved_copy;
use crate::shell::saved_page::open_saved;

#[test]
fn it_is_remembered_until_it_is_removed() -> Result<()> {
    over_http(async |page| {
        open_table(page, TABLE).await?;
        page.open("").await?;
        page.shows(NOTICE, "Oma taulukko: Oma taulukko · vain tällä laitteella")
            .await?;
        page.open("survey=own").await?;
        shows_table(page).await?;
        page.click(".brought [data-control=remove]").await?;
        page.shows(NOTICE, Value::Null).await?;
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
        page.shows(NOTICE, Value::Null).await
    })
}

/// One published statement.
const OTHER: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
    Tehtäviä hoidetaan keskitetysti;60;20;10;10\n";

/// Both are the reader's own, and answer the same question.
#[test]
fn a_second_table_takes_the_place_of_the_first_that_is_shown() -> Result<()> {
    over_http(async |page| {
        open_table(page, TABLE).await?;
        page.press("view", "own").await?;
        page.click_in_middle(".bring .offers button").await?;
        paste(page, OTHER).await?;
        page.click_in_middle(".bring .start").await?;
        let said = "return [...document.querySelectorAll('.numbers tbody [data-measure]')]
            .map(cell => cell.textContent.replaceAll('\\u00a0', ' '))";
        page.shows(said, vec!["60 %"]).await
    })
}

#[test]
fn what_is_damaged_is_kept_aside_and_told() -> Result<()> {
    over_http(async |page| {
        open_table(page, TABLE).await?;
        let damage = "const name = Object.keys(localStorage).find(name => name.startsWith('murroskartta:own:'));
            localStorage.setItem(name, localStorage.getItem(name).replace('own 3', 'own 9'))";
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
        open_table(page, &TABLE.replace("Etätyö", "<!--</script>Etätyö")).await?;
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

//! Several surveys: the page with the invented ones, which is built for these tests alone
//! (`MURROSKARTTA_FICTITIOUS` names it); and that the released page knows nothing of them.

use anyhow::{Result, ensure};
use murroskartta::survey::Lang;
use serde_json::json;
use thirtyfour::Key;

use crate::accessibility::axe::{axe, has_no_violations};
use crate::expected::scene::STAGE;
use crate::harness::{PRODUCT, Page, both, over_http};
use crate::reading::state::ADDRESS;
use crate::shell::altered_file::with_surveys;
use crate::shell::fictitious::FICTITIOUS;

const LIBRARY: &str = "survey=keksitty-kirjastotyo";

/// Runs `test` with that page, on a web server and from disk.
fn with_invented_surveys(test: impl AsyncFn(&Page) -> Result<()>) -> Result<()> {
    both(async |page| {
        page.serve(&FICTITIOUS)?;
        test(page).await
    })
}

/// What is chosen: the series, and the year where there are several.
const CHOSEN: &str = "return [...document.querySelectorAll('.surveys select')].map(s => s.value)";
/// Title and year of the survey that is shown.
const TITLE: &str = "return document.querySelector('.survey-title').textContent";
/// How many statements the table has.
const ROWS: &str = "return document.querySelectorAll('main tbody tr').length";
/// What the page says before anything else of an invented survey.
const NOTICE: &str = "return document.querySelector('.invented')?.textContent ?? null";

/// What is said of the invented round.
const INVENTED: &str =
    "Keksitty esimerkki: vuoden 2019 kierrosta ei ole tehty, ja kaikki sen luvut on keksitty.";

/// The survey that an address leads to is shown, and chosen.
async fn shows_survey(
    page: &Page,
    address: &str,
    chosen: &[&str],
    title: &str,
    rows: u32,
) -> Result<()> {
    page.shows(ADDRESS, address).await?;
    page.shows(CHOSEN, chosen.to_vec()).await?;
    page.shows(TITLE, title).await?;
    page.shows(ROWS, rows).await
}

async fn shows_published(page: &Page, address: &str) -> Result<()> {
    let title = "Hallinto- ja toimistotyön arvo ja muutos · 2021";
    shows_survey(
        page,
        address,
        &["hallinto-ja-toimistotyo", "2021"],
        title,
        10,
    )
    .await?;
    page.shows(NOTICE, None::<String>).await
}

async fn shows_earlier(page: &Page, address: &str) -> Result<()> {
    let title = "Keksitty esimerkki: Hallinto- ja toimistotyön arvo ja muutos · 2019";
    shows_survey(
        page,
        address,
        &["hallinto-ja-toimistotyo", "2019"],
        title,
        9,
    )
    .await?;
    page.shows(NOTICE, INVENTED).await
}

async fn shows_library(page: &Page, address: &str) -> Result<()> {
    let title = "Keksitty esimerkki: Kirjastotyön muutos · 2021";
    shows_survey(page, address, &["keksitty-kirjastotyo"], title, 5).await
}

/// The control that has the focus.
const FOCUSED: &str = "return document.activeElement.dataset.control ?? null";

#[test]
fn a_survey_and_a_round_are_chosen_and_back_leads_to_the_one_before() -> Result<()> {
    with_invented_surveys(async |page| {
        page.open("table=staff").await?;
        shows_published(page, "table=staff").await?;
        page.focus("[data-control=round]").await?;
        page.choose("round", "2019").await?;
        shows_earlier(page, "round=2019&table=staff").await?;
        page.shows(FOCUSED, "round").await?;
        page.choose("survey", "keksitty-kirjastotyo").await?;
        shows_library(page, &format!("{LIBRARY}&table=staff")).await?;
        page.back().await?;
        shows_earlier(page, "round=2019&table=staff").await?;
        page.back().await?;
        shows_published(page, "table=staff").await?;
        page.forward().await?;
        shows_earlier(page, "round=2019&table=staff").await?;
        page.refresh().await?;
        page.ready().await?;
        shows_earlier(page, "round=2019&table=staff").await
    })
}

/// By how much the choice stands below the head, in pixels.
const AIR: &str = "const top = document.querySelector('.surveys select').getBoundingClientRect().top; \
                   const head = document.querySelector('.masthead').getBoundingClientRect().bottom; \
                   return Math.round(top - head)";

#[test]
fn the_choice_does_not_touch_the_line_of_the_head() -> Result<()> {
    with_invented_surveys(async |page| {
        page.open("").await?;
        page.shows(AIR, 8).await
    })
}

#[test]
fn embedded_there_is_no_band_without_a_choice() -> Result<()> {
    let height = "return document.querySelector('.surveys').offsetHeight";
    with_invented_surveys(async |page| {
        page.open("embed=1").await?;
        page.shows(height, 0).await?;
        page.open("embed=1&round=2019").await?;
        page.shows(NOTICE, INVENTED).await
    })
}

/// A page that came later works as the first one does, after the language and its words changed, too.
#[test]
fn what_comes_later_works_as_well() -> Result<()> {
    with_invented_surveys(async |page| {
        page.open("").await?;
        page.choose("survey", "keksitty-kirjastotyo").await?;
        shows_library(page, LIBRARY).await?;
        page.press("lang", "en").await?;
        page.shows(TITLE, "Invented example: The change of library work · 2021")
            .await?;
        page.press("table", "customers").await?;
        page.shows(ADDRESS, format!("{LIBRARY}&table=customers&lang=en"))
            .await?;
        page.press("view", "map").await?;
        page.choose("survey", "hallinto-ja-toimistotyo").await?;
        page.shows(ADDRESS, "view=map&table=customers&lang=en")
            .await?;
        page.shows("return document.documentElement.lang", "en")
            .await?;
        // What is undone is undone in the survey that is shown.
        page.press("view", "distribution").await?;
        page.chord(&[Key::Control], 'z').await?;
        page.shows(ADDRESS, "view=map&table=customers&lang=en")
            .await
    })
}

#[test]
fn an_address_that_is_about_no_survey_shows_the_first_and_says_so() -> Result<()> {
    with_invented_surveys(async |page| {
        page.open("survey=opetus&round=1999&table=staff").await?;
        page.shows(TITLE, "Hallinto- ja toimistotyön arvo ja muutos · 2021")
            .await?;
        page.shows(
            "return document.querySelector('.notice code').textContent",
            "survey=opetus, round=1999",
        )
        .await
    })
}

/// What a room says stays with the survey that it was said of.
#[test]
fn answers_stay_with_their_survey() -> Result<()> {
    let answer = "[data-statement='1'] [data-value=trial]";
    let count = "return document.querySelectorAll('[data-control=own] :checked').length";
    with_invented_surveys(async |page| {
        page.open("view=own").await?;
        page.click(answer).await?;
        page.shows(count, 1).await?;
        page.choose("survey", "keksitty-kirjastotyo").await?;
        page.shows(ADDRESS, format!("{LIBRARY}&view=own")).await?;
        page.shows(count, 0).await?;
        page.choose("survey", "hallinto-ja-toimistotyo").await?;
        page.shows(count, 1).await
    })
}

/// Which rows are said to be shown, above the chart and below the table.
const NEAR: &str =
    "return [...document.querySelectorAll('.pager [role=status]')].map(s => s.textContent)";
/// How many rows the table of the view has, and the number of the first.
const SHOWN: &str = "const rows = document.querySelectorAll('main tbody tr'); \
                     return [rows.length, rows[0].dataset.statement]";
/// The words of the button that has the focus, and whether it can be seen.
const BUTTON: &str = "const { top, bottom } = document.activeElement.getBoundingClientRect(); \
                      return [document.activeElement.textContent, top >= 0 && bottom <= innerHeight]";

/// How many boxes the filter has for single statements.
const BOXES: &str = "return document.querySelectorAll('[data-control=pick] input').length";

/// A list too long to be drawn at once is walked through in hundreds, by its order and filter.
#[test]
fn of_a_long_list_a_hundred_rows_are_shown_at_a_time() -> Result<()> {
    let on = ".numbers .pager button ~ button";
    with_invented_surveys(async |page| {
        page.open("survey=keksitty-pitka").await?;
        page.shows(NEAR, vec!["1–100, yhteensä 104"; 2]).await?;
        page.shows(SHOWN, json!([100, "1"])).await?;
        page.focus(on).await?;
        page.keys(Key::Enter).await?;
        page.shows(NEAR, vec!["101–104, yhteensä 104"; 2]).await?;
        page.shows(SHOWN, json!([4, "101"])).await?;
        // The same button above the chart has the focus now: the rows are read from there.
        page.shows(BUTTON, json!(["Seuraavat", true])).await?;
        // There is nothing further.
        page.keys(Key::Enter).await?;
        page.shows(SHOWN, json!([4, "101"])).await?;
        // Another order begins with its first rows.
        page.choose("sort", "share").await?;
        page.shows(NEAR, vec!["1–100, yhteensä 104"; 2]).await?;
        page.click(on).await?;
        // The view of one statement is no list.
        page.press("view", "statement").await?;
        page.shows(NEAR, Vec::<String>::new()).await?;
        page.press("view", "distribution").await?;
        page.shows(NEAR, vec!["1–100, yhteensä 104"; 2]).await?;
        // A filter that keeps fewer leaves nothing to walk through. It has a box for each statement,
        // once it is unfolded.
        page.shows(BOXES, 0).await?;
        page.unfold().await?;
        page.shows(BOXES, 104).await?;
        page.write("q", "104").await?;
        page.shows(NEAR, Vec::<String>::new()).await?;
        page.shows(SHOWN, json!([1, "104"])).await
    })
}

/// What a cell of the table of rounds says.
fn cell(statement: u8, of: &str) -> String {
    format!(
        "return document.querySelector('[data-table=rounds] tr[data-statement=\"{statement}\"] {of}')
             .textContent.replaceAll('\u{a0}', ' ')"
    )
}

#[test]
fn shares_are_compared_from_round_to_round() -> Result<()> {
    with_invented_surveys(async |page| {
        page.open("view=compare").await?;
        page.press("rounds", "on").await?;
        page.shows(ADDRESS, "view=compare&rounds=on").await?;
        // The other round is invented, and that is said of it where it is compared with.
        page.shows(NOTICE, INVENTED).await?;
        page.shows(
            "return document.querySelector('h1').textContent.replaceAll('\u{a0}', ' ')",
            "Eniten muuttui ”Kokouspaperit ovat pilvipalvelussa” (52 % vuonna 2019, 84 % vuonna 2021).",
        )
        .await?;
        page.shows(&cell(1, "[data-round=\"2019\"]"), "52 %")
            .await?;
        page.shows(&cell(1, "[data-gap]"), "+32 %-yks.").await?;
        page.shows(&cell(8, "[data-gap]"), "−5 %-yks., ei erotu sattumasta")
            .await?;
        page.shows(&cell(10, "[data-round=\"2019\"]"), "ei kysytty")
            .await?;
        page.shows(&cell(10, "[data-gap]"), "–").await?;
        let order = "return [...document.querySelectorAll('[data-table=rounds] tbody tr')]
            .map(row => +row.dataset.statement)";
        let first: Vec<u8> = page.js(order).await?;
        ensure!(first[..3] == [1, 7, 3], "{first:?}");
        page.press("table", "staff").await?;
        page.shows(ADDRESS, "view=compare&rounds=on&table=staff")
            .await?;
        page.shows(&cell(8, "[data-round=\"2021\"]"), "83 %")
            .await?;
        page.choose("round", "2019").await?;
        page.shows(ADDRESS, "round=2019&view=compare&rounds=on&table=staff")
            .await?;
        page.back().await?;
        page.press("rounds", "off").await?;
        page.shows(ADDRESS, "view=compare&table=staff").await?;
        // There is nothing to compare where there is one round.
        page.choose("survey", "keksitty-kirjastotyo").await?;
        page.shows(
            "return document.querySelectorAll('[data-control=rounds]').length",
            0,
        )
        .await
    })
}

#[test]
fn the_chart_of_rounds_is_walked_by_keyboard() -> Result<()> {
    with_invented_surveys(async |page| {
        page.open("view=compare&rounds=on").await?;
        page.focus(STAGE).await?;
        let said = "return document.querySelector('.stage ~ [role=status]').textContent
            .replaceAll('\u{a0}', ' ')";
        page.keys(Key::Home).await?;
        page.shows(said, "2019: käytössä 52 %. 1. Kunnan tai kuntayhtymän kokouspaperit on siirretty pilvipalveluun")
            .await?;
        page.keys(Key::Right).await?;
        page.shows(
            said,
            "2021: käytössä 84 %, muutos 2019–2021: +32 prosenttiyksikköä",
        )
        .await?;
        page.keys(Key::Enter).await?;
        page.shows(ADDRESS, "view=statement&statement=1").await
    })
}

fn has_no_violation((width, height): (u32, u32)) -> Result<()> {
    let Some(axe) = axe()? else { return Ok(()) };
    over_http(async |page| {
        page.serve(&FICTITIOUS)?;
        page.screen(width, height, 1.0).await?;
        for lang in Lang::ALL.map(Lang::code) {
            for view in [
                "",
                "round=2019&view=compare&rounds=on&interval=on&",
                "survey=keksitty-kirjastotyo&view=own&",
            ] {
                let fragment = format!("{view}lang={lang}");
                page.open(&fragment).await?;
                has_no_violations(page, &axe, &fragment).await?;
                let wider = "return document.documentElement.scrollWidth - innerWidth";
                let wider: i32 = page.js(wider).await?;
                ensure!(wider <= 0, "{fragment}: {wider} px wider than the window");
            }
        }
        Ok(())
    })
}

#[test]
fn nothing_stands_in_the_way_on_a_phone() -> Result<()> {
    has_no_violation((390, 844))
}

#[test]
fn nothing_stands_in_the_way_on_a_laptop() -> Result<()> {
    has_no_violation((1280, 800))
}

/// Of the only survey that a page has, too.
#[test]
fn a_notice_is_told_before_anything_else() -> Result<()> {
    both(async |page| {
        let notice = r#""notice":{"fi":"Vain koe","sv":"Bara ett prov","en":"Only a test"}"#;
        page.serve(&with_surveys(|json| {
            json.replacen(r#""notice":null"#, notice, 1)
        })?)?;
        page.open("lang=en").await?;
        page.shows(NOTICE, "Only a test").await?;
        page.press("lang", "sv").await?;
        page.shows(NOTICE, "Bara ett prov").await?;
        page.shows(CHOSEN, Vec::<String>::new()).await
    })
}

/// The released page has one survey: no choice, and not a word of what is invented.
#[test]
fn the_released_page_has_one_survey() -> Result<()> {
    let html = String::from_utf8_lossy(&PRODUCT.html).to_lowercase();
    for word in [
        "keksit",
        "påhitta",
        "invented example",
        "kirjastotyo",
        "remote-meetings",
    ] {
        ensure!(!html.contains(word), "“{word}” is in the released page");
    }
    both(async |page| {
        page.open("view=compare&rounds=on").await?;
        page.shows(
            "return document.querySelector('.notice code').textContent",
            "rounds=on",
        )
        .await?;
        let choices = "return document.querySelectorAll('.surveys, [data-control=survey], \
                       [data-control=round], [data-control=rounds]').length";
        page.shows(choices, 0).await?;
        page.open("survey=hallinto-ja-toimistotyo&round=2021")
            .await?;
        page.shows("return document.querySelectorAll('.notice').length", 0)
            .await?;
        for unknown in [LIBRARY, "round=2019"] {
            page.open(unknown).await?;
            page.shows(
                "return document.querySelector('.notice code').textContent",
                unknown,
            )
            .await?;
        }
        Ok(())
    })
}

//! Answers of the group: they outlive a reload, are saved, cleared, opened again and carried along.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use murroskartta::survey::Lang;
use murroskartta::takeaway;
use murroskartta::text;
use murroskartta::workshop::Room;
use serde_json::json;
use thirtyfour::Key;
use thirtyfour::support::sleep;

use crate::expected::survey::SURVEY;
use crate::harness::{Folder, Page, both, is_whole, over_http};
use crate::percent;
use crate::reading::state::ADDRESS;
use crate::shell::copies::saved_copy;
use crate::shell::saved_page::open_saved;
use crate::workshop::presenter::{
    GUESSED, PLAN, focus_main, name_group, open_second_guess, shows_slide, slide_says, slides_of,
    words,
};

/// Files wait here until they are whole.
async fn downloaded(page: &Page, folder: &Folder, what: &str) -> Result<String> {
    focus_main(page).await?;
    page.tab_and_press(&format!(".room-says [data-value={what}]"))
        .await?;
    let path = wait_for_file(folder, what).await?;
    let said = "return document.querySelector('.room-says .keepsakes [role=status]').textContent";
    page.shows(said, text::words(Lang::Fi).saved).await?;
    let text = fs::read_to_string(&path)?;
    fs::remove_file(path)?;
    Ok(text)
}

/// The one file in a folder, which has that extension.
async fn wait_for_file(folder: &Folder, extension: &str) -> Result<PathBuf> {
    let began = Instant::now();
    loop {
        let there: Vec<PathBuf> = fs::read_dir(&folder.0)?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_>>()?;
        if let [path] = &there[..]
            && path.extension().is_some_and(|is| is == extension)
            && is_whole(path).await
        {
            return Ok(path.clone());
        }
        ensure!(
            began.elapsed() < Duration::from_secs(10),
            "no {extension}, but {there:?}"
        );
        sleep(Duration::from_millis(15)).await;
    }
}

/// Hands a file to the page.
pub async fn choose_file(page: &Page, path: &Path) -> Result<()> {
    let input = page.find(".room-says input[type=file]").await?;
    Ok(input.send_keys(path.display().to_string()).await?)
}

/// What the page says of files and of clearing.
const FILE_STATUS: &str =
    "return document.querySelector('.room-says > [role=status]:not(.note)').textContent";

fn parse_room(text: &str) -> Result<Room> {
    takeaway::room(&SURVEY, text).map_err(|problem| anyhow::anyhow!("{problem:?}"))
}

#[test]
fn the_session_goes_on_after_a_reload_and_in_a_new_window() -> Result<()> {
    both(async |page| {
        let (slides, at) = open_second_guess(page).await?;
        page.keys(Key::Up).await?;
        page.shows(GUESSED, text::percent(Lang::Fi, percent(55)))
            .await?;
        page.keys(Key::Right).await?;
        page.keys(Key::Left).await?;
        shows_slide(page, &slides, at).await?;
        page.refresh().await?;
        page.ready().await?;
        shows_slide(page, &slides, at).await?;
        page.shows(GUESSED, text::percent(Lang::Fi, percent(55)))
            .await?;
        // The keys go on as well, with nothing pressed before.
        page.keys("+").await?;
        page.shows(GUESSED, text::percent(Lang::Fi, percent(56)))
            .await?;

        let tab = page.browser.new_tab().await?;
        page.browser.close_window().await?;
        page.browser.switch_to_window(tab).await?;
        page.open("").await?;
        page.press("view", "workshop").await?;
        page.shows("return document.querySelectorAll('.resume').length", 1)
            .await?;
        focus_main(page).await?;
        page.tab_and_press(".resume").await?;
        shows_slide(page, &slides, at).await?;
        page.shows(GUESSED, text::percent(Lang::Fi, percent(56)))
            .await
    })
}

#[test]
fn escape_takes_the_question_back() -> Result<()> {
    over_http(async |page| {
        fill_group(page).await?;
        page.tab_and_press(".clear-room").await?;
        page.shows("return document.querySelectorAll('.asks-first').length", 1)
            .await?;
        page.shows(
            "return document.activeElement.textContent",
            words().clear_no,
        )
        .await?;
        page.keys(Key::Escape).await?;
        page.shows(
            "return [document.querySelectorAll('.asks-first').length,
                     document.querySelector('.room-says input[type=text]').value]",
            json!([0, "=Äiti; \"5\""]),
        )
        .await?;
        page.shows("return document.activeElement.className", "clear-room")
            .await
    })
}

/// Fills a room with a name, a guess and hands.
async fn fill_group(page: &Page) -> Result<()> {
    let (slides, at) = open_second_guess(page).await?;
    page.keys("+").await?;
    page.keys(Key::PageDown).await?;
    shows_slide(page, &slides, at + 1).await?;
    page.keys("++").await?;
    page.keys(Key::Escape).await?;
    page.shows(ADDRESS, PLAN).await?;
    focus_main(page).await?;
    name_group(page, "=Äiti; \"5\"").await
}

/// The answers are cleared, after a question.
async fn clear_answers(page: &Page) -> Result<()> {
    page.tab_and_press(".clear-room").await?;
    page.shows(
        "return document.activeElement.textContent",
        words().clear_no,
    )
    .await?;
    page.chord(&[Key::Shift], Key::Tab.value()).await?;
    page.shows(
        "return document.activeElement.textContent",
        words().clear_yes,
    )
    .await?;
    page.keys(Key::Enter).await?;
    page.shows(FILE_STATUS, words().cleared).await?;
    page.shows("return document.querySelectorAll('.clear-room').length", 0)
        .await
}

#[test]
fn clearing_asks_first_and_files_bring_everything_back() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("istunto {:?}", page.origin))?;
        let kept = Folder::new(&format!("talteen {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        fill_group(page).await?;
        let [json, csv] = [
            downloaded(page, &folder, "json").await?,
            downloaded(page, &folder, "csv").await?,
        ];
        let room = parse_room(&json)?;
        assert_eq!(room, parse_room(&csv)?);
        assert_eq!(room.entries().len(), 3, "{room:?}");
        assert_eq!(json, takeaway::room_json(&SURVEY, &room));
        assert_eq!(csv, takeaway::room_csv(&SURVEY, &room));

        // No is the answer that stands first under the finger.
        page.tab_and_press(".clear-room").await?;
        page.shows(
            "return document.activeElement.textContent",
            words().clear_no,
        )
        .await?;
        page.keys(Key::Enter).await?;
        page.shows("return document.querySelectorAll('.asks-first').length", 0)
            .await?;
        page.shows("return document.activeElement.className", "clear-room")
            .await?;
        assert_eq!(downloaded(page, &folder, "json").await?, json);

        for (name, text) in [("huone ä.json", &json), ("huone ä.csv", &csv)] {
            clear_answers(page).await?;
            let path = kept.0.join(name);
            fs::write(&path, text)?;
            choose_file(page, &path).await?;
            page.shows(FILE_STATUS, text::opened(Lang::Fi, 1)).await?;
            assert_eq!(downloaded(page, &folder, "json").await?, json, "{name}");
            assert_eq!(downloaded(page, &folder, "csv").await?, csv, "{name}");
        }
        // And it is kept: the page that opens next has it.
        page.open(PLAN).await?;
        assert_eq!(downloaded(page, &folder, "json").await?, json);
        Ok(())
    })
}

#[test]
fn a_file_that_is_not_understood_changes_nothing() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("huonot {:?}", page.origin))?;
        let kept = Folder::new(&format!("huonoja {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        fill_group(page).await?;
        let json = downloaded(page, &folder, "json").await?;
        let csv = downloaded(page, &folder, "csv").await?;
        let newer = json.replace("\"version\":1", "\"version\":2");
        let cut = &json[..json.len() / 2];
        let wrong = csv.replace(";51\r\n", ";151\r\n");
        assert_ne!(wrong, csv);
        for (name, text) in [
            ("kuva.json", "ei mitään"),
            ("tyhjä.csv", ""),
            ("uudempi.json", &newer),
            ("katkennut.json", cut),
            ("väärä.csv", &wrong),
        ] {
            let path = kept.0.join(name);
            fs::write(&path, text)?;
            choose_file(page, &path).await?;
            let problem = takeaway::room(&SURVEY, text).expect_err("a bad file");
            page.shows(FILE_STATUS, text::file_problem(Lang::Fi, name, &problem))
                .await?;
            assert_eq!(downloaded(page, &folder, "json").await?, json, "{name}");
        }
        // Nor does one that is no text, or too long.
        for (name, bytes) in [
            ("kuva.csv", vec![0xff, 0xd8, 0xff]),
            ("pitkä.json", vec![b'{'; 1_100_000]),
        ] {
            let path = kept.0.join(name);
            fs::write(&path, bytes)?;
            choose_file(page, &path).await?;
            page.shows(&format!("{FILE_STATUS}.startsWith('{name}: ')"), true)
                .await?;
            assert_eq!(downloaded(page, &folder, "json").await?, json, "{name}");
        }
        Ok(())
    })
}

/// A copy that is saved with results opens with them where the browser keeps nothing.
#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "puts a script into a file of the reader's"
)]
fn a_saved_copy_brings_its_answers_along() -> Result<()> {
    over_http(async |page| {
        let folder = Folder::new("kopio vastauksineen")?;
        page.download_to(&folder.0).await?;
        fill_group(page).await?;
        let copy = saved_copy(page, &folder).await?;
        let elsewhere = Folder::new("muualla")?;
        let path = elsewhere.0.join("Murros ä.html");
        fs::rename(copy, &path)?;
        page.before_scripts(
            "for (const name of ['localStorage', 'sessionStorage'])
                 Object.defineProperty(window, name, {
                     get() { throw new DOMException('no storage', 'SecurityError') }
                 })",
        )
        .await?;
        open_saved(page, &path).await?;
        page.shows(
            "return [document.querySelector('main').dataset.view,
                     document.querySelector('.room-says input[type=text]').value]",
            json!(["workshop", "=Äiti; \"5\""]),
        )
        .await?;
        let slides = slides_of(PLAN);
        page.click_in_middle(".start").await?;
        shows_slide(page, &slides, 1).await?;
        page.keys(Key::End).await?;
        page.keys(Key::PageUp).await?;
        shows_slide(page, &slides, slides.len() - 1).await?;
        slide_says(page, &text::percent(Lang::Fi, percent(51))).await?;
        slide_says(page, &text::counted(Lang::Fi, 2, 2)).await?;
        let complaints = page.complaints().await?;
        ensure!(complaints.is_empty(), "{complaints:?}");
        Ok(())
    })
}

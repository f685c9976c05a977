//! A session by keyboard alone: planned, held, interrupted, saved, cleared, and opened again.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use murroskartta::analysis::all_lines;
use murroskartta::survey::{Lang, TableId};
use murroskartta::takeaway;
use murroskartta::text::{self, WorkshopWords};
use murroskartta::workshop::{Agenda, Guess, Place, Room, Slide, deck};
use serde_json::{Value, json};
use thirtyfour::Key;
use thirtyfour::support::sleep;

use crate::copies::saved_copy;
use crate::harness::{Folder, Page, both, is_whole, over_http};
use crate::saved::open_saved;
use crate::sight::{ADDRESS, SURVEY, asked_by};
use crate::taking::press;

/// The session that is planned in the test.
const PLAN: &str = "view=workshop&length=15&vote=staff";

fn words() -> &'static WorkshopWords {
    text::workshop(Lang::Fi)
}

/// The slides that an address asks for.
pub fn slides_of(fragment: &str) -> Vec<Slide> {
    let asked = asked_by(fragment);
    let places = deck(&Agenda::of(&SURVEY, &asked.query, &asked.plan));
    places.iter().map(|place: &Place| place.slide).collect()
}

/// The published share of the measure.
fn share(statement: usize, table: TableId) -> u16 {
    let lines = all_lines(&SURVEY, &asked_by(PLAN).query);
    let line = lines.iter().find(|line| line.statement == statement);
    line.expect("a line").sum(table)
}

/// The slide that is shown, and its number.
const SHOWN: &str = "const slide = document.querySelector('.slide');
    return [slide?.dataset.slide ?? null, document.querySelector('.steer .at')?.textContent ?? null]";

/// Waits until the slide with that number is shown, and nothing over it.
async fn is_at(page: &Page, slides: &[Slide], at: usize) -> Result<()> {
    let place = format!("{at}/{}", slides.len());
    page.shows(SHOWN, json!([slides[at - 1].id(), place]))
        .await?;
    covers(page, 0).await
}

/// Waits until so many things lie over the slide.
async fn covers(page: &Page, count: usize) -> Result<()> {
    let covers = "return document.querySelectorAll('.covers > *').length";
    page.shows(covers, count).await
}

/// Goes on by Tab until the focus is on what matches, as those do who have no mouse.
async fn tab_to(page: &Page, css: &str) -> Result<()> {
    let there = format!("return document.activeElement.matches(\"{css}\")");
    for _ in 0..120 {
        if page.js::<bool>(&there).await? {
            return Ok(());
        }
        page.keys(Key::Tab).await?;
    }
    anyhow::bail!("no way to {css} by Tab")
}

/// Reaches a button by Tab and presses it.
async fn enter(page: &Page, css: &str) -> Result<()> {
    tab_to(page, css).await?;
    page.keys(Key::Enter).await
}

/// Begins anew at the top of the page, as F6 does.
async fn from_the_top(page: &Page) -> Result<()> {
    page.focus("#main").await
}

/// Percentages that can be seen or heard: in the document, in the names of things, in the title.
const PERCENTS: &str = "const said = [document.body.innerText, document.title];
    for (const name of ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder'])
        for (const e of document.querySelectorAll(`[${name}]`))
            if (e.checkVisibility()) said.push(e.getAttribute(name));
    return said.join(' ').match(/\\d+[–\\d]*\\s*%|%/g) ?? []";

/// What shows by its width or its place how large a share is.
const DRAWN: &str =
    "return document.querySelectorAll('.slide :is(.track, canvas, meter, progress)').length";

/// Before the reveal nothing tells a share: where there is a percent sign, it is the guess's.
async fn tells_nothing(page: &Page, guess: Option<&str>) -> Result<()> {
    let percents: Vec<String> = page.js(PERCENTS).await?;
    let allowed = |said: &String| guess.is_some_and(|guess| same(said, guess));
    ensure!(
        percents.iter().all(allowed),
        "{percents:?} beside {guess:?}"
    );
    page.shows(DRAWN, 0).await
}

fn same(a: &str, b: &str) -> bool {
    let bare = |text: &str| text.replace(['\u{a0}', ' ', '\u{202f}'], "");
    bare(a) == bare(b)
}

/// What is said where the guess stands.
const GUESSED: &str = "return document.querySelector('.slide output.huge').textContent";

/// What stands on the slide.
const SLIDE: &str = "return document.querySelector('.slide').innerText";

async fn slide_says(page: &Page, said: &str) -> Result<()> {
    let found: String = page.js(SLIDE).await?;
    let bare = |text: &str| text.replace('\u{a0}', " ");
    ensure!(
        bare(&found).contains(&bare(said)),
        "{said:?} is not in {found:?}"
    );
    Ok(())
}

/// The share as respondents have it, beside the guess.
async fn reveals(page: &Page, statement: usize, guess: Option<Guess>) -> Result<()> {
    let share = share(statement, TableId::Adoption);
    let large = "return document.querySelector('[data-slide=reveal] h1 b').textContent";
    page.shows(large, text::percent(Lang::Fi, share)).await?;
    let said = guess.map_or_else(
        || words().unguessed.to_owned(),
        |guess| text::distance(Lang::Fi, guess, share),
    );
    slide_says(page, &said).await
}

/// Plans a quarter of an hour with a vote, and starts it.
async fn plan(page: &Page) -> Result<()> {
    page.open("view=workshop").await?;
    from_the_top(page).await?;
    tab_to(page, "[data-control=length] [data-value='15']").await?;
    page.keys(Key::Space).await?;
    page.shows(ADDRESS, "view=workshop&length=15").await?;
    tab_to(page, "[data-control=vote]").await?;
    // Nothing, adoption, customers, staff.
    for vote in ["adoption", "customers", "staff"] {
        page.keys(Key::Down).await?;
        page.shows(ADDRESS, format!("view=workshop&length=15&vote={vote}"))
            .await?;
        page.painted().await?;
        page.shows(
            "return document.activeElement.dataset.control ?? document.activeElement.tagName",
            "vote",
        )
        .await?;
    }
    // What is no key of the plan does nothing there.
    for key in ["b", "w", "n", "o", "5", "?"] {
        page.keys(key).await?;
    }
    page.keys(Key::PageDown).await?;
    page.painted().await?;
    page.shows(
        "return [document.querySelectorAll('.deck, .covers').length,
                 document.querySelectorAll('.workshop').length]",
        json!([0, 1]),
    )
    .await
}

/// Names the room by keyboard: letters that are keys elsewhere are letters here.
async fn name(page: &Page, name: &str) -> Result<()> {
    tab_to(page, ".room-says input[type=text]").await?;
    page.keys(name).await?;
    let value = "return document.querySelector('.room-says input[type=text]').value";
    page.shows(value, name).await
}

/// Files wait here until they are whole.
async fn file(page: &Page, folder: &Folder, what: &str) -> Result<String> {
    from_the_top(page).await?;
    enter(page, &format!(".room-says [data-value={what}]")).await?;
    let path = arrived(folder, what).await?;
    let said = "return document.querySelector('.room-says .keepsakes [role=status]').textContent";
    page.shows(said, text::words(Lang::Fi).saved).await?;
    let text = fs::read_to_string(&path)?;
    fs::remove_file(path)?;
    Ok(text)
}

/// The one file in a folder, which has that extension.
async fn arrived(folder: &Folder, extension: &str) -> Result<PathBuf> {
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
pub async fn hand(page: &Page, path: &Path) -> Result<()> {
    let input = page.find(".room-says input[type=file]").await?;
    Ok(input.send_keys(path.display().to_string()).await?)
}

/// What the page says of files and of clearing.
const FILES: &str =
    "return document.querySelector('.room-says > [role=status]:not(.note)').textContent";

fn read(text: &str) -> Result<Room> {
    takeaway::room(&SURVEY, text).map_err(|problem| anyhow::anyhow!("{problem:?}"))
}

#[test]
fn a_quarter_of_an_hour_by_keyboard() -> Result<()> {
    both(async |page| {
        plan(page).await?;
        name(page, "Bonn; \"5 w\"").await?;
        from_the_top(page).await?;
        tab_to(page, ".start").await?;
        page.keys(Key::Enter).await?;
        let slides = slides_of(PLAN);
        is_at(page, &slides, 1).await?;
        page.shows(ADDRESS, "view=workshop&length=15&vote=staff&slide=1")
            .await?;

        let exact = Guess { low: 51, high: 51 };
        let range = Guess { low: 30, high: 50 };
        let guesses = [Some(exact), Some(range), None];
        let statements: Vec<usize> = slides
            .iter()
            .filter_map(|slide| match slide {
                Slide::Alone(at) => Some(*at),
                _ => None,
            })
            .collect();
        assert_eq!(statements.len(), 3);
        let mut nth = 0;
        for (at, slide) in (1..).zip(&slides) {
            is_at(page, &slides, at).await?;
            match *slide {
                Slide::Alone(_) => tells_nothing(page, None).await?,
                Slide::Guess(_) => {
                    tells_nothing(page, None).await?;
                    guess(page, &slides, at, nth).await?;
                    let shown = guesses[nth].map(|guess| text::guess(Lang::Fi, guess));
                    let said = shown.as_deref().unwrap_or(words().no_guess);
                    page.shows(GUESSED, said).await?;
                    tells_nothing(page, shown.as_deref()).await?;
                }
                Slide::Hands(_) => {
                    tells_nothing(page, None).await?;
                    if nth == 0 {
                        show_hands(page).await?;
                        tells_nothing(page, None).await?;
                    }
                }
                Slide::Reveal(statement) => {
                    reveals(page, statement, guesses[nth]).await?;
                    nth += 1;
                }
                Slide::Summary => sums_up(page, &statements, &guesses).await?,
                _ => {}
            }
            if at < slides.len() {
                page.keys(if at % 2 == 0 {
                    Key::PageDown
                } else {
                    Key::Right
                })
                .await?;
            }
        }
        // There is nothing after the last.
        page.keys(Key::PageDown).await?;
        is_at(page, &slides, slides.len()).await?;
        let complaints = page.complaints().await?;
        ensure!(complaints.is_empty(), "{complaints:?}");
        Ok(())
    })
}

/// Guesses about the first, the second, the third statement, each in its own way.
async fn guess(page: &Page, slides: &[Slide], at: usize, nth: usize) -> Result<()> {
    page.shows(GUESSED, words().no_guess).await?;
    match nth {
        0 => {
            for (key, shown) in [
                (Key::Up, 50),
                (Key::Up, 55),
                (Key::Add, 56),
                (Key::Subtract, 55),
                (Key::Down, 50),
            ] {
                page.keys(key).await?;
                page.shows(GUESSED, text::percent(Lang::Fi, shown)).await?;
            }
            page.keys("+").await?;
            page.keys("+").await?;
            page.keys("-").await?;
            page.shows(GUESSED, text::percent(Lang::Fi, 51)).await
        }
        1 => {
            page.keys("g").await?;
            page.shows("return document.activeElement.id", "typed")
                .await?;
            // What is a key elsewhere is a letter in the field.
            page.keys("bwo?").await?;
            page.keys(Key::PageDown).await?;
            page.shows("return document.activeElement.value", "bwo?")
                .await?;
            is_at(page, slides, at).await?;
            for _ in 0..4 {
                page.keys(Key::Backspace).await?;
            }
            page.keys("30–50").await?;
            page.keys(Key::Enter).await?;
            page.shows("return document.activeElement.id", "deck")
                .await?;
            is_at(page, slides, at).await
        }
        _ => Ok(()),
    }
}

/// Counts hands for the first four answers, and takes the last back.
async fn show_hands(page: &Page) -> Result<()> {
    let counts =
        "return [...document.querySelectorAll('.counters output')].map(o => +o.textContent)";
    page.shows(counts, json!([0, 0, 0, 0, 0, 0])).await?;
    for key in ["+", "+", "+", "+", "-"] {
        page.keys(key).await?;
    }
    page.keys(Key::Down).await?;
    page.keys("++").await?;
    page.keys(Key::Down).await?;
    page.keys(Key::Down).await?;
    page.keys("+").await?;
    page.shows(counts, json!([3, 2, 0, 1, 0, 0])).await?;
    // What is counted is said by its name, and of the row that is chosen.
    let answers = &SURVEY.scale_of(TableId::Staff).answers;
    let said = |at: usize, count: u16, all| {
        let name = answers[at].name.get(Lang::Fi);
        format!("{name}: {count}. {}", text::hands(Lang::Fi, all))
    };
    let chosen = "return [document.querySelector('.slide [role=status]').textContent,
        [...document.querySelectorAll('.counters li')].map(row => row.ariaCurrent == 'true').indexOf(true)]";
    page.shows(chosen, json!([said(3, 1, 6), 3])).await?;
    let names = "return [...document.querySelectorAll('.counters output')].map(o => o.ariaLabel)";
    let all: Vec<_> = answers
        .iter()
        .map(|answer| answer.name.get(Lang::Fi))
        .collect();
    page.shows(names, json!(all)).await?;
    page.keys(Key::Up).await?;
    page.shows(chosen, json!([said(2, 0, 6), 2])).await?;
    page.keys(Key::Down).await?;
    page.keys("u").await?;
    page.shows(counts, json!([3, 2, 0, 0, 0, 0])).await?;
    page.keys(Key::Up).await?;
    page.keys("+").await?;
    page.shows(counts, json!([3, 2, 1, 0, 0, 0])).await?;
    let total = "return document.querySelector('.slide .total').textContent";
    page.shows(total, text::hands(Lang::Fi, 6)).await
}

/// The summary: a row a statement.
async fn sums_up(page: &Page, statements: &[usize], guesses: &[Option<Guess>]) -> Result<()> {
    let rows = statements.iter().zip(guesses).enumerate();
    let rows = rows.map(|(nth, (&at, guess))| {
        let guess = guess.map(|guess| text::guess(Lang::Fi, guess));
        let hands = (nth == 0).then(|| text::counted(Lang::Fi, 5, 6));
        json!([
            text::statement_name(Lang::Fi, &SURVEY, at),
            guess.unwrap_or_else(|| "–".into()),
            text::percent(Lang::Fi, share(at, TableId::Adoption)),
            hands.unwrap_or_else(|| "–".into()),
        ])
    });
    page.shows(
        "return [...document.querySelectorAll('[data-slide=summary] tbody tr')]
             .map(row => [...row.children].map(cell => cell.textContent))",
        Value::Array(rows.collect()),
    )
    .await
}

/// A slide of the session before a reveal, with something to lose.
async fn at_the_second_guess(page: &Page) -> Result<(Vec<Slide>, usize)> {
    let slides = slides_of(PLAN);
    let guesses = slides.iter().enumerate();
    let mut guesses = guesses.filter(|(_, slide)| matches!(slide, Slide::Guess(_)));
    let (at, _) = guesses.nth(1).context("two guesses")?;
    page.open(&format!("{PLAN}&slide={}", at + 1)).await?;
    page.keys(Key::Up).await?;
    page.shows(GUESSED, text::percent(Lang::Fi, 50)).await?;
    Ok((slides, at + 1))
}

#[test]
fn what_lies_over_a_slide_goes_and_nothing_moves() -> Result<()> {
    both(async |page| {
        let (slides, at) = at_the_second_guess(page).await?;
        for (key, class) in [
            ("b", "black"),
            (".", "black"),
            ("w", "white"),
            ("B", "black"),
        ] {
            for back in [Key::PageDown, Key::Space, Key::Up, Key::Enter, Key::Escape] {
                page.keys(key).await?;
                page.shows(
                    "return document.querySelector('.covers > *')?.className ?? null",
                    class,
                )
                .await?;
                tells_nothing(page, Some(&text::percent(Lang::Fi, 50))).await?;
                page.keys(back).await?;
                is_at(page, &slides, at).await?;
                page.shows(GUESSED, text::percent(Lang::Fi, 50)).await?;
            }
            // The same key takes it away too.
            page.keys(key).await?;
            covers(page, 1).await?;
            page.keys(key).await?;
            is_at(page, &slides, at).await?;
        }
        Ok(())
    })
}

#[test]
fn slides_are_jumped_to_by_number_and_from_the_overview() -> Result<()> {
    both(async |page| {
        let (slides, at) = at_the_second_guess(page).await?;
        page.keys("7").await?;
        let typed = "return document.querySelector('.steer .at').textContent";
        page.shows(typed, "→ 7").await?;
        page.keys(Key::Enter).await?;
        is_at(page, &slides, 7).await?;
        page.keys("12").await?;
        page.shows(typed, "→ 12").await?;
        page.keys(Key::Escape).await?;
        is_at(page, &slides, 7).await?;
        page.keys("999").await?;
        page.keys(Key::Enter).await?;
        is_at(page, &slides, slides.len()).await?;
        page.keys(Key::Home).await?;
        is_at(page, &slides, 1).await?;
        page.keys(Key::End).await?;
        is_at(page, &slides, slides.len()).await?;
        page.keys(at.to_string()).await?;
        page.keys(Key::Enter).await?;
        is_at(page, &slides, at).await?;

        page.keys("o").await?;
        let current = "return document.activeElement.getAttribute('aria-current')";
        page.shows(current, "true").await?;
        tells_nothing(page, Some(&text::percent(Lang::Fi, 50))).await?;
        page.keys(Key::Escape).await?;
        is_at(page, &slides, at).await?;
        page.keys("o").await?;
        page.shows(current, "true").await?;
        page.keys(Key::Tab).await?;
        page.keys(Key::Enter).await?;
        // The next part is the third statement.
        let third = slides.iter().enumerate();
        let mut third = third.filter(|(_, slide)| matches!(slide, Slide::Alone(_)));
        let (third, _) = third.nth(2).context("a third statement")?;
        is_at(page, &slides, third + 1).await
    })
}

#[test]
fn notes_clock_and_keys_come_and_go_and_escape_closes_each() -> Result<()> {
    both(async |page| {
        let (slides, at) = at_the_second_guess(page).await?;
        let seen = |css: &str| format!("return document.querySelectorAll('{css}').length");
        let notes = seen("aside.beside-slide");
        page.keys("n").await?;
        page.shows(&notes, 1).await?;
        let hidden = "return document.querySelector('aside.beside-slide').innerText";
        let said: String = page.js(hidden).await?;
        ensure!(said.contains(words().hidden), "{said}");
        tells_nothing(page, Some(&text::percent(Lang::Fi, 50))).await?;
        // The numbers come with the reveal.
        page.keys(Key::Right).await?;
        page.keys(Key::Right).await?;
        is_at(page, &slides, at + 2).await?;
        let Slide::Reveal(statement) = slides[at + 1] else {
            anyhow::bail!("no reveal, but {:?}", slides[at + 1]);
        };
        let said: String = page.js(hidden).await?;
        for table in TableId::ALL {
            let number = text::percent(Lang::Fi, share(statement, table));
            ensure!(said.contains(&number), "{number} is not in {said}");
        }
        page.keys(Key::Left).await?;
        page.keys(Key::Left).await?;
        page.keys("t").await?;
        page.shows(&seen(".clock"), 1).await?;
        page.keys("t").await?;
        page.shows(&seen(".clock"), 0).await?;
        page.keys("?").await?;
        page.shows(&seen(".sheet .keys kbd"), keys_of()).await?;
        page.keys(Key::Escape).await?;
        covers(page, 0).await?;
        page.shows(&notes, 1).await?;
        page.keys("12").await?;
        page.keys(Key::Escape).await?;
        is_at(page, &slides, at).await?;
        page.shows(&notes, 1).await?;
        page.keys(Key::Escape).await?;
        page.shows(&notes, 0).await?;
        is_at(page, &slides, at).await?;
        page.keys(Key::Escape).await?;
        page.shows(ADDRESS, PLAN).await?;
        page.shows("return document.activeElement.className", "start resume")
            .await?;
        page.keys(Key::Enter).await?;
        is_at(page, &slides, at).await
    })
}

/// Whoever steers by voice, or presses keys by chance, does without those that are a character.
#[test]
fn keys_that_are_characters_can_be_switched_off() -> Result<()> {
    both(async |page| {
        let (slides, at) = at_the_second_guess(page).await?;
        let switch = "[data-control=character-keys]";
        let state = format!(
            "const e = document.querySelector('{switch}'); return [e.checked, e == document.activeElement]"
        );
        page.keys("?").await?;
        covers(page, 1).await?;
        page.focus(switch).await?;
        page.keys(" ").await?;
        page.shows(&state, json!([false, true])).await?;
        page.keys(Key::Escape).await?;
        is_at(page, &slides, at).await?;
        for reloaded in [false, true] {
            for key in [
                "b", "w", ".", "o", "n", "t", "c", "g", "u", "?", "7", "+", "-", "Ä",
            ] {
                page.keys(key).await?;
            }
            page.keys(Key::Enter).await?;
            // Enter alone goes on: no number was typed.
            is_at(page, &slides, at + 1).await?;
            page.shows(
                "return document.querySelectorAll('aside, .clock').length",
                0,
            )
            .await?;
            page.keys(Key::PageUp).await?;
            is_at(page, &slides, at).await?;
            page.keys(if reloaded { Key::Down } else { Key::Up })
                .await?;
            let guess = if reloaded { 50 } else { 55 };
            page.shows(GUESSED, text::percent(Lang::Fi, guess)).await?;
            page.keys(Key::Space).await?;
            page.keys(Key::Left).await?;
            is_at(page, &slides, at).await?;
            page.refresh().await?;
            page.ready().await?;
        }
        page.focus(".steer .buttons > :nth-child(7)").await?;
        page.keys(Key::Enter).await?;
        covers(page, 1).await?;
        page.shows(&state, json!([false, false])).await?;
        page.focus(switch).await?;
        page.keys(" ").await?;
        page.shows(&state, json!([true, true])).await?;
        page.keys(Key::Escape).await?;
        page.keys("b").await?;
        covers(page, 1).await
    })
}

/// How many keys the sheet of keys tells.
fn keys_of() -> usize {
    let keys = words().key_list.iter();
    keys.map(|[keys, _]| keys.split(' ').count()).sum()
}

#[test]
fn the_session_goes_on_after_a_reload_and_in_a_new_window() -> Result<()> {
    both(async |page| {
        let (slides, at) = at_the_second_guess(page).await?;
        page.keys(Key::Up).await?;
        page.shows(GUESSED, text::percent(Lang::Fi, 55)).await?;
        page.keys(Key::Right).await?;
        page.keys(Key::Left).await?;
        is_at(page, &slides, at).await?;
        page.refresh().await?;
        page.ready().await?;
        is_at(page, &slides, at).await?;
        page.shows(GUESSED, text::percent(Lang::Fi, 55)).await?;
        // The keys go on as well, with nothing pressed before.
        page.keys("+").await?;
        page.shows(GUESSED, text::percent(Lang::Fi, 56)).await?;

        let tab = page.browser.new_tab().await?;
        page.browser.close_window().await?;
        page.browser.switch_to_window(tab).await?;
        page.open("").await?;
        page.press("view", "workshop").await?;
        page.shows("return document.querySelectorAll('.resume').length", 1)
            .await?;
        from_the_top(page).await?;
        enter(page, ".resume").await?;
        is_at(page, &slides, at).await?;
        page.shows(GUESSED, text::percent(Lang::Fi, 56)).await
    })
}

/// Escape in the field leaves the field, and not the session.
#[test]
fn escape_in_the_field_goes_back_to_the_slide() -> Result<()> {
    over_http(async |page| {
        let (slides, at) = at_the_second_guess(page).await?;
        page.keys("g").await?;
        page.shows("return document.activeElement.id", "typed")
            .await?;
        page.keys("7").await?;
        page.keys(Key::Escape).await?;
        page.shows("return document.activeElement.id", "deck")
            .await?;
        page.painted().await?;
        is_at(page, &slides, at).await
    })
}

#[test]
fn escape_takes_the_question_back() -> Result<()> {
    over_http(async |page| {
        filled(page).await?;
        enter(page, ".clear-room").await?;
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
async fn filled(page: &Page) -> Result<()> {
    let (slides, at) = at_the_second_guess(page).await?;
    page.keys("+").await?;
    page.keys(Key::PageDown).await?;
    is_at(page, &slides, at + 1).await?;
    page.keys("++").await?;
    page.keys(Key::Escape).await?;
    page.shows(ADDRESS, PLAN).await?;
    from_the_top(page).await?;
    name(page, "=Äiti; \"5\"").await
}

/// The answers are cleared, after a question.
async fn clear(page: &Page) -> Result<()> {
    enter(page, ".clear-room").await?;
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
    page.shows(FILES, words().cleared).await?;
    page.shows("return document.querySelectorAll('.clear-room').length", 0)
        .await
}

#[test]
fn clearing_asks_first_and_files_bring_everything_back() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("istunto {:?}", page.origin))?;
        let kept = Folder::new(&format!("talteen {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        filled(page).await?;
        let [json, csv] = [
            file(page, &folder, "json").await?,
            file(page, &folder, "csv").await?,
        ];
        let room = read(&json)?;
        assert_eq!(room, read(&csv)?);
        assert_eq!(room.entries().len(), 3, "{room:?}");
        assert_eq!(json, takeaway::room_json(&SURVEY, &room));
        assert_eq!(csv, takeaway::room_csv(&SURVEY, &room));

        // No is the answer that stands first under the finger.
        enter(page, ".clear-room").await?;
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
        assert_eq!(file(page, &folder, "json").await?, json);

        for (name, text) in [("huone ä.json", &json), ("huone ä.csv", &csv)] {
            clear(page).await?;
            let path = kept.0.join(name);
            fs::write(&path, text)?;
            hand(page, &path).await?;
            page.shows(FILES, text::opened(Lang::Fi, 1)).await?;
            assert_eq!(file(page, &folder, "json").await?, json, "{name}");
            assert_eq!(file(page, &folder, "csv").await?, csv, "{name}");
        }
        // And it is kept: the page that opens next has it.
        page.open(PLAN).await?;
        assert_eq!(file(page, &folder, "json").await?, json);
        Ok(())
    })
}

#[test]
fn a_file_that_is_not_understood_changes_nothing() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("huonot {:?}", page.origin))?;
        let kept = Folder::new(&format!("huonoja {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        filled(page).await?;
        let json = file(page, &folder, "json").await?;
        let csv = file(page, &folder, "csv").await?;
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
            hand(page, &path).await?;
            let problem = takeaway::room(&SURVEY, text).expect_err("a bad file");
            page.shows(FILES, text::file_problem(Lang::Fi, name, &problem))
                .await?;
            assert_eq!(file(page, &folder, "json").await?, json, "{name}");
        }
        // Nor does one that is no text, or too long.
        for (name, bytes) in [
            ("kuva.csv", vec![0xff, 0xd8, 0xff]),
            ("pitkä.json", vec![b'{'; 1_100_000]),
        ] {
            let path = kept.0.join(name);
            fs::write(&path, bytes)?;
            hand(page, &path).await?;
            page.shows(&format!("{FILES}.startsWith('{name}: ')"), true)
                .await?;
            assert_eq!(file(page, &folder, "json").await?, json, "{name}");
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
        filled(page).await?;
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
        press(page, ".start").await?;
        is_at(page, &slides, 1).await?;
        page.keys(Key::End).await?;
        page.keys(Key::PageUp).await?;
        is_at(page, &slides, slides.len() - 1).await?;
        slide_says(page, &text::percent(Lang::Fi, 51)).await?;
        slide_says(page, &text::counted(Lang::Fi, 2, 2)).await?;
        let complaints = page.complaints().await?;
        ensure!(complaints.is_empty(), "{complaints:?}");
        Ok(())
    })
}

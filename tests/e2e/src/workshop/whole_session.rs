//! A whole session by keyboard alone: planned and held, from the first slide to the last.

use anyhow::{Result, ensure};
use murroskartta::survey::Lang;
use murroskartta::text;
use murroskartta::workshop::{Guess, Slide};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::expected::survey::SURVEY;
use crate::harness::{Page, both};
use crate::percent;
use crate::reading::state::ADDRESS;
use crate::workshop::presenter::{
    GUESSED, NO_GUESS, PLAN, focus_main, name_group, published_share, shows_slide, slide_says,
    slides_of, tells_no_share, words,
};

/// The share as respondents have it, beside the guess.
async fn reveals(page: &Page, statement: usize, guess: Option<Guess>) -> Result<()> {
    let share = published_share(statement, crate::ADOPTION);
    let large = "return document.querySelector('[data-slide=reveal] .share').textContent";
    page.shows(large, text::percent(Lang::Fi, share)).await?;
    let said = guess.map_or_else(
        || words().unguessed.to_owned(),
        |guess| text::distance(Lang::Fi, guess, share),
    );
    slide_says(page, &said).await
}

/// Plans a quarter of an hour with a vote, and starts it.
async fn plan_session(page: &Page) -> Result<()> {
    page.open("view=workshop").await?;
    focus_main(page).await?;
    page.tab_to("[data-control=length] [data-value='15']")
        .await?;
    page.keys(Key::Space).await?;
    page.shows(ADDRESS, "view=workshop&length=15").await?;
    page.tab_to("[data-control=vote]").await?;
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

#[test]
fn a_quarter_of_an_hour_by_keyboard() -> Result<()> {
    both(async |page| {
        plan_session(page).await?;
        name_group(page, "Bonn; \"5 w\"").await?;
        focus_main(page).await?;
        page.tab_to(".start").await?;
        page.keys(Key::Enter).await?;
        let slides = slides_of(PLAN);
        shows_slide(page, &slides, 1).await?;
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
            shows_slide(page, &slides, at).await?;
            match *slide {
                Slide::Alone(_) => tells_no_share(page, None).await?,
                Slide::Guess(_) => {
                    tells_no_share(page, None).await?;
                    guess(page, &slides, at, nth).await?;
                    let shown = guesses[nth].map(|guess| text::guess(Lang::Fi, guess));
                    let said = shown.as_deref().unwrap_or(NO_GUESS);
                    page.shows(GUESSED, said).await?;
                    tells_no_share(page, shown.as_deref()).await?;
                }
                Slide::Hands(_) => {
                    tells_no_share(page, None).await?;
                    if nth == 0 {
                        show_hands(page).await?;
                        tells_no_share(page, None).await?;
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
        shows_slide(page, &slides, slides.len()).await?;
        let complaints = page.complaints().await?;
        ensure!(complaints.is_empty(), "{complaints:?}");
        Ok(())
    })
}

/// Guesses about the first, the second, the third statement, each in its own way.
async fn guess(page: &Page, slides: &[Slide], at: usize, nth: usize) -> Result<()> {
    page.shows(GUESSED, NO_GUESS).await?;
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
                page.shows(GUESSED, text::percent(Lang::Fi, percent(shown)))
                    .await?;
            }
            page.keys("+").await?;
            page.keys("+").await?;
            page.keys("-").await?;
            page.shows(GUESSED, text::percent(Lang::Fi, percent(51)))
                .await
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
            shows_slide(page, slides, at).await?;
            for _ in 0..4 {
                page.keys(Key::Backspace).await?;
            }
            page.keys("30–50").await?;
            page.keys(Key::Enter).await?;
            page.shows("return document.activeElement.id", "deck")
                .await?;
            shows_slide(page, slides, at).await
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
    let answers = &SURVEY.scale_of(crate::STAFF).answers;
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
            "",
            guess.unwrap_or_else(|| "–".into()),
            text::percent(Lang::Fi, published_share(at, crate::ADOPTION)),
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

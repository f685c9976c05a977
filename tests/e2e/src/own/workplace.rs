//! One's own workplace: answered by keyboard, kept by the browser, and put beside the survey.

use anyhow::Result;
use murroskartta::survey::Lang;
use murroskartta::text;
use serde_json::json;
use thirtyfour::Key;

use crate::expected::survey::SURVEY;
use crate::harness::{Page, over_http};
use crate::{percent, whole};

/// What the view says.
const SAID: &str = "return document.querySelector('.own').innerText";
/// The answers that are chosen, from the top.
const CHOSEN: &str = "return [...document.querySelectorAll('[data-control=own] :checked')]
    .map(input => input.closest('fieldset').dataset.statement + input.dataset.value)";
/// How far the reader is.
const PROGRESS: &str = "return document.querySelector('.own [role=status]').textContent";
/// The statements in the plan.
const PLAN: &str = "return [...document.querySelectorAll('.home tbody th')]
    .map(head => parseInt(head.textContent))";

/// Goes on by Tab until the focus is on an answer about that statement.
async fn tab_to_statement(page: &Page, statement: usize) -> Result<()> {
    let there = format!(
        "const here = document.activeElement;
         return here.type == 'radio' && here.closest('fieldset').dataset.statement == {statement}"
    );
    while !page.js::<bool>(&there).await? {
        page.keys(Key::Tab).await?;
    }
    Ok(())
}

/// Answers about the statement with that number by a press.
async fn answer(page: &Page, statement: usize, answer: &str) -> Result<()> {
    page.click(&format!(
        "[data-statement='{statement}'] [data-value={answer}]"
    ))
    .await
}

#[test]
fn ten_answers_by_keyboard_with_the_published_shares() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        page.focus("#main").await?;
        for at in 0..SURVEY.statements.len() {
            let answer = at % 4;
            tab_to_statement(page, at + 1).await?;
            page.keys(Key::Space).await?;
            for _ in 0..answer {
                page.keys(Key::Down).await?;
            }
            let row = SURVEY.table(crate::ADOPTION).row(at).unwrap();
            let share = whole(row.shares[answer]);
            let same = format!("[data-statement='{}'] .same", at + 1);
            page.shows(
                &format!("return document.querySelector(\"{same} p\").textContent"),
                text::same_answer(Lang::Fi, &SURVEY, percent(share)),
            )
            .await?;
            let bar = format!(
                "return document.querySelector(\"{same} i\").classList.contains('w{share}')"
            );
            page.shows(&bar, true).await?;
        }
        page.shows(PROGRESS, "10\u{a0}/\u{a0}10").await
    })
}

#[test]
fn nothing_is_told_of_what_is_not_answered() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        let said: String = page.js(SAID).await?;
        assert!(!said.contains('%'), "{said}");
        page.shows(
            "return document.querySelectorAll('.own :checked, .own canvas').length",
            0,
        )
        .await?;
        answer(page, 5, "trial").await?;
        page.shows("return document.querySelectorAll('.same p').length", 1)
            .await?;
        page.shows(
            "return [...document.querySelectorAll('.stands a')].map(a => parseInt(a.textContent))",
            json!([5, 5]),
        )
        .await
    })
}

#[test]
fn answers_outlive_the_page_and_can_be_taken_back() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        answer(page, 1, "in-use").await?;
        answer(page, 9, "none").await?;
        page.open("view=own&lang=sv").await?;
        page.shows(CHOSEN, json!(["1in-use", "9none"])).await?;
        // The chosen answer, pressed again.
        answer(page, 9, "none").await?;
        page.shows(CHOSEN, json!(["1in-use"])).await?;
        page.shows(
            "return document.activeElement.closest('fieldset')?.dataset.statement ?? null",
            "9",
        )
        .await?;
        page.shows(PROGRESS, "1\u{a0}av\u{a0}10").await
    })
}

/// Room opens only for what is answered: a row without an answer is as high as its answers.
#[test]
fn only_answered_rows_have_room_for_a_result() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        let open = "return [...document.querySelectorAll('.own .same')]
            .filter(same => same.getBoundingClientRect().height > 0)
            .map(same => parseInt(same.closest('fieldset').dataset.statement))";
        page.shows(open, Vec::<u8>::new()).await?;
        answer(page, 4, "trial").await?;
        page.shows(open, vec![4]).await?;
        answer(page, 4, "trial").await?;
        page.shows(open, Vec::<u8>::new()).await
    })
}

/// What is printed before anything is answered: every statement, with a box for each answer.
#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser cannot be told to show a page as on paper"
)]
fn unanswered_it_is_a_handout_on_paper() -> Result<()> {
    over_http(async |page| {
        let shown = "return [...document.querySelectorAll('.handout ol > li')]
            .filter(li => li.getBoundingClientRect().height > 20)
            .map(li => li.querySelectorAll('ul li').length)";
        page.open("view=own").await?;
        page.shows(shown, Vec::<u8>::new()).await?;
        page.on_paper().await?;
        page.shows(shown, vec![4; SURVEY.statements.len()]).await
    })
}

#[test]
fn the_map_and_the_lists_follow() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        answer(page, 8, "in-use").await?;
        let label = "return document.querySelector('.own canvas').getAttribute('aria-label')";
        let before: String = page.js(label).await?;
        assert!(before.contains("käytössä meillä: 8."), "{before}");
        let picture = "return document.querySelector('.own canvas').toDataURL()";
        page.painted().await?;
        let drawn: String = page.js(picture).await?;
        answer(page, 8, "planned").await?;
        page.shows(PLAN, json!([8])).await?;
        page.painted().await?;
        assert_ne!(drawn, page.js::<String>(picture).await?);
        let after: String = page.js(label).await?;
        assert!(after.contains("Rengas: ei käytössä meillä: 8."), "{after}");
        Ok(())
    })
}

#[test]
#[cfg_attr(
    browser = "webkit",
    ignore = "MiniBrowser cannot be told to show a page as on paper"
)]
fn what_is_planned_is_kept_and_printed_alone() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        answer(page, 10, "none").await?;
        let texts = [
            ("note", "Kokeillaan syksyllä"),
            ("who", "Talous"),
            ("when", "1.9."),
        ];
        for (kind, text) in texts {
            page.click(&format!(".home [data-value={kind}]")).await?;
            page.keys(text).await?;
        }
        // What is planned for stays, though it is in use by now.
        answer(page, 10, "in-use").await?;
        page.open("view=own").await?;
        page.shows(
            "return [...document.querySelectorAll('.home input')].map(input => input.value)",
            json!(texts.map(|(_, text)| text)),
        )
        .await?;
        page.on_paper().await?;
        let said: String = page.js(SAID).await?;
        assert!(texts.iter().all(|(_, text)| said.contains(text)), "{said}");
        page.shows(
            "return [...document.querySelectorAll('.own button, .own input, .own canvas, .own fieldset')]
                 .filter(element => element.checkVisibility()).length",
            0,
        )
        .await
    })
}

#[test]
fn clearing_asks_first() -> Result<()> {
    over_http(async |page| {
        page.open("view=own").await?;
        answer(page, 2, "in-use").await?;
        page.click_in_middle(".files summary").await?;
        page.click_in_middle(".clear-room").await?;
        page.shows(CHOSEN, json!(["2in-use"])).await?;
        page.click(".asks-first button:last-child").await?;
        page.shows(CHOSEN, json!(["2in-use"])).await?;
        page.click_in_middle(".clear-room").await?;
        page.click(".asks-first button").await?;
        page.shows(CHOSEN, json!([])).await?;
        page.shows(PROGRESS, "0\u{a0}/\u{a0}10").await
    })
}

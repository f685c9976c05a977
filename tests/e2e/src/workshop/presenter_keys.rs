//! Keys of the presenter: what lies over a slide, jumps, notes and clock, and which keys can be off.

use anyhow::{Context, Result, ensure};
use murroskartta::survey::Lang;
use murroskartta::text;
use murroskartta::workshop::Slide;
use serde_json::json;
use thirtyfour::Key;

use crate::harness::{both, over_http};
use crate::percent;
use crate::reading::state::ADDRESS;
use crate::workshop::presenter::{
    GUESSED, PLAN, open_second_guess, published_share, shows_overlays, shows_slide, tells_no_share,
    words,
};

#[test]
fn what_lies_over_a_slide_goes_and_nothing_moves() -> Result<()> {
    both(async |page| {
        let (slides, at) = open_second_guess(page).await?;
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
                tells_no_share(page, Some(&text::percent(Lang::Fi, percent(50)))).await?;
                page.keys(back).await?;
                shows_slide(page, &slides, at).await?;
                page.shows(GUESSED, text::percent(Lang::Fi, percent(50)))
                    .await?;
            }
            // The same key takes it away too.
            page.keys(key).await?;
            shows_overlays(page, 1).await?;
            page.keys(key).await?;
            shows_slide(page, &slides, at).await?;
        }
        Ok(())
    })
}

#[test]
fn slides_are_jumped_to_by_number_and_from_the_overview() -> Result<()> {
    both(async |page| {
        let (slides, at) = open_second_guess(page).await?;
        page.keys("7").await?;
        let typed = "return document.querySelector('.steer .at').textContent";
        page.shows(typed, "→ 7").await?;
        page.keys(Key::Enter).await?;
        shows_slide(page, &slides, 7).await?;
        page.keys("12").await?;
        page.shows(typed, "→ 12").await?;
        page.keys(Key::Escape).await?;
        shows_slide(page, &slides, 7).await?;
        page.keys("999").await?;
        page.keys(Key::Enter).await?;
        shows_slide(page, &slides, slides.len()).await?;
        page.keys(Key::Home).await?;
        shows_slide(page, &slides, 1).await?;
        page.keys(Key::End).await?;
        shows_slide(page, &slides, slides.len()).await?;
        page.keys(at.to_string()).await?;
        page.keys(Key::Enter).await?;
        shows_slide(page, &slides, at).await?;

        page.keys("o").await?;
        let current = "return document.activeElement.getAttribute('aria-current')";
        page.shows(current, "true").await?;
        tells_no_share(page, Some(&text::percent(Lang::Fi, percent(50)))).await?;
        page.keys(Key::Escape).await?;
        shows_slide(page, &slides, at).await?;
        page.keys("o").await?;
        page.shows(current, "true").await?;
        page.keys(Key::Tab).await?;
        page.keys(Key::Enter).await?;
        // The next part is the third statement.
        let third = slides.iter().enumerate();
        let mut third = third.filter(|(_, slide)| matches!(slide, Slide::Alone(_)));
        let (third, _) = third.nth(2).context("a third statement")?;
        shows_slide(page, &slides, third + 1).await
    })
}

#[test]
fn notes_clock_and_keys_come_and_go_and_escape_closes_each() -> Result<()> {
    both(async |page| {
        let (slides, at) = open_second_guess(page).await?;
        let seen = |css: &str| format!("return document.querySelectorAll('{css}').length");
        let notes = seen("aside.beside-slide");
        page.keys("n").await?;
        page.shows(&notes, 1).await?;
        let hidden = "return document.querySelector('aside.beside-slide').innerText";
        let said: String = page.js(hidden).await?;
        ensure!(said.contains(words().hidden), "{said}");
        tells_no_share(page, Some(&text::percent(Lang::Fi, percent(50)))).await?;
        // The numbers come with the reveal.
        page.keys(Key::Right).await?;
        page.keys(Key::Right).await?;
        shows_slide(page, &slides, at + 2).await?;
        let Slide::Reveal(statement) = slides[at + 1] else {
            anyhow::bail!("no reveal, but {:?}", slides[at + 1]);
        };
        let said: String = page.js(hidden).await?;
        for table in crate::TABLES {
            let number = text::percent(Lang::Fi, published_share(statement, table));
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
        shows_overlays(page, 0).await?;
        page.shows(&notes, 1).await?;
        page.keys("12").await?;
        page.keys(Key::Escape).await?;
        shows_slide(page, &slides, at).await?;
        page.shows(&notes, 1).await?;
        page.keys(Key::Escape).await?;
        page.shows(&notes, 0).await?;
        shows_slide(page, &slides, at).await?;
        page.keys(Key::Escape).await?;
        page.shows(ADDRESS, PLAN).await?;
        page.shows("return document.activeElement.className", "start resume")
            .await?;
        page.keys(Key::Enter).await?;
        shows_slide(page, &slides, at).await
    })
}

/// Whoever steers by voice, or presses keys by chance, does without those that are a character.
#[test]
fn keys_that_are_characters_can_be_switched_off() -> Result<()> {
    both(async |page| {
        let (slides, at) = open_second_guess(page).await?;
        let switch = "[data-control=character-keys]";
        let state = format!(
            "const e = document.querySelector('{switch}'); return [e.checked, e == document.activeElement]"
        );
        page.keys("?").await?;
        shows_overlays(page, 1).await?;
        page.focus(switch).await?;
        page.keys(" ").await?;
        page.shows(&state, json!([false, true])).await?;
        page.keys(Key::Escape).await?;
        shows_slide(page, &slides, at).await?;
        for reloaded in [false, true] {
            for key in [
                "b", "w", ".", "o", "n", "t", "c", "g", "u", "?", "7", "+", "-", "Ä",
            ] {
                page.keys(key).await?;
            }
            page.keys(Key::Enter).await?;
            // Enter alone goes on: no number was typed.
            shows_slide(page, &slides, at + 1).await?;
            page.shows(
                "return document.querySelectorAll('aside, .clock').length",
                0,
            )
            .await?;
            page.keys(Key::PageUp).await?;
            shows_slide(page, &slides, at).await?;
            page.keys(if reloaded { Key::Down } else { Key::Up })
                .await?;
            let guess = if reloaded { 50 } else { 55 };
            page.shows(GUESSED, text::percent(Lang::Fi, percent(guess)))
                .await?;
            page.keys(Key::Space).await?;
            page.keys(Key::Left).await?;
            shows_slide(page, &slides, at).await?;
            page.refresh().await?;
            page.ready().await?;
        }
        page.focus(".steer .buttons > :last-child").await?;
        page.keys(Key::Enter).await?;
        shows_overlays(page, 1).await?;
        page.shows(&state, json!([false, false])).await?;
        page.focus(switch).await?;
        page.keys(" ").await?;
        page.shows(&state, json!([true, true])).await?;
        page.keys(Key::Escape).await?;
        page.keys("b").await?;
        shows_overlays(page, 1).await
    })
}

/// How many keys the sheet of keys tells.
fn keys_of() -> usize {
    let keys = words().key_list.iter();
    keys.map(|[keys, _]| keys.split(' ').count()).sum()
}

/// Escape in the field leaves the field, and not the session.
#[test]
fn escape_in_the_field_goes_back_to_the_slide() -> Result<()> {
    over_http(async |page| {
        let (slides, at) = open_second_guess(page).await?;
        page.keys("g").await?;
        page.shows("return document.activeElement.id", "typed")
            .await?;
        page.keys("7").await?;
        page.keys(Key::Escape).await?;
        page.shows("return document.activeElement.id", "deck")
            .await?;
        page.painted().await?;
        shows_slide(page, &slides, at).await
    })
}

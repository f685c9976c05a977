//! A thousand changes of view, language and survey leave memory nearly as it was: whatever a change brings
//! goes with the next one, but for places in lists.

use std::collections::HashSet;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::harness::{PROGRAMS, over_http};
use crate::reading::memory::{MemoryUse, is_flat};
use crate::shell::fictitious::FICTITIOUS;

/// Changes in all.
const CHANGES: usize = 1000;
/// Changes between two looks at what is held.
const BATCH: usize = 50;
/// Batches after which each view has been seen in most languages and surveys, and memory stands.
const SETTLED: usize = 6;
/// Where the numbers at random begin; the same every time.
const SEED: u32 = 2021;
/// A survey whose pages take longer than those of all others together. It is there until memory stands, and
/// again in the last batch: what was left behind meanwhile shows where most memory is needed.
const LONG: &str = "keksitty-pitka";
/// By how much memory may differ later, after hundreds of changes: by less than half a kilobyte of the program a change,
/// for each row of a list that was ever made leaves 88 bytes while the list stands, and what is made anew in each
/// language and survey are rows (docs/browsers.md; Leptos 0.9 will not); by less than one node or listener for each
/// hundred, and by what Chromium notes about scripts that run often.
const SLACK: MemoryUse = MemoryUse {
    program: 320,
    script: 256,
    nodes: 7,
    listeners: 7,
};

/// Changes view, language and survey in turn, `arguments[1]` times, each to another one that the page
/// offers but for `arguments[2]`, at random from the seed `arguments[0]`; waits until it is shown and
/// painted. Hands on what went wrong, the next seed, and what was shown.
const CHANGE: &str = "
    let [seed, count, but, done] = arguments;
    const random = below => (seed = seed * 48271 % 0x7fffffff) % below;
    const shown = {
        view: () => document.querySelector('main').dataset.view,
        lang: () => document.documentElement.lang,
        survey: () => document.querySelector('[data-control~=survey]').value,
    };
    const value = choice => choice.dataset.value ?? choice.value;
    const others = key => [...document.querySelectorAll(
        `[data-control~=${key}] [data-value], [data-control~=${key}] option`
    )].filter(choice => ![shown[key](), but].includes(value(choice)));
    const press = choice => {
        if (choice.localName != 'option') return choice.click();
        choice.selected = true;
        choice.parentElement.dispatchEvent(new Event('change', {bubbles: true}));
    };
    const frame = () => new Promise(then => requestAnimationFrame(() => setTimeout(then)));
    const seen = new Set;
    (async () => {
        for (let step = 0; step < count; step++) {
            const key = Object.keys(shown)[step % 3];
            const choices = others(key);
            const choice = choices[random(choices.length)];
            const asked = value(choice);
            press(choice);
            await frame();
            for (const began = performance.now(); shown[key]() != asked; await frame()) {
                const late = performance.now() - began > 5000;
                if (late) throw `${key} is ${shown[key]()}, not ${asked}, at ${location.hash}`;
            }
            seen.add(Object.values(shown).map(now => now()).join());
        }
        done(['', seed, [...seen]]);
    })().catch(problem => done([String(problem), seed, []]))";

#[test]
fn a_thousand_changes_leave_next_to_nothing() -> Result<()> {
    over_http(async |page| {
        page.serve(&FICTITIOUS)?;
        page.before_scripts(PROGRAMS).await?;
        page.open("").await?;
        let (mut seed, mut pages) = (SEED, HashSet::new());
        let mut curve = vec![MemoryUse::at_start(page).await?];
        for done in (0..CHANGES).step_by(BATCH) {
            let is_long = done < SETTLED * BATCH || done == CHANGES - BATCH;
            let but = if is_long { "" } else { LONG };
            let asked = vec![json!(seed), json!(BATCH), json!(but)];
            let changed = page.browser.execute_async(CHANGE, asked).await?;
            let (problem, next, shown): (String, u32, Vec<String>) = changed.convert()?;
            ensure!(problem.is_empty(), "after {done}: {problem}");
            seed = next;
            pages.extend(shown);
            curve.push(MemoryUse::at_start(page).await?);
        }
        println!("{curve:#?}");
        // Seven views in three languages and three surveys, of which one alone has a background.
        ensure!(pages.len() > 50, "shown was only {pages:?}");
        is_flat(&curve, SETTLED, SLACK)
    })
}

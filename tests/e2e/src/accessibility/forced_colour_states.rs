//! Colours that the device forces on pages: where the focus is, and what is pressed, can be told.

use anyhow::{Result, ensure};
use murroskartta::survey::Lang;
use serde_json::json;
use thirtyfour::Key;

use crate::accessibility::forced_colours::{SCHEMES, force};
use crate::harness::over_http;
use crate::reading::screen_pixels::{inspect, screenshot};
use crate::reading::tour::views_and_presenter;

/// How many pixels in and around the element `window.looked` differ clearly between two pictures: at
/// its edge, and anywhere; and its half perimeter.
const CHANGED: &str = "const [before, after] = [await pixels(shots[0]), await pixels(shots[1])];
    const {left, top, right, bottom} = window.looked.getBoundingClientRect();
    let [edge, all] = [0, 0];
    for (let y = Math.max(0, Math.floor(top) - 7); y < Math.min(before.height, bottom + 7); y++)
        for (let x = Math.max(0, Math.floor(left) - 7); x < Math.min(before.width, right + 7); x++) {
            if (contrast(lightAt(before, x, y), lightAt(after, x, y)) < 3) continue;
            all++;
            const inside = x > left + 5 && x < right - 5 && y > top + 5 && y < bottom - 5;
            if (!inside) edge++;
        }
    return [edge, all, Math.round(right - left + bottom - top)]";

/// Controls of every kind, with the view that has them.
const FOCUSED: [(&str, &str); 9] = [
    ("", "nav.views [data-value=map]"),
    ("", "[data-control=table] [data-value=staff]"),
    ("", "[data-control=table] [aria-pressed=true]"),
    ("", "[data-control=look]"),
    ("", ".answers button"),
    ("", "tr[data-statement] a.open"),
    ("view=map", ".names a"),
    ("view=workshop", ".start"),
    ("view=own", "main summary, main button"),
];

#[test]
fn the_focus_can_be_seen() -> Result<()> {
    over_http(async |page| {
        page.screen(1280, 800, 1.0).await?;
        for (scheme, (fragment, css)) in SCHEMES
            .into_iter()
            .flat_map(|scheme| FOCUSED.map(|pair| (scheme, pair)))
        {
            force(page, scheme).await?;
            page.open(fragment).await?;
            // Whoever has pressed a key sees the focus wherever it goes.
            page.keys(Key::Tab).await?;
            let bring = format!(
                "window.looked = document.querySelector('{css}');
                 looked.scrollIntoView({{block: 'center', behavior: 'instant'}});
                 document.activeElement.blur()"
            );
            page.js::<()>(&bring).await?;
            let before = screenshot(page).await?;
            page.js::<()>("looked.focus({preventScroll: true})").await?;
            let after = screenshot(page).await?;
            let (edge, _, half): (u32, u32, u32) = inspect(page, &[before, after], CHANGED).await?;
            ensure!(
                edge >= half,
                "{scheme}: the focus on {css} changes {edge} pixels of at least {half}"
            );
        }
        Ok(())
    })
}

/// How many things in the window are pressed or current, one of each group.
const STATES: &str = "const groups = new Set();
    window.states = [...document.querySelectorAll('[aria-pressed=true], [aria-current]')].filter(e => {
        const group = e.closest('[data-control], nav, ol, ul') ?? e.parentElement;
        const first = e.checkVisibility({visibilityProperty: true}) && !groups.has(group);
        if (first) groups.add(group);
        return first;
    });
    return states.length";

/// Takes the state away from one of them, brought into the window, and gives it back.
const BRING: &str = "window.looked = states[arguments[0]];
    looked.scrollIntoView({block: 'center', behavior: 'instant'});
    return looked.outerHTML.slice(0, 120)";
const RELEASE: &str = "for (const name of ['aria-pressed', 'aria-current'])
        if (looked.hasAttribute(name)) {
            window.held = [name, looked.getAttribute(name)];
            name == 'aria-pressed' ? looked.setAttribute(name, 'false') : looked.removeAttribute(name);
        }";
const HOLD: &str = "looked.setAttribute(...held)";

/// Fewest pixels by which a thing that is pressed differs from itself when it is not.
const TOLD_BY: u32 = 30;

#[test]

fn what_is_pressed_or_current_can_be_told() -> Result<()> {
    over_http(async |page| {
        page.screen(1280, 800, 1.0).await?;
        let mut alike = Vec::new();
        for (scheme, place) in SCHEMES
            .into_iter()
            .flat_map(|scheme| views_and_presenter().map(move |place| (scheme, place)))
        {
            force(page, scheme).await?;
            page.open(&format!("{place}&lang={}", Lang::En.code()))
                .await?;
            let count: usize = page.js(STATES).await?;
            for at in 0..count {
                let told: String = page.js_with(BRING, vec![json!(at)]).await?;
                let pressed = screenshot(page).await?;
                page.js::<()>(RELEASE).await?;
                let released = screenshot(page).await?;
                page.js::<()>(HOLD).await?;
                let (_, changed, _): (u32, u32, u32) =
                    inspect(page, &[pressed, released], CHANGED).await?;
                if changed < TOLD_BY {
                    alike.push(format!("{place}, {scheme}: {changed} pixels: {told}"));
                }
            }
        }
        ensure!(alike.is_empty(), "{alike:#?}");
        Ok(())
    })
}

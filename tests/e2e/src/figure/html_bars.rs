//! Bars outside of the canvas: each answer's part has the colour of its own, which is that of its swatch
//! and that on the canvas, in every look, in colours that the device forces, and on paper.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use murroskartta::chart::{Rgb, Theme};
use murroskartta::survey::Hue;

use crate::accessibility::forced_colours::force;
use crate::harness::{Page, over_http};

/// Where bars are, or swatches of answers: views, and slides of a plan that guesses and votes.
const PLACES: [&str; 9] = [
    "",
    "table=staff",
    "view=statement&statement=8",
    "view=own",
    "view=workshop&length=15&vote=staff&slide=2",
    "view=workshop&length=15&vote=staff&slide=5",
    "view=workshop&length=15&vote=staff&slide=6",
    "view=workshop&length=15&vote=staff&slide=7",
    "view=workshop&length=15&guess=staff&slide=5",
];

/// Gives two answers in one's own view, and opens what is folded.
const UNFOLD: &str = "document.querySelectorAll('[data-control=own] [data-value=trial], [data-control=own] [data-value=none]')
        .forEach(input => input.checked || input.click());
    document.querySelectorAll('details').forEach(details => details.open = true)";

/// Each part and swatch that can be seen: its class, its colour, and whether the browser may change that.
const PARTS: &str = "return [...document.querySelectorAll('i[class]')].flatMap(e => {
        const kind = [...e.classList].find(name => /^([a-z]+-\\d+of\\d+|u)$/.test(name));
        const {width, height} = e.getBoundingClientRect();
        if (!kind || !e.checkVisibility() || !width || !height) return [];
        const {backgroundColor, backgroundImage, forcedColorAdjust, printColorAdjust} = getComputedStyle(e);
        return [[kind, kind == 'u' ? backgroundImage : backgroundColor, forcedColorAdjust, printColorAdjust]];
    })";

type Parts = Vec<(String, String, String, String)>;

fn css(Rgb(red, green, blue): Rgb) -> String {
    format!("rgb({red}, {green}, {blue})")
}

/// The colour that the canvas has for a part of that class; hatching has that of its lines.
fn drawn(theme: Theme, kind: &str) -> String {
    let palette = theme.palette();
    let step = |hue: Hue| {
        let (at, of) = kind.strip_prefix(hue.id())?[1..].split_once("of")?;
        Some(palette.step(hue, at.parse::<usize>().ok()? - 1, of.parse().ok()?))
    };
    css(Hue::ALL.into_iter().find_map(step).unwrap_or(palette.hatch))
}

/// The parts and swatches of a place, of which there are some in each.
async fn parts(page: &Page, fragment: &str) -> Result<Parts> {
    page.js::<()>(UNFOLD).await?;
    page.painted().await?;
    let parts: Parts = page.js(PARTS).await?;
    ensure!(parts.len() >= 2, "{fragment}: {parts:?}");
    Ok(parts)
}

/// Every part has the colour that the canvas has for its answer, and no two answers have the same.
fn are_drawn(parts: &Parts, theme: Theme, name: &str) -> Result<()> {
    let mut known = BTreeMap::new();
    for (kind, colour, ..) in parts {
        let drawn = drawn(theme, kind);
        let same = if kind == "u" {
            colour.contains(&drawn)
        } else {
            *colour == drawn
        };
        ensure!(same, "{name}: {kind} is {colour}, on the canvas {drawn}");
        let table = kind.split('-').next().unwrap_or_default();
        let other = known.insert((table.to_owned(), colour.clone()), kind.clone());
        ensure!(
            other.as_ref().is_none_or(|other| other == kind),
            "{name}: {kind} and {other:?} are both {colour}"
        );
    }
    Ok(())
}

#[test]
fn every_part_has_the_colour_of_its_answer_in_every_look() -> Result<()> {
    over_http(async |page| {
        for (look, theme) in ["light", "dark", "contrast"].into_iter().zip(Theme::ALL) {
            for place in PLACES {
                let fragment = format!("{place}&look={look}");
                page.open(&fragment).await?;
                are_drawn(&parts(page, &fragment).await?, theme, &fragment)?;
            }
        }
        Ok(())
    })
}

/// Beside marks, and where answers are named at their bars, what counts is chosen by words alone: two tables have one
/// scale there, and a colour would be that of one.
#[test]
fn answers_are_no_key_to_colours_that_are_not_there() -> Result<()> {
    over_http(async |page| {
        for view in ["compare", "map", "statement"] {
            page.open(&format!("view={view}")).await?;
            page.js::<()>(UNFOLD).await?;
            page.shows(
                "return [...new Set([...document.querySelectorAll('.answers i')].map(e => e.className))]",
                vec!["colourless"],
            )
            .await?;
        }
        Ok(())
    })
}

/// The canvas keeps its colours where the device forces them; so do bars and swatches.
#[test]
fn forced_colours_leave_every_part_its_own() -> Result<()> {
    over_http(async |page| {
        for (scheme, theme) in [("light", Theme::Contrast), ("dark", Theme::Dark)] {
            force(page, scheme).await?;
            for place in PLACES {
                page.open(place).await?;
                let name = format!("{place}, forced {scheme}");
                let parts = parts(page, place).await?;
                are_drawn(&parts, theme, &name)?;
                let forced: Vec<_> = parts
                    .iter()
                    .filter(|(.., kept, _)| kept != "none")
                    .collect();
                ensure!(forced.is_empty(), "{name}: {forced:?}");
            }
        }
        Ok(())
    })
}

/// Printers leave out grounds unless they are told that those mean something.
#[test]
fn paper_has_every_part_though_grounds_are_left_out() -> Result<()> {
    over_http(async |page| {
        for place in PLACES {
            page.open(place).await?;
            page.on_paper().await?;
            let parts: Parts = page.js(PARTS).await?;
            // One's own answers are not printed.
            ensure!(
                parts.len() >= 2 || place == "view=own",
                "{place}: {parts:?}"
            );
            let left_out: Vec<_> = parts
                .iter()
                .filter(|(.., exact)| exact != "exact")
                .collect();
            ensure!(left_out.is_empty(), "{place}: {left_out:?}");
            page.prefer(&[]).await?;
        }
        Ok(())
    })
}

/// What the other bars mean: shares on a scale from nothing to all.
const FILLED: &str =
    "return [...document.querySelectorAll('.track i, .track, .whole, .whole i, .mark')]
    .filter(e => e.checkVisibility() && e.getBoundingClientRect().width)
    .map(e => [e.className, getComputedStyle(e)[arguments[0]]])
    .filter(([, kept]) => kept != arguments[1])";

#[test]
fn bars_on_a_scale_stay_filled_in_forced_colours_and_on_paper() -> Result<()> {
    over_http(async |page| {
        for place in [
            "view=report",
            "view=compare",
            "view=workshop&length=15&vote=staff&slide=6",
            "view=workshop&length=15&vote=staff&slide=8",
        ] {
            force(page, "light").await?;
            page.open(place).await?;
            stay_filled(page, place, "forcedColorAdjust", "none").await?;
            page.on_paper().await?;
            stay_filled(page, place, "printColorAdjust", "exact").await?;
        }
        Ok(())
    })
}

async fn stay_filled(page: &Page, place: &str, property: &str, kept: &str) -> Result<()> {
    let asked = vec![property.into(), kept.into()];
    let lost: Vec<(String, String)> = page.js_with(FILLED, asked).await?;
    ensure!(lost.is_empty(), "{place}, {property}: {lost:?}");
    Ok(())
}

/// The lower edge of each answer in the legend, whether it is pressed, and the ground.
const EDGES: &str = "const ground = document.createElement('p');
    ground.style.color = 'Canvas';
    document.body.append(ground);
    const canvas = getComputedStyle(ground).color;
    return [...document.querySelectorAll('.answers button')].map(e =>
        [e.ariaPressed == 'true', getComputedStyle(e).backgroundColor == canvas])";

/// A shade is gone where colours are forced: what is pressed has another ground there.
#[test]
fn forced_colours_tell_the_answers_that_count() -> Result<()> {
    over_http(async |page| {
        for scheme in ["light", "dark"] {
            force(page, scheme).await?;
            page.open("table=staff").await?;
            let edges: Vec<(bool, bool)> = page.js(EDGES).await?;
            ensure!(edges.len() == 6, "{edges:?}");
            for (at, (pressed, unseen)) in edges.into_iter().enumerate() {
                ensure!(pressed != unseen, "{scheme}: answer {at}");
            }
        }
        Ok(())
    })
}

//! Slides can be read from the back of a room, on every projector: large, strong, whole, and nothing
//! over them.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, ensure};
use murroskartta::analysis::{Crosshair, Plane, all_lines};
use murroskartta::chart::{Frame, TextScale, Theme, map};
use murroskartta::survey::Lang;
use murroskartta::takeaway;
use murroskartta::workshop::{Guess, Key as Of, Kind, Room};
use serde_json::json;
use thirtyfour::Key;

use crate::expected::scene::text_scale;
use crate::expected::survey::{SURVEY, selection_of};
use crate::harness::{Folder, Page, over_http};
use crate::workshop::group_answers::choose_file;
use crate::workshop::presenter::slides_of;

/// A session about everything.
const EVERYTHING: &str =
    "view=workshop&length=60&show=1.2.3.4.5.6.7.8.9.10&guess=adoption&vote=staff";

/// A projector that is old, and one that is not.
const PROJECTORS: [(u32, u32); 2] = [(1024, 768), (1920, 1080)];

/// Smallest letters on a slide, in CSS pixels.
const SMALLEST: f64 = 24.0;

/// What is wrong with how a slide stands on the screen, each with what it is about.
const MEASURED: &str = "
    const done = arguments[arguments.length - 1];
    const measured = () => {
        const wrong = [];
        const deck = document.querySelector('.deck');
        const place = deck.querySelector('.steer .at');
        const count = deck.querySelector('.sheet') ?? deck;
        if (count.scrollHeight > count.clientHeight + 1)
            wrong.push(['scrolls down', `${count.scrollHeight} of ${count.clientHeight}`]);
        if (count.scrollWidth > count.clientWidth + 1)
            wrong.push(['scrolls sideways', `${count.scrollWidth} of ${count.clientWidth}`]);
        const numbers = colour => {
            const all = colour.match(/[\\d.]+/g).map(Number);
            return colour.startsWith('color') ? all.map((n, i) => i < 3 ? n * 255 : n) : all;
        };
        const light = colour => {
            const [r, g, b] = numbers(colour).map(v => {
                v /= 255;
                return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const behind = e => {
            for (; e; e = e.parentElement) {
                const style = getComputedStyle(e);
                if (numbers(style.backgroundColor)[3] !== 0) return style.backgroundColor;
            }
            return 'rgb(255, 255, 255)';
        };
        const at = place.getBoundingClientRect();
        const lines = [];
        const texts = document.createTreeWalker(count, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const text = texts.currentNode;
            const e = text.parentElement;
            const said = text.data.trim().slice(0, 40);
            if (!said || e.closest('.unseen, option')) continue;
            const style = getComputedStyle(e);
            const size = parseFloat(style.fontSize);
            if (size < SMALLEST) wrong.push(['small', `${size} px: ${said}`]);
            if (e.closest('h1') && size < 32) wrong.push(['small headline', `${size} px: ${said}`]);
            if (!e.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
            const [a, b] = [light(style.color), light(behind(e))];
            const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            // What is twice as large and strong is read at less, as WCAG's AAA has it.
            const enough = size >= 36 && style.fontWeight >= 700 ? 4.5 : 7;
            if (contrast < enough) wrong.push(['weak', `${contrast.toFixed(1)}: ${said}`]);
            const range = document.createRange();
            range.selectNodeContents(text);
            for (const line of range.getClientRects()) {
                if (!line.width) continue;
                // Figures that fill a slide reach neither end of their line.
                const spare = size > 100 && parseFloat(style.lineHeight) < 1.1 * size ? 0.2 * line.height : 0;
                const {left, right} = line;
                const [top, bottom] = [line.top + spare, line.bottom - spare];
                const where = `${[left, top, right, bottom].map(Math.round)}: ${said}`;
                if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1)
                    wrong.push(['outside', where]);
                for (let box = e; box && box != count; box = box.parentElement) {
                    const {overflowX, overflowY} = getComputedStyle(box);
                    const edge = box.getBoundingClientRect();
                    if (overflowX != 'visible' && (left < edge.left - 1 || right > edge.right + 1)
                        || overflowY != 'visible' && (top < edge.top - 1 || bottom > edge.bottom + 1))
                        wrong.push(['cut', where]);
                }
                if (!place.contains(e)) {
                    if (bottom > at.top + 1 && right > at.left && left < at.right && top < at.bottom)
                        wrong.push(['under the counter', where]);
                    lines.push({e, left, top, right, bottom, said});
                }
            }
        }
        // A browser without a pointer that hovers shows the two buttons that fingers need. Lines that
        // stand close touch by a few pixels; more is one text over another.
        for (const [i, a] of lines.entries()) for (const b of lines.slice(i + 1)) {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            const height = Math.min(a.bottom - a.top, b.bottom - b.top);
            if (across > 2 && down > 0.4 * height) wrong.push(['overlaps', `${a.said} | ${b.said}`]);
        }
        for (const input of deck.querySelectorAll('.slide input')) {
            const {left, right, bottom} = input.getBoundingClientRect();
            if (left < 0 || right > innerWidth || bottom > innerHeight)
                wrong.push(['outside', 'an input']);
        }
        return wrong;
    };
    requestAnimationFrame(() => requestAnimationFrame(() => done([
        deck.querySelector('.slide').dataset.slide,
        deck.querySelector('.steer .at').textContent,
        measured(),
        deck.querySelector('.slide canvas')?.getBoundingClientRect().width ?? null,
    ])));
    const deck = document.querySelector('.deck');";

/// A room that has said all that it can, in numbers and names of some length.
fn full() -> Room {
    let mut room = Room::default();
    let mut put = |key, value: String| room.put(key, &value).expect("what fits");
    put(
        Of::whole(Kind::Name),
        "Hallinto- ja talouspalvelut".to_owned(),
    );
    for at in 0..SURVEY.statements.len() {
        let low = 10 + at as u8;
        let high = if at % 2 == 0 { 40 + low } else { low };
        let guess = Guess { low, high };
        put(Of::guess(crate::ADOPTION, at), guess.written());
        for answer in 0..SURVEY.scale_of(crate::STAFF).answers.len() {
            let hands = 10 + 3 * answer;
            put(Of::hands(crate::STAFF, at, answer), hands.to_string());
        }
        put(Of::of(Kind::Top, at), (10 + at).to_string());
    }
    room
}

/// The size of the smallest letters in the map as it is laid out for slides, for each pixel that it
/// is shown wide.
fn smallest_in_map(text: TextScale, lang: Lang) -> f64 {
    const WIDTH: f64 = 700.0;
    let asked = selection_of(EVERYTHING);
    let lines = all_lines(&SURVEY, &asked.query);
    let chart = map::Chart {
        survey: &SURVEY,
        lines: &lines,
        measures: asked.query.measures,
        plane: Plane::cut(
            &lines,
            crate::upwards(crate::TO_STAFF),
            Crosshair::default(),
        ),
        focus: None,
        lang,
        slide: Some(&[]),
    };
    let frame = Frame {
        width: WIDTH,
        theme: Theme::Light,
        text,
    };
    let scene = map::place(&chart, &frame);
    let sizes = scene.labels().map(|label| label.size);
    sizes.fold(f64::INFINITY, f64::min) / WIDTH
}

/// What is wrong, gathered: for each window, language, kind of slide and fault how often, and one
/// example.
type Faults = BTreeMap<(u32, &'static str, String, String), (usize, String)>;

async fn measure(page: &Page) -> Result<(String, String, Vec<(String, String)>, Option<f64>)> {
    let script = MEASURED.replace("SMALLEST", &SMALLEST.to_string());
    page.js_later(&script).await
}

/// Every slide in every language, in that window and look.
fn slides_in((width, height): (u32, u32), look: &str) -> Result<()> {
    over_http(async |page| {
        let mut faults = Faults::new();
        page.screen(width, height, 1.0).await?;
        let folder = Folder::new(&format!("luettava {width} {look}"))?;
        let path = folder.0.join("ryhmä.json");
        fs::write(&path, takeaway::room_json(&SURVEY, &full()))?;
        page.open(EVERYTHING).await?;
        choose_file(page, &path).await?;
        page.shows(
            "return document.querySelector('.room-says input[type=text]').value",
            "Hallinto- ja talouspalvelut",
        )
        .await?;
        let text = text_scale(page).await?;
        for lang in Lang::ALL {
            let fragment = format!("{EVERYTHING}&lang={}&look={look}", lang.code());
            let slides = slides_of(&fragment);
            page.open(&format!("{fragment}&slide=1")).await?;
            let mut note = |kind: &str, wrong: Vec<(String, String)>| {
                for (fault, example) in wrong {
                    let key = (width, lang.code(), kind.to_owned(), fault);
                    faults.entry(key).or_insert((0, example)).0 += 1;
                }
            };
            for (at, slide) in (1..).zip(&slides) {
                let (kind, place, wrong, map) = measure(page).await?;
                assert_eq!(
                    (kind.as_str(), place),
                    (slide.id(), format!("{at}/{}", slides.len()))
                );
                note(&kind, wrong);
                if let Some(map) = map {
                    let size = smallest_in_map(text, lang) * map;
                    if size < SMALLEST {
                        note(
                            &kind,
                            vec![("small in the map".into(), format!("{size:.1} px"))],
                        );
                    }
                }
                page.keys(Key::PageDown).await?;
            }
            for (key, cover) in [("o", "overview"), ("?", "keys")] {
                page.keys(key).await?;
                page.shows("return document.querySelectorAll('.sheet').length", 1)
                    .await?;
                let (.., wrong, _) = measure(page).await.context(cover)?;
                note(cover, wrong);
                page.keys(Key::Escape).await?;
            }
        }
        let told = faults
            .iter()
            .map(|((width, lang, kind, fault), (times, example))| {
                format!("{width} {lang} {kind}: {fault}, {times} times, as {example}")
            });
        let told: Vec<String> = told.collect();
        ensure!(
            told.is_empty(),
            "{look}, {}",
            json!(told).to_string().replace("\",\"", "\n")
        );
        Ok(())
    })
}

#[test]
fn on_an_old_projector() -> Result<()> {
    slides_in(PROJECTORS[0], "light")
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "other colours say nothing of the engine"
)]
fn on_an_old_projector_in_contrast() -> Result<()> {
    slides_in(PROJECTORS[0], "contrast")
}

#[test]
fn on_a_projector() -> Result<()> {
    slides_in(PROJECTORS[1], "light")
}

#[test]
#[cfg_attr(
    not(browser = "chromium"),
    ignore = "other colours say nothing of the engine"
)]
fn on_a_projector_in_contrast() -> Result<()> {
    slides_in(PROJECTORS[1], "contrast")
}

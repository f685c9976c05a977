//! What a reader takes along: files as they arrive in the folder of downloads.

use std::fs;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use murroskartta::chart::picture::any_face;
use murroskartta::state::{Selection, View, link};
use murroskartta::survey::Lang;
use murroskartta::takeaway::{self, citable, file_name, published_address};
use murroskartta::text::{self, words};
use serde_json::{Value, json};
use thirtyfour::support::sleep;

use crate::expected::exported_rows::{Row, exported_rows};
use crate::expected::scene::{scene_of, text_scale};
use crate::expected::survey::{SURVEY, selection_of};
use crate::expected::view::{Expected, number_of};
use crate::harness::{Folder, Page, both, is_whole};

/// What is asked for of each view: every column has numbers that tell it from another.
const ASKED: [&str; 5] = [
    "table=staff&sort=share&min=60",
    "view=compare&pair=staff-customers&pin=3",
    "view=map&significance-of=mean&cut=half",
    "view=statement&statement=8",
    "view=report&theme=automation",
];

/// The addresses of the views in each language.
pub fn views_by_languages() -> impl Iterator<Item = String> {
    let by = |asked: &'static str| {
        let spoken = |lang: Lang| match lang {
            Lang::Fi => asked.to_owned(),
            _ => format!("{asked}&lang={}", lang.code()),
        };
        Lang::ALL.map(spoken)
    };
    ASKED.into_iter().flat_map(by)
}

/// The same, of the views that have a chart.
fn charts_by_languages() -> impl Iterator<Item = String> {
    views_by_languages().filter(|fragment| selection_of(fragment).view.has_chart())
}

/// What the page says of the last thing that was taken.
pub const STATUS: &str = "return document.querySelector('.panel [role=status]').textContent";

/// Opens a view and what can be taken of it.
pub async fn open_take_along(page: &Page, fragment: &str) -> Result<()> {
    page.open(fragment).await?;
    page.click_in_middle("button.take").await?;
    page.shows(
        "return document.querySelector('.panel').checkVisibility()",
        true,
    )
    .await
}

/// The selection with its statement named.
pub fn selection_with_focus(asked: &Expected) -> Selection {
    Selection {
        focus: asked.selection.focus.or(Some(asked.line().statement)),
        ..asked.selection.clone()
    }
}

/// Takes a file along and waits until it is whole; nothing else arrives in the folder.
pub async fn downloaded(
    page: &Page,
    folder: &Folder,
    what: &str,
    asked: &Expected,
) -> Result<Vec<u8>> {
    let extension = match what {
        "picture" | "slide" => "png",
        "vector" => "svg",
        other => other,
    };
    let path = folder
        .0
        .join(file_name(&selection_with_focus(asked), &SURVEY, extension));
    page.click_in_middle(&format!(".panel [data-value={what}]"))
        .await?;
    let began = Instant::now();
    loop {
        let there: Vec<_> = fs::read_dir(&folder.0)?.collect::<Result<_, _>>()?;
        let whole = is_whole(&path).await;
        if whole && there.len() == 1 {
            break;
        }
        let names: Vec<_> = there.iter().map(fs::DirEntry::file_name).collect();
        ensure!(
            began.elapsed() < Duration::from_secs(10),
            "{} is not among {names:?}",
            path.display()
        );
        sleep(Duration::from_millis(15)).await;
    }
    page.shows(STATUS, words(asked.selection.lang).saved)
        .await?;
    let bytes = fs::read(&path)?;
    fs::remove_file(&path)?;
    Ok(bytes)
}

/// A cell as a Finnish spreadsheet writes it; of a term its name.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(term) => term[1].as_str().unwrap_or_default().to_owned(),
        Value::Null => String::new(),
        number => number.to_string().trim_end_matches(".0").replace('.', ","),
    }
}

/// Cells between semicolons, in quotes where they need them.
fn cells(line: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let last = cells.last_mut().expect("a cell");
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                last.push('"');
            }
            '"' => quoted = !quoted,
            ';' if !quoted => cells.push(String::new()),
            letter => last.push(letter),
        }
    }
    cells
}

#[test]
fn spreadsheets_hold_the_survey_cell_by_cell() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("csv {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        for fragment in views_by_languages() {
            open_take_along(page, &fragment).await?;
            let asked = Expected::of(&fragment);
            let csv = String::from_utf8(downloaded(page, &folder, "csv", &asked).await?)?;
            let csv = csv.strip_prefix('\u{feff}').context("no byte order mark")?;
            let csv = csv.strip_suffix("\r\n").context("no end of line")?;
            let mut lines = csv.split("\r\n").map(cells);
            let heads = lines.next().context("no heads")?;
            let expected = exported_rows(&asked);
            assert_eq!(heads.len(), expected[0].len(), "{fragment}: {heads:?}");
            ensure!(heads.iter().all(|head| !head.is_empty()), "{heads:?}");
            let expected: Vec<Vec<String>> = expected
                .iter()
                .map(|row| row.iter().map(|(_, value)| cell(value)).collect())
                .collect();
            assert_eq!(lines.collect::<Vec<_>>(), expected, "{fragment}");
        }
        Ok(())
    })
}

/// Puts fields whose ids have the same group into one object, as the format says.
fn object(row: &Row) -> Value {
    let mut object = json!({});
    for (id, value) in row {
        let value = match value {
            Value::Array(term) => term[0].clone(),
            Value::Number(number) if number.as_f64().is_some_and(|n| n.fract() == 0.0) => {
                json!(number.as_f64().map(|n| n as i64))
            }
            value => value.clone(),
        };
        match id.split_once('.') {
            Some((group, id)) => object[group][id] = value,
            None => object[id] = value,
        }
    }
    object
}

#[test]
fn data_for_programs_hold_the_survey() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("json {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        for fragment in views_by_languages() {
            open_take_along(page, &fragment).await?;
            let asked = Expected::of(&fragment);
            let (lang, view) = (asked.selection.lang, asked.selection.view);
            let mut found: Value =
                serde_json::from_slice(&downloaded(page, &folder, "json", &asked).await?)?;
            let expected = exported_rows(&asked);
            let found_rows = found["rows"].as_array_mut().context("no rows")?;
            assert_eq!(found_rows.len(), expected.len(), "{fragment}");
            for (found, row) in found_rows.iter_mut().zip(&expected) {
                let mut expected = object(row);
                if view != View::Report {
                    let number = expected["number"].as_u64().context("no number")?;
                    expected["id"] = json!(SURVEY.statements[number as usize - 1].id);
                }
                if view == View::Map {
                    // The ids of fields are the format's own; their names are in the spreadsheet.
                    expected["field"] = found["field"].clone();
                    ensure!(found["field"].is_string(), "{fragment}: {found}");
                }
                assert_eq!(*found, expected, "{fragment}");
            }
            let address = citable(&page.url(&fragment), &fragment);
            for (key, expected) in [
                ("format", json!(takeaway::FORMAT)),
                ("version", json!(takeaway::VERSION)),
                ("view", json!(view.id())),
                ("language", json!(lang.code())),
                ("address", json!(address)),
                ("taken", json!(today(page).await?)),
            ] {
                assert_eq!(found[key], expected, "{fragment}: {key}");
            }
            assert_eq!(found["survey"]["updated"], json!(SURVEY.updated));
        }
        Ok(())
    })
}

/// Today where the browser is, ISO 8601.
pub async fn today(page: &Page) -> Result<String> {
    page.js("const now = new Date();
         const two = number => String(number).padStart(2, '0');
         return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`")
        .await
}

/// Width and height of a PNG.
fn size(png: &[u8]) -> Result<(u32, u32)> {
    ensure!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "not a PNG");
    ensure!(&png[12..16] == b"IHDR", "a PNG without a head");
    let number = |at: usize| u32::from_be_bytes([png[at], png[at + 1], png[at + 2], png[at + 3]]);
    Ok((number(16), number(20)))
}

/// Width that the chart has, in CSS pixels.
pub const CHART_WIDTH: &str = "return document.querySelector('[data-chart] .room').clientWidth";

/// Space around a picture, in CSS pixels.
const MARGIN: u32 = 24;

#[test]
fn pictures_are_twice_as_wide_as_shown_and_slides_fill_a_projector() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("png {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        // Packing a picture takes its time: every second one, on a laptop or on a phone.
        for (at, fragment) in charts_by_languages().step_by(2).enumerate() {
            let phone = at % 2 == 1;
            let (width, height) = if phone { (390, 844) } else { (1280, 800) };
            page.screen(width, height, 1.0).await?;
            open_take_along(page, &fragment).await?;
            let asked = Expected::of(&fragment);
            let picture = downloaded(page, &folder, "picture", &asked).await?;
            let width: u32 = page.js(CHART_WIDTH).await?;
            let (wide, high) = size(&picture)?;
            assert_eq!(wide, 2 * (width.max(340) + 2 * MARGIN), "{fragment}");
            ensure!(high > 600 && picture.len() > 20_000, "{fragment}: {high}");
            let slide = downloaded(page, &folder, "slide", &asked).await?;
            assert_eq!(size(&slide)?, (1920, 1080), "{fragment}");
            ensure!(slide.len() > 20_000, "{fragment}: an empty slide");
        }
        Ok(())
    })
}

/// Root, title and texts of an SVG, as a parser of XML has them.
const PARSED: &str =
    "const parsed = new DOMParser().parseFromString(arguments[0], 'image/svg+xml');
    const root = parsed.documentElement;
    return {
        broken: parsed.querySelector('parsererror')?.textContent ?? '',
        root: root.localName, lang: root.getAttribute('lang'),
        title: root.querySelector('title')?.textContent,
        texts: [...root.querySelectorAll('text')].map(text => text.textContent.trim()),
    }";

#[test]
fn vector_pictures_hold_every_label_as_text() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("svg {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        for fragment in charts_by_languages() {
            open_take_along(page, &fragment).await?;
            let asked = Expected::of(&fragment);
            let lang = asked.selection.lang;
            let svg = String::from_utf8(downloaded(page, &folder, "vector", &asked).await?)?;
            ensure!(svg.starts_with("<svg"), "{fragment}: {}", &svg[..80]);
            let found: Value = page.js_with(PARSED, vec![json!(svg)]).await?;
            assert_eq!(found["broken"], "", "{fragment}");
            assert_eq!(found["root"], "svg", "{fragment}");
            assert_eq!(found["lang"], lang.code(), "{fragment}");
            assert_eq!(found["title"], asked.headline(), "{fragment}");
            let texts: Vec<String> = serde_json::from_value(found["texts"].clone())?;

            let face = any_face(text_scale(page).await?);
            let scene = scene_of(&fragment, page.js(CHART_WIDTH).await?, face);
            for label in scene.labels() {
                let there = texts.iter().any(|text| text == label.text.trim());
                ensure!(there, "{fragment}: {:?} is not among {texts:?}", label.text);
            }

            // What takes several lines is whole when they are joined.
            let said = texts.concat().replace([' ', '\u{a0}'], "");
            let query = &asked.selection.query;
            let filters = text::filters(lang, &SURVEY, query).unwrap_or_default();
            // A file on somebody's disk is no address for whoever gets the picture.
            let url = page.url(&fragment);
            let address = published_address(&url, &fragment).unwrap_or_default();
            let told = !address.is_empty() || !said.contains("#view=");
            ensure!(told, "{fragment}: {said:?}");
            let date = text::date(lang, &SURVEY.updated);
            for part in [
                asked.headline(),
                asked.plain_lead(),
                filters,
                SURVEY.source.name.clone(),
                date,
                address,
            ] {
                let part = part.replace([' ', '\u{a0}'], "");
                ensure!(
                    said.contains(&part),
                    "{fragment}: {part:?} is not in {said:?}"
                );
            }
        }
        Ok(())
    })
}

#[test]
fn files_are_named_by_what_they_show() {
    let named = |fragment: &str, extension: &str| {
        file_name(
            &selection_with_focus(&Expected::of(fragment)),
            &SURVEY,
            extension,
        )
    };
    // The tests above wait for just these names.
    assert_eq!(
        named("", "csv"),
        "murroskartta-jakauma-kayttoonotto-2021.csv"
    );
    assert_eq!(
        named("view=map&lang=en", "png"),
        "murroskartta-map-2021.png"
    );
    assert_eq!(
        named("view=statement&statement=8", "json"),
        "murroskartta-vaittama-8-2021.json"
    );
}

/// The view of a statement that no reader has chosen names it in the file.
#[test]
fn a_statement_that_was_not_chosen_is_named() -> Result<()> {
    both(async |page| {
        let folder = Folder::new(&format!("first {:?}", page.origin))?;
        page.download_to(&folder.0).await?;
        let fragment = "view=statement&sort=gap&lang=en";
        open_take_along(page, fragment).await?;
        let asked = Expected::of(fragment);
        let data: Value =
            serde_json::from_slice(&downloaded(page, &folder, "json", &asked).await?)?;
        assert_eq!(data["rows"][0]["number"], json!(number_of(asked.line())));
        let printed = link::print(&asked.selection, &SURVEY);
        assert_eq!(data["address"], json!(citable(&page.url(""), &printed)));
        Ok(())
    })
}

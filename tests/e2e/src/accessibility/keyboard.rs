//! Everything by keyboard alone, and the focus is never lost.

use anyhow::{Result, ensure};
use serde::Deserialize;
use serde_json::json;
use thirtyfour::Key;

use crate::expected::survey::SURVEY;
use crate::harness::{FILTER_IS_OPEN, Page, both, over_http};
use crate::reading::state::ADDRESS;

/// What has the focus: what it is, whether it can be seen, and whether its focus can.
#[derive(Debug, Deserialize)]
struct Focused {
    name: String,
    in_sight: bool,
    outlined: bool,
}

/// The element that has the focus, by what it controls.
const FOCUSED: &str = "const e = document.activeElement;
    const group = e.closest('[data-control]');
    const name = e == document.body ? 'nothing'
        : e.matches('.skip') ? 'skip'
        : e.matches('.stage') ? 'chart'
        : e.matches('.scroller') ? 'table region'
        : e.matches('.reset') ? 'reset'
        : e.getAttribute('aria-controls') == 'filters' ? 'filter'
        : e.getAttribute('aria-controls') == 'help' ? 'help'
        : e.getAttribute('aria-controls') == 'take' ? 'take along'
        : e.closest('.certainty') ? 'certainty'
        : e.matches('a.open') ? 'statement'
        : group ? group.dataset.control
        : e.tagName + '.' + e.className;
    const box = e.getBoundingClientRect();
    const style = getComputedStyle(e);
    return {
        name,
        in_sight: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
        outlined: style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2,
    }";

/// Goes through the page by Tab, once around.
async fn tab_stops(page: &Page) -> Result<Vec<Focused>> {
    /// More stops than the page has.
    const MOST: usize = 80;
    let mut stops: Vec<Focused> = Vec::new();
    for _ in 0..MOST {
        page.keys(Key::Tab).await?;
        let stop: Focused = page.js(FOCUSED).await?;
        // Browsers whose own controls Tab leaves out begin anew at once.
        let again = stops.first().is_some_and(|first| first.name == stop.name);
        if again || stop.name == "nothing" {
            return Ok(stops);
        }
        stops.push(stop);
    }
    panic!("Tab does not come round: {stops:?}")
}

/// Whoever comes by keyboard sees where they are.
fn every_stop_is_seen(stops: &[Focused]) -> Result<()> {
    for stop in stops {
        ensure!(stop.in_sight, "{} has the focus out of sight", stop.name);
        ensure!(
            stop.outlined,
            "{} does not show that it has the focus",
            stop.name
        );
    }
    Ok(())
}

#[test]
fn tab_reaches_everything_in_the_order_of_the_page() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        let stops = tab_stops(page).await?;
        let mut names: Vec<_> = stops.iter().map(|stop| &*stop.name).collect();
        names.dedup();
        let expected = [
            "skip",
            "view",
            "lang",
            "look",
            "A.flag",
            "help",
            "table",
            "sort",
            "filter",
            "adopted",
            "certainty",
            "chart",
            "take along",
            "A.finding",
            "table region",
            "statement",
            "A.known",
        ];
        assert_eq!(names, expected);
        every_stop_is_seen(&stops)
    })
}

#[test]
fn tab_goes_through_the_open_filter() -> Result<()> {
    over_http(async |page| {
        page.open("table=staff").await?;
        page.unfold().await?;
        let stops = tab_stops(page).await?;
        let names: Vec<_> = stops.iter().map(|stop| &*stop.name).collect();
        for control in ["q", "min", "max", "align", "theme", "pick"] {
            ensure!(names.contains(&control), "Tab misses {control}: {names:?}");
        }
        every_stop_is_seen(&stops)
    })
}

#[test]
fn the_skip_link_leads_to_the_content() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        page.keys(Key::Tab).await?;
        page.keys(Key::Enter).await?;
        page.shows("return document.activeElement.id", "main")
            .await?;
        page.shows(ADDRESS, "").await?;
        page.keys(Key::Tab).await?;
        page.shows("return document.activeElement.className", "flag")
            .await
    })
}

#[test]
fn arrows_walk_the_chart_and_each_mark_is_announced() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        page.focus("[data-chart] .stage").await?;
        for (key, share, number) in [
            (Key::Home, "Käytössä 84\u{a0}%", 1),
            (Key::Right, "Kokeiltavana 3\u{a0}%", 1),
            (Key::Down, "Kokeiltavana 5\u{a0}%", 2),
            (Key::Down, "Kokeiltavana 13\u{a0}%", 3),
            (Key::End, "Käytössä 9\u{a0}%", 10),
        ] {
            // One step to the right stays in the row.
            let new_row = !matches!(key, Key::Right);
            page.keys(key).await?;
            announces(page, share, number, new_row).await?;
        }
        page.keys(Key::Escape).await?;
        page.shows(
            "return [...document.querySelectorAll('.halo, .tip')].map(e => e.hidden)",
            vec![true, true],
        )
        .await?;
        page.shows("return document.activeElement.className", "stage")
            .await
    })
}

/// The mark with that share is announced, in a new row with its statement, framed, and explained.
async fn announces(page: &Page, share: &str, number: usize, new_row: bool) -> Result<()> {
    let wording = &SURVEY.statements[number - 1].wording.fi;
    let whose = if new_row {
        format!(". {number}. {wording}")
    } else {
        String::new()
    };
    page.shows(
        "return document.querySelector('[data-chart] [role=status]').textContent",
        format!("{share}{whose}"),
    )
    .await?;
    page.shows(
        "return document.querySelector('[data-chart] .tip').innerText.split('\\n').filter(l => l)",
        vec![share.to_owned(), format!("{number}. {wording}")],
    )
    .await?;
    page.shows(
        "const box = document.querySelector('.halo').getBoundingClientRect();
         return box.width > 4 && box.height > 4",
        true,
    )
    .await
}

#[test]
fn escape_closes_the_filter_and_returns_the_focus() -> Result<()> {
    both(async |page| {
        page.open("").await?;
        page.focus("[aria-controls=filters]").await?;
        page.keys(Key::Enter).await?;
        page.shows(FILTER_IS_OPEN, true).await?;
        page.shows(
            "return document.querySelector('[aria-controls=filters]').ariaExpanded",
            "true",
        )
        .await?;
        page.focus("input[data-control=q]").await?;
        page.keys(Key::Escape).await?;
        page.shows(FILTER_IS_OPEN, false).await?;
        let on_toggle = "return document.activeElement.getAttribute('aria-controls')";
        page.shows(on_toggle, "filters").await
    })
}

/// What has the focus: which statement's box, and whether it is ticked; then all that are ticked.
const TICKED: &str =
    "const numbers = css => [...document.querySelectorAll(css)].map(e => e.dataset.value);
    const {dataset, checked} = document.activeElement;
    return [dataset.value, checked, numbers('[data-control=pick] :checked')]";

/// The boxes of the statements are made anew when one of them is ticked.
#[test]
fn a_box_that_is_ticked_keeps_the_focus() -> Result<()> {
    both(async |page| {
        page.open("pick=3").await?;
        page.unfold().await?;
        page.focus("[data-control=pick] [data-value='5']").await?;
        page.keys(" ").await?;
        page.shows(ADDRESS, "pick=3.5").await?;
        page.shows(TICKED, json!(["5", true, ["3", "5"]])).await?;
        page.keys(" ").await?;
        page.shows(TICKED, json!(["5", false, ["3"]])).await
    })
}

/// Presses a key as a layout has it: its character, its place on the keyboard, and whether with Shift; whether
/// the page took it.
const PRESSED: &str = "const [key, code, shiftKey] = arguments;
    const event = new KeyboardEvent('keydown', {key, code, shiftKey, bubbles: true, cancelable: true});
    document.activeElement.dispatchEvent(event);
    return event.defaultPrevented";

async fn press_key(page: &Page, key: &str, code: &str, shift: bool) -> Result<bool> {
    page.js_with(PRESSED, vec![key.into(), code.into(), shift.into()])
        .await
}

#[test]
fn shift_and_space_go_back() -> Result<()> {
    over_http(async |page| {
        page.open("view=workshop&slide=5").await?;
        ensure!(press_key(page, " ", "Space", true).await?);
        page.shows(ADDRESS, "view=workshop&slide=4").await?;
        ensure!(press_key(page, " ", "Space", false).await?);
        page.shows(ADDRESS, "view=workshop&slide=5").await
    })
}

/// Layouts without Latin letters have them by their places; Latin ones, whatever they look like, by what is on
/// the key.
#[test]
fn letters_of_the_presenter_work_on_every_layout() -> Result<()> {
    over_http(async |page| {
        page.open("view=workshop&slide=5").await?;
        let black = "return document.querySelectorAll('button.black').length";
        for (key, code) in [
            ("и", "KeyB"),
            ("И", "KeyB"),
            ("β", "KeyB"),
            ("ב", "KeyB"),
            ("ю", "Period"),
            // Dvorak.
            ("b", "KeyN"),
        ] {
            page.shows(black, 0).await?;
            ensure!(press_key(page, key, code, false).await?, "{key}");
            page.shows(black, 1).await?;
            ensure!(press_key(page, "Escape", "Escape", false).await?);
        }
        // A letter of Dvorak's in the place of b, and a Latin letter with a mark.
        ensure!(!press_key(page, "x", "KeyB", false).await?);
        ensure!(!press_key(page, "ö", "KeyB", false).await?);
        page.shows(black, 0).await
    })
}

#[test]
fn the_letter_that_pins_works_on_every_layout() -> Result<()> {
    over_http(async |page| {
        page.open("").await?;
        page.focus(".stage").await?;
        page.keys(Key::Home).await?;
        ensure!(press_key(page, "з", "KeyP", false).await?);
        page.shows(ADDRESS, "pin=1").await
    })
}

/// The map names each statement once, by its short name, and ends no sentence twice.
#[test]
fn marks_of_the_map_are_announced_briefly() -> Result<()> {
    over_http(async |page| {
        page.open("view=map&lang=en").await?;
        page.focus(".stage").await?;
        page.keys(Key::Home).await?;
        let said: String = page
            .js("return document.querySelector('[data-chart] .room [role=status]').textContent")
            .await?;
        let statement = &SURVEY.statements[0];
        ensure!(
            said.contains(&statement.short.en) && !said.contains(&statement.wording.en),
            "{said}"
        );
        ensure!(!said.contains("..") && said.ends_with('.'), "{said}");
        Ok(())
    })
}

/// What the charts are called tells them apart, and their hint names only keys that do something.
#[test]
fn charts_are_told_apart() -> Result<()> {
    over_http(async |page| {
        let mut names = Vec::new();
        for (view, opens) in [
            ("", true),
            ("view=compare", true),
            ("view=map", true),
            ("view=statement&statement=2", false),
        ] {
            page.open(view).await?;
            let (name, hint): (String, String) = page
                .js(
                    "return [document.querySelector('.stage').ariaLabel.split('.')[0],
                             document.querySelector('#chart-hint').textContent]",
                )
                .await?;
            ensure!(hint.contains("Enter") == opens, "{view}: {hint}");
            if opens {
                ensure!(!names.contains(&name), "{view}: {name}");
                names.push(name);
            }
        }
        Ok(())
    })
}

//! The map: the rectangle that picks statements, dragged or by keyboard.

use anyhow::{Result, ensure};
use murroskartta::chart::{Area, Scene, map};
use murroskartta::survey::Lang;
use murroskartta::text;
use thirtyfour::Key;

use crate::expected::scene::{STAGE, drawn_scene, mark_of};
use crate::expected::view::{Expected, number_of};
use crate::harness::{Page, both};
use crate::reading::state::ADDRESS;
use crate::reading::view::shows_view;

/// The area around the marks of two statements, and the statements whose places it holds; it holds
/// them still if a pointer is some pixels off.
fn area_around(scene: &Scene, fragment: &str, statements: [u16; 2]) -> Result<(Area, Vec<u16>)> {
    let [a, b] = statements.map(|number| mark_of(scene, fragment, number));
    let (a, b) = (a?.area, b?.area);
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    let area = Area {
        x,
        y,
        width: a.right().max(b.right()) - x,
        height: a.bottom().max(b.bottom()) - y,
    };
    let lines = Expected::of(fragment).lines;
    let held = |by: f64| {
        let area = Area {
            x: area.x - by,
            y: area.y - by,
            width: area.width + 2.0 * by,
            height: area.height + 2.0 * by,
        };
        let inside = map::inside(scene, &area).into_iter();
        let mut numbers: Vec<u16> = inside.map(|at| number_of(&lines[at])).collect();
        numbers.sort_unstable();
        numbers
    };
    ensure!(
        held(-2.0) == held(2.0),
        "too near to a place: {statements:?}"
    );
    Ok((area, held(0.0)))
}

fn joined(numbers: &[u16]) -> String {
    let numbers: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    numbers.join(".")
}

#[test]
fn a_dragged_rectangle_picks_what_is_inside() -> Result<()> {
    both(async |page| {
        page.open("view=map").await?;
        let scene = drawn_scene(page, "view=map").await?;
        let (area, inside) = area_around(&scene, "view=map", [8, 4])?;
        ensure!((2..9).contains(&inside.len()), "{inside:?}");
        page.drag_over(area).await?;
        let picked = format!("view=map&pick={}", joined(&inside));
        page.shows(ADDRESS, &*picked).await?;
        shows_view(page, &picked).await?;

        // Other views keep the pick.
        for (view, before) in [("compare", "view=compare&"), ("distribution", "")] {
            page.press("view", view).await?;
            let address = format!("{before}pick={}", joined(&inside));
            page.shows(ADDRESS, &*address).await?;
            shows_view(page, &address).await?;
        }
        page.press("view", "map").await?;
        page.painted().await?;
        page.click_in_middle(".names .all").await?;
        page.shows(ADDRESS, "view=map").await?;
        shows_view(page, "view=map").await?;
        page.shows(
            "return document.querySelector('.names .all') === null",
            true,
        )
        .await
    })
}

#[test]
fn a_rectangle_can_be_dragged_in_any_direction() -> Result<()> {
    both(async |page| {
        page.open("view=map").await?;
        let scene = drawn_scene(page, "view=map").await?;
        let (area, inside) = area_around(&scene, "view=map", [8, 5])?;
        let backwards = Area {
            x: area.right(),
            y: area.bottom(),
            width: -area.width,
            height: -area.height,
        };
        page.drag_over(backwards).await?;
        page.shows(ADDRESS, format!("view=map&pick={}", joined(&inside)))
            .await
    })
}

/// A corner of the chart where no statement stands.
const NOWHERE: Area = Area {
    x: 1.0,
    y: 1.0,
    width: 20.0,
    height: 20.0,
};

#[test]
fn an_empty_rectangle_picks_nothing() -> Result<()> {
    both(async |page| {
        page.open("view=map").await?;
        ensure!(map::inside(&drawn_scene(page, "view=map").await?, &NOWHERE).is_empty());
        page.drag_over(NOWHERE).await?;
        page.painted().await?;
        page.shows(ADDRESS, "view=map").await?;
        page.shows("return document.querySelector('.rubber').hidden", true)
            .await?;
        shows_view(page, "view=map").await
    })
}

const ANNOUNCED: &str =
    "return document.querySelector('[data-chart] .room [role=status]').textContent";

const RUBBER_HIDDEN: &str = "return document.querySelector('.rubber').hidden";

/// The positions of the marks that the keyboard reaches from the first by steps to the left.
fn to_the_left(scene: &Scene, steps: usize) -> usize {
    (0..steps).fold(0, |at, _| scene.toward(at, -1, 0))
}

/// The statements inside the rectangle around two marks.
fn statements_between(scene: &Scene, fragment: &str, from: usize, to: usize) -> Result<Vec<u16>> {
    let lines = Expected::of(fragment).lines;
    let statement = |at: usize| number_of(&lines[scene.marks[at].line]);
    Ok(area_around(scene, fragment, [statement(from), statement(to)])?.1)
}

/// Begins at the first mark and goes so many marks to the left.
async fn extend(page: &Page, steps: usize) -> Result<()> {
    page.focus(STAGE).await?;
    page.keys(Key::Home).await?;
    page.keys(" ").await?;
    page.shows(RUBBER_HIDDEN, false).await?;
    for _ in 0..steps {
        page.keys(Key::Left).await?;
    }
    Ok(())
}

#[test]
fn a_rectangle_by_keyboard_is_announced_and_picks() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            let fragment = format!("view=map&lang={}", lang.code());
            page.open(&fragment).await?;
            let scene = drawn_scene(page, &fragment).await?;
            let to = (1..scene.marks.len())
                .find(|&steps| {
                    let to = to_the_left(&scene, steps);
                    statements_between(&scene, &fragment, 0, to)
                        .is_ok_and(|found| (2..8).contains(&found.len()))
                })
                .expect("a rectangle that holds some");
            let mut inside = statements_between(&scene, &fragment, 0, to_the_left(&scene, to))?;
            inside.sort_unstable();
            extend(page, to).await?;
            page.shows(ANNOUNCED, text::rectangle(lang, inside.len()))
                .await?;
            page.keys(" ").await?;
            let at_end = fragment.replace("&lang", &format!("&pick={}&lang", joined(&inside)));
            let address = at_end.trim_end_matches("&lang=fi");
            page.shows(ADDRESS, address).await?;
            shows_view(page, address).await?;
            page.shows(RUBBER_HIDDEN, true).await?;
            page.shows(
                "return document.activeElement.className.includes('stage')",
                true,
            )
            .await?;
        }
        Ok(())
    })
}

#[test]
fn escape_lets_go_of_a_rectangle() -> Result<()> {
    both(async |page| {
        page.open("view=map").await?;
        extend(page, 3).await?;
        page.keys(Key::Escape).await?;
        page.shows(RUBBER_HIDDEN, true).await?;
        page.shows(ADDRESS, "view=map").await?;
        page.shows(ANNOUNCED, "").await?;
        // What follows begins anew.
        page.keys(Key::Right).await?;
        page.shows(RUBBER_HIDDEN, true).await?;
        page.shows(ADDRESS, "view=map").await
    })
}

//! The map: whose significance, where it is cut, the list of names beside it, and the rectangle.

use anyhow::{Result, ensure};
use murroskartta::chart::{Area, Scene, map};
use murroskartta::survey::Lang;
use murroskartta::text;
use thirtyfour::Key;

use crate::harness::{Page, both};
use crate::shown::{Asked, leads, number, numbers_of, shows_view};
use crate::sight::ADDRESS;
use crate::stage::{STAGE, mark_of, scene};

#[test]
fn significance_to_customers() -> Result<()> {
    let to = "view=map&significance-of=customers";
    leads("view=map", to, async |page| {
        page.press("significance-of", "customers").await
    })
}

#[test]
fn mean_significance() -> Result<()> {
    let to = "view=map&significance-of=mean&lang=en";
    leads("view=map&lang=en", to, async |page| {
        page.press("significance-of", "mean").await
    })
}

#[test]
fn cut_at_a_half() -> Result<()> {
    leads("view=map", "view=map&cut=half", async |page| {
        page.choose("cut", "half").await
    })
}

/// The frame around the mark that is looked at, from the top left of the chart; nothing where it is
/// hidden.
const HALO: &str = "const halo = document.querySelector('.halo');
    if (halo.hidden) return null;
    const box = halo.getBoundingClientRect();
    const stage = document.querySelector('.stage').getBoundingClientRect();
    return [box.x - stage.x, box.y - stage.y, box.width, box.height].map(Math.round)";

/// The numbers of the names that are marked.
const HERE: &str = "return [...document.querySelectorAll('.names li.here')]
    .map(li => parseInt(li.textContent))";

/// The frame two pixels outside of a mark.
fn frame(area: Area) -> Vec<i64> {
    let sides = [
        area.x - 2.0,
        area.y - 2.0,
        area.width + 4.0,
        area.height + 4.0,
    ];
    sides.map(|side| side.round() as i64).into()
}

#[test]
fn a_name_in_the_list_frames_its_mark() -> Result<()> {
    both(async |page| {
        page.open("view=map").await?;
        let scene = scene(page, "view=map").await?;
        for statement in [1, 5, 8] {
            let name = format!(".names li:nth-child({statement})");
            let _: () = page
                .js(&format!("document.querySelector('{name}').scrollIntoView({{block: 'center', behavior: 'instant'}})"))
                .await?;
            page.point(&name, 5.0, 5.0).await?;
            let mark = mark_of(&scene, "view=map", statement)?;
            page.shows(HALO, frame(mark.area)).await?;
            page.shows(HERE, vec![statement]).await?;
        }
        page.js::<()>("scrollTo({top: 0, behavior: 'instant'})")
            .await?;
        page.point("h1", 1.0, 1.0).await?;
        page.shows(HERE, Vec::<u8>::new()).await?;
        page.shows(HALO, None::<i64>).await
    })
}

#[test]
fn a_name_with_the_focus_frames_its_mark() -> Result<()> {
    both(async |page| {
        page.open("view=map").await?;
        let scene = scene(page, "view=map").await?;
        page.focus(".names li:nth-child(4) a").await?;
        // A browser without focus sends no event until a key is pressed.
        page.keys(Key::Tab).await?;
        page.shows(HERE, vec![5]).await?;
        let mark = mark_of(&scene, "view=map", 5)?;
        page.shows(HALO, frame(mark.area)).await
    })
}

#[test]
fn a_mark_marks_its_name() -> Result<()> {
    both(async |page| {
        page.open("view=map").await?;
        let scene = scene(page, "view=map").await?;
        for statement in 1..=10 {
            page.look_at(mark_of(&scene, "view=map", statement)?.area)
                .await?;
            page.shows(HERE, vec![statement]).await?;
        }
        Ok(())
    })
}

#[test]
fn the_list_names_every_statement_and_its_field() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            let fragment = format!("view=map&significance-of=mean&lang={}", lang.code());
            page.open(&fragment).await?;
            let asked = Asked::of(&fragment);
            let plane = asked.plane();
            let item = |line: &murroskartta::analysis::Line| {
                let statement = &crate::sight::SURVEY.statements[line.statement];
                let field = plane.field(line);
                let field = field.map_or(text::near_line(lang), |field| text::field(lang, field));
                let name = format!("{}. {}", statement.number, statement.short.get(lang));
                vec![name, field.to_owned()]
            };
            page.shows(
                "return [...document.querySelectorAll('.names li')]
                     .map(li => [li.querySelector('a').textContent, li.querySelector('.field').textContent])",
                asked.lines.iter().map(item).collect::<Vec<_>>(),
            )
            .await?;
        }
        Ok(())
    })
}

/// The area around the marks of two statements, and the statements whose places it holds; it holds
/// them still if a pointer is some pixels off.
fn around(scene: &Scene, fragment: &str, statements: [u16; 2]) -> Result<(Area, Vec<u16>)> {
    let [a, b] = statements.map(|number| mark_of(scene, fragment, number));
    let (a, b) = (a?.area, b?.area);
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    let area = Area {
        x,
        y,
        width: a.right().max(b.right()) - x,
        height: a.bottom().max(b.bottom()) - y,
    };
    let lines = Asked::of(fragment).lines;
    let held = |by: f64| {
        let area = Area {
            x: area.x - by,
            y: area.y - by,
            width: area.width + 2.0 * by,
            height: area.height + 2.0 * by,
        };
        let inside = map::inside(scene, &area).into_iter();
        let mut numbers: Vec<u16> = inside.map(|at| number(&lines[at])).collect();
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
        let scene = scene(page, "view=map").await?;
        let (area, inside) = around(&scene, "view=map", [8, 4])?;
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
        page.click(".names .all").await?;
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
        let scene = scene(page, "view=map").await?;
        let (area, inside) = around(&scene, "view=map", [10, 9])?;
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
        ensure!(map::inside(&scene(page, "view=map").await?, &NOWHERE).is_empty());
        page.drag_over(NOWHERE).await?;
        page.painted().await?;
        page.shows(ADDRESS, "view=map").await?;
        page.shows("return document.querySelector('.rubber').hidden", true)
            .await?;
        shows_view(page, "view=map").await
    })
}

const SAID: &str = "return document.querySelector('[data-chart] .room [role=status]').textContent";
const RUBBER_HIDDEN: &str = "return document.querySelector('.rubber').hidden";

/// The positions of the marks that the keyboard reaches from the first by steps to the left.
fn to_the_left(scene: &Scene, steps: usize) -> usize {
    (0..steps).fold(0, |at, _| scene.toward(at, -1, 0))
}

/// The statements inside the rectangle around two marks.
fn between(scene: &Scene, fragment: &str, from: usize, to: usize) -> Result<Vec<u16>> {
    let lines = Asked::of(fragment).lines;
    let statement = |at: usize| number(&lines[scene.marks[at].line]);
    Ok(around(scene, fragment, [statement(from), statement(to)])?.1)
}

/// Begins at the first mark and goes so many marks to the left.
async fn span(page: &Page, steps: usize) -> Result<()> {
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
            let scene = scene(page, &fragment).await?;
            let to = (1..scene.marks.len())
                .find(|&steps| {
                    let to = to_the_left(&scene, steps);
                    between(&scene, &fragment, 0, to)
                        .is_ok_and(|found| (2..8).contains(&found.len()))
                })
                .expect("a rectangle that holds some");
            let mut inside = between(&scene, &fragment, 0, to_the_left(&scene, to))?;
            inside.sort_unstable();
            span(page, to).await?;
            page.shows(SAID, text::rectangle(lang, inside.len()))
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
        span(page, 3).await?;
        page.keys(Key::Escape).await?;
        page.shows(RUBBER_HIDDEN, true).await?;
        page.shows(ADDRESS, "view=map").await?;
        page.shows(SAID, "").await?;
        // What follows begins anew.
        page.keys(Key::Right).await?;
        page.shows(RUBBER_HIDDEN, true).await?;
        page.shows(ADDRESS, "view=map").await
    })
}

#[test]
fn the_list_keeps_the_order_of_other_views() -> Result<()> {
    both(async |page| {
        let fragment = "view=map&sort=staff&pin=2";
        page.open(fragment).await?;
        page.shows(
            "return [...document.querySelectorAll('.names li')].map(li => parseInt(li.textContent))",
            numbers_of(fragment),
        )
        .await?;
        shows_view(page, fragment).await
    })
}

/// Of marks that cover each other, the page says which it moved, and has moved none silently.
#[test]
fn marks_that_were_moved_are_named() -> Result<()> {
    both(async |page| {
        for whose in ["staff", "customers", "mean"] {
            let fragment = format!("view=map&significance-of={whose}&lang=en");
            page.open(&fragment).await?;
            let lines = Asked::of(&fragment).lines;
            let scene = scene(page, &fragment).await?;
            ensure!(map::gathered(&scene).is_empty(), "{whose}");
            let moved = map::moved(&scene).into_iter();
            let moved: Vec<u16> = moved.map(|at| number(&lines[at])).collect();
            let note = text::moved_note(Lang::En, &moved).unwrap_or_default();
            page.shows(
                "return document.querySelector('[data-chart] .room .note').textContent",
                note,
            )
            .await?;
        }
        Ok(())
    })
}

//! The map: the list of names beside it.

use anyhow::{Result, ensure};
use murroskartta::chart::{Area, map};
use murroskartta::survey::Lang;
use murroskartta::text;
use thirtyfour::Key;

use crate::expected::scene::{drawn_scene, mark_of};
use crate::expected::survey::SURVEY;
use crate::expected::view::{Expected, number_of, numbers_of};
use crate::harness::both;
use crate::reading::view::shows_view;

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
        let scene = drawn_scene(page, "view=map").await?;
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
        let scene = drawn_scene(page, "view=map").await?;
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
        let scene = drawn_scene(page, "view=map").await?;
        for statement in 1..=10 {
            page.point_at(mark_of(&scene, "view=map", statement)?.area)
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
            let asked = Expected::of(&fragment);
            let plane = asked.plane();
            let item = |line: &murroskartta::analysis::Line| {
                let statement = &SURVEY.statements[line.statement];
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
            let lines = Expected::of(&fragment).lines;
            let scene = drawn_scene(page, &fragment).await?;
            ensure!(map::gathered(&scene).is_empty(), "{whose}");
            let moved = map::moved(&scene).into_iter();
            let moved: Vec<u16> = moved.map(|at| number_of(&lines[at])).collect();
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

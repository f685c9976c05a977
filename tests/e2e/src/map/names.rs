//! The map: the list of names below it.

use anyhow::{Result, ensure};
use murroskartta::analysis::Field;
use murroskartta::chart::{Area, map};
use murroskartta::survey::Lang;
use murroskartta::text;
use thirtyfour::Key;

use crate::expected::scene::{drawn_scene, mark_of};
use crate::expected::survey::SURVEY;
use crate::expected::view::{Expected, number_of};
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
            let name = format!(".names [data-name=\"{statement}\"]");
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
        // The name before the fifth of the list, from which a Tab leads to that.
        let fifth = numbers_in_fields("view=map")[4];
        page.focus(".names .fields li a").await?;
        for _ in 0..4 {
            page.keys(Key::Tab).await?;
        }
        page.shows(HERE, vec![fifth]).await?;
        let mark = mark_of(&scene, "view=map", fifth)?;
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

/// The fields as the list has them, and what is too near to a line.
const FIELDS: [Option<Field>; 5] = [
    Some(Field::MuchRare),
    Some(Field::MuchCommon),
    Some(Field::LessRare),
    Some(Field::LessCommon),
    None,
];

/// The statements of each field, in the order of the other views.
fn in_fields(fragment: &str) -> Vec<(Option<Field>, Vec<u16>)> {
    let asked = Expected::of(fragment);
    let plane = asked.plane();
    let inside = |field| {
        let lines = asked.lines.iter().filter(|line| plane.field(line) == field);
        lines.map(number_of).collect::<Vec<_>>()
    };
    let fields = FIELDS.map(|field| (field, inside(field))).into_iter();
    fields.filter(|(_, inside)| !inside.is_empty()).collect()
}

fn numbers_in_fields(fragment: &str) -> Vec<u16> {
    in_fields(fragment)
        .into_iter()
        .flat_map(|(_, inside)| inside)
        .collect()
}

/// Each field is named once, above its statements.
#[test]
fn the_list_names_every_statement_below_its_field() -> Result<()> {
    both(async |page| {
        for lang in Lang::ALL {
            let fragment = format!("view=map&significance-of=mean&lang={}", lang.code());
            page.open(&fragment).await?;
            let name = |number: u16| {
                let statement = SURVEY.statements.iter().find(|s| s.number == number);
                format!(
                    "{number}. {}",
                    statement.expect("a statement").short.get(lang)
                )
            };
            let group = |(field, inside): (Option<Field>, Vec<u16>)| {
                let head = field.map_or(text::near_line(lang), |field| text::field(lang, field));
                let names = inside.into_iter().map(name);
                std::iter::once(head.to_owned())
                    .chain(names)
                    .collect::<Vec<_>>()
            };
            page.shows(
                "return [...document.querySelectorAll('.names .fields > div')]
                     .map(div => [...div.querySelectorAll('h2, li')].map(e => e.textContent))",
                in_fields(&fragment)
                    .into_iter()
                    .map(group)
                    .collect::<Vec<_>>(),
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
            numbers_in_fields(fragment),
        )
        .await?;
        shows_view(page, fragment).await
    })
}

/// Of marks that cover each other, the page says which are one and which it moved, and has moved none silently.
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
            let together = map::together(&scene).into_iter().filter_map(|group| {
                let group: Vec<u16> = group.iter().map(|&at| number_of(&lines[at])).collect();
                text::together_note(Lang::En, &group)
            });
            let notes = together.chain(text::moved_note(Lang::En, &moved));
            let note = notes.collect::<Vec<_>>().join(" ");
            page.shows(
                "return document.querySelector('[data-chart] .room .note').textContent",
                note,
            )
            .await?;
        }
        Ok(())
    })
}

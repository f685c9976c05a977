//! Tests of the style sheet's colours.

use crate::palette::{Theme, sheet};
use crate::{root, survey::Hue, survey::parse};
use std::collections::BTreeSet;

fn published() -> String {
    sheet(&parse::load_data(&[root().join("src/data")]).unwrap())
}

/// What follows each `start` up to `end`.
fn each<'a>(css: &'a str, start: &str, end: char) -> BTreeSet<&'a str> {
    let found = css.split(start).skip(1);
    found.filter_map(|rest| rest.split(end).next()).collect()
}

#[test]
fn every_look_has_every_colour_that_is_asked_for() {
    let css = published();
    let sheets = super::styles(&[root().join("src/data")]).unwrap();
    let asked = each(&sheets, "var(--", ')');
    let blocks = css.split("{color-scheme:").skip(1);
    let blocks: Vec<_> = blocks.filter_map(|block| block.split('}').next()).collect();
    assert_eq!(blocks.len(), 6);
    let colours = each(blocks[0], "--", ':');
    let others = blocks.iter().map(|block| each(block, "--", ':'));
    assert!(others.into_iter().all(|named| named == colours));
    for name in ["violet-5of5", "teal-1of4", "on-amber-2of5", "key", "pale"] {
        assert!(colours.contains(name) && asked.contains(name), "{name}");
    }
}

#[test]
fn a_step_is_that_of_the_charts() {
    let of = Theme::Dark.palette().step(Hue::Violet, 1, 5);
    let line = format!("--violet-2of5:#{:02x}{:02x}{:02x};", of.0, of.1, of.2);
    let css = published();
    assert_eq!(css.matches(&line).count(), 2, "{line}");
}

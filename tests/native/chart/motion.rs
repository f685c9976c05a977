//! The way from one scene to the next.

use murroskartta::analysis::{Direction, Sort};
use murroskartta::chart::{Drawn, Key, Part, Scene, Shape, motion::between};
use murroskartta::state::Action;
use proptest::prelude::*;

use super::{frame, scene};

fn two() -> (Scene, Scene) {
    let (from, _) = scene(&[Action::ShowTable(crate::CUSTOMERS)], &frame(1232.0));
    let (to, _) = scene(
        &[
            Action::ShowTable(crate::STAFF),
            Action::SetSort(Sort::Measure),
            Action::SetDirection(Direction::Ascending),
            Action::SetMinimum(60),
        ],
        &frame(1232.0),
    );
    (from, to)
}

fn find(scene: &Scene, key: Key) -> Option<&Shape> {
    let mut drawn = scene.shapes.iter().filter(|drawn| drawn.key == Some(key));
    drawn.next().map(|drawn| &drawn.shape)
}

/// Where a shape is: left and top of a block, point of a label.
fn place(shape: &Shape) -> (f64, f64) {
    match shape {
        Shape::Block { area, .. } => (area.x, area.y),
        Shape::Text(label) => (label.x, label.y),
        other => panic!("{other:?}"),
    }
}

#[test]
fn at_the_end_everything_is_where_it_belongs() {
    let (from, to) = two();
    let end = between(&from, &to, 1.0);
    assert_eq!(end, to);
}

#[test]
fn at_the_start_what_stays_is_where_it_was() {
    let (from, to) = two();
    let start = between(&from, &to, 0.0);
    let kept = |drawn: &&Drawn| drawn.key.is_some_and(|key| find(&to, key).is_some());
    let mut seen = 0;
    for drawn in from.shapes.iter().filter(kept) {
        let now = find(&start, drawn.key.unwrap()).unwrap();
        assert_eq!(place(now), place(&drawn.shape), "{drawn:?}");
        seen += 1;
    }
    assert!(seen > 80, "only {seen} shapes have a key in both scenes");
}

#[test]
fn halfway_a_row_is_between_its_places() {
    let (from, to) = two();
    let half = between(&from, &to, 0.5);
    // Statement 4 stands first by customers and sixth from the bottom up by staff.
    let key = Key {
        statement: 3,
        part: Part::Name(0),
    };
    let y = |scene: &Scene| place(find(scene, key).unwrap()).1;
    assert!(y(&from) < y(&to));
    assert!((y(&half) - f64::midpoint(y(&from), y(&to))).abs() < 1e-9);
}

#[test]
fn what_is_gone_fades_and_what_is_new_appears() {
    let (from, to) = two();
    // Statement 2 does not reach 60 %.
    let key = Key {
        statement: 1,
        part: Part::Name(0),
    };
    assert!(find(&from, key).is_some() && find(&to, key).is_none());
    let ink = |t| match find(&between(&from, &to, t), key) {
        Some(Shape::Text(label)) => label.ink,
        other => panic!("{other:?}"),
    };
    let paper = murroskartta::chart::Theme::Light.palette().paper;
    assert!(ink(0.1).contrast(paper) > ink(0.9).contrast(paper));
    assert_eq!(find(&between(&from, &to, 1.0), key), None);
}

proptest! {
    #[test]
    fn nothing_leaves_the_room_between_two_scenes(t in 0.0..=1.0_f64) {
        let (from, to) = two();
        for drawn in &between(&from, &to, t).shapes {
            if let Shape::Block { area, .. } = &drawn.shape {
                prop_assert!(area.x >= -0.1 && area.right() <= to.width + 0.1);
            }
        }
    }
}

//! What holds for every scene: nothing overlaps, nothing is cut, lengths are shares.

use murroskartta::chart::{Anchor, Area, Frame, Mark, MarkOf};
use murroskartta::state::Action;
use murroskartta::survey::Lang;
use proptest::prelude::*;

use super::{WIDTHS, frame, frames, scene};

/// Widths between the designed ones, down to the narrowest phone in use.
const MORE_WIDTHS: [f64; 6] = [288.0, 343.0, 559.0, 560.0, 976.0, 1400.0];

/// Every table in every language in every width, with a name to tell which failed.
fn every(check: impl Fn(&str, &Frame, &[Action])) {
    let widths = WIDTHS.into_iter().map(|(_, width)| width);
    for frame in &frames(widths.chain(MORE_WIDTHS)) {
        for (table, lang) in crate::TABLES
            .into_iter()
            .flat_map(|t| Lang::ALL.map(|l| (t, l)))
        {
            let name = format!(
                "{} {} {} {}",
                crate::id(table),
                lang.code(),
                frame.width,
                frame.text.0
            );
            check(
                &name,
                frame,
                &[Action::ShowTable(table), Action::SetLang(lang)],
            );
        }
    }
}

fn answer_marks(marks: &[Mark]) -> impl Iterator<Item = (&Mark, usize)> {
    marks.iter().filter_map(|mark| match mark.of {
        MarkOf::Answer(position) => Some((mark, position)),
        _ => None,
    })
}

#[test]
fn no_two_labels_overlap() {
    every(|name, frame, actions| {
        let (scene, _) = scene(actions, frame);
        let labels: Vec<_> = scene.labels().collect();
        for (n, a) in labels.iter().enumerate() {
            for b in &labels[n + 1..] {
                assert!(
                    !a.area.overlaps(&b.area),
                    "{name}: “{}” overlaps “{}”",
                    a.text,
                    b.text
                );
            }
        }
    });
}

#[test]
fn every_label_is_inside_and_no_name_is_cut() {
    every(|name, frame, actions| {
        let (scene, _) = scene(actions, frame);
        for label in scene.labels() {
            let Area { x, y, .. } = label.area;
            let (right, bottom) = (label.area.right(), label.area.bottom());
            let inside =
                x >= -0.1 && y >= 0.0 && right <= scene.width + 0.1 && bottom <= scene.height;
            assert!(inside, "{name}: “{}” is outside", label.text);
            assert!(
                !label.text.ends_with('…'),
                "{name}: “{}” is cut",
                label.text
            );
        }
    });
}

#[test]
fn names_and_sums_stay_clear_of_the_bars() {
    every(|name, frame, actions| {
        let (scene, _) = scene(actions, frame);
        for label in scene
            .labels()
            .filter(|label| label.anchor != Anchor::Middle)
        {
            for (mark, _) in answer_marks(&scene.marks).filter(|(mark, _)| mark.area.width > 0.0) {
                assert!(
                    !label.area.overlaps(&mark.area),
                    "{name}: “{}” touches a bar",
                    label.text
                );
            }
        }
    });
}

#[test]
fn lengths_are_shares() {
    every(|name, frame, actions| {
        let (scene, lines) = scene(actions, frame);
        let whole = answer_marks(&scene.marks).filter(|(mark, _)| mark.line == 0);
        let total: f64 = whole.map(|(mark, _)| mark.area.width).sum();
        let percent = total / f64::from(lines[0].total.unwrap());
        for (mark, position) in answer_marks(&scene.marks) {
            let share = lines[mark.line].shares.get(position).unwrap();
            let expected = f64::from(share) * percent;
            assert!(
                (mark.area.width - expected).abs() < 1e-6,
                "{name}: line {}",
                mark.line
            );
        }
    });
}

#[test]
fn segments_do_not_overlap_and_stay_left_of_the_sums() {
    every(|name, frame, actions| {
        let (scene, _) = scene(actions, frame);
        for pair in scene
            .marks
            .windows(2)
            .filter(|pair| pair[0].line == pair[1].line)
        {
            // A sum above its bar is no neighbour of the segments.
            let above = pair[1].area.bottom() <= pair[0].area.y;
            let left = pair[0].area.right() <= pair[1].area.x + 1e-6;
            assert!(above || left, "{name}: {pair:?}");
        }
    });
}

#[test]
fn an_aligned_answer_starts_at_one_baseline() {
    for position in 0..6 {
        for (_, width) in WIDTHS {
            let actions = [
                Action::ShowTable(crate::CUSTOMERS),
                Action::AlignBy(Some(position)),
            ];
            let (scene, _) = scene(&actions, &frame(width));
            let starts: Vec<_> = answer_marks(&scene.marks)
                .filter(|&(_, at)| at == position)
                .map(|(mark, _)| mark.area.x)
                .collect();
            assert!(
                starts.iter().all(|x| (x - starts[0]).abs() < 1e-6),
                "{position}: {starts:?}"
            );
            assert!(
                scene
                    .marks
                    .iter()
                    .all(|mark| mark.area.x >= -1e-6 && mark.area.right() <= width + 1e-6)
            );
        }
    }
}

#[test]
fn cannot_say_stands_apart() {
    let (scene, _) = scene(&[Action::ShowTable(crate::STAFF)], &frame(1232.0));
    let marks: Vec<_> = answer_marks(&scene.marks).take(6).collect();
    assert!(marks[5].0.area.x - marks[4].0.area.right() >= 4.0);
}

#[test]
fn the_keyboard_reaches_every_mark_and_stops_at_the_edges() {
    let (scene, _) = scene(&[Action::ShowTable(crate::STAFF)], &frame(1232.0));
    let mut at = 0;
    for _ in 0..20 {
        at = scene.step(at, 0, 1);
    }
    assert_eq!(
        scene.marks[at].of,
        MarkOf::Measure,
        "the last mark of a line is its sum"
    );
    assert_eq!(scene.marks[scene.step(at, 1, 0)].line, 1);
    assert_eq!(scene.step(at, -1, 0), at);
    let last = (0..20).fold(at, |at, _| scene.step(at, 1, 0));
    assert_eq!(last, scene.marks.len() - 1);
}

proptest! {
    #[test]
    fn pointing_finds_the_mark_that_is_drawn_there(mark in 0..70_usize, x in 0.01..0.99_f64, y in 0.01..0.99_f64) {
        let (scene, _) = scene(&[Action::ShowTable(crate::CUSTOMERS)], &frame(1232.0));
        let area = scene.marks[mark].area;
        if area.width > 0.0 {
            let found = scene.mark_at(area.x + area.width * x, area.y + area.height * y);
            prop_assert_eq!(found, Some(mark));
        }
    }
}

#[test]
fn an_enlarged_scene_has_everything_larger_and_nothing_more() {
    let (scene, _) = self::scene(&[], &frame(488.0));
    let larger = frame(976.0).enlarging(2.0, |frame| self::scene(&[], frame).0);
    assert_eq!(larger, scene.clone().enlarged(2.0));
    assert!(
        (larger.width - 976.0).abs() < 1e-9 && (larger.height - 2.0 * scene.height).abs() < 1e-9
    );
    assert_eq!(larger.marks.len(), scene.marks.len());
    for (small, large) in scene.labels().zip(larger.labels()) {
        assert!((large.size - 2.0 * small.size).abs() < 1e-9);
        assert!((large.area.right() - 2.0 * small.area.right()).abs() < 1e-9);
    }
    for (small, large) in scene.marks.iter().zip(&larger.marks) {
        assert!((large.area.bottom() - 2.0 * small.area.bottom()).abs() < 1e-9);
    }
}

/// A chart never stands out of its frame, and letters are never smaller than usual.
#[test]
fn enlarging_keeps_to_the_frame() {
    for (width, by, least) in [
        (976.0, 2.0, 30.0),
        (358.0, 2.0, 22.0),
        (288.0, 3.0, 15.0),
        (976.0, 0.5, 15.0),
    ] {
        let scene = frame(width).enlarging(by, |frame| self::scene(&[], frame).0);
        assert!((scene.width - width).abs() < 1e-9);
        let largest = scene.labels().map(|label| label.size).fold(0.0, f64::max);
        assert!(largest >= least, "{width} {by}: {largest}");
    }
}

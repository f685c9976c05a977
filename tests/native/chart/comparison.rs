//! What holds for every comparison: places are sums, and nothing meets anything.

use murroskartta::analysis::{Among, Line, Measures, Pair};
use murroskartta::chart::{Anchor, Frame, Key, MarkOf, Part, Scene, Shape, TextScale, compare};
use murroskartta::state::Action;
use murroskartta::survey::{Lang, Percent, TableId};
use murroskartta::text;
use proptest::prelude::*;

use super::{
    WIDTHS, all_widths, comparison, frame, frames, glyphs, keys_are_unique,
    labels_are_apart_and_inside, line, marks_are_apart, measures, scene,
};
use crate::published;

/// Every pair, measure and language in every width, with a name to tell which failed.
fn every(check: impl Fn(&str, &Scene, &[Line], Pair, Lang)) {
    for frame in &frames(all_widths()) {
        for (n, measure) in measures().into_iter().enumerate() {
            for (pair, lang) in crate::PAIRS.iter().flat_map(|&p| Lang::ALL.map(|l| (p, l))) {
                let last = [Action::SetPair(pair), Action::SetLang(lang)];
                let (scene, lines) = comparison(&[&measure[..], &last].concat(), frame);
                let name = format!(
                    "{} {} {} {} {n}",
                    pair.id(published()),
                    lang.code(),
                    frame.width,
                    frame.text.0
                );
                check(&name, &scene, &lines, pair, lang);
            }
        }
    }
}

fn table_of(part: Part) -> Option<TableId> {
    match part {
        Part::Mark(table) => Some(table),
        _ => None,
    }
}

fn key(statement: usize, part: Part) -> Key {
    Key { statement, part }
}

/// The text that has that key.
fn said(scene: &Scene, statement: usize, part: Part) -> Option<&str> {
    let mut drawn = scene.shapes.iter();
    drawn.find_map(|drawn| match &drawn.shape {
        Shape::Text(label) if drawn.key == Some(key(statement, part)) => Some(&*label.text),
        _ => None,
    })
}

/// The place of 0 % and of one percent more, by the labels of the axis.
fn axis(scene: &Scene) -> (f64, f64) {
    let tick = |text: &str| {
        let label = scene.labels().find(|label| label.text.starts_with(text));
        label.unwrap().x
    };
    (tick("0"), (tick("100") - tick("0")) / 100.0)
}

/// No label meets a mark, and no mark hides another.
pub(super) fn marks_are_clear(name: &str, scene: &Scene) {
    let glyphs: Vec<_> = glyphs(scene).collect();
    for (n, &(a, (x, y), radius)) in glyphs.iter().enumerate() {
        for label in scene.labels() {
            let (dx, dy) = (
                x.clamp(label.area.x, label.area.right()) - x,
                y.clamp(label.area.y, label.area.bottom()) - y,
            );
            let clear = dx.abs() >= radius - 1e-6 || dy.abs() >= radius - 1e-6;
            assert!(clear, "{name}: “{}” meets {a:?}", label.text);
        }
        for &(b, other, _) in &glyphs[n + 1..] {
            let apart = (x - other.0).hypot(y - other.1);
            assert!(apart >= 1.3 * radius - 1e-6, "{name}: {a:?} hides {b:?}");
        }
    }
}

/// Pointing at a mark finds it, and it has room where its neighbours leave it some.
fn marks_are_found(name: &str, scene: &Scene, lines: &[Line]) {
    for (key, (x, y), _) in glyphs(scene) {
        let table = table_of(key.part).unwrap();
        let found = scene.mark_at(x, y).map(|at| scene.marks[at]).unwrap();
        assert_eq!(found.of, MarkOf::Sum(table), "{name} {key:?}");
        assert_eq!(lines[found.line].statement, key.statement, "{name}");
        let mut others = glyphs(scene)
            .filter(|&(other, ..)| other.statement == key.statement && other.part != key.part);
        let free = others.all(|(_, other, _)| (other.0 - x).abs() >= 24.0);
        let area = found.area;
        let least = if free { 24.0 } else { 5.9 };
        assert!(
            area.width >= least - 1e-6 && area.height >= least - 1e-6,
            "{name}: {area:?}"
        );
    }
}

fn places_are_sums(name: &str, scene: &Scene, lines: &[Line]) {
    let (zero, percent) = axis(scene);
    for (key, (x, _), radius) in glyphs(scene) {
        let line = lines
            .iter()
            .find(|line| line.statement == key.statement)
            .unwrap();
        let sum = line.known_sum(table_of(key.part).unwrap());
        assert!(
            (x - zero - percent * f64::from(sum)).abs() < 1e-6,
            "{name} {key:?}"
        );
        assert!(x >= radius && x <= scene.width - radius, "{name} {key:?}");
    }
}

#[test]
fn numbers_among_opinions_carry_their_sign() {
    let actions = [Action::SetBase(Among::Opinion)];
    for width in [358.0, 976.0, 1712.0] {
        let (scene, lines) = comparison(&actions, &frame(width));
        labels_are_apart_and_inside("opinion", &scene);
        for (at, line) in lines.iter().enumerate() {
            let text = |part| {
                let key = Key {
                    statement: line.statement,
                    part,
                };
                let mut shapes = scene.shapes.iter();
                match &shapes.find(|drawn| drawn.key == Some(key)).unwrap().shape {
                    Shape::Text(label) => label.text.clone(),
                    other => panic!("{other:?}"),
                }
            };
            let sum = |table| line.known_sum(table).to_string();
            let [adoption, staff] = [crate::ADOPTION, crate::STAFF].map(sum);
            assert_eq!(text(Part::Value(crate::ADOPTION)), adoption, "{at}");
            assert_eq!(text(Part::Value(crate::STAFF)), format!("{staff}*"), "{at}");
            assert!(text(Part::Sum).ends_with('*'), "{at}");
        }
    }
}

#[test]
fn labels_meet_neither_each_other_nor_marks() {
    every(|name, scene, _, _, _| {
        labels_are_apart_and_inside(name, scene);
        marks_are_clear(name, scene);
    });
}

#[test]
fn every_mark_stands_at_its_sum_and_is_found_there() {
    every(|name, scene, lines, _, _| {
        keys_are_unique(name, scene);
        places_are_sums(name, scene, lines);
        marks_are_apart(name, scene);
        marks_are_found(name, scene, lines);
    });
}

#[test]
fn names_are_whole_and_numbers_those_of_the_lines() {
    every(|name, scene, lines, pair, lang| {
        for line in lines {
            let statement = line.statement;
            let name_lines = (0..4).filter_map(|n| said(scene, statement, Part::Name(n)));
            let whole = name_lines.collect::<Vec<_>>().join(" ");
            assert_eq!(
                whole,
                published().statements[statement].short.get(lang),
                "{name}"
            );
            for table in crate::TABLES {
                let value = said(scene, statement, Part::Value(table));
                assert_eq!(value, Some(&*line.known_sum(table).to_string()), "{name}");
            }
            let gap = text::points_brief(lang, line.known_gap(pair).abs());
            assert_eq!(said(scene, statement, Part::Sum), Some(&*gap), "{name}");
        }
    });
}

/// What is not planned is no adoption.
#[test]
fn words_of_a_gap_are_true_of_the_measure() {
    let words = |actions: &[Action], sign: i16| {
        let (scene, lines) = comparison(actions, &frame(1232.0));
        let mut of_sign = lines
            .iter()
            .filter(|line| line.known_gap(Pair::default_of(published())).signum() == sign);
        let below = of_sign.find_map(|line| {
            let lines = [Part::Note, Part::NoteEnd].into_iter();
            let lines: Vec<_> = lines
                .filter_map(|part| said(&scene, line.statement, part))
                .collect();
            (!lines.is_empty()).then(|| lines.join(" "))
        });
        // What is common stands above, as do the numbers of the axis.
        let above = scene.shapes.iter().filter_map(|drawn| match &drawn.shape {
            Shape::Text(label) if drawn.key.is_none() && label.anchor == Anchor::End => {
                Some(&*label.text)
            }
            _ => None,
        });
        below.unwrap_or_else(|| above.collect::<Vec<_>>().join(" "))
    };
    assert_eq!(words(&[], 1), "merkityksen osuus suurempi");
    assert_eq!(words(&[], -1), "käyttöönoton osuus suurempi");
    assert_eq!(words(&measures()[3], 1), "taulukon 3 osuus suurempi");
    assert_eq!(words(&measures()[3], -1), "taulukon 1 osuus suurempi");
}

#[test]
fn the_gap_joins_the_marks_compared() {
    for pair in crate::PAIRS {
        let (scene, lines) = comparison(&[Action::SetPair(pair)], &frame(1232.0));
        let (zero, percent) = axis(&scene);
        for line in &lines {
            let mut drawn = scene.shapes.iter();
            let area = drawn.find_map(|drawn| match drawn.shape {
                Shape::Block { area, .. } if drawn.key == Some(key(line.statement, Part::Gap)) => {
                    Some(area)
                }
                _ => None,
            });
            let area = area.unwrap();
            let [a, b] = pair
                .tables()
                .map(|table| zero + percent * f64::from(line.known_sum(table)));
            assert!((area.x - a.min(b)).abs() < 1e-6 && (area.right() - a.max(b)).abs() < 1e-6);
        }
    }
}

#[test]
fn the_keyboard_goes_from_the_smallest_sum_to_the_gap() {
    every(|name, scene, lines, _, _| {
        assert_eq!(scene.marks.len(), 4 * lines.len(), "{name}");
        for (at, marks) in scene.marks.chunks(4).enumerate() {
            let sums = marks.iter().map(|mark| match mark.of {
                MarkOf::Sum(table) => lines[at].known_sum(table),
                _ => Percent::tenths(i16::MAX),
            });
            assert!(sums.is_sorted(), "{name}: {marks:?}");
            assert!(marks.iter().all(|mark| mark.line == at), "{name}");
            assert_eq!(marks[3].of, MarkOf::Gap, "{name}");
        }
    });
}

/// Another order, pair or measure must not move the axis, nor a filter the lines.
#[test]
fn the_axis_and_the_lines_stay_where_they_are() {
    for (_, width) in WIDTHS {
        let (first, _) = comparison(&[], &frame(width));
        for measure in measures() {
            let actions = [&measure[..], &[Action::SetPair(crate::STAFF_CUSTOMERS)]].concat();
            let (scene, _) = comparison(&actions, &frame(width));
            assert_eq!(axis(&scene), axis(&first));
        }
        let (one, _) = comparison(&[Action::TogglePick(0)], &frame(width));
        let (two, _) = comparison(
            &[Action::TogglePick(0), Action::TogglePick(2)],
            &frame(width),
        );
        let row = two.height - one.height;
        assert!((first.height - one.height - 9.0 * row).abs() < 1e-6);
    }
}

/// A reader who comes from the distribution finds the names where they were.
#[test]
fn names_stand_where_they_stand_in_the_distribution() {
    for (_, width) in WIDTHS {
        let names = |scene: Scene| {
            let labels = scene
                .shapes
                .into_iter()
                .filter_map(|drawn| match drawn.shape {
                    Shape::Text(label) if matches!(drawn.key?.part, Part::Name(_)) => {
                        Some((label.x, label.size.to_string(), label.text))
                    }
                    _ => None,
                });
            let mut labels: Vec<_> = labels.collect();
            labels.sort_by(|a, b| a.2.cmp(&b.2));
            labels
        };
        let (compared, _) = comparison(&[], &frame(width));
        let (distributed, _) = scene(&[], &frame(width));
        if width < 560.0 {
            // Each has its own number beside the name.
            let [compared, distributed] = [compared, distributed]
                .map(|scene| {
                    names(scene)
                        .into_iter()
                        .map(|(x, size, _)| (x.to_bits(), size))
                })
                .map(Iterator::collect::<std::collections::BTreeSet<_>>);
            assert_eq!(compared, distributed);
            continue;
        }
        assert_eq!(names(compared), names(distributed));
    }
}

/// The axis is as wide as the screen lets it be: on a phone all of it, but for the numbers at its ends.
#[test]
fn the_axis_takes_the_width() {
    for (width, least) in [(358.0, 0.8), (1232.0, 0.5), (1712.0, 0.5)] {
        let (scene, _) = comparison(&[], &frame(width));
        let share = axis(&scene).1 * 100.0 / width;
        assert!(share >= least, "{width}: {share}");
    }
}

/// What most gaps mean is said once, above them; below a gap only what differs.
#[test]
fn what_is_common_is_said_once() {
    every(|name, scene, lines, pair, _| {
        let signs = lines.iter().map(|line| line.known_gap(pair).signum());
        let count = |sign: i16| signs.clone().filter(|&other| other == sign).count();
        let most = [-1, 1].map(count).into_iter().max().unwrap_or(0);
        let noted = lines
            .iter()
            .filter(|line| said(scene, line.statement, Part::Note).is_some());
        let exceptions = if most >= count(0) {
            lines.len() - most
        } else {
            lines.len()
        };
        assert_eq!(noted.count(), exceptions, "{name}");
    });
}

#[test]
fn ten_lines_fit_a_laptop_and_a_projector() {
    assert!(comparison(&[], &frame(1232.0)).0.height <= 525.0);
    assert!(comparison(&[], &frame(1712.0)).0.height <= 760.0);
}

/// Two gaps below each other that have words of their own are read apart.
#[test]
fn exceptions_have_air() {
    for width in [720.0, 864.0, 976.0, 1216.0] {
        let (scene, _) = comparison(&[], &frame(width));
        let at_the_edge = |size: f64| {
            let labels = scene
                .labels()
                .filter(move |label| label.area.right() > width - 1.0);
            labels.filter(move |label| (label.size - size).abs() < 0.1)
        };
        let words: Vec<_> = at_the_edge(13.0).collect();
        assert!(words.len() > 2, "what is common, and two exceptions");
        // The words of one gap stand on one line or two; the last one is what the next gap must not touch.
        for word in words {
            let below = at_the_edge(18.0).filter(|gap| gap.y > word.y);
            let next = below.map(|gap| gap.area.y - word.area.bottom());
            let room = next.fold(f64::INFINITY, f64::min);
            assert!(room >= 8.0, "{width}: “{}” has {room}", word.text);
        }
    }
}

#[test]
fn nothing_is_drawn_of_no_lines() {
    let (scene, lines) = comparison(&[Action::SetMinimum(99)], &frame(1232.0));
    assert!(lines.is_empty() && scene.marks.is_empty());
}

proptest! {
    #[test]
    fn whatever_the_sums(
        sums in prop::collection::vec(prop::array::uniform3(0..=102_i16), 1..5),
        near in prop::collection::vec((0..=94_i16, prop::array::uniform3(0..=8_i16)), 1..5),
        width in prop_oneof![288.0..560.0, 560.0..1400.0, 1400.0..1920.0],
        scale in 0.9..1.15_f64,
        pair in 0..3_usize,
    ) {
        let near = near.into_iter().map(|(least, more)| more.map(|more| least + more));
        let sums = sums.into_iter().chain(near).enumerate();
        let lines: Vec<_> = sums.map(|(statement, sums)| line(statement, sums)).collect();
        let chart = compare::Chart {
            survey: published(),
            lines: &lines,
            measures: Measures::default_of(published()),
            tables: crate::TABLES.to_vec(),
            pair: crate::PAIRS[pair],
            among: Among::All,
            pins: 1,
            focus: Some(0),
            intervals: vec![],
            runs: None,
            lang: Lang::Fi,
        };
        let frame = Frame { text: TextScale(scale), ..frame(width) };
        let scene = compare::place(&chart, &frame);
        labels_are_apart_and_inside("any", &scene);
        marks_are_clear("any", &scene);
        places_are_sums("any", &scene, &lines);
        marks_are_apart("any", &scene);
        marks_are_found("any", &scene, &lines);
    }
}

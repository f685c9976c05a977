//! What holds for every map: places are sums, and nothing meets anything.

use murroskartta::analysis::{Crosshair, Field, Line, Measures, Plane};
use murroskartta::chart::{
    Anchor, Area, Frame, Key, Label, Mark, MarkOf, Part, Scene, Shape, TextScale, Theme, map,
};
use murroskartta::state::{Action, View};
use murroskartta::survey::Lang;
use murroskartta::text;
use proptest::prelude::*;

use super::{
    MAP_WIDTHS, MORE_WIDTHS, frame, glyphs, keys_are_unique, labels_are_apart_and_inside, line,
    mapping, measures,
};
use crate::published;

/// Every significance, cut, measure and language in every width and face, with a name to tell which
/// failed.
fn every(check: impl Fn(&str, &Scene, &[Line], Plane)) {
    for width in MAP_WIDTHS
        .iter()
        .map(|&(_, width)| width)
        .chain(MORE_WIDTHS)
    {
        let texts = [0.95, 1.0, 1.15].into_iter();
        for (text, lang) in texts.flat_map(|text| Lang::ALL.map(|lang| (text, lang))) {
            let text = TextScale(text);
            every_plane(
                &Frame {
                    text,
                    ..frame(width)
                },
                lang,
                &check,
            );
        }
    }
}

/// The same on the designed devices alone.
fn on_each_device(check: impl Fn(&str, &Scene, &[Line], Plane)) {
    for (_, width) in MAP_WIDTHS {
        for lang in Lang::ALL {
            every_plane(&frame(width), lang, &check);
        }
    }
}

fn every_plane(frame: &Frame, lang: Lang, check: &impl Fn(&str, &Scene, &[Line], Plane)) {
    let planes = crate::ups()
        .into_iter()
        .flat_map(|s| Crosshair::ALL.map(|c| (s, c)));
    for (significance, cut) in planes {
        for (n, measure) in measures().into_iter().enumerate() {
            let last = [
                Action::SetAxes(crate::upwards(significance)),
                Action::SetCut(cut),
                Action::SetLang(lang),
            ];
            let (scene, lines, plane) = mapping(&[&measure[..], &last].concat(), frame);
            let (s, c, l) = (significance.id(published()), cut.id(), lang.code());
            let name = format!("{s} {c} {l} {} {} {n}", frame.width, frame.text.0);
            check(&name, &scene, &lines, plane);
        }
    }
}

/// The true place of each line, in their order.
fn places(scene: &Scene) -> Vec<(f64, f64)> {
    let places = glyphs(scene).filter(|(key, ..)| key.part == Part::Place);
    places.map(|(_, at, _)| at).collect()
}

/// The names of the fields, which stand behind all else: drawn before the places of the marks, in semibold,
/// after the values of the two lines that cut the map.
fn field_names(scene: &Scene) -> impl Iterator<Item = &Label> {
    let before = scene.shapes.iter().take_while(|drawn| {
        let part = drawn.key.map(|key| key.part);
        !matches!(part, Some(Part::Place | Part::Leader))
    });
    let bold = before.filter_map(|drawn| match &drawn.shape {
        Shape::Text(label) if label.bold && drawn.key.is_none() => Some(label),
        _ => None,
    });
    bold.skip(2)
}

/// The percentage that a label is, such as of a tick or of a line that cuts the map.
fn value(label: &Label) -> Option<f64> {
    let number = label.text.replace(['%', '\u{a0}', ' '], "");
    number.replace(',', ".").parse().ok()
}

/// Labels keep off the marks, but for the number in each and the names behind them.
fn labels_keep_off_the_marks(name: &str, scene: &Scene) {
    let behind: Vec<_> = field_names(scene).collect();
    for label in scene.labels().filter(|label| !behind.contains(label)) {
        for (mark, place) in scene.marks.iter().zip(places(scene)) {
            let own = mark.area.middle() == (label.x, label.y);
            let in_mark = scene
                .marks
                .iter()
                .any(|mark| mark.area.middle() == (label.x, label.y));
            // A label may stand in the corner of the square around another mark, which is round.
            let clear = far_from(label, mark.area.middle()) >= map::FARTHEST * mark.area.width;
            assert!(own || clear, "{name}: “{}” on a mark", label.text);
            let dot = Area::around(place, 6.0);
            assert!(
                in_mark || !label.area.overlaps(&dot),
                "{name}: “{}” on a place",
                label.text
            );
        }
    }
}

/// How far a point is from the digits of a number, which are three quarters as high as its font size.
fn far_from(label: &Label, (x, y): (f64, f64)) -> f64 {
    let high = label.area.height * 0.375;
    let right = (label.area.x - x).max(x - label.area.right()).max(0.0);
    let down = (label.y - high - y).max(y - label.y - high).max(0.0);
    right.hypot(down)
}

/// Every mark can be read and pointed at, inside the scene, and is found there: no other comes so near
/// that it would cover a number.
fn marks_are_found(name: &str, scene: &Scene, lines: &[Line]) {
    for (n, a) in scene.marks.iter().enumerate() {
        for b in &scene.marks[n + 1..] {
            let apart = map::far(a.area.middle(), b.area.middle());
            let least = map::NEAREST * a.area.width - 1e-6;
            assert!(apart >= least, "{name}: {a:?} {b:?}");
        }
    }
    assert_eq!(scene.marks.len(), lines.len(), "{name}");
    for (at, mark) in scene.marks.iter().enumerate() {
        let (x, y) = mark.area.middle();
        assert_eq!((mark.line, mark.of), (at, MarkOf::Statement), "{name}");
        assert_eq!(scene.mark_at(x, y), Some(at), "{name}");
        let Area {
            x,
            y,
            width,
            height,
        } = mark.area;
        assert!(width >= 24.0 - 1e-6 && height >= 24.0 - 1e-6, "{name}");
        assert!(x >= 0.0 && y >= 0.0, "{name}: {mark:?}");
        assert!(
            mark.area.right() <= scene.width && mark.area.bottom() <= scene.height,
            "{name}"
        );
    }
}

/// Places are linear in the sums, and marks stand at them but for those that were moved aside.
fn places_are_sums(name: &str, scene: &Scene, lines: &[Line], plane: Plane) {
    let places = places(scene);
    let points: Vec<_> = lines.iter().map(|line| plane.point(line)).collect();
    let ticks = |upright: bool| {
        let labels = scene.labels().filter(|l| !l.bold);
        let labels = labels.filter(|l| (l.anchor == Anchor::End) == upright);
        let along = |l: &Label| Some((value(l)?, if upright { l.y } else { l.x }));
        labels.filter_map(along).collect::<Vec<_>>()
    };
    for upright in [false, true] {
        let ticks = ticks(upright);
        // The last tick is kept inside the scene.
        let [(low, from), (high, to), ..] = ticks[..] else {
            continue;
        };
        for (place, point) in places.iter().zip(&points) {
            let (at, value) = if upright {
                (place.1, point.1)
            } else {
                (place.0, point.0)
            };
            let expected = from + (to - from) * (value - low) / (high - low);
            assert!((at - expected).abs() < 1e-6, "{name}: {place:?} {point:?}");
        }
    }
    let (moved, gathered) = (map::moved(scene), map::gathered(scene));
    let together = map::together(scene);
    for (line, place) in places.iter().enumerate() {
        let mark = scene.marks[line].area;
        let way = map::far(mark.middle(), *place);
        if let Some(group) = together.iter().find(|group| group.contains(&line)) {
            let areas = group.iter().map(|&line| scene.marks[line].area);
            let left = areas.clone().map(|area| area.x).fold(f64::MAX, f64::min);
            let right = areas.map(|area| area.right()).fold(0.0, f64::max);
            let is_on = (left - 1e-6..=right + 1e-6).contains(&place.0)
                && (place.1 - mark.middle().1).abs() <= mark.height / 2.0 + 1e-6;
            assert!(is_on, "{name}: {line} is one mark that is not on its value");
        } else if !gathered.contains(&line) {
            assert!(way <= map::FARTHEST * mark.width + 1e-6, "{name}: {line}");
            assert_eq!(way > 1e-6, moved.contains(&line), "{name}");
        }
    }
}

/// The place of a mark that stands in a block is seen, and joined to the middle of the block.
fn gathered_marks_are_tied(name: &str, scene: &Scene, lines: &[Line]) {
    let (places, gathered) = (places(scene), map::gathered(scene));
    for &line in &gathered {
        let dot = Area::around(places[line], 6.0);
        let covered = scene.marks.iter().find(|mark| mark.area.overlaps(&dot));
        assert!(
            covered.is_none(),
            "{name}: {covered:?} covers the place of {line}"
        );
    }
    let leaders = scene
        .shapes
        .iter()
        .filter_map(|drawn| match (drawn.key, &drawn.shape) {
            (Some(key), Shape::Line { from, to, .. }) => Some((key, *from, *to)),
            _ => None,
        });
    let leaders: Vec<_> = leaders.collect();
    assert_eq!(leaders.len(), gathered.len(), "{name}");
    for (n, &(a, from, to)) in leaders.iter().enumerate() {
        for &(b, start, end) in &leaders[n + 1..] {
            assert!(!cross((from, to), (start, end)), "{name}: {a:?} {b:?}");
        }
    }
    for (key, from, to) in leaders {
        let line = lines
            .iter()
            .position(|line| line.statement == key.statement)
            .unwrap();
        assert_eq!(key.part, Part::Leader);
        assert_eq!(from, places[line], "{name}");
        // Within the block, and so are the marks beside it.
        let near = gathered.iter().map(|&at| scene.marks[at].area);
        let mut near =
            near.filter(|area| area.width / 2.0 + 1e-6 >= (area.middle().0 - to.0).abs());
        assert!(
            near.any(|area| (area.middle().1 - to.1).abs() <= area.height / 2.0 + 1e-6),
            "{name}: {to:?} is in no mark"
        );
    }
}

/// Whether two ways cross, and not just touch.
fn cross(one: ((f64, f64), (f64, f64)), other: ((f64, f64), (f64, f64))) -> bool {
    let side = |way: ((f64, f64), (f64, f64)), (x, y): (f64, f64)| {
        let (from, to) = way;
        (to.0 - from.0) * (y - from.1) - (to.1 - from.1) * (x - from.0)
    };
    let parts = |way, (from, to)| {
        let (a, b) = (side(way, from), side(way, to));
        a.abs().min(b.abs()) > 1.0 && a.signum() * b.signum() < 0.0
    };
    parts(one, other) && parts(other, one)
}

/// One walk over all of them for everything that a map keeps: scenes by the thousand take a while.
#[test]
fn nothing_meets_anything_and_every_mark_is_tied_to_its_sums() {
    every(keeps_everything);
}

fn keeps_everything(name: &str, scene: &Scene, lines: &[Line], plane: Plane) {
    // Behind a mark, a name is no longer read, but it never runs into another label of the ground.
    let mut without_numbers = scene.clone();
    without_numbers
        .shapes
        .retain(|drawn| drawn.key.is_none_or(|key| key.part != Part::Number));
    labels_are_apart_and_inside(name, &without_numbers);
    keys_are_unique(name, scene);
    labels_keep_off_the_marks(name, scene);
    marks_are_found(name, scene, lines);
    places_are_sums(name, scene, lines, plane);
    gathered_marks_are_tied(name, scene, lines);
}

/// As the page opens it, and on the slide of every session: whosever significance, in every width from a
/// slide's to a projector's, each mark lies on its value.
#[test]
fn no_mark_is_farther_from_its_value_than_half_its_width() {
    /// Width for which the slide of the presenter lays it out.
    const SLIDE: f64 = 630.0;
    let widths = MAP_WIDTHS.map(|(_, width)| width).into_iter();
    let widths = widths.chain(MORE_WIDTHS).chain([SLIDE]);
    let asked = widths.flat_map(|width| crate::ups().map(|whose| (width, whose)));
    for (width, whose) in asked {
        for (theme, lang) in Theme::ALL.into_iter().zip(Lang::ALL) {
            let frame = Frame {
                theme,
                ..frame(width)
            };
            let (scene, lines, plane) = mapping(
                &[
                    Action::SetAxes(crate::upwards(whose)),
                    Action::SetLang(lang),
                ],
                &frame,
            );
            let name = format!("{width} {whose:?} {theme:?}");
            assert_eq!(scene.marks.len(), lines.len(), "{name}");
            for (mark, place) in scene.marks.iter().zip(places(&scene)) {
                let groups = map::together(&scene);
                let group = groups.iter().find(|group| group.contains(&mark.line));
                // Of a mark of several, its middle.
                let group = group.cloned().unwrap_or_else(|| vec![mark.line]);
                let x = group.iter().map(|&line| scene.marks[line].area.middle().0);
                let middle = (x.sum::<f64>() / group.len() as f64, mark.area.middle().1);
                let way = map::far(middle, place);
                assert!(way <= mark.area.width / 2.0, "{name}: {mark:?}, {way}");
            }
            assert!(map::gathered(&scene).is_empty(), "{name}");
            marks_are_found(&name, &scene, &lines);
            places_are_sums(&name, &scene, &lines, plane);
        }
    }
}

#[test]
fn the_values_of_the_lines_stand_at_the_edges() {
    on_each_device(|name, scene, _, plane| {
        let bold = scene.labels().filter(|l| l.bold && l.text.contains('%'));
        let values: Vec<f64> = bold.filter_map(value).collect();
        assert!(
            (values[0] - plane.width).abs() < 0.051,
            "{name}: {values:?}"
        );
        assert!(
            (values[1] - plane.height).abs() < 0.051,
            "{name}: {values:?}"
        );
    });
}

/// All four, whole, each in its corner of the plot; on the page and on the slide.
#[test]
fn all_four_fields_are_named_in_their_corners() {
    let widths = MAP_WIDTHS
        .map(|(_, width)| width)
        .into_iter()
        .chain(MORE_WIDTHS);
    for width in widths {
        for (lang, text) in Lang::ALL
            .into_iter()
            .flat_map(|lang| [0.95, 1.0, 1.15].map(|t| (lang, t)))
        {
            let frame = Frame {
                text: TextScale(text),
                ..frame(width)
            };
            let (scene, lines, plane) = mapping(&[Action::SetLang(lang)], &frame);
            named_in_corners(&format!("{width} {text} {lang:?}"), &scene, lang);
            let slide = map::Chart {
                survey: published(),
                lines: &lines,
                measures: Measures::default_of(published()),
                plane,
                focus: None,
                lang,
                slide: Some(&[8]),
            };
            if width >= 560.0 {
                named_in_corners(
                    &format!("slide {width} {lang:?}"),
                    &map::place(&slide, &frame),
                    lang,
                );
            }
        }
    }
}

fn named_in_corners(name: &str, scene: &Scene, lang: Lang) {
    let labels: Vec<_> = field_names(scene).collect();
    let mut rest = &labels[..];
    // Where each field's name begins and ends, in the order of the fields.
    let areas = Field::ALL.map(|field| {
        let whole = text::field(lang, field);
        let said = |count: &usize| {
            let lines = rest[..*count].iter().map(|l| &*l.text);
            lines.collect::<Vec<_>>().join(" ") == whole
        };
        let count = (1..=rest.len()).find(said);
        let (here, others) = rest.split_at(count.unwrap_or_else(|| panic!("{name}: {whole}")));
        rest = others;
        let ends = |of: fn(&Label) -> f64| here.iter().map(move |l| of(l));
        (
            ends(|l| l.area.x).fold(f64::MAX, f64::min),
            ends(|l| l.area.right()).fold(0.0, f64::max),
            ends(|l| l.y).fold(f64::MAX, f64::min),
            ends(|l| l.y).fold(0.0, f64::max),
        )
    });
    assert!(rest.is_empty(), "{name}: {rest:?}");
    let [much_rare, much_common, less_rare, less_common] = areas;
    for (left, right) in [(much_rare, much_common), (less_rare, less_common)] {
        assert!(left.0 < right.0 && left.1 < right.1, "{name}: {areas:?}");
    }
    for (high, low) in [(much_rare, less_rare), (much_common, less_common)] {
        assert!(high.2 < low.2 && high.3 < low.3, "{name}: {areas:?}");
    }
}

/// As the page opens, no mark lies on the name of a field: where one would, the name yields.
#[test]
fn the_names_of_the_fields_yield_to_marks() {
    for (width, lang) in [343.0, 358.0, 720.0, 1216.0]
        .into_iter()
        .flat_map(|width| Lang::ALL.map(|lang| (width, lang)))
    {
        let frame = Frame {
            text: TextScale(1.03),
            ..frame(width)
        };
        let (scene, ..) = mapping(&[Action::SetLang(lang)], &frame);
        for label in field_names(&scene) {
            let covers = |mark: &&Mark| {
                far_from(label, mark.area.middle()) < map::FARTHEST * mark.area.width
            };
            let covered = scene.marks.iter().find(covers);
            assert!(covered.is_none(), "{width} {lang:?}: {label:?} {covered:?}");
        }
    }
}

/// A scale that begins elsewhere than at 0 says so, in the chart itself: it is taken along.
#[test]
fn the_begin_of_a_scale_is_noted() {
    on_each_device(|name, scene, _, plane| {
        let begins = |least: f64| (((least - 5.0) / 10.0).floor() * 10.0).clamp(0.0, 80.0);
        let from = (begins(plane.least.0), begins(plane.least.1));
        let noted = Lang::ALL.into_iter().any(|lang| {
            text::map_breaks(lang, from).is_none_or(|note| {
                let note = note.replace('\u{a0}', " ");
                let all: Vec<_> = scene.labels().map(|l| &*l.text).collect();
                all.join(" ").contains(&*note)
            })
        });
        assert!(noted, "{name}: {from:?}");
    });
    assert_eq!(text::map_breaks(Lang::Fi, (0.0, 0.0)), None);
}

/// On a laptop and on a projector every statement of the published survey is named at its mark as the page
/// opens, and nearly every one by other significance; what the view is about in ink, all else muted.
#[test]
fn names_stand_at_the_marks() {
    for (width, whose) in [1232.0, 1712.0]
        .into_iter()
        .flat_map(|w| crate::ups().map(|s| (w, s)))
    {
        for lang in Lang::ALL {
            let frame = frame(width);
            let actions = [
                Action::SetAxes(crate::upwards(whose)),
                Action::SetLang(lang),
            ];
            let (scene, lines, plane) = mapping(&actions, &frame);
            let name = format!("{width} {whose:?} {lang:?}");
            let opens = whose == crate::TO_STAFF;
            assert!(map::is_named(&scene) || !opens, "{name}");
            let first = |key: Key| key.part == Part::Name(0);
            let keys = scene.shapes.iter().filter_map(|drawn| drawn.key);
            assert!(keys.filter(|&key| first(key)).count() >= 9, "{name}");
            let palette = frame.theme.palette();
            for drawn in &scene.shapes {
                let (Some(key), Shape::Text(label)) = (drawn.key, &drawn.shape) else {
                    continue;
                };
                if matches!(key.part, Part::Name(_)) {
                    let line = lines.iter().find(|line| line.statement == key.statement);
                    let much = plane.field(line.unwrap()) == Some(Field::MuchRare);
                    let ink = if much { palette.ink } else { palette.muted };
                    assert_eq!(label.ink, ink, "{}", label.text);
                }
            }
        }
    }
}

/// "Would matter a lot" is true of strong measures only.
#[test]
fn the_names_of_the_fields_are_true_of_the_measure() {
    let says = |actions: &[Action], text: &str| {
        let (scene, ..) = mapping(actions, &frame(760.0));
        scene.labels().any(|label| label.text.starts_with(text))
    };
    assert!(says(&[], "Merkitsisi"));
    assert!(!says(&measures()[1], "Merkitsisi"));
    assert!(says(&measures()[1], "Oikea"));
}

#[test]
fn the_map_is_as_high_as_its_screen_has_room_for() {
    on_each_device(|name, scene, _, _| {
        let most = match scene.width {
            width if width < 560.0 => width + 110.0,
            width if width < 1400.0 => 500.0,
            _ => 760.0,
        };
        assert!(scene.height <= most, "{name}: {}", scene.height);
    });
}

#[test]
fn the_order_of_the_lines_moves_no_mark() {
    let (_, mut lines, plane) = mapping(&measures()[1], &frame(358.0));
    let middles = |lines: &[Line]| {
        let chart = map::Chart {
            survey: published(),
            lines,
            measures: Measures::default(),
            plane,
            focus: None,
            lang: Lang::Fi,
            slide: None,
        };
        let scene = map::place(&chart, &frame(358.0));
        let marks = scene
            .marks
            .iter()
            .map(|mark| (lines[mark.line].statement, mark.area));
        let mut marks: Vec<_> = marks.collect();
        marks.sort_by_key(|&(statement, _)| statement);
        marks
    };
    let before = middles(&lines);
    lines.reverse();
    assert_eq!(middles(&lines), before);
}

/// From either end, each arrow key passes every mark.
#[test]
fn arrow_keys_reach_every_mark_and_stop_at_the_ends() {
    on_each_device(|name, scene, _, _| {
        let last = scene.marks.len();
        for (right, down) in [(1, 0), (0, 1)] {
            let start = scene.toward(0, -99 * right, -99 * down);
            assert_eq!(scene.toward(start, -right, -down), start, "{name}");
            let walk =
                std::iter::successors(Some(start), |&at| Some(scene.toward(at, right, down)));
            let mut passed: Vec<_> = walk.take(last).collect();
            let end = passed[last - 1];
            assert_eq!(scene.toward(end, right, down), end, "{name}");
            let along = |&at: &usize| {
                let (x, y) = scene.marks[at].area.middle();
                if right > 0 { x } else { y }
            };
            assert!(passed.iter().map(along).is_sorted(), "{name}");
            passed.sort_unstable();
            assert!(passed.into_iter().eq(0..last), "{name}");
        }
    });
}

#[test]
fn the_ring_is_around_the_statement_in_focus() {
    let (scene, lines, _) = mapping(
        &[
            Action::ShowStatement(View::Statement, 8),
            Action::ShowView(murroskartta::state::View::Map),
        ],
        &frame(358.0),
    );
    let rings: Vec<_> = glyphs(&scene)
        .filter(|(key, ..)| key.part == Part::Focus)
        .collect();
    let line = lines.iter().position(|line| line.statement == 8).unwrap();
    assert_eq!(rings.len(), 1);
    assert_eq!(rings[0].1, scene.marks[line].area.middle());
}

#[test]
fn nothing_is_found_on_a_map_of_no_lines() {
    let (scene, lines, _) = mapping(&[Action::SetMinimum(99)], &frame(760.0));
    assert!(lines.is_empty() && scene.marks.is_empty() && map::moved(&scene).is_empty());
    assert_eq!(scene.toward(0, 1, 1), 0);
}

proptest! {
    #[test]
    fn an_area_holds_the_true_places_in_it(
        x in 0.0..358.0_f64,
        y in 0.0..380.0_f64,
        width in 0.0..358.0_f64,
        height in 0.0..380.0_f64,
        measure in 0..4_usize,
    ) {
        let (scene, ..) = mapping(&measures()[measure], &frame(358.0));
        let area = Area { x, y, width, height };
        let places = places(&scene).into_iter().enumerate();
        let held = places.filter(|(_, (px, py))| {
            (x..x + width).contains(px) && (y..y + height).contains(py)
        });
        let held: Vec<_> = held.map(|(line, _)| line).collect();
        prop_assert_eq!(map::inside(&scene, &area), held);
    }

    #[test]
    fn whatever_the_sums(
        sums in prop::collection::vec(prop::array::uniform3(0..=102_i16), 0..=5),
        near in (0..=94_i16, prop::collection::vec(prop::array::uniform3(0..=8_i16), 0..=5)),
        cut in (0.0..=102.0_f64, 0.0..=102.0_f64),
        width in prop_oneof![288.0..560.0, 560.0..1000.0, 1000.0..1712.0],
        scale in 0.9..1.2_f64,
        whose in 0..3_usize,
    ) {
        let near = near.1.into_iter().map(|more| more.map(|more| near.0 + more));
        let sums = sums.into_iter().chain(near).enumerate();
        let lines: Vec<_> = sums.map(|(statement, sums)| line(statement, sums)).collect();
        let all = Plane::cut(&lines, crate::upwards(crate::ups()[whose]), Crosshair::Median);
        let plane = Plane {
            width: cut.0,
            height: cut.1,
            least: (all.least.0.min(cut.0), all.least.1.min(cut.1)),
            ..all
        };
        let chart = map::Chart {
            survey: published(),
            lines: &lines,
            measures: Measures::default_of(published()),
            plane,
            focus: Some(0),
            lang: Lang::Sv,
            slide: None,
        };
        let frame = Frame { text: TextScale(scale), ..frame(width) };
        let scene = map::place(&chart, &frame);
        keeps_everything("any", &scene, &lines, plane);
    }
}

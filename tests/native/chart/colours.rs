//! Contrast of everything that is drawn, in every look, for every hue and every number of answers (WCAG 2.2).

use murroskartta::chart::{Form, Frame, Palette, Part, Rgb, Shape, Step, Theme};
use murroskartta::state::Action;
use murroskartta::survey::{Hue, MOST_ANSWERS};

use super::{comparison, frame, scene};

/// WCAG 2.2, 1.4.3: text.
const TEXT: f64 = 4.5;
/// WCAG 2.2, 1.4.11: what is needed to understand a graphic.
const GRAPHIC: f64 = 3.0;
/// Steps of one scale, next to each other and separated by paper: told apart by lightness.
const STEP: f64 = 1.15;

/// The steps of every hue for every number of answers, with what they are called.
fn steps(palette: &Palette) -> Vec<(String, Vec<Rgb>)> {
    let of = |hue: Hue| {
        let counts = 2..=MOST_ANSWERS;
        counts.map(move |count| {
            let name = format!("{} of {count}", hue.id());
            (name, palette.steps(hue, count).to_vec())
        })
    };
    Hue::ALL.into_iter().flat_map(of).collect()
}

/// The colours of the marks.
fn marks(palette: &Palette) -> [Rgb; 8] {
    Hue::ALL.map(|hue| palette.mark(hue))
}

#[test]
fn contrast_is_computed_as_wcag_does() {
    let (black, white) = (Rgb(0, 0, 0), Rgb(255, 255, 255));
    assert!((black.contrast(white) - 21.0).abs() < 1e-9);
    // A well-known pair: #767676 is the lightest grey that carries text on white.
    assert!((Rgb(0x76, 0x76, 0x76).contrast(white) - 4.54).abs() < 0.01);
}

#[test]
fn text_stands_out() {
    for theme in Theme::ALL {
        let palette = theme.palette();
        for (name, ink) in [("ink", palette.ink), ("muted", palette.muted)] {
            let contrast = ink.contrast(palette.paper);
            assert!(contrast >= TEXT, "{theme:?} {name}: {contrast:.2}");
        }
        for (scale, steps) in steps(palette) {
            for (n, &step) in steps.iter().enumerate() {
                let contrast = palette.text_on(step).contrast(step);
                assert!(contrast >= TEXT, "{theme:?} {scale} {n}: {contrast:.2}");
            }
        }
    }
}

#[test]
fn high_contrast_is_high() {
    let palette = Theme::Contrast.palette();
    for (scale, steps) in steps(palette) {
        for &step in &steps {
            assert!(
                palette.text_on(step).contrast(step) >= 7.0,
                "{scale} {step:?}"
            );
        }
    }
}

#[test]
fn segments_stand_out_from_the_paper() {
    for theme in Theme::ALL {
        let palette = theme.palette();
        for mark in [palette.accent, palette.outline, palette.hatch] {
            assert!(
                mark.contrast(palette.paper) >= GRAPHIC,
                "{theme:?} {mark:?}"
            );
        }
        for (scale, steps) in steps(palette) {
            for &step in &steps {
                let edge = palette.outline_of(step).unwrap_or(step);
                let contrast = edge.contrast(palette.paper);
                assert!(
                    contrast >= GRAPHIC,
                    "{theme:?} {scale} {step:?}: {contrast:.2}"
                );
            }
        }
    }
}

#[test]
fn steps_run_one_way_and_can_be_told_apart() {
    for theme in Theme::ALL {
        let palette = theme.palette();
        for (scale, steps) in steps(palette) {
            let from_paper: Vec<_> = steps
                .iter()
                .map(|step| step.contrast(palette.paper))
                .collect();
            for pair in from_paper.windows(2) {
                assert!(
                    pair[0] > pair[1] * STEP,
                    "{theme:?} {scale}: {from_paper:.2?}"
                );
            }
        }
    }
}

/// Every scale around a middle of 2 to 11 answers, in every hue: the answers from the strongest on.
fn around_middles() -> impl Iterator<Item = Vec<Step>> {
    let scales = (2..=MOST_ANSWERS).flat_map(|of| (0..of).map(move |middle| (of, middle)));
    let steps = move |(of, middle)| {
        Hue::ALL.map(|hue| {
            let step = |at| Step {
                hue,
                of,
                at,
                middle: at == middle,
            };
            (0..of).map(step).collect::<Vec<_>>()
        })
    };
    scales.flat_map(steps)
}

/// The middle of a scale has no hue and is outlined, so that it reads as neither side; it carries text, and stands out
/// from its neighbours as any answer does.
#[test]
fn the_middle_of_a_scale_is_on_neither_side() {
    for theme in Theme::ALL {
        let palette = theme.palette();
        for scale in around_middles() {
            let at = scale.iter().position(|step| step.middle).unwrap();
            let middle = palette.answer(scale[at]);
            let name = format!("{theme:?} {}", scale[at].name());
            let edge = palette.outline_of_answer(scale[at]);
            let edge = edge.expect(&name).contrast(palette.paper);
            assert!(edge >= GRAPHIC, "{name}: {edge:.2}");
            let text = palette.text_on(middle).contrast(middle);
            assert!(text >= TEXT, "{name}: {text:.2}");
            let beside = [at.checked_sub(1), at.checked_add(1)].into_iter().flatten();
            for other in beside.filter_map(|at| scale.get(at)) {
                let apart = palette.answer(*other).contrast(middle);
                assert!(apart >= STEP, "{name}: {apart:.2}");
            }
            assert!(is_grey(middle), "{name}: {middle:?}");
        }
    }
}

/// Whether a colour is as grey as the rules of the page.
fn is_grey(rgb: Rgb) -> bool {
    const UNCOLOURED: f64 = 14.0;
    let seen = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
    let [_, a, b] = lab(rgb, seen);
    a.hypot(b) < UNCOLOURED
}

/// Luminance as the three kinds of dichromats see it (Viénot, Brettel and Mollon 1999, for
/// protanopia and deuteranopia; red and green weights moved to one cone, blue for tritanopia).
#[test]
fn steps_can_be_told_apart_by_every_kind_of_colour_vision() {
    let seen = |rgb: Rgb, weights: [f64; 3]| {
        let linear = |c: u8| (f64::from(c) / 255.0).powf(2.2);
        weights[0] * linear(rgb.0) + weights[1] * linear(rgb.1) + weights[2] * linear(rgb.2) + 0.05
    };
    let kinds = [
        ("protanopia", [0.11, 0.85, 0.04]),
        ("deuteranopia", [0.36, 0.60, 0.04]),
        ("tritanopia", [0.24, 0.76, 0.0]),
    ];
    for theme in Theme::ALL {
        for (scale, steps) in steps(theme.palette()) {
            for (kind, weights) in kinds {
                for pair in steps.windows(2) {
                    let (a, b) = (seen(pair[0], weights), seen(pair[1], weights));
                    assert!(
                        a.max(b) / a.min(b) >= STEP,
                        "{theme:?} {scale} {kind}: {pair:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn cannot_say_is_told_by_pattern_not_by_colour() {
    let (scene, _) = scene(&[Action::ShowTable(crate::STAFF)], &frame(1232.0));
    let hatched = scene
        .shapes
        .iter()
        .filter(|drawn| matches!(drawn.shape, Shape::Block { hatch: Some(_), .. }));
    assert_eq!(hatched.count(), 10);
}

/// Brackets, whiskers and ticks stand on the paper; a tick of the base, beside the others.
#[test]
fn what_tells_how_sure_stands_out_from_the_paper() {
    for theme in Theme::ALL {
        let palette = theme.palette();
        let lines = [palette.outline, palette.accent];
        for ink in lines.into_iter().chain(marks(palette)) {
            let contrast = ink.contrast(palette.paper);
            assert!(contrast >= GRAPHIC, "{theme:?} {ink:?}: {contrast:.2}");
        }
        assert!(
            palette.accent.contrast(palette.rule) >= GRAPHIC,
            "{theme:?}"
        );
    }
}

/// The scenes with intervals draw no other inks than those.
#[test]
fn whiskers_and_ticks_have_these_inks() {
    for theme in Theme::ALL {
        let palette = theme.palette();
        let frame = Frame {
            theme,
            ..frame(1232.0)
        };
        let sure = [Action::ShowIntervals(true)];
        for scene in [scene(&sure, &frame).0, comparison(&sure, &frame).0] {
            for drawn in &scene.shapes {
                let Shape::Block { fill, .. } = drawn.shape else {
                    continue;
                };
                match drawn.key.map(|key| key.part) {
                    Some(Part::Interval(_)) => assert_eq!(fill, palette.accent),
                    Some(Part::IntervalIn(table, _)) => {
                        assert_eq!(fill, palette.mark(crate::hue(table)));
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Marks carry numbers in the colour of the paper, on the map.
#[test]
fn marks_stand_out_from_the_paper_and_carry_numbers() {
    for theme in Theme::ALL {
        let palette = theme.palette();
        for ink in marks(palette).into_iter().chain([palette.ink]) {
            let contrast = ink.contrast(palette.paper);
            assert!(contrast >= TEXT, "{theme:?} {ink:?}: {contrast:.2}");
        }
    }
}

#[test]
fn muted_text_reads_on_the_pale_ground_that_no_data_has() {
    for theme in Theme::ALL {
        let palette = theme.palette();
        let pale = palette.pale();
        assert!(palette.muted.contrast(pale) >= TEXT, "{theme:?}");
        assert!(
            pale != palette.paper && pale.contrast(palette.paper) < GRAPHIC,
            "{theme:?}"
        );
    }
}

#[test]
fn every_hue_has_a_form_of_its_own() {
    let mut forms = Hue::ALL.map(|hue| format!("{:?}", Form::of(hue)));
    forms.sort_unstable();
    assert!(forms.windows(2).all(|pair| pair[0] != pair[1]), "{forms:?}");
}

/// Colours as dichromats see them (Machado, Oliveira and Fernandes 2009, severity 1), and the
/// distance between them in CIELAB (1976): some 2 are just noticed, 25 are another colour.
#[test]
fn marks_are_other_colours_for_every_kind_of_colour_vision() {
    const ANOTHER: f64 = 25.0;
    let kinds = [
        (
            "all cones",
            [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
        ),
        (
            "protanopia",
            [
                [0.1523, 1.0526, -0.2049],
                [0.1145, 0.7863, 0.0992],
                [-0.0039, -0.0481, 1.0520],
            ],
        ),
        (
            "deuteranopia",
            [
                [0.3673, 0.8606, -0.2280],
                [0.2801, 0.6725, 0.0474],
                [-0.0118, 0.0429, 0.9689],
            ],
        ),
        (
            "tritanopia",
            [
                [1.2555, -0.0767, -0.1788],
                [-0.0784, 0.9308, 0.1476],
                [0.0047, 0.6914, 0.3039],
            ],
        ),
    ];
    for theme in Theme::ALL {
        for (kind, seen) in kinds {
            let marks = marks(theme.palette()).map(|mark| lab(mark, seen));
            for (a, b) in [(0, 1), (1, 2), (0, 2)] {
                let apart: f64 = (0..3).map(|n| (marks[a][n] - marks[b][n]).powi(2)).sum();
                assert!(
                    apart.sqrt() >= ANOTHER,
                    "{theme:?} {kind} {a} {b}: {apart:.0}"
                );
            }
        }
    }
}

/// CIELAB of a colour (white of D65), seen through a matrix on linear RGB.
fn lab(Rgb(red, green, blue): Rgb, seen: [[f64; 3]; 3]) -> [f64; 3] {
    let linear = [red, green, blue].map(|c| (f64::from(c) / 255.0).powf(2.2));
    let through = |row: [f64; 3]| row.iter().zip(linear).map(|(a, b)| a * b).sum::<f64>();
    let rgb = seen.map(|row| through(row).clamp(0.0, 1.0));
    let to_xyz = [
        [0.4124, 0.3576, 0.1805],
        [0.2126, 0.7152, 0.0722],
        [0.0193, 0.1192, 0.9505],
    ];
    let white = [0.9505, 1.0, 1.089];
    let mut n = 0;
    let [x, y, z] = to_xyz.map(|row| {
        let sum: f64 = row.iter().zip(rgb).map(|(a, b)| a * b).sum();
        let t = sum / white[n];
        n += 1;
        if t > 0.008_856 {
            t.cbrt()
        } else {
            7.787 * t + 16.0 / 116.0
        }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// What was chosen by eye stays, where it has the contrasts that are asked for.
#[test]
fn as_many_answers_as_were_chosen_for_have_the_colours_that_were_chosen() {
    let chosen: [&[u32]; 3] = [
        &[0x0000_544f, 0x002f_948c, 0x00a3_d3cd, 0x00e9_efee],
        &[
            0x006e_4000,
            0x00b8_761f,
            0x00e3_bd82,
            0x00f2_e2c8,
            0x00f7_f2ea,
        ],
        &[
            0x002b_2176,
            0x005d_52b3,
            0x00aa_a3dd,
            0x00da_d7f1,
            0x00f2_f1f9,
        ],
    ];
    for (table, chosen) in crate::TABLES.into_iter().zip(chosen) {
        let steps = Theme::Light
            .palette()
            .steps(crate::hue(table), chosen.len());
        for (step, &chosen) in steps.iter().zip(chosen) {
            let [_, red, green, blue] = chosen.to_be_bytes();
            let moved =
                [(step.0, red), (step.1, green), (step.2, blue)].map(|(a, b)| a.abs_diff(b));
            assert!(
                moved.iter().all(|&by| by <= 8),
                "{table:?} {step:?}: {moved:?}"
            );
        }
    }
}

/// The strongest answer of few is as strong as that of many, and the weakest as weak.
#[test]
fn ends_stay_where_they_are_whatever_the_number_of_answers() {
    for theme in Theme::ALL {
        let palette = theme.palette();
        for hue in Hue::ALL {
            let ends = |count| {
                let steps = palette.steps(hue, count);
                (steps[0], steps[count - 1])
            };
            for count in 2..=MOST_ANSWERS {
                assert_eq!(ends(count), ends(2), "{theme:?} {hue:?} {count}");
            }
        }
    }
}

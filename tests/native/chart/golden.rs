//! Golden scenes. Each is kept as a picture, `golden/NAME.snap.svg`; where a scene no longer matches,
//! the picture it makes now is written beside it as `NAME.snap.new.svg`, to be looked at. If it is
//! better, accept it: `cargo insta review`, or `INSTA_UPDATE=always cargo test --test native golden`.

use insta::{assert_binary_snapshot, with_settings};
use murroskartta::analysis::{Crosshair, Direction, Sort};
use murroskartta::chart::draw::{Density, draw};
use murroskartta::chart::{Frame, Scene, TextScale, Theme, map};
use murroskartta::state::{Action, View};
use murroskartta::survey::Lang;
use plotters::prelude::SVGBackend;

use super::{MAP_WIDTHS, WIDTHS, comparison, frame, mapping, scene};

fn picture(scene: &Scene) -> String {
    let mut svg = String::new();
    let size = (scene.width.ceil() as u32, scene.height.ceil() as u32);
    draw(
        scene,
        &mut SVGBackend::with_string(&mut svg, size),
        Density::svg(),
    )
    .unwrap();
    svg
}

/// Compares each scene with its picture.
pub(super) fn expect(scenes: impl IntoIterator<Item = (String, Scene)>) {
    with_settings!({
        snapshot_path => "golden", prepend_module_to_snapshot => false, omit_expression => true,
    }, {
        for (name, scene) in scenes {
            assert_binary_snapshot!(&format!("{name}.svg"), picture(&scene).into_bytes());
        }
    });
}

#[test]
fn each_table_on_each_device() {
    let both = crate::TABLES
        .into_iter()
        .flat_map(|table| WIDTHS.map(|width| (table, width)));
    expect(both.map(|(table, (device, width))| {
        let (scene, _) = scene(&[Action::ShowTable(table)], &frame(width));
        (format!("{}-{device}", crate::id(table)), scene)
    }));
}

#[test]
fn aligned_on_an_answer_with_another_measure() {
    let actions = [
        Action::ShowTable(crate::STAFF),
        Action::ToggleAnswer(crate::SIGNIFICANT, 2),
        Action::AlignBy(Some(2)),
        Action::SetMinimum(80),
    ];
    let (scene, _) = scene(&actions, &frame(1232.0));
    expect([("staff-aligned".into(), scene)]);
}

#[test]
fn in_the_dark_and_in_swedish() {
    let dark = Frame {
        theme: Theme::Dark,
        ..frame(1232.0)
    };
    let (scene, _) = scene(
        &[
            Action::ShowTable(crate::CUSTOMERS),
            Action::SetLang(Lang::Sv),
        ],
        &dark,
    );
    expect([("customers-dark-sv".into(), scene)]);
}

#[test]
fn in_high_contrast() {
    let contrast = Frame {
        theme: Theme::Contrast,
        ..frame(1232.0)
    };
    let (scene, _) = scene(
        &[
            Action::ShowTable(crate::CUSTOMERS),
            Action::SetLang(Lang::En),
        ],
        &contrast,
    );
    expect([("customers-contrast-en".into(), scene)]);
}

#[test]
fn the_comparison_on_each_device() {
    expect(WIDTHS.map(|(device, width)| {
        let (scene, _) = comparison(&[], &frame(width));
        (format!("compare-{device}"), scene)
    }));
}

#[test]
fn another_comparison_with_pins_and_focus() {
    let actions = [
        Action::SetPair(crate::STAFF_CUSTOMERS),
        Action::TogglePin(6),
        Action::TogglePin(7),
        Action::ShowStatement(View::Statement, 1),
        Action::ShowView(View::Compare),
    ];
    expect(
        [("laptop", 1232.0), ("phone", 358.0)].map(|(device, width)| {
            let (scene, _) = comparison(&actions, &frame(width));
            (format!("compare-pinned-{device}"), scene)
        }),
    );
}

/// Few answers are "planned", and few "no significance": marks stand on each other.
#[test]
fn a_comparison_of_small_and_equal_sums() {
    let actions = [
        Action::ToggleAnswer(crate::ADOPTED, 2),
        Action::ToggleAnswer(crate::ADOPTED, 0),
        Action::ToggleAnswer(crate::SIGNIFICANT, 4),
        Action::ToggleAnswer(crate::SIGNIFICANT, 0),
        Action::ToggleAnswer(crate::SIGNIFICANT, 1),
    ];
    let (scene, _) = comparison(&actions, &frame(1232.0));
    expect([("compare-small".into(), scene)]);
}

#[test]
fn the_comparison_in_other_looks_and_languages() {
    let looks = [
        (Theme::Dark, Lang::Sv, "dark-sv"),
        (Theme::Contrast, Lang::En, "contrast-en"),
    ];
    expect(looks.map(|(theme, lang, name)| {
        let frame = Frame {
            theme,
            ..frame(1232.0)
        };
        let actions = [
            Action::SetLang(lang),
            Action::SetPair(crate::CUSTOMERS_ADOPTION),
            Action::SetSort(Sort::Gap),
            Action::SetDirection(Direction::Ascending),
        ];
        let (scene, _) = comparison(&actions, &frame);
        (format!("compare-{name}"), scene)
    }));
}

#[test]
fn the_map_on_each_device() {
    expect(MAP_WIDTHS.map(|(device, width)| {
        let (scene, ..) = mapping(&[], &frame(width));
        (format!("map-{device}"), scene)
    }));
}

#[test]
fn the_map_of_other_significance_cut_elsewhere_and_in_focus() {
    let customers = [
        Action::SetAxes(crate::upwards(crate::TO_CUSTOMERS)),
        Action::SetCut(Crosshair::Half),
    ];
    let wide = Frame {
        text: TextScale(1.2),
        ..frame(358.0)
    };
    let mean = [
        Action::SetAxes(crate::upwards(crate::to_both())),
        Action::ShowStatement(View::Statement, 8),
        Action::ShowView(View::Map),
    ];
    expect([
        (
            "map-customers-half".into(),
            mapping(&customers, &frame(760.0)).0,
        ),
        ("map-mean-focus".into(), mapping(&mean, &wide).0),
    ]);
}

/// Few answers are "planned", and few "no significance": marks crowd in a corner.
#[test]
fn a_crowded_map() {
    let actions = [
        Action::ToggleAnswer(crate::ADOPTED, 2),
        Action::ToggleAnswer(crate::ADOPTED, 0),
        Action::ToggleAnswer(crate::SIGNIFICANT, 4),
        Action::ToggleAnswer(crate::SIGNIFICANT, 0),
        Action::ToggleAnswer(crate::SIGNIFICANT, 1),
    ];
    expect(
        [("phone", 358.0), ("laptop", 760.0)].map(|(device, width)| {
            let (scene, ..) = mapping(&actions, &frame(width));
            (format!("map-crowded-{device}"), scene)
        }),
    );
}

#[test]
fn the_map_in_other_looks_and_languages() {
    let looks = [
        (Theme::Dark, Lang::Sv, "dark-sv"),
        (Theme::Contrast, Lang::En, "contrast-en"),
    ];
    expect(looks.map(|(theme, lang, name)| {
        let frame = Frame {
            theme,
            ..frame(760.0)
        };
        let (scene, ..) = mapping(&[Action::SetLang(lang)], &frame);
        (format!("map-{name}"), scene)
    }));
}

/// A workplace's own map: full marks for what is in use there, rings for what is not, and nothing of
/// what was not answered.
#[test]
fn the_map_of_one_workplace() {
    let looks = [(Theme::Light, 358.0, "phone"), (Theme::Dark, 760.0, "dark")];
    expect(looks.map(|(theme, width, name)| {
        let frame = Frame {
            theme,
            ..frame(width)
        };
        let picks = [0, 1, 2, 3, 4, 6, 7, 8].into_iter().collect();
        let (mut scene, ..) = mapping(&[Action::SetPicks(picks)], &frame);
        map::hollow(&mut scene, theme.palette().paper, &[0, 3, 6]);
        (format!("map-own-{name}"), scene)
    }));
}

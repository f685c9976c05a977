//! Golden scenes. Each is kept as a picture; where a scene no longer matches, the picture it makes
//! now is written beside it as `…-changed.svg`, to be looked at. If it is better, rename it.

use std::{fs, path::PathBuf};

use murroskartta::chart::draw::{Density, draw};
use murroskartta::chart::{Frame, Scene, Theme};
use murroskartta::state::Action;
use murroskartta::survey::{Lang, ScaleId, TableId};
use plotters::prelude::SVGBackend;

use super::{WIDTHS, frame, scene};

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

/// Compares each scene with its picture, and fails once all that changed are written.
pub(super) fn expect(scenes: impl IntoIterator<Item = (String, Scene)>) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/native/chart/golden");
    let mut changed = Vec::new();
    for (name, scene) in scenes {
        let now = picture(&scene);
        let beside = folder.join(format!("{name}-changed.svg"));
        if fs::read_to_string(folder.join(format!("{name}.svg"))).is_ok_and(|kept| kept == now) {
            let _ = fs::remove_file(beside);
            continue;
        }
        fs::create_dir_all(&folder).unwrap();
        fs::write(&beside, now).unwrap();
        changed.push(beside.display().to_string());
    }
    assert!(
        changed.is_empty(),
        "not as before; look at each beside its twin:\n{}",
        changed.join("\n")
    );
}

#[test]
fn each_table_on_each_device() {
    let both = TableId::ALL
        .into_iter()
        .flat_map(|table| WIDTHS.map(|width| (table, width)));
    expect(both.map(|(table, (device, width))| {
        let (scene, _) = scene(&[Action::ShowTable(table)], &frame(width));
        (format!("{}-{device}", table.id()), scene)
    }));
}

#[test]
fn aligned_on_an_answer_with_another_measure() {
    let actions = [
        Action::ShowTable(TableId::Staff),
        Action::ToggleAnswer(ScaleId::Significance, 2),
        Action::Align(Some(2)),
        Action::KeepFrom(80),
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
            Action::ShowTable(TableId::Customers),
            Action::Speak(Lang::Sv),
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
            Action::ShowTable(TableId::Customers),
            Action::Speak(Lang::En),
        ],
        &contrast,
    );
    expect([("customers-contrast-en".into(), scene)]);
}

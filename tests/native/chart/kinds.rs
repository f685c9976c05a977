//! Distributions of shares with a decimal, of shares that are not published, and of answers that are no whole.

use murroskartta::analysis::{Query, Respondents, tabulate};
use murroskartta::chart::distribution::{Chart, place};
use murroskartta::chart::{Area, MarkOf, Part, Scene, Shape, Theme};
use murroskartta::survey::{Lang, Survey};

use super::{WIDTHS, frame, keys_are_unique, labels_are_apart_and_inside};
use crate::invented::shape_named;

/// The chart of a table with every line, at that width.
fn scene(survey: &Survey, table: &str, width: f64, lang: Lang, intervals: bool) -> Scene {
    let query = Query {
        table: survey.table_named(table).unwrap(),
        ..Query::default_of(survey)
    };
    let lines = tabulate(survey, &query);
    let chart = Chart::of_table(survey, &query, &lines, None, lang);
    let respondents = Respondents::of(survey).filter(|_| intervals);
    let chart = match &respondents {
        Some(respondents) => chart.with_intervals(&query, respondents),
        None => chart,
    };
    place(&chart, &frame(width))
}

/// The blocks of an answer, from the top.
fn blocks(scene: &Scene, answer: usize) -> Vec<Area> {
    let blocks = scene.shapes.iter().filter_map(|drawn| {
        let key = drawn.key.filter(|key| key.part == Part::Answer(answer))?;
        match &drawn.shape {
            Shape::Block { area, .. } => Some((key.statement, *area)),
            _ => None,
        }
    });
    blocks.map(|(_, area)| area).collect()
}

/// What is written as the share of an answer, by statement.
fn shares(scene: &Scene, answer: usize) -> Vec<(usize, String)> {
    let labels = scene.shapes.iter().filter_map(|drawn| {
        let key = drawn.key.filter(|key| key.part == Part::Share(answer))?;
        match &drawn.shape {
            Shape::Text(label) => Some((key.statement, label.text.clone())),
            _ => None,
        }
    });
    labels.collect()
}

/// Every scene of both surveys.
fn every(check: impl Fn(&str, &Scene)) {
    for survey in [
        shape_named("keksitty-asiointi-2024"),
        shape_named("keksitty-ryhmat-2023"),
    ] {
        for (device, width) in WIDTHS {
            for (lang, intervals) in [(Lang::Fi, false), (Lang::Sv, true), (Lang::En, true)] {
                for table in &survey.tables {
                    let name = format!("{} {device} {lang:?} {intervals}", table.id);
                    check(&name, &scene(survey, &table.id, width, lang, intervals));
                }
            }
        }
    }
}

#[test]
fn labels_and_keys_are_apart() {
    every(|name, scene| {
        labels_are_apart_and_inside(name, scene);
        keys_are_unique(name, scene);
    });
}

#[test]
fn answers_that_are_no_whole_begin_at_one_baseline_below_each_other() {
    let survey = shape_named("keksitty-asiointi-2024");
    for (device, width) in WIDTHS {
        let scene = scene(survey, "channels", width, Lang::Fi, false);
        let online = blocks(&scene, 0);
        assert_eq!(online.len(), survey.statements.len(), "{device}");
        let left = online[0].x;
        let mut bars: Vec<Area> = (0..4).flat_map(|answer| blocks(&scene, answer)).collect();
        assert!(
            bars.iter().all(|bar| (bar.x - left).abs() < 1e-9),
            "{device}"
        );
        bars.sort_by(|a, b| a.y.total_cmp(&b.y));
        assert!(
            bars.windows(2).all(|two| two[1].y >= two[0].bottom()),
            "{device}"
        );
        // As long as their shares: 55 % and 59 %.
        let phone = blocks(&scene, 1)[0];
        let percent = (online[0].width + 1.0) / 55.0;
        assert!(
            (phone.width + 1.0 - 59.0 * percent).abs() < 1e-6,
            "{device}"
        );
    }
}

#[test]
fn what_is_not_published_is_a_dash_and_no_bar() {
    let survey = shape_named("keksitty-asiointi-2024");
    let at = |id: &str| survey.statements.iter().position(|s| s.id == id).unwrap();
    for (device, width) in WIDTHS {
        let scene = scene(survey, "channels", width, Lang::Fi, false);
        let mail = shares(&scene, 3);
        let transport = mail
            .iter()
            .find(|(statement, _)| *statement == at("transport"));
        assert_eq!(transport.unwrap().1, "ei julkaistu", "{device}");
        // It begins where the bar would.
        let left = blocks(&scene, 0)[0].x;
        let said = scene.labels().find(|label| label.text == "ei julkaistu");
        assert!((said.unwrap().area.x - left).abs() < 8.0, "{device}");
        assert_eq!(
            blocks(&scene, 3).len(),
            survey.statements.len() - 1,
            "{device}"
        );
    }
}

#[test]
fn what_others_leave_over_is_drawn_once_and_without_a_colour() {
    let survey = shape_named("keksitty-ryhmat-2023");
    for (device, width) in WIDTHS {
        let scene = scene(survey, "managers", width, Lang::En, false);
        // 38.1 + 38.1 + 14.3 are published of the first; "sometimes" and "can't say" are not.
        let first = |answer| {
            scene.shapes.iter().find_map(|drawn| {
                let key = drawn.key?;
                let is_it = key.statement == 0 && key.part == Part::Answer(answer);
                match &drawn.shape {
                    Shape::Block { area, fill, .. } if is_it => Some((*area, *fill)),
                    _ => None,
                }
            })
        };
        let (always, _) = first(0).unwrap();
        let (rest, fill) = first(2).unwrap();
        let percent = (always.width + 1.0) / 38.1;
        assert!((rest.width + 1.0 - 9.5 * percent).abs() < 1e-6, "{device}");
        assert_eq!(fill, Theme::Light.palette().paper, "{device}");
        assert!(first(4).is_none(), "{device}");
        // Both can be pointed at.
        let marks = scene.marks.iter().filter(|mark| mark.line == 0);
        let answers = marks.filter(|mark| matches!(mark.of, MarkOf::Answer(2 | 4)));
        assert_eq!(answers.count(), 2, "{device}");
    }
}

#[test]
fn shares_are_written_with_their_decimal() {
    let survey = shape_named("keksitty-ryhmat-2023");
    let scene = scene(survey, "office", 1920.0, Lang::Fi, false);
    assert_eq!(shares(&scene, 0)[0].1, "25,9");
    let english = self::scene(survey, "office", 1920.0, Lang::En, false);
    assert_eq!(shares(&english, 0)[0].1, "25.9");
}

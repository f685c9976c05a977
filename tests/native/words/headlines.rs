//! Headlines say what can be read at a glance.

use murroskartta::analysis::{Axis, Plane};
use murroskartta::state::Selection;
use murroskartta::survey::Lang;
use murroskartta::text;

use super::{all_by, by_default, seen};
use crate::{behind, published};
use murroskartta::state::Action;

/// How many letters a headline has at most: the first one that is seen has these.
const MOST: usize = 102;

/// The headlines of every view as it opens, of each table, pair and kind of significance.
fn headlines(lang: Lang) -> Vec<String> {
    let (survey, measures) = (published(), by_default());
    let (lines, start) = (all_by(measures), Selection::default_of(survey));
    let mut all = Vec::new();
    for table in crate::TABLES {
        seen(&[Action::ShowTable(table)], |about, _| {
            all.push(text::finding(lang, about));
        });
        all.push(text::method_headline(lang, behind(), table));
    }
    let pair = |pair| text::comparison_finding(lang, survey, measures, pair, &lines);
    all.extend(crate::PAIRS.map(pair));
    let map = |up: Axis| {
        let plane = Plane::cut(&lines, crate::upwards(up), start.crosshair);
        text::map_finding(lang, survey, measures, &plane, &lines)
    };
    all.extend(crate::ups().map(map));
    all.push(text::portrait_headline(lang, survey, &lines[0], measures));
    let report = survey.report.as_ref();
    all.extend(report.map(|report| text::report_headline(lang, report, true).to_owned()));
    all
}

#[test]
fn of_views_as_they_open_have_hardly_more_than_a_hundred_letters() {
    for lang in Lang::ALL {
        for said in headlines(lang) {
            println!("{:3} {said}", said.chars().count());
            assert!(said.chars().count() <= MOST, "{said}");
        }
    }
}

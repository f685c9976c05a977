//! Pictures to be taken along: nothing overlaps, nothing is outside, nothing is lost.

use murroskartta::chart::draw::{Density, draw};
use murroskartta::chart::picture::{Caption, Entry, Swatch, any_face, compose, filling, fit, svg};
use murroskartta::chart::{Area, Drawn, Form, Frame, Rgb, Scene, Shape, Step, TextScale, Theme};
use murroskartta::state::Action;
use murroskartta::survey::{Lang, TableId};
use murroskartta::text::{self, Finding};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use proptest::prelude::*;
use roxmltree::Document;

use super::golden::expect;
use super::statement::placed;
use super::{comparison, frame, mapping, scene};
use crate::published;

const MARGIN: f64 = 24.0;
const ADDRESS: &str = "https://www.kt.fi/tutkimukset/murroskartta.html#table=customers&adopted=in-use.trial\
                       &theme=digital-services.automation.openness&q=digitaalinen%20asiointi&pick=1.2.3.4.5.6.7.8.9.10";

/// What stands around the chart of `table`.
fn caption(table: TableId, lang: Lang) -> Caption {
    let survey = published();
    let start = murroskartta::state::Selection::default_of(survey);
    let query = start.apply(survey, &Action::ShowTable(table)).query;
    let lines = murroskartta::analysis::tabulate(survey, &query);
    let measure = query.measures.of(crate::scale(table));
    let about = Finding {
        survey,
        table,
        measure,
        among: query.among,
        lines: &lines,
    };
    let answers = survey.scale_of(table).answers.iter().enumerate();
    let entry = |(at, answer): (usize, &murroskartta::survey::Answer)| Entry {
        swatch: if answer.unsure {
            Swatch::Unsure
        } else {
            Swatch::Step(Step::on(survey.scale_of(table), at, crate::hue(table)))
        },
        name: answer.name.get(lang).into(),
        counted: measure.contains(at),
    };
    Caption {
        title: text::finding(lang, &about),
        lead: text::lead(lang, survey, &query),
        filters: Some("Teemat: Digitaaliset palvelut, Automaatio. Hakusana: ”digi”.".into()),
        legend: answers.map(entry).collect(),
        source: format!(
            "{}, {}",
            survey.source.name,
            survey.source.publisher.get(lang)
        ),
        address: ADDRESS.into(),
    }
}

/// The marks of the tables, as the other views have them.
fn marks(lang: Lang) -> Vec<Entry> {
    let mark = |table| Entry {
        swatch: Swatch::Mark(crate::hue(table)),
        name: text::table_mark(lang, published(), table).into(),
        counted: false,
    };
    crate::TABLES.map(mark).to_vec()
}

fn picture(table: TableId, lang: Lang, frame: &Frame) -> (Scene, Caption) {
    let (chart, _) = scene(&[Action::ShowTable(table), Action::SetLang(lang)], frame);
    let caption = caption(table, lang);
    (compose(chart, &caption, frame, MARGIN), caption)
}

/// Every table in every language, in widths from the narrowest phone to a slide, in faces narrower
/// and wider than the table of widths.
fn every(check: impl Fn(&str, &Scene, &Caption)) {
    for width in [272.0, 358.0, 560.0, 900.0, 1232.0, 1400.0, 1872.0] {
        for text in [0.95, 1.15].map(TextScale) {
            for (table, lang) in crate::TABLES
                .into_iter()
                .flat_map(|t| Lang::ALL.map(|l| (t, l)))
            {
                let frame = Frame {
                    text,
                    ..frame(width)
                };
                let name = format!("{} {} {width} {}", crate::id(table), lang.code(), text.0);
                let (scene, caption) = picture(table, lang, &frame);
                check(&name, &scene, &caption);
            }
        }
    }
}

fn inside(scene: &Scene, area: &Area, margin: f64) -> bool {
    area.x >= margin - 0.1
        && area.y >= margin - 0.1
        && area.right() <= scene.width - margin + 0.1
        && area.bottom() <= scene.height - margin + 0.1
}

/// The room that a shape takes.
fn area(shape: &Shape) -> Area {
    match shape {
        Shape::Block { area, .. } => *area,
        Shape::Line { from, to, .. } => Area {
            x: from.0.min(to.0),
            y: from.1.min(to.1),
            width: (from.0 - to.0).abs(),
            height: (from.1 - to.1).abs(),
        },
        Shape::Glyph { at, radius, .. } => Area {
            x: at.0 - radius,
            y: at.1 - radius,
            width: 2.0 * radius,
            height: 2.0 * radius,
        },
        Shape::Text(label) => label.area,
    }
}

#[test]
fn no_two_labels_overlap() {
    every(|name, scene, _| {
        let labels: Vec<_> = scene.labels().collect();
        for (n, a) in labels.iter().enumerate() {
            for b in &labels[n + 1..] {
                let apart = !a.area.overlaps(&b.area);
                assert!(apart, "{name}: “{}” overlaps “{}”", a.text, b.text);
            }
        }
    });
}

#[test]
fn everything_stays_within_the_margin() {
    every(|name, scene, _| {
        // The first shape is the paper, which reaches the edges.
        assert_eq!(
            area(&scene.shapes[0].shape),
            Area {
                x: 0.0,
                y: 0.0,
                width: scene.width,
                height: scene.height
            }
        );
        for Drawn { shape, .. } in &scene.shapes[1..] {
            assert!(inside(scene, &area(shape), MARGIN), "{name}: {shape:?}");
        }
        for mark in &scene.marks {
            assert!(inside(scene, &mark.area, MARGIN), "{name}: {mark:?}");
        }
    });
}

#[test]
fn nothing_of_the_caption_is_lost() {
    every(|name, scene, caption| {
        let texts: Vec<_> = scene.labels().map(|label| label.text.as_str()).collect();
        let (spaced, joined) = (texts.join(" "), texts.concat());
        let filters = caption.filters.as_deref().unwrap();
        for text in [&*caption.title, &caption.lead, filters, &caption.source] {
            let lost = !spaced.contains(text) && !joined.contains(&text.replace(' ', ""));
            assert!(!lost, "{name}: “{text}” is not in “{spaced}”");
        }
        for entry in &caption.legend {
            assert!(spaced.contains(&entry.name), "{name}: {}", entry.name);
        }
        assert!(joined.contains(ADDRESS), "{name}: the address is not whole");
    });
}

#[test]
fn a_title_takes_four_lines_where_it_can() {
    every(|name, scene, caption| {
        let title = scene
            .labels()
            .take_while(|label| caption.title.contains(&label.text));
        let title: Vec<_> = title.collect();
        let smallest = scene.labels().nth(title.len()).unwrap().size;
        assert!(
            !title.is_empty() && title.iter().all(|label| label.bold),
            "{name}"
        );
        assert!(
            title.len() <= 4 || title[0].size <= smallest,
            "{name}: {}",
            title.len()
        );
    });
}

#[test]
fn answers_that_count_are_underlined_as_on_the_page() {
    let frame = frame(1232.0);
    let (chart, _) = scene(&[], &frame);
    let caption = caption(crate::ADOPTION, Lang::Fi);
    let blocks = |scene: &Scene| {
        let accent = frame.theme.palette().accent;
        let of_accent =
            |drawn: &&Drawn| matches!(drawn.shape, Shape::Block { fill, .. } if fill == accent);
        scene.shapes.iter().filter(of_accent).count()
    };
    let before = blocks(&chart);
    let composed = compose(chart, &caption, &frame, MARGIN);
    assert_eq!(blocks(&composed), before + 1, "in use counts, nothing else");
}

#[test]
fn the_chart_is_the_same_further_down() {
    let frame = frame(1232.0);
    let (chart, _) = scene(&[], &frame);
    let composed = compose(
        chart.clone(),
        &caption(crate::ADOPTION, Lang::Fi),
        &frame,
        MARGIN,
    );
    let dy = composed.marks[0].area.y - chart.marks[0].area.y;
    assert_eq!(composed.marks, chart.clone().shifted(MARGIN, dy).marks);
    let shifted = chart.shifted(MARGIN, dy).shapes;
    let at = composed
        .shapes
        .windows(shifted.len())
        .position(|shapes| shapes == shifted);
    assert!(at.is_some());
}

#[test]
fn a_slide_is_filled_exactly_with_the_picture_in_its_middle() {
    for width in [358.0, 1232.0, 1872.0] {
        for actions in [vec![], vec![Action::TogglePick(7)]] {
            let (chart, _) = scene(&actions, &frame(width));
            let composed = compose(
                chart,
                &caption(crate::ADOPTION, Lang::Sv),
                &frame(width),
                MARGIN,
            );
            let (before, height) = (composed.labels().count(), composed.height);
            let (slide, density) = fit(composed, 1920, 1080);
            assert_eq!((slide.width * density).round() as u32, 1920);
            assert_eq!((slide.height * density).round() as u32, 1080);
            assert_eq!(slide.labels().count(), before);
            let all: Vec<_> = slide.labels().map(|label| label.area).collect();
            assert!(all.iter().all(|area| inside(&slide, area, MARGIN - 1.0)));
            let above = all.iter().map(|area| area.y).fold(f64::MAX, f64::min);
            let spare = (slide.height - height) / 2.0;
            assert!(
                (above - spare - MARGIN).abs() < 8.0,
                "{above} is not centred"
            );
        }
    }
}

/// The picture of each chart for a slide leaves hardly anything of it free, and its text reads from the back.
#[test]
fn pictures_fill_a_slide_with_text_of_its_size() {
    type Chart = fn(&Frame) -> Scene;
    let charts: [(&str, Chart, f64); 4] = [
        ("distribution", |frame| scene(&[], frame).0, 0.9),
        ("compare", |frame| comparison(&[], frame).0, 0.9),
        ("map", |frame| mapping(&[], frame).0, 0.9),
        ("statement", |frame| placed(7, Lang::Fi, frame), 0.9),
    ];
    for (name, chart, filled) in charts {
        let (slide, density) = fit(
            filling(1920, 1080, |width| {
                let frame = frame(width);
                let mut caption = caption(crate::STAFF, Lang::Fi);
                caption.filters = None;
                caption.address = String::new();
                compose(chart(&frame), &caption, &frame, width / 30.0)
            }),
            1920,
            1080,
        );
        let shapes = slide.shapes.iter().skip(2).map(|drawn| area(&drawn.shape));
        let (mut left, mut top, mut right, mut bottom) = (f64::MAX, f64::MAX, 0.0, 0.0);
        for area in shapes {
            left = left.min(area.x);
            top = top.min(area.y);
            right = area.right().max(right);
            bottom = area.bottom().max(bottom);
        }
        let margins = 2.0 * slide.width / 30.0;
        let (wide, high) = (
            (right - left + margins) / slide.width,
            (bottom - top + margins) / slide.height,
        );
        let least = slide
            .labels()
            .map(|label| label.size * density)
            .fold(f64::MAX, f64::min);
        eprintln!(
            "{name}: {wide:.2} x {high:.2}, text {least:.1}, width {}",
            slide.width
        );
        assert!(
            wide >= filled && high >= filled,
            "{name}: {wide:.2} × {high:.2}"
        );
        assert!(least >= 18.0, "{name}: {least}");
    }
}

/// How wide and high a block is in units of a surface, and its colour.
type Drawing = ((i32, i32), (u8, u8, u8));

/// The blocks that are drawn.
#[derive(Default)]
struct Blocks(Vec<Drawing>);

impl DrawingBackend for Blocks {
    type ErrorType = std::fmt::Error;

    fn get_size(&self) -> (u32, u32) {
        (0, 0)
    }

    fn ensure_prepared(&mut self) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        Ok(())
    }

    fn present(&mut self) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        Ok(())
    }

    fn draw_pixel(
        &mut self,
        _: BackendCoord,
        _: BackendColor,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _: bool,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        self.0
            .push(((to.0 - from.0, to.1 - from.1), style.color().rgb));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        _: BackendCoord,
        _: BackendCoord,
        _: &S,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        _: BackendCoord,
        _: u32,
        _: &S,
        _: bool,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        _: I,
        _: &S,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(
        &mut self,
        _: &str,
        _: &T,
        _: BackendCoord,
    ) -> Result<(), DrawingErrorKind<Self::ErrorType>> {
        Ok(())
    }
}

/// A picture for a slide may have less than a pixel for each CSS pixel: lines are drawn all the same, as
/// are the outlines of blocks.
#[test]
fn no_line_is_lost_in_a_picture_of_any_size() {
    for width in [358.0, 560.0, 760.0, 900.0, 1100.0, 1232.0, 1712.0] {
        let frame = frame(width);
        let charts = [
            mapping(&[], &frame).0,
            comparison(&[Action::ShowIntervals(true)], &frame).0,
            scene(&[Action::ShowTable(crate::STAFF)], &frame).0,
        ];
        for (at, chart) in charts.into_iter().enumerate() {
            let composed = compose(chart, &caption(crate::STAFF, Lang::Fi), &frame, MARGIN);
            let (slide, fitted) = fit(composed.clone(), 1920, 1080);
            for (scene, density) in [
                (&slide, fitted),
                (&composed, 0.3),
                (&composed, 1.0),
                (&composed, 2.0),
            ] {
                let mut drawn = Blocks::default();
                draw(scene, &mut drawn, Density::canvas(density)).unwrap();
                let name = format!("{at} {width} {density}");
                let empty = drawn
                    .0
                    .iter()
                    .find(|((wide, high), _)| *wide < 1 || *high < 1);
                assert_eq!(empty, None, "{name}");
                let blocks = scene.shapes.iter().filter_map(|drawn| match drawn.shape {
                    Shape::Block { area, outline, .. } if area.width > 0.0 && area.height > 0.0 => {
                        Some(if outline.is_some() { 5 } else { 1 })
                    }
                    Shape::Glyph {
                        form: Form::Square,
                        ring,
                        ..
                    } => Some(if ring.is_some() { 2 } else { 1 }),
                    _ => None,
                });
                assert_eq!(drawn.0.len(), blocks.sum::<usize>(), "{name}");
            }
        }
    }
}

/// Every line across and up, each as long as the plot, where a reader takes the picture along; and the
/// picture fills the slide from one side to the other.
#[test]
fn a_picture_of_the_map_has_all_its_lines() {
    for width in [358.0, 760.0, 1232.0, 1800.0] {
        let frame = frame(width);
        let chart = mapping(&[], &frame).0;
        let rule = frame.theme.palette().rule;
        let grid = chart.shapes.iter().filter_map(|drawn| match drawn.shape {
            Shape::Block { area, fill, .. } if fill == rule => Some(area),
            _ => None,
        });
        let (up, across): (Vec<_>, Vec<_>) = grid.partition(|area| area.height > area.width);
        assert_eq!((across.len(), up.len()), (4, 5), "{width}");
        let composed = compose(chart, &caption(crate::STAFF, Lang::Fi), &frame, MARGIN);
        let (slide, density) = fit(composed, 1920, 1080);
        let mut drawn = Blocks::default();
        draw(&slide, &mut drawn, Density::canvas(density)).unwrap();
        let Rgb(red, green, blue) = rule;
        let lines = drawn.0.iter().filter(|(_, ink)| *ink == (red, green, blue));
        let lines: Vec<_> = lines.map(|(size, _)| *size).collect();
        let long = |areas: &[Area], of: fn(&(i32, i32)) -> i32, side: fn(&Area) -> f64| {
            let length = (side(&areas[0]) * density).round() as i32;
            let lines = lines.iter().filter(|size| (of(size) - length).abs() <= 1);
            lines
                .filter(|(wide, high)| *wide >= 1 && *high >= 1)
                .count()
        };
        let drawn = (
            long(&across, |size| size.0, |area| area.width),
            long(&up, |size| size.1, |area| area.height),
        );
        assert_eq!(drawn, (4, 5), "{width}: {lines:?}");
    }
}

/// The numbers that explain the marks of the map are discs of the colour that those have.
#[test]
fn numbers_have_the_colour_of_their_marks() {
    let frame = frame(760.0);
    for table in crate::TABLES.map(Some).into_iter().chain([None]) {
        let entry = Entry {
            swatch: Swatch::Number(7, table.map(crate::hue)),
            name: "Yksi".into(),
            counted: false,
        };
        let caption = Caption {
            legend: vec![entry],
            ..Caption::default()
        };
        let picture = compose(Scene::default(), &caption, &frame, MARGIN);
        let discs = picture.shapes.iter().filter_map(|drawn| match drawn.shape {
            Shape::Glyph { fill, .. } => Some(fill),
            _ => None,
        });
        let palette = frame.theme.palette();
        let ink = table.map_or(palette.ink, |table| palette.mark(crate::hue(table)));
        assert_eq!(discs.collect::<Vec<_>>(), [ink], "{table:?}");
    }
}

#[test]
fn svg_is_well_formed_and_has_every_text_as_text() {
    every(|name, scene, caption| {
        let (document, again) = (
            svg(scene, &caption.title, Lang::Sv),
            svg(scene, &caption.title, Lang::Sv),
        );
        assert_eq!(document, again, "the same scene gives the same document");
        let document = Document::parse(&document).unwrap_or_else(|e| panic!("{name}: {e}"));
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"));
        assert_eq!(root.attribute("lang"), Some("sv"));
        let title = root.first_element_child().unwrap();
        assert_eq!(
            (title.tag_name().name(), title.text()),
            ("title", Some(&*caption.title))
        );
        let texts = root.children().filter(|node| node.has_tag_name("text"));
        let texts: Vec<_> = texts
            .map(|node| node.text().unwrap().trim_matches('\n').to_owned())
            .collect();
        let labels: Vec<_> = scene.labels().map(|label| label.text.clone()).collect();
        assert_eq!(texts, labels, "{name}");
    });
}

#[test]
fn sizes_in_svg_are_those_on_screen() {
    let (scene, caption) = picture(crate::STAFF, Lang::Fi, &frame(1232.0));
    let document = svg(&scene, &caption.title, Lang::Fi);
    let document = Document::parse(&document).unwrap();
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name("text"));
    for (node, label) in texts.zip(scene.labels()) {
        let size: f64 = node.attribute("font-size").unwrap().parse().unwrap();
        assert!((size - label.size).abs() < 1e-9, "{}: {size}", label.text);
    }
}

#[test]
fn what_a_reader_typed_does_not_break_the_svg() {
    let typed = "<b>&amp; \"'\u{1}\u{b}]]> ä–”";
    let caption = Caption {
        title: typed.into(),
        filters: Some(typed.into()),
        ..caption(crate::ADOPTION, Lang::Fi)
    };
    let frame = frame(1232.0);
    let (chart, _) = scene(&[], &frame);
    let document = svg(&compose(chart, &caption, &frame, MARGIN), typed, Lang::Fi);
    let document = Document::parse(&document).unwrap();
    let title = document.root_element().first_element_child().unwrap();
    assert_eq!(
        title.text().unwrap(),
        typed.replace(['\u{1}', '\u{b}'], "\u{fffd}")
    );
}

/// A text without ends of lines, which a document writes in its own way, and as XML knows it.
fn known(text: &str) -> String {
    let known = |letter: char| match letter {
        '\r' | '\n' => None,
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' => Some('\u{fffd}'),
        _ => Some(letter),
    };
    text.chars().filter_map(known).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a reader types, or the place of the page has in its name.
    #[test]
    fn no_text_becomes_part_of_the_svg(title in crate::workshop::text(), filters in crate::workshop::text(), address in crate::workshop::text()) {
        let caption = Caption { title, filters: Some(filters), address, ..caption(crate::ADOPTION, Lang::Fi) };
        let frame = frame(1232.0);
        let (chart, _) = scene(&[], &frame);
        let scene = compose(chart, &caption, &frame, MARGIN);
        let document = svg(&scene, &caption.title, Lang::Fi);
        let document = Document::parse(&document).map_err(|e| TestCaseError::fail(format!("{e}: {document}")))?;
        let root = document.root_element();
        let title = root.first_element_child().unwrap();
        prop_assert_eq!(known(title.text().unwrap_or_default()), known(&caption.title));
        let texts = root.children().filter(|node| node.has_tag_name("text"));
        for (node, label) in texts.clone().zip(scene.labels()) {
            prop_assert!(node.children().all(|child| child.is_text()));
            prop_assert_eq!(known(node.text().unwrap_or_default()), known(&label.text));
        }
        prop_assert_eq!(texts.count(), scene.labels().count());
        let drawn = ["title", "text", "rect", "line", "circle", "polygon", "polyline"];
        let strange = root.descendants().skip(1).find(|node| node.is_element() && !drawn.contains(&node.tag_name().name()));
        prop_assert!(strange.is_none(), "{:?}", strange);
    }
}

#[test]
fn pictures_to_look_at() {
    let text = any_face(TextScale::default());
    let laptop = Frame {
        text,
        ..frame(1232.0)
    };
    let phone = Frame {
        theme: Theme::Dark,
        text,
        ..frame(358.0)
    };
    let (customers, _) = picture(crate::CUSTOMERS, Lang::Fi, &laptop);
    let (chart, _) = scene(&[Action::SetLang(Lang::En)], &phone);
    let marked = Caption {
        legend: marks(Lang::En),
        ..caption(crate::ADOPTION, Lang::En)
    };
    expect([
        ("picture-customers-laptop".into(), customers),
        (
            "picture-marks-phone-dark".into(),
            compose(chart, &marked, &phone, 16.0),
        ),
    ]);
}

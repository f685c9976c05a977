//! One statement: its distribution in every table, each answer named over its own part of the bar.

use super::distribution::{self, Bar, Chart};
use super::{Anchor, Area, Device, Drawn, Frame, MarkOf, Scene, Shape, Style};

/// Room between two names, in CSS pixels.
const GAP: f64 = 8.0;
/// Line height of the names, as a multiple of their font size.
const LEADING: f64 = 1.5;
/// Room between the lowest names and the bar where nothing else stands between them, in CSS pixels.
const BELOW: f64 = 3.0;
/// Room at either side of a name to which no line comes, in CSS pixels.
const CLEAR: f64 = 3.0;
/// Room above the names of a bar, in CSS pixels.
const ABOVE: f64 = 10.0;

/// The scene of `chart`, of one statement, in `frame`: bar below bar.
pub fn place(chart: Chart, frame: &Frame) -> Scene {
    let Chart {
        bars,
        names,
        runs,
        lang,
        named,
        ..
    } = chart;
    let palette = frame.theme.palette();
    let mut scene = Scene::on_paper(frame.width, 0.0, palette.paper);
    let mut height = 0.0;
    for (line, bar) in bars.into_iter().enumerate() {
        let one = Chart {
            bars: vec![bar],
            names: names.clone(),
            pinned: 0,
            named,
            align: None,
            runs: runs.clone(),
            lang,
        };
        let mut part = distribution::place(&one, frame);
        // The paper is that of the whole.
        part.shapes.remove(0);
        let answers = Answers::over(&one.bars[0], &one, &part, frame);
        let (top, more) = (height + ABOVE, answers.height());
        // Where the name of the table stands above its bar, the answers stand between the two.
        let above = if frame.device() == Device::Phone {
            answers.bar
        } else {
            0.0
        };
        let is_above = |drawn: &Drawn| match &drawn.shape {
            Shape::Text(label) => label.y < above,
            Shape::Glyph { at, .. } => at.1 < above,
            _ => false,
        };
        let (named, rest) = part.shapes.into_iter().partition(is_above);
        let scene_of = |shapes, marks| Scene {
            shapes,
            marks,
            ..Scene::default()
        };
        for mark in &mut part.marks {
            mark.line = line;
        }
        answers.write(&mut scene, top + above, frame);
        scene.lay(scene_of(named, vec![]).shifted(0.0, top));
        scene.lay(scene_of(rest, part.marks).shifted(0.0, top + more));
        height = top + more + part.height;
    }
    if let Some(paper) = scene.shapes.first_mut() {
        paper.shape = Shape::Block {
            area: Area {
                width: frame.width,
                height,
                ..Area::default()
            },
            fill: palette.paper,
            outline: None,
            hatch: None,
        };
    }
    scene.height = height;
    scene
}

/// A name over its part of a bar.
struct Answer {
    text: String,
    /// Where it begins.
    x: f64,
    /// Where its part of the bar begins: a line leads down to there.
    foot: f64,
    /// How many lines of names are below it.
    tier: usize,
    counted: bool,
}

/// The names of the answers over one bar.
struct Answers {
    names: Vec<Answer>,
    size: f64,
    tiers: usize,
    /// The top of the bar in the scene of that bar.
    bar: f64,
    /// From the lowest name to the bar.
    to_bar: f64,
}

impl Answers {
    /// The names over the segments of `part`, the scene of that bar. Each begins where its segment does, as
    /// low as no other is in the way.
    fn over(bar: &Bar, chart: &Chart, part: &Scene, frame: &Frame) -> Self {
        let size = match frame.device() {
            Device::Phone => 13.0,
            Device::Laptop => 14.0,
            Device::Projector => 17.0,
        };
        // Those that have bars of their own are named behind them.
        let segments = part.marks.iter().filter_map(|mark| match mark.of {
            MarkOf::Answer(at) if mark.area.width > 0.0 && !bar.is_in_lanes() => {
                Some((at, mark.area))
            }
            _ => None,
        });
        let segments: Vec<(usize, Area)> = segments.collect();
        // On a phone the sum stands beside the bar, closely below the names.
        let last = segments.last().filter(|_| frame.device() == Device::Phone);
        let right = last.map_or(frame.width, |(_, area)| area.right());
        let mut free: Vec<f64> = Vec::new();
        let mut answers = Vec::new();
        for &(at, area) in segments.iter().rev() {
            let counted = bar.measure.contains(at);
            let text = bar.scale.answers[at].short.get(chart.lang).to_owned();
            let width = frame.text.width(&text, size, counted);
            let x = area.x.min(right - width).max(0.0);
            let is_free = |&tier: &usize| free.get(tier).is_none_or(|&to| x + width + GAP <= to);
            let tier = (0..=free.len()).find(is_free).unwrap_or(0);
            free.resize(free.len().max(tier + 1), f64::INFINITY);
            for below in &mut free[..=tier] {
                *below = below.min(x);
            }
            let foot = area.x;
            answers.push(Answer {
                text,
                x,
                foot,
                tier,
                counted,
            });
        }
        let bar = part.marks.iter().find_map(|mark| match mark.of {
            MarkOf::Answer(_) => Some(mark.area.y),
            _ => None,
        });
        let bar = bar.unwrap_or_default();
        let to_bar = if frame.device() == Device::Phone {
            0.0
        } else {
            bar
        };
        Self {
            bar,
            names: answers,
            size,
            tiers: free.len(),
            to_bar,
        }
    }

    /// Height of all their lines, with the room below them.
    fn height(&self) -> f64 {
        self.size * LEADING * self.tiers as f64 + self.below()
    }

    fn below(&self) -> f64 {
        if self.to_bar > 0.0 { 0.0 } else { BELOW }
    }

    /// Writes them from `top` on.
    fn write(self, scene: &mut Scene, top: f64, frame: &Frame) {
        let palette = frame.theme.palette();
        let bar = top + self.height() + self.to_bar;
        let bottom = top + self.height() - self.below();
        for answer in &self.names {
            let y = bottom - self.size * LEADING * (answer.tier as f64 + 0.5);
            let line = Area {
                x: answer.foot.round(),
                y: y + self.size * 0.6,
                width: 1.0,
                height: bar - y - self.size * 0.6,
            };
            scene.fill(None, line, palette.rule);
        }
        for answer in self.names {
            let y = bottom - self.size * LEADING * (answer.tier as f64 + 0.5);
            let (ink, bold) = if answer.counted {
                (palette.ink, true)
            } else {
                (palette.muted, false)
            };
            // A line that leads down from a higher name passes behind this one.
            let clear = Area {
                x: answer.x - CLEAR,
                y: y - self.size * 0.6,
                width: frame.text.width(&answer.text, self.size, bold) + 2.0 * CLEAR,
                height: self.size * 1.2,
            };
            scene.fill(None, clear, palette.paper);
            let style = Style::new(self.size, bold, Anchor::Start, ink);
            scene.write(None, answer.text, (answer.x, y), style, frame.text);
        }
    }
}

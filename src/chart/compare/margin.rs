//! The column of gaps at the right. What most of them mean is said once, above the column; the words below
//! a gap are those of the exceptions.

use super::sizes::{AFTER, Sizes, WORDS};
use super::{Chart, Placing};
use crate::analysis::{Among, Measures, Pair};
use crate::chart::{Anchor, Area, Frame, Mark, MarkOf, Part, Style, TextScale};
use crate::survey::Percent;
use crate::text;

/// The widest gap.
const WIDEST: Percent = Percent::HUNDRED;

/// The column of gaps.
pub struct Margin {
    /// Its width, in CSS pixels: that of the widest gap and of the widest words that may ever stand
    /// in it, so that another order, pair or measure leaves the marks where they are.
    pub width: f64,
    /// How many lines the words below a gap may take.
    lines: usize,
}

/// How many lines they take at most.
const LINES: usize = 2;
/// Room between the last of them and the gap below, in CSS pixels.
const BETWEEN: f64 = 8.0;
/// From this width of the chart on they stand on one line, so that there is air between two gaps that have words.
const ONE_LINE_FROM: f64 = 900.0;

impl Margin {
    /// The column for gaps and words of these sizes.
    pub fn fit(chart: &Chart, frame: &Frame, gap: f64, note: f64) -> Self {
        let points = text::points_brief(chart.lang, WIDEST);
        let points = text::signed(points, chart.among == Among::Opinion);
        let points = frame.text.width(&points, gap, true);
        let lines = if frame.width < ONE_LINE_FROM {
            LINES
        } else {
            1
        };
        let needed = |words: String| match lines {
            1 => frame.text.width(&words, note, false),
            _ => narrowest(frame.text, &words, note),
        };
        let words = every_words(chart).map(needed).fold(0.0, f64::max);
        Self {
            // What fits exactly must not be wrapped for the last digit of a sum.
            width: points.max(words) + 0.5,
            lines,
        }
    }

    /// Height of a gap and its words.
    pub fn height(gap: f64, note: f64) -> f64 {
        gap + note * WORDS * LINES as f64
    }

    /// Room below them: where the words stand on one line, the other line is room enough.
    pub fn below(&self) -> f64 {
        if self.lines > 1 { BETWEEN } else { 0.0 }
    }
}

impl Placing<'_> {
    /// What most gaps mean, above the column; on a phone, where the column is above the axis, on one line.
    pub(super) fn common(&mut self) {
        let Some(sign) = self.common_sign() else {
            return;
        };
        let (face, note) = (self.frame.text, self.sizes.note);
        let (width, lines) = if self.sizes.above > 0.0 {
            (self.right, 1)
        } else {
            (self.sizes.margin.width, self.sizes.margin.lines)
        };
        let lines = face.wrap(&self.words(sign), note, width, lines);
        let style = Style::new(note, false, Anchor::End, self.palette.muted);
        let count = lines.len();
        for (n, text) in lines.into_iter().enumerate() {
            // On one line they stand above the labels of the axis.
            let from_end = if self.sizes.above > 0.0 {
                1
            } else {
                count - 1 - n
            };
            let y = self.head_line(from_end);
            self.scene.write(None, text, (self.right, y), style, face);
        }
    }

    /// The sign of most gaps.
    fn common_sign(&self) -> Option<i16> {
        let (lines, pair) = (self.chart.lines, self.chart.pair);
        let count = |sign: i16| {
            let gaps = lines.iter().filter_map(|line| line.gap(pair));
            let of_sign = gaps.filter(|gap| gap.signum() == sign);
            of_sign.count()
        };
        let signs = [0, -1, 1].into_iter();
        let most = signs.max_by_key(|&sign| count(sign));
        most.filter(|&sign| sign != 0 && count(sign) > 0)
    }

    fn words(&self, sign: i16) -> String {
        let chart = self.chart;
        text::gap_words_by(chart.lang, chart.survey, chart.measures, chart.pair, sign)
    }

    /// The gap in the margin, and its sign in words where it is not the common one.
    pub(super) fn margin(&mut self, at: usize, top: f64, level: f64) {
        let (chart, face, right) = (self.chart, self.frame.text, self.right);
        let Sizes {
            gap: size,
            note,
            above,
            ..
        } = self.sizes;
        let width = self.sizes.margin.width;
        let (y, height) = if above > 0.0 {
            (top, above)
        } else {
            (top, self.sizes.row())
        };
        let area = Area {
            x: right - width,
            y,
            width,
            height,
        };
        self.scene.marks.push(Mark {
            area,
            line: at,
            of: MarkOf::Gap,
        });
        let gap = chart.lines[at].gap(chart.pair);
        let sign = gap.map(Percent::signum);
        let said = sign.filter(|&sign| self.common_sign() != Some(sign));
        let lines = said.map_or_else(Vec::new, |sign| {
            face.wrap(&self.words(sign), note, width, self.sizes.margin.lines)
        });
        let height = size + self.sizes.words() * lines.len() as f64;
        let first = if above > 0.0 {
            // Level with the name, whose last line is next to the marks.
            top + above - AFTER - height
        } else {
            let lowest = top + self.sizes.row() - height;
            (level - height / 2.0).min(lowest)
        };
        let style = Style::new(size, true, Anchor::End, self.palette.ink);
        let points = text::points_brief(chart.lang, gap.map(Percent::abs));
        let recomputed = chart.among == Among::Opinion && gap.is_some();
        let points = text::signed(points, recomputed);
        let key = self.key(at, Part::Sum);
        self.scene
            .write(key, points, (right, first + size / 2.0), style, face);
        let style = Style::new(note, false, Anchor::End, self.palette.muted);
        for ((n, text), part) in lines
            .into_iter()
            .enumerate()
            .zip([Part::Note, Part::NoteEnd])
        {
            let y = first + size + self.sizes.words() * (n as f64 + 0.5);
            let key = self.key(at, part);
            self.scene.write(key, text, (right, y), style, face);
        }
    }
}

/// All that may stand below a gap in the language of `chart`, whatever its pair and measures.
fn every_words<'a>(chart: &'a Chart) -> impl Iterator<Item = String> + use<'a> {
    let Chart { lang, survey, .. } = *chart;
    let strong = Measures::default_of(survey);
    // Nothing counts, which is no strong measure: words of shares.
    let weak = Measures::default();
    let pairs = Pair::all(survey)
        .into_iter()
        .flat_map(|pair| [-1, 0, 1].map(|sign| (pair, sign)));
    pairs.flat_map(move |(pair, sign)| {
        [strong, weak].map(|m| text::gap_words_by(lang, survey, m, pair, sign))
    })
}

/// The smallest width at which `words` stand on two lines.
fn narrowest(face: TextScale, words: &str, size: f64) -> f64 {
    let width = |text: &str| face.width(text, size, false);
    let spaces = words.match_indices(' ').map(|(at, _)| at);
    let halves = spaces.map(|at| width(&words[..at]).max(width(&words[at + 1..])));
    halves.fold(width(words), f64::min)
}

//! The column of gaps at the right.

use super::sizes::Sizes;
use super::{Chart, Placing};
use crate::analysis::{Among, Measures, Pair};
use crate::chart::{Anchor, Area, Frame, Mark, MarkOf, Part, Style, TextScale};
use crate::text;

/// The widest gap.
const WIDEST: u16 = 100;

/// The column of gaps.
pub struct Margin {
    /// Its width, in CSS pixels: that of the widest gap and of the widest words that may ever stand
    /// in it, so that another order, pair or measure leaves the marks where they are.
    pub width: f64,
    /// How many lines the words may take.
    pub lines: usize,
}

impl Margin {
    /// The column for gaps and words of these sizes, words on so many lines.
    pub fn fit(chart: &Chart, frame: &Frame, gap: f64, note: f64, lines: usize) -> Self {
        let points = text::points_brief(chart.lang, WIDEST);
        let points = text::signed(points, chart.among == Among::Opinion);
        let points = frame.text.width(&points, gap, true);
        let needed = |words: String| narrowest(frame.text, &words, note, lines);
        let words = every_words(chart).map(needed).fold(0.0, f64::max);
        Self {
            // What fits exactly must not be wrapped for the last digit of a sum.
            width: points.max(words) + 0.5,
            lines,
        }
    }
}

impl Placing<'_> {
    /// The gap in the margin, and its sign in words.
    pub(super) fn margin(&mut self, at: usize, top: f64, level: f64) {
        let (chart, face, right) = (self.chart, self.frame.text, self.right);
        let Sizes {
            gap: size, note, ..
        } = self.sizes;
        let width = self.sizes.margin.width;
        let area = Area {
            x: right - width,
            y: top + self.sizes.above,
            width,
            height: self.sizes.row() - self.sizes.above,
        };
        self.scene.marks.push(Mark {
            area,
            line: at,
            of: MarkOf::Gap,
        });
        let gap = chart.lines[at].gap(chart.pair);
        let words = text::gap_words_by(chart.lang, chart.survey, chart.measures, chart.pair, gap);
        let lines = face.wrap(&words, note, width, self.sizes.margin.lines);
        let height = size + self.sizes.words() * lines.len() as f64;
        let first = self.beside(level, height) - height / 2.0;
        let style = Style::new(size, true, Anchor::End, self.palette.ink);
        let points = text::points_brief(chart.lang, gap.unsigned_abs());
        let points = text::signed(points, chart.among == Among::Opinion);
        let key = self.key(at, Part::Sum);
        self.scene
            .write(key, points, (right, first + size / 2.0), style, face);
        let style = Style::new(note, false, Anchor::End, self.palette.muted);
        for ((n, text), part) in lines
            .into_iter()
            .enumerate()
            .zip([Part::Note, Part::NoteEnd])
        {
            let y = first + size + self.sizes.words() * (n as f64 + 0.5) + 1.0;
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
    let pairs = Pair::ALL
        .into_iter()
        .flat_map(|pair| [-1, 0, 1].map(|sign| (pair, sign)));
    pairs.flat_map(move |(pair, sign)| {
        [strong, weak].map(|m| text::gap_words_by(lang, survey, m, pair, sign))
    })
}

/// The smallest width at which `words` stand on so many lines, one or two.
fn narrowest(face: TextScale, words: &str, size: f64, lines: usize) -> f64 {
    let width = |text: &str| face.width(text, size, false);
    let spaces = words.match_indices(' ').map(|(at, _)| at);
    let halves = spaces.map(|at| width(&words[..at]).max(width(&words[at + 1..])));
    let whole = width(words);
    if lines > 1 {
        halves.fold(whole, f64::min)
    } else {
        whole
    }
}

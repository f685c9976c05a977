//! What stands below: the statements that a round did not ask.

use super::sizes::Sizes;
use super::{Chart, Placing};
use crate::chart::name::LEADING;
use crate::chart::{Anchor, Frame, Style};
use crate::text;

/// Room between the plot and what stands below it, and between what stands there, in CSS pixels.
const AIR: f64 = 10.0;
/// So many lines hold any list of numbers that is written out.
const LINES: usize = 4;

/// For each round, which of the statements shown it lacks, in lines of text.
pub struct Absent(Vec<Vec<String>>);

impl Absent {
    /// As it is set in `frame`, in a column a round.
    pub fn of(chart: &Chart, frame: &Frame, sizes: &Sizes) -> Self {
        let width = frame.width / chart.years.len() as f64 - AIR;
        let said = |round: usize| {
            let lines = chart.lines.iter().map(|line| line.statement);
            let lacks = lines.filter(|&at| chart.courses[at].stops[round].is_none());
            let numbers = lacks.map(|at| chart.survey.statements[at].number.to_string());
            let said = text::not_asked_numbers(chart.lang, &numbers.collect::<Vec<_>>());
            said.map_or_else(Vec::new, |said| {
                frame.text.wrap(&said, sizes.note, width, LINES)
            })
        };
        Self((0..chart.years.len()).map(said).collect())
    }

    /// How much room it takes, in CSS pixels.
    pub fn height(&self, sizes: &Sizes) -> f64 {
        match self.0.iter().map(Vec::len).max().unwrap_or(0) {
            0 => 0.0,
            lines => AIR + sizes.note * LEADING * lines as f64,
        }
    }
}

impl Placing<'_> {
    /// Below each column, which of the statements shown it lacks.
    pub(super) fn absent(&mut self, absent: Absent) {
        let (size, face) = (self.sizes.note, self.frame.text);
        let slot = self.frame.width / absent.0.len() as f64;
        for (round, lines) in absent.0.into_iter().enumerate() {
            let (x, anchor) = match round {
                0 => (0.0, Anchor::Start),
                round if round == self.last() => (self.frame.width, Anchor::End),
                _ => (slot * (round as f64 + 0.5), Anchor::Middle),
            };
            let style = Style::new(size, false, anchor, self.palette.muted);
            for (n, text) in lines.into_iter().enumerate() {
                let y = self.sizes.plot.bottom() + AIR + size * LEADING * (n as f64 + 0.5);
                self.scene.write(None, text, (x, y), style, face);
            }
        }
    }
}

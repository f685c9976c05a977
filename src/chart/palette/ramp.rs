//! The ramp of a hue: its steps for any number of answers.

use std::sync::OnceLock;

use super::{Palette, Rgb};
use crate::survey::MOST_ANSWERS;

/// By how much a step stands out more from the paper than the next weaker one: above what the tests ask for, as
/// channels are rounded.
const STEP: f64 = 1.19;
/// The same margin for text.
const ROUNDING: f64 = 1.01;
/// How often the way from the strongest to the weakest is halved to find a colour on it.
const HALVINGS: usize = 16;

/// The colours of a hue in one look.
#[derive(Debug)]
pub struct Ramp {
    /// Its mark; 4.5:1 on the paper, as it carries numbers.
    pub mark: Rgb,
    /// Colours on the way from the strongest answer to the weakest, at equal distances.
    way: &'static [Rgb],
    /// The steps for each number of answers, once they are asked for.
    steps: [OnceLock<Vec<Rgb>>; MOST_ANSWERS],
}

impl Ramp {
    pub(super) const fn new(mark: Rgb, way: &'static [Rgb]) -> Self {
        let steps = [const { OnceLock::new() }; MOST_ANSWERS];
        Self { mark, way, steps }
    }

    /// The steps for `count` answers, from 1 to [`MOST_ANSWERS`], strongest first.
    pub(super) fn steps(&self, palette: &Palette, count: usize) -> &[Rgb] {
        let count = count.clamp(1, MOST_ANSWERS);
        self.steps[count - 1].get_or_init(|| self.work_out(palette, count))
    }

    /// Equal distances, but where a step would not stand out from the weaker one, or no text read on it: then the
    /// nearest colour of the way that does.
    fn work_out(&self, palette: &Palette, count: usize) -> Vec<Rgb> {
        let mut weaker = 0.0;
        let mut steps: Vec<_> = (0..count)
            .rev()
            .map(|at| {
                let ideal = self.at(at as f64 / (count - 1).max(1) as f64);
                let wanted = ideal.contrast(palette.paper);
                let contrast = readable(palette, wanted.max(weaker * STEP), weaker * STEP);
                weaker = contrast;
                if contrast.total_cmp(&wanted).is_eq() {
                    ideal
                } else {
                    self.of_contrast(palette.paper, contrast)
                }
            })
            .collect();
        steps.reverse();
        steps
    }

    /// The colour at `share`, 0–1, of the way.
    fn at(&self, share: f64) -> Rgb {
        let last = self.way.len() - 1;
        let place = share * last as f64;
        let from = (place as usize).min(last - 1);
        self.way[from].toward(self.way[from + 1], place - from as f64)
    }

    /// The colour of the way with that contrast to the paper; its strongest where none has as much.
    pub(super) fn of_contrast(&self, paper: Rgb, contrast: f64) -> Rgb {
        let (mut strong, mut weak) = (0.0, 1.0);
        for _ in 0..HALVINGS {
            let middle = f64::midpoint(strong, weak);
            if self.at(middle).contrast(paper) < contrast {
                weak = middle;
            } else {
                strong = middle;
            }
        }
        self.at(strong)
    }
}

/// The contrast to the paper nearest to `wanted`, and not below `least`, with which ink or paper reads on a colour.
/// Between what carries ink and what carries paper there are colours that carry neither.
fn readable(palette: &Palette, wanted: f64, least: f64) -> f64 {
    let carries_paper = palette.text * ROUNDING;
    let carries_ink = palette.ink.contrast(palette.paper) / carries_paper;
    if wanted <= carries_ink || wanted >= carries_paper {
        wanted
    } else if carries_ink >= least && wanted * wanted < carries_ink * carries_paper {
        carries_ink
    } else {
        carries_paper
    }
}

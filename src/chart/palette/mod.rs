//! Colours of the data, for each look.
//!
//! Every table has a hue, most a hue of their own. Its steps are sequential: strong where the answer is strong. Lightness
//! alone tells the steps apart, so they hold for every kind of colour vision and in grey. The middle of a scale that lies
//! around one is on neither side: its step has no hue, and an outline.
//! Tests hold every pair that is drawn to the contrasts of WCAG 2.2. The style sheet has its colours from here
//! (sheet.rs).

mod looks;
mod ramp;
mod rgb;
mod sheet;
mod step;

pub use ramp::Ramp;
pub use rgb::Rgb;
pub use sheet::sheet;
pub use step::Step;

use crate::survey::Hue;
use looks::{CONTRAST, DARK, LIGHT};

/// The looks that are drawn; "auto" has been resolved to one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// Highest contrast.
    Contrast,
}

impl Theme {
    /// Every look.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Contrast];

    /// Its colours.
    pub const fn palette(self) -> &'static Palette {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
            Self::Contrast => &CONTRAST,
        }
    }
}

/// Colours of one look.
#[derive(Debug)]
pub struct Palette {
    /// Background.
    pub paper: Rgb,
    /// Text.
    pub ink: Rgb,
    /// Text of second rank; still 4.5:1 on `paper`.
    pub muted: Rgb,
    /// Lines lighter than anything that is data.
    pub rule: Rgb,
    /// The line that marks the measure; 3:1 on `paper`.
    pub accent: Rgb,
    /// Outline of segments that stand out from the paper too little by themselves; 3:1 on `paper`.
    pub outline: Rgb,
    /// Hatching of "can't say"; 3:1 on `paper`.
    pub hatch: Rgb,
    /// Links, and what the keyboard is at.
    pub key: Rgb,
    /// The contrast that text has on what it stands on.
    pub text: f64,
    /// The colours of each hue, in the order of [`Hue::ALL`].
    pub ramps: [Ramp; Hue::ALL.len()],
    /// The way from ink to paper by the colours that no data has.
    pub grey: Ramp,
}

impl Palette {
    /// The colours of `count` answers in `hue`, "can't say" aside, strongest first.
    pub fn steps(&self, hue: Hue, count: usize) -> &[Rgb] {
        self.ramps[hue as usize].steps(self, count)
    }

    /// The colour of the answer at `position` of `count`.
    pub fn step(&self, hue: Hue, position: usize, count: usize) -> Rgb {
        let steps = self.steps(hue, count);
        steps[position.min(steps.len() - 1)]
    }

    /// The colour of an answer.
    pub fn answer(
        &self,
        Step {
            hue,
            at,
            of,
            middle,
        }: Step,
    ) -> Rgb {
        let step = self.step(hue, at, of);
        if middle { self.grey_of(step) } else { step }
    }

    /// The colour without a hue that stands out from the paper as `step` does, and carries the same text: what is found
    /// is never weaker than what is sought, so where ink is on it a little less is sought.
    fn grey_of(&self, step: Rgb) -> Rgb {
        const ROUNDING: f64 = 1.02;
        let contrast = step.contrast(self.paper);
        let carries_ink = self.text_on(step) == self.ink;
        let sought = if carries_ink {
            contrast / ROUNDING
        } else {
            contrast
        };
        self.grey.of_contrast(self.paper, sought)
    }

    /// The outline of an answer in its colour: where that needs one on the paper, and in the middle of a scale.
    pub fn outline_of_answer(&self, step: Step) -> Option<Rgb> {
        let outline = self.outline_of(self.answer(step));
        outline.or(step.middle.then_some(self.outline))
    }

    /// The colour of marks in `hue`.
    pub const fn mark(&self, hue: Hue) -> Rgb {
        self.ramps[hue as usize].mark
    }

    /// A ground between paper and rule, for areas that are no data; muted text still reads on it.
    pub fn pale(&self) -> Rgb {
        /// Halfway in the ordinary looks; a rule of high contrast is darker, and a ground of it
        /// then less of it.
        const RULE: f64 = 0.5;
        const DARK_RULE: f64 = 0.2;
        let dark_rule = self.rule.contrast(self.paper) > 2.0;
        let share = if dark_rule { DARK_RULE } else { RULE };
        self.paper.toward(self.rule, share)
    }

    /// The colour of text on `fill`: ink or paper, whichever stands out more.
    pub fn text_on(&self, fill: Rgb) -> Rgb {
        if self.ink.contrast(fill) >= self.paper.contrast(fill) {
            self.ink
        } else {
            self.paper
        }
    }

    /// The outline that `fill` needs on the paper, if it needs one (WCAG 2.2, 1.4.11: 3:1).
    pub fn outline_of(&self, fill: Rgb) -> Option<Rgb> {
        (fill.contrast(self.paper) < 3.0).then_some(self.outline)
    }
}

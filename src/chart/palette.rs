//! Colours of the data, for each look.
//!
//! Both scales are one-sided, so each has sequential steps: strong where the answer is strong.
//! Lightness alone tells the steps apart, so they hold for every kind of colour vision and in grey.
//! Tests hold every pair that is drawn to the contrasts of WCAG 2.2.

use crate::survey::{ScaleId, TableId};

/// A colour: red, green and blue, 0–255 (sRGB).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// Relative luminance, 0–1 (WCAG 2.2, "relative luminance").
    pub fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.04045 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// Contrast ratio to `other`, 1–21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The colour at `share`, 0–1, of the way to `other`.
    #[must_use]
    pub fn toward(self, other: Self, share: f64) -> Self {
        let mix = |a: u8, b: u8| {
            let (a, b) = (f64::from(a), f64::from(b));
            (a + (b - a) * share).round() as u8
        };
        Self(
            mix(self.0, other.0),
            mix(self.1, other.1),
            mix(self.2, other.2),
        )
    }
}

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
    /// Marks of the tables, in the order of [`TableId::ALL`]; 4.5:1 on `paper`, as they carry numbers.
    pub marks: [Rgb; 3],
    /// Steps of the adoption scale, strongest first.
    pub adoption: [Rgb; 4],
    /// Steps of the significance scale, strongest first.
    pub significance: [Rgb; 5],
}

impl Palette {
    /// The step of the answer at `position` of `scale`.
    pub const fn step(&self, scale: ScaleId, position: usize) -> Rgb {
        let steps: &[Rgb] = match scale {
            ScaleId::Adoption => &self.adoption,
            ScaleId::Significance => &self.significance,
        };
        let last = steps.len() - 1;
        steps[if position < last { position } else { last }]
    }

    /// The colour of the marks of `table`.
    pub const fn mark(&self, table: TableId) -> Rgb {
        self.marks[table as usize]
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

const fn hex(rgb: u32) -> Rgb {
    let [_, red, green, blue] = rgb.to_be_bytes();
    Rgb(red, green, blue)
}

static LIGHT: Palette = Palette {
    paper: hex(0x00ff_ffff),
    ink: hex(0x0014_181c),
    muted: hex(0x0055_606b),
    rule: hex(0x00d5_dbe1),
    accent: hex(0x0014_181c),
    outline: hex(0x0076_8794),
    hatch: hex(0x006b_7680),
    marks: [hex(0x0000_807a), hex(0x00a8_6200), hex(0x0044_379a)],
    adoption: [
        hex(0x000f_5c4d),
        hex(0x004a_9a83),
        hex(0x00a7_d3c3),
        hex(0x00ec_eff1),
    ],
    significance: [
        hex(0x000b_3c5d),
        hex(0x002f_6f9f),
        hex(0x008f_b8d6),
        hex(0x00cf_e0ec),
        hex(0x00ee_f1f4),
    ],
};

static DARK: Palette = Palette {
    paper: hex(0x0012_171c),
    ink: hex(0x00ee_f2f5),
    muted: hex(0x00a9_b4be),
    rule: hex(0x0036_414b),
    accent: hex(0x00ee_f2f5),
    outline: hex(0x0073_8390),
    hatch: hex(0x0090_9ca7),
    marks: [hex(0x003f_b8b0), hex(0x00f5_c35f), hex(0x00a5_96ff)],
    adoption: [
        hex(0x00bf_eadd),
        hex(0x006f_bfa8),
        hex(0x002f_6f62),
        hex(0x0020_2a31),
    ],
    significance: [
        hex(0x00d3_e8f8),
        hex(0x008f_c1e6),
        hex(0x0037_6a94),
        hex(0x0027_4a66),
        hex(0x0020_2b35),
    ],
};

static CONTRAST: Palette = Palette {
    paper: hex(0x00ff_ffff),
    ink: hex(0x0000_0000),
    muted: hex(0x0000_0000),
    rule: hex(0x0080_8080),
    accent: hex(0x0000_0000),
    outline: hex(0x0000_0000),
    hatch: hex(0x0000_0000),
    marks: [hex(0x0000_645e), hex(0x0094_4e00), hex(0x0024_167f)],
    adoption: [
        hex(0x0000_3a2e),
        hex(0x0000_5c48),
        hex(0x0074_cfb0),
        hex(0x00ff_ffff),
    ],
    significance: [
        hex(0x0000_1a33),
        hex(0x0000_4c99),
        hex(0x0074_aee8),
        hex(0x00cc_e0f5),
        hex(0x00ff_ffff),
    ],
};

//! A colour as the screen has it.

use ::palette::color_difference::Wcag21RelativeContrast;
use ::palette::{FromColor, Mix, Oklab, Srgb};

/// A colour: red, green and blue, 0–255 (sRGB).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// The colour of a number as styles write it: `0xff_8000` is orange.
    pub(super) const fn hex(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self(red, green, blue)
    }

    /// Contrast ratio to `other`, 1–21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Self) -> f64 {
        self.srgb().relative_contrast(other.srgb())
    }

    /// The colour at `share`, 0–1, of the way to `other`, as the eye sees it: in Oklab.
    #[must_use]
    pub fn toward(self, other: Self, share: f64) -> Self {
        let [from, to] = [self, other].map(|end| Oklab::from_color(end.srgb()));
        let mixed = Srgb::from_color(from.mix(to, share));
        let (red, green, blue) = mixed.into_format().into_components();
        Self(red, green, blue)
    }

    fn srgb(self) -> Srgb<f64> {
        Srgb::new(self.0, self.1, self.2).into_format()
    }
}

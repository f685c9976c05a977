//! Where the plot is, and where a percentage is in it.

use super::Chart;
use super::sizes::Sizes;
use crate::analysis::{Field, NEAR, Significance};
use crate::chart::{Area, Frame};
use crate::text;

/// Room between the plot and what is written beside it, in CSS pixels.
pub const GUTTER: f64 = 6.0;
/// The largest sum that rounding makes, in percent.
const LAST: f64 = 102.0;

/// The plot and its scales. They run on above 100 %, where rounding lifts a sum.
pub struct Plot {
    /// The ground that is drawn, which has room for a whole mark around every point.
    pub ground: Area,
    /// Where points can be.
    pub inner: Area,
}

impl Plot {
    /// The plot of `chart` in `frame`, below the title of the upright axis.
    pub fn fit(chart: &Chart, frame: &Frame, sizes: &Sizes) -> Self {
        let left = left(chart, frame, sizes) + GUTTER;
        let (width, height) = sizes.plot(frame.width - left);
        let top = sizes.line() * title_lines(chart, frame, sizes) as f64 + GUTTER;
        let pad = sizes.cell / 2.0 + 2.0;
        let ground = Area {
            x: left,
            y: top,
            width,
            height,
        };
        let inner = Area {
            x: left + pad,
            y: top + pad,
            width: width - 2.0 * pad,
            height: height - 2.0 * pad,
        };
        Self { ground, inner }
    }

    /// Where so many percent of adoption are, in CSS pixels.
    pub fn x(&self, adoption: f64) -> f64 {
        self.inner.x + adoption / LAST * self.inner.width
    }

    /// Where so many percent of significance are, in CSS pixels.
    pub fn y(&self, significance: f64) -> f64 {
        self.inner.bottom() - significance / LAST * self.inner.height
    }

    /// The part of the ground that belongs to `field`, without the bands too near to the lines.
    pub fn field(&self, chart: &Chart, field: Field) -> Area {
        let (cut, height) = (chart.plane.adoption, chart.plane.height);
        let ground = self.ground;
        let rare = matches!(field, Field::MuchRare | Field::LessRare);
        let (left, right) = if rare {
            (ground.x, self.x(cut - NEAR))
        } else {
            (self.x(cut + NEAR), ground.right())
        };
        let much = matches!(field, Field::MuchRare | Field::MuchCommon);
        let (top, bottom) = if much {
            (ground.y, self.y(height + NEAR))
        } else {
            (self.y(height - NEAR), ground.bottom())
        };
        Area {
            x: left,
            y: top,
            width: right - left,
            height: bottom - top,
        }
    }
}

/// Room for the values left of the plot: for all but the rarest, so that the plot stays where it is.
fn left(chart: &Chart, frame: &Frame, sizes: &Sizes) -> f64 {
    const WIDE: f64 = 99.5;
    let values = [WIDE, chart.plane.height].map(|value| text::percent_of(chart.lang, value));
    let widths = values.map(|value| frame.text.width(&value, sizes.text, true));
    widths.into_iter().fold(0.0, f64::max)
}

/// How many lines the title of the upright axis has at most: the plot stays where it is when
/// another significance is chosen.
fn title_lines(chart: &Chart, frame: &Frame, sizes: &Sizes) -> usize {
    let title = |whose| text::axis_significance(chart.lang, chart.survey, chart.measures, whose);
    let titles = Significance::ALL.map(title);
    let lines = titles.map(|title| frame.text.wrap(&title, sizes.text, frame.width, 2).len());
    lines.into_iter().max().unwrap_or(1)
}

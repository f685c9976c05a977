//! Where the plot is, and where a percentage is in it.

use super::Chart;
use super::sizes::Sizes;
use crate::analysis::{Axis, Field, NEAR};
use crate::chart::{Area, Frame};
use crate::text;

/// Room between the plot and what is written beside it, in CSS pixels.
pub const GUTTER: f64 = 6.0;
/// The largest sum that rounding makes, in percent.
const LAST: f64 = 102.0;

/// Room between the least value and the begin of its scale, in percent.
const BELOW: f64 = 5.0;
/// Where a scale begins at most, in percent: it has two parts at least.
const LATEST: f64 = 80.0;

/// The plot and its scales. They begin at the tens below the least value, and run on above 100 %, where
/// rounding lifts a sum.
pub struct Plot {
    /// Where the scales across and upwards begin, in percent.
    pub from: (f64, f64),
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
        let (across, up) = chart.plane.least;
        let from = (begin(across), begin(up));
        Self {
            from,
            ground,
            inner,
        }
    }

    /// Where so many percent are across, in CSS pixels.
    pub fn x(&self, percent: f64) -> f64 {
        self.inner.x + (percent - self.from.0) / (LAST - self.from.0) * self.inner.width
    }

    /// Where so many percent are upwards, in CSS pixels.
    pub fn y(&self, percent: f64) -> f64 {
        let (from, height) = (self.from.1, self.inner.height);
        self.inner.bottom() - (percent - from) / (LAST - from) * height
    }

    /// The part of the ground that belongs to `field`, without the bands too near to the lines.
    pub fn field(&self, chart: &Chart, field: Field) -> Area {
        let (cut, height) = (chart.plane.width, chart.plane.height);
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

/// Where a scale of values begins that are no less than that.
fn begin(least: f64) -> f64 {
    let tens = ((least - BELOW) / 10.0).floor() * 10.0;
    tens.clamp(0.0, LATEST)
}

/// Where the lines of a scale stand that begins there, in percent: from its begin to 100 in equal steps, of
/// quarters where they are.
pub fn grid(from: f64) -> Vec<f64> {
    const STEPS: [f64; 4] = [25.0, 20.0, 30.0, 10.0];
    let equal = |step: &f64| {
        let steps = (100.0 - from) / step;
        steps >= 2.0 && (steps - steps.round()).abs() < 1e-6
    };
    let step = STEPS.into_iter().find(equal).unwrap_or(10.0);
    let count = ((100.0 - from) / step).round() as usize;
    (0..=count).map(|n| from + step * n as f64).collect()
}

/// Room for the values left of the plot: for all but the rarest, so that the plot stays where it is.
fn left(chart: &Chart, frame: &Frame, sizes: &Sizes) -> f64 {
    const WIDE: f64 = 99.5;
    let values = [WIDE, chart.plane.height].map(|value| text::percent_of(chart.lang, value));
    let widths = values.map(|value| frame.text.width(&value, sizes.text, true));
    widths.into_iter().fold(0.0, f64::max)
}

/// How many lines the title of the upright axis has at most: the plot stays where it is when
/// something else is mapped upwards.
fn title_lines(chart: &Chart, frame: &Frame, sizes: &Sizes) -> usize {
    let offered = Axis::offered(chart.survey, chart.plane.axes.across);
    let lines = offered.into_iter().map(|up| {
        let title = text::axis_title(chart.lang, chart.survey, chart.measures, up);
        frame.text.wrap(&title, sizes.text, frame.width, 2).len()
    });
    lines.max().unwrap_or(1)
}

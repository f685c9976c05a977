//! Scene to plotters: the only file that names plotters.
//!
//! Plotters draws in whole pixels of the surface behind it and knows no device-pixel-ratio, so a
//! scene is drawn at the [`Density`] of its surface.

use plotters::backend::SVGBackend;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontFamily, FontStyle, TextStyle};
use plotters_backend::{BackendColor, BackendStyle, DrawingBackend, DrawingErrorKind};

use super::{Anchor, Area, Form, Label, Rgb, Scene, Shape};

/// The faces that labels are set in; the page's own.
pub const FACES: &str = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', 'Helvetica Neue', Arial, sans-serif";

/// Distance between the lines of a hatching, in CSS pixels.
const HATCH_STEP: f64 = 5.0;

/// Width of the ring around a glyph, in CSS pixels.
const RING: f64 = 1.5;
/// Half the side of a square, and the radius of a circle, that look as large as a diamond whose
/// tips are at distance 1.
const SQUARE: f64 = 0.78;
const CIRCLE: f64 = 0.88;

/// How large a scene is drawn on a surface.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Density {
    /// Units of the surface a CSS pixel.
    pixels: f64,
    /// By how much text is written larger, to come out as large as asked for.
    text: f64,
}

impl Density {
    /// On a canvas with so many pixels a CSS pixel.
    pub const fn canvas(pixels: f64) -> Self {
        Self { pixels, text: 1.0 }
    }

    /// In a vector picture. Plotters' SVG backend divides font sizes by 1.24, the canvas backend
    /// does not.
    pub const fn svg() -> Self {
        Self {
            pixels: 1.0,
            text: 1.24,
        }
    }
}

/// What drawing on `B` can fail with.
pub type Failure<B> = DrawingErrorKind<<B as DrawingBackend>::ErrorType>;

/// What came of drawing on `B`.
type Outcome<B> = Result<(), Failure<B>>;

/// Draws `scene` on `surface`.
///
/// # Errors
///
/// Whatever the surface reports, such as a canvas without a context.
pub fn draw<B: DrawingBackend>(
    scene: &Scene,
    surface: &mut B,
    density: Density,
) -> Result<(), Failure<B>> {
    surface.ensure_prepared()?;
    let mut pen = Pen { surface, density };
    for drawn in &scene.shapes {
        pen.shape(&drawn.shape)?;
    }
    surface.present()
}

/// `scene` as SVG, with text as text.
pub fn vector(scene: &Scene) -> String {
    let mut svg = String::new();
    let size = (scene.width.ceil() as u32, scene.height.ceil() as u32);
    let mut surface = SVGBackend::with_string(&mut svg, size);
    // A string does not refuse what is written into it.
    let _ = draw(scene, &mut surface, Density::svg());
    drop(surface);
    svg
}

/// A place on a surface, in its units.
type At = (i32, i32);

struct Pen<'a, B> {
    surface: &'a mut B,
    density: Density,
}

struct Stroke {
    color: BackendColor,
    width: u32,
}

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        self.color
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

impl<B: DrawingBackend> Pen<'_, B> {
    fn shape(&mut self, shape: &Shape) -> Outcome<B> {
        match shape {
            Shape::Block {
                area,
                fill,
                outline,
                hatch,
            } => self.block(area, *fill, *outline, *hatch),
            Shape::Line {
                from,
                to,
                width,
                ink,
            } => self.line(*from, *to, *width, *ink),
            Shape::Glyph {
                form,
                at,
                radius,
                fill,
                ring,
            } => {
                if let Some(ring) = ring {
                    self.glyph(*form, *at, radius + RING, *ring)?;
                }
                self.glyph(*form, *at, *radius, *fill)
            }
            Shape::Text(label) => self.text(label),
        }
    }

    fn block(
        &mut self,
        area: &Area,
        fill: Rgb,
        outline: Option<Rgb>,
        hatch: Option<Rgb>,
    ) -> Outcome<B> {
        self.fill(area, fill)?;
        if let Some(ink) = hatch {
            for (from, to) in hatching(area) {
                self.line(from, to, 1.0, ink)?;
            }
        }
        match outline {
            Some(ink) => self.outline(area, ink),
            None => Ok(()),
        }
    }

    /// Fills what is not empty with at least one unit of the surface: a line of one CSS pixel is still
    /// there where a unit is more than that.
    fn fill(&mut self, area: &Area, fill: Rgb) -> Outcome<B> {
        if area.width <= 0.0 || area.height <= 0.0 {
            return Ok(());
        }
        let (from, to) = (
            self.at(area.x, area.y),
            self.at(area.right(), area.bottom()),
        );
        let to = (to.0.max(from.0 + 1), to.1.max(from.1 + 1));
        let stroke = Stroke {
            color: color(fill),
            width: 1,
        };
        self.surface.draw_rect(from, to, &stroke, true)
    }

    /// Four thin blocks inside the edge: lines would straddle it and blur.
    fn outline(&mut self, area: &Area, ink: Rgb) -> Outcome<B> {
        let (left, top, right, bottom) = (area.x, area.y, area.right(), area.bottom());
        let edges = [
            (left, top, right, top + 1.0),
            (left, bottom - 1.0, right, bottom),
            (left, top, left + 1.0, bottom),
            (right - 1.0, top, right, bottom),
        ];
        for (x, y, right, bottom) in edges {
            let (width, height) = (right - x, bottom - y);
            let edge = Area {
                x,
                y,
                width,
                height,
            };
            self.fill(&edge, ink)?;
        }
        Ok(())
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), width: f64, ink: Rgb) -> Outcome<B> {
        let stroke = Stroke {
            color: color(ink),
            width: (width * self.density.pixels).round().max(1.0) as u32,
        };
        let (from, to) = (self.at(from.0, from.1), self.at(to.0, to.1));
        self.surface.draw_line(from, to, &stroke)
    }

    fn glyph(&mut self, form: Form, (x, y): (f64, f64), radius: f64, fill: Rgb) -> Outcome<B> {
        let style = Stroke {
            color: color(fill),
            width: 1,
        };
        match form {
            Form::Square => {
                let half = radius * SQUARE;
                let (from, to) = (self.at(x - half, y - half), self.at(x + half, y + half));
                self.surface.draw_rect(from, to, &style, true)
            }
            Form::Circle => {
                let radius = (radius * CIRCLE * self.density.pixels).round() as u32;
                let middle = self.at(x, y);
                self.surface.draw_circle(middle, radius, &style, true)
            }
            _ => {
                let corners = form.corners().into_iter();
                let corners = corners.map(|(dx, dy)| self.at(x + radius * dx, y + radius * dy));
                let corners: Vec<_> = corners.collect();
                self.surface.fill_polygon(corners, &style)
            }
        }
    }

    fn text(&mut self, label: &Label) -> Outcome<B> {
        let side = match label.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let style = TextStyle {
            font: (
                FontFamily::Name(FACES),
                label.size * self.density.pixels * self.density.text,
                weight(label.bold),
            )
                .into(),
            color: color(label.ink),
            pos: Pos::new(side, VPos::Center),
        };
        let at = self.at(label.x, label.y);
        self.surface.draw_text(&label.text, &style, at)
    }

    fn at(&self, x: f64, y: f64) -> At {
        (
            (x * self.density.pixels).round() as i32,
            (y * self.density.pixels).round() as i32,
        )
    }
}

const fn weight(bold: bool) -> FontStyle {
    if bold {
        FontStyle::Bold
    } else {
        FontStyle::Normal
    }
}

const fn color(rgb: Rgb) -> BackendColor {
    BackendColor {
        alpha: 1.0,
        rgb: (rgb.0, rgb.1, rgb.2),
    }
}

/// The lines of a hatching, cut to `area`: plotters cannot clip.
fn hatching(area: &Area) -> impl Iterator<Item = ((f64, f64), (f64, f64))> {
    let (width, height) = (area.width, area.height);
    let count = ((width + height) / HATCH_STEP) as usize;
    (1..=count).map(move |n| {
        // The line x + y = sum, from the left or bottom edge to the top or right edge.
        let sum = n as f64 * HATCH_STEP;
        let (from, to) = (
            (sum.min(width), (sum - width).max(0.0)),
            ((sum - height).max(0.0), sum.min(height)),
        );
        (
            (area.x + from.0, area.y + from.1),
            (area.x + to.0, area.y + to.1),
        )
    })
}

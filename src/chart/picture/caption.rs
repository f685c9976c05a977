//! What stands around a chart, set from the top to the bottom.

use super::{Sizes, TITLE_LINES, breaking};
use crate::chart::{Anchor, Area, Form, Frame, Palette, Rgb, Scene, Shape, Step, Style};
use crate::survey::Hue;

/// Distance of lines, in font sizes.
const LEADING: f64 = 1.35;
/// Room between what stands apart, in font sizes of the text.
const APART: f64 = 1.0;
/// Room between what belongs together, in font sizes of the text.
const CLOSE: f64 = 0.4;
/// Height of the line under the entries that count, in CSS pixels; as under the bars.
const COUNTED: f64 = 3.0;

/// By how much bold words may turn out wider than the metrics say: in some faces bold is wider than
/// in most, and a line of words has no margin that would hide it.
const BOLD: f64 = 1.1;

/// What a picture says around its chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caption {
    /// The finding.
    pub title: String,
    /// What is measured, and of whom.
    pub lead: String,
    /// What was left out, in words.
    pub filters: Option<String>,
    /// What the colours and forms mean.
    pub legend: Vec<Entry>,
    /// Where the numbers come from.
    pub source: String,
    /// Where this view is found, or nothing.
    pub address: String,
}

/// An entry of a legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What is explained.
    pub swatch: Swatch,
    /// By these words.
    pub name: String,
    /// Whether it counts: it is then underlined, as its segments are.
    pub counted: bool,
}

/// What an entry of a legend explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Swatch {
    /// The colour of an answer.
    Step(Step),
    /// The hatching of "can't say".
    Unsure,
    /// The mark of tables in that hue.
    Mark(Hue),
    /// The number of a statement, in a mark of that hue or of none.
    Number(u16, Option<Hue>),
}

/// A caption that is being set.
pub(super) struct Composing<'a> {
    frame: &'a Frame,
    sizes: Sizes,
    palette: &'static Palette,
    /// What is set so far; its height is how far down that reaches.
    scene: Scene,
}

impl<'a> Composing<'a> {
    /// Nothing yet, on so many CSS pixels of width.
    pub fn new(frame: &'a Frame, sizes: Sizes, width: f64) -> Self {
        Self {
            frame,
            sizes,
            palette: frame.theme.palette(),
            scene: Scene {
                width,
                ..Scene::default()
            },
        }
    }

    /// What has been set.
    pub fn composed(self) -> Scene {
        self.scene
    }

    /// The title, smaller where it is long.
    pub fn title(&mut self, title: &str) {
        let mut size = self.sizes.title;
        while size > self.sizes.text && self.broken(title, size, true).len() > TITLE_LINES {
            size -= 1.0;
        }
        self.paragraph(title, size, true, self.palette.ink);
    }

    /// Text of second rank.
    pub fn muted(&mut self, text: &str, size: f64) {
        self.paragraph(text, size, false, self.palette.muted);
    }

    /// The chart, with room above and below.
    pub fn chart(&mut self, chart: Scene) {
        self.leave(APART);
        let (top, height) = (self.scene.height, chart.height);
        self.scene.lay(chart.shifted(0.0, top));
        self.scene.height += height;
        self.leave(APART);
    }

    /// The entries side by side, on as many rows as they need.
    pub fn legend(&mut self, entries: &[Entry]) {
        if entries.is_empty() {
            return;
        }
        self.leave(APART - CLOSE);
        let (mut x, mut bottom) = (0.0, self.scene.height);
        for entry in entries {
            let names = self.names(entry);
            let width = self.entry_width(&names, entry.counted);
            if x > 0.0 && x + width > self.scene.width {
                self.scene.height = bottom + self.sizes.text * CLOSE;
                x = 0.0;
            }
            bottom = bottom.max(self.entry(entry, &names, (x, width)));
            x += width + self.sizes.text * 1.4;
        }
        self.scene.height = bottom;
    }

    /// Sets an entry at the height reached, and tells how far down it reaches.
    fn entry(&mut self, entry: &Entry, names: &[String], (x, width): (f64, f64)) -> f64 {
        let (size, top) = (self.sizes.text, self.scene.height);
        self.swatch(entry.swatch, x, top + size * LEADING / 2.0);
        let style = Style::new(size, entry.counted, Anchor::Start, self.palette.ink);
        let beside = x + self.beside();
        for (n, name) in names.iter().enumerate() {
            let point = (beside, top + size * LEADING * (n as f64 + 0.5));
            self.scene.write(None, name, point, style, self.frame.text);
        }
        let y = top + size * LEADING * names.len() as f64 + 1.0;
        let height = COUNTED;
        if entry.counted {
            let line = Area {
                x,
                y,
                width,
                height,
            };
            self.scene.fill(None, line, self.palette.accent);
        }
        y + height
    }

    /// A swatch whose left edge is at `x` and whose middle is at `y`.
    fn swatch(&mut self, swatch: Swatch, x: f64, y: f64) {
        let (size, palette) = (self.sizes.text, self.palette);
        let paper = palette.paper;
        let (fill, outline, hatch) = match swatch {
            Swatch::Step(step) => (palette.answer(step), palette.outline_of_answer(step), None),
            Swatch::Unsure => (paper, palette.outline_of(paper), Some(palette.hatch)),
            Swatch::Mark(hue) => {
                let glyph = Shape::Glyph {
                    form: Form::of(hue),
                    at: (x + size / 2.0, y),
                    radius: size / 2.0,
                    fill: palette.mark(hue),
                    ring: None,
                };
                return self.scene.add(None, glyph);
            }
            Swatch::Number(number, hue) => {
                let fill = hue.map_or(palette.ink, |hue| palette.mark(hue));
                return self.number(number, fill, (x + size / 2.0, y));
            }
        };
        let (width, height) = (size, size);
        let area = Area {
            x,
            y: y - size / 2.0,
            width,
            height,
        };
        let block = Shape::Block {
            area,
            fill,
            outline,
            hatch,
        };
        self.scene.add(None, block);
    }

    /// A number in a disc, as on the map.
    fn number(&mut self, number: u16, fill: Rgb, (x, y): (f64, f64)) {
        let (size, palette) = (self.sizes.text, self.palette);
        let disc = Shape::Glyph {
            form: Form::Circle,
            at: (x, y),
            radius: size * 0.7,
            fill,
            ring: None,
        };
        self.scene.add(None, disc);
        let style = Style::new(size * 0.7, true, Anchor::Middle, palette.paper);
        let face = self.frame.text;
        self.scene
            .write(None, number.to_string(), (x, y), style, face);
    }

    /// The name of an entry, on more than one line where it is wider than the picture.
    fn names(&self, entry: &Entry) -> Vec<String> {
        let most = self.scene.width - self.beside();
        let width = |line: &str| self.width(line, self.sizes.text, entry.counted);
        breaking::lines(&entry.name, |line| width(line) <= most)
    }

    fn entry_width(&self, names: &[String], counted: bool) -> f64 {
        let widths = names
            .iter()
            .map(|name| self.width(name, self.sizes.text, counted));
        self.beside() + widths.fold(0.0, f64::max)
    }

    /// Where the name of an entry begins, from where its swatch does.
    fn beside(&self) -> f64 {
        self.sizes.text * 1.5
    }

    fn paragraph(&mut self, text: &str, size: f64, bold: bool, ink: Rgb) {
        let lines = self.broken(text, size, bold);
        if lines.is_empty() {
            return;
        }
        self.leave(CLOSE);
        let style = Style::new(size, bold, Anchor::Start, ink);
        for line in lines {
            let point = (0.0, self.scene.height + size * LEADING / 2.0);
            self.scene.write(None, line, point, style, self.frame.text);
            self.scene.height += size * LEADING;
        }
    }

    fn broken(&self, text: &str, size: f64, bold: bool) -> Vec<String> {
        breaking::lines(text, |line| {
            self.width(line, size, bold) <= self.scene.width
        })
    }

    fn width(&self, text: &str, size: f64, bold: bool) -> f64 {
        self.frame.text.width(text, size, bold) * if bold { BOLD } else { 1.0 }
    }

    /// Leaves room below what is set; there is none to leave above the first.
    fn leave(&mut self, room: f64) {
        if self.scene.height > 0.0 {
            self.scene.height += room * self.sizes.text;
        }
    }
}

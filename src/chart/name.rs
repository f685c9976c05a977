//! The name of a line of a chart: the same in every chart, so that it stays when another is shown.

use super::{Anchor, Area, Key, Palette, Part, Scene, Style, TextScale};

/// Line height as a multiple of the font size.
pub const LEADING: f64 = 1.2;
/// Height of the line below the name in focus, in CSS pixels.
const FOCUS_LINE: f64 = 2.0;
/// From the middle of a line of text to that line, in font sizes: just below the letters.
const BELOW_LETTERS: f64 = 0.55;

/// A name on its lines.
pub struct Name {
    /// Its lines.
    pub lines: Vec<String>,
    /// Where they begin, in CSS pixels.
    pub left: f64,
    /// Font size, in CSS pixels.
    pub size: f64,
    /// The middle of all its lines, in CSS pixels.
    pub middle: f64,
    /// Whether it has the sign of focus: a line below each of its own.
    pub focused: bool,
}

impl Name {
    /// Writes the name on `scene`, each part with the key that it has.
    pub fn write(
        self,
        scene: &mut Scene,
        palette: &Palette,
        face: TextScale,
        key: impl Fn(Part) -> Option<Key>,
    ) {
        let leading = self.size * LEADING;
        let first = self.middle - leading * (self.lines.len() - 1) as f64 / 2.0;
        let style = Style::new(self.size, false, Anchor::Start, palette.ink);
        for (n, text) in self.lines.into_iter().enumerate() {
            let y = first + leading * n as f64;
            if self.focused {
                let area = Area {
                    x: self.left,
                    y: y + self.size * BELOW_LETTERS,
                    width: face.width(&text, self.size, false),
                    height: FOCUS_LINE,
                };
                let part = [Part::Focus, Part::FocusEnd].get(n).copied();
                scene.fill(part.and_then(&key), area, palette.accent);
            }
            scene.write(key(Part::Name(n)), text, (self.left, y), style, face);
        }
    }
}

//! The parts of a bar, or where the answers are no whole, a bar for each.

use super::{Bar, MEASURE_GAP, MEASURE_LINE, NAME_GUTTER, Placing, SEGMENT_GAP, SHARE_MARGIN};
use crate::chart::{Anchor, Area, Mark, MarkOf, Part, Rgb, Shape, Step, Style};
use crate::text;

impl Placing<'_> {
    pub(super) fn segment(&mut self, at: usize, position: usize, top: f64) {
        let bar = &self.chart.bars[at];
        let area = self.segment_area(bar, position, top);
        let Some(share) = bar.shares.get(position) else {
            // Of an answer that is left out there is nothing to point at.
            if bar.shares.is_unpublished(position) && bar.is_in_lanes() {
                self.unpublished_lane(at, position, area);
            } else if bar.is_rest(position) {
                self.rest(at, position, area);
            }
            return;
        };
        self.scene.marks.push(Mark {
            area,
            line: at,
            of: MarkOf::Answer(position),
        });
        if bar.is_in_lanes() {
            self.share_behind(at, position, area);
        }
        if share.is_zero() {
            return;
        }
        let width = area.width;
        let unsure = bar.scale.answers[position].unsure;
        let (fill, outline) = self.colours(bar, position);
        let drawn = Area {
            width: (width - SEGMENT_GAP).max(1.0),
            ..area
        };
        let block = Shape::Block {
            area: drawn,
            fill,
            outline,
            hatch: unsure.then_some(self.palette.hatch),
        };
        self.scene.add(self.key(at, Part::Answer(position)), block);
        if !self.chart.bars[at].is_in_lanes() {
            self.share(at, position, drawn, fill);
        }
    }

    /// The share behind a bar of its own.
    fn share_behind(&mut self, at: usize, position: usize, area: Area) {
        let share = self.chart.bars[at].drawn(position);
        let share = text::written(self.chart.lang, share);
        self.behind(at, position, area, &share, self.palette.ink);
    }

    /// What is said behind the bar of an answer, and where answers are named there, its name after that; how wide it is
    /// with the room before it.
    fn behind(&mut self, at: usize, position: usize, area: Area, said: &str, ink: Rgb) -> f64 {
        let (bar, size, face) = (&self.chart.bars[at], self.sizes.share, self.frame.text);
        let middle = area.y + area.height / 2.0;
        let x = area.x + area.width + SHARE_MARGIN;
        let width = SHARE_MARGIN + face.width(said, size, false);
        let style = Style::new(size, false, Anchor::Start, ink);
        let key = self.key(at, Part::Share(position));
        self.scene
            .write(key, said.to_owned(), (x, middle), style, face);
        if self.chart.named {
            let counted = bar.measure.contains(position);
            let ink = if counted {
                self.palette.ink
            } else {
                self.palette.muted
            };
            let name = bar.scale.answers[position].short.get(self.chart.lang);
            let style = Style::new(size, counted, Anchor::Start, ink);
            let x = area.x + area.width + width + NAME_GUTTER;
            self.scene
                .write(None, name.to_owned(), (x, middle), style, face);
        }
        width
    }

    /// Where the answer at `position` stands on the line that begins at `top`: behind those before it, or where they are
    /// no whole, below them.
    fn segment_area(&self, bar: &Bar, position: usize, top: f64) -> Area {
        let (x, width) = self.spread.segment(bar, position);
        let (down, height) = if bar.is_in_lanes() {
            (self.sizes.lane_top(position), self.sizes.lane_height(bar))
        } else {
            (0.0, self.sizes.bar)
        };
        Area {
            x,
            y: top + self.sizes.bar_top + down,
            width,
            height,
        }
    }

    /// That the share is not published, where the bar of the answer would begin.
    fn unpublished_lane(&mut self, at: usize, position: usize, area: Area) {
        let said = text::unpublished(self.chart.lang);
        let width = self.behind(at, position, area, said, self.palette.muted);
        let area = Area { width, ..area };
        self.scene.marks.push(Mark {
            area,
            line: at,
            of: MarkOf::Answer(position),
        });
    }

    /// What the published answers leave over, without a colour. It belongs to all that are not published, and each of
    /// them can be pointed at in a part of it.
    fn rest(&mut self, at: usize, position: usize, area: Area) {
        let bar = &self.chart.bars[at];
        let size = self.sizes.share;
        if area.width < 1.0 {
            return;
        }
        let each = area.width / bar.unpublished().count() as f64;
        for (n, answer) in bar.unpublished().enumerate() {
            let area = Area {
                x: area.x + each * n as f64,
                width: each,
                ..area
            };
            self.scene.marks.push(Mark {
                area,
                line: at,
                of: MarkOf::Answer(answer),
            });
        }
        let area = Area {
            width: (area.width - SEGMENT_GAP).max(1.0),
            ..area
        };
        let block = Shape::Block {
            area,
            fill: self.palette.paper,
            outline: Some(self.palette.muted),
            hatch: None,
        };
        self.scene.add(self.key(at, Part::Answer(position)), block);
        let words = text::unpublished(self.chart.lang).to_owned();
        let dash = text::percent(self.chart.lang, None);
        let fits = |said: &String| {
            self.frame.text.width(said, size, false) + 2.0 * SHARE_MARGIN <= area.width
        };
        if let Some(said) = [words, dash].into_iter().find(fits) {
            let style = Style::new(size, false, Anchor::Middle, self.palette.muted);
            let point = (area.x + area.width / 2.0, area.y + area.height / 2.0);
            let key = self.key(at, Part::Share(position));
            self.scene.write(key, said, point, style, self.frame.text);
        }
    }

    /// The colour of an answer, and its outline, where it has one.
    fn colours(&self, bar: &Bar, position: usize) -> (Rgb, Option<Rgb>) {
        let palette = self.palette;
        if bar.scale.answers[position].unsure {
            return (palette.paper, palette.outline_of(palette.paper));
        }
        let step = Step::on(bar.scale, position, bar.hue);
        (palette.answer(step), palette.outline_of_answer(step))
    }

    /// The share, where it fits; on hatching it gets a clear ground.
    fn share(&mut self, at: usize, position: usize, area: Area, fill: Rgb) {
        let bar = &self.chart.bars[at];
        let size = self.sizes.share;
        let text = text::written(self.chart.lang, bar.drawn(position));
        let width = self.frame.text.width(&text, size, false);
        if width + 2.0 * SHARE_MARGIN > area.width {
            return;
        }
        let (x, y) = (area.x + area.width / 2.0, area.y + area.height / 2.0);
        if bar.scale.answers[position].unsure {
            let ground = Area {
                x: x - width / 2.0 - 2.0,
                y: y - size * 0.6,
                width: width + 4.0,
                height: size * 1.2,
            };
            let key = self.key(at, Part::Ground(position));
            self.scene.fill(key, ground, fill);
        }
        let style = Style::new(size, false, Anchor::Middle, self.palette.text_on(fill));
        let key = self.key(at, Part::Share(position));
        self.scene.write(key, text, (x, y), style, self.frame.text);
    }

    /// A line under every answer that counts.
    pub(super) fn measure_lines(&mut self, at: usize, top: f64) {
        let bar = &self.chart.bars[at];
        let counted = bar.measure.positions().filter(|&p| p < bar.shares.len());
        for position in counted {
            let Area {
                x,
                y,
                width,
                height,
            } = self.segment_area(bar, position, top);
            if width > 0.0 && !bar.shares.is_unpublished(position) {
                let area = Area {
                    x,
                    y: y + height + MEASURE_GAP,
                    width: (width - SEGMENT_GAP).max(1.0),
                    height: MEASURE_LINE,
                };
                let key = self.key(at, Part::Counted(position));
                self.scene.fill(key, area, self.palette.accent);
            }
        }
    }
}

//! A chart to be taken along: with all that the page says around it, so that the picture alone
//! tells what was asked, what counts, what was left out, and where it comes from.

mod breaking;
mod caption;
mod laid;
mod svg;

pub use caption::{Caption, Entry, Swatch};
pub use svg::svg;

use super::{Device, Frame, Rgb, Scene, Shape, TextScale};
use caption::Composing;

/// Font sizes and distances of a picture, in CSS pixels.
#[derive(Clone, Copy, Debug)]
struct Sizes {
    /// The title, where it takes no more than [`TITLE_LINES`].
    title: f64,
    /// Lead, filters and legend, and the smallest title.
    text: f64,
    /// Source and address.
    small: f64,
}

/// A title that needs more lines than this is set smaller.
const TITLE_LINES: usize = 4;

impl Sizes {
    const fn of(device: Device) -> Self {
        let (title, text, small) = match device {
            Device::Phone => (20.0, 15.0, 12.0),
            Device::Laptop => (26.0, 16.0, 13.0),
            Device::Projector => (38.0, 22.0, 17.0),
        };
        Self { title, text, small }
    }
}

/// `chart`, which was placed in `frame`, with its caption around it and `margin` CSS pixels of
/// paper around both. Nothing of the caption is cut: what is long takes more lines.
pub fn compose(chart: Scene, caption: &Caption, frame: &Frame, margin: f64) -> Scene {
    let sizes = Sizes::of(frame.device());
    let mut composing = Composing::new(frame, sizes, chart.width);
    composing.title(&caption.title);
    composing.muted(&caption.lead, sizes.text);
    composing.muted(caption.filters.as_deref().unwrap_or_default(), sizes.text);
    composing.legend(&caption.legend);
    composing.chart(chart);
    composing.muted(&caption.source, sizes.small);
    composing.muted(&caption.address, sizes.small);
    let body = composing.composed();
    let (width, height) = (body.width + 2.0 * margin, body.height + 2.0 * margin);
    let mut picture = Scene::on_paper(width, height, frame.theme.palette().paper);
    picture.lay(body.shifted(margin, margin));
    picture
}

/// The face for a picture whose text is text, such as [`svg()`]: whoever opens it sets it in a face
/// of their own, so it is laid out for one of the wider ones.
pub const fn any_face(here: TextScale) -> TextScale {
    const WIDE: f64 = 1.2;
    TextScale(here.0.max(WIDE))
}

/// The narrowest and the widest chart of a picture for a slide, in CSS pixels.
const WIDTHS: (u32, u32) = (720, 1680);
/// Between the widths that are tried, in CSS pixels.
const WIDTH_STEP: usize = 24;
/// So much of a slide may stay free for larger text.
const FREE: f64 = 0.02;

/// What `compose` makes for the width of chart with which it fills a slide of those pixels: rows and captions have
/// their own heights, so only some width is right. Of those as good, the narrowest, whose text is the largest.
pub fn filling(width: u32, height: u32, compose: impl Fn(f64) -> Scene) -> Scene {
    let tried = (WIDTHS.0..=WIDTHS.1).step_by(WIDTH_STEP);
    let scenes = tried.map(|width| compose(f64::from(width)));
    let asked = f64::from(width) / f64::from(height);
    let filled = |scene: &Scene| {
        let shape = scene.width / scene.height.max(1.0);
        (shape / asked).min(asked / shape)
    };
    scenes
        .reduce(|best, next| {
            if filled(&next) > filled(&best) + FREE {
                next
            } else {
                best
            }
        })
        .unwrap_or_default()
}

/// `scene` as large as it can be in `width` × `height` pixels, centred on its own paper; and the
/// pixels a CSS pixel with which it then fills them exactly.
pub fn fit(scene: Scene, width: u32, height: u32) -> (Scene, f64) {
    let (width, height) = (f64::from(width), f64::from(height));
    let density = (width / scene.width.max(1.0)).min(height / scene.height.max(1.0));
    let (width, height) = (width / density, height / density);
    let (left, top) = ((width - scene.width) / 2.0, (height - scene.height) / 2.0);
    let mut slide = match paper(&scene) {
        Some(paper) => Scene::on_paper(width, height, paper),
        None => Scene {
            width,
            height,
            ..Scene::default()
        },
    };
    slide.lay(scene.shifted(left.round(), top.round()));
    (slide, density)
}

/// The colour of the ground, which is the first shape of a scene on paper.
fn paper(scene: &Scene) -> Option<Rgb> {
    match scene.shapes.first()?.shape {
        Shape::Block { fill, .. } => Some(fill),
        _ => None,
    }
}

//! A picture that scales, with text that can be read, found and read aloud.

use crate::chart::{Scene, draw};
use crate::survey::Lang;

/// `scene` as an SVG document called `title`; its texts are in `lang`. The same scene gives the
/// same document.
pub fn svg(scene: &Scene, title: &str, lang: Lang) -> String {
    let drawn = draw::vector(scene);
    let (root, shapes) = drawn.split_once('>').unwrap_or_default();
    let code = lang.code();
    let document = format!(
        "{root} role=\"img\" lang=\"{code}\">\n<title>{}</title>{shapes}",
        escaped(title)
    );
    document.chars().map(known_to_xml).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// XML knows no control characters, not even escaped; a search text may have one.
const fn known_to_xml(letter: char) -> char {
    match letter {
        '\t' | '\n' | '\r' => letter,
        '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        _ => letter,
    }
}

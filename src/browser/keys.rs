//! Which key is meant, and whether keys brought the reader here.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusEvent, KeyboardEvent};

/// Whether the focus shows where it is, as it does for whoever comes by keyboard.
pub fn brought_focus(event: &FocusEvent) -> bool {
    let element = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.matches(":focus-visible").unwrap_or(true))
}

/// The key of an event by its character, as Latin layouts have it each in its own place; where the layout
/// writes other letters, by its place on the keyboard.
pub fn meant(event: &KeyboardEvent) -> String {
    meant_by(event.key(), &event.code())
}

fn meant_by(key: String, code: &str) -> String {
    let mut signs = key.chars();
    let (Some(sign), None) = (signs.next(), signs.next()) else {
        return key;
    };
    if is_latin(sign) || !sign.is_alphanumeric() {
        return key;
    }
    let by_place = code
        .strip_prefix("Key")
        .or_else(|| code.strip_prefix("Digit"));
    match (by_place, code) {
        (Some(place), _) => place.to_ascii_lowercase(),
        // The blank screen of some clickers.
        (None, "Period") => ".".into(),
        _ => key,
    }
}

/// Whether a sign is ASCII, or a Latin letter with a mark.
const fn is_latin(sign: char) -> bool {
    matches!(sign, '\0'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

#[cfg(test)]
mod tests {
    use super::meant_by;

    #[test]
    fn latin_layouts_go_by_the_character() {
        // Dvorak, AZERTY, Finnish, Vietnamese.
        for (key, code) in [
            ("b", "KeyN"),
            ("B", "KeyN"),
            ("w", "KeyZ"),
            ("ö", "Semicolon"),
            ("ä", "Quote"),
            ("ế", "KeyE"),
            ("?", "Minus"),
            ("+", "Minus"),
            (" ", "Space"),
            ("7", "Digit7"),
            ("&", "Digit1"),
        ] {
            assert_eq!(meant_by(key.into(), code), key);
        }
    }

    #[test]
    fn other_layouts_go_by_the_place() {
        for (key, code, meant) in [
            ("и", "KeyB", "b"),
            ("И", "KeyB", "b"),
            ("я", "KeyZ", "z"),
            ("β", "KeyB", "b"),
            ("ש", "KeyA", "a"),
            ("ب", "KeyF", "f"),
            ("ო", "KeyO", "o"),
            ("٣", "Digit3", "3"),
            ("ю", "Period", "."),
        ] {
            assert_eq!(meant_by(key.into(), code), meant, "{key}");
        }
    }

    #[test]
    fn named_keys_are_themselves() {
        for key in [
            "Enter",
            "ArrowLeft",
            "PageDown",
            "Process",
            "Dead",
            "F5",
            "Unidentified",
            "",
        ] {
            assert_eq!(meant_by(key.into(), "KeyB"), key);
        }
    }
}

//! Text of a reader's that is put among other text, and its direction.
//!
//! Arabic and Hebrew run from right to left, and what stands beside them in a sentence, numbers above all,
//! would go along. Signs that turn the direction do the same to every text, and nobody sees them.

use std::borrow::Cow;

/// Begins a text whose direction is its own (first strong isolate), and ends it.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// `text` so that its direction stays inside it: without signs that turn it, and closed off where it runs
/// from right to left.
///
/// ```
/// use murroskartta::survey::isolated;
///
/// assert_eq!(isolated("Etätyö on arkea"), "Etätyö on arkea");
/// assert_eq!(isolated("\u{202e}ykrä"), "ykrä");
/// assert_eq!(isolated("עבודה"), "\u{2068}עבודה\u{2069}");
/// ```
pub fn isolated(text: &str) -> Cow<'_, str> {
    let text = unturned(text);
    if text.contains(runs_left) {
        let [begin, end] = ISOLATE;
        format!("{begin}{text}{end}").into()
    } else {
        text
    }
}

/// `text` without signs that turn its direction, as it goes into files.
pub fn unturned(text: &str) -> Cow<'_, str> {
    if text.contains(turns) {
        text.replace(turns, "").into()
    } else {
        text.into()
    }
}

/// Embeddings, overrides and isolates, and their ends.
const fn turns(sign: char) -> bool {
    matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Letters of scripts that run from right to left, and the mark that stands for one.
const fn runs_left(sign: char) -> bool {
    matches!(
        sign,
        '\u{590}'..='\u{8ff}'
            | '\u{200f}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

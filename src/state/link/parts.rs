//! The parts of an address, however mail and chat have written it.
//!
//! What stands between readers encodes links once more (`view%3Dmap%26lang%3Den`), writes them as HTML
//! (`&amp;`), and takes the sign that follows a link in a sentence for its last letter (`lang=en.`). Keys and
//! values are decoded once, and what no value ends with is dropped; a text that is sought is kept to the letter,
//! for there every sign may be meant, and the search overlooks those that are not.

use percent_encoding::percent_decode_str;

/// The key whose value is a text.
const TEXT: &str = "q";

/// What `&` becomes in HTML, behind the sign itself.
const ESCAPES: [&str; 4] = ["amp;", "#38;", "#038;", "#x26;"];

/// What mails leave of `=` behind the sign itself (quoted-printable).
const QUOTED_EQUALS: &str = "3D";

/// A key and its value.
pub(super) struct Part {
    /// The key, decoded.
    pub key: String,
    /// The value, decoded; of a text as it stands in the address.
    pub value: String,
    /// Whether it was understood.
    pub understood: bool,
}

/// All parts of `fragment`.
pub(super) fn parts(fragment: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for written in fragment.split('&') {
        match written.split_once('=') {
            Some((key, value)) if plain_key(key) == TEXT => {
                parts.push(Part::new(TEXT.into(), value.into()));
            }
            // No other value holds `&` or `=`: these were encoded with the rest of the link.
            Some((key, value)) => {
                let written = format!("{}={}", plain_key(key), decoded(value));
                parts.extend(written.split('&').filter_map(Part::cut));
            }
            None => parts.extend(decoded(written).split('&').filter_map(Part::cut)),
        }
    }
    parts
}

impl Part {
    fn new(key: String, value: String) -> Self {
        Self {
            key,
            value,
            understood: false,
        }
    }

    fn cut(written: &str) -> Option<Self> {
        let (key, value) = written.split_once('=').unwrap_or((written, ""));
        let key = plain_key(key);
        let is_there = !key.is_empty() || written.contains('=');
        is_there.then(|| Self::new(key, value.into()))
    }

    /// What `understand` makes of the value: as it stands, or else without what does not belong to it.
    pub fn take<T>(&mut self, understand: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = understand(&self.value).or_else(|| understand(self.trimmed()));
        self.understood = value.is_some();
        value
    }

    /// The value without what no value begins or ends with; a text as it is.
    pub fn trimmed(&self) -> &str {
        if self.key == TEXT {
            return &self.value;
        }
        let value = self.value.trim_start_matches(is_blank);
        let value = value.strip_prefix(QUOTED_EQUALS).unwrap_or(value);
        value.trim_end_matches(|sign| is_blank(sign) || ends_a_sentence(sign))
    }

    /// As it stands in the address, decoded and short enough to be read.
    pub fn shown(&self) -> String {
        const LONGEST: usize = 40;
        let value = match self.key.as_str() {
            TEXT => decoded(&self.value),
            _ => self.value.clone(),
        };
        let part = if value.is_empty() {
            self.key.clone()
        } else {
            format!("{}={value}", self.key)
        };
        if part.chars().count() <= LONGEST {
            return part;
        }
        part.chars().take(LONGEST).chain(['…']).collect()
    }
}

/// The key that is meant: decoded, and without what stands before a link or between its parts.
fn plain_key(written: &str) -> String {
    let decoded = decoded(written);
    let mut key = decoded.as_str();
    loop {
        let bare = key.trim_start_matches(|sign| is_blank(sign) || matches!(sign, '#' | '?'));
        let escape = ESCAPES.iter().find_map(|escape| key.strip_prefix(escape));
        let rest = escape.unwrap_or(bare);
        if rest.len() == key.len() {
            return key.trim_end_matches(is_blank).into();
        }
        key = rest;
    }
}

/// Decoded once; as it stands where that is no text.
fn decoded(written: &str) -> String {
    let decoded = percent_decode_str(written).decode_utf8();
    decoded.map_or_else(|_| written.into(), Into::into)
}

/// Blanks, and signs that show nothing.
fn is_blank(sign: char) -> bool {
    sign.is_whitespace()
        || sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Signs that follow a link in a sentence, or close what stands around it.
const fn ends_a_sentence(sign: char) -> bool {
    matches!(
        sign,
        '.' | ','
            | ';'
            | ':'
            | '!'
            | '?'
            | '…'
            | '*'
            | '_'
            | '='
            | '|'
            | '\\'
            | '/'
            | ')'
            | ']'
            | '}'
            | '>'
            | '<'
            | '"'
            | '\''
            | '`'
            | '´'
            | '“'
            | '”'
            | '„'
            | '’'
            | '‘'
            | '»'
            | '›'
    )
}

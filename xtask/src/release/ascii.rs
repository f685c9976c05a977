//! The page in ASCII alone: a server that names another encoding than UTF-8, or a gateway that writes the file in
//! another, then changes no sign of it.

use std::fmt::Write as _;

/// HTML with references for signs beyond ASCII. There are none within its scripts and styles.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if sign.is_ascii() {
            out.push(sign);
        } else {
            let _ = write!(out, "&#{};", u32::from(sign));
        }
    }
    out
}

/// JSON with escapes for signs beyond ASCII, and for the one that could end its element.
pub fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        if sign.is_ascii() && sign != '<' {
            out.push(sign);
        } else {
            for unit in sign.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{html, json};

    #[test]
    fn html_names_signs_by_their_numbers() {
        assert_eq!(html("<p>ä 😀</p>"), "<p>&#228; &#128512;</p>");
    }

    #[test]
    fn json_escapes_what_is_not_ascii_and_what_could_end_its_element() {
        assert_eq!(
            json("{\"a\":\"ä</script>😀\"}"),
            r#"{"a":"\u00e4\u003c/script>\ud83d\ude00"}"#
        );
    }
}

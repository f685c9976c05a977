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

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn html_names_signs_by_their_numbers() {
        assert_eq!(html("<p>ä 😀</p>"), "<p>&#228; &#128512;</p>");
    }
}

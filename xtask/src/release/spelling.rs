//! HTML spelled as browsers spell it when they are asked for the HTML of a page.
//!
//! The page writes copies of itself so, and a copy shall be the file that it was made of, byte for
//! byte. Elements must stand where a parser leaves them: that they do, a browser tells
//! (`tests/e2e/src/shell/markup.rs`).

/// HTML without scripts, with double quotes around values, as browsers spell it: values for all
/// attributes, names for the signs that they name, and no space where a parser drops or moves it.
pub fn html(text: &str) -> String {
    let mut pieces = text.split('<');
    let mut out = signs(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (tag, rest) = piece.split_at(tag_end(piece));
        out.push('<');
        out.push_str(&spelled(tag));
        out.push_str(&signs(rest));
    }
    out.replace("\n<head>", "<head>")
        .replace("\n</body>", "</body>")
        .replace("\n</html>", "</html>")
}

/// The length of the tag at the beginning, up to its `>`.
fn tag_end(text: &str) -> usize {
    let mut quoted = false;
    let end = text.find(|sign| {
        quoted ^= sign == '"';
        sign == '>' && !quoted
    });
    end.unwrap_or(text.len())
}

/// A tag without its brackets. What stands between quotes is every second piece.
fn spelled(tag: &str) -> String {
    if tag.starts_with('!') {
        return tag.to_owned();
    }
    let pieces = tag.split('"').enumerate().map(|(at, piece)| match at {
        0 => names(piece, 1),
        _ if at % 2 == 0 => names(piece, 0),
        _ => format!("\"{}\"", signs(piece)),
    });
    pieces.collect()
}

/// Names of attributes, after so many words that are none: one without a value gets an empty one.
fn names(text: &str, before: usize) -> String {
    let words = text.split(' ').enumerate().map(|(at, word)| {
        if at < before || word.is_empty() || word.ends_with('=') {
            word.to_owned()
        } else {
            format!("{word}=\"\"")
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

/// The signs of a text or a value.
fn signs(text: &str) -> String {
    text.replace('\u{a0}', "&nbsp;")
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn every_attribute_has_a_value() {
        for (text, expected) in [
            ("<p id=\"a\" hidden>b</p>", "<p id=\"a\" hidden=\"\">b</p>"),
            ("<p hidden id=\"a > b\">", "<p hidden=\"\" id=\"a > b\">"),
            ("<p hidden>", "<p hidden=\"\">"),
        ] {
            assert_eq!(html(text), expected);
        }
    }

    #[test]
    fn spaces_that_keep_words_together_are_named() {
        assert_eq!(
            html("<p title=\"1\u{a0}%\">2\u{a0}%</p>"),
            "<p title=\"1&nbsp;%\">2&nbsp;%</p>"
        );
    }

    #[test]
    fn no_line_ends_where_a_parser_would_drop_or_move_it() {
        let page = "<!doctype html>\n<html lang=\"fi\">\n<head>\n</head>\n<body>\n<p>a</p>\n</body>\n</html>";
        assert_eq!(
            html(page),
            "<!doctype html>\n<html lang=\"fi\"><head>\n</head>\n<body>\n<p>a</p></body></html>"
        );
    }

    #[test]
    fn what_is_spelled_so_stays() {
        let spelled = "<p class=\"a b\" data-c=\"\">1 &lt; 2&nbsp;%<br></p>";
        assert_eq!(html(spelled), spelled);
    }
}

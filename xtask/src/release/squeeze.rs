//! Leaves out what only people read. Careful rather than thorough: what these
//! functions are unsure of, they keep.

/// CSS without comments and needless space; strings stay as they are.
pub fn css(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("/*") {
            push_space(&mut out);
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if first == '"' || first == '\'' {
            let end = string_end(rest, first);
            out.push_str(&rest[..end]);
            end
        } else if first.is_whitespace() {
            push_space(&mut out);
            first.len_utf8()
        } else {
            push_sign(&mut out, first);
            first.len_utf8()
        };
        rest = &rest[taken..];
    }
    out.trim_end().to_owned()
}

/// One space, where space may mean something.
fn push_space(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',', ':']) {
        out.push(' ');
    }
}

fn push_sign(out: &mut String, sign: char) {
    if matches!(sign, '{' | '}' | ';' | ',') && out.ends_with(' ') {
        out.pop();
    }
    if sign == '}' && out.ends_with(';') {
        out.pop();
    }
    out.push(sign);
}

/// The length of the string that a text starts with, quotes included.
fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, sign) in text.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if sign == '\\' {
            escaped = true;
        } else if sign == quote {
            return at + 1;
        }
    }
    text.len()
}

/// HTML without comments and indentation. The markers that Leptos leaves for
/// taking over a page are comments too, and here nothing is taken over.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut pieces = text.replace("<!>", "");
    while let Some(start) = pieces.find("<!--") {
        out.push_str(&pieces[..start]);
        let end = pieces[start..].find("-->").map(|end| start + end + 3);
        pieces = end.map_or_else(String::new, |end| pieces[end..].to_owned());
    }
    out.push_str(&pieces);
    let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{css, html};

    #[test]
    fn css_loses_comments_and_space() {
        let text = "/* look */\na , b > c {\n  color: red; /* why */\n  margin: 0 auto;\n}\n";
        assert_eq!(css(text), "a,b > c{color:red;margin:0 auto}");
    }

    #[test]
    fn css_keeps_space_that_means_something() {
        for text in [
            "a :hover{width:calc(1px + 2%)}",
            "@media (min-width:1px) and (max-width:2px){a{b:c}}",
            "a::after{content:\"/* ä ; */  \\\" }\"}",
        ] {
            assert_eq!(css(text), text);
        }
    }

    #[test]
    fn html_loses_comments_and_indentation() {
        assert_eq!(html("<p>\n  a<!-- b -->c<!>\n\n</p>"), "<p>\nac\n</p>");
    }
}

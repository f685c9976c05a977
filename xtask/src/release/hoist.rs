//! Style attributes become rules, for the policy refuses the attributes.

use anyhow::{Context, Result};
use std::fmt::Write;

const ATTRIBUTE: &str = " style=\"";

/// The HTML with each `style="…"` replaced by a `data-style` of its number,
/// and the rules that give the same styles. Equal styles share a number.
///
/// # Errors
/// When an attribute is not closed.
pub fn styles(html: &str) -> Result<(String, String)> {
    let mut styles: Vec<&str> = Vec::new();
    let mut pieces = html.split(ATTRIBUTE);
    let mut page = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (style, rest) = piece
            .split_once('"')
            .context("a style attribute of the static view has no end")?;
        let known = styles.iter().position(|known| *known == style);
        let number = known.unwrap_or_else(|| {
            styles.push(style);
            styles.len() - 1
        });
        write!(page, " data-style=\"{number}\"{rest}")?;
    }
    let rules = styles.iter().enumerate();
    let rules = rules.map(|(number, style)| format!("[data-style=\"{number}\"]{{{style}}}"));
    Ok((page, rules.collect()))
}

#[cfg(test)]
mod tests {
    use super::styles;

    #[test]
    fn equal_styles_share_a_rule() {
        let html = r#"<b style="width:8%">a</b><i class="x" style="width:9%">b</i><b style="width:8%">c</b>"#;
        let (page, rules) = styles(html).unwrap();
        assert_eq!(
            page,
            r#"<b data-style="0">a</b><i class="x" data-style="1">b</i><b data-style="0">c</b>"#
        );
        assert_eq!(
            rules,
            r#"[data-style="0"]{width:8%}[data-style="1"]{width:9%}"#
        );
    }

    #[test]
    fn a_view_without_styles_stays_as_it_is() {
        assert_eq!(
            styles("<p>style</p>").unwrap(),
            ("<p>style</p>".into(), String::new())
        );
    }
}

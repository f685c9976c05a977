//! The Content-Security-Policy: what the page may do, which is nearly nothing.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// The policy for a page with just these inline scripts and styles.
///
/// `wasm-unsafe-eval` lets WebAssembly be compiled, and nothing else; images
/// come from the page itself (`data:`, the favicon) or are made in it
/// (`blob:`, a chart taken along as a picture).
pub fn content(scripts: &[&str], styles: &[&str]) -> String {
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; \
         img-src data: blob:; base-uri 'none'; form-action 'none'",
        hashes(scripts),
        hashes(styles)
    )
}

/// The policy that a page carries, for hosts that send one of their own.
pub fn carried(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"")?;
    rest.split('"').next()
}

/// A source expression that allows exactly this text.
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

fn hashes(texts: &[&str]) -> String {
    let hashes: Vec<String> = texts.iter().map(|text| hash(text)).collect();
    hashes.join(" ")
}

#[cfg(test)]
mod tests {
    use super::{carried, content, hash};

    #[test]
    fn the_policy_of_a_page_is_found() {
        let policy = content(&["a"], &["b"]);
        let page = format!(
            "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><script>"
        );
        assert_eq!(carried(&page), Some(&*policy));
        assert_eq!(carried("<p>"), None);
    }

    /// The example of the specification, CSP Level 3, section 2.3.1.
    #[test]
    fn hashes_as_browsers_do() {
        let expected = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
        assert_eq!(hash("alert('Hello, world.');"), expected);
    }

    #[test]
    fn allows_no_unknown_script_or_style() {
        let policy = content(&["a"], &["b"]);
        assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"));
        assert!(!policy.contains("unsafe-inline"));
        assert!(!policy.contains("'unsafe-eval'"));
    }
}

//! Makes bytes small and fit for a page.

use anyhow::Result;
use base64::{Engine, engine::general_purpose::STANDARD};
use zopfli::{Format, Options};

/// Gzip, as small as it gets: every browser that we ask for can read it.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    zopfli::compress(Options::default(), Format::Gzip, bytes, &mut packed)?;
    Ok(packed)
}

/// Base64, which no HTML parser can misread.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// An SVG as an address that fits between double quotes.
pub fn data_address(svg: &str) -> String {
    let escaped = svg
        .replace('\n', "")
        .replace('%', "%25")
        .replace('"', "'")
        .replace('#', "%23")
        .replace('<', "%3C")
        .replace('>', "%3E");
    format!("data:image/svg+xml,{escaped}")
}

#[cfg(test)]
mod tests {
    use super::{base64, data_address, gzip};

    #[test]
    fn gzip_starts_as_gzip() {
        assert!(base64(&gzip(b"abc").unwrap()).starts_with("H4sI"));
    }

    #[test]
    fn an_svg_fits_between_quotes() {
        assert_eq!(
            data_address("<svg fill=\"#fff\"/>"),
            "data:image/svg+xml,%3Csvg fill='%23fff'/%3E"
        );
    }
}

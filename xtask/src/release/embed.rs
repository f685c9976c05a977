//! Writes what is not text so that it can stand in a page.

use base64::{Engine, engine::general_purpose::STANDARD};

/// Base64, which no HTML parser can misread. It is not compressed before: web servers compress the page, and
/// a browser is sooner ready without doing so itself.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// An SVG as an address that fits between double quotes, without the spaces that no address has.
pub fn data_address(svg: &str) -> String {
    let escaped = svg
        .replace('\n', "")
        .replace('%', "%25")
        .replace('"', "'")
        .replace('#', "%23")
        .replace('<', "%3C")
        .replace('>', "%3E")
        .replace(' ', "%20");
    format!("data:image/svg+xml,{escaped}")
}

#[cfg(test)]
mod tests {
    use super::data_address;

    #[test]
    fn an_svg_fits_between_quotes() {
        assert_eq!(
            data_address("<svg fill=\"#fff\"/>"),
            "data:image/svg+xml,%3Csvg%20fill='%23fff'/%3E"
        );
    }
}

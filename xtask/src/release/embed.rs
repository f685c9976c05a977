//! Writes what is not text so that it can stand in a page.

use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use std::io::{self, Write};

/// Packed by gzip, in base64, which no HTML parser can misread. A third of the text is left to read, and browsers unpack it
/// while they compile it: the page is ready sooner than with the program as it is (docs/performance.md).
///
/// # Errors
/// Whatever the packer reports; writing into memory does not fail.
pub fn packed(bytes: &[u8]) -> io::Result<String> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    Ok(STANDARD.encode(packed.finish()?))
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
    use super::{data_address, packed};
    use base64::{Engine, engine::general_purpose::STANDARD};
    use flate2::read::GzDecoder;
    use std::io::Read;

    #[test]
    fn a_program_comes_back_as_it_was() {
        let program = b"\0asm\x01\0\0\0".repeat(99);
        let packed = STANDARD.decode(packed(&program).unwrap()).unwrap();
        let mut unpacked = Vec::new();
        GzDecoder::new(&packed[..])
            .read_to_end(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, program);
        assert!(packed.len() < program.len() / 9);
    }

    #[test]
    fn an_svg_fits_between_quotes() {
        assert_eq!(
            data_address("<svg fill=\"#fff\"/>"),
            "data:image/svg+xml,%3Csvg%20fill='%23fff'/%3E"
        );
    }
}

//! Makes bytes small and fit for a page.

use anyhow::{Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use unpack::Care;

/// A stream as the crate `unpack` reads it, a fifth smaller than gzip at its best. What repeats something
/// of `known`, which both sides have, takes no more than what repeats itself.
///
/// # Errors
/// When it does not unpack to what it was.
pub fn lzma(bytes: &[u8], known: &[u8], care: Care) -> Result<Vec<u8>> {
    let packed = unpack::pack(bytes, known, care);
    let mut out = known.to_vec();
    out.resize(known.len() + bytes.len(), 0);
    ensure!(
        unpack::unpack(&packed, &mut out, known.len()) && out[known.len()..] == *bytes,
        "the packed program does not unpack to itself"
    );
    Ok(packed)
}

/// Base64, which no HTML parser can misread.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Two hexadecimal digits a byte: longer than base64, and shorter after brotli for what is not packed,
/// because what is repeated reads the same wherever it stands.
pub fn digits(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 0xf]);
    let digits = digits.filter_map(|digit| char::from_digit(digit.into(), 16));
    digits.collect()
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
    use super::{data_address, lzma};
    use unpack::Care;

    /// Bytes without a pattern, the same every time.
    fn noise(length: usize) -> Vec<u8> {
        let mut seed = 1_u32;
        let mut next = || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 24) as u8
        };
        (0..length).map(|_| next()).collect()
    }

    /// Something like a program: code, words, gaps, tables, and things far apart.
    fn sample() -> Vec<u8> {
        let text = include_bytes!("page.rs");
        let table: Vec<u8> = (0..20_000_u32)
            .flat_map(|n| (n * n).to_le_bytes())
            .collect();
        [
            &text[..],
            &[0; 5000],
            &noise(30_000),
            &table,
            text,
            &noise(30_000),
            b".",
        ]
        .concat()
    }

    #[test]
    fn what_is_packed_unpacks_to_itself() {
        for bytes in [vec![], vec![7], vec![7; 1000], noise(1000), sample()] {
            for known in [&[][..], b"a", &bytes] {
                assert!(lzma(&bytes, known, Care::Sketch).is_ok());
                if bytes.len() < 2000 {
                    assert!(lzma(&bytes, known, Care::Full).is_ok());
                }
            }
        }
    }

    #[test]
    fn packing_packs_and_packs_the_same_every_time() {
        let packed = lzma(&sample(), &[], Care::Sketch).unwrap();
        assert!(packed.len() < sample().len() / 2);
        assert_eq!(packed, lzma(&sample(), &[], Care::Sketch).unwrap());
    }

    #[test]
    fn what_is_known_need_not_be_packed() {
        let noise = noise(9000);
        let [alone, known] =
            [&[][..], &noise].map(|known| lzma(&noise, known, Care::Sketch).unwrap());
        assert!(known.len() < alone.len() / 100);
    }

    #[test]
    fn what_is_damaged_ends_and_is_not_taken_for_whole() {
        let whole = sample();
        let packed = lzma(&whole, &[], Care::Sketch).unwrap();
        for at in (5..packed.len()).step_by(packed.len() / 50) {
            let mut damaged = packed.clone();
            damaged[at] ^= 0x55;
            for damaged in [&damaged, &packed[..at]] {
                let mut out = vec![0; whole.len()];
                assert!(
                    !unpack::unpack(damaged, &mut out, 0) || out != whole,
                    "at {at}"
                );
            }
        }
    }

    #[test]
    fn an_svg_fits_between_quotes() {
        assert_eq!(
            data_address("<svg fill=\"#fff\"/>"),
            "data:image/svg+xml,%3Csvg fill='%23fff'/%3E"
        );
    }
}

//! Numbers as spreadsheets of any country write them.

/// Larger numbers are none of respondents, in thousandths.
const LARGEST: u32 = 100_000_000;

/// The number in `cell`, in thousandths: with a decimal comma or point, with or without a percent
/// sign, with spaces anywhere; none where it is no number, below 0, or too large. What comes after the
/// third decimal is left out, which changes neither whole shares nor whole percent.
pub fn thousandths(cell: &str) -> Option<u32> {
    let (mut number, mut decimals, mut digits) = (0_u32, None, false);
    for sign in cell.strip_suffix('%').unwrap_or(cell).chars() {
        match sign {
            '0'..='9' => {
                digits = true;
                if decimals != Some(3) {
                    number = number * 10 + (sign as u32 - '0' as u32);
                    decimals = decimals.map(|count| count + 1);
                }
            }
            ',' | '.' if decimals.is_none() => decimals = Some(0),
            ' ' | '\u{a0}' | '\u{202f}' => {}
            _ => return None,
        }
        if number > LARGEST {
            return None;
        }
    }
    for _ in decimals.unwrap_or(0)..3 {
        number = number.min(LARGEST) * 10;
    }
    (digits && number <= LARGEST).then_some(number)
}

//! Numbers as spreadsheets of any country write them.

/// Larger numbers are none of respondents, in thousandths.
const LARGEST: u32 = 100_000_000;
/// Spaces between thousands, or before a percent sign.
const SPACES: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

/// The number in `cell`, in thousandths: with a decimal comma or point, with or without a percent
/// sign, with spaces anywhere; none where it is no number, below 0, or too large. What comes after the
/// third decimal is left out, which changes neither whole shares nor whole percent.
pub fn thousandths(cell: &str) -> Option<u32> {
    let number = cell.strip_suffix('%').unwrap_or(cell).replace(SPACES, "");
    let (whole, decimals) = number.split_once([',', '.']).unwrap_or((&number, ""));
    let digits = || whole.bytes().chain(decimals.bytes());
    if digits().count() == 0 || !digits().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths = format!("{whole}{decimals:0<3.3}").parse().ok()?;
    (thousandths <= LARGEST).then_some(thousandths)
}

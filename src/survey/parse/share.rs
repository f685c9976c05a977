//! One cell: a share in whole percent, or how many gave an answer.

/// Why a cell holds no share, and what to do about it.
pub(super) struct Fault {
    /// Completes "the share … ".
    pub what: &'static str,
    /// What to do.
    pub fix: &'static str,
}

/// The share written in `cell`: `84`, `84%`, `84 %`, the space breaking or not.
pub(super) fn share(cell: &str) -> Result<u8, Fault> {
    // `trim` knows the no-break spaces that spreadsheets put before the sign.
    let number = cell.strip_suffix('%').unwrap_or(cell).trim();
    match number.parse() {
        Ok(share @ 0..=100) => Ok(share),
        _ => Err(fault(number)),
    }
}

/// How many are written in `cell`: `84`, `1 284`, the space breaking or not.
pub(super) fn number(cell: &str) -> Result<u32, Fault> {
    let digits: String = cell.chars().filter(|sign| !sign.is_whitespace()).collect();
    digits.parse().map_err(|_| Fault {
        what: "is not a whole number",
        fix: "Write how many there were, and 0 where nobody was",
    })
}

fn fault(number: &str) -> Fault {
    let digits = number.strip_prefix(['-', '−']).unwrap_or(number);
    let is_whole = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let (what, fix) = if is_whole(digits) {
        ("is outside 0–100", "Write the published share in percent")
    } else if is_whole(&digits.replacen([',', '.'], "", 1)) {
        (
            "is not whole",
            "Write whole percent, as published: 84 or 84 %",
        )
    } else {
        (
            "is not a number",
            "Write the published share, 0 where nobody answered so",
        )
    };
    Fault { what, fix }
}

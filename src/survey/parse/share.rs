//! One cell: a share in percent, or how many gave an answer.

use crate::survey::percent::Percent;

/// Why a cell holds no share, and what to do about it.
pub struct Fault {
    /// Completes "the share … ".
    pub what: &'static str,
    /// What to do.
    pub fix: &'static str,
}

/// The share written in `cell`: `84`, `84%`, `84 %`, `84,2`, `84.2 %`, the space breaking or not; none where it is not
/// [published](is_unpublished).
///
/// # Errors
///
/// Why it holds none.
pub fn share(cell: &str) -> Result<Option<Percent>, Fault> {
    if is_unpublished(cell) {
        return Ok(None);
    }
    // `trim` knows the no-break spaces that spreadsheets put before the sign.
    let number = cell.strip_suffix('%').unwrap_or(cell).trim();
    let share = match number.split_once([',', '.']) {
        None => number
            .parse::<u8>()
            .ok()
            .map(|whole| Percent::whole(whole.into())),
        Some((whole, tenth)) if whole.len() < 4 && tenth.len() == 1 => {
            let digits = format!("{whole}{tenth}");
            digits.parse().ok().map(Percent::tenths)
        }
        Some(_) => None,
    };
    let is_digit = |sign: char| sign.is_ascii_digit() || ",.".contains(sign);
    share
        .filter(|&share| number.chars().all(is_digit) && share <= Percent::HUNDRED)
        .map(Some)
        .ok_or_else(|| fault(number))
}

/// Whether `cell` says that its number is not published, as sources write it: `*`, `–`, `..`, `<5`.
pub fn is_unpublished(cell: &str) -> bool {
    let smaller = cell.strip_prefix('<').map(str::trim_start);
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    ["*", "-", "–", "—", "..", "...", "…"].contains(&cell) || smaller.is_some_and(is_number)
}

/// How many are written in `cell`: `84`, `1 284`, the space breaking or not.
///
/// # Errors
///
/// Why it holds no whole number.
pub fn number(cell: &str) -> Result<u32, Fault> {
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
        let is_share = digits == number
            && digits
                .replace(',', ".")
                .parse()
                .is_ok_and(|share: f64| share <= 100.0);
        if is_share {
            (
                "has more than one decimal",
                "Write whole percent or one decimal, as published: 84 or 84,2",
            )
        } else {
            ("is outside 0–100", "Write the published share in percent")
        }
    } else {
        (
            "is not a number",
            "Write the published share, 0 where nobody answered so, and * where it is not published",
        )
    };
    Fault { what, fix }
}

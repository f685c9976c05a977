//! Numbers as spreadsheets of any country write them.

/// Larger numbers are none of respondents, in thousandths.
const LARGEST: u32 = 100_000_000;
/// Spaces between thousands, or before a percent sign.
const SPACES: [char; 3] = [' ', '\u{a0}', '\u{202f}'];
/// What marks decimals in one country, and thousands in another.
const MARKS: [char; 2] = [',', '.'];

/// The number in `cell`, in thousandths: with a decimal comma or point, with or without a percent
/// sign, with spaces anywhere; none where it is no number, below 0, or too large. What comes after the
/// third decimal is left out, which changes neither shares with a decimal nor whole percent.
pub fn thousandths(cell: &str) -> Option<u32> {
    let number = cell.strip_suffix('%').unwrap_or(cell).replace(SPACES, "");
    let (whole, decimals) = number.split_once(MARKS).unwrap_or((&number, ""));
    let digits = || whole.bytes().chain(decimals.bytes());
    if digits().count() == 0 || !digits().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths = format!("{whole}{decimals:0<3.3}").parse().ok()?;
    (thousandths <= LARGEST).then_some(thousandths)
}

/// Whether the mark in `cell` may be one of thousands: `1,234`, `1.234.567`. None where there is no mark.
pub fn may_mark_thousands(cell: &str) -> Option<bool> {
    let number = cell.replace(SPACES, "");
    let mut groups = number.split(MARKS);
    let first = groups.next()?;
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let mut others = groups.peekable();
    others.peek()?;
    let fits = (1..=3).contains(&first.len()) && is_digits(first) && first != "0";
    Some(fits && others.all(|group| group.len() == 3 && is_digits(group)))
}

/// `cell` without marks of thousands.
pub fn without_marks(cell: &str) -> String {
    cell.replace(MARKS, "")
}

/// How offices of statistics and programs for them write that a number is not known, not published or not applicable.
pub const MISSING: [&str; 17] = [
    "", "*", "-", "–", "—", "..", "...", "…", ":", "[c]", "[u]", "[x]", "[z]", "NA", "N/A", "n/a",
    "n.a.",
];

/// Whether `cell` says that its number is not known or not published: it is empty, or `*`, `–`, `..`, `<5`.
pub fn is_missing(cell: &str) -> bool {
    let smaller = cell.strip_prefix('<').map(str::trim_start);
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    MISSING.contains(&cell) || smaller.is_some_and(is_number)
}

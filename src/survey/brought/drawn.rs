//! Tables that are drawn with signs, as in Markdown and in the terminals of databases, or with spaces.

use super::SheetRow;

/// The rows of a table whose lines begin and end with `|`, or whose heads have a line of dashes below them; none of another
/// text. Lines outside the table have a single cell.
pub fn drawn(text: &str) -> Option<Vec<SheetRow>> {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let within = lines().filter(|line| !is_rule(line) && line.contains('|'));
    let framed = lines().all(is_framed) && lines().count() > 1;
    let fits = framed || lines().any(is_rule) && within.count() > 1;
    let rows = (1..)
        .zip(text.lines())
        .filter(|(_, line)| !is_rule(line) && !is_count(line));
    fits.then(|| rows.map(|(number, line)| (number, cells(line))).collect())
}

/// The rows of a table whose cells have several spaces between them, where most lines have equally many of them, and how
/// many have.
pub fn spaced(text: &str) -> Option<(Vec<SheetRow>, usize)> {
    let lines = (1..).zip(text.lines());
    let rows = lines.map(|(number, line)| {
        let cells = line
            .split("  ")
            .map(str::trim)
            .filter(|cell| !cell.is_empty());
        (number, cells.map(String::from).collect::<Vec<_>>())
    });
    let rows: Vec<SheetRow> = rows.filter(|(_, row)| !row.is_empty()).collect();
    let width = rows.iter().map(|(_, row)| row.len()).max()?;
    let whole = rows.iter().filter(|(_, row)| row.len() == width).count();
    (width > 2 && whole > 1 && whole * 2 > rows.len()).then_some((rows, whole))
}

/// Whether a line begins and ends with `|`.
fn is_framed(line: &str) -> bool {
    let line = line.trim();
    line.len() > 1 && line.starts_with('|') && line.ends_with('|')
}

/// Whether a line is of dashes between `|` or `+`: `|---|:--:|`, `----+----`.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    let is_dashes = |part: &str| {
        let dashes = part.trim().trim_matches(':');
        dashes.len() > 1 && dashes.bytes().all(|byte| byte == b'-')
    };
    let inner = line.trim_matches(['|', '+']);
    line.contains(['|', '+']) && inner.split(['|', '+']).all(is_dashes)
}

/// Whether a line is what a database says of how many rows there are: `(12 rows)`.
fn is_count(line: &str) -> bool {
    let within = line
        .trim()
        .strip_prefix('(')
        .and_then(|line| line.strip_suffix(')'));
    let number = within.and_then(|line| line.split_once(' '));
    number.is_some_and(|(number, unit)| {
        ["row", "rows"].contains(&unit) && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// The cells of a line; `\|` is a sign in one of them.
fn cells(line: &str) -> Vec<String> {
    const ESCAPED: &str = "\\|";
    const KEPT: &str = "\u{0}";
    let line = line.trim().replace(ESCAPED, KEPT);
    let inner = line.strip_prefix('|').unwrap_or(&line);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    let cells = inner.split('|').map(|cell| cell.replace(KEPT, "|"));
    cells.collect()
}

//! Where the heads of a table stand, and what stands above them.

use super::sheet::SheetRow;

/// Heads, and what stands above them.
pub struct Heads {
    /// What stands above them, as one line.
    pub title: String,
    /// The heads of the columns.
    pub cells: Vec<String>,
    /// How many rows are taken by both.
    pub taken: usize,
}

/// The heads of the table that `rows` are, none of which is empty: of the rows above the first one with numbers the
/// one with the most cells, the first of several. Where there is none, it is the first row with several cells, for
/// heads may be numbers; none where no row has.
pub fn heads(rows: &[SheetRow]) -> Option<Heads> {
    let several = |&at: &usize| filled(&rows[at].1) > 1;
    let first = rows.iter().position(|(_, row)| has_numbers(row));
    let above: Vec<usize> = (0..first.unwrap_or_default()).filter(several).collect();
    if let [.., upper, lower] = above[..]
        && is_lower(&rows[lower].1)
    {
        return Some(Heads {
            title: title(&rows[..upper]),
            cells: joined(&rows[upper].1, &rows[lower].1),
            taken: lower + 1,
        });
    }
    let fullest = above.into_iter().rev();
    let fullest = fullest.max_by_key(|&at| filled(&rows[at].1));
    let at = fullest.or_else(|| (0..rows.len()).find(several))?;
    Some(Heads {
        title: title(&rows[..at]),
        cells: rows[at].1.clone(),
        taken: at + 1,
    })
}

/// How many cells of a row hold anything.
pub(super) fn filled(row: &[String]) -> usize {
    row.iter().filter(|cell| !cell.is_empty()).count()
}

/// Whether most cells of `row` beside its first text hold numbers, and several do.
pub(super) fn has_numbers(row: &[String]) -> bool {
    let numbers = row.iter().filter(|cell| is_number(cell)).count();
    let others = (filled(row) - numbers).saturating_sub(1);
    numbers > others.max(1)
}

/// Whether a cell holds a number, whatever its unit: it has digits and no letters. Dashes and dots stand for one.
pub(super) fn is_number(cell: &str) -> bool {
    let digits = cell.contains(|sign: char| sign.is_ascii_digit());
    let missing = !cell.is_empty() && cell.chars().all(|sign| "-–—.".contains(sign));
    missing || digits && !cell.contains(char::is_alphabetic)
}

/// Whether `row` is the lower line of heads in two lines: nothing stands above the statements, and its texts come
/// again under each head (`n`, `%`, `n`, `%`).
fn is_lower(row: &[String]) -> bool {
    let mut cells = row.iter().enumerate();
    let again = cells.any(|(at, cell)| !cell.is_empty() && row[..at].contains(cell));
    again && row.first().is_some_and(String::is_empty)
}

/// Heads in two lines as one: an upper one stands above all columns up to the next.
fn joined(upper: &[String], lower: &[String]) -> Vec<String> {
    let width = upper.len().max(lower.len());
    let cell = |row: &[String], at: usize| row.get(at).cloned().unwrap_or_default();
    let mut over = String::new();
    let joined = (0..width).map(|at| {
        let (above, below) = (cell(upper, at), cell(lower, at));
        if !above.is_empty() {
            over.clone_from(&above);
        }
        if below.is_empty() {
            return above;
        }
        format!("{over} {below}").trim().to_owned()
    });
    joined.collect()
}

/// The texts of `rows` as one line.
pub(super) fn title(rows: &[SheetRow]) -> String {
    let texts = rows.iter().map(|(_, row)| {
        let filled = row.iter().filter(|cell| !cell.is_empty());
        filled.map(String::as_str).collect::<Vec<_>>().join(" ")
    });
    texts.collect::<Vec<_>>().join(" · ")
}

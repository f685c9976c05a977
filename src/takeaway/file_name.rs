//! The names of files.

use crate::analysis::fold;
use crate::state::{Selection, View};
use crate::survey::Survey;
use crate::text;

/// The name of a file with what `selection` shows: `murroskartta-jakauma-henkilosto-2021.csv`.
///
/// It names the view, then the table or the statement where the view shows just one, then the year
/// of the survey: the same view gets the same name on any day. Lower-case ASCII, so that no system
/// between the reader and a colleague rewrites it.
pub fn file_name(selection: &Selection, survey: &Survey, extension: &str) -> String {
    let (lang, query) = (selection.lang, &selection.query);
    let view = text::words(lang).view(selection.view);
    let what = match selection.view {
        View::Distribution | View::Method => text::table_mark(lang, survey, query.table).into(),
        View::Statement => number(selection, survey),
        View::Compare if selection.rounds => text::rounds(lang).onward.into(),
        View::Compare
        | View::Map
        | View::Report
        | View::Workshop
        | View::Own
        | View::Access
        | View::Make => String::new(),
    };
    let name = format!("murroskartta {view} {what} {}", survey.year);
    format!("{}.{extension}", plain(&name))
}

/// The name of a file with what a room says: as [`file_name`], with the name of the room in it.
pub fn room_file_name(
    selection: &Selection,
    survey: &Survey,
    room: &str,
    extension: &str,
) -> String {
    let view = text::words(selection.lang).view(View::Workshop);
    let name = format!("murroskartta {view} {room} {}", survey.year);
    format!("{}.{extension}", plain(&name))
}

fn number(selection: &Selection, survey: &Survey) -> String {
    let statement = selection.focus.map(|at| survey.statements[at].number);
    statement.map_or_else(String::new, |number| number.to_string())
}

/// `text` in lower-case ASCII letters and digits, words joined by `-`.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

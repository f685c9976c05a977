//! The numbers of a view as one table: what CSV, JSON and the clipboard are all made of.

use crate::survey::Lang;

/// The numbers of a view, as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What they are, in the language of the sheet.
    pub title: String,
    /// The language of heads and texts.
    pub lang: Lang,
    /// The columns, from the left.
    pub columns: Vec<Column>,
    /// The rows, from the top; each has a cell a column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The same in every language; `shares.very-great` is `very-great` in the group `shares`, and
    /// groups may stand in groups.
    pub id: String,
    /// What people read, with the unit of its numbers.
    pub head: String,
}

/// A cell of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// One of few words, with an id that is the same in every language.
    Term {
        /// The id, for programs.
        id: String,
        /// The word, for people.
        name: String,
    },
    /// A share in percent, a gap in percentage points, or the number of a statement.
    Number(f64),
    /// A number that the source does not publish.
    Unpublished,
    /// There is nothing to say.
    Nothing,
}

impl Cell {
    /// A term.
    pub fn term(id: impl Into<String>, name: impl Into<String>) -> Self {
        let (id, name) = (id.into(), name.into());
        Self::Term { id, name }
    }

    /// Any number that a survey or its analysis has.
    pub fn number(number: impl Into<f64>) -> Self {
        Self::Number(number.into())
    }
}

impl<N: Into<f64>> From<Option<N>> for Cell {
    /// A number, or nothing where there is none.
    fn from(number: Option<N>) -> Self {
        number.map_or(Self::Nothing, Self::number)
    }
}

/// A sheet that grows column by column, so that heads and cells cannot part.
pub(super) struct Growing<'a, T> {
    things: &'a [T],
    sheet: Sheet,
}

impl<'a, T> Growing<'a, T> {
    /// A row for each of `things`, yet without columns.
    pub fn new(title: String, lang: Lang, things: &'a [T]) -> Self {
        let sheet = Sheet {
            title,
            lang,
            columns: Vec::new(),
            rows: vec![Vec::new(); things.len()],
        };
        Self { things, sheet }
    }

    /// Adds a column; `cell` tells what it has for a thing.
    pub fn column(
        &mut self,
        id: impl Into<String>,
        head: impl Into<String>,
        cell: impl Fn(&T) -> Cell,
    ) {
        self.sheet.columns.push(Column {
            id: id.into(),
            head: head.into(),
        });
        for (row, thing) in self.sheet.rows.iter_mut().zip(self.things) {
            row.push(cell(thing));
        }
    }

    /// The sheet as it has grown.
    pub fn grown(self) -> Sheet {
        self.sheet
    }
}

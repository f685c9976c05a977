//! What a reader takes along: the numbers of a view as a sheet for spreadsheets and programs, the
//! names of files, and the address as it may be cited. It knows no web.

mod address;
mod dataset;
mod decimal;
mod delimited;
mod embed;
mod file_name;
mod heads;
mod json;
mod room;
mod rounds;
mod row;
mod sheet;
mod tables;

pub use address::{citable, handed_on, published_address};
pub use dataset::dataset;
pub use delimited::{csv, text};
pub use embed::embed;
pub use file_name::{file_name, room_file_name};
pub use json::{FORMAT, VERSION, json};
pub use room::{room, room_csv, room_json};
pub use rounds::rounds_sheet;
pub use sheet::{Cell, Column, Sheet};
pub use tables::{sheet, sheet_beside};

/// What only the page knows of the moment at which something is taken along.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// The address of the view, as it may be cited (see [`citable`]).
    pub address: String,
    /// The day, ISO 8601 (`2021-05-13`).
    pub today: String,
}

//! The survey floor: what was asked and answered. It knows no web and no drawing.

mod brought;
mod carried;
mod direction;
mod letters;
mod model;
pub mod parse;
mod percent;
mod report;

pub use brought::{
    AnswerKind, Brought, Column, Found, Grid, KnownScale, MOST_BYTES, Mapping, NO_ANSWER, Numbers,
    OWN, OwnQuestion, Question, Shape, Sheet, SheetRow, Trouble, What, add_own, answer_name, cells,
    known_scale, match_own, merge_own, own_survey, own_table, proposed_own, read_own, row_totals,
    separated, suggest_again, suggest_found, suggest_own, tables, workbook,
};
pub use carried::{BUILT, open, read, surveys};
pub use direction::{isolated, unturned};
pub use letters::fold;
pub use model::{
    Answer, Contact, Hue, Lang, Localized, MOST_ANSWERS, MOST_TABLES, Role, Row, Scale, ScaleId,
    Sharing, Source, Statement, Survey, Table, TableId, Theme,
};
pub use percent::Percent;
pub use report::{Amount, Bound, Card, Figure, Part, PartKind, Point, Report, Section};

//! The survey floor: what was asked and answered. It knows no web and no drawing.

mod brought;
mod carried;
mod direction;
mod draft;
mod letters;
mod model;
mod packed;
pub mod parse;
mod percent;
mod report;
mod write;

pub use brought::{
    AnswerKind, Brought, Column, Found, Grid, KnownScale, MOST_BYTES, Mapping, NO_ANSWER, Numbers,
    OwnQuestion, Question, Shape, Sheet, SheetRow, Trouble, What, add_own, answer_name, cells,
    known_scale, match_own, merge_own, own_survey, own_table, proposed_own, read_own, row_totals,
    separated, suggest_again, suggest_found, suggest_own, tables, workbook,
};
pub use carried::{BUILT, json_in_ascii, open, read, read_draft, surveys, write};
pub use direction::{isolated, unturned};
pub use draft::{
    Cell, CellFault, SmallGroup, TextPlace, add_answer, add_part, add_point, add_scale,
    add_section, add_statement, add_table, add_theme, added, cell, check_draft, empty_draft,
    free_id, move_answer, move_statement, move_table, move_texts, move_top, name_by_title,
    name_tables, of_own, remove_answer, remove_part, remove_point, remove_section,
    remove_statement, remove_table, remove_theme, scales_for, set_cell, set_languages, set_scale,
    set_unsure, shown, slug, small_groups, suppress, take_in, toggle_counts, toggle_middle,
    toggle_theme, toggle_top,
};
pub use letters::fold;
pub use model::{
    Answer, Contact, DRAFT, Hue, Lang, Localized, MOST_ANSWERS, MOST_TABLES, OWN, Role, Row, Scale,
    ScaleId, Sharing, Source, Statement, Survey, Table, TableId, Theme,
};
pub use packed::{NotUnpacked, UnpackedFile, pack, unpack};
pub use parse::Thing;
pub use percent::Percent;
pub use report::{Amount, Bound, Card, Figure, Part, PartKind, Point, Report, Section};
pub use write::{FolderFile, folder};

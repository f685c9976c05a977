//! A table that is about to be opened.

use crate::browser::file::{FileContent, Picked, Unread};
use crate::browser::page as document;
use crate::survey::{
    Brought, Column, Grid, Lang, Mapping, Sheet, Survey, TableId, Trouble, What, match_own,
    row_totals, suggest_own,
};
use crate::text;
use crate::views::context::{OpenSurveys, SurveyContext, use_lang, use_open_surveys, use_survey};
use leptos::prelude::*;

/// The field that a table is pasted into.
const PASTE: &str = ".bring textarea";

/// A table as it was picked, pasted or dropped.
#[derive(Default)]
pub struct Picking {
    /// The name of its file.
    file: String,
    /// The table.
    pub grid: Grid,
}

/// What is chosen of a table.
#[derive(Clone, Copy)]
pub enum Part {
    /// Which table of the survey it answers.
    Table,
    /// Whether the cells are counts.
    Cells,
    /// Whether an answer counts.
    Answer,
    /// What the column at that position holds.
    Column(usize),
    /// The published statement of the row at that position.
    Match(usize),
    /// Whether the row at that position is taken in.
    Row(usize),
}

/// What is behind the dialog.
#[derive(Clone, Copy)]
pub struct Bringing {
    survey: SurveyContext,
    lang: Lang,
    /// The surveys, one of which the table will have.
    open_surveys: OpenSurveys,
    /// What is pasted or typed, whether it could be read or not.
    pub pasted: RwSignal<String>,
    /// The table.
    pub picking: RwSignal<Picking>,
    /// What stands where in it; of no column before there is one.
    pub mapping: RwSignal<Mapping>,
    /// What it will be called.
    pub name: RwSignal<String>,
    /// What is wrong with it.
    pub trouble: RwSignal<String>,
    /// How much of it was read.
    pub read: RwSignal<String>,
}

impl Bringing {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            survey: use_survey(),
            lang: use_lang(),
            open_surveys: use_open_surveys(),
            pasted: RwSignal::default(),
            picking: RwSignal::default(),
            mapping: RwSignal::default(),
            name: RwSignal::default(),
            trouble: RwSignal::default(),
            read: RwSignal::default(),
        }
    }

    /// The survey beside which it is opened.
    pub fn published(self) -> &'static Survey {
        self.survey.published.unwrap_or(self.survey.survey)
    }

    /// Takes the first of the files.
    pub fn pick(self, picked: Vec<Picked>) {
        if let Some(Picked { name, content }) = picked.into_iter().next() {
            match content {
                Ok(FileContent::Text(text)) => self.take(text, name),
                Ok(FileContent::Workbook(sheets)) => self.take_first(sheets, name),
                Err(Unread::TooLarge(bytes)) => self.tell(What::TooLarge(bytes).at(0, 0)),
                Err(Unread::Workbook(what)) => self.tell(what.at(0, 0)),
                Err(Unread::NotText) => self.tell(What::NotText.at(0, 0)),
                Err(Unread::Failed) => self.tell(What::Unopened.at(0, 0)),
            }
        }
    }

    /// Takes the text of a table, or tells what is wrong with it.
    pub fn take(self, text: String, file: String) {
        self.take_grid(Grid::read(&text), file);
    }

    /// Takes the first sheet of a workbook, likewise.
    fn take_first(self, sheets: Vec<Sheet>, file: String) {
        let first = sheets.into_iter().next().unwrap_or_default();
        self.take_grid(Grid::of(first.rows), file);
    }

    fn take_grid(self, grid: Result<Grid, Trouble>, file: String) {
        match grid {
            Ok(grid) => {
                let name = file.rsplit_once('.').map_or(&*file, |(name, _)| name);
                let title = text::brought(self.lang).title;
                self.name
                    .set(if name.is_empty() { title } else { name }.into());
                let read = text::table_read(self.lang, grid.rows.len(), grid.heads.len());
                self.read.set(read);
                let mapping = suggest_own(&grid, self.published(), &file, None);
                self.picking.set(Picking { file, grid });
                self.put(mapping);
                document::focus_soon(".bring dialog input[type=text]");
            }
            Err(trouble) => self.tell(trouble),
        }
    }

    /// Takes what is pasted; where that is no table, it stays to be mended.
    pub fn take_pasted(self) {
        self.take(self.pasted.get_untracked(), String::new());
        if !self.trouble.read_untracked().is_empty() {
            document::focus(PASTE);
        }
    }

    /// Back to where the table may come from.
    pub fn back(self) {
        self.reset();
        document::focus_soon(PASTE);
    }

    /// Chooses that.
    pub fn choose(self, part: Part, chosen: u16) {
        let (survey, mut mapping) = (self.published(), self.mapping.get_untracked());
        let picking = self.picking.read_untracked();
        match part {
            Part::Table => {
                let before = mapping.table;
                mapping.table = TableId::at(usize::from(chosen));
                if survey.table(before).scale != survey.table(mapping.table).scale {
                    let table = Some(mapping.table);
                    mapping = suggest_own(&picking.grid, survey, &picking.file, table);
                }
            }
            Part::Cells => mapping.counted = Some(chosen == 1),
            // Without any, every sum would be 0 %.
            Part::Answer if mapping.measure != 1 << chosen => mapping.measure ^= 1 << chosen,
            Part::Answer => {}
            Part::Column(at) => {
                mapping.columns[at] = Column::at(chosen.into());
                match_own(&picking.grid, &mut mapping, survey);
            }
            Part::Match(at) => mapping.matches[at] = usize::from(chosen).checked_sub(1),
            Part::Row(at) => {
                mapping.left_out[at] = chosen == 0;
                match_own(&picking.grid, &mut mapping, survey);
            }
        }
        self.put(mapping);
    }

    /// What the rows total as they are written, in words.
    pub fn totals(self) -> String {
        let picking = self.picking.read();
        let totals = self
            .mapping
            .with(|mapping| row_totals(&picking.grid, mapping));
        totals.map_or_else(String::new, |totals| text::rows_total(self.lang, totals))
    }

    fn put(self, mapping: Mapping) {
        self.trouble.set(String::new());
        self.mapping.set(mapping);
    }

    /// Opens it.
    pub fn open(self) {
        let brought = Brought {
            name: self.name.get_untracked(),
            grid: self.picking.read_untracked().grid.clone(),
            mapping: self.mapping.get_untracked(),
        };
        match self.open_surveys.bring(&brought) {
            Ok(()) => document::focus_soon(".brought [aria-pressed=true]"),
            Err(trouble) => {
                self.tell(trouble);
                document::focus(".bring .trouble");
            }
        }
    }

    /// Lets go of the table, but not of what was pasted.
    pub fn reset(self) {
        self.put(Mapping::default());
        self.read.set(String::new());
    }

    fn tell(self, trouble: Trouble) {
        let said = text::trouble(self.lang, trouble);
        self.trouble.set(said);
    }
}

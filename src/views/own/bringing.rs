//! A table that is about to be opened.

use crate::browser::file::{FileContent, Picked, Unread};
use crate::browser::page as document;
use crate::survey::{
    AnswerKind, Brought, Column, Grid, Lang, Mapping, Numbers, OwnQuestion, Question, Sheet, Survey,
    TableId, Trouble, What, answer_name, known_scale, match_own, row_totals, suggest_measure,
    suggest_own,
};
use crate::text;
use crate::views::context::{OpenSurveys, SurveyContext, use_lang, use_open_surveys, use_survey};
use leptos::prelude::*;

/// The field that a table is pasted into.
const PASTE: &str = ".bring textarea";

/// Characters of the longest title of a table that may be the name of its question.
const LONGEST_NAME: usize = 60;

/// Where nothing is wrong: no cell is in row 0 and column 0.
const NOWHERE: (usize, usize) = (usize::MAX, 0);

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
    /// What was asked: a table of the survey, or something else.
    Question,
    /// What the numbers are.
    Numbers,
    /// Whether the last answer to a question of the reader's own is the strongest.
    Order,
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
    /// What a question of the reader's own will be called.
    pub question: RwSignal<String>,
    /// What is wrong with it.
    pub trouble: RwSignal<String>,
    /// In which row and column that is, if it is in one.
    wrong: RwSignal<(usize, usize)>,
    /// Whether every row of it is shown.
    pub shows_all: RwSignal<bool>,
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
            question: RwSignal::default(),
            trouble: RwSignal::default(),
            wrong: RwSignal::new(NOWHERE),
            shows_all: RwSignal::default(),
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
                self.question.set(self.name_of_question(&grid, &mapping));
                self.shows_all.set(false);
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
        let grid = &picking.grid;
        match part {
            Part::Question => mapping = self.asked_of(&picking, mapping, chosen.into()),
            Part::Numbers => mapping.numbers = Numbers::ALL.get(usize::from(chosen)).copied(),
            Part::Order => {
                if let Question::Own(own) = &mut mapping.question {
                    own.reversed = chosen == 1;
                    mapping.measure = suggest_measure(grid, &mapping);
                }
            }
            // Without any, every sum would be 0 %.
            Part::Answer if mapping.measure != 1 << chosen => mapping.measure ^= 1 << chosen,
            Part::Answer => {}
            Part::Column(at) => {
                let statements = mapping.statements();
                mapping.columns[at] = Column::at(chosen.into(), &mapping.question);
                if mapping.table().is_none() {
                    mapping.measure = suggest_measure(grid, &mapping);
                }
                if mapping.statements() != statements {
                    match_own(grid, &mut mapping, survey);
                }
            }
            Part::Match(at) => mapping.matches[at] = usize::from(chosen).checked_sub(1),
            Part::Row(at) => {
                mapping.left_out[at] = chosen == 0;
                let mut matched = mapping.clone();
                match_own(grid, &mut matched, survey);
                let meant = matched.matches[at].filter(|_| chosen != 0);
                // What the reader has chosen for other rows stays.
                if meant.is_none() || !mapping.matches.contains(&meant) {
                    mapping.matches[at] = meant;
                }
            }
        }
        self.put(mapping);
    }

    /// The mapping where the reader has said what was asked. Tables on the same scale keep what was chosen.
    fn asked_of(self, picking: &Picking, mut mapping: Mapping, chosen: usize) -> Mapping {
        let survey = self.published();
        let table = survey.table_ids().nth(chosen);
        let scale = |table: Option<TableId>| Some(survey.table(table?).scale);
        let question = table.map_or_else(
            || Question::Own(OwnQuestion::default()),
            Question::Published,
        );
        if table.is_some() && scale(table) == scale(mapping.table()) {
            mapping.question = question;
            return mapping;
        }
        let rows = (mapping.left_out, mapping.matches);
        let mut mapping = suggest_own(&picking.grid, survey, &picking.file, Some(&question));
        (mapping.left_out, mapping.matches) = rows;
        mapping
    }

    /// What a question of the reader's own may be called: as what stands above the table, or as its scale.
    fn name_of_question(self, grid: &Grid, mapping: &Mapping) -> String {
        let title = &grid.title;
        if !title.is_empty() && title.chars().count() <= LONGEST_NAME {
            return title.clone();
        }
        text::known_scale(self.lang, known_scale(grid, mapping)).to_owned()
    }

    /// The names of the answers, in the order of their scale.
    pub fn answers(self) -> Vec<String> {
        let mapping = self.mapping.read();
        if let Some(table) = mapping.table() {
            let answers = self.published().scale_of(table).answers.iter();
            return answers
                .map(|answer| answer.short.get(self.lang).to_owned())
                .collect();
        }
        let grid = &self.picking.read().grid;
        let answers = mapping.own_answers().into_iter();
        answers
            .map(|column| answer_name(&grid.heads[column]).to_owned())
            .collect()
    }

    /// The first and the last answer to a question of the reader's own, as they stand in the table.
    pub fn ends(self) -> Vec<String> {
        let mapping = self.mapping.read();
        let grid = &self.picking.read().grid;
        let mut steps = mapping.own_answers();
        steps.retain(|&column| mapping.columns[column] != Column::OwnAnswer(AnswerKind::Unsure));
        steps.sort_unstable();
        let ends = [steps.first(), steps.last()];
        let ends = ends.map(|column| column.map_or("", |&column| answer_name(&grid.heads[column])));
        ends.map(str::to_owned).into()
    }

    /// What a column can hold, in words.
    pub fn column_meanings(self) -> Vec<String> {
        let words = text::brought(self.lang);
        let statement = text::words(self.lang).statement;
        let mut all = vec![words.unused.to_owned(), statement.to_owned()];
        if self.mapping.with(|mapping| mapping.table().is_some()) {
            all.extend(self.answers());
        } else {
            all.extend(words.kinds.map(str::to_owned));
        }
        all
    }

    /// The published statements that a row may be about, after that it is about none of them.
    pub fn statements(self) -> Vec<String> {
        let published = self.published().statements.iter();
        let names = published.map(|statement| statement.short.get(self.lang));
        let alone = text::brought(self.lang).alone;
        std::iter::once(alone)
            .chain(names)
            .map(str::to_owned)
            .collect()
    }

    /// What `cells`, those of a row, state.
    pub fn statement(self, cells: &[String]) -> String {
        let column = self.mapping.with(Mapping::statements);
        column
            .and_then(|column| cells.get(column).cloned())
            .unwrap_or_default()
    }

    /// Whether what is wrong is in that row and column.
    pub fn is_wrong(self, row: usize, column: usize) -> bool {
        self.wrong.get() == (row, column)
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
        self.wrong.set(NOWHERE);
        self.mapping.set(mapping);
    }

    /// Opens it.
    pub fn open(self) {
        let mut mapping = self.mapping.get_untracked();
        if let Question::Own(own) = &mut mapping.question {
            own.name = self.question.get_untracked();
        }
        let brought = Brought {
            name: self.name.get_untracked(),
            grid: self.picking.read_untracked().grid.clone(),
            mapping,
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
        self.wrong.set((trouble.row, trouble.column));
        if trouble.row > 0 {
            self.shows_all.set(true);
        }
    }
}

//! A table that is about to be opened.

use crate::browser::file::{FileContent, Picked, Unread};
use crate::browser::page as document;
use crate::survey::{
    Brought, Found, Grid, Lang, Mapping, Numbers, OwnQuestion, Question, Sheet, Survey, TableId,
    Trouble, What, match_own, suggest_again, suggest_found, tables, workbook,
};
use crate::text;
use crate::views::context::{OpenSurveys, SurveyContext, use_lang, use_open_surveys, use_survey};
use leptos::prelude::*;

/// Where the dialog is found.
pub const DIALOG: &str = ".bring dialog";

/// The field that a table is pasted into.
const PASTE: &str = ".bring textarea";

/// Where nothing is wrong: no cell is in row 0 and column 0.
const NOWHERE: (usize, usize) = (usize::MAX, 0);

/// A file as it was picked, pasted or dropped.
#[derive(Default)]
pub struct Picking {
    /// Its name.
    pub file: String,
    /// The tables that are found in it.
    pub found: Vec<Found>,
    /// Which of them is about to be opened.
    pub at: usize,
}

impl Picking {
    /// The table that is about to be opened.
    pub fn grid(&self) -> &Grid {
        static NONE: Grid = Grid::none();
        self.found.get(self.at).map_or(&NONE, |found| &found.grid)
    }

    /// What stands where in it.
    fn suggested(&self, survey: &Survey, question: Option<&Question>) -> Mapping {
        let found = self.found.get(self.at);
        let suggest = |found| suggest_found(found, survey, &self.file, question);
        found.map(suggest).unwrap_or_default()
    }
}

/// What is chosen of a table.
#[derive(Clone, Copy)]
pub enum Part {
    /// Which of the tables in the file it is.
    Found,
    /// What was asked: a table of the survey, or something else.
    Question,
    /// What the numbers are.
    Numbers,
    /// Whether an answer counts.
    Answer,
    /// What the column at that position holds.
    Column(usize),
    /// The published statement of the row at that position.
    Match(usize),
    /// Whether the row at that position is taken in.
    Row(usize),
}

/// What the reader has chosen, so that it is not suggested again.
#[derive(Clone, Copy, Default)]
struct Chosen {
    /// What the numbers are.
    numbers: bool,
    /// In which order the answers are, and which of them count.
    order: bool,
}

/// Where tables are brought.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Beside the published survey.
    Own,
    /// Into the survey that the reader is making.
    Draft,
}

/// What is behind the dialog.
#[derive(Clone, Copy)]
pub struct Bringing {
    survey: SurveyContext,
    /// Where its tables are brought.
    pub target: Target,
    /// The language of the page.
    pub lang: Lang,
    /// The surveys, one of which the table will have.
    pub open_surveys: OpenSurveys,
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
    /// What the reader has chosen.
    chosen: RwSignal<Chosen>,
    /// To which place an answer was moved, and which way.
    pub moved: RwSignal<(usize, i16)>,
    /// What is wrong with it.
    pub trouble: RwSignal<String>,
    /// In which row and column that is, if it is in one.
    pub wrong: RwSignal<(usize, usize)>,
    /// Whether every row of it is shown.
    pub shows_all: RwSignal<bool>,
    /// The files that come after it.
    pub next: RwSignal<Vec<Picked>>,
    /// How many files there were at first.
    pub files: RwSignal<usize>,
    /// Whether a file is being read.
    pub reading: RwSignal<bool>,
    /// What was opened before it.
    pub opened: RwSignal<Vec<Brought>>,
}

impl Bringing {
    /// Nothing yet.
    pub fn new(target: Target) -> Self {
        Self {
            survey: use_survey(),
            target,
            lang: use_lang(),
            open_surveys: use_open_surveys(),
            pasted: RwSignal::default(),
            picking: RwSignal::default(),
            mapping: RwSignal::default(),
            name: RwSignal::default(),
            question: RwSignal::default(),
            chosen: RwSignal::default(),
            moved: RwSignal::default(),
            trouble: RwSignal::default(),
            wrong: RwSignal::new(NOWHERE),
            shows_all: RwSignal::default(),
            next: RwSignal::default(),
            files: RwSignal::default(),
            reading: RwSignal::default(),
            opened: RwSignal::default(),
        }
    }

    /// The survey beside which it is opened.
    pub fn published(self) -> &'static Survey {
        match self.target {
            Target::Own => self.survey.published.unwrap_or(self.survey.survey),
            Target::Draft => self.open_surveys.beside_draft(self.lang),
        }
    }

    /// Takes the files, one after the other. What is dropped beside a table comes after the files that wait; else it comes
    /// before them.
    pub fn pick(self, picked: Vec<Picked>) {
        // The reader may have gone elsewhere while they were read.
        let Some(mut next) = self.next.try_write() else {
            return;
        };
        let beside_table = !self.mapping.read_untracked().columns.is_empty();
        let (before, new) = (self.files.get_untracked(), picked.len());
        self.files.set(match (beside_table, next.is_empty()) {
            // Pasted text is no file, but stands in their row.
            (true, _) => before.max(1) + new,
            (false, true) => new,
            (false, false) => before + new,
        });
        let at = if beside_table { next.len() } else { 0 };
        next.splice(at..at, picked);
        drop(next);
        if !beside_table {
            self.take_next_soon();
        }
    }

    /// Says that a file is being read, and then takes it: what is said is painted before.
    fn take_next_soon(self) {
        if self.reading.get_untracked() {
            return;
        }
        self.reading.set(true);
        document::after_frame(move || {
            self.reading.set(false);
            self.take_next();
        });
    }

    /// Takes the first of the files that are left, if there is one.
    fn take_next(self) {
        // The reader may have gone elsewhere meanwhile.
        let Some(mut left) = self.next.try_write().filter(|left| !left.is_empty()) else {
            return;
        };
        let Picked { name, content } = left.remove(0);
        drop(left);
        let survey = self.published();
        let found = match content {
            Ok(FileContent::Text(text)) => tables_of_text(&text, survey),
            Ok(FileContent::Workbook(bytes)) => {
                let sheets = workbook(&bytes).map_err(|what| what.at(0, 0));
                sheets.and_then(|sheets| tables(sheets, survey))
            }
            Err(unread) => Err(trouble(unread)),
        };
        self.take(found, name);
    }

    /// Takes the tables that were found in a file, or tells what is wrong with it.
    fn take(self, found: Result<Vec<Found>, Trouble>, file: String) {
        match found {
            Ok(found) => {
                let name = file.rsplit_once('.').map_or(&*file, |(name, _)| name);
                let title = text::brought(self.lang).title;
                self.name
                    .set(if name.is_empty() { title } else { name }.into());
                self.picking.set(Picking { file, found, at: 0 });
                self.choose_found(0);
                document::focus_soon(".bring dialog input[type=text]");
            }
            Err(trouble) => {
                let (found, is_file) = (Vec::new(), !file.is_empty());
                self.picking.set(Picking { file, found, at: 0 });
                self.put(Mapping::default());
                self.tell(trouble);
                // What was pasted has the focus, to be mended there.
                if is_file {
                    document::focus_soon(".bring .trouble");
                }
            }
        }
    }

    /// Turns to that table of those in the file.
    fn choose_found(self, at: usize) {
        self.picking.update(|picking| picking.at = at);
        self.shows_all.set(false);
        self.chosen.set(Chosen::default());
        let picking = self.picking.read_untracked();
        // In a draft a table of the same answers is another group, unless the reader says that it takes a place.
        let question = Question::Own(OwnQuestion::default());
        let question = Some(&question).filter(|_| self.target == Target::Draft);
        let mapping = picking.suggested(self.published(), question);
        self.question
            .set(self.name_of_question(picking.grid(), &mapping));
        drop(picking);
        self.put(mapping);
    }

    /// Takes what is pasted; where that is no table, it stays to be mended.
    pub fn take_pasted(self) {
        let text = self.pasted.get_untracked();
        self.take(tables_of_text(&text, self.published()), String::new());
        if !self.trouble.read_untracked().is_empty() {
            document::focus(PASTE);
        }
    }

    /// Back to where the table may come from: lets go of it, but not of what was pasted.
    pub fn back(self) {
        self.put(Mapping::default());
        document::focus_soon(PASTE);
    }

    /// Chooses that.
    pub fn choose(self, part: Part, chosen: u16) {
        if let Part::Found = part {
            return self.choose_found(chosen.into());
        }
        let (survey, mut mapping) = (self.published(), self.mapping.get_untracked());
        let picking = self.picking.read_untracked();
        let grid = picking.grid();
        match part {
            Part::Question => mapping = self.asked_of(&picking, mapping, chosen.into()),
            Part::Numbers => {
                mapping.numbers = Numbers::ALL.get(usize::from(chosen)).copied();
                self.chosen.write_untracked().numbers = true;
            }
            // Without any, every sum would be 0 %.
            Part::Answer if mapping.measure != 1 << chosen => {
                mapping.measure ^= 1 << chosen;
                self.chosen.write_untracked().order = true;
            }
            Part::Answer | Part::Found => {}
            Part::Column(at) => {
                let statements = mapping.statements();
                let kinds = self.column_kinds(&mapping);
                mapping.columns[at] = kinds.get(usize::from(chosen)).copied().unwrap_or_default();
                let again = suggest_again(grid, survey, &mapping);
                let chosen = *self.chosen.read_untracked();
                if !chosen.numbers {
                    mapping.numbers = again.numbers;
                }
                if !chosen.order {
                    (mapping.question, mapping.measure) = (again.question, again.measure);
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

    /// Moves the answer at that position of the reader's own scale by so many places.
    pub fn move_answer(self, at: u16, by: i16) {
        let answers = self.mapping.with_untracked(Mapping::own_answers);
        let (at, to) = (usize::from(at), usize::from(at.saturating_add_signed(by)));
        if at != to && at < answers.len() && to < answers.len() {
            let mut order = answers;
            order.swap(at, to);
            self.put_in_order(order);
            self.moved.set((to, by));
            document::focus_soon(".answer-order [data-moved]");
        }
    }

    /// Turns the reader's own scale round.
    pub fn reverse(self) {
        let mut order = self.mapping.with_untracked(Mapping::own_answers);
        order.reverse();
        self.put_in_order(order);
    }

    /// Puts the answers in the order of these columns; those that counted still do.
    fn put_in_order(self, order: Vec<usize>) {
        let mut mapping = self.mapping.get_untracked();
        let counted = |mapping: &Mapping| -> Vec<usize> {
            let answers = mapping.own_answers().into_iter().enumerate();
            let counted = answers.filter(|(at, _)| mapping.measure >> at & 1 == 1);
            counted.map(|(_, column)| column).collect()
        };
        let counted = counted(&mapping);
        if let Question::Own(own) = &mut mapping.question {
            own.order = order;
        }
        self.chosen.write_untracked().order = true;
        let answers = mapping.own_answers().into_iter().enumerate();
        let counting = answers.filter(|(_, column)| counted.contains(column));
        mapping.measure = counting.fold(0, |measure, (at, _)| measure | 1 << at);
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
        let mut mapping = picking.suggested(survey, Some(&question));
        (mapping.left_out, mapping.matches) = rows;
        mapping
    }

    fn put(self, mapping: Mapping) {
        self.trouble.set(String::new());
        self.wrong.set(NOWHERE);
        self.mapping.set(mapping);
    }

    /// Opens it; where other files are left, these come first.
    pub fn open(self) {
        let mut mapping = self.mapping.get_untracked();
        if let Question::Own(own) = &mut mapping.question {
            own.name = self.question.get_untracked();
        }
        let brought = Brought {
            name: self.name.get_untracked(),
            grid: self.picking.read_untracked().grid().clone(),
            mapping,
        };
        let mut all = self.opened.get_untracked();
        all.push(brought);
        let more = !self.next.read_untracked().is_empty();
        let opened = if more {
            self.check(&all)
        } else {
            self.bring(&all)
        };
        if let Err(trouble) = opened {
            self.tell(trouble);
            document::focus(".bring .trouble");
        } else if more {
            self.opened.set(all);
            self.take_next_soon();
        } else {
            self.arrive();
        }
    }

    fn check(self, brought: &[Brought]) -> Result<(), Trouble> {
        match self.target {
            Target::Own => self.open_surveys.check(brought),
            Target::Draft => self.open_surveys.check_for_draft(brought, self.lang),
        }
    }

    fn bring(self, brought: &[Brought]) -> Result<(), Trouble> {
        match self.target {
            Target::Own => self.open_surveys.bring(brought),
            Target::Draft => self.open_surveys.bring_into_draft(brought, self.lang),
        }
    }

    /// Where the reader goes on once the tables are there.
    fn arrive(self) {
        match self.target {
            Target::Own => document::focus_soon(".brought [aria-pressed=true]"),
            Target::Draft => {
                // Closing brings what was opened before.
                self.opened.set(Vec::new());
                document::close_dialog(DIALOG);
                document::focus_soon("[data-save] button");
            }
        }
    }

    /// Leaves the file out, and takes the next one; after the last one, those that were opened are shown.
    pub fn skip(self) {
        if self.next.read_untracked().is_empty() {
            document::close_dialog(DIALOG);
        } else {
            self.take_next_soon();
        }
    }

    /// Ends it: what was opened before is shown, and nothing else is left but what was pasted.
    pub fn close(self) {
        let opened = self.opened.get_untracked();
        self.opened.set(Vec::new());
        self.next.set(Vec::new());
        self.files.set(0);
        self.put(Mapping::default());
        // Each was checked when it was opened.
        if !opened.is_empty() && self.bring(&opened).is_ok() {
            self.arrive();
        }
    }

    /// Says whether tables that were opened are waiting; as nothing would be left of them, the reader is asked before
    /// leaving the page.
    pub fn tell_waiting(self) {
        let wait = self.open_surveys.tables_wait;
        wait.set(!self.opened.read().is_empty());
        on_cleanup(move || wait.set(false));
    }

    /// Whether other files are left.
    pub fn has_more(self) -> bool {
        !self.next.read().is_empty()
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

/// The tables in a text.
fn tables_of_text(text: &str, survey: &Survey) -> Result<Vec<Found>, Trouble> {
    tables(vec![Sheet::of_text(text)?], survey)
}

/// Why a file was not read, as what is wrong with a table.
const fn trouble(unread: Unread) -> Trouble {
    let what = match unread {
        Unread::TooLarge(bytes) => What::TooLarge(bytes),
        Unread::NotText => What::NotText,
        Unread::Failed => What::Unopened,
    };
    what.at(0, 0)
}

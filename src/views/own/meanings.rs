//! What can be chosen of a table that is about to be opened, in words.

use leptos::prelude::*;

use crate::survey::{Column, Grid, Mapping, Question, answer_name, known_scale, row_totals};
use crate::text;
use crate::views::own::bringing::{Bringing, Target};

/// Characters of the longest title of a table that may be the name of its question.
const LONGEST_NAME: usize = 60;

impl Bringing {
    /// What a question of the reader's own may be called: as what stands above the table, or as its scale.
    pub(super) fn name_of_question(self, grid: &Grid, mapping: &Mapping) -> String {
        let title = &grid.title;
        if !title.is_empty() && title.chars().count() <= LONGEST_NAME {
            return title.clone();
        }
        // Groups of respondents come a file each, which says which group it is.
        let file = self.name.get_untracked();
        if self.target == Target::Draft {
            return file;
        }
        let scale = text::known_scale(self.lang, known_scale(grid, mapping)).to_owned();
        // Nothing takes the place of something else without a word.
        let others = [self.name.get_untracked()]
            .into_iter()
            .chain((2..).map(|at| format!("{scale} ({at})")));
        let mut names = std::iter::once(scale.clone()).chain(others);
        names.find(|name| !self.is_taken(name)).unwrap_or_default()
    }

    /// Whether a question of the reader's own has that name already.
    fn is_taken(self, name: &str) -> bool {
        let own = self.open_surveys.own.with(|own| own.surveys);
        let is_own = self.target == Target::Own;
        let survey = if is_own {
            own.map(|[own, _]| own)
        } else {
            Some(self.published())
        };
        let tables = survey.into_iter().flat_map(|survey| &survey.tables);
        let there = tables.filter(|table| table.own || !is_own);
        let mut there = there.map(|table| &table.name);
        let opened = self.opened.read();
        let mut asked = opened.iter().map(|brought| &brought.mapping.question);
        there.any(|other| other.all().any(|other| other == name))
            || asked.any(|question| matches!(question, Question::Own(own) if own.name == name))
    }

    /// Whether this question will take the place of another of the same name.
    pub fn replaces(self) -> bool {
        let asks = self.mapping.with(|mapping| mapping.table().is_none());
        asks && self.question.with(|name| self.is_taken(name.trim()))
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
        let picking = self.picking.read();
        let grid = picking.grid();
        let answers = mapping.own_answers().into_iter();
        answers
            .map(|column| answer_name(&grid.heads[column]).to_owned())
            .collect()
    }

    /// What a column can hold, in words.
    pub fn column_meanings(self) -> Vec<String> {
        let words = text::brought(self.lang);
        let statement = text::words(self.lang).statement;
        // In the order of the kinds of columns.
        let mut all = vec![words.unused.to_owned(), statement.to_owned()];
        if self.mapping.with(|mapping| mapping.table().is_some()) {
            all.extend(self.answers());
        } else {
            all.extend(words.kinds.map(str::to_owned));
        }
        all.push(words.respondents.to_owned());
        all
    }

    /// What a column can hold, in the order of its [meanings](Self::column_meanings).
    pub fn column_kinds(self, mapping: &Mapping) -> Vec<Column> {
        let scale = |table| self.published().scale_of(table);
        let answers = mapping.table().map(|table| scale(table).answers.len());
        Column::all(&mapping.question, answers.unwrap_or_default())
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
            .with(|mapping| row_totals(picking.grid(), mapping));
        totals.map_or_else(String::new, |totals| text::rows_total(self.lang, totals))
    }

    /// How much of the file was read, and as what.
    pub fn read(self) -> String {
        if self.reading.get() {
            return text::brought(self.lang).reading.to_owned();
        }
        let picking = self.picking.read();
        let found = picking.found.get(picking.at);
        let found = found.filter(|_| self.mapping.with(|mapping| !mapping.columns.is_empty()));
        found.map_or_else(String::new, |found| text::table_read(self.lang, found))
    }

    /// The tables in the file, in words.
    pub fn tables(self) -> Vec<String> {
        let picking = self.picking.read();
        let all = picking.found.iter();
        all.map(|found| text::found(self.lang, found)).collect()
    }

    /// Which of several files it is, with its name.
    pub fn which_file(self) -> String {
        let (files, left) = (self.files.get(), self.next.read().len());
        let is_there = !self.mapping.read().columns.is_empty() || !self.trouble.read().is_empty();
        let picking = self.picking.read();
        if files < 2 || !is_there || picking.file.is_empty() {
            return String::new();
        }
        format!("{}/{files}: {}", files - left, picking.file)
    }
}

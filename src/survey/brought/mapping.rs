//! What stands where in a table, and what it was asked.

use super::{Trouble, What};
use crate::survey::TableId;

/// What was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// What that table of the published survey asks, on its scale.
    Published(TableId),
    /// The same of the first of several tables with these answers, before the reader has said which it is.
    OneOf(TableId),
    /// Something of the reader's own: the heads of the columns are the answers.
    Own(OwnQuestion),
}

impl Default for Question {
    fn default() -> Self {
        Self::Published(TableId::default())
    }
}

/// A question of the reader's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnQuestion {
    /// What the reader calls it.
    pub name: String,
    /// The columns of its answers, the strongest first.
    pub order: Vec<usize>,
}

/// What the numbers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// Shares that are a hundred percent together.
    Shares,
    /// Numbers of respondents, each of whom gave one answer.
    Counts,
    /// Shares that cannot be added up: respondents could give several answers, or some answers are left out.
    Several,
    /// Numbers of respondents who could give several answers: of how many they are another column says.
    SeveralCounts,
}

impl Numbers {
    /// Each of them.
    pub const ALL: [Self; 4] = [
        Self::Shares,
        Self::Counts,
        Self::Several,
        Self::SeveralCounts,
    ];

    /// Whether they count respondents.
    pub const fn are_counts(self) -> bool {
        matches!(self, Self::Counts | Self::SeveralCounts)
    }

    /// Whether they cannot be added up.
    pub const fn are_several(self) -> bool {
        matches!(self, Self::Several | Self::SeveralCounts)
    }
}

/// Which part of a scale of the reader's own an answer has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// A step of the scale.
    Step,
    /// The step in the middle, on neither side.
    Middle,
    /// "Can't say".
    Unsure,
}

impl AnswerKind {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Step, Self::Middle, Self::Unsure];
}

/// What a column holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    /// Nothing that is used.
    #[default]
    Unused,
    /// The statements.
    Statements,
    /// The answer at that position of the published scale.
    Answer(usize),
    /// An answer to the reader's own question.
    OwnAnswer(AnswerKind),
    /// How many answered each row.
    Respondents,
    /// Numbers of which it is not recognised what they are: without an answer that is missed the others would be wrong.
    Undecided,
}

impl Column {
    /// The number of respondents is kept as this, beyond the answers of any scale: what was kept before there were
    /// such columns means the same as it did.
    const KEPT_RESPONDENTS: usize = 20;

    /// All that a column can hold, in the order in which it is offered: nothing, the statements, the `answers` of a
    /// published scale or the kinds of the reader's own, and after them, as tables have it, how many answered.
    pub fn all(question: &Question, answers: usize) -> Vec<Self> {
        let mut all = vec![Self::Unused, Self::Statements];
        match question {
            Question::Published(_) | Question::OneOf(_) => {
                all.extend((0..answers).map(Self::Answer));
            }
            Question::Own(_) => all.extend(AnswerKind::ALL.map(Self::OwnAnswer)),
        }
        all.push(Self::Respondents);
        all
    }

    /// The number as which it is kept; none before it is decided.
    pub const fn number(self) -> Option<usize> {
        match self {
            Self::Unused => Some(0),
            Self::Statements => Some(1),
            Self::Answer(at) => Some(2 + at),
            Self::OwnAnswer(kind) => Some(2 + kind as usize),
            Self::Respondents => Some(Self::KEPT_RESPONDENTS),
            Self::Undecided => None,
        }
    }

    /// What is kept as that number.
    pub fn numbered(number: usize, question: &Question) -> Self {
        match (number, question) {
            (0, _) => Self::Unused,
            (1, _) => Self::Statements,
            (Self::KEPT_RESPONDENTS, _) => Self::Respondents,
            (_, Question::Published(_) | Question::OneOf(_)) => Self::Answer(number - 2),
            (_, Question::Own(_)) => {
                let kind = AnswerKind::ALL.get(number - 2);
                kind.map_or(Self::Unused, |&kind| Self::OwnAnswer(kind))
            }
        }
    }

    /// Whether it holds an answer.
    pub const fn is_answer(self) -> bool {
        matches!(self, Self::Answer(_) | Self::OwnAnswer(_))
    }
}

/// What stands where in a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// What was asked.
    pub question: Question,
    /// What the numbers are; none before that is decided.
    pub numbers: Option<Numbers>,
    /// The answers that count, a bit for each position of the scale.
    pub measure: u16,
    /// What each column holds.
    pub columns: Vec<Column>,
    /// For each row the position of the published statement that it is about, if it is about one.
    pub matches: Vec<Option<usize>>,
    /// For each row whether it is left out: a total, a mean, a heading or a footnote.
    pub left_out: Vec<bool>,
}

impl Mapping {
    /// The table of the published survey whose question it answers, if it does.
    pub const fn table(&self) -> Option<TableId> {
        match self.question {
            Question::Published(table) | Question::OneOf(table) => Some(table),
            Question::Own(_) => None,
        }
    }

    /// The column that holds the statements, if one does.
    pub fn statements(&self) -> Option<usize> {
        self.column_of(Column::Statements)
    }

    /// The column that says how many answered each row, if one does.
    pub fn respondents(&self) -> Option<usize> {
        self.column_of(Column::Respondents)
    }

    fn column_of(&self, wanted: Column) -> Option<usize> {
        let mut columns = self.columns.iter();
        columns.position(|&holds| holds == wanted)
    }

    /// The position on its scale of the answer that each column holds, if it holds one.
    pub fn places(&self) -> Vec<Option<usize>> {
        let own = self.own_answers();
        let columns = self.columns.iter().enumerate();
        let places = columns.map(|(at, holds)| match holds {
            Column::Answer(answer) => Some(*answer),
            _ => own.iter().position(|&column| column == at),
        });
        places.collect()
    }

    /// The columns of the answers to the reader's own question, in the order of its scale: as the question says, those
    /// of which it says nothing as they stand in the table, and "can't say" last.
    pub fn own_answers(&self) -> Vec<usize> {
        let Question::Own(OwnQuestion { order, .. }) = &self.question else {
            return Vec::new();
        };
        let kind = |at: usize| match self.columns.get(at) {
            Some(Column::OwnAnswer(kind)) => Some(*kind),
            _ => None,
        };
        let place = |at: usize| order.iter().position(|&column| column == at);
        let columns = (0..self.columns.len()).filter(|&at| kind(at).is_some());
        let mut answers: Vec<usize> = columns.collect();
        answers.sort_by_key(|&at| {
            let is_unsure = kind(at) == Some(AnswerKind::Unsure);
            (is_unsure, place(at).unwrap_or(order.len()), at)
        });
        answers
    }

    /// What of it is still for the reader to decide, the first of several.
    pub fn open_question(&self) -> Option<Trouble> {
        let undecided = self.column_of(Column::Undecided);
        let undecided = undecided.map(|at| What::Undecided.at(0, at + 1));
        let which = matches!(self.question, Question::OneOf(_)).then(|| What::Which.at(0, 0));
        let asked = self.numbers.is_none().then(|| What::Asked.at(0, 0));
        which.or(undecided).or(asked)
    }

    /// Whether the row at that position is left out.
    pub fn is_left_out(&self, row: usize) -> bool {
        self.left_out.get(row).copied().unwrap_or_default()
    }
}

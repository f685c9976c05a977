//! What a room says: guesses, hands, and a workplace's own answers and plans.

use super::guess::Guess;
use crate::survey::{Survey, TableId};

/// More hands than this are taken for a mistake.
pub const MOST_HANDS: u16 = 9999;
/// Longest text that a room keeps in one place, in characters.
pub const LONGEST_TEXT: usize = 500;

/// What kind of thing a room says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// What the room is called: a text.
    Name,
    /// What it believes the share of the measure to be, of a table and a statement: a [`Guess`].
    Guess,
    /// How many gave an answer, of a table and a statement: a count.
    Hands,
    /// How many hold a statement for the most significant: a count.
    Top,
    /// Whether a statement is in use here, as an answer of the table of adoption: a count, 1 for
    /// one workplace.
    Own,
    /// What is to be done about a statement: a text.
    Note,
    /// Who does it: a text.
    Who,
    /// When: a text.
    When,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Guess,
        Self::Hands,
        Self::Top,
        Self::Own,
        Self::Note,
        Self::Who,
        Self::When,
    ];

    /// The id used in files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Guess => "guess",
            Self::Hands => "hands",
            Self::Top => "top",
            Self::Own => "own",
            Self::Note => "note",
            Self::Who => "who",
            Self::When => "when",
        }
    }

    /// Whether it counts heads, so that rooms can be summed.
    pub const fn counts(self) -> bool {
        matches!(self, Self::Hands | Self::Top | Self::Own)
    }

    /// `value` as it is kept, if the kind has such values: numbers in one spelling, so that `+3` and
    /// `003` are 3; a count of 0 says nothing, as an empty text does.
    fn written(self, value: &str) -> Option<String> {
        match self {
            Self::Hands | Self::Top | Self::Own => {
                let count: u16 = value.parse().ok()?;
                let written = if count == 0 {
                    String::new()
                } else {
                    count.to_string()
                };
                (count <= MOST_HANDS).then_some(written)
            }
            Self::Guess if value.is_empty() => Some(String::new()),
            Self::Guess => Guess::read(value).map(Guess::written),
            Self::Name | Self::Note | Self::Who | Self::When => {
                (value.chars().count() <= LONGEST_TEXT).then(|| value.to_owned())
            }
        }
    }

    /// Whether it is of a table, of a statement, and of an answer.
    const fn is_of(self) -> (bool, bool, bool) {
        match self {
            Self::Name => (false, false, false),
            Self::Guess => (true, true, false),
            Self::Hands => (true, true, true),
            Self::Top | Self::Note | Self::Who | Self::When => (false, true, false),
            Self::Own => (false, true, true),
        }
    }
}

/// What an entry is of. Statements and answers are named by their positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// What kind of thing.
    pub kind: Kind,
    /// Of which statement.
    pub statement: Option<usize>,
    /// Of which table.
    pub table: Option<TableId>,
    /// Of which answer.
    pub answer: Option<usize>,
}

impl Key {
    /// Something of the room as a whole.
    pub const fn whole(kind: Kind) -> Self {
        Self {
            kind,
            statement: None,
            table: None,
            answer: None,
        }
    }

    /// Something of a statement.
    pub const fn of(kind: Kind, statement: usize) -> Self {
        Self {
            statement: Some(statement),
            ..Self::whole(kind)
        }
    }

    /// A guess.
    pub const fn guess(table: TableId, statement: usize) -> Self {
        Self {
            table: Some(table),
            ..Self::of(Kind::Guess, statement)
        }
    }

    /// The hands for an answer.
    pub const fn hands(table: TableId, statement: usize, answer: usize) -> Self {
        Self {
            table: Some(table),
            answer: Some(answer),
            ..Self::of(Kind::Hands, statement)
        }
    }

    /// The own answer.
    pub const fn own(statement: usize, answer: usize) -> Self {
        Self {
            answer: Some(answer),
            ..Self::of(Kind::Own, statement)
        }
    }

    /// The key with these parts.
    ///
    /// # Errors
    ///
    /// Where a part is missing that `kind` has, or there that it has not, or the scale of the table
    /// has no such answer.
    pub fn new(
        survey: &Survey,
        kind: Kind,
        table: Option<TableId>,
        statement: Option<usize>,
        answer: Option<usize>,
    ) -> Result<Self, Refused> {
        let (of_table, of_statement, of_answer) = kind.is_of();
        let scale = survey.scale_of(table.unwrap_or_default());
        let on_scale = answer.is_none_or(|answer| answer < scale.answers.len());
        if table.is_some() != of_table {
            Err(Refused::Table)
        } else if statement.is_some() != of_statement {
            Err(Refused::Statement)
        } else if answer.is_some() != of_answer || !on_scale {
            Err(Refused::Answer)
        } else {
            Ok(Self {
                kind,
                statement,
                table,
                answer,
            })
        }
    }
}

/// What is wrong with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such kind.
    Kind,
    /// There is no such table, or none belongs here.
    Table,
    /// There is no such statement, or none belongs here.
    Statement,
    /// There is no such answer, or none belongs here.
    Answer,
    /// It is no such value as its kind has.
    Value,
    /// It has more or fewer cells than an entry, or what no cell can hold.
    Cells,
    /// An entry before it is of the same.
    Again,
}

/// One thing that a room says.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Of what.
    pub key: Key,
    /// What: never empty, and as its kind has it.
    pub value: String,
}

/// What a room says: entries, one a key, in the order of the keys.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Room(Vec<Entry>);

impl Room {
    /// Whether it says nothing.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it has guessed, shown hands or ranked.
    pub fn took_part(&self) -> bool {
        let in_session = |kind| matches!(kind, Kind::Guess | Kind::Hands | Kind::Top);
        self.0.iter().any(|entry| in_session(entry.key.kind))
    }

    /// Everything that it says.
    pub fn entries(&self) -> &[Entry] {
        &self.0
    }

    /// What it says of that.
    pub fn get(&self, key: Key) -> Option<&str> {
        let found = self.0.binary_search_by_key(&key, |entry| entry.key);
        found.ok().map(|at| self.0[at].value.as_str())
    }

    /// Says that; an empty text and a count of 0 say nothing.
    ///
    /// # Errors
    ///
    /// [`Refused::Value`], and the room is as it was, where `value` is not as its kind has it.
    pub fn put(&mut self, key: Key, value: &str) -> Result<(), Refused> {
        let value = key.kind.written(value).ok_or(Refused::Value)?;
        match self.0.binary_search_by_key(&key, |entry| entry.key) {
            Ok(at) if value.is_empty() => drop(self.0.remove(at)),
            Ok(at) => self.0[at].value = value,
            Err(_) if value.is_empty() => {}
            Err(at) => self.0.insert(at, Entry { key, value }),
        }
        Ok(())
    }

    /// Says nothing more of what `of` names.
    pub fn forget(&mut self, of: impl Fn(Key) -> bool) {
        self.0.retain(|entry| !of(entry.key));
    }

    /// The count of that.
    pub fn count(&self, key: Key) -> u16 {
        let count = self.get(key).and_then(|count| count.parse().ok());
        count.unwrap_or_default()
    }

    /// Counts up or down, between 0 and [`MOST_HANDS`].
    pub fn tally(&mut self, key: Key, by: i16) {
        let count = self.count(key).saturating_add_signed(by).min(MOST_HANDS);
        let _ = self.put(key, &count.to_string());
    }

    /// The guess, if one was made.
    pub fn guess(&self, table: TableId, statement: usize) -> Option<Guess> {
        self.get(Key::guess(table, statement)).and_then(Guess::read)
    }

    /// The hands for each answer to that question, in the order of the scale.
    pub fn hands(&self, survey: &Survey, table: TableId, statement: usize) -> Vec<u16> {
        let answers = 0..survey.scale_of(table).answers.len();
        let count = |answer| self.count(Key::hands(table, statement, answer));
        answers.map(count).collect()
    }

    /// The votes for each statement as the most significant.
    pub fn top(&self, survey: &Survey) -> Vec<u16> {
        let statements = 0..survey.statements.len();
        let count = |at| self.count(Key::of(Kind::Top, at));
        statements.map(count).collect()
    }

    /// The own answer about that statement.
    pub fn own(&self, statement: usize) -> Option<usize> {
        let mut entries = self.0.iter();
        let own = entries
            .find(|entry| entry.key.kind == Kind::Own && entry.key.statement == Some(statement));
        own?.key.answer
    }

    /// Answers about a statement, in place of what was answered before; `None` takes it back.
    pub fn answer(&mut self, statement: usize, answer: Option<usize>) {
        self.forget(|key| key.kind == Kind::Own && key.statement == Some(statement));
        if let Some(answer) = answer {
            let _ = self.put(Key::own(statement, answer), "1");
        }
    }
}

impl FromIterator<Entry> for Room {
    /// Of several entries with one key the last counts; those that do not fit are left out.
    fn from_iter<T: IntoIterator<Item = Entry>>(entries: T) -> Self {
        let mut room = Self::default();
        for Entry { key, value } in entries {
            let _ = room.put(key, &value);
        }
        room
    }
}

//! The gap: by how much two tables differ on one statement.

use crate::survey::{Role, Survey, TableId};

/// Two tables whose sums are held against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Pair {
    /// The table from whose sum the other's is taken.
    pub first: TableId,
    /// The table whose sum is taken away.
    pub second: TableId,
}

/// What the two tables of a pair are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Contrast {
    /// How much it would matter to somebody, against how common it is.
    AgainstAdoption,
    /// How much it would matter to some, against how much to others.
    Parting,
    /// Two tables of which no more is known than their names.
    Plain,
}

impl Pair {
    /// Every pair of tables of `survey`, in the order in which they are offered: against the first table, then
    /// against the second, and so on, each time the last one first.
    pub fn all(survey: &Survey) -> Vec<Self> {
        let against = |second: TableId| {
            let later = survey.table_ids().skip(second.position() + 1).rev();
            later.map(move |first| Self { first, second })
        };
        survey.table_ids().flat_map(against).collect()
    }

    /// Whether `survey` has more pairs than can be offered each by its name: then any two tables can be chosen, in
    /// either order.
    pub fn are_many(survey: &Survey) -> bool {
        const NAMED: usize = 3;
        Self::all(survey).len() > NAMED
    }

    /// The pair the other way round.
    #[must_use]
    pub const fn turned(self) -> Self {
        Self {
            first: self.second,
            second: self.first,
        }
    }

    /// The pair that a reader meets first; in a survey of one table, that table against itself.
    pub fn default_of(survey: &Survey) -> Self {
        let (first, second) = (TableId::default(), TableId::default());
        let alone = Self { first, second };
        Self::all(survey).first().copied().unwrap_or(alone)
    }

    /// The id used in addresses and in the page: the tables' own, joined.
    pub fn id(self, survey: &Survey) -> String {
        self.tables()
            .map(|table| &*survey.table(table).id)
            .join("-")
    }

    /// The pair with that id.
    pub fn named(survey: &Survey, id: &str) -> Option<Self> {
        let all = Self::all(survey);
        let many = Self::are_many(survey);
        let turned = all.iter().filter(|_| many).map(|pair| pair.turned());
        let mut all = all.iter().copied().chain(turned);
        all.find(|pair| pair.id(survey) == id)
    }

    /// The two tables; the gap is the first's sum less the second's.
    pub const fn tables(self) -> [TableId; 2] {
        [self.first, self.second]
    }

    /// What its tables are about.
    pub fn contrast(self, survey: &Survey) -> Contrast {
        match self.tables().map(|table| survey.role(table)) {
            [Some(Role::Significance), Some(Role::Adoption)] => Contrast::AgainstAdoption,
            [Some(Role::Significance), Some(Role::Significance)] => Contrast::Parting,
            _ => Contrast::Plain,
        }
    }
}

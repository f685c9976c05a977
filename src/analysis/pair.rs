//! The gap: by how much two tables differ on one statement.

use crate::survey::TableId;

/// Two tables whose sums are held against each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pair {
    /// What it would mean to staff against how common it is.
    #[default]
    StaffAdoption,
    /// What it would mean to customers against how common it is.
    CustomersAdoption,
    /// What it would mean to staff against what it would mean to customers.
    StaffCustomers,
}

impl Pair {
    /// Every pair, in the order in which they are offered.
    pub const ALL: [Self; 3] = [
        Self::StaffAdoption,
        Self::CustomersAdoption,
        Self::StaffCustomers,
    ];

    /// The id used in addresses and in the page: the tables' own, joined.
    pub const fn id(self) -> &'static str {
        match self {
            Self::StaffAdoption => "staff-adoption",
            Self::CustomersAdoption => "customers-adoption",
            Self::StaffCustomers => "staff-customers",
        }
    }

    /// The two tables; the gap is the first's sum less the second's.
    pub const fn tables(self) -> [TableId; 2] {
        match self {
            Self::StaffAdoption => [TableId::Staff, TableId::Adoption],
            Self::CustomersAdoption => [TableId::Customers, TableId::Adoption],
            Self::StaffCustomers => [TableId::Staff, TableId::Customers],
        }
    }
}

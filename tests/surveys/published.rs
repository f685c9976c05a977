//! What the published survey is made of, by the names that tests call it.
#![allow(dead_code, reason = "of the crates that share it, none uses all of it")]

use murroskartta::analysis::{Axes, Axis, Pair};
use murroskartta::survey::{Hue, MOST_TABLES, Percent, ScaleId, Survey, TableId, surveys};

/// The tables of the published survey.
pub const TABLES: [TableId; 3] = [ADOPTION, CUSTOMERS, STAFF];
pub const ADOPTION: TableId = TableId::at(0);
pub const CUSTOMERS: TableId = TableId::at(1);
pub const STAFF: TableId = TableId::at(2);
/// Its scales: of what is in use, and of how much it would matter.
pub const SCALES: [ScaleId; 2] = [ADOPTED, SIGNIFICANT];
pub const ADOPTED: ScaleId = ScaleId::at(0);
pub const SIGNIFICANT: ScaleId = ScaleId::at(1);
/// Its pairs, in the order in which they are offered.
pub const PAIRS: [Pair; 3] = [STAFF_ADOPTION, CUSTOMERS_ADOPTION, STAFF_CUSTOMERS];
pub const STAFF_ADOPTION: Pair = pair(STAFF, ADOPTION);
pub const CUSTOMERS_ADOPTION: Pair = pair(CUSTOMERS, ADOPTION);
pub const STAFF_CUSTOMERS: Pair = pair(STAFF, CUSTOMERS);

/// What is mapped upwards: significance to staff, to customers, and the mean of both.
pub const TO_STAFF: Axis = Axis::Table(STAFF);
pub const TO_CUSTOMERS: Axis = Axis::Table(CUSTOMERS);

pub fn to_both() -> Axis {
    Axis::Mean([CUSTOMERS, STAFF].into_iter().collect())
}

/// All that can be mapped upwards.
pub fn ups() -> [Axis; 3] {
    [TO_STAFF, TO_CUSTOMERS, to_both()]
}

/// The map of adoption against that.
pub const fn upwards(up: Axis) -> Axes {
    let across = ADOPTION;
    Axes { across, up }
}

/// The id of a table of the published survey.
pub fn id(table: TableId) -> &'static str {
    &published().table(table).id
}

/// Its hue.
pub fn hue(table: TableId) -> Hue {
    published().table(table).hue
}

/// The sums of a line, by those in the three tables.
pub fn sums(of_tables: [i16; 3]) -> [Option<Percent>; MOST_TABLES] {
    let mut sums = [None; MOST_TABLES];
    sums[..3].copy_from_slice(&percents(of_tables));
    sums
}

/// So many whole percent, or percentage points.
pub const fn percent(whole: i16) -> Percent {
    Percent::whole(whole)
}

/// Shares of so many whole percent, all published.
pub fn percents<const N: usize>(whole: [i16; N]) -> [Option<Percent>; N] {
    whole.map(|share| Some(percent(share)))
}

/// The number of a share, a sum or a gap that is published, in whole percent.
pub fn whole(published: impl Into<Option<Percent>>) -> i16 {
    let percent = published.into().expect("it is published");
    assert!(!percent.has_decimal(), "{percent} has a decimal");
    percent.rounded()
}

/// Its scale.
pub fn scale(table: TableId) -> ScaleId {
    published().table(table).scale
}

pub const fn pair(first: TableId, second: TableId) -> Pair {
    Pair { first, second }
}

/// The survey that is compiled in.
pub fn published() -> &'static Survey {
    &surveys()[0]
}

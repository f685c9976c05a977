//! Shares among those with an opinion.

use murroskartta::analysis::{Among, Measures, Query, all_lines};
use murroskartta::survey::{ScaleId, TableId};
use proptest::prelude::*;

use crate::published;

fn opinion(table: TableId) -> Query {
    Query {
        table,
        measures: Measures::default_of(published()),
        among: Among::Opinion,
        ..Query::default()
    }
}

#[test]
fn the_rest_is_divided_by_what_had_an_opinion() {
    // Statement 10 in table 3: 33, 29, 15, 4, 2 and 17 can't say. 83 % had an opinion.
    let scale = published().scale(ScaleId::Significance);
    let shares = Among::Opinion.shares(scale, &[33, 29, 15, 4, 2, 17]);
    assert_eq!(shares, [40, 35, 18, 5, 2, 0]);
    assert_eq!(
        Among::All.shares(scale, &[48, 31, 6, 6, 0, 8]),
        [48, 31, 6, 6, 0, 8]
    );
    assert_eq!(Among::Opinion.shares(scale, &[0, 0, 0, 0, 0, 100]), [0; 6]);
}

#[test]
fn sums_and_totals_follow_and_adoption_stays() {
    let numbers = |table, among| {
        let query = Query {
            among,
            ..opinion(table)
        };
        let lines = all_lines(published(), &query);
        let numbers = lines.iter().map(|line| (line.measured, line.total));
        numbers.collect::<Vec<_>>()
    };
    let adoption = |among| numbers(TableId::Adoption, among);
    assert_eq!(adoption(Among::Opinion), adoption(Among::All));
    for table in [TableId::Customers, TableId::Staff] {
        let both = numbers(table, Among::Opinion)
            .into_iter()
            .zip(numbers(table, Among::All));
        for ((measured, total), (published, _)) in both {
            assert!(measured >= published, "{measured} of fewer, {published}");
            assert!((98..=102).contains(&total), "{total}");
        }
    }
    // Every sum of a line is among the same: statement 8 in table 3, 60 + 23 of 89.
    let lines = all_lines(published(), &opinion(TableId::Adoption));
    let line = lines.iter().find(|line| line.statement == 7).unwrap();
    assert_eq!(line.sum(TableId::Adoption), 13);
    assert_eq!(line.sum(TableId::Staff), 67 + 26);
}

proptest! {
    #[test]
    fn no_share_shrinks_and_none_passes_a_hundred(shares in prop::collection::vec(0..=20_u8, 6)) {
        let scale = published().scale(ScaleId::Significance);
        let unsure = scale.unsure().unwrap();
        let opinion: u32 = (0..6).filter(|&at| at != unsure).map(|at| u32::from(shares[at])).sum();
        let among = Among::Opinion.shares(scale, &shares);
        for at in (0..6).filter(|&at| at != unsure) {
            // Half a percentage point for rounding; what totals 102 % may shrink by as much.
            prop_assert!(u32::from(among[at]) * opinion + opinion / 2 + 1 >= u32::from(shares[at]) * 100);
            prop_assert!(among[at] <= 100);
        }
        prop_assert_eq!(among[unsure], 0);
    }
}

//! The 160 published shares, typed a second time.
//!
//! Section 11 of the source, table by table, row by row in the printed order:
//! the statement's number and its shares as printed.

use murroskartta::survey::{TableId, surveys};

use crate::whole;

const ADOPTION: [(u16, [i16; 4]); 10] = [
    (1, [84, 3, 8, 5]),
    (2, [57, 5, 8, 30]),
    (3, [56, 13, 22, 9]),
    (4, [49, 24, 7, 20]),
    (5, [45, 5, 13, 38]),
    (6, [44, 11, 17, 28]),
    (7, [30, 10, 20, 40]),
    (8, [13, 8, 5, 74]),
    (9, [11, 17, 3, 69]),
    (10, [9, 9, 3, 79]),
];

const CUSTOMERS: [(u16, [i16; 6]); 10] = [
    (4, [48, 31, 10, 2, 2, 6]),
    (6, [29, 46, 15, 2, 2, 6]),
    (5, [31, 38, 17, 10, 0, 4]),
    (1, [26, 41, 20, 2, 0, 11]),
    (3, [31, 29, 21, 2, 2, 15]),
    (8, [42, 17, 13, 13, 4, 13]),
    (9, [21, 29, 19, 21, 0, 10]),
    (7, [19, 29, 21, 19, 4, 8]),
    (2, [15, 27, 31, 8, 2, 17]),
    (10, [25, 13, 21, 15, 6, 21]),
];

const STAFF: [(u16, [i16; 6]); 10] = [
    (6, [48, 35, 6, 4, 2, 4]),
    (8, [60, 23, 4, 2, 0, 10]),
    (4, [48, 31, 6, 6, 0, 8]),
    (1, [46, 29, 8, 10, 0, 6]),
    (5, [40, 31, 13, 10, 0, 6]),
    (3, [44, 25, 19, 2, 0, 10]),
    (9, [33, 29, 19, 8, 0, 10]),
    (10, [33, 29, 15, 4, 2, 17]),
    (2, [33, 19, 25, 8, 4, 10]),
    (7, [19, 31, 27, 8, 6, 8]),
];

/// The compiled-in table, written as the tables above are.
fn compiled(id: TableId) -> Vec<(u16, Vec<i16>)> {
    let survey = &surveys()[0];
    let rows = survey.table(id).rows.iter();
    rows.map(|row| {
        let number = survey.statements[usize::from(row.statement)].number;
        let shares = row.shares.iter().map(|&share| whole(share));
        (number, shares.collect())
    })
    .collect()
}

fn assert_published<const N: usize>(id: TableId, printed: &[(u16, [i16; N])]) {
    let printed: Vec<_> = printed
        .iter()
        .map(|(n, shares)| (*n, shares.to_vec()))
        .collect();
    assert_eq!(compiled(id), printed);
}

#[test]
fn adoption_is_as_printed_in_table_1() {
    assert_published(crate::ADOPTION, &ADOPTION);
}

#[test]
fn customers_are_as_printed_in_table_2() {
    assert_published(crate::CUSTOMERS, &CUSTOMERS);
}

#[test]
fn staff_are_as_printed_in_table_3() {
    assert_published(crate::STAFF, &STAFF);
}

#[test]
fn there_are_160_shares() {
    let shares = crate::TABLES
        .into_iter()
        .flat_map(compiled)
        .map(|(_, shares)| shares.len());
    assert_eq!(shares.sum::<usize>(), 160);
}

/// The rows whose printed shares do not total 100, in the printed order.
#[test]
fn totals_that_rounding_moved_are_known() {
    let survey = &surveys()[0];
    let moved = |id| -> Vec<(u16, i16)> {
        let rows = survey
            .table(id)
            .rows
            .iter()
            .filter(|row| whole(row.total()) != 100);
        rows.map(|row| (row.statement + 1, whole(row.total())))
            .collect()
    };
    assert_eq!(moved(crate::ADOPTION), [(5, 101)]);
    assert_eq!(moved(crate::CUSTOMERS), [(4, 99), (8, 102), (10, 101)]);
    let staff = [
        (6, 99),
        (8, 99),
        (4, 99),
        (1, 99),
        (9, 99),
        (2, 99),
        (7, 99),
    ];
    assert_eq!(moved(crate::STAFF), staff);
}

/// Section 5: "Top5-kyselyvastaukset".
#[test]
fn the_top_five_is_as_printed_in_section_5() {
    let survey = &surveys()[0];
    let numbers: Vec<_> = survey
        .top
        .iter()
        .map(|&at| survey.statements[usize::from(at)].number)
        .collect();
    assert_eq!(numbers, [8, 5, 6, 10, 9]);
    assert_eq!(survey.top_place(7), Some(1));
    assert_eq!(survey.top_place(0), None);
}

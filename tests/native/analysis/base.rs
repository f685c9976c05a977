//! What the published shares tell about the number of respondents, row by row and together.

use murroskartta::analysis::{BOUND, Base, Caution, Inference, Rounding, possible};
use murroskartta::survey::{Percent, TableId};

use crate::{percent, percents, published, whole};

/// The numbers of respondents up to 100 that each row is possible for when halves go up.
///
/// Worked out a second time in another language, by rounding every count. By hand: statement 4 of
/// table 2 for 48, statement 1 of table 2 for 46 and 54 and not for 48, and in table 1 statement 1
/// for 37 and 38, 3 for 32, 5 for 40.
const HALF_UP: [(TableId, u16, &str); 30] = [
    (crate::ADOPTION, 1, "37-38 61-64 73-77 86-88 91-93 97-100"),
    (
        crate::ADOPTION,
        2,
        "37 60-61 63 74 76-77 79 83-84 86-87 91-93 97-100",
    ),
    (
        crate::ADOPTION,
        3,
        "32 45 54-55 64 68 77-78 82 86-87 90-91 94-97 99-100",
    ),
    (
        crate::ADOPTION,
        4,
        "41 45 55 59 70-71 74-75 82 84-91 96-97 100",
    ),
    (crate::ADOPTION, 5, "40 56 64 80 85 87-88 96"),
    (
        crate::ADOPTION,
        6,
        "18 36 54 64 71-72 75 82 87 89-90 93 95-96 98 100",
    ),
    (
        crate::ADOPTION,
        7,
        "10 20 30 40 50 60 70 80 82-84 86-88 90 92-94 96-98 100",
    ),
    (
        crate::ADOPTION,
        8,
        "38-39 61-62 76-78 84-86 91-93 95-96 99-100",
    ),
    (
        crate::ADOPTION,
        9,
        "35-36 64-65 70-72 75 89-90 93-96 99-100",
    ),
    (crate::ADOPTION, 10, "33-34 58 66-68 75-78 89-92 98-100"),
    (crate::CUSTOMERS, 4, "48 81 83 86-87 89 93 96-97 99"),
    (crate::CUSTOMERS, 6, "48 52 65 87 89 94 96 98 100"),
    (crate::CUSTOMERS, 5, "48 52 71 77-78 81 90 93-94 96 98 100"),
    (crate::CUSTOMERS, 1, "46 54 61 81-82 85 90-98 100"),
    (crate::CUSTOMERS, 3, "48 52 87 91 94-98 100"),
    (crate::CUSTOMERS, 8, "24 48 72 96"),
    (
        crate::CUSTOMERS,
        9,
        "42 48 52 58 62 68 70 72 77-78 80 84 86 90 94 96 100",
    ),
    (crate::CUSTOMERS, 7, "48 52 73 75 77-78 84-85 90 96 100"),
    (crate::CUSTOMERS, 2, "48 52 59 88-89 93 95-96 98 100"),
    (crate::CUSTOMERS, 10, "48 53 68 72 87 96"),
    (crate::STAFF, 6, "48 89 94-97 99"),
    (crate::STAFF, 8, "48 81 90-91 96 98"),
    (crate::STAFF, 4, "48 62 64 77 83 93 95-97 99"),
    (crate::STAFF, 1, "48 78 96-97 99"),
    (
        crate::STAFF,
        5,
        "48 52 62 68 70 78 80 83-84 86-87 90 93-94 96 98 100",
    ),
    (crate::STAFF, 3, "48 52 59 63 81 84 89 91 93 96-97 100"),
    (crate::STAFF, 9, "48 72 78 96 99"),
    (crate::STAFF, 10, "48 52 82 84 89 94-96 98 100"),
    (crate::STAFF, 2, "48 72 96 99"),
    (crate::STAFF, 7, "48 62 77 83-84 95-96 99"),
];

/// Where halves that go to the even neighbour leave other numbers up to 100.
const HALF_EVEN: [(TableId, u16, &str); 8] = [
    (
        crate::ADOPTION,
        3,
        "45 54-55 68 77-78 82 86-87 90-91 94-95 97 99-100",
    ),
    (crate::ADOPTION, 5, "85 87"),
    (
        crate::ADOPTION,
        8,
        "38-39 61-62 76-78 84-86 91-93 95 99-100",
    ),
    (crate::CUSTOMERS, 4, "48 80-81 83 86-87 89 93 96-97 99"),
    (crate::CUSTOMERS, 8, ""),
    (crate::CUSTOMERS, 10, "53 68 87"),
    (
        crate::STAFF,
        5,
        "52 62 68 70 78 83-84 86-87 90 93-94 98 100",
    ),
    (crate::STAFF, 3, "48 52 59 63 80-81 84 89 91 93 96-97 100"),
];

const JUDGED: [TableId; 2] = [crate::CUSTOMERS, crate::STAFF];

fn infer(tables: &[TableId], rounding: Rounding) -> Inference {
    Inference::infer(published(), tables, rounding, BOUND).unwrap()
}

fn number(statement: usize) -> u16 {
    published().statements[statement].number
}

/// Every row of the tables: table, number of the statement, and the numbers up to 100.
fn rows(rounding: Rounding) -> Vec<(TableId, u16, String)> {
    let rows = infer(&crate::TABLES, rounding).rows.into_iter();
    rows.map(|row| {
        let numbers: Vec<_> = row.candidates.up_to(100).collect();
        (row.table, number(row.statement), written(&numbers))
    })
    .collect()
}

/// `37 38 40` as `37-38 40`.
fn written(numbers: &[u32]) -> String {
    let runs = numbers.chunk_by(|a, b| a + 1 == *b);
    let runs = runs.map(|run| match run {
        [one] => one.to_string(),
        more => format!("{}-{}", more[0], more[more.len() - 1]),
    });
    runs.collect::<Vec<_>>().join(" ")
}

#[test]
fn every_row_is_possible_for_these_numbers() {
    let expected = HALF_UP.map(|(table, number, numbers)| (table, number, numbers.to_owned()));
    assert_eq!(rows(Rounding::HalfUp), expected);
}

#[test]
fn the_rule_of_rounding_changes_few_rows() {
    let rows = rows(Rounding::HalfEven)
        .into_iter()
        .zip(rows(Rounding::HalfUp));
    let differing: Vec<_> = rows
        .filter(|(even, up)| even != up)
        .map(|(even, _)| even)
        .collect();
    let expected = HALF_EVEN.map(|(table, number, numbers)| (table, number, numbers.to_owned()));
    assert_eq!(differing, expected);
}

#[test]
fn forty_eight_judged_the_statements_and_two_left_one_out() {
    let judged = infer(&JUDGED, Rounding::HalfUp);
    assert_eq!(judged.base, 48);
    let fit = judged.fit(48);
    assert_eq!(
        (fit.exact, fit.fewer, fit.unexplained, fit.missing),
        (19, 1, 0, 2)
    );
    let exceptions: Vec<_> = judged
        .exceptions(48)
        .map(|(row, n)| (row.table, number(row.statement), n))
        .collect();
    assert_eq!(exceptions, [(crate::CUSTOMERS, 1, Some(46))]);
}

#[test]
fn the_base_is_the_same_with_table_1() {
    let all = infer(&crate::TABLES, Rounding::HalfUp);
    assert_eq!(all.base, 48);
    assert_eq!((all.fit(48).exact, all.fit(48).fewer), (19, 11));
    let adoption: Vec<_> = all
        .exceptions(48)
        .filter(|(row, _)| row.table == crate::ADOPTION)
        .map(|(_, n)| n.unwrap())
        .collect();
    assert_eq!(adoption, [38, 37, 45, 45, 40, 36, 40, 39, 36, 34]);
    assert_eq!(infer(&[crate::ADOPTION], Rounding::HalfUp).base, 41);
}

#[test]
fn without_missing_answers_only_larger_numbers_explain_every_row() {
    let exact = |tables: &[TableId]| {
        let fit = infer(tables, Rounding::HalfUp).without_missing();
        (fit.respondents, fit.exact)
    };
    assert_eq!(exact(&[crate::ADOPTION]), (110, 10));
    assert_eq!(exact(&[crate::CUSTOMERS]), (96, 10));
    assert_eq!(exact(&[crate::STAFF]), (48, 10));
    assert_eq!(exact(&JUDGED), (96, 20));
    assert_eq!(exact(&crate::TABLES), (144, 30));
}

#[test]
fn ninety_six_is_forty_eight_in_disguise() {
    let judged = infer(&JUDGED, Rounding::HalfUp);
    let odd = JUDGED.into_iter().flat_map(|table| {
        let rows = published().table(table).rows.iter();
        rows.filter_map(move |row| {
            let counts = murroskartta::analysis::counts(&row.shares, 96, judged.rounding);
            (!counts.unwrap().divisor().is_multiple_of(2)).then_some((table, row.statement + 1))
        })
    });
    assert_eq!(odd.collect::<Vec<_>>(), [(crate::CUSTOMERS, 1)]);
}

#[test]
fn no_base_below_103_explains_tables_2_and_3_if_halves_went_to_the_even() {
    let judged = infer(&JUDGED, Rounding::HalfEven);
    assert_eq!(judged.base, 103);
    // Three rows need 6 of 48, or 18 of 48, to have been rounded up.
    assert_eq!((judged.fit(48).exact, judged.fit(48).unexplained), (16, 3));
}

#[test]
fn counts_are_worked_out_for_every_row() {
    let all = infer(&crate::TABLES, Rounding::HalfUp);
    for table in crate::TABLES {
        for row in &published().table(table).rows {
            let counts = all.counts(table, row).unwrap();
            assert!(counts.unique);
            let shares = counts
                .nearest
                .iter()
                .map(|&k| all.rounding.share(k, counts.respondents));
            let shares: Vec<_> = shares.collect();
            let printed: Vec<_> = row
                .shares
                .iter()
                .map(|&share| whole(share) as u32)
                .collect();
            assert_eq!(shares, printed);
        }
    }
}

#[test]
fn an_impossible_row_has_no_say() {
    let mut survey = published().clone();
    survey.tables[1].rows[0].shares = percents([40, 40, 0, 0, 0, 0]).to_vec();
    let judged = Inference::infer(&survey, &JUDGED, Rounding::HalfUp, BOUND).unwrap();
    assert_eq!((judged.base, judged.fit(48).unexplained), (48, 1));
    assert_eq!(
        judged.counts(crate::CUSTOMERS, &survey.tables[1].rows[0]),
        None
    );
    for table in &mut survey.tables {
        let rows = table.rows.iter_mut();
        rows.for_each(|row| row.shares.fill(Some(Percent::ZERO)));
    }
    assert_eq!(
        Inference::infer(&survey, &JUDGED, Rounding::HalfUp, BOUND),
        None
    );
}

#[test]
fn a_base_knows_where_it_is_from() {
    let inferred = Base::Inferred(infer(&JUDGED, Rounding::HalfUp));
    assert_eq!(
        (inferred.respondents(), inferred.caution()),
        (48, Caution::Mild)
    );
    assert_eq!(Base::Published(1200).caution(), Caution::None);
    assert_eq!(
        [29, 30, 59, 60].map(Caution::of),
        [Caution::Strong, Caution::Mild, Caution::Mild, Caution::None]
    );
}

/// A row of six answers given by many more than 48 seldom fits 48: so 19 of 20 are no accident.
#[test]
fn few_rows_of_more_respondents_fit_forty_eight_by_chance() {
    let rows = (0..2000_u32).map(|seed| {
        // Five cuts of 300 respondents, spread by a multiplicative generator.
        let mut state = u64::from(seed) * 2 + 1;
        let mut cuts: Vec<u64> = (0..5)
            .map(|_| {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                (state >> 33) % 301
            })
            .collect();
        cuts.extend([0, 300]);
        cuts.sort_unstable();
        let counts = cuts.windows(2).map(|pair| (pair[1] - pair[0]) as u32);
        counts
            .map(|count| Some(percent(Rounding::HalfUp.share(count, 300) as i16)))
            .collect::<Vec<_>>()
    });
    let fitting = rows
        .filter(|row| possible(row, Rounding::HalfUp, 48).contains(48))
        .count();
    assert!(fitting < 100, "{fitting} of 2000");
}

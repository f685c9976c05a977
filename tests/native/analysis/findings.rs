//! What is worth saying, checked against the printed tables.

use murroskartta::analysis::{
    Among, AnswerSet, Direction, Doubt, Finding, Kind, Measures, PickSet, Query, Sort, findings,
    tabulate,
};
use murroskartta::survey::Survey;
use proptest::prelude::*;

use crate::{behind, percent, percents, published, whole};

fn query() -> Query {
    Query {
        measures: Measures::default_of(published()),
        ..Query::default_of(published())
    }
}

fn picking(numbers: &[usize]) -> Query {
    let mut query = query();
    query.filter.picks = numbers.iter().map(|number| number - 1).collect();
    query
}

/// What is found by `query` and not `said`.
fn found_but(query: &Query, said: &[Kind]) -> Vec<Finding> {
    let lines = tabulate(published(), query);
    findings(published(), query, &lines, Some(behind()), said)
}

fn found(query: &Query) -> Vec<Finding> {
    found_but(query, &[])
}

fn one(query: &Query, is: impl Fn(Kind) -> bool) -> Finding {
    let mut found = found(query).into_iter();
    found.find(|finding| is(finding.kind)).unwrap()
}

fn numbers(finding: &Finding) -> Vec<usize> {
    finding
        .lines
        .iter()
        .map(|line| line.statement + 1)
        .collect()
}

/// What the headline of the view that opens first says.
const HEADLINE: [Kind; 2] = [
    Kind::Highest(crate::ADOPTION),
    Kind::Lowest(crate::ADOPTION),
];

#[test]
fn the_view_that_opens_first_begins_with_these() {
    let found = found_but(&query(), &HEADLINE);
    let told: Vec<_> = found
        .iter()
        .map(|finding| (finding.kind, numbers(finding), finding.doubt))
        .collect();
    let unsure = Kind::Unsure {
        table: crate::CUSTOMERS,
        share: percent(21),
    };
    let top = Kind::Top {
        place: 1,
        others: Some((percent(9), percent(45))),
    };
    assert_eq!(
        told[..5],
        [
            // 70 and next 53 points.
            (
                Kind::Gap(crate::STAFF_ADOPTION),
                vec![8],
                Some(Doubt::Close)
            ),
            (
                Kind::Gap(crate::STAFF_CUSTOMERS),
                vec![8, 10],
                Some(Doubt::Overlap)
            ),
            (unsure, vec![10], Some(Doubt::Close)),
            (top, vec![8], None),
            (Kind::Alike, vec![3], Some(Doubt::Close)),
        ]
    );
}

#[test]
fn the_numbers_are_those_of_the_tables() {
    let found = found(&query());
    // Table 3 less table 1: 60 + 23 and 13. Table 3 less table 2: 83 − 59 and 62 − 38.
    assert_eq!(whole(found[0].lines[0].gap(crate::STAFF_ADOPTION)), 70);
    let sums: Vec<_> = found[1].lines.iter().map(|line| line.sums).collect();
    assert_eq!(sums, [[13, 59, 83], [9, 38, 62]].map(crate::sums));
}

#[test]
fn most_could_not_say_where_the_files_say_so() {
    let most = [crate::CUSTOMERS, crate::STAFF]
        .into_iter()
        .flat_map(|table| {
            published()
                .table(table)
                .rows
                .iter()
                .map(move |row| (row, table))
        })
        .max_by_key(|(row, _)| row.shares[5])
        .unwrap();
    for among in Among::ALL {
        let query = Query { among, ..query() };
        let finding = one(&query, |kind| matches!(kind, Kind::Unsure { .. }));
        let (row, table) = most;
        let share = row.shares[5].unwrap();
        assert_eq!(finding.kind, Kind::Unsure { table, share });
        assert_eq!(finding.lines[0].statement, usize::from(row.statement));
    }
}

#[test]
fn a_place_that_cannot_be_told_from_the_next_weighs_little() {
    // 84 against 57 % likely can, 83 and 83 against 79 % cannot.
    let highest = |table| {
        let query = Query { table, ..query() };
        let said = [crate::ADOPTION, crate::CUSTOMERS, crate::STAFF]
            .into_iter()
            .filter(|&other| other != table)
            .map(Kind::Highest);
        let found = found_but(&query, &said.collect::<Vec<_>>()).into_iter();
        let mut found = found.filter(|finding| finding.kind == Kind::Highest(table));
        found.next().unwrap()
    };
    let common = highest(crate::ADOPTION);
    assert_eq!((common.weight, common.doubt), (27, Some(Doubt::Close)));
    assert_eq!(numbers(&common), [1]);
    let matters = highest(crate::STAFF);
    assert_eq!((matters.weight, matters.doubt), (1, Some(Doubt::Close)));
    assert_eq!(numbers(&matters), [6, 8]);
}

#[test]
fn a_small_gap_may_be_chance() {
    // Statement 2: 52 and 57 %.
    let gap = one(&picking(&[2]), |kind| {
        kind == Kind::Gap(crate::STAFF_ADOPTION)
    });
    assert_eq!((gap.doubt, gap.weight), (Some(Doubt::Chance), 1));
    assert!(!gap.most);
}

/// 50 and 48 %: 24 and 23 of 48 respondents.
#[test]
fn what_one_respondent_makes_is_no_finding() {
    let gap = |query: &Query| {
        let mut found = found(query).into_iter();
        found.find(|f| f.kind == Kind::Gap(crate::STAFF_CUSTOMERS))
    };
    assert_eq!(gap(&picking(&[7])), None);
    // 79 and 79 %, and 69 and 60 %.
    assert_eq!(gap(&picking(&[4])), None);
    assert!(gap(&picking(&[3])).is_some());
    // All but "no significance": 48 and 47 of 48 respondents, 99 and 97 %.
    let mut query = query();
    query.table = crate::STAFF;
    *query.measures.of_mut(crate::SIGNIFICANT) = (0..4).chain([5]).collect();
    query.filter.picks = [4, 6, 8].into_iter().map(|number| number - 1).collect();
    let extreme = |f: &Finding| {
        matches!(
            f.kind,
            Kind::Highest(crate::STAFF) | Kind::Lowest(crate::STAFF)
        )
    };
    let found = found(&query);
    assert!(!found.iter().any(extreme), "{found:?}");
}

#[test]
fn where_every_answer_counts_nothing_is_found() {
    for (adopted, significant) in [(0..4, 0..6), (0..4, 0..2), (0..1, 0..6)] {
        let mut query = query();
        let all = |at: &std::ops::Range<usize>| at.clone().collect::<AnswerSet>();
        *query.measures.of_mut(crate::ADOPTED) = all(&adopted);
        *query.measures.of_mut(crate::SIGNIFICANT) = all(&significant);
        for finding in found(&query) {
            let told = match finding.kind {
                Kind::Gap(crate::STAFF_CUSTOMERS) => significant.len() < 6,
                Kind::Gap(_) | Kind::Alike => false,
                Kind::Highest(crate::ADOPTION)
                | Kind::Lowest(crate::ADOPTION)
                | Kind::Top { .. } => adopted.len() < 4,
                Kind::Highest(_) | Kind::Lowest(_) => significant.len() < 6,
                Kind::Unsure { .. } => true,
            };
            assert!(told, "{finding:?}");
        }
    }
    // Among those with an opinion all but "can't say" are all.
    let mut query = query();
    query.among = Among::Opinion;
    *query.measures.of_mut(crate::SIGNIFICANT) = (0..5).collect();
    let of_table = |f: &Finding| matches!(f.kind, Kind::Highest(crate::STAFF | crate::CUSTOMERS));
    assert!(!found(&query).iter().any(of_table));
}

/// Those who say that it does not matter are not put beside those who have it in use.
#[test]
fn gaps_are_of_answers_that_bear_the_names_of_their_tables() {
    let gap = |f: &Finding| matches!(f.kind, Kind::Gap(_) | Kind::Alike);
    for weak in [vec![4], vec![5], vec![3], vec![2, 3], vec![0, 2]] {
        let mut query = query();
        *query.measures.of_mut(crate::SIGNIFICANT) = weak.into_iter().collect();
        assert!(!found(&query).iter().any(gap), "{:?}", query.measures);
    }
    let mut query = query();
    *query.measures.of_mut(crate::ADOPTED) = [3].into_iter().collect();
    let kinds: Vec<_> = found(&query)
        .iter()
        .filter(|f| gap(f))
        .map(|f| f.kind)
        .collect();
    assert_eq!(kinds, [Kind::Gap(crate::STAFF_CUSTOMERS)]);
}

#[test]
fn of_nobody_and_of_everybody_nothing_is_said() {
    // Nobody said that it does not matter to staff: six statements; of these, one and two.
    for picks in [[8, 6, 2], [8, 1, 7]] {
        let mut query = picking(&picks);
        *query.measures.of_mut(crate::SIGNIFICANT) = [4].into_iter().collect();
        let lowest = |f: &Finding| f.kind == Kind::Lowest(crate::STAFF);
        assert!(!found(&query).iter().any(lowest));
    }
}

#[test]
fn what_the_headline_says_is_neither_said_again_nor_told_otherwise() {
    let said = [Kind::Gap(crate::STAFF_ADOPTION)];
    let found = found_but(&query(), &said);
    let gap = found
        .iter()
        .find(|f| f.kind == Kind::Gap(crate::CUSTOMERS_ADOPTION));
    // Table 2 less table 1, statement 8: 42 + 17 and 13.
    let gap = gap.unwrap().lines[0].gap(crate::CUSTOMERS_ADOPTION);
    assert_eq!(whole(gap), 46);
    assert!(found.iter().all(|finding| !said.contains(&finding.kind)));
}

#[test]
fn the_list_is_told_only_where_all_of_it_is_shown() {
    let top = |query: &Query| one(query, |kind| matches!(kind, Kind::Top { .. }));
    let best = top(&picking(&[1, 5, 10]));
    assert_eq!(numbers(&best), [5]);
    assert_eq!(
        best.kind,
        Kind::Top {
            place: 2,
            others: None
        }
    );
    assert!(
        found(&picking(&[1, 2]))
            .iter()
            .all(|f| !matches!(f.kind, Kind::Top { .. }))
    );
}

#[test]
fn without_a_list_or_respondents_there_is_less_to_say() {
    let survey = Survey {
        top: Vec::new(),
        ..published().clone()
    };
    let lines = tabulate(&survey, &query());
    let found = findings(&survey, &query(), &lines, None, &HEADLINE);
    assert!(found.iter().all(|f| !matches!(f.kind, Kind::Top { .. })));
    assert_eq!(found[0].kind, Kind::Gap(crate::STAFF_ADOPTION));
    assert_eq!(findings(&survey, &query(), &[], None, &[]), []);
}

#[test]
fn equal_numbers_and_rows_without_an_answer_are_no_findings() {
    let mut survey = published().clone();
    for table in &mut survey.tables {
        for row in &mut table.rows {
            row.shares = percents([50, 0, 50]).to_vec();
        }
    }
    let lines = tabulate(&survey, &query());
    let found = findings(&survey, &query(), &lines, None, &[]);
    let kinds: Vec<_> = found.iter().map(|finding| finding.kind).collect();
    assert!(matches!(kinds[..], [] | [Kind::Top { .. }]), "{kinds:?}");
}

/// Any question that can be asked of the published survey.
fn any_query() -> impl Strategy<Value = Query> {
    let tables = prop::sample::select(crate::TABLES.to_vec());
    let measures = (1..16_u16, 1..64_u16);
    let among = prop::sample::select(Among::ALL.to_vec());
    let sort = prop::sample::select(vec![
        Sort::Published,
        Sort::Measure,
        Sort::Gap,
        Sort::Unsure,
    ]);
    let picks = prop::collection::vec(0..10_usize, 0..5);
    let bounds = (0..60_u8, 0..30_u8);
    (tables, measures, among, sort, picks, bounds).prop_map(
        |(table, (adopted, significant), among, sort, picks, (min, gap))| {
            let set = |bits: u16| {
                (0..6)
                    .filter(|at| bits >> at & 1 == 1)
                    .collect::<AnswerSet>()
            };
            let mut query = Query {
                table,
                among,
                sort,
                ..query()
            };
            *query.measures.of_mut(crate::ADOPTED) = set(adopted);
            *query.measures.of_mut(crate::SIGNIFICANT) = set(significant);
            query.filter.picks = picks.into_iter().collect::<PickSet>();
            (query.filter.min, query.filter.gap) = (min, gap);
            query
        },
    )
}

proptest! {
    #[test]
    fn whatever_is_asked(query in any_query()) {
        let lines = tabulate(published(), &query);
        let found = found(&query);
        prop_assert!(found.is_sorted_by(|a, b| a.weight >= b.weight));
        prop_assert!(found.iter().all(|finding| finding.weight > 0));
        let kind = |finding: &Finding| match finding.kind {
            Kind::Gap(crate::STAFF_CUSTOMERS) => "parting",
            Kind::Gap(_) => "gap",
            Kind::Highest(_) => "highest",
            Kind::Lowest(_) => "lowest",
            Kind::Unsure { .. } => "unsure",
            Kind::Alike => "alike",
            Kind::Top { .. } => "top",
        };
        let mut kinds: Vec<_> = found.iter().map(kind).collect();
        let count = kinds.len();
        kinds.sort_unstable();
        kinds.dedup();
        prop_assert_eq!(kinds.len(), count);
        for finding in &found {
            prop_assert!((1..=2).contains(&finding.lines.len()));
            prop_assert!(finding.lines.iter().all(|line| lines.contains(line)));
        }
    }

    #[test]
    fn the_order_of_the_lines_does_not_matter(query in any_query()) {
        let turned = Query { direction: Direction::Ascending, sort: Sort::Published, ..query.clone() };
        prop_assert_eq!(found(&query), found(&turned));
    }

    #[test]
    fn no_gap_is_larger_and_no_sum_beyond(query in any_query()) {
        let lines = tabulate(published(), &query);
        for finding in found(&query) {
            let told = &finding.lines[0];
            let beyond = |other: &murroskartta::analysis::Line| match finding.kind {
                Kind::Gap(pair) => other.known_gap(pair).abs() > told.known_gap(pair).abs(),
                Kind::Highest(table) => other.known_sum(table) > told.known_sum(table),
                Kind::Lowest(table) => other.known_sum(table) < told.known_sum(table),
                _ => false,
            };
            prop_assert!(!lines.iter().any(beyond), "{:?}", finding);
        }
    }
}

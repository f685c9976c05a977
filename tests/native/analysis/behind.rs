//! The respondents behind every row: counts, intervals, runs.

use murroskartta::analysis::{
    Among, AnswerSet, Answered, Base, Direction, Level, Measures, PickSet, Query, Respondents,
    Sort, Span, tabulate,
};
use murroskartta::survey::{Survey, TableId};

use crate::published;

fn query(table: TableId) -> Query {
    Query {
        table,
        measures: Measures::default_of(published()),
        ..Query::default_of(published())
    }
}

fn behind() -> Respondents {
    Respondents::of(published()).unwrap()
}

#[test]
fn every_row_has_as_many_as_its_shares_allow_up_to_the_base() {
    let behind = behind();
    let respondents = |table| {
        (0..10)
            .map(move |statement| (table, statement))
            .map(|(table, statement)| behind.counts(table, statement).unwrap().respondents)
            .collect::<Vec<_>>()
    };
    assert_eq!(behind.base.as_ref().unwrap().respondents(), 48);
    assert_eq!(respondents(crate::STAFF), [48; 10]);
    assert_eq!(
        respondents(crate::CUSTOMERS),
        [46, 48, 48, 48, 48, 48, 48, 48, 48, 48]
    );
    // At the most: table 1 alone tells little.
    assert_eq!(
        respondents(crate::ADOPTION),
        [38, 37, 45, 45, 40, 36, 40, 39, 36, 34]
    );
}

#[test]
fn how_many_answered_is_told_of_each_table() {
    let behind = behind();
    // No row of table 1 is possible for 48.
    let adoption = Answered::AtMost {
        each: Span { low: 34, high: 45 },
        of: 48,
    };
    assert_eq!(behind.answered(crate::ADOPTION), Some(adoption));
    for table in [crate::CUSTOMERS, crate::STAFF] {
        assert_eq!(behind.answered(table), Some(Answered::About(48)));
    }
    let published = Survey {
        respondents: Some(48),
        ..published().clone()
    };
    let behind = Respondents::of(&published).unwrap();
    for table in crate::TABLES {
        assert_eq!(behind.answered(table), Some(Answered::Published(48)));
    }
}

#[test]
fn an_interval_belongs_to_the_measure() {
    // 5 of 39 have a recognised value: 5.6 to 26.7 % (statement 8).
    let interval = behind().interval(
        &query(crate::ADOPTION),
        crate::ADOPTION,
        7,
        Level::NinetyFive,
    );
    let interval = interval.unwrap();
    assert!(
        (interval.low - 5.6).abs() < 0.05 && (interval.high - 26.7).abs() < 0.05,
        "{interval:?}"
    );
    // That everybody gave some answer is no matter of chance.
    let mut all = query(crate::ADOPTION);
    *all.measures.of_mut(crate::ADOPTED) = (0..4).collect::<AnswerSet>();
    let interval = behind().interval(&all, crate::ADOPTION, 7, Level::NinetyFive);
    assert_eq!(interval, None);
    let mut opinions = query(crate::STAFF);
    *opinions.measures.of_mut(crate::SIGNIFICANT) = (0..5).collect::<AnswerSet>();
    let all = behind().interval(&opinions, crate::STAFF, 7, Level::NinetyFive);
    assert!(all.is_some_and(|interval| interval.high < 100.0));
    opinions.among = Among::Opinion;
    let interval = behind().interval(&opinions, crate::STAFF, 7, Level::NinetyFive);
    assert_eq!(interval, None);
}

#[test]
fn among_opinions_those_who_cannot_say_are_not_counted() {
    let opinion = Query {
        among: Among::Opinion,
        ..query(crate::STAFF)
    };
    // Statement 10 in table 3: 17 % of 48 could not say, which is 8.
    let counted = behind().counted(&opinion, crate::STAFF, 9).unwrap();
    assert_eq!(counted.respondents, 40);
    let all = behind()
        .counted(&query(crate::STAFF), crate::STAFF, 9)
        .unwrap();
    assert_eq!((counted.nearest, all.respondents), (all.nearest, 48));
    // Table 1 has no such answer.
    assert_eq!(
        behind()
            .counted(&opinion, crate::ADOPTION, 9)
            .unwrap()
            .respondents,
        34
    );
}

#[test]
fn runs_are_of_an_order_by_a_sum_and_stand_below_the_pins() {
    let runs =
        |query: &Query| behind().runs(query, &tabulate(published(), query), Level::NinetyFive);
    let published_order = query(crate::ADOPTION);
    assert!(runs(&published_order).is_empty());
    let by_sum = Query {
        sort: Sort::Measure,
        ..query(crate::ADOPTION)
    };
    let joined = runs(&by_sum);
    assert_eq!(joined, [0..=2, 1..=6, 6..=9]);
    let turned = Query {
        direction: Direction::Ascending,
        ..by_sum.clone()
    };
    assert_eq!(*runs(&turned)[0].start(), 0);
    let pinned = Query {
        pins: [8].into_iter().collect::<PickSet>(),
        ..by_sum.clone()
    };
    assert!(runs(&pinned).iter().all(|run| *run.start() > 0));
    let elsewhere = Query {
        table: crate::STAFF,
        sort: Sort::Sum(crate::ADOPTION),
        ..query(crate::STAFF)
    };
    assert_eq!(runs(&elsewhere), joined);
}

#[test]
fn a_published_number_is_used_as_it_is() {
    let survey = Survey {
        respondents: Some(120),
        ..published().clone()
    };
    let behind = Respondents::of(&survey).unwrap();
    assert_eq!(behind.base, Some(Base::Published(120)));
    let counts = behind.counts(crate::STAFF, 0).unwrap();
    assert!(counts.respondents <= 120 && counts.respondents > 100);
}

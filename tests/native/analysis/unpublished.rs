//! Shares with a decimal, shares that are not published, and answers that are no whole: what is worked out from them, and
//! what is not.

use murroskartta::analysis::{
    Among, AnswerSet, Direction, Interval, Kind, Level, Line, Pair, Query, Respondents, Sort,
    all_lines, findings, tabulate,
};
use murroskartta::survey::{Percent, Survey, TableId};

use crate::invented::shape_named;

/// Groups on one scale, with decimals and respondents by statement; of managers some shares are not published.
fn groups() -> &'static Survey {
    shape_named("keksitty-ryhmat-2023")
}

/// Answers of which several could be chosen, or of which only some are published.
fn services() -> &'static Survey {
    shape_named("keksitty-asiointi-2024")
}

fn table(survey: &Survey, id: &str) -> TableId {
    survey.table_named(id).unwrap()
}

fn of_table(survey: &Survey, id: &str) -> Query {
    Query {
        table: table(survey, id),
        ..Query::default_of(survey)
    }
}

fn line<'a>(survey: &Survey, lines: &'a [Line], statement: &str) -> &'a Line {
    let mut lines = lines.iter();
    let found = lines.find(|line| survey.statements[line.statement].id == statement);
    found.unwrap()
}

/// Both ends of an interval in tenths of a percent.
fn in_tenths(interval: Interval) -> [i32; 2] {
    [interval.low, interval.high].map(|end| (end * 10.0).round() as i32)
}

#[test]
fn sums_and_gaps_have_a_decimal_where_shares_have() {
    let survey = groups();
    let lines = all_lines(survey, &of_table(survey, "office"));
    let first = line(survey, &lines, "s1-1");
    // 25.9 + 29.7.
    assert_eq!(first.measured.unwrap().to_string(), "55.6");
    let pair = Pair {
        first: table(survey, "office"),
        second: table(survey, "all"),
    };
    // 31.3 + 23.7 = 55.0.
    assert_eq!(first.sum(pair.second).unwrap().to_string(), "55.0");
    assert_eq!(first.gap(pair).unwrap().to_string(), "0.6");
}

#[test]
fn those_with_an_opinion_are_rounded_once_to_a_tenth() {
    let survey = groups();
    let query = Query {
        among: Among::Opinion,
        ..of_table(survey, "office")
    };
    let lines = all_lines(survey, &query);
    // 55.6 of 25.9 + 29.7 + 19.3 + 16.0 = 90.9: 61.17.
    let sum = line(survey, &lines, "s1-1").measured;
    assert_eq!(sum, Some(Percent::tenths(612)));
}

#[test]
fn nothing_is_worked_out_from_what_is_not_published() {
    let survey = groups();
    let query = of_table(survey, "managers");
    let lines = all_lines(survey, &query);
    // "Often" is not published there.
    let hidden = line(survey, &lines, "s2-2");
    assert_eq!((hidden.measured, hidden.total), (None, None));
    assert!(hidden.gap(Pair::default_of(survey)).is_some());
    let with_managers = Pair {
        first: table(survey, "managers"),
        second: table(survey, "all"),
    };
    assert_eq!(hidden.gap(with_managers), None);
    let respondents = Respondents::of(survey).unwrap();
    let interval = respondents.interval(&query, query.table, hidden.statement, Level::NinetyFive);
    assert_eq!(interval, None);
    // Without "can't say" it is not known of how many the others are.
    let opinion = Query {
        among: Among::Opinion,
        ..query
    };
    let lines = all_lines(survey, &opinion);
    let first = line(survey, &lines, "s1-1");
    assert!(first.shares.is_unpublished(2) && first.shares.iter().all(|share| share.is_none()));
}

#[test]
fn what_is_not_published_comes_last_in_either_direction() {
    let survey = groups();
    for direction in [Direction::Descending, Direction::Ascending] {
        let query = Query {
            sort: Sort::Measure,
            direction,
            ..of_table(survey, "managers")
        };
        let lines = tabulate(survey, &query);
        let known = lines.iter().take_while(|line| line.measured.is_some());
        let known = known.count();
        assert!(known < lines.len());
        assert!(lines[known..].iter().all(|line| line.measured.is_none()));
        assert!(lines[..known].is_sorted_by_key(|line| {
            let tenths = line.measured.unwrap().in_tenths();
            match direction {
                Direction::Descending => -tenths,
                Direction::Ascending => tenths,
            }
        }));
    }
}

#[test]
fn a_threshold_leaves_out_what_is_not_published() {
    let survey = groups();
    let mut query = of_table(survey, "managers");
    let all = tabulate(survey, &query).len();
    query.filter.min = 1;
    let kept = tabulate(survey, &query);
    assert!(kept.len() < all && kept.iter().all(|line| line.measured.is_some()));
}

#[test]
fn nothing_is_the_most_where_a_share_is_not_published() {
    let survey = groups();
    let managers = table(survey, "managers");
    let query = Query::default_of(survey);
    let lines = all_lines(survey, &query);
    let found = findings(survey, &query, &lines, None, &[]);
    assert!(!found.is_empty());
    for finding in found {
        let tables = match finding.kind {
            Kind::Gap(pair) => pair.tables().to_vec(),
            Kind::Highest(table) | Kind::Lowest(table) | Kind::Unsure { table, .. } => vec![table],
            kind => panic!("{kind:?}"),
        };
        assert!(!tables.contains(&managers), "{:?}", finding.kind);
    }
}

#[test]
fn intervals_are_of_the_respondents_of_the_row() {
    let survey = shape_named("mathematics-anxiety-2009");
    let respondents = Respondents::of(survey).unwrap();
    let query = Query::default_of(survey);
    let at = |table: &str| {
        let table = self::table(survey, table);
        let interval = respondents.interval(&query, table, 0, Level::NinetyFive);
        let interval = interval.unwrap();
        in_tenths(interval)
    };
    // 13 of 20, 8 of 14 and 5 of 6, by Wilson's formula.
    assert_eq!(at("all"), [433, 819]);
    assert_eq!(at("women"), [326, 786]);
    assert_eq!(at("men"), [436, 970]);
    // Nobody says how many answered the whole survey.
    assert_eq!(respondents.base, None);
}

#[test]
fn large_numbers_of_respondents_make_narrow_intervals() {
    let mut survey = shape_named("mathematics-anxiety-2009").clone();
    survey.tables[0].respondents = Some(678_676);
    for row in &mut survey.tables[0].rows {
        row.respondents = Some(678_676);
    }
    let respondents = Respondents::of(&survey).unwrap();
    let query = Query::default_of(&survey);
    let interval = respondents.interval(&query, TableId::default(), 0, Level::NinetyFive);
    let interval = interval.unwrap();
    // 30 and 35 %, each rounded by half a point at the most, and hardly any chance.
    assert!((63.5..64.5).contains(&interval.low), "{interval:?}");
    assert!((65.5..66.5).contains(&interval.high), "{interval:?}");
}

#[test]
fn answers_that_cannot_be_added_up_are_not() {
    let survey = services();
    let query = of_table(survey, "channels");
    let channels = survey.scale_of(query.table);
    let lines = all_lines(survey, &query);
    // 65 of 118 used the web.
    let permit = line(survey, &lines, "permit");
    assert_eq!(permit.measured, Some(Percent::whole(55)));
    assert_eq!(permit.total, None);
    // Pressing another answer makes that one count instead.
    let online = query.measure(survey, query.table);
    let phone = online.pressed(channels, 1);
    assert_eq!(phone, AnswerSet::from_iter([1]));
    assert!(!AnswerSet::from_iter([0, 1]).is_sum_on(channels));
    let respondents = Respondents::of(survey).unwrap();
    let of = |table: &str, statement| {
        let table = self::table(survey, table);
        let interval = respondents.interval(&query, table, statement, Level::NinetyFive);
        interval.map(in_tenths)
    };
    // 65 of 118; 55 % are 65 alone.
    assert_eq!(of("channels", 0), Some([461, 638]));
    // "Positive" was given by 29 % of 251: by 72, 73 or 74.
    assert_eq!(of("feedback", 0), Some([234, 354]));
    // It is not published of the library loan.
    assert_eq!(of("feedback", 2), None);
}

#[test]
fn without_an_opinion_nothing_changes_where_answers_are_no_whole() {
    let survey = services();
    for table in survey.table_ids() {
        assert!(!Among::Opinion.recomputes(survey.scale_of(table)));
    }
}

//! From round to round: statements are linked by their ids, and changes told from chance with care.

use murroskartta::analysis::{
    Among, AnswerSet, Change, Course, Direction, Interval, Query, Respondents, Round, Sort, Stop,
    by_change, courses, only_in, rounds_of, tabulate,
};
use murroskartta::state::Selection;
use murroskartta::survey::Survey;

use crate::invented::{all, earlier, library};
use crate::{percent, published, whole};

/// The invented round and the one that is carried, with their respondents.
pub fn rounds() -> Vec<Round<'static>> {
    let rounds = rounds_of(all(), &published().series).into_iter();
    let round = |survey: &'static Survey| Round {
        survey,
        respondents: Respondents::of(survey).map(|all| &*Box::leak(Box::new(all))),
    };
    rounds.map(round).collect()
}

/// What a reader starts with.
fn query() -> Query {
    Selection::default_of(published()).query
}

fn course<'a>(all: &'a [Course], survey: &Survey, id: &str) -> &'a Course {
    let mut statements = survey.statements.iter();
    let at = statements.position(|statement| statement.id == id);
    &all[at.expect("a statement")]
}

fn sums(course: &Course) -> Vec<Option<i16>> {
    let stops = course.stops.iter();
    stops.map(|stop| stop.map(|stop| whole(stop.sum))).collect()
}

#[test]
fn rounds_stand_in_the_order_of_their_years() {
    let years = rounds()
        .iter()
        .map(|round| round.survey.year)
        .collect::<Vec<_>>();
    assert_eq!(years, [2019, 2021]);
    assert_eq!(rounds_of(all(), &library().series).len(), 1);
}

/// Statements have other numbers and places in the other round.
#[test]
fn statements_are_linked_by_their_ids() {
    let all = courses(&rounds(), published(), &query());
    let way = |id| sums(course(&all, published(), id));
    assert_eq!(way("meeting-papers-cloud"), [Some(52), Some(84)]);
    assert_eq!(way("personal-guidance-chat"), [Some(9), Some(30)]);
    assert_eq!(way("recognised-value"), [Some(18), Some(13)]);
    let there = courses(&rounds(), earlier(), &query());
    let way = |id| sums(course(&there, earlier(), id));
    assert_eq!(way("personal-guidance-chat"), [Some(9), Some(30)]);
}

#[test]
fn what_a_round_did_not_ask_has_no_share_there_and_no_change() {
    let all = courses(&rounds(), published(), &query());
    for id in ["ai-guides-users", "ai-checks-invoices"] {
        let course = course(&all, published(), id);
        assert_eq!(course.stops[0], None, "{id}");
        assert!(course.stops[1].is_some(), "{id}");
        assert_eq!(course.change(), None, "{id}");
    }
    let round = rounds()[0];
    let only = only_in(&round, published(), &query());
    let only: Vec<_> = only
        .iter()
        .map(|&(at, stop)| (&*round.survey.statements[at].id, whole(stop.sum)))
        .collect();
    assert_eq!(only, [("remote-meetings", 22)]);
    assert!(only_in(&rounds()[1], published(), &query()).is_empty());
}

#[test]
fn measure_table_and_base_are_those_of_the_reader() {
    let mut query = query();
    query.table = crate::STAFF;
    *query.measures.of_mut(crate::SIGNIFICANT) = AnswerSet::from_iter([0]);
    let way = |query: &Query| {
        sums(course(
            &courses(&rounds(), published(), query),
            published(),
            "recognised-value",
        ))
    };
    assert_eq!(way(&query), [Some(58), Some(60)]);
    query.among = Among::Opinion;
    // 58 of 90, and 60 of 89.
    assert_eq!(way(&query), [Some(64), Some(67)]);
}

/// An answer that a round did not offer is not the same as one that nobody gave.
#[test]
fn a_round_without_an_answer_that_counts_has_no_share() {
    let mut other = earlier().clone();
    other.scales[0].answers[0].id = "used".into();
    let mut rounds = rounds();
    rounds[0].survey = Box::leak(Box::new(other));
    let all = courses(&rounds, published(), &query());
    assert!(all.iter().all(|course| course.stops[0].is_none()));
    let mut query = query();
    *query.measures.of_mut(crate::ADOPTED) = AnswerSet::from_iter([1]);
    let all = courses(&rounds, published(), &query);
    assert_eq!(
        sums(course(&all, published(), "meeting-papers-cloud")),
        [Some(14), Some(3)]
    );
}

#[test]
fn a_change_is_clear_where_the_intervals_are_apart() {
    let stop = |sum, ends: Option<(f64, f64)>| Stop {
        sum: percent(sum),
        interval: ends.map(|(low, high)| Interval { low, high }),
    };
    let low = stop(20, Some((10.0, 30.0)));
    for (other, clear) in [
        (stop(40, Some((30.1, 50.0))), true),
        (stop(40, Some((30.0, 50.0))), false),
        (stop(5, Some((1.0, 9.9))), true),
        (stop(22, Some((12.0, 32.0))), false),
        // Of how many is not known: nothing can be told.
        (stop(90, None), false),
    ] {
        assert_eq!(low.is_clear_of(&other), clear, "{other:?}");
        assert_eq!(other.is_clear_of(&low), clear, "{other:?}");
    }
}

#[test]
fn changes_of_the_invented_round() {
    let all = courses(&rounds(), published(), &query());
    let change = |id| course(&all, published(), id).change();
    let told = |points, clear| {
        let points = percent(points);
        Some(Change { points, clear })
    };
    assert_eq!(change("meeting-papers-cloud"), told(32, true));
    assert_eq!(change("personal-guidance-chat"), told(21, true));
    assert_eq!(change("digital-service-use"), told(18, false));
    assert_eq!(change("recognised-value"), told(-5, false));
    let without: Vec<_> = rounds()
        .into_iter()
        .map(|round| Round {
            respondents: None,
            ..round
        })
        .collect();
    let all = courses(&without, published(), &query());
    let clear = |course: &Course| course.change().is_some_and(|change| change.clear);
    assert!(
        !all.iter().any(clear),
        "nothing is clear where nobody knows of how many"
    );
}

#[test]
fn lines_are_ordered_by_change_and_those_without_one_are_last() {
    let mut query = query();
    query.sort = Sort::Gap;
    let order = |query: &Query| {
        let mut lines = tabulate(published(), query);
        by_change(&mut lines, &courses(&rounds(), published(), query), query);
        lines
            .iter()
            .map(|line| line.statement + 1)
            .collect::<Vec<_>>()
    };
    let descending = order(&query);
    assert_eq!(descending[..3], [1, 7, 3]);
    assert_eq!(descending[7], 8);
    assert_eq!(
        descending[8..],
        order(&{
            let mut ascending = query.clone();
            ascending.direction = Direction::Ascending;
            ascending
        })[8..]
    );
    query.pins.toggle(9);
    assert_eq!(order(&query)[0], 10);
    query.sort = Sort::Published;
    assert_eq!(order(&query), [10, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
}

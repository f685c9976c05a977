//! The agenda that a plan becomes, and its slides.

use std::collections::HashSet;

use murroskartta::state::{Action, Selection, View};
use murroskartta::survey::TableId;
use murroskartta::workshop::{
    Agenda, Ask, Item, Length, Part, Plan, Slide, Step, deck, largest_gaps, steps,
};
use proptest::prelude::*;

use super::{agenda, cards, plan, query};
use crate::{published, whole};

fn plan_of(length: Length) -> Plan {
    Plan {
        length,
        ..Plan::default()
    }
}

fn slides(plan: &Plan) -> Vec<Slide> {
    let places = deck(&agenda(plan));
    places.into_iter().map(|place| place.slide).collect()
}

fn minutes(agenda: &Agenda, part: Part) -> u16 {
    let item = agenda.items.iter().find(|item| item.part == part);
    item.unwrap().minutes
}

/// How much more of the personnel hold a statement for significant than have it in use, straight
/// from the survey.
fn gap(statement: usize) -> i32 {
    let sum = |table: TableId| {
        let answers = &published().scale_of(table).answers;
        let shares = &published().table(table).row(statement).unwrap().shares;
        let counted = answers
            .iter()
            .zip(shares)
            .filter(|(answer, _)| answer.counts);
        counted
            .map(|(_, &share)| i32::from(whole(share)))
            .sum::<i32>()
    };
    sum(crate::STAFF) - sum(crate::ADOPTION)
}

#[test]
fn what_is_proposed_fills_the_length() {
    for length in Length::ALL {
        let agenda = agenda(&plan_of(length));
        assert_eq!(agenda.minutes(), length.minutes(), "{length:?}");
        let summed: u16 = agenda.items.iter().map(|item| item.minutes).sum();
        assert_eq!(summed, length.minutes(), "{length:?}");
    }
}

#[test]
fn the_statements_with_the_largest_gaps_are_proposed() {
    let mut all: Vec<usize> = (0..published().statements.len()).collect();
    all.sort_by_key(|&at| -gap(at));
    for (length, count) in [(Length::Quarter, 3), (Length::Half, 5), (Length::Hour, 5)] {
        let proposed = agenda(&plan_of(length)).statements;
        assert_eq!(proposed, all[..count], "{length:?}");
        assert!(proposed.is_sorted_by_key(|&at| -gap(at)));
    }
}

#[test]
fn another_measure_proposes_other_statements() {
    let start = Selection::default_in(published(), View::Workshop);
    let toggled = [1, 2].map(|at| Action::ToggleAnswer(crate::ADOPTED, at));
    let wide = toggled.iter().fold(start, |selection, action| {
        selection.apply(published(), action)
    });
    let [narrow, wide] = [query(), wide.query].map(|q| largest_gaps(published(), &q, Length::Half));
    assert_ne!(narrow, wide);
}

#[test]
fn a_filter_of_the_reader_proposes_nothing_else() {
    let start = Selection::default_in(published(), View::Workshop);
    let kept = start.apply(published(), &Action::TogglePick(4));
    assert_eq!(
        largest_gaps(published(), &kept.query, Length::Hour),
        largest_gaps(published(), &query(), Length::Hour)
    );
}

#[test]
fn adoption_is_guessed_and_in_an_hour_staff_voted_on() {
    for length in Length::ALL {
        let agenda = agenda(&plan_of(length));
        assert_eq!(agenda.guess, Ask::Of(crate::ADOPTION));
        let voted = agenda.vote == Ask::Of(crate::STAFF);
        assert_eq!(voted, length == Length::Hour, "{length:?}");
    }
}

#[test]
fn minutes_that_are_given_are_kept_and_the_others_adapt() {
    for length in Length::ALL {
        let mut plan = plan_of(length);
        let first = agenda(&plan).statements[0];
        plan.give(Part::Statement(first), 2);
        plan.give(Part::Opening, 2);
        let agenda = agenda(&plan);
        assert_eq!(minutes(&agenda, Part::Statement(first)), 2);
        assert_eq!(minutes(&agenda, Part::Opening), 2);
        assert_eq!(agenda.minutes(), length.minutes(), "{length:?}");
        let others = agenda.statements[1..].iter();
        let others: Vec<u16> = others
            .map(|&at| minutes(&agenda, Part::Statement(at)))
            .collect();
        assert!(others[0] - others[others.len() - 1] <= 1, "{others:?}");
        assert!(others.is_sorted_by_key(|minutes| std::cmp::Reverse(*minutes)));
    }
}

#[test]
fn minutes_given_anew_replace_the_old_ones() {
    let mut plan = Plan::default();
    plan.give(Part::Map, 9);
    plan.give(Part::Map, 4);
    assert_eq!((plan.given(Part::Map), plan.minutes.len()), (Some(4), 1));
    assert_eq!(plan.given(Part::Top), None);
}

#[test]
fn each_statement_has_a_minute_even_where_none_is_left() {
    let mut plan = plan_of(Length::Quarter);
    plan.give(Part::Opening, 120);
    let agenda = agenda(&plan);
    for &at in &agenda.statements {
        assert_eq!(minutes(&agenda, Part::Statement(at)), 1);
    }
    assert_eq!(agenda.minutes(), 120 + 1 + 3 + 2 + 2);
}

#[test]
fn a_part_without_minutes_has_no_slides() {
    let mut plan = plan_of(Length::Hour);
    for part in Part::FIXED {
        plan.give(part, 0);
    }
    let first = agenda(&plan).statements[0];
    plan.give(Part::Statement(first), 0);
    let slides = slides(&plan);
    let of_others = slides.iter().all(|slide| match slide {
        Slide::Card(_) => true,
        slide => slide.statement().is_some_and(|at| at != first),
    });
    assert!(of_others, "{slides:?}");
    for at in &agenda(&plan).statements[1..] {
        assert!(slides.contains(&Slide::Alone(*at)));
    }
}

#[test]
fn the_deck_of_an_hour_in_its_order() {
    let plan = plan_of(Length::Hour);
    let agenda = agenda(&plan);
    let cards = |part: Part| {
        let item = agenda.items.iter().find(|item| item.part == part).unwrap();
        item.cards
            .iter()
            .map(|&card| Slide::Card(card))
            .collect::<Vec<_>>()
    };
    let mut expected = vec![Slide::Opening, Slide::Reading];
    for &at in &agenda.statements {
        expected.extend([
            Slide::Alone(at),
            Slide::Guess(at),
            Slide::Hands(at),
            Slide::Reveal(at),
            Slide::Beside(at),
            Slide::Meaning(at),
        ]);
        let cards = cards(Part::Statement(at));
        assert_eq!(cards.len(), 1, "one card a statement is proposed");
        expected.extend(cards);
    }
    expected.extend([
        Slide::Map,
        Slide::Rank,
        Slide::Top,
        Slide::Summary,
        Slide::Close,
    ]);
    assert_eq!(slides(&plan), expected);
}

#[test]
fn shorter_sessions_leave_the_map_or_the_ranking_out() {
    let kinds = |length| slides(&plan_of(length));
    let quarter = kinds(Length::Quarter);
    assert!(!quarter.contains(&Slide::Map) && !quarter.contains(&Slide::Rank));
    let half = kinds(Length::Half);
    assert!(half.contains(&Slide::Map) && !half.contains(&Slide::Top));
}

#[test]
fn without_guess_and_vote_their_slides_are_gone() {
    let is_guess = |slide: &Slide| matches!(slide, Slide::Guess(_) | Slide::Reveal(_));
    let is_vote = |slide: &Slide| matches!(slide, Slide::Hands(_) | Slide::Beside(_));
    let asks = [Ask::Nothing, Ask::Of(crate::CUSTOMERS)];
    for (guess, vote) in asks.into_iter().flat_map(|g| asks.map(|v| (g, v))) {
        let plan = Plan {
            guess: Some(guess),
            vote: Some(vote),
            ..plan_of(Length::Hour)
        };
        let slides = slides(&plan);
        assert_eq!(slides.iter().any(is_guess), guess != Ask::Nothing);
        assert_eq!(slides.iter().any(is_vote), vote != Ask::Nothing);
        let of_first = slides.iter().filter(|slide| slide.statement() == Some(7));
        assert_eq!(
            of_first.count(),
            2 + 2 * [guess, vote]
                .iter()
                .filter(|ask| ask.table().is_some())
                .count()
        );
    }
}

#[test]
fn chosen_statements_come_in_the_order_in_which_they_were_chosen() {
    let plan = Plan {
        statements: Some(vec![9, 0, 4]),
        ..Plan::default()
    };
    let slides = slides(&plan);
    let alone = slides.iter().filter_map(|slide| match slide {
        Slide::Alone(at) => Some(*at),
        _ => None,
    });
    assert_eq!(alone.collect::<Vec<_>>(), [9, 0, 4]);
}

#[test]
fn the_proposed_statements_are_no_choice() {
    let mut plan = Plan::default();
    plan.take_up(published(), &query(), vec![1, 2]);
    assert_eq!(plan.statements, Some(vec![1, 2]));
    let proposed = largest_gaps(published(), &query(), plan.length);
    plan.take_up(published(), &query(), proposed);
    assert_eq!(plan, Plan::default());
}

/// A statement discusses a card about it, where there is one.
#[test]
fn cards_are_dealt_to_their_statements() {
    let all = cards();
    for length in Length::ALL {
        for Item { part, cards, .. } in &agenda(&plan_of(length)).items {
            let Part::Statement(at) = *part else {
                assert!(cards.is_empty(), "{part:?}");
                continue;
            };
            for &card in cards {
                let about = &all[card].point.statements;
                let is_about = |about: &[u16]| about.iter().any(|&of| usize::from(of) == at);
                assert!(about.is_empty() || is_about(about), "{part:?}: {about:?}");
            }
        }
    }
}

#[test]
fn every_chosen_card_is_discussed_somewhere() {
    let every: Vec<usize> = (0..cards().len()).collect();
    let plan = Plan {
        cards: Some(every.clone()),
        ..Plan::default()
    };
    let agenda = agenda(&plan);
    let mut dealt = agenda.cards();
    dealt.sort_unstable();
    assert_eq!(dealt, every);
    let rest = agenda.items.iter().find(|item| item.part == Part::Cards);
    let rest = rest.unwrap();
    assert_eq!(usize::from(rest.minutes), 3 * rest.cards.len());
}

#[test]
fn a_plan_that_leaves_everything_out_has_no_slides() {
    let mut plan = Plan {
        statements: Some(Vec::new()),
        ..Plan::default()
    };
    for part in Part::FIXED {
        plan.give(part, 0);
    }
    assert_eq!(slides(&plan), []);
    assert_eq!(agenda(&plan).minutes(), 0);
}

#[test]
fn the_steps_with_a_statement_are_those_that_the_session_takes() {
    let of = |guess, vote| {
        let plan = Plan {
            guess: Some(guess),
            vote: Some(vote),
            ..plan_of(Length::Quarter)
        };
        let agenda = agenda(&plan);
        let first = Part::Statement(agenda.statements[0]);
        let places = deck(&agenda);
        assert_eq!(steps(&places, Part::Opening), []);
        steps(&places, first)
    };
    let (adoption, staff) = (Ask::Of(crate::ADOPTION), Ask::Of(crate::STAFF));
    assert_eq!(of(adoption, staff), Step::ALL);
    assert_eq!(
        of(adoption, Ask::Nothing),
        [Step::Guess, Step::Result, Step::Talk]
    );
    assert_eq!(
        of(Ask::Nothing, staff),
        [Step::Hands, Step::Result, Step::Talk]
    );
    assert_eq!(of(Ask::Nothing, Ask::Nothing), [Step::Talk]);
}

#[test]
fn every_kind_of_slide_has_an_id_of_its_own() {
    let hour = slides(&plan_of(Length::Hour));
    let met: HashSet<_> = hour.iter().map(|slide| slide.id()).collect();
    // What a slide is about is no part of its kind.
    let kinds: HashSet<_> = hour.iter().map(std::mem::discriminant).collect();
    assert_eq!(met.len(), kinds.len());
    assert_eq!(met.len(), 14);
}

proptest! {
    #[test]
    fn any_plan_becomes_a_deck(plan in plan()) {
        let agenda = agenda(&plan);
        let places = deck(&agenda);
        let minutes = |part: Part| agenda.items.iter().find(|item| item.part == part).map(|item| item.minutes);
        // What is given stays, and every statement has its part.
        for &(part, given) in &plan.minutes {
            let there = minutes(part);
            prop_assert!(there.is_none_or(|there| there == given), "{part:?}: {there:?}");
        }
        for &at in &agenda.statements {
            prop_assert!(minutes(Part::Statement(at)).is_some());
        }
        if let Some(chosen) = &plan.statements {
            prop_assert_eq!(&agenda.statements, chosen);
        }
        // Without minutes there are no slides, and only a part of cards without any has none with them.
        for item in &agenda.items {
            let count = places.iter().filter(|place| place.part == item.part).count();
            let none = item.minutes == 0 || item.part == Part::Cards && item.cards.is_empty();
            prop_assert_eq!(count == 0, none, "{:?}", item.part);
        }
        // The clock goes on from part to part.
        let mut before = 0;
        let mut given = agenda.items.iter();
        for place in &places {
            while place.before > before {
                before += given.next().unwrap().minutes;
            }
            prop_assert_eq!(place.before, before);
            prop_assert_eq!(Some(place.minutes), minutes(place.part));
        }
        // No slide comes twice, so no card is shared.
        for (at, place) in places.iter().enumerate() {
            prop_assert!(!places[..at].iter().any(|other| other.slide == place.slide), "{:?}", place.slide);
        }
        let cards = agenda.cards();
        let distinct: HashSet<_> = cards.iter().collect();
        prop_assert_eq!(distinct.len(), cards.len());
        if let Some(chosen) = &plan.cards {
            prop_assert_eq!(chosen.iter().collect::<HashSet<_>>(), distinct);
        }
    }
}

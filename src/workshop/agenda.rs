//! A plan with everything that it leaves open proposed.

use super::plan::{Ask, Length, Part, Plan, largest_gaps};
use crate::analysis::{Pair, Query};
use crate::survey::{Card, Report, Survey};

/// Minutes for a card that belongs to no statement of the session.
const CARD: u16 = 3;

/// A part of a session and how long it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The part.
    pub part: Part,
    /// Its minutes; 0 where it is left out.
    pub minutes: u16,
    /// The cards to discuss in it, by their positions.
    pub cards: Vec<usize>,
}

/// A session as it will be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// How long it is meant to be.
    pub length: Length,
    /// What the room guesses.
    pub guess: Ask,
    /// What the room votes on.
    pub vote: Ask,
    /// The statements, in the order in which they are taken up.
    pub statements: Vec<usize>,
    /// Every part in its order, also those that are left out.
    pub items: Vec<Item>,
}

impl Agenda {
    /// What `plan` asks for, and for the rest a proposal: the statements with the largest gap by
    /// `query`'s measures, adoption to guess, in an hour a vote on what the statements mean to
    /// staff, a card for each statement, and minutes that fill the length.
    pub fn of(survey: &Survey, query: &Query, plan: &Plan) -> Self {
        let length = plan.length;
        let chosen = plan.statements.clone();
        let statements = chosen.unwrap_or_else(|| largest_gaps(survey, query, length));
        let cards = survey.report.as_ref().map(Report::cards);
        let cards = cards.unwrap_or_default();
        let mut items = items(survey, &statements);
        match &plan.cards {
            Some(chosen) => deal(&mut items, &cards, chosen.clone(), true),
            None => deal(&mut items, &cards, (0..cards.len()).collect(), false),
        }
        let mut agenda = Self {
            length,
            guess: plan.guess.unwrap_or(Ask::Of(survey.adoption())),
            vote: plan.vote.unwrap_or(match length {
                Length::Hour => Ask::Of(Pair::default_of(survey).first),
                Length::Quarter | Length::Half => Ask::Nothing,
            }),
            statements,
            items,
        };
        agenda.share_out(plan);
        agenda
    }

    /// The minutes of all parts.
    pub fn minutes(&self) -> u16 {
        self.items.iter().map(|item| item.minutes).sum()
    }

    /// Every card that is discussed.
    pub fn cards(&self) -> Vec<usize> {
        let all = self.items.iter();
        all.flat_map(|item| item.cards.clone()).collect()
    }

    /// Gives each part its minutes: what the plan gives it, or the proposal; statements share what
    /// is left of the length, the first ones a minute more where it does not divide, each at least
    /// one.
    fn share_out(&mut self, plan: &Plan) {
        let mut left = plan.length.minutes();
        let mut open = Vec::new();
        for item in &mut self.items {
            let proposed = match item.part {
                Part::Cards => CARD * item.cards.len() as u16,
                part => part.proposed(plan.length),
            };
            item.minutes = plan.given(item.part).unwrap_or(proposed);
            left = left.saturating_sub(item.minutes);
            if matches!(item.part, Part::Statement(_)) && plan.given(item.part).is_none() {
                open.push(item);
            }
        }
        let count = open.len() as u16;
        for (at, item) in (0..).zip(open) {
            let more = u16::from(at < left % count);
            item.minutes = (left / count + more).max(1);
        }
    }
}

/// The parts of a session, without minutes and cards. One table is not mapped, where respondents were not asked for
/// the most significant, nor is the room, and where there are no cards, none are discussed.
fn items(survey: &Survey, statements: &[usize]) -> Vec<Item> {
    let statements = statements.iter().map(|&at| Part::Statement(at));
    let before = [Part::Opening, Part::Reading].into_iter();
    let after = [
        Part::Map,
        Part::Top,
        Part::Cards,
        Part::Summary,
        Part::Close,
    ];
    let parts = before.chain(statements).chain(after);
    let item = |part| Item {
        part,
        minutes: 0,
        cards: Vec::new(),
    };
    let report = survey.report.as_ref();
    let has_cards = report.is_some_and(|report| !report.cards().is_empty());
    let is_there = |part: &Part| match part {
        Part::Map => survey.tables.len() > 1,
        Part::Top => !survey.top.is_empty(),
        Part::Cards => has_cards,
        _ => true,
    };
    parts.filter(is_there).map(item).collect()
}

/// Deals the cards in `hand` to the parts: to a statement those that are about it, where there are
/// none one that is about no statement at all, and the others to a part of their own. Of a proposal
/// (`all` is false), one a statement is enough, and nothing is left over.
fn deal(items: &mut [Item], cards: &[Card], mut hand: Vec<usize>, all: bool) {
    let about = |card: usize, statement: usize| {
        let about = &cards[card].point.statements;
        about.iter().any(|&at| usize::from(at) == statement)
    };
    for item in items.iter_mut() {
        if let Part::Statement(statement) = item.part {
            let (mut own, left): (Vec<_>, _) =
                hand.iter().partition(|&&card| about(card, statement));
            if all {
                hand = left;
            } else {
                own.truncate(1);
                hand.retain(|card| !own.contains(card));
            }
            item.cards = own;
        }
    }
    for item in items.iter_mut() {
        let bare = matches!(item.part, Part::Statement(_)) && item.cards.is_empty();
        let free = |&card: &usize| cards[card].point.statements.is_empty();
        if bare && let Some(at) = hand.iter().position(free) {
            item.cards.push(hand.remove(at));
        }
        if item.part == Part::Cards && all {
            item.cards.append(&mut hand);
        }
    }
}

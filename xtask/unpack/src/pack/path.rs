//! The cheapest way through all bytes.

use super::matches::{Matches, common};
use super::step::{
    LONGEST, Situation, Step, Told, byte, known, length, lower, new, say, slot, slot_of,
};
use crate::{
    ALL, IS_LONG, IS_REPETITION, KNOWN_LENGTH, LENGTH, SHORTEST,
    range::{BITS, Chance},
};

/// Costs are parts of a bit, so many each: what one costs that is as likely as not.
const BIT: u32 = 512;
/// After so many bytes what lengths and distances cost is worked out anew.
const FRESH: usize = 64;
/// How many lengths there are.
const LENGTHS: usize = LONGEST + 1 - SHORTEST;
/// Distances below this have no bits that are as likely as not.
const NEAR: u32 = 128;

/// A way to a place: the last step of it, and where that came from.
#[derive(Clone, Copy)]
struct Way {
    cost: u32,
    from: u32,
    /// Which of the ways to there.
    which: u8,
    step: Step,
    situation: Situation,
}

/// The search for the cheapest way.
pub struct Search<'a> {
    data: &'a [u8],
    known: usize,
    /// How many ways to a place are kept.
    kept: usize,
    costs: Costs<'a>,
    /// For each place the ways to it, in places of `kept` each.
    ways: Vec<Way>,
    /// How many there are.
    counts: Vec<u8>,
}

impl<'a> Search<'a> {
    /// In `data` behind the `known` bytes, if bits cost what they did on the way `before`.
    pub fn new(data: &'a [u8], known: usize, before: &'a [Step], kept: usize) -> Self {
        let start = Way {
            cost: 0,
            from: 0,
            which: 0,
            step: Step::Byte,
            situation: Situation::default(),
        };
        let places = data.len() + 1 - known;
        let mut counts = vec![0; places];
        counts[0] = 1;
        Self {
            data,
            known,
            kept,
            costs: Costs::new(data, known, before),
            ways: vec![start; places * kept],
            counts,
        }
    }

    /// The cheapest way to the end.
    pub fn cheapest(mut self, matches: &Matches) -> Vec<Step> {
        for at in self.known..self.data.len() {
            self.costs.come_to(at);
            let place = at - self.known;
            for which in 0..self.counts[place] {
                let way = self.ways[place * self.kept + usize::from(which)];
                self.go_on(at, way, which, matches.at(at));
            }
        }
        self.back()
    }

    /// All steps that lead on from a way.
    fn go_on(&mut self, at: usize, way: Way, which: u8, matches: &[(u16, u32)]) {
        let Situation { state, distances } = way.situation;
        let state = usize::from(state);
        let here = (at - self.known) as u32;
        let next = |step: Step, cost: u32| Way {
            cost: way.cost + cost,
            from: here,
            which,
            step,
            situation: way.situation.after(step),
        };
        let says_byte = self.costs.of(|told| {
            told.bit(IS_REPETITION + state, false);
            byte(way.situation, self.data, at, told);
        });
        let mut steps = [Some(next(Step::Byte, says_byte)), None];
        for (age, distance) in (0..).zip(distances) {
            let Some(from) = at.checked_sub(distance as usize + 1) else {
                continue;
            };
            let most = common(self.data, from, at);
            if most == 0 {
                continue;
            }
            let mut says_age = self.costs.of(|told| known(state, age, told));
            if age == 0 {
                let says_short = says_age + self.costs.bit(IS_LONG + state, false);
                steps[1] = Some(next(Step::Short, says_short));
                says_age += self.costs.bit(IS_LONG + state, true);
            }
            let way = next(Step::Known { age, length: 0 }, says_age);
            for length in SHORTEST..=most {
                let cost = way.cost + self.costs.known_lengths[length - SHORTEST];
                let length = length as u16;
                self.keep(at, Way { cost, ..way }, Step::Known { age, length });
            }
        }
        let says_new = self.costs.of(|told| new(state, told));
        let mut shortest = SHORTEST;
        for &(most, distance) in matches {
            let way = next(
                Step::New {
                    distance,
                    length: 0,
                },
                says_new,
            );
            for length in shortest..=usize::from(most) {
                let says_length = self.costs.lengths[length - SHORTEST];
                let cost = way.cost + says_length + self.costs.distance(distance, length);
                let length = length as u16;
                self.keep(at, Way { cost, ..way }, Step::New { distance, length });
            }
            shortest = usize::from(most) + 1;
        }
        for way in steps.into_iter().flatten() {
            self.keep(at, way, way.step);
        }
    }

    /// Keeps a way with that last step if it is among the cheapest to where it leads; of those that
    /// leave the same, the cheapest alone.
    fn keep(&mut self, at: usize, way: Way, step: Step) {
        let place = at + step.length() - self.known;
        let count = usize::from(self.counts[place]);
        let ways = &mut self.ways[place * self.kept..][..self.kept];
        let there = &mut ways[..count];
        if count == self.kept && there.iter().all(|other| other.cost <= way.cost) {
            return;
        }
        let way = Way { step, ..way };
        let same = |other: &Way| other.situation == way.situation;
        let instead = match there.iter().position(same) {
            None if count < self.kept => {
                self.counts[place] += 1;
                ways[count] = way;
                return;
            }
            None => (0..count).max_by_key(|&at| there[at].cost),
            same => same,
        };
        if let Some(instead) = instead
            && way.cost < there[instead].cost
        {
            there[instead] = way;
        }
    }

    /// The steps of the cheapest way to the end.
    fn back(&self) -> Vec<Step> {
        let mut place = self.counts.len() - 1;
        let last = &self.ways[place * self.kept..][..usize::from(self.counts[place])];
        let cheapest = (0..last.len()).min_by_key(|&which| last[which].cost);
        let mut which = cheapest.unwrap_or_default();
        let mut path = Vec::new();
        while place > 0 {
            let way = self.ways[place * self.kept + which];
            path.push(way.step);
            (place, which) = (way.from as usize, way.which.into());
        }
        path.reverse();
        path
    }
}

/// What bits cost on a way that is known.
struct Costs<'a> {
    /// By the chance of what is said.
    table: Vec<u32>,
    chances: Vec<Chance>,
    /// Where it goes on, and with which steps.
    data: &'a [u8],
    at: usize,
    situation: Situation,
    path: std::slice::Iter<'a, Step>,
    /// Where lengths and distances were worked out next.
    fresh: usize,
    lengths: Vec<u32>,
    known_lengths: Vec<u32>,
    slots: [Vec<u32>; 4],
    /// The lower bits of near distances; of others the last four.
    near: Vec<u32>,
    last: Vec<u32>,
}

impl<'a> Costs<'a> {
    fn new(data: &'a [u8], known: usize, path: &'a [Step]) -> Self {
        let whole = f64::from(1 << BITS);
        let cost =
            |chance: u32| (-(f64::from(chance) / whole).log2() * f64::from(BIT)).round() as u32;
        Self {
            // What cannot be is never said.
            table: (0..=1 << BITS)
                .map(|chance: u32| cost(chance.max(1)))
                .collect(),
            chances: vec![Chance::EVEN; ALL],
            data,
            at: known,
            situation: Situation::default(),
            path: path.iter(),
            fresh: known,
            lengths: Vec::new(),
            known_lengths: Vec::new(),
            slots: [const { Vec::new() }; 4],
            near: Vec::new(),
            last: Vec::new(),
        }
    }

    /// Goes on to a place, and learns on the way.
    fn come_to(&mut self, at: usize) {
        while self.at < at {
            let Some(&step) = self.path.next() else {
                break;
            };
            say(
                step,
                self.situation,
                self.data,
                self.at,
                &mut Learns(&mut self.chances),
            );
            self.situation = self.situation.after(step);
            self.at += step.length();
        }
        if at >= self.fresh {
            self.fresh = at + FRESH;
            self.refresh();
        }
    }

    fn refresh(&mut self) {
        let all = SHORTEST..SHORTEST + LENGTHS;
        let cost = |place| {
            all.clone()
                .map(|n| self.of(|told| length(place, n, told)))
                .collect()
        };
        (self.lengths, self.known_lengths) = (cost(LENGTH), cost(KNOWN_LENGTH));
        let magnitudes = |row: usize| {
            let distance = |slot: u32| match slot {
                0..4 => slot,
                _ => (2 | slot & 1) << ((slot >> 1) - 1),
            };
            let slots = (0..64)
                .map(|slot| self.of(|told| self::slot(distance(slot), SHORTEST + row, told)));
            slots.collect()
        };
        self.slots = [0, 1, 2, 3].map(magnitudes);
        self.near = (0..NEAR)
            .map(|near| self.of(|told| lower(near, told)))
            .collect();
        // The nearest of those that are far have no other bits that count: they are even.
        let far = (0..16).map(|last| self.of(|told| lower(NEAR + last, told)));
        self.last = far.collect();
    }

    /// What it takes to say where a repetition of that length comes from.
    fn distance(&self, distance: u32, length: usize) -> u32 {
        let slot = slot_of(distance);
        let magnitude = self.slots[(length - SHORTEST).min(3)][slot];
        let lower = self.near.get(distance as usize).copied();
        magnitude
            + lower.unwrap_or_else(|| {
                let even = (slot >> 1) as u32 - 1 - 4 - 2;
                self.last[distance as usize & 0xf] + even * BIT
            })
    }

    /// What a bit costs.
    fn bit(&self, place: usize, one: bool) -> u32 {
        let zeros = self.chances[place].of_zero();
        let chance = if one { (1 << BITS) - zeros } else { zeros };
        self.table[chance as usize]
    }

    /// What all bits cost together that are told.
    fn of(&self, says: impl FnOnce(&mut Sum)) -> u32 {
        let mut sum = Sum {
            costs: self,
            cost: 0,
        };
        says(&mut sum);
        sum.cost
    }
}

/// Adds up what bits cost.
struct Sum<'a> {
    costs: &'a Costs<'a>,
    cost: u32,
}

impl Told for Sum<'_> {
    fn bit(&mut self, place: usize, one: bool) {
        self.cost += self.costs.bit(place, one);
    }

    fn even(&mut self, _: bool) {
        self.cost += BIT;
    }
}

/// Learns from bits.
struct Learns<'a>(&'a mut [Chance]);

impl Told for Learns<'_> {
    fn bit(&mut self, place: usize, one: bool) {
        self.0[place].learn(one);
    }

    fn even(&mut self, _: bool) {}
}

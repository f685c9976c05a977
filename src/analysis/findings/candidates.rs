//! Everything that might be said, each with its weight, whether or not it says the same as another.

use super::about::{About, Apart, First, apart, by_one, signed};
use super::{Doubt, Finding, Kind};
use crate::analysis::{Contrast, Counted, Line, Pair};
use crate::survey::{Percent, Role, TableId};

/// From this share up, "can't say" is worth a sentence, in percent.
const UNSURE: Percent = Percent::whole(10);
/// Sums that lie farther from each other than this are not alike, in percentage points.
const ALIKE: Percent = Percent::whole(30);
/// One half of the respondents.
const HALF: Percent = Percent::whole(50);
/// The same respondents judged the significance to customers and to staff, and on one scale: there
/// a percentage point tells as much as two between significance and adoption. So it does of those
/// who could not say, whose share is seldom large.
const TWICE: u16 = 2;
/// What is not even likely is worth this much.
const LEAST: u16 = 1;

impl About<'_> {
    /// Every candidate; those of the table that is looked at stand before those of the others.
    pub(super) fn candidates(&self) -> Vec<Finding> {
        let shown = self.query.table;
        let others = self.survey.table_ids().filter(|&table| table != shown);
        // Where a table lacks a statement or its share, nothing is the most of all.
        let has_all = |table: &TableId| self.lines.iter().all(|line| line.sum(*table).is_some());
        let tables = [shown].into_iter().chain(others).filter(has_all);
        let tables: Vec<_> = tables.collect();
        let pairs = Pair::all(self.survey).into_iter();
        let pairs = pairs.filter(|&pair| self.is_comparable(pair));
        let mut found: Vec<_> = pairs.map(|pair| self.gap(pair)).collect();
        found.extend([self.unsure_most(&tables), self.top(), self.alike()]);
        for (sign, kind) in [(1, Kind::Highest as fn(_) -> _), (-1, Kind::Lowest)] {
            let of = tables.iter();
            found.extend(of.map(|&table| self.extreme(kind(table), table, sign)));
        }
        found.into_iter().flatten().collect()
    }

    /// Whether a gap of `pair` is worth telling: between questions on scales of their own, of which nobody says what they
    /// are about, it is only a difference of shares.
    fn is_comparable(&self, pair: Pair) -> bool {
        let [first, second] = pair.tables().map(|table| self.survey.table(table).scale);
        first == second || pair.contrast(self.survey) != Contrast::Plain
    }

    /// The largest gap, where both tables are called by what counts in them, and where it is more than
    /// one respondent makes.
    pub(super) fn gap(&self, pair: Pair) -> Option<Finding> {
        let tables = pair.tables();
        if !tables.into_iter().all(|table| self.is_strong(table)) {
            return None;
        }
        let size = |line: &Line| line.gap(pair).map(Percent::abs);
        let first = self.first(size)?;
        let most = size(first.lines[0])?;
        let next = first.next.first().and_then(|line| size(line));
        let next = next.unwrap_or_default();
        let both = |line: &Line| tables.map(|table| self.counted(table, line));
        let sure = |line: &&Line| {
            let [a, b] = both(line);
            apart(most, a, b)
        };
        let sure = first.lines.iter().map(sure).min()?;
        let one = |line: &&Line| {
            let [a, b] = both(line);
            by_one(most, a, b)
        };
        let one = first.lines.iter().any(one);
        let parting = pair.contrast(self.survey) == Contrast::Parting;
        let close = !first.gaps_apart(most - next, true, |line| {
            let [a, b] = tables;
            let is_turned = line.gap(pair) < Some(Percent::ZERO);
            self.between(line, if is_turned { [b, a] } else { [a, b] })
        });
        let doubt = match sure {
            Apart::Hardly => Some(Doubt::Chance),
            _ if parting => Some(Doubt::Overlap),
            Apart::Likely => Some(Doubt::Chance),
            Apart::Surely => close.then_some(Doubt::Close),
        };
        let weight = match sure {
            Apart::Hardly => LEAST,
            _ if parting => TWICE * points(most),
            _ => points(most),
        };
        let mut finding = self.finding(Kind::Gap(pair), first, doubt, weight);
        finding.most &= most >= self.largest_like(pair);
        (!most.is_zero() && !one).then_some(finding)
    }

    /// The shares of the measure in two tables.
    fn between(&self, line: &Line, tables: [TableId; 2]) -> Option<[Counted; 2]> {
        let [a, b] = tables.map(|table| self.counted(table, line));
        Some([a?, b?])
    }

    /// The largest gap of adoption to any other significance; 0 where the pair has no such other.
    fn largest_like(&self, pair: Pair) -> Percent {
        let alike = |other: &Pair| {
            let adoption = other.contrast(self.survey) == Contrast::AgainstAdoption;
            *other != pair && adoption && other.second == pair.second
        };
        if pair.contrast(self.survey) != Contrast::AgainstAdoption {
            return Percent::ZERO;
        }
        let others = Pair::all(self.survey).into_iter().filter(alike);
        let sizes = others.flat_map(|other| {
            let lines = self.lines.iter();
            lines.filter_map(move |line| line.gap(other).map(Percent::abs))
        });
        sizes.max().unwrap_or_default()
    }

    /// The largest sum in `table`, or with `sign` −1 the smallest, where there is another. Of nobody or
    /// of everybody nothing is said, nor where one respondent makes all the difference.
    fn extreme(&self, kind: Kind, table: TableId, sign: i32) -> Option<Finding> {
        let first = self.first(|line| signed(sign, line.sum(table)))?;
        // Of several that tie, the first of the survey: equal shares may be of different counts.
        let other = self
            .lines
            .iter()
            .min_by_key(|line| (signed(sign, line.sum(table)), line.statement))?;
        let one = &first.lines[0];
        let (share, far) = (one.sum(table)?, other.sum(table)?);
        let [a, b] = [one, other].map(|line| self.counted(table, line));
        let some = Percent::ZERO < share && share < Percent::HUNDRED;
        let told = self.tells(table) && some;
        if !told || by_one((share - far).abs(), a, b) {
            return None;
        }
        let lead = (first.next.first()?.sum(table)? - share).abs();
        let sure = first.apart(lead, |line| self.counted(table, line));
        let weight = if sure == Apart::Hardly {
            LEAST
        } else {
            points(lead)
        };
        Some(self.finding(kind, first, close(sure), weight))
    }

    /// The largest share of "can't say" in any of `tables`; of two that tie, the first table's.
    fn unsure_most(&self, tables: &[TableId]) -> Option<Finding> {
        let most = |&table: &TableId| {
            let shares = self.lines.iter().map(|line| self.unsure(table, line));
            let shares = shares.collect::<Option<Vec<_>>>().unwrap_or_default();
            shares.into_iter().max().unwrap_or_default()
        };
        let share = tables
            .iter()
            .map(most)
            .max()
            .filter(|&most| most >= UNSURE)?;
        let mut with = tables.iter().filter(|table| most(table) == share);
        let (&table, tie) = (with.next()?, with.next().is_some());
        let first = self.first(|line| self.unsure(table, line))?;
        let next = first.next.first();
        let next = next.and_then(|line| self.unsure(table, line));
        let next = next.unwrap_or_default();
        let sure = first.apart(share - next, |line| self.could_not_say(table, line));
        let kind = Kind::Unsure { table, share };
        let mut finding = self.finding(kind, first, close(sure), TWICE * points(share));
        finding.most &= !tie;
        Some(finding)
    }

    /// Where the sums of all tables lie closest to each other, if one statement does, among several.
    fn alike(&self) -> Option<Finding> {
        let tables = || self.survey.table_ids();
        if tables().len() < 2 || !tables().all(|table| self.is_strong(table)) {
            return None;
        }
        let mut pairs = Pair::all(self.survey).into_iter();
        if !pairs.all(|pair| self.is_comparable(pair)) {
            return None;
        }
        let spread = |line: &Line| spread(line, tables().len());
        let first = self.first(|line| signed(-1, spread(line)))?;
        let (least, next) = (spread(first.lines[0])?, spread(first.next.first()?)?);
        let apart = first.gaps_apart(next - least, false, |line| {
            let sum = |table: &TableId| line.sum(*table);
            let [most, least] = [tables().max_by_key(sum), tables().min_by_key(sum)];
            self.between(line, [most?, least?])
        });
        let doubt = (!apart).then_some(Doubt::Close);
        let worth = least < ALIKE && first.lines.len() == 1;
        worth.then(|| self.finding(Kind::Alike, first, doubt, points(ALIKE - least)))
    }

    /// The best placed of what respondents lifted; it weighs as much as it is far from being so
    /// for one half.
    fn top(&self) -> Option<Finding> {
        let shown = |&at: &u16| {
            let mut lines = self.lines.iter();
            lines.find(|line| line.statement == usize::from(at))
        };
        let list: Vec<_> = self.survey.top.iter().filter_map(shown).collect();
        let adoption = self.survey.with_role(Role::Adoption).next()?;
        let best = *list.first().filter(|_| self.tells(adoption))?;
        let sums = || list[1..].iter().filter_map(|line| line.sum(adoption));
        let others = sums().min().zip(sums().max());
        let kind = Kind::Top {
            place: self.survey.top_place(best.statement)?,
            others: others.filter(|_| list.len() == self.survey.top.len()),
        };
        let first = First {
            lines: vec![best],
            next: Vec::new(),
        };
        let weight = points((best.sum(adoption)? - HALF).abs()).max(LEAST);
        Some(self.finding(kind, first, None, weight))
    }

    fn finding(&self, kind: Kind, first: First, doubt: Option<Doubt>, weight: u16) -> Finding {
        Finding {
            kind,
            most: first.lines.len() < self.lines.len(),
            lines: first.lines.into_iter().cloned().collect(),
            doubt,
            weight,
        }
    }
}

fn close(sure: Apart) -> Option<Doubt> {
    (sure < Apart::Surely).then_some(Doubt::Close)
}

/// How much a difference is worth saying: its percentage points.
const fn points(difference: Percent) -> u16 {
    difference.rounded().unsigned_abs()
}

/// How far the sums of so many `tables` lie from each other, in percentage points; none where one is missing.
fn spread(line: &Line, tables: usize) -> Option<Percent> {
    let sums = line.sums[..tables].iter().copied();
    let sums = sums.collect::<Option<Vec<_>>>()?;
    Some(*sums.iter().max()? - *sums.iter().min()?)
}

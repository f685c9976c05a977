//! The headline of the comparison: where two tables part the most.
//!
//! By the default measure the statement makes the sentence. Another measure, or several statements
//! with the same gap, is told in a plainer form. What is the largest of the gaps shown is said to be so,
//! where not all are.

use super::answers::{all_counted, answers, as_written, noun, share_name, strong};
use super::gap::table_mark;
use super::name::{MOST_NAMES, inside, of_those_shown, quoted, short, that, whom, would_matter};
use super::number::{percent, percent_in_words, points};
use super::sentence::{list, longest_that_fits, upper_first};
use crate::analysis::{Among, Contrast, Line, Measures, Pair};
use crate::survey::{Lang, Percent, Survey, TableId};

/// From this share up, what respondents hold is told as it is, in percent.
const HALF: Percent = Percent::whole(50);

/// The headline: the statement among `lines` whose gap is the largest in either direction.
pub fn comparison_finding(
    lang: Lang,
    survey: &Survey,
    measures: Measures,
    pair: Pair,
    lines: &[Line],
) -> String {
    // Of those that both tables have.
    let size = |line: &&Line| line.gap(pair).map(Percent::abs);
    let Some(most) = lines.iter().filter_map(|line| size(&line)).max() else {
        return super::words(lang).empty.into();
    };
    let every = |table: TableId| {
        let scale = survey.scale_of(table);
        !Among::All.tells(scale, measures.in_table(survey, table))
    };
    if pair.tables().into_iter().any(every) {
        return all_counted(lang);
    }
    let top: Vec<_> = lines
        .iter()
        .filter(|line| size(line) == Some(most))
        .collect();
    let told = Told {
        lang,
        survey,
        measures,
        pair,
        filtered: lines.len() < survey.statements.len(),
        nouns: nouns(lang, lines.iter().all(|line| line.gap(pair).is_some())),
    };
    match top[..] {
        _ if most.is_zero() => told.equal(&top),
        _ if measures != Measures::default_of(survey) || top.len() > MOST_NAMES => {
            told.plain(&top, most, lines.len())
        }
        [line] => match pair.contrast(survey) {
            Contrast::AgainstAdoption => told.against_adoption(line),
            Contrast::Parting => told.parting(line),
            Contrast::Plain => told.plain(&top, most, lines.len()),
        },
        _ => told.plain(&top, most, lines.len()),
    }
}

/// What every form of the headline needs.
struct Told<'a> {
    lang: Lang,
    survey: &'a Survey,
    measures: Measures,
    pair: Pair,
    /// Whether not all statements are shown.
    filtered: bool,
    /// The gap, and the shares, of which some may not be known.
    nouns: [&'static str; 2],
}

impl Told<'_> {
    /// "13% say that X; it would matter greatly to staff (83%)." What fewer than half hold is told as theirs.
    fn against_adoption(&self, line: &Line) -> String {
        let [first, second] = self.pair.tables();
        let share = percent_in_words(self.lang, line.sum(second));
        let so = that(self.lang, short(self.lang, self.survey, line));
        let (whom, high) = (
            whom(self.lang, self.survey, first),
            percent(self.lang, line.sum(first)),
        );
        if line.known_sum(first) < HALF {
            let matters = would_matter(self.lang, line.known_sum(first), "", whom);
            return match self.lang {
                Lang::Fi => format!("{share} kertoo, {so}; {matters}."),
                Lang::Sv => format!("{share} uppger {so}; {matters}."),
                Lang::En => format!("{share} say {so}; {matters}."),
            };
        }
        match self.lang {
            Lang::Fi => format!("{share} kertoo, {so}; {whom} se merkitsisi paljon ({high})."),
            Lang::Sv => format!("{share} uppger {so}; {whom} skulle det betyda mycket ({high})."),
            Lang::En => format!("{share} say {so}; it would matter greatly {whom} ({high})."),
        }
    }

    /// "It would matter more to staff than to customers that X (83% and 59%)."
    fn parting(&self, line: &Line) -> String {
        let [mut more, mut less] = self.pair.tables();
        if line.known_gap(self.pair) < Percent::ZERO {
            (more, less) = (less, more);
        }
        let shares = [more, less].map(|table| percent(self.lang, line.sum(table)));
        let shares = list(self.lang, &shares, false);
        let that = that(self.lang, short(self.lang, self.survey, line));
        let more = would_matter_more(self.lang, self.survey, more, less);
        match self.lang {
            Lang::Fi => format!("{more}, {that} ({shares})."),
            Lang::Sv | Lang::En => format!("{more} {that} ({shares})."),
        }
    }

    /// The gap, and the statements with their numbers, true of any measure; without the numbers, or with one of two,
    /// where there is no room for all.
    fn plain(&self, top: &[&Line], most: Percent, shown: usize) -> String {
        let gap = points(self.lang, most);
        let full = self.largest(&self.names(top), top.len(), &gap, shown);
        let shortest = match top {
            [line] => {
                let name = quoted(self.lang, short(self.lang, self.survey, line));
                self.largest(&name, 1, &gap, shown)
            }
            [line, _] => self.example(line, most),
            _ => full.clone(),
        };
        if self.pair.contrast(self.survey) == Contrast::Plain {
            let shares = match top {
                [line] if shown > 1 => {
                    let name = quoted(self.lang, short(self.lang, self.survey, line));
                    self.largest(&name, 1, &self.shares(line), shown)
                }
                _ => full.clone(),
            };
            return longest_that_fits([full, shares, shortest], self.only_size(most));
        }
        longest_that_fits([full], shortest)
    }

    /// The largest gap alone, where a name leaves no room for more.
    fn only_size(&self, most: Percent) -> String {
        let gap = points(self.lang, most);
        let [the_gap, shares] = self.nouns;
        let said = match (self.lang, self.is_of_unlike()) {
            (Lang::Fi, false) => format!("{the_gap} on suurimmillaan {gap}."),
            (Lang::Fi, true) => format!("{shares} eroavat enintään {gap}."),
            (Lang::Sv, false) => format!("{the_gap} är som mest {gap}."),
            (Lang::Sv, true) => format!("{shares} skiljer sig med högst {gap}."),
            (Lang::En, false) => format!("the {the_gap} is {gap} at most."),
            (Lang::En, true) => format!("the {shares} differ by {gap} at most."),
        };
        self.of_those_shown(&said)
    }

    /// Whether the tables have scales of their own, and nobody says what they are about: then only the shares differ.
    fn is_of_unlike(&self) -> bool {
        self.pair.contrast(self.survey) == Contrast::Plain && !self.is_on_one_scale()
    }

    fn is_on_one_scale(&self) -> bool {
        let [first, second] = self
            .pair
            .tables()
            .map(|table| self.survey.table(table).scale);
        first == second
    }

    /// One of two statements with the largest gap: true of it, and of the other.
    fn example(&self, line: &Line, most: Percent) -> String {
        let (gap, lang) = (points(self.lang, most), self.lang);
        let name = quoted(lang, short(lang, self.survey, line));
        if self.is_of_unlike() {
            return self.only_size(most);
        }
        let [the_gap, _] = self.nouns;
        let said = match lang {
            Lang::Fi => {
                format!("{the_gap} on suurin muun muassa väittämässä {name}: {gap}.")
            }
            Lang::Sv => format!("{the_gap} är störst bland annat för {name}: {gap}."),
            Lang::En => format!("no {the_gap} is larger than for {name}: {gap}."),
        };
        self.of_those_shown(&said)
    }

    /// The largest gap, of the statements with those names.
    fn largest(&self, names: &str, count: usize, gap: &str, shown: usize) -> String {
        let [the_gap, _] = self.nouns;
        let said = match (self.lang, shown, count) {
            _ if self.is_of_unlike() => self.unlike(names, count, gap, shown),
            (Lang::Fi, 1, _) => format!("{the_gap} väittämässä {names} on {gap}."),
            (Lang::Fi, _, 1) => format!("{the_gap} on suurin väittämässä {names}: {gap}."),
            (Lang::Fi, _, 2) => format!("{the_gap} on suurin väittämissä {names}: {gap}."),
            (Lang::Fi, _, _) => format!("{the_gap} on suurin {names} väittämässä: {gap}."),
            (Lang::Sv, 1, _) => format!("{the_gap} för {names} är {gap}."),
            (Lang::Sv, _, 1 | 2) => format!("{the_gap} är störst för {names}: {gap}."),
            (Lang::Sv, _, _) => format!("{the_gap} är störst för {names} påståenden: {gap}."),
            (Lang::En, 1, _) => format!("the {the_gap} for {names} is {gap}."),
            (Lang::En, _, 1 | 2) => format!("the {the_gap} is largest for {names}: {gap}."),
            (Lang::En, _, _) => format!("the {the_gap} is largest for {names} statements: {gap}."),
        };
        if shown == 1 {
            return self.about(&said);
        }
        self.of_those_shown(&said)
    }

    /// Where the shares differ most, of tables that asked about different things.
    fn unlike(&self, names: &str, count: usize, gap: &str, shown: usize) -> String {
        let [_, shares] = self.nouns;
        match (self.lang, shown, count) {
            (Lang::Fi, 1, _) => format!("{shares} eroavat väittämässä {names}: {gap}."),
            (Lang::Fi, _, 1) => format!("{shares} eroavat eniten väittämässä {names}: {gap}."),
            (Lang::Fi, _, 2) => format!("{shares} eroavat eniten väittämissä {names}: {gap}."),
            (Lang::Fi, ..) => format!("{shares} eroavat eniten {names} väittämässä: {gap}."),
            (Lang::Sv, 1, _) => format!("{shares} skiljer sig för {names}: {gap}."),
            (Lang::Sv, _, 1 | 2) => format!("{shares} skiljer sig mest för {names}: {gap}."),
            (Lang::Sv, ..) => format!("{shares} skiljer sig mest för {names} påståenden: {gap}."),
            (Lang::En, 1, _) => format!("the {shares} differ for {names}: {gap}."),
            (Lang::En, _, 1 | 2) => format!("the {shares} differ most for {names}: {gap}."),
            (Lang::En, ..) => format!("the {shares} differ most for {names} statements: {gap}."),
        }
    }

    /// Said of those shown, where they are not all.
    fn of_those_shown(&self, said: &str) -> String {
        if !self.filtered {
            return self.about(said);
        }
        let of = of_those_shown(self.lang);
        self.about(&match self.lang {
            Lang::Fi => format!("{of} {said}"),
            // The verb stands second.
            Lang::Sv => {
                let turned = |said: String, noun: &str, verb: &str| {
                    said.replacen(&format!("{noun} {verb}"), &format!("{verb} {noun}"), 1)
                };
                let [the_gap, shares] = self.nouns;
                let said = turned(said.to_owned(), the_gap, "är");
                format!("{of} {}", turned(said, shares, "skiljer sig"))
            }
            Lang::En => format!("{of}, {said}"),
        })
    }

    /// `said` as a sentence; where two tables on one scale count answers that are not strong, with
    /// those answers before it.
    fn about(&self, said: &str) -> String {
        let table = self.pair.tables()[0];
        let measure = self.measures.in_table(self.survey, table);
        if !self.is_on_one_scale() || strong(self.survey.scale_of(table), measure) {
            return upper_first(said);
        }
        if self.survey.role(table).is_none() {
            let scale = self.survey.scale_of(table);
            let answers = as_written(self.lang, scale, measure, |answer| {
                answer.name.get(self.lang)
            });
            return format!("{answers}: {said}");
        }
        let answers = answers(self.lang, self.survey.scale_of(table), measure);
        format!("{} {answers}: {said}", noun(self.lang, measure))
    }

    fn equal(&self, all: &[&Line]) -> String {
        let names = self.names(all);
        match (self.lang, all.len()) {
            (Lang::Fi, 1) => format!("Osuudet ovat yhtä suuret väittämässä {names}."),
            (Lang::Fi, 2) => format!("Osuudet ovat yhtä suuret väittämissä {names}."),
            (Lang::Fi, _) => format!("Osuudet ovat yhtä suuret kaikissa {names} väittämässä."),
            (Lang::Sv, 1 | 2) => format!("Andelarna är lika stora för {names}."),
            (Lang::Sv, _) => format!("Andelarna är lika stora för alla {names} påståenden."),
            (Lang::En, 1 | 2) => format!("The shares are equal for {names}."),
            (Lang::En, _) => format!("The shares are equal for all {names} statements."),
        }
    }

    /// Names with both numbers, or how many they are.
    fn names(&self, lines: &[&Line]) -> String {
        if lines.len() > MOST_NAMES {
            return lines.len().to_string();
        }
        let named = |line: &&Line| {
            let name = quoted(self.lang, short(self.lang, self.survey, line));
            format!("{name} ({})", self.shares(line))
        };
        list(
            self.lang,
            &lines.iter().map(named).collect::<Vec<_>>(),
            false,
        )
    }

    /// Both numbers: "women 69%, men 49%".
    fn shares(&self, line: &Line) -> String {
        let [first, second] = self.pair.tables().map(|table| {
            let mark = self.mark(table);
            format!("{mark} {}", percent(self.lang, line.sum(table)))
        });
        format!("{first}, {second}")
    }

    /// What a share of `table` is called: by the table, or by the answers that count.
    fn mark(&self, table: TableId) -> String {
        let measure = self.measures.in_table(self.survey, table);
        if self.is_on_one_scale() || strong(self.survey.scale_of(table), measure) {
            let name = table_mark(self.lang, self.survey, table);
            inside(self.survey, table, name)
        } else {
            share_name(self.lang, self.survey, self.measures, table)
        }
    }
}

/// What the gap is called, and the shares: where some are not published, those that are known.
const fn nouns(lang: Lang, all: bool) -> [&'static str; 2] {
    match (lang, all) {
        (Lang::Fi, true) => ["ero", "osuudet"],
        (Lang::Fi, false) => ["tunnettu ero", "tunnetut osuudet"],
        (Lang::Sv, true) => ["skillnaden", "andelarna"],
        (Lang::Sv, false) => ["den kända skillnaden", "de kända andelarna"],
        (Lang::En, true) => ["gap", "shares"],
        (Lang::En, false) => ["known gap", "known shares"],
    }
}

/// "It would matter more to staff than customers".
fn would_matter_more(lang: Lang, survey: &Survey, more: TableId, less: TableId) -> String {
    let [more, less] = more_and_less(lang, survey, more, less);
    match lang {
        Lang::Fi => format!("{} merkitsisi enemmän kuin {less}", upper_first(more)),
        Lang::Sv => format!("Det skulle betyda mer {more} än {less}"),
        Lang::En => format!("It would matter more {more} than {less}"),
    }
}

/// To whom more and to whom less: "to staff", "customers", for "to" said once is enough.
pub(super) fn more_and_less(
    lang: Lang,
    survey: &Survey,
    more: TableId,
    less: TableId,
) -> [&str; 2] {
    let [more, less] = [more, less].map(|table| whom(lang, survey, table));
    [more, once(lang, less)]
}

/// A phrase of whom without the word that was said before: "staff" of "to staff".
pub(super) fn once(lang: Lang, whom: &str) -> &str {
    let said_once = match lang {
        Lang::Fi => "",
        Lang::Sv => "för ",
        Lang::En => "to ",
    };
    whom.strip_prefix(said_once).unwrap_or(whom)
}

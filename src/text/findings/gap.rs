//! Where two tables differ most, and where all three are most alike.

use super::Told;
use crate::analysis::{Contrast, Doubt, Line, Pair};
use crate::survey::{Lang, Percent, Role, Survey, TableId};
use crate::text::answers::share_name;
use crate::text::comparison_finding::more_and_less;
use crate::text::name::{as_clause, quoted, say_that, short, that, whom, would_matter};
use crate::text::number::{percent, points};
use crate::text::sentence::{list, upper_first};

impl Told<'_> {
    pub(super) fn gap(&self, pair: Pair) -> String {
        let lines = &self.finding.lines[..];
        let usual = pair.tables().into_iter().all(|table| self.usual(table));
        let contrast = pair.contrast(self.survey);
        let way = |line: &Line| line.known_gap(pair).signum();
        match lines {
            [line] if usual && contrast == Contrast::AgainstAdoption => {
                self.against_adoption(pair, line)
            }
            _ if usual
                && contrast == Contrast::Parting
                && way(&lines[0]) == way(&lines[lines.len() - 1]) =>
            {
                self.parting(pair)
            }
            _ => self.plain_gap(pair),
        }
    }

    /// "13% of respondents say that X, yet 83% say it would matter greatly to staff".
    fn against_adoption(&self, pair: Pair, line: &Line) -> String {
        let [first, second] = pair.tables();
        let name = short(self.lang, self.survey, line);
        let so = say_that(self.lang, line.known_sum(second), &[name], true);
        let of = self.opinion(first);
        let matters = would_matter(
            self.lang,
            line.known_sum(first),
            of.trim_start(),
            whom(self.lang, self.survey, first),
        );
        let (but, size) = (
            self.but(line.known_gap(pair) > Percent::ZERO),
            self.size(pair),
        );
        format!("{so}, {but} {matters}: {size}.")
    }

    /// "It would matter more to staff than to customers that X (83% and 59%)".
    fn parting(&self, pair: Pair) -> String {
        let [mut more, mut less] = pair.tables();
        if self.finding.lines[0].known_gap(pair) < Percent::ZERO {
            (more, less) = (less, more);
        }
        let of = self.opinion(more);
        let clause = |line: &Line| {
            let shares = [more, less].map(|table| percent(self.lang, line.sum(table)));
            let clause = as_clause(self.lang, short(self.lang, self.survey, line));
            format!("{clause} ({}{of})", list(self.lang, &shares, false))
        };
        let that = that(self.lang, &self.each(clause));
        let size = self.size(pair);
        let more = would_matter_more(self.lang, self.survey, more, less);
        match self.lang {
            Lang::Fi => format!("{more}, {that}: {size}."),
            Lang::Sv | Lang::En => format!("{more} {that}: {size}."),
        }
    }

    /// "Significance to staff and adoption differ most for X (60% and 21%)", true of any measure.
    fn plain_gap(&self, pair: Pair) -> String {
        let [first, second] = pair.tables();
        let tables = [first, second].map(|table| match self.survey.role(table) {
            Some(_) => self.share_name(table),
            None => quoted(self.lang, &self.share_name(table)),
        });
        let of = self.opinion(first);
        let named = |line: &Line| {
            let [a, b] = pair
                .tables()
                .map(|table| percent(self.lang, line.sum(table)));
            // Adoption is of all respondents.
            let shares = match self.survey.role(second) {
                Some(Role::Adoption) => [format!("{a}{of}"), b],
                _ => [a, format!("{b}{of}")],
            };
            format!(
                "{} ({})",
                self.quoted(line),
                list(self.lang, &shares, false)
            )
        };
        let (statements, size) = (self.each(named), self.points(pair));
        let tables = list(self.lang, &tables, false);
        let shown = if self.finding.most {
            self.of_those_shown()
        } else {
            String::new()
        };
        let said = match (self.lang, self.finding.most) {
            (Lang::Fi, most) => {
                let within = if self.tied() {
                    "väittämissä"
                } else {
                    "väittämässä"
                };
                let size = if most {
                    format!("{shown}eniten, {size},")
                } else {
                    size
                };
                format!("{tables} eroavat {size} {within} {statements}.")
            }
            (Lang::Sv, true) => {
                format!("{tables} skiljer sig {shown}mest åt, med {size}, för {statements}.")
            }
            (Lang::Sv, false) => format!("{tables} skiljer sig åt med {size} för {statements}."),
            (Lang::En, true) => {
                format!("{tables} differ {shown}most, by {size}, for {statements}.")
            }
            (Lang::En, false) => format!("{tables} differ by {size} for {statements}."),
        };
        upper_first(&said)
    }

    /// What is common among many need not matter to many: only the other way round is it a "but",
    /// and only where chance does not explain it.
    fn but(&self, matters_more: bool) -> &'static str {
        let but = matters_more && self.finding.doubt != Some(Doubt::Chance);
        but_or_and(self.lang, but)
    }

    /// The gap, and that there is no larger one.
    fn size(&self, pair: Pair) -> String {
        let size = self.points(pair);
        let parting = pair.contrast(self.survey) == Contrast::Parting;
        match (self.lang, self.finding.most, self.filtered()) {
            (Lang::Fi, true, false) if parting => format!("suurin ero, {size}"),
            (Lang::Fi, true, false) => format!("ero on suurin, {size}"),
            (Lang::Fi, true, true) if parting => format!("näkyvistä suurin ero, {size}"),
            (Lang::Fi, true, true) => format!("ero on näkyvistä suurin, {size}"),
            (Lang::Fi, false, _) => format!("ero on {size}"),
            (Lang::Sv, true, false) if parting => format!("störst skillnad, {size}"),
            (Lang::Sv, true, false) => format!("skillnaden är störst här, {size}"),
            (Lang::Sv, true, true) => {
                format!("störst skillnad av dem som visas, {size}")
            }
            (Lang::Sv, false, _) => format!("skillnaden är {size}"),
            (Lang::En, true, false) => format!("the largest gap, {size}"),
            (Lang::En, true, true) => format!("the largest gap of those shown, {size}"),
            (Lang::En, false, _) => format!("a gap of {size}"),
        }
    }

    fn points(&self, pair: Pair) -> String {
        points(self.lang, self.finding.lines[0].known_gap(pair).abs())
    }

    pub(super) fn alike(&self) -> String {
        let line = &self.finding.lines[0];
        let shares = self.survey.table_ids().map(|table| {
            let share = percent(self.lang, line.sum(table));
            format!("{} {share}", self.share_name(table))
        });
        let shares = list(self.lang, &shares.collect::<Vec<_>>(), false);
        let last = TableId::at(self.survey.tables.len() - 1);
        let (name, of) = (self.quoted(line), self.opinion(last));
        match (self.lang, self.filtered()) {
            (Lang::Fi, false) => {
                format!("Osuudet ovat lähimpänä toisiaan väittämässä {name}: {shares}{of}.")
            }
            (Lang::Fi, true) => format!(
                "Osuudet ovat näkyvistä väittämistä lähimpänä toisiaan väittämässä {name}: {shares}{of}."
            ),
            (Lang::Sv, false) => {
                format!("Andelarna ligger närmast varandra för {name}: {shares}{of}.")
            }
            (Lang::Sv, true) => format!(
                "Av påståendena som visas ligger andelarna närmast varandra för {name}: {shares}{of}."
            ),
            (Lang::En, false) => {
                format!("The shares lie closest together for {name}: {shares}{of}.")
            }
            (Lang::En, true) => format!(
                "Of the statements shown, the shares lie closest together for {name}: {shares}{of}."
            ),
        }
    }

    /// What a share of `table` is called: by the table, or by the answers that count.
    fn share_name(&self, table: TableId) -> String {
        share_name(self.lang, self.survey, self.query.measures, table)
    }
}

/// "Respondents think it would matter more to staff than customers".
fn would_matter_more(lang: Lang, survey: &Survey, more: TableId, less: TableId) -> String {
    let [more, less] = more_and_less(lang, survey, more, less);
    match lang {
        Lang::Fi => format!("Vastaajien mukaan {more} merkitsisi enemmän kuin {less}"),
        Lang::Sv => format!("Enligt svaren skulle det betyda mer {more} än {less}"),
        Lang::En => format!("Respondents think it would matter more {more} than {less}"),
    }
}

/// What is common among many need not matter to many: only the other way round is it a "but".
const fn but_or_and(lang: Lang, matters_more: bool) -> &'static str {
    match (lang, matters_more) {
        (Lang::Fi, true) => "mutta",
        (Lang::Fi, false) => "ja",
        (Lang::Sv, true) => "men",
        (Lang::Sv, false) => "och",
        (Lang::En, true) => "yet",
        (Lang::En, false) => "and",
    }
}

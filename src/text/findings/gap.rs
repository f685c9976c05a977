//! Where two tables differ most, and where all three are most alike.

use super::Told;
use crate::analysis::{Doubt, Line, Pair};
use crate::survey::{Lang, TableId};
use crate::text::comparison_finding::but as but_or_and;
use crate::text::name::{short, so_for, that, whom};
use crate::text::number::{percent, percent_in_words, points};
use crate::text::sentence::{list, lower_first, upper_first};

impl Told<'_> {
    pub(super) fn gap(&self, pair: Pair) -> String {
        let lines = &self.finding.lines[..];
        let usual = pair.tables().into_iter().all(|table| self.usual(table));
        let way = |line: &Line| line.gap(pair).signum();
        match lines {
            [line] if usual && pair != Pair::StaffCustomers => self.against_adoption(pair, line),
            _ if usual
                && pair == Pair::StaffCustomers
                && way(&lines[0]) == way(&lines[lines.len() - 1]) =>
            {
                self.parting(pair)
            }
            _ => self.plain_gap(pair),
        }
    }

    /// "X for 13% of respondents, yet 83% say it matters greatly to staff".
    fn against_adoption(&self, pair: Pair, line: &Line) -> String {
        let [first, second] = pair.tables();
        let so = so_for(
            self.lang,
            short(self.lang, self.survey, line),
            line.sum(second),
            true,
        );
        let (matters, whom) = (self.who(first, line.sum(first)), whom(self.lang, first));
        let (but, size) = (self.but(line.gap(pair) > 0), self.size(pair));
        match self.lang {
            Lang::Fi => format!("{so}, {but} {matters} pitää sitä {whom} merkittävänä: {size}."),
            Lang::Sv => format!("{so}, {but} enligt {matters} betyder det mycket {whom}: {size}."),
            Lang::En => format!("{so}, {but} {matters} say it matters greatly {whom}: {size}."),
        }
    }

    /// "It matters more to staff than to customers that X (83% and 59%)".
    fn parting(&self, pair: Pair) -> String {
        let [mut more, mut less] = pair.tables();
        if self.finding.lines[0].gap(pair) < 0 {
            (more, less) = (less, more);
        }
        let of = self.opinion(more);
        let clause = |line: &Line| {
            let shares = [more, less].map(|table| percent(self.lang, line.sum(table)));
            let clause = that(self.lang, short(self.lang, self.survey, line));
            format!("{clause} ({}{of})", list(self.lang, &shares, false))
        };
        let (that, size) = (self.each(clause), self.size(pair));
        let [more, less] = [more, less].map(|table| whom(self.lang, table));
        match self.lang {
            Lang::Fi => {
                let more = upper_first(more);
                format!("{more} merkitsee enemmän kuin {less}, {that}: {size}.")
            }
            Lang::Sv => format!("Det betyder mer {more} än {less} {that}: {size}."),
            Lang::En => format!("It matters more {more} than {less} {that}: {size}."),
        }
    }

    /// "Significance to staff and adoption differ most for X (60% and 21%)", true of any measure.
    fn plain_gap(&self, pair: Pair) -> String {
        let name = |table| self.survey.table(table).name.get(self.lang);
        let [first, second] = pair.tables();
        let tables = [name(first).into(), lower_first(name(second))];
        let of = self.opinion(first);
        let named = |line: &Line| {
            let [a, b] = pair
                .tables()
                .map(|table| percent(self.lang, line.sum(table)));
            // Adoption is of all respondents.
            let shares = match second {
                TableId::Adoption => [format!("{a}{of}"), b],
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
        match (self.lang, self.finding.most) {
            (Lang::Fi, most) => {
                let within = if self.tied() {
                    "väittämissä"
                } else {
                    "väittämässä"
                };
                let size = if most {
                    format!("eniten, {size},")
                } else {
                    size
                };
                format!("{tables} eroavat {size} {within} {statements}.")
            }
            (Lang::Sv, true) => {
                format!("{tables} skiljer sig mest åt, med {size}, för {statements}.")
            }
            (Lang::Sv, false) => format!("{tables} skiljer sig åt med {size} för {statements}."),
            (Lang::En, true) => format!("{tables} differ most, by {size}, for {statements}."),
            (Lang::En, false) => format!("{tables} differ by {size} for {statements}."),
        }
    }

    /// So many; and of whom, where they are not simply those who answered.
    fn who(&self, table: TableId, share: u16) -> String {
        format!(
            "{}{}",
            percent_in_words(self.lang, share),
            self.opinion(table)
        )
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
        let parting = pair == Pair::StaffCustomers;
        match (self.lang, self.finding.most) {
            (Lang::Fi, true) if parting => format!("suurin ero, {size}"),
            (Lang::Fi, true) => format!("ero on suurin, {size}"),
            (Lang::Fi, false) => format!("ero on {size}"),
            (Lang::Sv, true) if parting => format!("största skillnaden, {size}"),
            (Lang::Sv, true) => format!("skillnaden är störst här, {size}"),
            (Lang::Sv, false) => format!("skillnaden är {size}"),
            (Lang::En, true) if parting => format!("the largest gap, {size}"),
            (Lang::En, true) => format!("the largest gap, {size}"),
            (Lang::En, false) => format!("a gap of {size}"),
        }
    }

    fn points(&self, pair: Pair) -> String {
        points(self.lang, self.finding.lines[0].gap(pair).unsigned_abs())
    }

    pub(super) fn alike(&self) -> String {
        let line = &self.finding.lines[0];
        let [adoption, customers, staff] = TableId::ALL.map(|t| percent(self.lang, line.sum(t)));
        let (name, of) = (self.quoted(line), self.opinion(TableId::Staff));
        match self.lang {
            Lang::Fi => format!(
                "Osuudet ovat lähimpänä toisiaan väittämässä {name}: käyttöönotto {adoption}, \
                 merkitys asiakkaille {customers} ja henkilöstölle {staff}{of}."
            ),
            Lang::Sv => format!(
                "Andelarna ligger närmast varandra för {name}: ibruktagande {adoption}, \
                 betydelse för kunderna {customers} och för personalen {staff}{of}."
            ),
            Lang::En => format!(
                "The shares lie closest together for {name}: adoption {adoption}, \
                 significance to customers {customers} and to staff {staff}{of}."
            ),
        }
    }
}

//! One statement in words: a headline, and a paragraph made from its numbers.
//!
//! It tells what was answered, and neither why nor what has changed.

use super::answers::share_name;
use super::comparison::counts;
use super::gap::{gap_by, pair_name};
use super::name::{quoted, say_that, short, whom, would_matter_to_both};
use super::number::{NBSP, percent, percent_in_words, points_more};
use super::place::{ordinal, rank, rank_brief, top_place};
use super::sentence::{list, lower_first, upper_first};
use crate::analysis::{self, Among, Line, Measures, Pair, Query, Rank};
use crate::survey::{Lang, ScaleId, Survey, TableId};

/// From this share up, "can't say" is worth a sentence, in percent.
const UNSURE: u8 = 10;

/// The headline: how common the statement is, and to how many it would matter.
pub fn portrait_headline(lang: Lang, survey: &Survey, line: &Line, measures: Measures) -> String {
    let name = short(lang, survey, line);
    if measures != Measures::default_of(survey) {
        let share = |table| {
            let what = share_name(lang, survey, measures, table);
            format!("{what} {}", percent(lang, line.sum(table)))
        };
        let name = quoted(lang, name);
        return format!("{name}: {}.", TableId::ALL.map(share).join(", "));
    }
    let so = say_that(lang, line.sum(TableId::Adoption), &[name], true);
    let shares = [TableId::Staff, TableId::Customers].map(|table| line.sum(table));
    format!("{so}; {}.", would_matter_to_both(lang, shares, [""; 2]))
}

/// The line under the headline: which answers count on either scale, and of whom.
pub fn portrait_lead(lang: Lang, survey: &Survey, query: &Query) -> String {
    counts(lang, survey, query, "")
}

/// A paragraph about the statement of `line`, one of `all`: three to five short sentences.
pub fn portrait(lang: Lang, survey: &Survey, all: &[Line], line: &Line, query: &Query) -> String {
    let told = Told {
        lang,
        survey,
        all,
        line,
        measures: query.measures,
        among: query.among,
    };
    let sentences = if query.measures == Measures::default_of(survey) {
        vec![told.adoption(), told.significance(), told.gaps()]
    } else {
        vec![told.plain_shares(), told.plain_gaps()]
    };
    let further = [told.of_whom(), told.unsure(), told.strays()];
    let sentences: Vec<_> = sentences
        .into_iter()
        .chain(further.into_iter().flatten())
        .collect();
    sentences.join(" ")
}

/// What every sentence of the paragraph needs.
struct Told<'a> {
    lang: Lang,
    survey: &'a Survey,
    all: &'a [Line],
    line: &'a Line,
    measures: Measures,
    among: Among,
}

impl Told<'_> {
    fn adoption(&self) -> String {
        let share = percent_in_words(self.lang, self.line.sum(TableId::Adoption));
        let place = self
            .rank(TableId::Adoption)
            .map(|place| rank(self.lang, place));
        let place = match (self.lang, place) {
            (_, None) => String::new(),
            (Lang::Fi, Some(place)) => format!(": {place}"),
            (Lang::Sv, Some(place)) => format!(", vilket ger {place}"),
            (Lang::En, Some(place)) => format!(", which ranks {place}"),
        };
        match self.lang {
            Lang::Fi => {
                format!("Vastaajista {share} kertoo, että toimintatapa on käytössä{place}.")
            }
            Lang::Sv => format!("{share} av de svarande uppger att arbetssättet är i bruk{place}."),
            Lang::En => {
                format!("{share} of respondents say that this way of working is in use{place}.")
            }
        }
    }

    fn significance(&self) -> String {
        let tables = [TableId::Staff, TableId::Customers];
        let places = tables.map(|table| {
            let place = self.rank(table);
            let brief = place.map(|place| format!(" ({})", rank_brief(self.lang, place)));
            brief.unwrap_or_default()
        });
        let shares = tables.map(|table| self.line.sum(table));
        let said = would_matter_to_both(self.lang, shares, [&places[0], &places[1]]);
        let whose = match (self.lang, self.among) {
            (Lang::Fi, Among::All) => "Vastaajista ",
            (Lang::Fi, Among::Opinion) => "Kantansa kertoneista ",
            _ => "",
        };
        let top = self.top().unwrap_or_default();
        format!("{}{top}.", upper_first(&format!("{whose}{said}")))
    }

    /// Its place on the Top-5 list, as the end of a sentence.
    fn top(&self) -> Option<String> {
        let place = self.survey.top_place(self.line.statement)?;
        Some(match self.lang {
            Lang::Fi => format!("; vastaajien Top5-listalla se on {place}.{NBSP}sijalla"),
            Lang::Sv => format!("; på de svarandes topp 5-lista ligger det på plats{NBSP}{place}"),
            Lang::En => format!(
                "; on the respondents’ Top 5 list it ranks {}",
                ordinal(place)
            ),
        })
    }

    /// How far it is from adoption to significance; what is the same for both is said once.
    fn gaps(&self) -> String {
        let [staff, customers] =
            [Pair::StaffAdoption, Pair::CustomersAdoption].map(|pair| self.line.gap(pair));
        let [first, second] = [staff, customers].map(|gap| against_adoption(self.lang, gap));
        if staff == customers {
            return match self.lang {
                Lang::Fi => {
                    format!("Merkityksen osuus on sekä henkilöstölle että asiakkaille {first}.")
                }
                Lang::Sv => format!(
                    "Andelen för betydelse är både för personalen och för kunderna {first}."
                ),
                Lang::En => {
                    format!("The share for significance, to both staff and customers, is {first}.")
                }
            };
        }
        let alike = staff.signum() == customers.signum() && staff.abs() > 1 && customers.abs() > 1;
        let first = if alike {
            staff.unsigned_abs().to_string()
        } else {
            first
        };
        match self.lang {
            Lang::Fi => {
                format!("Merkityksen osuus on henkilöstölle {first} ja asiakkaille {second}.")
            }
            Lang::Sv => format!(
                "Andelen för betydelse är för personalen {first} och för kunderna {second}."
            ),
            Lang::En => {
                format!("The share for significance to staff is {first} and to customers {second}.")
            }
        }
    }

    /// Every sum with its rank, true of any measure: the lead says which answers count.
    fn plain_shares(&self) -> String {
        let share = |table: TableId| {
            let name = share_name(self.lang, self.survey, self.measures, table);
            let share = percent(self.lang, self.line.sum(table));
            let place = self
                .rank(table)
                .map(|place| format!(", {}", rank(self.lang, place)));
            format!("{name} {share}{}", place.unwrap_or_default())
        };
        let top = self.survey.top_place(self.line.statement);
        let top = top.map(|place| {
            let place = top_place(self.lang, Some(place));
            // In Finnish it begins with a name.
            match self.lang {
                Lang::Fi => place,
                Lang::Sv | Lang::En => lower_first(&place),
            }
        });
        let parts: Vec<_> = TableId::ALL.into_iter().map(share).chain(top).collect();
        format!("{}.", upper_first(&parts.join("; ")))
    }

    fn plain_gaps(&self) -> String {
        let gap = |pair: Pair| {
            let size = self.line.gap(pair);
            let words = gap_by(self.lang, self.survey, self.measures, pair, size);
            format!("{}: {words}", lower_first(pair_name(self.lang, pair)))
        };
        let gaps = [Pair::StaffAdoption, Pair::CustomersAdoption].map(gap);
        format!("{}.", upper_first(&gaps.join("; ")))
    }

    /// Of whom the shares of significance are, where they are not as published.
    fn of_whom(&self) -> Option<String> {
        let said = match self.lang {
            Lang::Fi => "Merkityksen osuudet on laskettu kantansa kertoneista.",
            Lang::Sv => "Andelarna för betydelse har räknats på dem som tog ställning.",
            Lang::En => "The shares of significance are counted among those with an opinion.",
        };
        (self.among == Among::Opinion).then(|| said.into())
    }

    /// How many could not say, in the tables where they were many.
    fn unsure(&self) -> Option<String> {
        let scale = self.survey.scale(ScaleId::Significance);
        let at = scale.unsure()?;
        let said = |table: TableId| {
            let share = *self.shares(table)?.get(at)?;
            (share >= UNSURE).then(|| unsure_of(self.lang, table, share.into()))
        };
        let parts: Vec<_> = [TableId::Staff, TableId::Customers]
            .into_iter()
            .filter_map(said)
            .collect();
        let answer = quoted(self.lang, scale.answers[at].name.get(self.lang));
        let who = list(self.lang, &parts, false);
        (!parts.is_empty()).then(|| match self.lang {
            Lang::Fi => format!("{answer} vastasi {who}."),
            Lang::Sv => format!("{answer} svarade {who}."),
            Lang::En => format!("{answer} was chosen by {who}."),
        })
    }

    /// Which of its rows total something other than 100 %, as published.
    fn strays(&self) -> Option<String> {
        if self.among == Among::Opinion {
            return None;
        }
        let stray = |table: TableId| {
            let total: u16 = self.shares(table)?.iter().copied().map(u16::from).sum();
            let name = self.survey.table(table).name.get(self.lang);
            (total != 100).then(|| format!("{} {}", lower_first(name), percent(self.lang, total)))
        };
        let parts: Vec<_> = TableId::ALL.into_iter().filter_map(stray).collect();
        let parts = list(self.lang, &parts, false);
        (!parts.is_empty()).then(|| match self.lang {
            Lang::Fi => format!("Pyöristyksen vuoksi osuuksien summa ei ole tasan sata: {parts}."),
            Lang::Sv => {
                format!("På grund av avrundning är andelarnas summa inte jämnt hundra: {parts}.")
            }
            Lang::En => format!(
                "Because of rounding, the shares do not add up to exactly a hundred: {parts}."
            ),
        })
    }

    fn rank(&self, table: TableId) -> Option<Rank> {
        analysis::rank(self.all, table, self.line.statement)
    }

    /// The shares of its row in `table`, in whole percent.
    fn shares(&self, table: TableId) -> Option<&[u8]> {
        let row = self.survey.table(table).row(self.line.statement)?;
        Some(&row.shares)
    }
}

/// How much larger the share for significance is than that for adoption.
fn against_adoption(lang: Lang, gap: i16) -> String {
    let size = points_more(lang, gap.unsigned_abs());
    match (lang, gap.signum()) {
        (Lang::Fi, 1) => format!("{size} suurempi kuin käyttöönoton"),
        (Lang::Fi, -1) => format!("{size} pienempi kuin käyttöönoton"),
        (Lang::Fi, _) => "yhtä suuri kuin käyttöönoton".into(),
        (Lang::Sv, 1) => format!("{size} större än för ibruktagande"),
        (Lang::Sv, -1) => format!("{size} mindre än för ibruktagande"),
        (Lang::Sv, _) => "lika stor som för ibruktagande".into(),
        (Lang::En, 1) => format!("{size} higher than for adoption"),
        (Lang::En, -1) => format!("{size} lower than for adoption"),
        (Lang::En, _) => "the same as for adoption".into(),
    }
}

/// So many could not say how much it would matter.
fn unsure_of(lang: Lang, table: TableId, share: u16) -> String {
    let share = percent_in_words(lang, share);
    match (lang, table) {
        (Lang::Fi, _) => format!("merkityksestä {} {share}", whom(lang, table)),
        (Lang::Sv, _) => format!("{share} om betydelsen {}", whom(lang, table)),
        (Lang::En, TableId::Customers) => format!("{share} when asked about customers"),
        (Lang::En, _) => format!("{share} when asked about staff"),
    }
}

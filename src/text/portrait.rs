//! One statement in words: a headline, and a paragraph made from its numbers.
//!
//! It tells what was answered, and neither why nor what has changed.

use super::answers::share_name;
use super::comparison::counts;
use super::comparison_finding::once;
use super::gap::{gap_by, pair_name, table_mark};
use super::name::{by_role, inside, quoted, short, whom, would_matter_to_both};
use super::number::{NBSP, percent, percent_in_words, points_more, written};
use super::place::{ordinal, rank, rank_brief, top_place};
use super::portrait_plain;
use super::sentence::{list, lower_first, upper_first};
use crate::analysis::{self, Among, Line, Measures, Pair, Query, Rank};
use crate::survey::{Lang, Percent, Survey, TableId};

/// From this share up, "can't say" is worth a sentence, in percent.
const UNSURE: Percent = Percent::whole(10);
/// Gaps of this size are singular in some language.
const ONE: Percent = Percent::whole(1);

/// The headline: the statement, how common it is, and how much it would matter.
pub fn portrait_headline(lang: Lang, survey: &Survey, line: &Line, measures: Measures) -> String {
    let Some(tables) = by_role(survey).filter(|_| line.whole) else {
        return portrait_plain::headline(lang, survey, line);
    };
    let name = short(lang, survey, line);
    if measures != Measures::default_of(survey) {
        let share = |table| {
            let what = share_name(lang, survey, measures, table);
            format!("{what} {}", percent(lang, line.sum(table)))
        };
        let name = quoted(lang, name);
        let shares: Vec<_> = survey.table_ids().map(share).collect();
        return format!("{name}: {}.", shares.join(", "));
    }
    let [_, to_staff, to_customers] = tables.map(|table| whom(lang, survey, table));
    let [adoption, staff, customers] = tables.map(|table| percent(lang, line.sum(table)));
    match lang {
        Lang::Fi => format!(
            "{name}: käytössä {adoption}, merkitys {to_staff} {staff}, {to_customers} {customers}."
        ),
        Lang::Sv => format!(
            "{name}: i bruk {adoption}, betydelse {to_staff} {staff}, {to_customers} {customers}."
        ),
        Lang::En => format!(
            "{name}: in use {adoption}, significance {to_staff} {staff}, {to_customers} {customers}."
        ),
    }
}

/// The line under the headline: which answers count on either scale, and of whom.
pub fn portrait_lead(lang: Lang, survey: &Survey, query: &Query) -> String {
    let tables: Vec<_> = survey.table_ids().collect();
    counts(lang, survey, query, "", &tables)
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
    let default = query.measures == Measures::default_of(survey);
    let sentences = match by_role(survey).filter(|_| line.whole) {
        Some([adoption, staff, customers]) if default => vec![
            told.adoption(adoption),
            told.significance([staff, customers]),
            told.gaps(adoption, [staff, customers]),
        ],
        Some(_) => vec![told.plain_shares(), told.plain_gaps()],
        None => {
            let shares = portrait_plain::shares(lang, survey, all, line, query);
            let spread = portrait_plain::spread(lang, survey, line);
            [shares].into_iter().chain(spread).collect()
        }
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
    fn adoption(&self, table: TableId) -> String {
        let share = percent_in_words(self.lang, self.line.sum(table));
        let place = self.rank(table).map(|place| rank(self.lang, place));
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

    fn significance(&self, tables: [TableId; 2]) -> String {
        let places = tables.map(|table| {
            let place = self.rank(table);
            let brief = place.map(|place| format!(" ({})", rank_brief(self.lang, place)));
            brief.unwrap_or_default()
        });
        let shares = tables.map(|table| self.line.known_sum(table));
        let whom = tables.map(|table| whom(self.lang, self.survey, table));
        let said = would_matter_to_both(self.lang, whom, shares, [&places[0], &places[1]]);
        let whose = match (self.lang, self.among) {
            (Lang::Fi, Among::All) => "Vastaajista ",
            (Lang::Fi, Among::Opinion) => "Kantansa kertoneista ",
            _ => "",
        };
        let top = self.top().unwrap_or_default();
        format!("{}{top}.", upper_first(&format!("{whose}{said}")))
    }

    /// Its place on the list of what was lifted, as the end of a sentence.
    fn top(&self) -> Option<String> {
        let place = self.survey.top_place(self.line.statement)?;
        let top = self.survey.top.len();
        Some(match self.lang {
            Lang::Fi => format!("; vastaajien Top{top}-listalla se on {place}.{NBSP}sijalla"),
            Lang::Sv => {
                format!("; på de svarandes topp {top}-lista ligger det på plats{NBSP}{place}")
            }
            Lang::En => format!(
                "; on the respondents’ Top {top} list it ranks {}",
                ordinal(place)
            ),
        })
    }

    /// How far it is from adoption to significance; what is the same for both is said once.
    fn gaps(&self, adoption: TableId, tables: [TableId; 2]) -> String {
        let to = tables.map(|table| whom(self.lang, self.survey, table));
        let [to_staff, to_customers] = to;
        let [staff, customers] = tables.map(|first| {
            let second = adoption;
            self.line.known_gap(Pair { first, second })
        });
        let [first, second] = [staff, customers].map(|gap| against_adoption(self.lang, gap));
        if staff == customers {
            return match self.lang {
                Lang::Fi => {
                    format!("Merkityksen osuus on sekä {to_staff} että {to_customers} {first}.")
                }
                Lang::Sv => {
                    format!("Andelen för betydelse är både {to_staff} och {to_customers} {first}.")
                }
                Lang::En => {
                    let [staff, customers] = to.map(|whom| once(self.lang, whom));
                    format!(
                        "The share for significance, to both {staff} and {customers}, is {first}."
                    )
                }
            };
        }
        let alike =
            staff.signum() == customers.signum() && staff.abs() > ONE && customers.abs() > ONE;
        let first = if alike {
            written(self.lang, staff.abs())
        } else {
            first
        };
        match self.lang {
            Lang::Fi => {
                format!("Merkityksen osuus on {to_staff} {first} ja {to_customers} {second}.")
            }
            Lang::Sv => {
                format!("Andelen för betydelse är {to_staff} {first} och {to_customers} {second}.")
            }
            Lang::En => {
                format!(
                    "The share for significance {to_staff} is {first} and {to_customers} {second}."
                )
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
            let place = top_place(self.lang, self.survey, Some(place));
            // In Finnish it begins with a name.
            match self.lang {
                Lang::Fi => place,
                Lang::Sv | Lang::En => lower_first(&place),
            }
        });
        let parts: Vec<_> = self.survey.table_ids().map(share).chain(top).collect();
        format!("{}.", upper_first(&parts.join("; ")))
    }

    fn plain_gaps(&self) -> String {
        let gap = |pair: Pair| {
            let size = self.line.known_gap(pair);
            let words = gap_by(self.lang, self.survey, self.measures, pair, size);
            let name = pair_name(self.lang, self.survey, pair);
            format!("{}: {words}", lower_first(&name))
        };
        let pairs = Pair::all(self.survey).into_iter();
        let first = pairs.filter(|pair| pair.second == TableId::default());
        let gaps: Vec<_> = first.map(gap).collect();
        format!("{}.", upper_first(&gaps.join("; ")))
    }

    /// Of whom the shares of significance are, where they are not as published.
    fn of_whom(&self) -> Option<String> {
        let said = match (self.lang, by_role(self.survey).is_some()) {
            (Lang::Fi, true) => "Merkityksen osuudet on laskettu kantansa kertoneista.",
            (Lang::Fi, false) => "Osuudet on laskettu kantansa kertoneista.",
            (Lang::Sv, true) => "Andelarna för betydelse har räknats på dem som tog ställning.",
            (Lang::Sv, false) => "Andelarna har räknats på dem som tog ställning.",
            (Lang::En, true) => {
                "The shares of significance are counted among those with an opinion."
            }
            (Lang::En, false) => "The shares are counted among those with an opinion.",
        };
        (self.among == Among::Opinion).then(|| said.into())
    }

    /// How many could not say, in the tables where they were many.
    fn unsure(&self) -> Option<String> {
        let order = |tables: Vec<TableId>| match by_role(self.survey) {
            Some(_) => tables.into_iter().rev().collect(),
            None => tables,
        };
        let unsure = |table: TableId| {
            let scale = self.survey.scale_of(table);
            let at = scale.unsure()?;
            let share = (*self.shares(table)?.get(at)?)?;
            let answer = scale.answers[at].name.get(self.lang);
            (share >= UNSURE).then(|| (answer, self.unsure_of(table, share)))
        };
        let tables: Vec<TableId> = order(self.survey.table_ids().collect());
        let told: Vec<_> = tables.into_iter().filter_map(unsure).collect();
        // Scales may call it by different names.
        let sentences = told.chunk_by(|(one, _), (other, _)| one == other);
        let sentences: Vec<_> = sentences
            .map(|told| {
                let parts: Vec<_> = told.iter().map(|(_, said)| said.clone()).collect();
                let answer = quoted(self.lang, told[0].0);
                let who = list(self.lang, &parts, false);
                match self.lang {
                    Lang::Fi => format!("{answer} vastasi {who}."),
                    Lang::Sv => format!("{answer} svarade {who}."),
                    Lang::En => format!("{answer} was chosen by {who}."),
                }
            })
            .collect();
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }

    /// So many could not say how much it would matter; of a table about something else, in which table.
    fn unsure_of(&self, table: TableId, share: Percent) -> String {
        let share = percent_in_words(self.lang, share);
        let short = table_mark(self.lang, self.survey, table);
        let short = inside(self.survey, table, short);
        match (self.lang, whom(self.lang, self.survey, table)) {
            (_, "") if self.survey.tables.len() == 1 => share,
            (_, "") => format!("{share} ({short})"),
            (Lang::Fi, whom) => format!("merkityksestä {whom} {share}"),
            (Lang::Sv, whom) => format!("{share} om betydelsen {whom}"),
            (Lang::En, _) => format!("{share} when asked about {short}"),
        }
    }

    /// Which of its rows total something other than 100 %, as published.
    fn strays(&self) -> Option<String> {
        if self.among == Among::Opinion {
            return None;
        }
        let stray = |table: TableId| {
            let shares = Among::All.shares(self.survey.scale_of(table), self.shares(table)?);
            let total = shares.total()?;
            let name = self.survey.table(table).name.get(self.lang);
            let name = inside(self.survey, table, name);
            (total != Percent::HUNDRED).then(|| format!("{name} {}", percent(self.lang, total)))
        };
        let parts: Vec<_> = self.survey.table_ids().filter_map(stray).collect();
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

    /// The published shares of its row in `table`.
    fn shares(&self, table: TableId) -> Option<&[Option<Percent>]> {
        let row = self.survey.table(table).row(self.line.statement)?;
        Some(&row.shares)
    }
}

/// How much larger the share for significance is than that for adoption.
fn against_adoption(lang: Lang, gap: Percent) -> String {
    let size = points_more(lang, gap.abs());
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

//! How the number of respondents was inferred, and how sure the shares are, for readers who know no
//! statistics: one row worked through, what is left open, and what would change our mind.

mod en;
mod example;
mod facts;
mod fi;
mod sv;

pub use example::{Given, LAST, candidates, example};

use facts::Facts;
pub use facts::overlap_of;

use super::name::by_role;
use super::number::NBSP;
use super::respondents::caution;
use crate::analysis::{Answered, Base, Query, Respondents, Span};
use crate::state::View;
use crate::survey::{Lang, Survey, TableId};

/// A headed part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The id by which it can be found.
    pub id: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}

impl Passage {
    pub(super) fn new<const N: usize>(
        id: &'static str,
        heading: &'static str,
        paragraphs: [String; N],
    ) -> Self {
        let paragraphs = paragraphs.into_iter().filter(|text| !text.is_empty());
        Self {
            id,
            heading,
            paragraphs: paragraphs.collect(),
        }
    }
}

/// The page about `statement` in the table of `query`: its parts, from the top.
pub fn method(
    lang: Lang,
    survey: &Survey,
    respondents: &Respondents,
    query: &Query,
    statement: usize,
) -> Vec<Passage> {
    if by_role(survey).is_none() && survey.tables.len() > 1 {
        return vec![of_all_tables(lang, respondents)];
    }
    let Some(facts) = Facts::of(lang, survey, respondents, query, statement) else {
        return Vec::new();
    };
    let inferred = facts.inferred.as_ref().map(|inferred| match lang {
        Lang::Fi => fi::inferred(facts.base, inferred),
        Lang::Sv => sv::inferred(facts.base, inferred),
        Lang::En => en::inferred(facts.base, inferred),
    });
    let [mut sure, difference] = match lang {
        Lang::Fi => [fi::certainty(&facts), fi::difference(&facts)],
        Lang::Sv => [sv::certainty(&facts), sv::difference(&facts)],
        Lang::En => [en::certainty(&facts), en::difference(&facts)],
    };
    if !View::Map.is_of(survey) {
        // It ends with the map.
        sure.paragraphs.pop();
    }
    let difference = by_role(survey).map(|_| difference);
    let sure = [sure].into_iter().chain(difference);
    inferred.into_iter().flatten().chain(sure).collect()
}

/// Of several tables of which nobody says what they are about: what the number is of, and why no interval is given.
fn of_all_tables(lang: Lang, respondents: &Respondents) -> Passage {
    let base = respondents.base.as_ref();
    let caution = base.and_then(|base| caution(lang, base.caution()));
    let caution = caution.map(|caution| {
        let flag = base_flag(lang, respondents, None);
        format!("{flag}. {caution}")
    });
    let (heading, why) = match lang {
        Lang::Fi => (
            "Kuinka varmoja osuudet ovat",
            "Määrä on koko kyselyn. Taulukoissa voi olla eri vastaajia, eikä niiden omia määriä ole \
             julkaistu. Siksi osuuksille ei lasketa luottamusvälejä.",
        ),
        Lang::Sv => (
            "Hur säkra andelarna är",
            "Antalet gäller hela enkäten. Tabellerna kan ha olika svarande, och hur många de var i varje \
             tabell har inte publicerats. Därför beräknas inga konfidensintervall.",
        ),
        Lang::En => (
            "How certain the shares are",
            "The number is of the whole survey. The tables may have different respondents, and how many \
             each had is not published. So no confidence intervals are given for the shares.",
        ),
    };
    Passage::new(
        "certainty",
        heading,
        [caution.unwrap_or_default(), why.into()],
    )
}

/// The headline: how many answered the statements of `table`.
pub fn method_headline(lang: Lang, respondents: &Respondents, table: TableId) -> String {
    let Some(base) = &respondents.base else {
        return String::new();
    };
    let number = base.respondents();
    match (lang, respondents.answered(table), base) {
        (Lang::Fi, _, Base::Published(_)) => format!("Vastaajia oli {number}."),
        (Lang::Sv, _, Base::Published(_)) => format!("De svarande var {number}."),
        (Lang::En, _, Base::Published(_)) => format!("There were {number} respondents."),
        (_, Some(Answered::AtMost { each, of }), _) => at_most(lang, each, of),
        (Lang::Fi, ..) => format!(
            "Merkitystä arvioi noin {number}{NBSP}vastaajaa, pyöristetyistä osuuksista päätellen."
        ),
        (Lang::Sv, ..) => format!(
            "Betydelsen bedömdes av ungefär {number}{NBSP}svarande, av de avrundade andelarna att döma."
        ),
        (Lang::En, ..) => format!(
            "About {number}{NBSP}respondents judged the significance, by the rounded shares."
        ),
    }
}

/// How many at the most answered a statement of table 1.
fn at_most(lang: Lang, each: Span, of: u32) -> String {
    let each = range(each);
    match lang {
        Lang::Fi => format!(
            "Käyttöönottoon vastasi väittämästä riippuen enintään {each}, jos kyselyyn vastasi {of}."
        ),
        Lang::Sv => format!(
            "Frågan om ibruktagande besvarades av högst {each} beroende på påståendet, om {of} \
             besvarade enkäten."
        ),
        Lang::En => format!(
            "At most {each} answered about adoption, depending on the statement, if {of} answered \
             the survey."
        ),
    }
}

fn range(Span { low, high }: Span) -> String {
    if low == high {
        high.to_string()
    } else {
        format!("{low}–{high}")
    }
}

/// The line under the headline: that it is an inference, and what the line through the chart is.
pub fn method_lead(lang: Lang, respondents: &Respondents, table: TableId) -> String {
    let Some(base) = &respondents.base else {
        return String::new();
    };
    let said = match (lang, base) {
        (Lang::Fi, Base::Published(_)) => "Määrä on lähteen julkaisema.",
        (Lang::Sv, Base::Published(_)) => "Antalet är publicerat av källan.",
        (Lang::En, Base::Published(_)) => "The number is published by the source.",
        (Lang::Fi, Base::Inferred(_)) => {
            "Määrää ei ole julkaistu. Tämä sivu kertoo, miten se on päätelty ja kuinka varma se on."
        }
        (Lang::Sv, Base::Inferred(_)) => {
            "Antalet har inte publicerats. Den här sidan berättar hur vi har kommit fram till det \
             och hur säkert det är."
        }
        (Lang::En, Base::Inferred(_)) => {
            "The number is not published. This page tells how we worked it out and how certain it is."
        }
    };
    let line = match (lang, respondents.answered(table)) {
        (Lang::Fi, Some(Answered::AtMost { of, .. })) => {
            format!(
                " Pystyviiva on merkityksen taulukoista päätelty {of}, ei tämän taulukon määrä."
            )
        }
        (Lang::Sv, Some(Answered::AtMost { of, .. })) => format!(
            " Den lodräta linjen är {of}, härlett ur tabellerna om betydelse, inte den här tabellens antal."
        ),
        (Lang::En, Some(Answered::AtMost { of, .. })) => format!(
            " The upright line is {of}, inferred from the tables of significance, not the number of this table."
        ),
        _ => String::new(),
    };
    format!("{said}{line}")
}

/// Whether of `table` alone no number is known: that of the whole survey is not its own, where its respondents may be
/// others.
fn is_unknown(respondents: &Respondents, table: Option<TableId>) -> bool {
    table
        .is_some_and(|table| respondents.answered(table).is_none() && !respondents.is_of_all(table))
}

/// The same in a few signs: `n = 52`, `n ≈ 34–45`; what it means in words is said by [`base_flag`]. Nothing where it is
/// not known of `table`.
pub fn base_brief(respondents: &Respondents, table: Option<TableId>) -> Option<String> {
    if is_unknown(respondents, table) {
        return None;
    }
    let base = respondents.base.as_ref();
    let inferred = || matches!(base, Some(Base::Inferred(_)));
    let (sign, each) = match table.and_then(|table| respondents.answered(table)) {
        Some(Answered::Published(number)) => ('=', number.to_string()),
        Some(Answered::Each(each)) => ('=', range(each)),
        Some(Answered::AtMost { each, .. }) => ('≈', range(each)),
        _ => (
            if inferred() { '≈' } else { '=' },
            base?.respondents().to_string(),
        ),
    };
    Some(format!("n{NBSP}{sign}{NBSP}{each}"))
}

/// A flag beside numbers that are judged: of how many they are, and whether that is published.
///
/// Numbers of one `table` are flagged with what is known of it. Where several tables stand together,
/// each is said: those who judged significance, and at the most how many told of adoption. Nothing where it is known of
/// none of them, or not of that one.
pub fn base_flag(lang: Lang, respondents: &Respondents, table: Option<TableId>) -> String {
    if is_unknown(respondents, table) {
        return String::new();
    }
    let answered = match table {
        Some(table) => respondents.answered(table),
        None => respondents.bounded(),
    };
    let number = match (answered, respondents.base.as_ref()) {
        (Some(Answered::Each(each)), _) => return per_statement(lang, each),
        (Some(Answered::Published(number)), _) | (_, Some(&Base::Published(number))) => {
            return match lang {
                Lang::Fi => format!("{number}{NBSP}vastaajaa"),
                Lang::Sv => format!("{number}{NBSP}svarande"),
                Lang::En => format!("{number}{NBSP}respondents"),
            };
        }
        (_, Some(Base::Inferred(inferred))) => inferred.base,
        (_, None) => return String::new(),
    };
    let how_many = match (lang, answered, table) {
        (Lang::Fi, Some(Answered::AtMost { each, of }), Some(_)) => format!(
            "Enintään {}{NBSP}vastaajaa väittämää kohti, jos kyselyyn vastasi {of}",
            range(each)
        ),
        (Lang::Sv, Some(Answered::AtMost { each, of }), Some(_)) => format!(
            "Högst {}{NBSP}svarande per påstående, om {of} besvarade enkäten",
            range(each)
        ),
        (Lang::En, Some(Answered::AtMost { each, of }), Some(_)) => format!(
            "At most {}{NBSP}respondents per statement, if {of} answered the survey",
            range(each)
        ),
        (Lang::Fi, Some(Answered::AtMost { each, .. }), None) => format!(
            "Merkitys: noin {number}{NBSP}vastaajaa, käyttöönotto: enintään {} väittämää kohti",
            range(each)
        ),
        (Lang::Sv, Some(Answered::AtMost { each, .. }), None) => format!(
            "Betydelse: ungefär {number}{NBSP}svarande, ibruktagande: högst {} per påstående",
            range(each)
        ),
        (Lang::En, Some(Answered::AtMost { each, .. }), None) => format!(
            "Significance: about {number}{NBSP}respondents, adoption: at most {} per statement",
            range(each)
        ),
        (Lang::Fi, ..) => format!("Noin {number}{NBSP}vastaajaa"),
        (Lang::Sv, ..) => format!("Ungefär {number}{NBSP}svarande"),
        (Lang::En, ..) => format!("About {number}{NBSP}respondents"),
    };
    match lang {
        Lang::Fi => format!("{how_many} (päätelty)"),
        Lang::Sv => format!("{how_many} (härlett)"),
        Lang::En => format!("{how_many} (inferred)"),
    }
}

/// From so few to so many respondents, by statement.
fn per_statement(lang: Lang, each: Span) -> String {
    let each = range(each);
    match lang {
        Lang::Fi => format!("{each}{NBSP}vastaajaa väittämää kohti"),
        Lang::Sv => format!("{each}{NBSP}svarande per påstående"),
        Lang::En => format!("{each}{NBSP}respondents per statement"),
    }
}

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

use crate::analysis::{Base, Query, Respondents};
use crate::survey::{Gather as _, Lang, Survey};

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
            paragraphs: paragraphs.gathered(),
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
    let facts = Facts::of(lang, survey, respondents, query, statement);
    let inferred = facts.inferred.as_ref().map(|inferred| match lang {
        Lang::Fi => fi::inferred(facts.base, inferred),
        Lang::Sv => sv::inferred(facts.base, inferred),
        Lang::En => en::inferred(facts.base, inferred),
    });
    let sure = match lang {
        Lang::Fi => [fi::certainty(&facts), fi::difference(&facts)],
        Lang::Sv => [sv::certainty(&facts), sv::difference(&facts)],
        Lang::En => [en::certainty(&facts), en::difference(&facts)],
    };
    inferred.into_iter().flatten().chain(sure).gathered()
}

/// The headline: how many there were.
pub fn method_headline(lang: Lang, base: &Base) -> String {
    let number = base.respondents();
    match (lang, base) {
        (Lang::Fi, Base::Published(_)) => format!("Vastaajia oli {number}."),
        (Lang::Sv, Base::Published(_)) => format!("De svarande var {number}."),
        (Lang::En, Base::Published(_)) => format!("There were {number} respondents."),
        (Lang::Fi, Base::Inferred(_)) => {
            format!("Vastaajia oli noin {number}, pyöristetyistä osuuksista päätellen.")
        }
        (Lang::Sv, Base::Inferred(_)) => {
            format!("De svarande var ungefär {number}, av de avrundade andelarna att döma.")
        }
        (Lang::En, Base::Inferred(_)) => {
            format!("There were about {number} respondents, judging by the rounded shares.")
        }
    }
}

/// The line under the headline: that it is an inference.
pub const fn method_lead(lang: Lang, base: &Base) -> &'static str {
    match (lang, base) {
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
            "The number is not published. This page tells how we worked it out and how sure it is."
        }
    }
}

/// A flag beside a number that is judged: of how many, and whether that is published.
pub fn base_flag(lang: Lang, base: &Base) -> String {
    let number = base.respondents();
    match (lang, base) {
        (Lang::Fi, Base::Published(_)) => format!("{number}\u{a0}vastaajaa"),
        (Lang::Sv, Base::Published(_)) => format!("{number}\u{a0}svarande"),
        (Lang::En, Base::Published(_)) => format!("{number}\u{a0}respondents"),
        (Lang::Fi, Base::Inferred(_)) => {
            format!("Noin {number}\u{a0}vastaajaa, päätelty pyöristetyistä osuuksista")
        }
        (Lang::Sv, Base::Inferred(_)) => {
            format!("Ungefär {number}\u{a0}svarande, härlett ur de avrundade andelarna")
        }
        (Lang::En, Base::Inferred(_)) => {
            format!("About {number}\u{a0}respondents, inferred from the rounded shares")
        }
    }
}

//! The words of the choice of a survey.

use super::name::by_role;
use crate::survey::{Lang, Survey};

/// The words of the choice of a survey.
pub struct Surveys {
    /// What the choice is of.
    pub label: &'static str,
    /// Label of the series: of descriptions, where all are such.
    pub survey: &'static str,
    /// Label of the rounds of one.
    pub round: &'static str,
}

/// The words in `lang` of the choice among `all`.
pub fn surveys(lang: Lang, all: &[Survey]) -> Surveys {
    let words = of_descriptions(lang);
    if all.iter().all(|survey| by_role(survey).is_some()) {
        return words;
    }
    Surveys {
        survey: words.label,
        ..words
    }
}

const fn of_descriptions(lang: Lang) -> Surveys {
    match lang {
        Lang::Fi => Surveys {
            label: "Kysely",
            survey: "Kuvaus",
            round: "Kierros",
        },
        Lang::Sv => Surveys {
            label: "Enkät",
            survey: "Beskrivning",
            round: "Omgång",
        },
        Lang::En => Surveys {
            label: "Survey",
            survey: "Description",
            round: "Round",
        },
    }
}

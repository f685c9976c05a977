//! The words of the choice of a survey.

use crate::survey::Lang;

/// The words of the choice of a survey.
pub struct Surveys {
    /// What the choice is of.
    pub label: &'static str,
    /// Label of the descriptions.
    pub survey: &'static str,
    /// Label of the rounds of one.
    pub round: &'static str,
}

/// The words in `lang`.
pub const fn surveys(lang: Lang) -> Surveys {
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

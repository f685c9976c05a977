//! The survey that is shown.

use crate::analysis::{Respondents, Round, rounds_of};
use crate::state::Selection;
use crate::state::link::{self, Parsed};
use crate::survey::Survey;

/// The survey that is shown, and what is known of it besides its numbers.
#[derive(Clone, Copy)]
pub struct SurveyContext {
    /// The survey itself.
    pub survey: &'static Survey,
    /// The surveys that the page carries.
    pub carried: &'static [Survey],
    /// The published survey beside which it is shown, where the reader brought it along.
    pub published: Option<&'static Survey>,
    /// The respondents behind its rows, as far as they are known.
    pub respondents: Option<&'static Respondents>,
    /// The rounds of its series, the earliest first; none where it is the only one.
    pub rounds: &'static [Round<'static>],
    /// Whether this is the static page, in which nothing can be pressed.
    pub is_static: bool,
}

impl SurveyContext {
    /// That of `survey` in a page that carries `carried`; of what a reader brought along, beside `published`. Surveys
    /// stay as long as the document does, and so does what is worked out of them once.
    pub fn new(
        survey: &'static Survey,
        carried: &'static [Survey],
        published: Option<&'static Survey>,
        is_static: bool,
    ) -> Self {
        Self {
            survey,
            carried,
            published,
            respondents: respondents(survey),
            rounds: rounds(survey, carried),
            is_static,
        }
    }

    /// The years of the rounds, the earliest first.
    pub fn years(self) -> Vec<u16> {
        self.rounds.iter().map(|round| round.survey.year).collect()
    }

    /// The fragment of the address of `selection`, as it is found among all surveys.
    pub fn fragment(self, selection: &Selection) -> String {
        link::print_among(selection, self.survey, self.carried)
    }

    /// Whether an address is about this survey.
    pub fn is_asked_for(self, fragment: &str) -> bool {
        match link::reader_survey(fragment) {
            Some(id) => self.survey.id == id,
            None => link::parse_among(fragment, self.carried).0.id == self.survey.id,
        }
    }

    /// What an address asks for that is about this survey.
    pub fn parse(self, fragment: &str) -> Parsed {
        if self.survey.is_of_reader() {
            link::parse(fragment, self.survey)
        } else {
            link::parse_among(fragment, self.carried).1
        }
    }
}

fn respondents(survey: &'static Survey) -> Option<&'static Respondents> {
    Respondents::of(survey).map(|all| &*Box::leak(Box::new(all)))
}

fn rounds(survey: &'static Survey, carried: &'static [Survey]) -> &'static [Round<'static>] {
    let rounds = rounds_of(carried, &survey.series);
    let round = |survey: &&'static Survey| Round {
        survey,
        respondents: respondents(survey),
    };
    let rounds = rounds.iter().map(round).collect::<Vec<_>>();
    if rounds.len() < 2 { &[] } else { rounds.leak() }
}

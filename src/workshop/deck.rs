//! The agenda laid out as slides.

use super::agenda::{Agenda, Item};
use super::plan::Part;
/// A slide: what it shows is made of the survey and of what the room says. Statements and cards
/// are named by their positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slide {
    /// Welcome.
    Opening,
    /// How the numbers are read.
    Reading,
    /// A statement, and nothing else.
    Alone(usize),
    /// What the room believes.
    Guess(usize),
    /// How the room itself answers.
    Hands(usize),
    /// What respondents said, beside the guess.
    Reveal(usize),
    /// The room's answers beside the survey's.
    Beside(usize),
    /// What it means to customers and to staff.
    Meaning(usize),
    /// A card to discuss.
    Card(usize),
    /// Adoption against significance.
    Map,
    /// The room ranks what is most significant.
    Rank,
    /// What respondents lifted as most significant, beside the room's.
    Top,
    /// What the room said.
    Summary,
    /// How to go on.
    Close,
}

impl Slide {
    /// The id of its kind, used in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Reading => "reading",
            Self::Alone(_) => "alone",
            Self::Guess(_) => "guess",
            Self::Hands(_) => "hands",
            Self::Reveal(_) => "reveal",
            Self::Beside(_) => "beside",
            Self::Meaning(_) => "meaning",
            Self::Card(_) => "card",
            Self::Map => "map",
            Self::Rank => "rank",
            Self::Top => "top",
            Self::Summary => "summary",
            Self::Close => "close",
        }
    }

    /// The step that is taken with it, of those that are taken with a statement.
    pub const fn step(self) -> Option<Step> {
        match self {
            Self::Guess(_) => Some(Step::Guess),
            Self::Hands(_) => Some(Step::Hands),
            Self::Reveal(_) | Self::Beside(_) => Some(Step::Result),
            Self::Meaning(_) | Self::Card(_) => Some(Step::Talk),
            _ => None,
        }
    }

    /// The statement that it is about.
    pub const fn statement(self) -> Option<usize> {
        match self {
            Self::Alone(at)
            | Self::Guess(at)
            | Self::Hands(at)
            | Self::Reveal(at)
            | Self::Beside(at)
            | Self::Meaning(at) => Some(at),
            _ => None,
        }
    }
}

/// What the room does with a statement, step by step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// It guesses.
    Guess,
    /// It shows hands.
    Hands,
    /// It sees what respondents said.
    Result,
    /// It talks about that.
    Talk,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 4] = [Self::Guess, Self::Hands, Self::Result, Self::Talk];
}

/// The steps that are taken in a part of the session: of one that is about no statement there are none.
pub fn steps(places: &[Place], part: Part) -> Vec<Step> {
    let Part::Statement(_) = part else {
        return Vec::new();
    };
    let of_part = places.iter().filter(|place| place.part == part);
    let taken: Vec<_> = of_part.filter_map(|place| place.slide.step()).collect();
    let all = Step::ALL.into_iter();
    all.filter(|step| taken.contains(step)).collect()
}

/// A slide in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The part of the session that it belongs to.
    pub part: Part,
    /// The minutes of that part.
    pub minutes: u16,
    /// The minutes of all parts before.
    pub before: u16,
    /// The slide.
    pub slide: Slide,
}

/// The slides of `agenda`, in their order; of a part that is left out there are none.
pub fn deck(agenda: &Agenda) -> Vec<Place> {
    let mut places = Vec::new();
    let mut before = 0;
    for item in &agenda.items {
        if item.minutes > 0 {
            let slides = slides(agenda, item).into_iter();
            places.extend(slides.map(|slide| Place {
                part: item.part,
                minutes: item.minutes,
                before,
                slide,
            }));
        }
        before += item.minutes;
    }
    places
}

fn slides(agenda: &Agenda, item: &Item) -> Vec<Slide> {
    let cards = item.cards.iter().map(|&card| Slide::Card(card));
    let [guesses, votes] = [agenda.guess, agenda.vote].map(|ask| ask.table().is_some());
    let mut slides = match item.part {
        Part::Opening => vec![Slide::Opening],
        Part::Reading => vec![Slide::Reading],
        Part::Statement(at) => {
            let all = [
                (true, Slide::Alone(at)),
                (guesses, Slide::Guess(at)),
                (votes, Slide::Hands(at)),
                (guesses, Slide::Reveal(at)),
                (votes, Slide::Beside(at)),
                (true, Slide::Meaning(at)),
            ];
            let shown = all.into_iter().filter(|(shown, _)| *shown);
            shown.map(|(_, slide)| slide).collect()
        }
        Part::Map => vec![Slide::Map],
        Part::Top => vec![Slide::Rank, Slide::Top],
        Part::Cards => Vec::new(),
        Part::Summary => vec![Slide::Summary],
        Part::Close => vec![Slide::Close],
    };
    slides.extend(cards);
    slides
}

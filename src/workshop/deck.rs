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
    /// The ids of the kinds, used in the page.
    pub const KINDS: [&str; 14] = [
        "opening", "reading", "alone", "guess", "hands", "reveal", "beside", "meaning", "card",
        "map", "rank", "top", "summary", "close",
    ];

    /// Its kind, as a position in [`Slide::KINDS`].
    pub const fn kind(self) -> usize {
        match self {
            Self::Opening => 0,
            Self::Reading => 1,
            Self::Alone(_) => 2,
            Self::Guess(_) => 3,
            Self::Hands(_) => 4,
            Self::Reveal(_) => 5,
            Self::Beside(_) => 6,
            Self::Meaning(_) => 7,
            Self::Card(_) => 8,
            Self::Map => 9,
            Self::Rank => 10,
            Self::Top => 11,
            Self::Summary => 12,
            Self::Close => 13,
        }
    }

    /// The id of its kind.
    pub const fn id(self) -> &'static str {
        Self::KINDS[self.kind()]
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

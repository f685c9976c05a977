//! The words of the workshop.

mod en;
mod fi;
mod file;
mod fixed;
mod sv;

pub use file::{file_problem, opened};
pub use fixed::{SlideWords, Slides, Words as WorkshopWords, workshop};

use super::answers::shares_its_scale;
use super::name::{by_role, inside};
use super::number::{NBSP, percent, points};
use super::place::top_name;
use super::sentence::{lower_first, measure_brief};
use crate::analysis::Measures;
use crate::survey::{Lang, Percent, Role, Survey, TableId};
use crate::workshop::{Guess, Part, Place, Slide};

/// The name of a part of a session.
pub fn part_name(lang: Lang, survey: &Survey, part: Part) -> String {
    let slide = match part {
        Part::Statement(at) => return statement_name(lang, survey, at),
        Part::Opening => Slide::Opening,
        Part::Reading => Slide::Reading,
        Part::Map => Slide::Map,
        Part::Top => return top_name(lang, survey),
        Part::Cards => return workshop(lang).cards.into(),
        Part::Summary => Slide::Summary,
        Part::Close => Slide::Close,
    };
    slide_kind(lang, survey, slide)
}

/// The number and the short name of a statement.
pub fn statement_name(lang: Lang, survey: &Survey, statement: usize) -> String {
    let statement = &survey.statements[statement];
    format!("{}. {}", statement.number, statement.short.get(lang))
}

/// What is said and asked on a kind of slide: of adoption and significance, where `survey` is about them.
pub fn slide_words(lang: Lang, survey: &Survey, slide: Slide) -> SlideWords {
    let words = workshop(lang).slides.of(slide);
    let (say, ask) = match (by_role(survey), slide, lang) {
        (None, Slide::Opening, Lang::Fi) => (words.say, "Mitä arvelette näkevänne?"),
        (None, Slide::Opening, Lang::Sv) => (words.say, "Vad tror ni att ni får se?"),
        (None, Slide::Opening, Lang::En) => (words.say, "What do you expect to see?"),
        (None, Slide::Meaning(_), Lang::Fi) => {
            ("Vertaa taulukoiden osuuksia.", "Mitä tästä seuraa meillä?")
        }
        (None, Slide::Meaning(_), Lang::Sv) => (
            "Jämför andelarna i tabellerna.",
            "Vad följer av det här hos oss?",
        ),
        (None, Slide::Meaning(_), Lang::En) => (
            "Compare the shares of the tables.",
            "What follows from this for us?",
        ),
        (None, Slide::Map, Lang::Fi) => (
            "Ylimpänä osuus on suurin pystyakselilla, oikealla vaaka-akselilla.",
            words.ask,
        ),
        (None, Slide::Map, Lang::Sv) => (
            "Högst upp är andelen störst på den lodräta axeln, till höger på den vågräta.",
            words.ask,
        ),
        (None, Slide::Map, Lang::En) => (
            "Shares on the vertical axis are largest at the top, those on the horizontal on the right.",
            words.ask,
        ),
        _ => (words.say, words.ask),
    };
    SlideWords {
        name: words.name,
        say,
        ask,
    }
}

/// How numbers are read: what a bar is, which parts count, and how the numbers are published.
pub fn reading(lang: Lang, survey: &Survey) -> [&'static str; 3] {
    let [bar, counted, published] = workshop(lang).reading;
    let counts = survey.tables.iter().any(|table| table.counts);
    let exact = survey.table(survey.adoption()).has_decimals();
    let bar = if survey.scale_of(survey.adoption()).sharing.is_whole() {
        bar
    } else {
        bar_of_its_own(lang)
    };
    let rounded = match lang {
        Lang::Fi if exact => "Luvut on julkaistu yhden desimaalin tarkkuudella.",
        Lang::Sv if exact => "Siffrorna har publicerats med en decimal.",
        Lang::En if exact => "The numbers were published with one decimal.",
        _ if !counts => published,
        Lang::Fi => "Luvut on pyöristetty kokonaisiksi prosenteiksi.",
        Lang::Sv => "Siffrorna är avrundade till hela procent.",
        Lang::En => "The numbers are rounded to whole percentages.",
    };
    [bar, counted, rounded]
}

/// Where the answers are no whole.
const fn bar_of_its_own(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Jokaisella vastauksella on oma palkkinsa: kuinka moni vastaajista antoi sen.",
        Lang::Sv => "Varje svar har en egen stapel: hur många av de svarande som gav det.",
        Lang::En => "Each answer has a bar of its own: how many of the respondents gave it.",
    }
}

/// What everyone gives a vote to: the most significant of the statements, which the published survey asked in words of
/// its own.
pub fn rank_asks(lang: Lang, survey: &Survey) -> &'static str {
    match (by_role(survey), lang) {
        (Some(_), _) => workshop(lang).rank_asks,
        (None, Lang::Fi) => "Mikä väittämistä on tärkein?",
        (None, Lang::Sv) => "Vilket av påståendena är viktigast?",
        (None, Lang::En) => "Which of the statements matters most?",
    }
}

/// Before the address of the feedback form.
pub fn feedback(lang: Lang, survey: &Survey) -> &'static str {
    match (by_role(survey), lang) {
        (Some(_), _) => workshop(lang).feedback,
        (None, Lang::Fi) => "Palaute kyselystä",
        (None, Lang::Sv) => "Respons på enkäten",
        (None, Lang::En) => "Feedback on the survey",
    }
}

/// What kind of slide it is; of the list of what was lifted, by how long it is, and in the published survey by what was
/// asked for.
pub fn slide_kind(lang: Lang, survey: &Survey, slide: Slide) -> String {
    let words = workshop(lang);
    let name = match (slide, by_role(survey)) {
        (Slide::Top, None) => lower_first(words.their_top),
        _ => words.slides.of(slide).name.into(),
    };
    match slide {
        Slide::Rank | Slide::Top => format!("{}: {name}", top_name(lang, survey)),
        _ => name,
    }
}

/// What a slide is about: its statement, or else what it belongs to.
pub fn slide_topic(lang: Lang, survey: &Survey, place: &Place) -> String {
    match (place.part, place.slide) {
        (Part::Statement(at), _) => statement_name(lang, survey, at),
        (_, slide @ (Slide::Map | Slide::Card(_))) => slide_kind(lang, survey, slide),
        (_, Slide::Rank | Slide::Top) => top_name(lang, survey),
        _ => survey.title.get(lang).into(),
    }
}

/// What the room is asked to guess: how many gave the answers that count.
pub fn guess_asks(lang: Lang, survey: &Survey, table: TableId, measures: Measures) -> String {
    let measure = measure_brief(lang, survey, table, measures.in_table(survey, table));
    match lang {
        Lang::Fi => format!("Kuinka moni sadasta vastasi: {measure}?"),
        Lang::Sv => format!("Hur många av hundra svarade: {measure}?"),
        Lang::En => format!("How many in a hundred answered: {measure}?"),
    }
}

/// What the room votes on.
pub fn vote_asks(lang: Lang, survey: &Survey, table: TableId) -> String {
    let (role, name) = (survey.role(table), survey.table(table).name.get(lang));
    match (lang, role) {
        (Lang::Fi, Some(Role::Adoption)) => "Äänestäkää: tilanne meillä".into(),
        (Lang::Sv, Some(Role::Adoption)) => "Rösta: läget hos oss".into(),
        (Lang::En, Some(Role::Adoption)) => "Vote: where we stand".into(),
        (Lang::Fi, None) if shares_its_scale(survey, table) => {
            "Äänestäkää: oma vastauksenne".into()
        }
        (Lang::Sv, None) if shares_its_scale(survey, table) => "Rösta: ert eget svar".into(),
        (Lang::En, None) if shares_its_scale(survey, table) => "Vote: your own answer".into(),
        (Lang::Fi, _) => format!("Äänestäkää: {}", inside(survey, table, name)),
        (Lang::Sv, _) => format!("Rösta: {}", inside(survey, table, name)),
        (Lang::En, _) => format!("Vote: {}", inside(survey, table, name)),
    }
}

/// A guess in percent.
pub fn guess(lang: Lang, guess: Guess) -> String {
    let upper = percent(lang, Percent::whole(guess.high.into()));
    if guess.is_range() {
        format!("{}–{upper}", guess.low)
    } else {
        upper
    }
}

/// How far the guess is from a share, without praise or blame.
pub fn distance(lang: Lang, guess: Guess, share: Percent) -> String {
    let distance = guess.distance(share);
    let size = points(lang, distance.abs());
    let guessed = match lang {
        Lang::Fi => format!("Arvasitte {}", self::guess(lang, guess)),
        Lang::Sv => format!("Ni gissade {}", self::guess(lang, guess)),
        Lang::En => format!("You guessed {}", self::guess(lang, guess)),
    };
    let how = match (lang, distance.signum(), guess.is_range()) {
        (Lang::Fi, 0, true) => ": osuus on tällä välillä.",
        (Lang::Fi, 0, false) => ": sama kuin osuus.",
        (Lang::Sv, 0, true) => ": andelen ligger där emellan.",
        (Lang::Sv, 0, false) => ": samma som andelen.",
        (Lang::En, 0, true) => ": the share lies in between.",
        (Lang::En, 0, false) => ": the same as the share.",
        // The share is larger, so the guess was smaller.
        (Lang::Fi, 1, _) => return format!("{guessed}, {size} vähemmän."),
        (Lang::Fi, ..) => return format!("{guessed}, {size} enemmän."),
        (Lang::Sv, 1, _) => return format!("{guessed}, {size} mindre."),
        (Lang::Sv, ..) => return format!("{guessed}, {size} mer."),
        (Lang::En, 1, _) => return format!("{guessed}, {size} less."),
        (Lang::En, ..) => return format!("{guessed}, {size} more."),
    };
    guessed + how
}

/// So many of so many.
pub fn counted(lang: Lang, count: u16, of: u16) -> String {
    match lang {
        Lang::Fi => format!("{count}{NBSP}/{NBSP}{of}"),
        Lang::Sv => format!("{count}{NBSP}av{NBSP}{of}"),
        Lang::En => format!("{count}{NBSP}of{NBSP}{of}"),
    }
}

/// So many hands.
pub fn hands(lang: Lang, count: u16) -> String {
    let unit = match (lang, count) {
        (Lang::Fi, 1) => "käsi",
        (Lang::Fi, _) => "kättä",
        (Lang::Sv | Lang::En, 1) => "hand",
        (Lang::Sv, _) => "händer",
        (Lang::En, _) => "hands",
    };
    format!("{count}{NBSP}{unit}")
}

/// So many votes for what is most significant.
pub fn votes(lang: Lang, count: u16) -> String {
    let unit = match (lang, count) {
        (Lang::Fi, 1) => "ääni",
        (Lang::Fi, _) => "ääntä",
        (Lang::Sv, 1) => "röst",
        (Lang::Sv, _) => "röster",
        (Lang::En, 1) => "vote",
        (Lang::En, _) => "votes",
    };
    format!("{count}{NBSP}{unit}")
}

/// So many guesses.
pub fn guesses(lang: Lang, count: u16) -> String {
    let unit = match (lang, count) {
        (Lang::Fi, 1) => "arvaus",
        (Lang::Fi, _) => "arvausta",
        (Lang::Sv, 1) => "gissning",
        (Lang::Sv, _) => "gissningar",
        (Lang::En, 1) => "guess",
        (Lang::En, _) => "guesses",
    };
    format!("{count}{NBSP}{unit}")
}

/// How long the parts take together, and by how much that misses the length.
pub fn planned(lang: Lang, minutes: u16, length: u16) -> String {
    let total = format!("{minutes}{NBSP}min");
    let by = minutes.abs_diff(length);
    match (lang, minutes > length) {
        _ if by == 0 => total,
        (Lang::Fi, true) => format!("{total}, {by}{NBSP}min yli"),
        (Lang::Fi, false) => format!("{total}, {by}{NBSP}min jäljellä"),
        (Lang::Sv, true) => format!("{total}, {by}{NBSP}min över"),
        (Lang::Sv, false) => format!("{total}, {by}{NBSP}min kvar"),
        (Lang::En, true) => format!("{total}, {by}{NBSP}min over"),
        (Lang::En, false) => format!("{total}, {by}{NBSP}min left"),
    }
}

/// What the session consists of, on its first slide.
pub fn session(lang: Lang, minutes: u16, statements: usize) -> String {
    let what = match (lang, statements) {
        (Lang::Fi, 1) => "väittämä",
        (Lang::Fi, _) => "väittämää",
        (Lang::Sv, 1) => "påstående",
        (Lang::Sv, _) => "påståenden",
        (Lang::En, 1) => "statement",
        (Lang::En, _) => "statements",
    };
    format!("{minutes}{NBSP}min · {statements}{NBSP}{what}")
}

/// What stands at `at` of so many slides.
pub fn slide_place(lang: Lang, at: usize, of: usize) -> String {
    match lang {
        Lang::Fi => format!("Dia {at}/{of}"),
        Lang::Sv => format!("Bild {at}/{of}"),
        Lang::En => format!("Slide {at}/{of}"),
    }
}

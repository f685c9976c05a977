//! The words of the workshop.

use murroskartta::survey::Lang;
use murroskartta::text::{self, guess_asks, workshop};
use murroskartta::workshop::{Guess, Part, Slide};

use super::{by_default, spaced};
use crate::{percent, published};

/// The title asks; the line under it says of whom, in the words of the survey.
#[test]
fn what_is_guessed_says_which_answers() {
    let asked = |lang| {
        crate::TABLES.map(|table| spaced(guess_asks(lang, published(), table, by_default())))
    };
    assert_eq!(
        asked(Lang::Fi),
        [
            "Kuinka moni sadasta vastasi: käytössä?",
            "Kuinka moni sadasta vastasi: erittäin suuri tai suuri?",
            "Kuinka moni sadasta vastasi: erittäin suuri tai suuri?",
        ]
    );
    assert_eq!(
        asked(Lang::Sv),
        [
            "Hur många av hundra svarade: i bruk?",
            "Hur många av hundra svarade: mycket stor eller stor?",
            "Hur många av hundra svarade: mycket stor eller stor?",
        ]
    );
    assert_eq!(
        asked(Lang::En),
        [
            "How many in a hundred answered: in use?",
            "How many in a hundred answered: very great or great?",
            "How many in a hundred answered: very great or great?",
        ]
    );
}

/// The source calls it "merkittävimmäksi uudeksi asiaksi työn murroksessa".
#[test]
fn the_ranking_asks_what_respondents_were_asked() {
    let asked = Lang::ALL.map(|lang| workshop(lang).rank_asks);
    assert_eq!(
        asked,
        [
            "Mikä on merkittävin uusi asia työn murroksessa?",
            "Vilken är den viktigaste nya saken när arbetet förändras?",
            "What is the most significant new thing in the changing nature of work?",
        ]
    );
}

#[test]
fn the_top_list_has_one_name_in_each_language() {
    for (lang, name) in [
        (Lang::Fi, "Top5"),
        (Lang::Sv, "Topp 5"),
        (Lang::En, "Top 5"),
    ] {
        assert_eq!(text::top_name(lang, published()), name);
        assert_eq!(text::part_name(lang, published(), Part::Top), name);
        for slide in [Slide::Rank, Slide::Top] {
            assert!(text::slide_kind(lang, published(), slide).starts_with(name));
        }
    }
}

#[test]
fn how_far_off_a_guess_is() {
    let said = |guess: &str, share| {
        let guess = Guess::read(guess).expect("a guess");
        Lang::ALL.map(|lang| spaced(text::distance(lang, guess, percent(share))))
    };
    assert_eq!(
        said("50", 58),
        [
            "Arvasitte 50 %, 8 prosenttiyksikköä vähemmän.",
            "Ni gissade 50 %, 8 procentenheter mindre.",
            "You guessed 50%, 8 percentage points less.",
        ]
    );
    assert_eq!(
        said("30–50", 13),
        [
            "Arvasitte 30–50 %, 17 prosenttiyksikköä enemmän.",
            "Ni gissade 30–50 %, 17 procentenheter mer.",
            "You guessed 30–50%, 17 percentage points more.",
        ]
    );
    assert_eq!(
        said("30–50", 30),
        [
            "Arvasitte 30–50 %: osuus on tällä välillä.",
            "Ni gissade 30–50 %: andelen ligger där emellan.",
            "You guessed 30–50%: the share lies in between.",
        ]
    );
    assert_eq!(
        said("13", 13),
        [
            "Arvasitte 13 %: sama kuin osuus.",
            "Ni gissade 13 %: samma som andelen.",
            "You guessed 13%: the same as the share.",
        ]
    );
}

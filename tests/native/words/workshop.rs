//! The words of the workshop.

use murroskartta::survey::{Lang, TableId};
use murroskartta::text::{self, guess_asks, workshop};
use murroskartta::workshop::{Guess, Part};

use super::{by_default, spaced};
use crate::published;

/// A group cannot answer how much it matters without knowing to whom.
#[test]
fn what_is_guessed_says_to_whom() {
    let asked =
        |lang| TableId::ALL.map(|table| spaced(guess_asks(lang, published(), table, by_default())));
    assert_eq!(
        asked(Lang::Fi),
        [
            "Tilanne vastaajan organisaatiossa. Kuinka moni sadasta vastasi: käytössä?",
            "Merkitys asiakkaille ja kuntalaisille, jos toteutuu. \
             Kuinka moni sadasta vastasi: erittäin suuri merkitys tai suuri merkitys?",
            "Merkitys henkilöstölle, jos toteutuu. \
             Kuinka moni sadasta vastasi: erittäin suuri merkitys tai suuri merkitys?",
        ]
    );
    assert_eq!(
        asked(Lang::Sv),
        [
            "Läget i den svarandes organisation. Hur många av hundra svarade: i bruk?",
            "Betydelse för kunder och invånare, om det blir verklighet. \
             Hur många av hundra svarade: mycket stor betydelse eller stor betydelse?",
            "Betydelse för personalen, om det blir verklighet. \
             Hur många av hundra svarade: mycket stor betydelse eller stor betydelse?",
        ]
    );
    assert_eq!(
        asked(Lang::En),
        [
            "Situation in the respondent’s organisation. How many in a hundred answered: in use?",
            "Significance to customers and residents, if realised. \
             How many in a hundred answered: very great significance or great significance?",
            "Significance to staff, if realised. \
             How many in a hundred answered: very great significance or great significance?",
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
        assert_eq!(text::words(lang).in_top, name);
        assert_eq!(text::part_name(lang, published(), Part::Top), name);
        let slides = workshop(lang).slides;
        let of_list = slides.iter().filter(|slide| slide.starts_with(name));
        assert_eq!(of_list.count(), 2);
    }
}

#[test]
fn how_far_off_a_guess_is() {
    let said = Lang::ALL.map(|lang| spaced(text::distance(lang, Guess::exactly(50), 58)));
    assert_eq!(
        said,
        [
            "Osuus on suurempi kuin arvauksenne. Ero on 8 prosenttiyksikköä.",
            "Andelen är större än er gissning. Skillnaden är 8 procentenheter.",
            "The share is larger than your guess. The difference is 8 percentage points.",
        ]
    );
}

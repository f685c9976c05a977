//! Gaps and their units, and the fields and axes of the map.

use murroskartta::analysis::{Crosshair, Field, Pair, Significance};
use murroskartta::survey::{Lang, TableId};
use murroskartta::text;

use super::{by_default, reversed, spaced, with_trials};
use crate::published;

#[test]
fn percentage_points_are_one_or_many() {
    let points = |lang, size| spaced(text::points(lang, size));
    assert_eq!(points(Lang::Fi, 70), "70 prosenttiyksikköä");
    assert_eq!(points(Lang::Fi, 1), "1 prosenttiyksikkö");
    assert_eq!(points(Lang::Fi, 0), "0 prosenttiyksikköä");
    assert_eq!(points(Lang::Sv, 70), "70 procentenheter");
    assert_eq!(points(Lang::Sv, 1), "1 procentenhet");
    assert_eq!(points(Lang::En, 70), "70 percentage points");
    assert_eq!(points(Lang::En, 1), "1 percentage point");
}

#[test]
fn percentage_points_stay_with_their_unit() {
    assert_eq!(text::points_brief(Lang::Fi, 70), "70\u{a0}%-yks.");
    assert_eq!(text::points_brief(Lang::Sv, 70), "70\u{a0}%-enh.");
    assert_eq!(text::points_brief(Lang::En, 70), "70\u{a0}pp");
    for lang in Lang::ALL {
        assert!(text::points(lang, 70).starts_with("70\u{a0}"));
    }
}

#[test]
fn a_gap_says_which_way_it_goes() {
    let gap = |lang, pair, size| spaced(text::gap(lang, pair, size));
    let (adoption, customers) = (Pair::StaffAdoption, Pair::StaffCustomers);
    assert_eq!(
        gap(Lang::Fi, adoption, 70),
        "70 prosenttiyksikköä merkittävämpi kuin yleinen"
    );
    assert_eq!(
        gap(Lang::Fi, adoption, 1),
        "1 prosenttiyksikön merkittävämpi kuin yleinen"
    );
    assert_eq!(
        gap(Lang::Fi, Pair::CustomersAdoption, -9),
        "9 prosenttiyksikköä yleisempi kuin merkittävä"
    );
    assert_eq!(gap(Lang::Fi, adoption, 0), "yhtä merkittävä kuin yleinen");
    assert_eq!(
        gap(Lang::Fi, customers, -2),
        "2 prosenttiyksikköä tärkeämpi asiakkaille"
    );
    assert_eq!(
        gap(Lang::Sv, adoption, -9),
        "9 procentenheter mer utbrett än viktigt"
    );
    assert_eq!(
        gap(Lang::En, customers, 24),
        "24 percentage points more important to staff"
    );
    assert_eq!(gap(Lang::En, customers, 0), "as important to both");
}

#[test]
fn the_words_of_a_gap_are_true_of_any_measure() {
    let words = |lang, measures, pair| text::gap_words_by(lang, published(), measures, pair, 9);
    let pair = Pair::StaffAdoption;
    for strong in [by_default(), with_trials()] {
        assert_eq!(
            words(Lang::Fi, strong, pair),
            text::gap_words(Lang::Fi, pair, 9)
        );
    }
    assert_eq!(
        words(Lang::Fi, reversed(), pair),
        "henkilöstön osuus suurempi"
    );
    assert_eq!(
        words(Lang::En, reversed(), Pair::StaffCustomers),
        "more important to staff"
    );
    let by = |size| spaced(text::gap_by(Lang::Fi, published(), reversed(), pair, size));
    assert_eq!(by(-1), "käyttöönoton osuus suurempi, 1 prosenttiyksikkö");
    assert_eq!(by(0), "yhtä suuret osuudet");
}

#[test]
fn weak_unsure_or_scattered_answers_are_not_strong() {
    let pair = Pair::StaffCustomers;
    let natural = |answers: &[usize]| {
        let significant = answers.iter().copied().collect();
        let measures = murroskartta::analysis::Measures {
            significant,
            ..by_default()
        };
        text::gap_words_by(Lang::En, published(), measures, pair, 5) == "more important to staff"
    };
    assert!(natural(&[0]) && natural(&[0, 1]) && natural(&[0, 1, 2, 3]));
    assert!(!natural(&[1]) && !natural(&[0, 2]) && !natural(&[5]));
    assert!(!natural(&[0, 1, 2, 3, 4]) && !natural(&[0, 1, 2, 3, 4, 5]));
}

#[test]
fn names_for_marks_and_margins_are_short() {
    for lang in Lang::ALL {
        for table in TableId::ALL {
            assert!(text::table_mark(lang, table).chars().count() <= 13);
        }
        for pair in Pair::ALL {
            assert!(text::pair_name(lang, pair).chars().count() <= 26);
            for gap in [-1, 0, 1] {
                assert!(text::gap_words(lang, pair, gap).chars().count() <= 29);
                let words = text::gap_words_by(lang, published(), reversed(), pair, gap);
                assert!(words.chars().count() <= 29, "{words}");
            }
        }
    }
}

#[test]
fn fields_are_named_by_what_they_mean_or_where_they_lie() {
    let field = |measures, field| text::field_by(Lang::Fi, published(), measures, field);
    assert_eq!(
        field(by_default(), Field::MuchRare),
        "Merkitsee paljon, vielä harvinaista"
    );
    assert_eq!(field(reversed(), Field::MuchRare), "Vasen yläkenttä");
    assert_eq!(field(reversed(), Field::LessCommon), "Oikea alakenttä");
}

#[test]
fn what_differs_is_named_differently() {
    for lang in Lang::ALL {
        let fields = Field::ALL.map(|field| text::field(lang, field));
        let places = Field::ALL.map(|field| text::field_by(lang, published(), reversed(), field));
        let axes = Significance::ALL.map(|s| text::axis_significance(lang, s));
        let names = Significance::ALL.map(|s| text::significance_name(lang, s));
        let cuts = Crosshair::ALL.map(|cut| text::cut_name(lang, cut));
        let others = [text::axis_adoption(lang), text::near_line(lang)];
        let mut all: Vec<_> = fields.into_iter().chain(places).chain(axes).collect();
        all.extend(names.into_iter().chain(cuts).chain(others));
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}

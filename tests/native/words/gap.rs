//! Gaps and their units, and the fields and axes of the map.

use murroskartta::analysis::{Axis, Crosshair, Field, Measures, Pair, Plane};
use murroskartta::survey::Lang;
use murroskartta::text;

use super::{all_by, by_default, reversed, spaced};
use crate::{percent, published};

#[test]
fn percentage_points_are_one_or_many() {
    let points = |lang, size| spaced(text::points(lang, percent(size)));
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
    assert_eq!(text::points_brief(Lang::Fi, percent(70)), "70\u{a0}%-yks.");
    assert_eq!(text::points_brief(Lang::Sv, percent(70)), "70\u{a0}%-enh.");
    assert_eq!(text::points_brief(Lang::En, percent(70)), "70\u{a0}pp");
    for lang in Lang::ALL {
        assert!(text::points(lang, percent(70)).starts_with("70\u{a0}"));
    }
}

/// A gap by the default measures.
fn gap(lang: Lang, pair: Pair, size: i16) -> String {
    gap_by(lang, by_default(), pair, size)
}

fn gap_by(lang: Lang, measures: Measures, pair: Pair, size: i16) -> String {
    let gap = percent(size);
    spaced(text::gap_by(lang, published(), measures, pair, gap))
}

/// Two questions are not one scale: nothing is more significant than common.
#[test]
fn a_gap_says_which_share_is_larger() {
    let (adoption, customers) = (crate::STAFF_ADOPTION, crate::STAFF_CUSTOMERS);
    assert_eq!(
        gap(Lang::Fi, adoption, 70),
        "merkityksen osuus 70 prosenttiyksikköä suurempi kuin käyttöönoton"
    );
    assert_eq!(
        gap(Lang::Fi, adoption, 1),
        "merkityksen osuus 1 prosenttiyksikön suurempi kuin käyttöönoton"
    );
    assert_eq!(
        gap(Lang::Fi, crate::CUSTOMERS_ADOPTION, -9),
        "käyttöönoton osuus 9 prosenttiyksikköä suurempi kuin merkityksen"
    );
    assert_eq!(gap(Lang::Fi, adoption, 0), "yhtä suuret osuudet");
    assert_eq!(
        gap(Lang::Fi, customers, -2),
        "osuus asiakkaille 2 prosenttiyksikköä suurempi kuin henkilöstölle"
    );
    assert_eq!(
        gap(Lang::Sv, adoption, 70),
        "andelen för betydelse 70 procentenheter större än för ibruktagande"
    );
    assert_eq!(
        gap(Lang::En, adoption, 70),
        "significance 70 percentage points higher than adoption"
    );
    assert_eq!(
        gap(Lang::En, customers, 24),
        "share 24 percentage points higher for staff than for customers"
    );
}

/// "Not planned, not in use" is no adoption: the answers are named.
#[test]
fn a_gap_names_the_answers_that_are_not_what_their_table_is_called() {
    let pair = crate::STAFF_ADOPTION;
    assert_eq!(
        gap_by(Lang::Fi, reversed(), pair, -33),
        "vastauksen ”ei suunnitteilla, ei käytössä” osuus 33 prosenttiyksikköä suurempi"
    );
    assert_eq!(
        gap_by(Lang::Sv, reversed(), pair, -33),
        "andelen för ”inte under planering, inte i bruk” 33 procentenheter större"
    );
    assert_eq!(
        gap_by(Lang::En, reversed(), pair, -33),
        "share of “not planned, not in use” 33 percentage points higher"
    );
    assert_eq!(
        gap_by(Lang::Fi, reversed(), pair, 33),
        "merkityksen osuus 33 prosenttiyksikköä suurempi"
    );
    let words = |size| text::gap_words_by(Lang::Fi, published(), reversed(), pair, size);
    assert_eq!(words(-1), "taulukon 1 osuus suurempi");
    assert_eq!(words(1), "merkityksen osuus suurempi");
    assert_eq!(words(0), "yhtä suuret osuudet");
}

#[test]
fn weak_unsure_planned_or_scattered_answers_are_not_strong() {
    let named = |adopted: &[usize], significant: &[usize]| {
        let measures = by_default()
            .with(crate::ADOPTED, adopted.iter().copied().collect())
            .with(crate::SIGNIFICANT, significant.iter().copied().collect());
        let said = gap_by(Lang::En, measures, crate::STAFF_ADOPTION, 5);
        said == "significance 5 percentage points higher than adoption"
    };
    assert!(named(&[0], &[0, 1]) && named(&[0, 1], &[0]));
    for significant in [&[1][..], &[0, 2], &[5], &[0, 1, 2], &[0, 1, 2, 3, 4]] {
        assert!(!named(&[0], significant), "{significant:?}");
    }
    // What is planned is not in use.
    for adopted in [&[1][..], &[3], &[0, 1, 2], &[0, 1, 2, 3]] {
        assert!(!named(adopted, &[0, 1]), "{adopted:?}");
    }
}

#[test]
fn names_for_marks_and_margins_are_short() {
    for lang in Lang::ALL {
        for table in crate::TABLES {
            assert!(text::table_mark(lang, published(), table).chars().count() <= 13);
        }
        for pair in crate::PAIRS {
            assert!(text::pair_name(lang, published(), pair).chars().count() <= 26);
            for (gap, measures) in [-1, 0, 1]
                .into_iter()
                .flat_map(|gap| [by_default(), reversed()].map(|measures| (gap, measures)))
            {
                let words = text::gap_words_by(lang, published(), measures, pair, gap);
                assert!(words.chars().count() <= 29, "{words}");
            }
        }
    }
}

/// The map of all statements, cut so.
fn plane(cut: Crosshair) -> Plane {
    Plane::cut(&all_by(by_default()), crate::upwards(crate::TO_STAFF), cut)
}

#[test]
fn fields_are_named_by_what_they_mean_or_where_they_lie() {
    let field = |lang, measures, cut, field| {
        spaced(text::field_by(
            lang,
            published(),
            measures,
            &plane(cut),
            field,
        ))
    };
    let (median, half) = (Crosshair::Median, Crosshair::Half);
    let rare = [
        "Merkitsisi paljon, vielä harvinaista",
        "Skulle betyda mycket, ännu ovanligt",
        "Would matter a lot, still rare",
    ];
    // 45 percent in use is less than half, but not rare.
    let below = [
        "Merkitsisi paljon, käyttöönotto alle 50 %",
        "Skulle betyda mycket, ibruktagande under 50 %",
        "Would matter a lot, adoption below 50%",
    ];
    for (lang, (rare, below)) in Lang::ALL.into_iter().zip(rare.into_iter().zip(below)) {
        assert_eq!(field(lang, by_default(), median, Field::MuchRare), rare);
        assert_eq!(field(lang, by_default(), half, Field::MuchRare), below);
    }
    assert_eq!(
        field(Lang::Fi, reversed(), half, Field::MuchRare),
        "Vasen yläkenttä"
    );
    assert_eq!(
        field(Lang::Fi, reversed(), median, Field::LessCommon),
        "Oikea alakenttä"
    );
}

#[test]
fn axes_are_titled_by_what_counts() {
    let adoption = |lang, measures| {
        let across = Axis::Table(crate::ADOPTION);
        text::axis_title(lang, published(), measures, across)
    };
    assert_eq!(
        adoption(Lang::Fi, by_default()),
        "Käyttöönotto, % vastaajista"
    );
    assert_eq!(
        adoption(Lang::Fi, reversed()),
        "”Ei suunnitteilla”, % vastaajista"
    );
    let several = by_default()
        .with(crate::ADOPTED, [2, 3].into_iter().collect())
        .with(crate::SIGNIFICANT, [5].into_iter().collect());
    assert_eq!(
        adoption(Lang::En, several),
        "Chosen answers, % of respondents"
    );
    assert_eq!(
        text::axis_title(Lang::Sv, published(), several, crate::TO_STAFF),
        "Betydelse för personalen: ”Kan inte säga”, % av de svarande"
    );
}

#[test]
fn what_differs_is_named_differently() {
    for lang in Lang::ALL {
        let by = |measures, cut: Crosshair| {
            Field::ALL.map(|field| {
                text::field_by(lang, published(), measures, &plane(cut), field).to_owned()
            })
        };
        let (median, half) = (Crosshair::Median, Crosshair::Half);
        let fields = [
            by(by_default(), median),
            by(by_default(), half),
            by(reversed(), median),
        ];
        let axes =
            crate::ups().map(|whose| text::axis_title(lang, published(), by_default(), whose));
        let names = crate::ups().map(|s| text::axis_name(lang, published(), s));
        let cuts = Crosshair::ALL.map(|cut| text::cut_name(lang, cut).to_owned());
        let mut all = fields.concat();
        all.extend(axes.into_iter().chain(names).chain(cuts));
        all.push(text::axis_title(
            lang,
            published(),
            by_default(),
            Axis::Table(crate::ADOPTION),
        ));
        all.push(text::near_line(lang).to_owned());
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}

//! The view of comparison in words.

use murroskartta::analysis::{Line, Measures, Pair, Query};
use murroskartta::survey::Lang;
use murroskartta::text;

use super::{all_by, by, by_default, reversed, spaced, with_trials};
use crate::published;

/// The headline of `lines`.
fn told(lang: Lang, measures: Measures, pair: Pair, lines: &[Line]) -> String {
    spaced(text::comparison_finding(
        lang,
        published(),
        measures,
        pair,
        lines,
    ))
}

/// A line of statement 1 with these sums.
fn line(sums: [i16; 3]) -> Line {
    Line {
        sums: crate::sums(sums),
        ..all_by(by_default()).remove(0)
    }
}

#[test]
fn the_headline_of_each_pair_in_each_language() {
    let headlines = [
        (
            Lang::Fi,
            [
                "13 prosenttia kertoo, että toimistotyön arvo tunnistetaan; henkilöstölle se merkitsisi paljon (83 %).",
                "13 prosenttia kertoo, että toimistotyön arvo tunnistetaan; asiakkaille se merkitsisi paljon (59 %).",
                "Ero on suurin muun muassa väittämässä ”Toimistotyön arvo tunnistetaan”: 24 prosenttiyksikköä.",
            ],
        ),
        (
            Lang::Sv,
            [
                "13 procent uppger att kontorsarbetets värde erkänns; för personalen skulle det betyda mycket (83 %).",
                "13 procent uppger att kontorsarbetets värde erkänns; för kunderna skulle det betyda mycket (59 %).",
                "Skillnaden är störst bland annat för ”Kontorsarbetets värde erkänns”: 24 procentenheter.",
            ],
        ),
        (
            Lang::En,
            [
                "13% say that the value of office work is recognised; it would matter greatly to staff (83%).",
                "13% say that the value of office work is recognised; it would matter greatly to customers (59%).",
                "No gap is larger than for “The value of office work is recognised”: 24 percentage points.",
            ],
        ),
    ];
    for (lang, expected) in headlines {
        for (pair, headline) in crate::PAIRS.into_iter().zip(expected) {
            assert_eq!(
                told(lang, by_default(), pair, &all_by(by_default())),
                headline
            );
        }
    }
}

#[test]
fn another_measure_is_told_plainly() {
    let lines = all_by(with_trials());
    assert_eq!(
        told(Lang::Fi, with_trials(), crate::STAFF_ADOPTION, &lines),
        "Ero on suurin väittämässä ”Toimistotyön arvo tunnistetaan”: 62 prosenttiyksikköä."
    );
    let lines = all_by(reversed());
    assert_eq!(
        told(Lang::En, reversed(), crate::CUSTOMERS_ADOPTION, &lines[..1]),
        "The gap for “Meeting papers are in the cloud” is 62 percentage points."
    );
}

#[test]
fn a_gap_the_other_way_is_no_but() {
    let lines = &all_by(by_default())[..1];
    assert_eq!(
        told(Lang::Fi, by_default(), crate::STAFF_ADOPTION, lines),
        "84 prosenttia kertoo, että kokouspaperit ovat pilvipalvelussa; henkilöstölle se merkitsisi paljon (75 %)."
    );
    assert_eq!(
        told(
            Lang::En,
            by_default(),
            crate::STAFF_CUSTOMERS,
            &[line([50, 61, 60])]
        ),
        "It would matter more to customers than staff that meeting papers are in the cloud (61% and 60%)."
    );
}

#[test]
fn what_fewer_than_half_hold_is_told_as_theirs() {
    assert_eq!(
        told(
            Lang::Fi,
            by_default(),
            crate::STAFF_ADOPTION,
            &[line([3, 2, 1])]
        ),
        "3 prosenttia kertoo, että kokouspaperit ovat pilvipalvelussa; 1 prosentin mielestä sillä olisi suuri merkitys henkilöstölle."
    );
}

#[test]
fn many_statements_with_one_gap_are_counted() {
    let pair = crate::STAFF_ADOPTION;
    let same = [[30, 0, 50], [60, 0, 40], [10, 0, 30], [20, 0, 10]].map(line);
    let told = |lang, lines| told(lang, by_default(), pair, lines);
    assert_eq!(
        told(Lang::Fi, &same[..3]),
        "Näkyvistä väittämistä ero on suurin 3 väittämässä: 20 prosenttiyksikköä."
    );
    assert_eq!(
        told(Lang::Sv, &same),
        "Av påståendena som visas är skillnaden störst för 3 påståenden: 20 procentenheter."
    );
    assert_eq!(
        told(Lang::En, &same[..2]),
        "Of the statements shown, no gap is larger than for “Meeting papers are in the cloud”: 20 percentage points."
    );
}

#[test]
fn no_gap_at_all_says_so() {
    let pair = crate::CUSTOMERS_ADOPTION;
    let equal = [[50, 50, 0]; 3].map(line);
    let told = |lang, lines| told(lang, by_default(), pair, lines);
    assert_eq!(
        told(Lang::Fi, &equal[..1]),
        "Osuudet ovat yhtä suuret väittämässä ”Kokouspaperit ovat pilvipalvelussa” (asiakkaat 50 %, käyttöönotto 50 %)."
    );
    assert_eq!(
        told(Lang::Fi, &equal),
        "Osuudet ovat yhtä suuret kaikissa 3 väittämässä."
    );
    assert_eq!(
        told(Lang::En, &[]),
        "No statement matches every filter.",
        "an empty result"
    );
}

fn spaced_lead(lang: Lang, measures: Measures, pair: Pair) -> String {
    let query = Query {
        pair,
        ..by(measures)
    };
    text::comparison_lead(lang, published(), &query)
}

#[test]
fn the_lead_says_what_counts_and_which_gap() {
    let lead = |lang, pair| spaced_lead(lang, by_default(), pair);
    assert_eq!(
        lead(Lang::Fi, crate::STAFF_ADOPTION),
        "Käyttöönotto: käytössä; merkitys, jos toteutuu: erittäin suuri tai suuri, \
         % vastaajista · ero: henkilöstö – käyttöönotto"
    );
    assert_eq!(
        lead(Lang::Sv, crate::STAFF_CUSTOMERS),
        "Ibruktagande: i bruk; betydelse, om det blir verklighet: mycket stor eller stor, \
         % av de svarande · skillnad: personal – kunder"
    );
    let other = spaced_lead(Lang::En, reversed(), crate::STAFF_ADOPTION);
    assert!(other.starts_with("Adoption: not planned;"), "{other}");
}

#[test]
fn marks_and_gaps_are_spoken_with_their_statement() {
    let lines = all_by(by_default());
    let mark = |table| {
        spaced(text::comparison_mark(
            Lang::Fi,
            published(),
            &by(by_default()),
            &lines[7],
            table,
        ))
    };
    assert_eq!(
        mark(crate::STAFF),
        "Merkitys henkilöstölle: erittäin suuri merkitys tai suuri merkitys 83 %"
    );
    assert_eq!(mark(crate::ADOPTION), "Käyttöönotto: käytössä 13 %");
}

/// Who neither plans nor uses has not adopted; whom the answers are about is said once.
#[test]
fn answers_are_named_where_the_name_of_their_table_would_be_false() {
    let planned = by_default().with(crate::ADOPTED, [2, 3].into_iter().collect());
    let said = told(Lang::Sv, planned, crate::STAFF_ADOPTION, &all_by(planned));
    assert!(!said.contains("ibruktagande"), "{said}");
    let none = by_default().with(crate::SIGNIFICANT, [4].into_iter().collect());
    let said = told(Lang::Fi, none, crate::STAFF_CUSTOMERS, &all_by(none));
    assert!(
        said.starts_with("Vastaus ”ei merkitystä”: ero on suurin "),
        "{said}"
    );
}

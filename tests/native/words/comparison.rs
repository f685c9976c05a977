//! The view of comparison in words.

use murroskartta::analysis::{Line, Measures, Pair, Query};
use murroskartta::survey::{Lang, TableId};
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
fn line(sums: [u16; 3]) -> Line {
    Line {
        sums,
        ..all_by(by_default()).remove(0)
    }
}

#[test]
fn the_headline_of_each_pair_in_each_language() {
    let headlines = [
        (
            Lang::Fi,
            [
                "13 prosenttia vastaajista kertoo, että toimistotyön arvo tunnistetaan, mutta 83 prosentin mielestä sillä olisi suuri merkitys henkilöstölle: ero on 70 prosenttiyksikköä.",
                "13 prosenttia vastaajista kertoo, että toimistotyön arvo tunnistetaan, mutta 59 prosentin mielestä sillä olisi suuri merkitys asiakkaille: ero on 46 prosenttiyksikköä.",
                "Vastaajien mukaan henkilöstölle merkitsisi enemmän kuin asiakkaille, että toimistotyön arvo tunnistetaan (83 % ja 59 %) ja ohjelma tai tekoäly tarkistaa laskut (62 % ja 38 %): ero on 24 prosenttiyksikköä.",
            ],
        ),
        (
            Lang::Sv,
            [
                "13 procent av de svarande uppger att kontorsarbetets värde erkänns, men enligt 83 procent skulle det betyda mycket för personalen: skillnaden är 70 procentenheter.",
                "13 procent av de svarande uppger att kontorsarbetets värde erkänns, men enligt 59 procent skulle det betyda mycket för kunderna: skillnaden är 46 procentenheter.",
                "Enligt svaren skulle det betyda mer för personalen än kunderna att kontorsarbetets värde erkänns (83 % och 59 %) och ett program eller AI granskar fakturor (62 % och 38 %): skillnaden är 24 procentenheter.",
            ],
        ),
        (
            Lang::En,
            [
                "13% of respondents say that the value of office work is recognised, yet 83% say it would matter greatly to staff: a gap of 70 percentage points.",
                "13% of respondents say that the value of office work is recognised, yet 59% say it would matter greatly to customers: a gap of 46 percentage points.",
                "Respondents think it would matter more to staff than customers that the value of office work is recognised (83% and 59%) and a program or AI checks invoices (62% and 38%): a gap of 24 percentage points.",
            ],
        ),
    ];
    for (lang, expected) in headlines {
        for (pair, headline) in Pair::ALL.into_iter().zip(expected) {
            assert_eq!(
                told(lang, by_default(), pair, &all_by(by_default())),
                headline
            );
        }
    }
}

#[test]
fn another_measure_is_told_plainly_with_both_numbers() {
    let lines = all_by(with_trials());
    assert_eq!(
        told(Lang::Fi, with_trials(), Pair::StaffAdoption, &lines),
        "Ero on suurin väittämässä ”Toimistotyön arvo tunnistetaan” (henkilöstö 83 %, käyttöönotto 21 %): 62 prosenttiyksikköä."
    );
    let lines = all_by(reversed());
    assert_eq!(
        told(Lang::En, reversed(), Pair::CustomersAdoption, &lines[..1]),
        "The gap for “Meeting papers are in the cloud” (customers 67%, “not planned, not in use” 5%) is 62 percentage points."
    );
}

#[test]
fn a_gap_the_other_way_is_no_but() {
    let lines = &all_by(by_default())[..1];
    assert_eq!(
        told(Lang::Fi, by_default(), Pair::StaffAdoption, lines),
        "84 prosenttia vastaajista kertoo, että kokouspaperit ovat pilvipalvelussa, ja 75 prosentin mielestä sillä olisi suuri merkitys henkilöstölle: ero on 9 prosenttiyksikköä."
    );
    assert_eq!(
        told(
            Lang::En,
            by_default(),
            Pair::StaffCustomers,
            &[line([50, 61, 60])]
        ),
        "Respondents think it would matter more to customers than staff that meeting papers are in the cloud (61% and 60%): a gap of 1 percentage point."
    );
}

#[test]
fn one_percent_agrees_with_its_verb() {
    assert_eq!(
        told(
            Lang::Fi,
            by_default(),
            Pair::StaffAdoption,
            &[line([3, 2, 1])]
        ),
        "3 prosenttia vastaajista kertoo, että kokouspaperit ovat pilvipalvelussa, ja 1 prosentin mielestä sillä olisi suuri merkitys henkilöstölle: ero on 2 prosenttiyksikköä."
    );
}

#[test]
fn many_statements_with_one_gap_are_counted() {
    let pair = Pair::StaffAdoption;
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
        "Of the statements shown, the gap is largest for “Meeting papers are in the cloud” (staff 50%, adoption 30%) and \
         “Meeting papers are in the cloud” (staff 40%, adoption 60%): 20 percentage points."
    );
}

#[test]
fn no_gap_at_all_says_so() {
    let pair = Pair::CustomersAdoption;
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
        lead(Lang::Fi, Pair::StaffAdoption),
        "Käyttöönotto: käytössä; merkitys, jos toteutuu: erittäin suuri merkitys tai suuri merkitys; \
         prosenttia vastaajista. Ero: henkilöstö – käyttöönotto."
    );
    assert_eq!(
        lead(Lang::Sv, Pair::StaffCustomers),
        "Ibruktagande: i bruk; betydelse, om det blir verklighet: mycket stor betydelse eller stor betydelse; \
         procent av de svarande. Skillnad: personal – kunder."
    );
    let other = spaced_lead(Lang::En, reversed(), Pair::StaffAdoption);
    assert!(
        other.starts_with("Adoption: not planned, not in use;"),
        "{other}"
    );
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
        mark(TableId::Staff),
        "Merkitys henkilöstölle: erittäin suuri merkitys tai suuri merkitys 83 %"
    );
    assert_eq!(mark(TableId::Adoption), "Käyttöönotto: käytössä 13 %");
}

/// Who neither plans nor uses has not adopted; whom the answers are about is said once.
#[test]
fn answers_are_named_where_the_name_of_their_table_would_be_false() {
    let planned = Measures {
        adopted: [2, 3].into_iter().collect(),
        ..by_default()
    };
    let said = told(Lang::Sv, planned, Pair::StaffAdoption, &all_by(planned));
    assert!(
        said.contains("”under planering” och ”inte under planering, inte i bruk” "),
        "{said}"
    );
    let none = Measures {
        significant: [4].into_iter().collect(),
        ..by_default()
    };
    let said = told(Lang::Fi, none, Pair::StaffCustomers, &all_by(none));
    assert!(
        said.starts_with("Vastaus ”ei merkitystä”: ero on suurin "),
        "{said}"
    );
    assert!(said.contains("(henkilöstö "), "{said}");
    let said = told(Lang::Fi, none, Pair::StaffAdoption, &all_by(none));
    assert!(
        said.contains("”ei merkitystä” (merkitys henkilöstölle) "),
        "{said}"
    );
}

//! The map in sentences.

use murroskartta::analysis::{Crosshair, Measures, Plane, Significance};
use murroskartta::survey::Lang;
use murroskartta::text;

use super::{all_by, by, by_default, reversed, spaced, with_trials};
use crate::published;

/// The headline of the map of all statements.
fn told(lang: Lang, measures: Measures, whose: Significance, cut: Crosshair) -> String {
    let lines = all_by(measures);
    let plane = Plane::cut(&lines, whose, cut);
    spaced(text::map_finding(
        lang,
        published(),
        measures,
        &plane,
        &lines,
    ))
}

#[test]
fn the_headline_names_what_matters_and_is_rare() {
    let headlines = [
        "Vielä harvinaista, vaikka merkitsisi vastaajien arvion mukaan henkilöstölle paljon: ”Toimistotyön arvo tunnistetaan” (merkitys 83 %, käyttöönotto 13 %).",
        "Ännu ovanligt, fast det enligt de svarande skulle betyda mycket för personalen: ”Kontorsarbetets värde erkänns” (betydelse 83 %, ibruktagande 13 %).",
        "Still rare, though respondents think it would matter a lot to staff: “The value of office work is recognised” (significance 83%, adoption 13%).",
    ];
    for (lang, headline) in Lang::ALL.into_iter().zip(headlines) {
        assert_eq!(
            told(lang, by_default(), Significance::Staff, Crosshair::Median),
            headline
        );
    }
}

#[test]
fn two_are_both_named() {
    assert_eq!(
        told(Lang::Fi, with_trials(), Significance::Mean, Crosshair::Half),
        "Alle puolella käytössä tai kokeiltavana, vaikka merkitsisi vastaajien arvion mukaan henkilöstölle \
         ja asiakkaille paljon: ”Toimistotyön arvo tunnistetaan” (merkitys 71 %, käyttöönotto 21 %) ja \
         ”Ohjelma tai tekoäly neuvoo käyttäjää” (merkitys 56 %, käyttöönotto 28 %)."
    );
}

#[test]
fn more_are_counted_and_the_most_significant_named() {
    let told = |lang, whose| told(lang, by_default(), whose, Crosshair::Half);
    assert_eq!(
        told(Lang::Fi, Significance::Staff),
        "5 väittämää on alle puolella käytössä, vaikka merkitsisi vastaajien arvion mukaan henkilöstölle paljon; \
         eniten merkitsisi, että digitalisointi nopeuttaa käsittelyä ja että toimistotyön arvo tunnistetaan (83 %)."
    );
    assert_eq!(
        told(Lang::Sv, Significance::Customers),
        "3 påståenden är i bruk hos färre än hälften, fast de enligt de svarande skulle betyda mycket för kunderna; \
         mest skulle det betyda att digitalisering gör behandlingen snabbare (75 %)."
    );
    assert_eq!(
        told(Lang::En, Significance::Customers),
        "3 statements are in use for fewer than half, though respondents think they would matter a lot to customers; \
         above all, that digitalisation speeds up processing (75%)."
    );
}

#[test]
fn none_is_said_and_near_ones_do_not_count() {
    let headlines = [
        "Mikään näkyvistä väittämistä ei ole selvästi sekä vielä harvinainen että vastaajien arvion mukaan asiakkaille paljon merkitsevä.",
        "Inget av påståendena som visas är tydligt både ännu ovanligt och, enligt de svarande, av stor betydelse för kunderna.",
        "None of the statements shown is clearly both still rare and, in the respondents’ view, of great significance to customers.",
    ];
    for (lang, headline) in Lang::ALL.into_iter().zip(headlines) {
        let whose = Significance::Customers;
        assert_eq!(told(lang, by_default(), whose, Crosshair::Median), headline);
    }
}

#[test]
fn another_measure_names_the_field_by_its_place() {
    let staff = Significance::Staff;
    assert_eq!(
        told(Lang::Fi, reversed(), staff, Crosshair::Median),
        "Kartan vasempaan yläkenttään kuuluu 3 väittämää, ylimpänä ”Digitalisointi nopeuttaa käsittelyä”."
    );
    let lines = all_by(reversed());
    let plane = Plane::cut(&lines, staff, Crosshair::Median);
    let told = |lang, lines| text::map_finding(lang, published(), reversed(), &plane, lines);
    assert_eq!(
        told(Lang::En, &lines[5..6]),
        "The upper left field of the map holds only “Digitalisation speeds up processing”."
    );
    assert_eq!(
        told(Lang::Sv, &lines[9..]),
        "Inget påstående som visas ligger klart i kartans övre vänstra fält."
    );
    assert_eq!(
        told(Lang::En, &[]),
        "No statement matches every filter.",
        "an empty result"
    );
}

#[test]
fn the_lead_says_what_counts_to_whom_and_the_cut() {
    let lead = |lang, whose, cut| {
        spaced(text::map_lead(
            lang,
            published(),
            &by(by_default()),
            whose,
            cut,
        ))
    };
    assert_eq!(
        lead(Lang::Fi, Significance::Staff, Crosshair::Half),
        "Käyttöönotto: käytössä; merkitys henkilöstölle, jos toteutuu: \
         erittäin suuri merkitys tai suuri merkitys; prosenttia vastaajista. Rajat ovat 50 prosentissa."
    );
    assert_eq!(
        lead(Lang::En, Significance::Mean, Crosshair::Median),
        "Adoption: in use; significance to staff and customers on average, if realised: \
         very great significance or great significance; percent of respondents. \
         Each line has half of the statements on either side (the median)."
    );
}

#[test]
fn a_mark_says_where_it_stands_and_in_which_field() {
    let lines = all_by(by_default());
    let mark = |lang, whose, at: usize| {
        let plane = Plane::cut(&lines, whose, Crosshair::Median);
        spaced(text::map_mark(
            lang,
            published(),
            by_default(),
            &plane,
            &lines[at],
        ))
    };
    assert_eq!(
        mark(Lang::Fi, Significance::Staff, 7),
        "8. Toimistotyön arvo tunnistetaan. Käyttöönotto 13 %, merkitys henkilöstölle 83 %. \
         Merkitsisi paljon, vielä harvinaista."
    );
    assert_eq!(
        mark(Lang::Sv, Significance::Mean, 2),
        "3. Invånarna använder digitala tjänster mer. Ibruktagande 56 %, betydelse i medeltal 64,5 %. \
         Nära gränsen."
    );
    assert_eq!(
        mark(Lang::En, Significance::Customers, 0),
        "1. Meeting papers are in the cloud. Adoption 84%, significance to customers 67%. \
         Would matter a lot, already common."
    );
}

#[test]
fn moved_marks_are_named() {
    assert_eq!(text::moved_note(Lang::Fi, &[]), None);
    let note = |lang, moved: &[u16]| text::moved_note(lang, moved).unwrap();
    assert_eq!(
        note(Lang::Fi, &[6, 8]),
        "Merkit 6 ja 8 on siirretty erilleen enintään puolen merkin verran, jotta molemmat näkyvät."
    );
    assert_eq!(
        note(Lang::Fi, &[6]),
        "Merkki 6 on siirretty sivuun enintään puolen merkin verran, jotta se näkyy."
    );
    assert_eq!(
        note(Lang::Sv, &[3, 6, 8]),
        "Märkena 3, 6 och 8 har flyttats isär med högst ett halvt märke så att alla syns."
    );
    assert!(note(Lang::En, &[6, 8]).starts_with("Marks 6 and 8 have"));
}

#[test]
fn gathered_marks_are_named() {
    assert_eq!(text::gathered_note(Lang::En, &[]), None);
    assert_eq!(
        text::gathered_note(Lang::Fi, &[2, 4, 8]).unwrap(),
        "Merkit 2, 4 ja 8 ovat niin lähellä toisiaan, että ne on koottu vierekkäin; viiva osoittaa kunkin oikean paikan."
    );
}

#[test]
fn an_area_counts_what_is_inside() {
    let inside = |count| text::rectangle(Lang::Fi, count);
    assert_eq!(inside(0), "Alueella ei ole väittämiä.");
    assert_eq!(inside(1), "Alueella on 1 väittämä.");
    assert_eq!(inside(3), "Alueella on 3 väittämää.");
    assert_eq!(text::rectangle(Lang::Sv, 1), "I området finns 1 påstående.");
    assert_eq!(text::rectangle(Lang::En, 2), "The area holds 2 statements.");
}

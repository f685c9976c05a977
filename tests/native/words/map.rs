//! The map in sentences.

use murroskartta::analysis::{Axis, Crosshair, Measures, Plane};
use murroskartta::survey::Lang;
use murroskartta::text;

use super::{all_by, by, by_default, reversed, spaced, with_trials};
use crate::published;

/// The headline of the map of all statements.
fn told(lang: Lang, measures: Measures, whose: Axis, cut: Crosshair) -> String {
    let lines = all_by(measures);
    let plane = Plane::cut(&lines, crate::upwards(whose), cut);
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
        "Merkitsisi henkilöstölle paljon, vielä harvinaista: toimistotyön arvo tunnistetaan (83 % ja 13 %).",
        "Skulle betyda mycket för personalen, ännu ovanligt: kontorsarbetets värde erkänns (83 % och 13 %).",
        "Would matter a lot to staff, still rare: the value of office work is recognised (83% and 13%).",
    ];
    for (lang, headline) in Lang::ALL.into_iter().zip(headlines) {
        assert_eq!(
            told(lang, by_default(), crate::TO_STAFF, Crosshair::Median),
            headline
        );
    }
}

#[test]
fn two_are_both_named() {
    assert_eq!(
        told(Lang::Fi, with_trials(), crate::to_both(), Crosshair::Half),
        "Merkitsisi henkilöstölle ja asiakkaille paljon, alle puolella käytössä tai kokeiltavana: toimistotyön arvo \
         tunnistetaan ja ohjelma tai tekoäly neuvoo käyttäjää."
    );
}

#[test]
fn more_are_counted() {
    let told = |lang, whose| told(lang, by_default(), whose, Crosshair::Half);
    assert_eq!(
        told(Lang::Fi, crate::TO_STAFF),
        "5 väittämää on alle puolella käytössä, vaikka merkitsisi henkilöstölle paljon."
    );
    assert_eq!(
        told(Lang::Sv, crate::TO_CUSTOMERS),
        "3 påståenden är i bruk hos färre än hälften, fast de skulle betyda mycket för kunderna."
    );
    assert_eq!(
        told(Lang::En, crate::TO_CUSTOMERS),
        "3 statements are in use for fewer than half, though they would matter a lot to customers."
    );
}

#[test]
fn none_is_said_and_near_ones_do_not_count() {
    let headlines = [
        "Mikään väittämistä ei ole selvästi sekä vielä harvinainen että asiakkaille paljon merkitsevä.",
        "Inget av påståendena är tydligt både ännu ovanligt och av stor betydelse för kunderna.",
        "None of the statements is clearly both still rare and of great significance to customers.",
    ];
    for (lang, headline) in Lang::ALL.into_iter().zip(headlines) {
        let whose = crate::TO_CUSTOMERS;
        assert_eq!(told(lang, by_default(), whose, Crosshair::Median), headline);
    }
}

#[test]
fn another_measure_names_the_field_by_its_place() {
    let staff = crate::TO_STAFF;
    assert_eq!(
        told(Lang::Fi, reversed(), staff, Crosshair::Median),
        "Kartan vasempaan yläkenttään kuuluu 3 väittämää, ylimpänä ”Digitalisointi nopeuttaa käsittelyä”."
    );
    let lines = all_by(reversed());
    let plane = Plane::cut(&lines, crate::upwards(staff), Crosshair::Median);
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
            crate::upwards(whose),
            cut,
        ))
    };
    assert_eq!(
        lead(Lang::Fi, crate::TO_STAFF, Crosshair::Half),
        "Käyttöönotto: käytössä; merkitys henkilöstölle, jos toteutuu: \
         erittäin suuri tai suuri, % vastaajista · rajat 50 prosentissa"
    );
    assert_eq!(
        lead(Lang::En, crate::to_both(), Crosshair::Median),
        "Adoption: in use; significance to staff and customers on average, if realised: \
         very great or great, % of respondents · lines at the medians"
    );
}

#[test]
fn a_mark_says_where_it_stands_and_in_which_field() {
    let lines = all_by(by_default());
    let mark = |lang, whose, at: usize| {
        let plane = Plane::cut(&lines, crate::upwards(whose), Crosshair::Median);
        spaced(text::map_mark(
            lang,
            published(),
            by_default(),
            &plane,
            &lines[at],
        ))
    };
    assert_eq!(
        mark(Lang::Fi, crate::TO_STAFF, 7),
        "8. Toimistotyön arvo tunnistetaan. Käyttöönotto 13 %, merkitys henkilöstölle 83 %. \
         Merkitsisi paljon, vielä harvinaista."
    );
    assert_eq!(
        mark(Lang::Sv, crate::to_both(), 2),
        "3. Invånarna använder digitala tjänster mer. Ibruktagande 56 %, betydelse i medeltal 64,5 %. \
         Nära gränsen."
    );
    assert_eq!(
        mark(Lang::En, crate::TO_CUSTOMERS, 0),
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

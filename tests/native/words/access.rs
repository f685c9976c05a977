//! The accessibility statement: what the publisher has filled in, and nothing in its name beyond that.

use murroskartta::survey::{Contact, Lang, Localized, Survey};
use murroskartta::text;

use super::spaced;
use crate::published;

fn statement(lang: Lang, survey: &Survey) -> String {
    let parts = text::access(lang, survey).into_iter();
    let parts = parts.flat_map(|part| part.paragraphs);
    spaced(parts.collect::<Vec<_>>().join("\n"))
}

fn with(contact: Contact) -> Survey {
    Survey {
        contact,
        ..published().clone()
    }
}

fn filled_in() -> Contact {
    Contact {
        name: Some(Localized {
            fi: "Kunta".into(),
            sv: "Kommunen".into(),
            en: "The municipality".into(),
        }),
        url: Some("mailto:palaute@example.org".into()),
        assessed: Some("2026-11-30".into()),
        response_days: Some(14),
    }
}

/// The source names no publisher of this page, no form for feedback on it, and no day.
#[test]
fn the_published_survey_promises_nothing_in_anybodys_name() {
    assert_eq!(published().contact, Contact::default());
    let open = [
        (
            Lang::Fi,
            [
                "Sivun julkaisija ei ole vielä täydentänyt tietojaan",
                "ei ole vielä kertonut, milloin se on arvioinut sivun",
                "ei ole vielä kertonut, mihin palautetta saavutettavuudesta voi antaa",
            ],
        ),
        (
            Lang::Sv,
            [
                "har ännu inte fyllt i sina uppgifter",
                "har ännu inte berättat när den har bedömt sidan",
                "har ännu inte berättat vart man kan ge respons på tillgängligheten",
            ],
        ),
        (
            Lang::En,
            [
                "has yet to fill in its details",
                "has yet to say when it assessed the page",
                "has yet to say where feedback on accessibility can be given",
            ],
        ),
    ];
    for (lang, open) in open {
        let said = statement(lang, published());
        for sentence in open {
            assert!(said.contains(sentence), "{said}");
        }
        for promise in [
            "KT", "viikon", "veckor", "weeks", "päivän", "dagar", "days", "2026",
        ] {
            assert!(!said.contains(promise), "{promise}: {said}");
        }
    }
}

#[test]
fn what_is_filled_in_is_promised() {
    let promised = [
        (
            Lang::Fi,
            [
                "Sivun julkaisee Kunta.",
                "Julkaisija on arvioinut sivun 30.11.2026.",
                "Kerro, jos jokin ei toimi tai tarvitset sisällön muussa muodossa. Kunta vastaa 14 päivän kuluessa.",
                "tai et saa sitä 14 päivän kuluessa, voit tehdä ilmoituksen",
            ],
        ),
        (
            Lang::Sv,
            [
                "Sidan publiceras av Kommunen.",
                "har bedömt den 30.11.2026.",
                "Kommunen svarar inom 14 dagar.",
                "eller får du inget inom 14 dagar, kan du göra en anmälan",
            ],
        ),
        (
            Lang::En,
            [
                "The page is published by The municipality.",
                "The publisher assessed the page on 30 November 2026.",
                "The municipality answers within 14 days.",
                "or do not get one within 14 days, you can file a complaint",
            ],
        ),
    ];
    let survey = with(filled_in());
    for (lang, promised) in promised {
        let said = statement(lang, &survey);
        for sentence in promised {
            assert!(said.contains(sentence), "{sentence}: {said}");
        }
        for open in ["ei ole vielä kertonut", "ännu inte", "has yet"] {
            assert!(!said.contains(open), "{said}");
        }
    }
}

/// Each of them by itself: one that is filled in does not stand for the others.
#[test]
fn half_of_it_may_be_filled_in() {
    let contact = Contact {
        assessed: None,
        response_days: None,
        ..filled_in()
    };
    let said = statement(Lang::Fi, &with(contact));
    assert!(said.contains("Sivun julkaisee Kunta."), "{said}");
    assert!(said.contains("ei ole vielä kertonut, milloin"), "{said}");
    assert!(said.contains("muussa muodossa.\n"), "{said}");
    assert!(said.contains("tai et saa sitä, voit tehdä"), "{said}");
    let contact = Contact {
        name: None,
        response_days: Some(1),
        ..filled_in()
    };
    let said = statement(Lang::En, &with(contact));
    assert!(
        said.contains("The publisher answers within one day."),
        "{said}"
    );
}

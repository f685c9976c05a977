//! The published words, typed a second time, and the rules that ours follow.

use murroskartta::survey::{Lang, ScaleId, Statement, Survey, surveys};

/// The statements as printed in table 1, its lines joined.
const STATEMENTS: [(&str, &str); 10] = [
    (
        "meeting-papers-cloud",
        "Kunnan tai kuntayhtymän kokouspaperit on siirretty pilvipalveluun",
    ),
    (
        "shared-service-centre",
        "Moni tehtävä hoidetaan keskitetysti esimerkiksi palvelukeskuksesta käsin",
    ),
    (
        "digital-service-use",
        "Kuntalaiset käyttävät huomattavasti aiempaa enemmän heille tarjottuja \
         digitaalisia palveluja ja/tai palveluportaaleja",
    ),
    (
        "document-accessibility",
        "Sähköisten asiakirjojen hyvä saavutettavuus ja näytteillä pito lisäävät avoimuutta",
    ),
    (
        "services-24-7",
        "Digitalisoidut hallinto- ja toimistopalvelut ovat kuntalaisten, \
         luottamushenkilöiden tai työntekijöiden saatavilla 24/7",
    ),
    (
        "faster-processing",
        "Prosessien ja/tai niiden vaiheiden digitalisointi nopeuttaa käsittelyaikoja",
    ),
    (
        "personal-guidance-chat",
        "Henkilökohtaista palvelua ja neuvontaa pystytään tarjoamaan selvästi aiempaa \
         paremmin esimerkiksi tsättiä hyödyntämällä",
    ),
    (
        "recognised-value",
        "Hyvän hallinto- ja toimistotyön merkitys ja arvo tunnistetaan organisaatiossa \
         myös resursseista päätettäessä",
    ),
    (
        "ai-guides-users",
        "Ohjelma tai tekoäly neuvovat palvelun käyttäjää, mikä vähentää virheitä ja \
         niistä aiheutuvaa työtä",
    ),
    (
        "ai-checks-invoices",
        "Ohjelmat tai tekoäly tarkistaa laskut, työsopimukset tms.",
    ),
];

fn survey() -> &'static Survey {
    &surveys()[0]
}

#[test]
fn statements_are_worded_as_printed() {
    let statements = survey().statements.iter();
    let compiled: Vec<_> = statements
        .map(|s| (s.id.as_str(), s.wording.fi.as_str()))
        .collect();
    assert_eq!(compiled, STATEMENTS);
}

#[test]
fn statements_are_numbered_from_1_in_the_order_of_table_1() {
    let numbers: Vec<u16> = survey().statements.iter().map(|s| s.number).collect();
    assert_eq!(numbers, (1..=10).collect::<Vec<_>>());
    let rows = survey().table(crate::ADOPTION).rows.iter();
    assert_eq!(
        rows.map(|row| row.statement + 1).collect::<Vec<_>>(),
        numbers
    );
}

/// Ids and published names; those that count by default are marked.
fn answers(scale: ScaleId) -> Vec<(&'static str, &'static str, bool)> {
    let answers = survey().scale(scale).answers.iter();
    answers
        .map(|a| (a.id.as_str(), a.name.fi.as_str(), a.counts))
        .collect()
}

#[test]
fn answers_are_named_as_printed() {
    let adoption = [
        ("in-use", "Käytössä", true),
        ("trial", "Kokeiltavana", false),
        ("planned", "Suunnitteilla", false),
        ("none", "Ei suunnitteilla, ei käytössä", false),
    ];
    let significance = [
        ("very-great", "Erittäin suuri merkitys", true),
        ("great", "Suuri merkitys", true),
        ("moderate", "Kohtalainen merkitys", false),
        ("small", "Pieni merkitys", false),
        ("none", "Ei merkitystä", false),
        ("unsure", "En osaa sanoa", false),
    ];
    assert_eq!(answers(crate::ADOPTED), adoption);
    assert_eq!(answers(crate::SIGNIFICANT), significance);
}

#[test]
fn only_significance_has_an_answer_for_the_unsure() {
    assert_eq!(survey().scale(crate::ADOPTED).unsure(), None);
    assert_eq!(survey().scale(crate::SIGNIFICANT).unsure(), Some(5));
}

#[test]
fn tables_are_titled_and_numbered_as_printed() {
    let tables = survey().tables.iter();
    let compiled: Vec<_> = tables
        .map(|t| (t.id.as_str(), t.number, t.title.fi.as_str()))
        .collect();
    let printed = [
        ("adoption", 1, "Toimintatapojen arviointi"),
        (
            "customers",
            2,
            "Merkitys asiakkaalle ja kuntalaiselle toteutuessaan",
        ),
        ("staff", 3, "Merkitys henkilöstölle toteutuessaan"),
    ];
    assert_eq!(compiled, printed);
}

#[test]
fn the_survey_is_named_and_dated_as_printed() {
    let Survey {
        title,
        year,
        updated,
        source,
        ..
    } = survey();
    assert_eq!(title.fi, "Hallinto- ja toimistotyön arvo ja muutos");
    assert_eq!((*year, updated.as_str()), (2021, "2021-05-13"));
    let name = "Kunta-alan työn murroksen kuvaus 2: Hallinto- ja toimistotyön arvo ja muutos";
    assert_eq!(source.name, name);
    let publisher = "KT Kuntatyöantajat ja kunta-alan pääsopijajärjestöt";
    assert_eq!(source.publisher.fi, publisher);
    assert_eq!(source.url, None, "the source names no page of its own");
}

#[test]
fn short_names_fit_a_chart() {
    for statement in &survey().statements {
        for lang in Lang::ALL {
            let short = statement.short.get(lang);
            assert!(short.chars().count() <= Statement::LONGEST_SHORT, "{short}");
        }
    }
}

#[test]
fn every_theme_has_a_statement() {
    let ids: Vec<_> = survey()
        .themes
        .iter()
        .map(|theme| theme.id.as_str())
        .collect();
    let expected = [
        "digital-services",
        "automation",
        "openness",
        "organising-work",
        "recognition",
    ];
    assert_eq!(ids, expected);
    for (place, id) in (0..).zip(ids) {
        let mut statements = survey().statements.iter();
        assert!(statements.any(|s| s.themes.contains(&place)), "{id}");
    }
}

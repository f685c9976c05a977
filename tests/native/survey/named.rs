//! What the source names: examples with their links, job titles, occupations. These are data, not
//! prose of ours, so they stand as they were published.

use murroskartta::survey::{Lang, PartKind, Point};

use super::background::{points, report};

const KUNTATYO: &str = "https://www.kuntatyo2030.fi/katso/";

/// Section 4, with the links that the source lists after the names, in the same order. Its one line
/// about Kärkölä names two things, each with a link of its own.
const EXAMPLES: [(&str, &str); 15] = [
    ("Hausjärven kunnan sihteeritiimi", "966"),
    (
        "Asiakaslähtöisen palveluprosessin ja toimistopalvelujen kehittäminen Helsingissä",
        "1424",
    ),
    ("Imatran kaupungin johtoryhmä jalkautuu", "1154"),
    (
        "Jämsän kaupungin tulevaisuuden toimistopalvelut topakasti tiimimallilla",
        "740",
    ),
    (
        "Hallintopalveluiden prosessien tehostaminen ja sähköistäminen Järvenpään kaupungissa",
        "586",
    ),
    (
        "Keskushallinnon toiminnan kehittäminen Kajaanin kaupungissa",
        "887",
    ),
    (
        "Keski-Suomen sairaanhoitopiirin uudistetut johtamispalvelut toiminnan tukena",
        "1100",
    ),
    (
        "Kärkölän kunnan sähköisen päätöksenteon valmennus luottamushenkilöille ja viranhaltijoille",
        "1439",
    ),
    (
        "Kärkölän kunnan virtuaalitaukojumppa etätyöläisille",
        "1444",
    ),
    (
        "Slackin käyttö poikkeusoloissa Limingan kunnan elinvoimapalveluissa",
        "1255",
    ),
    (
        "Toimistotyön muotoilu ja kehittäminen Sallan, Posion ja Ylitornion kunnissa",
        "https://www.ulapland.fi/loader.aspx?id=bd2167dc-748d-445e-b4d4-fb347dc35b57",
    ),
    (
        "Suupohjan peruspalveluliikelaitoskuntayhtymä: Kuinka selätimme laskuvuoren",
        "533",
    ),
    (
        "Robotiikka talous- ja hallintotyössä Vantaan kaupungilla",
        "https://kuntatyo-20-tyon-murros.simplecast.com/episodes/robotiikka-talous-ja-hallintotyossa",
    ),
    ("Ylitornion kunnan taloushallinnon vuosikello", "1019"),
    ("Ylöjärven kaupungin tuo oma päätelaitteesi", "464"),
];

/// Section 10.
const FEEDBACK: &str = "https://q.surveypal.com/2021-tyon-murros-kuvaukset";

fn address(link: &str) -> String {
    if link.starts_with("https://") {
        link.into()
    } else {
        format!("{KUNTATYO}{link}")
    }
}

#[test]
fn examples_are_named_and_linked_as_in_section_4() {
    let found: Vec<_> = points(4, PartKind::Examples)
        .iter()
        .map(|point| (point.text.fi.clone(), point.url.clone().unwrap()))
        .collect();
    let printed = EXAMPLES.map(|(name, link)| (name.to_owned(), address(link)));
    assert_eq!(found, printed);
}

#[test]
fn every_link_of_the_source_is_there_once_and_no_other() {
    let points = report().points().into_iter();
    let links = points.filter_map(|(section, _, point)| Some((section.number, point.url.clone()?)));
    let mut expected = EXAMPLES.map(|(_, link)| (4, address(link))).to_vec();
    expected.push((10, FEEDBACK.to_owned()));
    assert_eq!(links.collect::<Vec<_>>(), expected);
}

/// Section 2: the job titles at the City of Espoo, in the order of the source.
#[test]
fn the_ten_titles_of_espoo_stand_in_every_language() {
    let titles = [
        ["lakimies", "jurist", "lawyer"],
        [
            "palvelussuhdeasiantuntija",
            "anställningsexpert",
            "employment relations specialist",
        ],
        ["assistentti", "assistent", "assistant"],
        ["palkkakirjanpitäjä", "lönebokförare", "payroll accountant"],
        [
            "koulutusasiantuntija",
            "utbildningsexpert",
            "training specialist",
        ],
        ["suunnittelupäällikkö", "planeringschef", "planning manager"],
        ["toimistosihteeri", "byråsekreterare", "office secretary"],
        [
            "suunnittelusihteeri",
            "planeringssekreterare",
            "planning secretary",
        ],
        ["controller", "controller", "controller"],
        [
            "viestintäpäällikkö",
            "kommunikationschef",
            "communications manager",
        ],
    ];
    let of_espoo = |point: &&&Point| point.text.fi.contains("Espoo");
    let facts = points(2, PartKind::Facts);
    let told = facts.iter().find(of_espoo).unwrap();
    for (at, (lang, and)) in [(Lang::Fi, "ja"), (Lang::Sv, "och"), (Lang::En, "and")]
        .into_iter()
        .enumerate()
    {
        let titles = titles.map(|title| title[at]);
        let (last, before) = titles.split_last().unwrap();
        let all = format!("{} {and} {last}.", before.join(", "));
        let said = told.text.get(lang);
        assert!(said.ends_with(&all), "{said}");
    }
}

/// What a point of section 6 names, and what it says about that after a colon.
fn occupations(lang: Lang) -> Vec<(Vec<&'static str>, Option<&'static str>)> {
    let points = points(6, PartKind::Occupations).into_iter();
    let points = points.map(|point| {
        let said = point.text.get(lang);
        match said.split_once(": ") {
            Some((names, about)) => (names.split(", ").collect(), Some(about)),
            None => (said.split(", ").collect(), None),
        }
    });
    points.collect()
}

#[test]
fn occupations_are_named_as_in_section_6() {
    let found = occupations(Lang::Fi);
    let names: Vec<_> = found.iter().map(|(names, _)| names.join("; ")).collect();
    let printed = [
        "Palvelumuotoilija; hukan poistaja; sähköisten palvelujen sisällön tuottaja; pääkäyttäjä",
        "Botin ohjaaja; ohjelmoija; robottiesihenkilö; järjestelmäasiantuntija; digitalisaattori",
        "Palveluohjaaja; tukihenkilö",
        "Kontrolleri; tarkastaja; reklamaatioihin vastaaja",
        "Trouble shooter",
        "Tekoälyn ja digipalveluiden asiantuntija",
        "Asiantuntija",
        "Sähköisen arkistonhoitaja; tietoturvavastaava",
        "Tiedottaja; someviestinnän osaaja",
    ];
    assert_eq!(names, printed);
    let fields = "taloushallinto, kirjanpito, palkanlaskenta, laskutus, ostotoiminta, \
                  sopimusjuridiikka, henkilöstövoimavarojen johtaminen, HR-tehtävät";
    assert_eq!(found[6].1, Some(fields));
}

#[test]
fn no_occupation_is_lost_in_translation() {
    let counts = |lang| -> Vec<_> {
        let all = occupations(lang).into_iter();
        all.map(|(names, about)| (names.len(), about.is_some()))
            .collect()
    };
    let fields = |lang| occupations(lang)[6].1.unwrap().split(", ").count();
    for lang in [Lang::Sv, Lang::En] {
        assert_eq!(counts(lang), counts(Lang::Fi));
        assert_eq!(fields(lang), 8);
    }
}

/// The four bullets of section 6 that name no occupation.
#[test]
fn skills_are_those_of_section_6() {
    let skills = points(6, PartKind::Skills);
    let said: Vec<_> = skills.iter().map(|point| &*point.text.fi).collect();
    let named = [
        ["lakien tuntemus", "laaja osaaminen"],
        [
            "ehittämisosaaminen",
            "itseohjautuvuus ja verkostojohtaminen",
        ],
        ["Oman työn", "johtaminen"],
        ["oisoppiminen", "vanhoista toimintatavoista"],
    ];
    assert_eq!(said.len(), named.len());
    for (said, named) in said.iter().zip(named) {
        assert!(named.iter().all(|name| said.contains(name)), "{said}");
    }
}

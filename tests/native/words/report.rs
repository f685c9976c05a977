//! The background in words: its numbers, where they are from, and what stands around them.

use murroskartta::analysis::{Among, Query, all_lines};
use murroskartta::survey::{Amount, Bound, Figure, Lang, Localized, PartKind};
use murroskartta::text;

use super::{by, by_default, spaced};
use crate::published;

/// The figures of the background with the ids of their points, as they are read.
fn figures() -> Vec<(&'static str, &'static Figure)> {
    let report = published().report.as_ref().expect("a background");
    let points = report.points().into_iter();
    points
        .filter_map(|(.., point)| Some((&*point.id, point.figure.as_ref()?)))
        .collect()
}

/// What is said of each figure, in every language.
fn said(say: impl Fn(Lang, &Figure) -> String) -> Vec<(&'static str, [String; 3])> {
    let said = |figure| Lang::ALL.map(|lang| spaced(say(lang, figure)));
    let figures = figures().into_iter();
    figures.map(|(id, figure)| (id, said(figure))).collect()
}

#[test]
fn amounts_are_written_as_each_language_does() {
    let expected = [
        (
            "office-workers",
            [
                "15 000 ihmistä eli 4 %",
                "15 000 personer, dvs. 4 %",
                "15,000 people, or 4%",
            ],
        ),
        (
            "leaders",
            [
                "Noin 8 000 ihmistä eli 2 %",
                "Ungefär 8 000 personer, dvs. 2 %",
                "About 8,000 people, or 2%",
            ],
        ),
        ("telework", ["63 %", "63 %", "63%"]),
        ("other-tasks", ["8 %", "8 %", "8%"]),
        ("telework-2020", ["Yli 60 %", "Över 60 %", "Over 60%"]),
        ("coped", ["85 %", "85 %", "85%"]),
        (
            "leadership",
            [
                "16 prosenttiyksikköä",
                "16 procentenheter",
                "16 percentage points",
            ],
        ),
        ("languages", ["30 %", "30 %", "30%"]),
    ];
    let expected = expected.map(|(id, said)| (id, said.map(String::from)));
    assert_eq!(said(text::amount), expected);
}

#[test]
fn origins_say_who_found_it_out_and_of_when() {
    let survey = [
        "Julkisen alan työhyvinvointitutkimus, vuotta ei kerrota",
        "Undersökningen om arbetshälsan i den offentliga sektorn, året anges inte",
        "Public sector wellbeing at work survey, year not given",
    ];
    let expected = [
        (
            "office-workers",
            [
                "Kuntatyönantajat, 2019",
                "Kommunarbetsgivarna, 2019",
                "Local Government Employers, 2019",
            ],
        ),
        (
            "leaders",
            [
                "Alkuperää ei mainita, 2019",
                "Ursprunget anges inte, 2019",
                "Origin not stated, 2019",
            ],
        ),
        ("telework", survey),
        ("other-tasks", survey),
        (
            "telework-2020",
            [
                "Alkuperää ei mainita, 2020",
                "Ursprunget anges inte, 2020",
                "Origin not stated, 2020",
            ],
        ),
        (
            "coped",
            [
                "Kevan syksyn tutkimus, 2020",
                "Kevas höstundersökning, 2020",
                "Keva’s autumn study, 2020",
            ],
        ),
        ("leadership", survey),
        (
            "languages",
            [
                "Alkuperää ei mainita, vuotta ei kerrota",
                "Ursprunget anges inte, året anges inte",
                "Origin not stated, year not given",
            ],
        ),
    ];
    let expected = expected.map(|(id, said)| (id, said.map(String::from)));
    assert_eq!(said(text::origin), expected);
}

fn counted(count: u32) -> Figure {
    Figure {
        amount: Amount::Share(1),
        count: Some(count),
        bound: Bound::Exactly,
        year: None,
        origin: Localized::default(),
    }
}

#[test]
fn thousands_stand_apart() {
    let cases = [
        (0, "0", "0"),
        (999, "999", "999"),
        (1_000, "1 000", "1,000"),
        (8_050, "8 050", "8,050"),
        (420_007, "420 007", "420,007"),
        (5_533_793, "5 533 793", "5,533,793"),
        (1_000_000, "1 000 000", "1,000,000"),
    ];
    for (count, fi, en) in cases {
        let fi = format!("{fi} ihmistä eli 1 %");
        let en = format!("{en} people, or 1%");
        assert_eq!(spaced(text::amount(Lang::Fi, &counted(count))), fi);
        assert_eq!(spaced(text::amount(Lang::En, &counted(count))), en);
    }
}

#[test]
fn a_number_does_not_part_from_its_unit_or_its_thousands() {
    let joints = [
        (Lang::Fi, " eli "),
        (Lang::Sv, ", dvs. "),
        (Lang::En, ", or "),
    ];
    for (lang, joint) in joints {
        let said = text::amount(lang, &counted(15_000));
        let (people, share) = said.split_once(joint).unwrap();
        assert!(!people.contains(' ') && !share.contains(' '), "{said}");
    }
}

#[test]
fn a_point_is_told_as_one_sentence() {
    let report = published().report.as_ref().unwrap();
    let points = report.points();
    let told = |id: &str, lang| {
        let (.., point) = points.iter().find(|(.., point)| point.id == id).unwrap();
        spaced(text::told(lang, point))
    };
    assert_eq!(
        told("other-tasks", Lang::Fi),
        "8 % kuntien hallinto- ja toimistotyöntekijöistä siirtyi toisiin tehtäviin."
    );
    assert_eq!(
        told("languages", Lang::En),
        "30% of Vantaa’s residents have a foreign background. Their share has grown in many \
         places, and many things have to be explained in several languages."
    );
    assert_eq!(
        told("openness", Lang::Sv),
        "Det offentliga arbetet måste bli öppnare och mer transparent."
    );
}

#[test]
fn how_many_points_are_shown() {
    let said = Lang::ALL.map(|lang| text::kept_points(lang, 7, 120));
    assert_eq!(
        said,
        [
            "Näkyvissä 7/120 kohtaa.",
            "7/120 punkter visas.",
            "7 of 120 points shown."
        ]
    );
}

/// Where a search or a theme leaves no point, the headline says so, and tells nothing of people.
#[test]
fn the_headline_says_when_nothing_is_left() {
    let report = published().report.as_ref().unwrap();
    let said = |any| Lang::ALL.map(|lang| text::report_headline(lang, report, any));
    assert_eq!(
        said(false),
        [
            "Mikään kohta ei täytä kaikkia rajauksia.",
            "Ingen punkt uppfyller alla filter.",
            "No point matches every filter.",
        ]
    );
    assert!(said(true)[0].contains("15\u{a0}000"));
}

#[test]
fn places_in_the_source_and_the_age_of_addresses() {
    let section = Lang::ALL.map(|lang| spaced(text::section_of(lang, 9)));
    assert_eq!(section, ["luku 9", "kapitel 9", "section 9"]);
    let progress = Lang::ALL.map(|lang| text::progress(lang, 3, 12));
    assert_eq!(progress, ["Osa 3/12", "Del 3/12", "Part 3 of 12"]);
    let year = published().year;
    let as_of = Lang::ALL.map(|lang| spaced(text::as_of(lang, year)));
    assert_eq!(
        as_of,
        ["osoite v. 2021", "adress från 2021", "address as of 2021"]
    );
}

/// Section 11 of the source.
#[test]
fn tables_are_titled_with_their_numbers() {
    let titles = |lang| crate::TABLES.map(|table| text::table_title(lang, published(), table));
    assert_eq!(
        titles(Lang::Fi),
        [
            "Taulukko 1. Toimintatapojen arviointi",
            "Taulukko 2. Merkitys asiakkaalle ja kuntalaiselle toteutuessaan",
            "Taulukko 3. Merkitys henkilöstölle toteutuessaan",
        ]
    );
    assert_eq!(
        titles(Lang::Sv),
        [
            "Tabell 1. Bedömning av arbetssätten",
            "Tabell 2. Betydelse för kunden och kommuninvånaren om arbetssättet förverkligas",
            "Tabell 3. Betydelse för personalen om arbetssättet förverkligas",
        ]
    );
    assert_eq!(
        titles(Lang::En),
        [
            "Table 1. Assessment of the ways of working",
            "Table 2. Significance to the customer and resident, if realised",
            "Table 3. Significance to the personnel, if realised",
        ]
    );
}

/// What is said of the bars beside statement 10: 9 %, 38 % and 62 % as published; of those with an
/// opinion 25 and 13 of 80, and 33 and 29 of 83, each rounded before they are summed.
#[test]
fn the_bars_of_a_statement_in_words() {
    let said = |lang, among| {
        let query = Query {
            among,
            ..by(by_default())
        };
        let lines = all_lines(published(), &query);
        let line = lines.iter().find(|line| line.statement == 9).unwrap();
        spaced(text::trio(lang, published(), &query, &line.sums))
    };
    assert_eq!(
        said(Lang::Fi, Among::All),
        "Käyttöönotto 9 %, asiakkaat 38 %, henkilöstö 62 %"
    );
    assert_eq!(
        said(Lang::Sv, Among::All),
        "Ibruktagande 9 %, kunder 38 %, personal 62 %"
    );
    assert_eq!(
        said(Lang::En, Among::All),
        "Adoption 9%, customers 38%, staff 62%"
    );
    assert_eq!(
        said(Lang::Fi, Among::Opinion),
        "Käyttöönotto 9 %, asiakkaat 48 %*, henkilöstö 75 %*"
    );
    assert_eq!(
        said(Lang::En, Among::Opinion),
        "Adoption 9%, customers 48%*, staff 75%*"
    );
}

/// Kinds that stand beside each other, in the view of a statement, are told apart.
#[test]
fn kinds_are_named_apart() {
    let kinds = [
        PartKind::Facts,
        PartKind::Drivers,
        PartKind::Occupations,
        PartKind::Success,
        PartKind::Risks,
        PartKind::Examples,
        PartKind::Questions,
    ];
    for lang in Lang::ALL {
        let mut names = kinds.map(|kind| text::kind_name(lang, kind));
        names.sort_unstable();
        assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
    }
    assert_eq!(
        text::kind_name(Lang::Fi, PartKind::Risks),
        "Mikä lisää riskiä"
    );
}

/// A name in the language of the source is said to be Finnish where another language quotes it.
#[test]
fn what_is_quoted_in_the_original_is_found() {
    let finnish = "Valitse aiheeksi Hallinto- ja toimistotyön arvo.";
    for words in [
        "Choose the topic “Hallinto- ja toimistotyön arvo” (value).",
        "Välj ämnet ”Hallinto- ja toimistotyön arvo” (värde).",
        "Of “this”, choose “Hallinto- ja toimistotyön arvo”.",
    ] {
        let quoted = text::quoted_original(words, finnish).map(|at| &words[at]);
        assert_eq!(quoted, Some("Hallinto- ja toimistotyön arvo"), "{words}");
    }
    for words in ["Choose “the value”.", "No quotation", "Left “open"] {
        assert_eq!(text::quoted_original(words, finnish), None, "{words}");
    }
}

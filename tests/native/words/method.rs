//! The page that explains how the number of respondents was inferred, and how sure the shares are.

use murroskartta::analysis::{Interval, Measures, Query, Respondents, Rounding, Span};
use murroskartta::survey::{Lang, Survey, TableId};
use murroskartta::text;

use super::{by, by_default, spaced};
use crate::published;

fn passages(lang: Lang, table: TableId, statement: usize) -> Vec<(&'static str, String)> {
    let query = Query {
        table,
        ..by(by_default())
    };
    let respondents = Respondents::of(published()).unwrap();
    let parts = text::method(lang, published(), &respondents, &query, statement);
    let parts = parts.into_iter();
    parts
        .map(|part| (part.id, spaced(part.paragraphs.join("\n"))))
        .collect()
}

fn part(lang: Lang, table: TableId, statement: usize, id: &str) -> String {
    let parts = passages(lang, table, statement);
    let part = parts.into_iter().find(|(part, _)| *part == id);
    part.unwrap().1
}

#[test]
fn one_row_is_worked_through_with_its_neighbours() {
    // Statement 8 in table 3: 60, 23, 4, 2, 0 and 10 %.
    let how = part(Lang::Fi, crate::STAFF, 7, "how");
    assert!(how.contains("Jos siihen vastasi 48"), "{how}");
    assert!(how.contains("Määrä 47 ei käy"), "{how}");
    assert!(how.contains("Määrä 49 ei käy"), "{how}");
    assert!(
        how.contains("20 riviä, ja niistä 19 sopii täsmälleen 48 vastaajaan"),
        "{how}"
    );
    assert!(
        how.contains("Merkitys asiakkaille, väittämä 1, johon vastasi enintään 46"),
        "{how}"
    );
    let respondents = Respondents::of(published()).unwrap();
    let (all, given) = text::example(Lang::En, published(), &respondents, crate::STAFF, 7).unwrap();
    assert_eq!(all, 48);
    assert_eq!(given.iter().map(|given| given.count).sum::<u32>(), 48);
    for given in given {
        // Each exact share rounds to the one published.
        let exact: f64 = given.exact.trim_end_matches('%').parse().unwrap();
        let published: f64 = given.published.trim_end_matches('%').parse().unwrap();
        assert!((exact - published).abs() <= 0.5, "{given:?}");
    }
}

/// That 96 fits as well is no reason to think that there were 96: then most rows would not fit 48.
#[test]
fn what_is_open_is_said_with_the_reason_for_the_smaller_number() {
    for (lang, why) in [
        (
            Lang::Fi,
            "Jos vastaajia olisi ollut 96, noin puolet vastausmääristä olisi parittomia, eikä 48 vastaajasta \
             saa sellaisten osuuksia. Silloin olisi outo sattuma, että 19 riviä 20:stä sopii myös 48 vastaajaan.",
        ),
        (
            Lang::Sv,
            "Hade de svarande varit 96 vore ungefär hälften av antalen udda, och sådana andelar kan 48 svarande \
             inte ge. Då vore det ett märkligt sammanträffande att 19 rader av 20 också stämmer med 48 svarande.",
        ),
        (
            Lang::En,
            "With 96 respondents, about half of the counts would be odd, and 48 respondents cannot give the \
             shares of odd counts. It would then be a strange coincidence that 19 of 20 rows fit 48 respondents as well.",
        ),
    ] {
        let open = part(lang, crate::STAFF, 0, "open");
        assert!(open.contains(why), "{open}");
    }
    let change = part(Lang::Sv, crate::STAFF, 0, "change");
    assert!(change.contains("skulle 3 av raderna"), "{change}");
}

/// An odd count of 96 never rounds to a share that a count of 48 rounds to.
#[test]
fn no_odd_count_of_twice_as_many_gives_a_share_of_so_many() {
    let share = |count, of| Rounding::HalfUp.share(count, of);
    for odd in (1..96).step_by(2) {
        assert!((0..=48).all(|count| share(count, 48) != share(odd, 96)));
    }
}

#[test]
fn how_many_told_of_adoption_is_said_as_a_supposition() {
    let supposed = [
        "Jos kyselyyn vastasi 48, käyttöönottoon vastasi harvempi: väittämästä riippuen enintään 34–45.",
        "Om 48 besvarade enkäten svarade färre om ibruktagande: högst 34–45 beroende på påståendet.",
        "If 48 answered the survey, fewer answered about adoption: at most 34–45, depending on the statement.",
    ];
    let alone = [
        "110, 120, 125 tai 127",
        "110, 120, 125 eller 127",
        "110, 120, 125 or 127",
    ];
    let largest = [
        "Otamme jokaiselle väittämälle suurimman sopivan määrän",
        "För varje påstående tar vi det största antal som passar",
        "For each statement we take the largest number that fits",
    ];
    for (at, lang) in Lang::ALL.into_iter().enumerate() {
        let open = part(lang, crate::ADOPTION, 0, "open");
        for said in [supposed[at], alone[at], largest[at]] {
            assert!(open.contains(said), "{open}");
        }
    }
}

#[test]
fn what_is_supposed_is_not_told_as_a_fact() {
    let how = [
        "Oletamme, että samat vastaajat arvioivat merkityksen asiakkaille ja henkilöstölle; lähde ei sano sitä.",
        "Vi antar att samma svarande bedömde betydelsen för kunderna och för personalen; källan säger det inte.",
        "We assume that the same respondents judged what matters to customers and to staff; the source does not say so.",
    ];
    let apart = [
        "Oletamme, että samat vastaajat, noin 48, arvioivat molempia.",
        "Vi antar att samma svarande, ungefär 48, bedömde båda.",
        "We assume that the same respondents, about 48, judged both.",
    ];
    for (at, lang) in Lang::ALL.into_iter().enumerate() {
        let said = part(lang, crate::STAFF, 7, "how");
        assert!(said.contains(how[at]), "{said}");
        let said = part(lang, crate::STAFF, 7, "difference");
        assert!(said.contains(apart[at]), "{said}");
    }
}

#[test]
fn the_rule_for_an_order_is_told_as_it_is() {
    let rule = [
        "McNemarin tarkka testi 5 prosentin tasolla, pari kerrallaan",
        "McNemars exakta test på 5 procents nivå, ett par i taget",
        "McNemar’s exact test at the 5% level, one pair at a time",
    ];
    let about = [
        "noin 19 kahdestakymmenestä",
        "ungefär 19 av 20",
        "about 19 out of 20",
    ];
    for (at, lang) in Lang::ALL.into_iter().enumerate() {
        let said = part(lang, crate::STAFF, 7, "certainty");
        assert!(
            said.contains(rule[at]) && said.contains(about[at]),
            "{said}"
        );
        // Too few respondents are not the only reason: the overlap is not published.
        let reason = ["päällekkäisyyttä", "överlappar", "overlap"][at];
        assert!(text::runs_note(lang).contains(reason));
    }
}

/// None of the rows of table 1 is possible for 48.
#[test]
fn the_flag_tells_of_the_table_that_it_stands_beside() {
    let respondents = Respondents::of(published()).unwrap();
    let flag = |lang, table| spaced(text::base_flag(lang, &respondents, table));
    let expected = [
        (
            Lang::Fi,
            [
                "Enintään 34–45 vastaajaa väittämää kohti, jos kyselyyn vastasi 48 (päätelty)",
                "Noin 48 vastaajaa (päätelty)",
                "Merkitys: noin 48 vastaajaa, käyttöönotto: enintään 34–45 väittämää kohti (päätelty)",
            ],
        ),
        (
            Lang::Sv,
            [
                "Högst 34–45 svarande per påstående, om 48 besvarade enkäten (härlett)",
                "Ungefär 48 svarande (härlett)",
                "Betydelse: ungefär 48 svarande, ibruktagande: högst 34–45 per påstående (härlett)",
            ],
        ),
        (
            Lang::En,
            [
                "At most 34–45 respondents per statement, if 48 answered the survey (inferred)",
                "About 48 respondents (inferred)",
                "Significance: about 48 respondents, adoption: at most 34–45 per statement (inferred)",
            ],
        ),
    ];
    for (lang, [adoption, staff, several]) in expected {
        assert_eq!(flag(lang, Some(crate::ADOPTION)), adoption);
        assert_eq!(flag(lang, Some(crate::STAFF)), staff);
        assert_eq!(flag(lang, None), several);
    }
    let headline = |table| spaced(text::method_headline(Lang::Fi, &respondents, table));
    assert_eq!(
        headline(crate::ADOPTION),
        "Käyttöönottoon vastasi väittämästä riippuen enintään 34–45, jos kyselyyn vastasi 48."
    );
    assert_eq!(
        headline(crate::CUSTOMERS),
        "Merkitystä arvioi noin 48 vastaajaa, pyöristetyistä osuuksista päätellen."
    );
    let lead = text::method_lead(Lang::Fi, &respondents, crate::ADOPTION);
    assert!(
        lead.ends_with("päätelty 48, ei tämän taulukon määrä."),
        "{lead}"
    );
}

#[test]
fn the_interval_is_worded_as_a_supposition() {
    let sure = part(Lang::Fi, crate::ADOPTION, 7, "certainty");
    assert!(sure.contains("mitä lähde ei väitä"), "{sure}");
    assert!(
        sure.contains("osuus on 13 % ja sen luottamusväli 5–27 %"),
        "{sure}"
    );
    let apart = part(Lang::En, crate::ADOPTION, 7, "difference");
    assert!(
        apart.contains("No confidence interval can be given"),
        "{apart}"
    );
}

#[test]
fn every_row_in_every_language_has_a_page_without_gaps() {
    for lang in Lang::ALL {
        for (table, statement) in crate::TABLES
            .into_iter()
            .flat_map(|table| (0..10).map(move |statement| (table, statement)))
        {
            let parts = passages(lang, table, statement);
            assert_eq!(parts.len(), 5);
            for (id, said) in parts {
                assert!(!said.is_empty() && !said.contains("  "), "{id}: {said}");
                assert!(said.ends_with('.'), "{id}: {said}");
            }
        }
    }
}

#[test]
fn a_published_number_needs_no_inference() {
    let survey = Survey {
        respondents: Some(480),
        ..published().clone()
    };
    let respondents = Respondents::of(&survey).unwrap();
    let query = by(Measures::default_of(&survey));
    let parts = text::method(Lang::En, &survey, &respondents, &query, 0);
    let ids: Vec<_> = parts.iter().map(|part| part.id).collect();
    assert_eq!(ids, ["certainty", "difference"]);
    assert_eq!(
        text::method_headline(Lang::En, &respondents, crate::ADOPTION),
        "There were 480 respondents."
    );
    assert_eq!(
        spaced(text::base_flag(Lang::Sv, &respondents, None)),
        "480 svarande"
    );
}

#[test]
fn a_line_of_the_strip_says_what_its_row_is_possible_for() {
    let said = |lang| text::strip_mark(lang, published(), crate::STAFF, 7);
    assert_eq!(
        said(Lang::Fi),
        "Mahdollinen, jos vastaajia oli 48, 81, 90, 91, 96 tai 98"
    );
    assert_eq!(
        said(Lang::En),
        "Possible for 48, 81, 90, 91, 96 or 98 respondents"
    );
}

#[test]
fn intervals_are_rounded_outwards() {
    let at = |low, high| Interval { low, high };
    assert_eq!(spaced(text::interval(Lang::Fi, at(5.58, 26.71))), "5–27 %");
    assert_eq!(text::interval(Lang::En, at(0.0, 100.0)), "0–100%");
}

#[test]
fn places_that_are_sure_need_no_words() {
    assert_eq!(text::places(Lang::Fi, Span::known(1)), "");
    let places = text::places(Lang::En, Span { low: 2, high: 5 });
    assert_eq!(places, "allowing for chance, ranks 2–5");
}

//! One statement in words.

use murroskartta::analysis::{Line, Measures, Rank};
use murroskartta::survey::Lang;
use murroskartta::text;

use super::{all_by, by, by_default, reversed, spaced};
use crate::{published, whole};

fn headline(lang: Lang, measures: Measures, at: usize) -> String {
    let lines = all_by(measures);
    spaced(text::portrait_headline(
        lang,
        published(),
        &lines[at],
        measures,
    ))
}

fn portrait(lang: Lang, measures: Measures, at: usize) -> String {
    portrait_of(lang, measures, &all_by(measures)[at])
}

fn portrait_of(lang: Lang, measures: Measures, line: &Line) -> String {
    let lines = all_by(measures);
    spaced(text::portrait(
        lang,
        published(),
        &lines,
        line,
        &by(measures),
    ))
}

#[test]
fn the_headline_of_a_statement_in_each_language() {
    let headlines = [
        (
            Lang::Fi,
            7,
            "Toimistotyön arvo tunnistetaan: käytössä 13 %, merkitys henkilöstölle 83 %, asiakkaille 59 %.",
        ),
        (
            Lang::Sv,
            7,
            "Kontorsarbetets värde erkänns: i bruk 13 %, betydelse för personalen 83 %, för kunderna 59 %.",
        ),
        (
            Lang::En,
            7,
            "The value of office work is recognised: in use 13%, significance to staff 83%, to customers 59%.",
        ),
        (
            Lang::Fi,
            3,
            "Saavutettavat asiakirjat lisäävät avoimuutta: käytössä 49 %, merkitys henkilöstölle 79 %, asiakkaille 79 %.",
        ),
    ];
    for (lang, at, expected) in headlines {
        assert_eq!(headline(lang, by_default(), at), expected);
    }
    assert_eq!(
        headline(Lang::Fi, reversed(), 7),
        "”Toimistotyön arvo tunnistetaan”: ”ei suunnitteilla, ei käytössä” 74 %, merkitys asiakkaille 59 %, merkitys henkilöstölle 83 %."
    );
}

#[test]
fn the_portrait_of_a_statement_in_each_language() {
    let portraits = [
        (
            Lang::Fi,
            "Vastaajista 13 prosenttia kertoo, että toimintatapa on käytössä: 8. sija 10 väittämästä. \
             Vastaajista 83 prosentin mielestä sillä olisi suuri merkitys henkilöstölle (jaettu 1. sija) ja 59 prosentin mielestä asiakkaille (6. sija); vastaajien Top5-listalla se on 1. sijalla. \
             Merkityksen osuus on henkilöstölle 70 ja asiakkaille 46 prosenttiyksikköä suurempi kuin käyttöönoton. \
             ”En osaa sanoa” vastasi merkityksestä henkilöstölle 10 prosenttia ja merkityksestä asiakkaille 13 prosenttia. \
             Pyöristyksen vuoksi osuuksien summa ei ole tasan sata: merkitys asiakkaille 102 % ja merkitys henkilöstölle 99 %.",
        ),
        (
            Lang::Sv,
            "13 procent av de svarande uppger att arbetssättet är i bruk, vilket ger plats 8 av 10. \
             Enligt 83 procent skulle det betyda mycket för personalen (delad plats 1) och enligt 59 procent för kunderna (plats 6); på de svarandes topp 5-lista ligger det på plats 1. \
             Andelen för betydelse är för personalen 70 och för kunderna 46 procentenheter större än för ibruktagande. \
             ”Kan inte säga” svarade 10 procent om betydelsen för personalen och 13 procent om betydelsen för kunderna. \
             På grund av avrundning är andelarnas summa inte jämnt hundra: betydelse för kunderna 102 % och betydelse för personalen 99 %.",
        ),
        (
            Lang::En,
            "13% of respondents say that this way of working is in use, which ranks 8th of 10. \
             83% say it would matter greatly to staff (joint 1st) and 59% to customers (6th); on the respondents’ Top 5 list it ranks 1st. \
             The share for significance to staff is 70 and to customers 46 percentage points higher than for adoption. \
             “Can’t say” was chosen by 10% when asked about staff and 13% when asked about customers. \
             Because of rounding, the shares do not add up to exactly a hundred: significance to customers 102% and significance to staff 99%.",
        ),
    ];
    for (lang, expected) in portraits {
        assert_eq!(portrait(lang, by_default(), 7), expected);
    }
}

#[test]
fn what_is_common_and_what_is_equal_are_said_so() {
    assert_eq!(
        portrait(Lang::Fi, by_default(), 0),
        "Vastaajista 84 prosenttia kertoo, että toimintatapa on käytössä: 1. sija 10 väittämästä. \
         Vastaajista 75 prosentin mielestä sillä olisi suuri merkitys henkilöstölle (4. sija) ja 67 prosentin mielestä asiakkaille (4. sija). \
         Merkityksen osuus on henkilöstölle 9 ja asiakkaille 17 prosenttiyksikköä pienempi kuin käyttöönoton. \
         ”En osaa sanoa” vastasi merkityksestä asiakkaille 11 prosenttia. \
         Pyöristyksen vuoksi osuuksien summa ei ole tasan sata: merkitys henkilöstölle 99 %."
    );
    let equal = [
        "Merkityksen osuus on sekä henkilöstölle että asiakkaille 30 prosenttiyksikköä suurempi kuin käyttöönoton.",
        "Andelen för betydelse är både för personalen och för kunderna 30 procentenheter större än för ibruktagande.",
        "The share for significance, to both staff and customers, is 30 percentage points higher than for adoption.",
    ];
    for (lang, sentence) in Lang::ALL.into_iter().zip(equal) {
        let portrait = portrait(lang, by_default(), 3);
        assert!(portrait.contains(sentence), "{portrait}");
    }
}

#[test]
fn gaps_that_part_or_are_one_are_said_in_full() {
    let told = |lang, sums| {
        let line = Line {
            sums: crate::sums(sums),
            ..all_by(by_default()).remove(2)
        };
        portrait_of(lang, by_default(), &line)
    };
    let fi = told(Lang::Fi, [50, 45, 51]);
    let expected = "Merkityksen osuus on henkilöstölle 1 prosenttiyksikön suurempi kuin käyttöönoton \
                    ja asiakkaille 5 prosenttiyksikköä pienempi kuin käyttöönoton.";
    assert!(fi.contains(expected), "{fi}");
    let en = told(Lang::En, [50, 50, 60]);
    let expected = "The share for significance to staff is 10 percentage points higher than for adoption \
                    and to customers the same as for adoption.";
    assert!(en.contains(expected), "{en}");
}

#[test]
fn every_portrait_holds_its_numbers_and_keeps_short() {
    for measures in [by_default(), reversed()] {
        for line in all_by(measures) {
            for lang in Lang::ALL {
                let headline = text::portrait_headline(lang, published(), &line, measures);
                let portrait = portrait_of(lang, measures, &line);
                for table in crate::TABLES {
                    let sum = line.known_sum(table).to_string();
                    assert!(headline.contains(&sum), "{headline}");
                    assert!(portrait.contains(&sum), "{portrait}");
                }
                let sentences = portrait.matches(". ").count();
                let places = portrait.matches(". sij").count();
                assert!((2..=5).contains(&(sentences - places + 1)), "{portrait}");
            }
        }
    }
}

#[test]
fn every_portrait_tells_of_the_unsure_the_top_and_the_strays() {
    for (at, line) in all_by(by_default()).iter().enumerate() {
        let portrait = portrait_of(Lang::Fi, by_default(), line);
        let rows = crate::TABLES.map(|table| {
            let rows = &published().table(table).rows;
            rows.iter()
                .find(|row| usize::from(row.statement) == at)
                .unwrap()
        });
        let unsure = rows[1..].iter().any(|row| whole(row.shares[5]) >= 10);
        assert_eq!(portrait.contains("”En osaa sanoa”"), unsure, "{portrait}");
        let strays = rows.iter().any(|row| whole(row.total()) != 100);
        assert_eq!(portrait.contains("Pyöristyksen"), strays, "{portrait}");
        let top = published().top_place(at);
        assert_eq!(portrait.contains("Top5"), top.is_some(), "{portrait}");
    }
}

#[test]
fn another_measure_is_told_plainly() {
    assert_eq!(
        portrait(Lang::Fi, reversed(), 4),
        "”ei suunnitteilla, ei käytössä” 38 %, 5. sija 10 väittämästä; merkitys asiakkaille 69 %, 3. sija 10 väittämästä; \
         merkitys henkilöstölle 71 %, 5. sija 10 väittämästä; Top5-listalla 2. sija. \
         Henkilöstö – käyttöönotto: merkityksen osuus 33 prosenttiyksikköä suurempi; \
         asiakkaat – käyttöönotto: merkityksen osuus 31 prosenttiyksikköä suurempi. \
         Pyöristyksen vuoksi osuuksien summa ei ole tasan sata: käyttöönotto 101 %."
    );
}

#[test]
fn places_are_written_as_each_language_does() {
    let rank = |lang, place, shared| {
        let rank = Rank {
            place,
            shared,
            of: 30,
        };
        spaced(text::rank(lang, rank))
    };
    assert_eq!(rank(Lang::Fi, 2, false), "2. sija 30 väittämästä");
    assert_eq!(rank(Lang::Fi, 1, true), "jaettu 1. sija 30 väittämästä");
    assert_eq!(rank(Lang::Sv, 1, true), "delad plats 1 av 30");
    let ordinals = [1, 2, 3, 4, 11, 12, 13, 21, 22, 23];
    let expected = [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd",
    ];
    for (place, ordinal) in ordinals.into_iter().zip(expected) {
        assert_eq!(rank(Lang::En, place, false), format!("{ordinal} of 30"));
    }
    assert_eq!(rank(Lang::En, 7, true), "joint 7th of 30");
    assert_eq!(
        spaced(text::top_place(Lang::Fi, published(), Some(1))),
        "Top5-listalla 1. sija"
    );
    assert_eq!(
        text::top_place(Lang::Sv, published(), None),
        "Inte på topp 5-listan"
    );
}

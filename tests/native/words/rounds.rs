//! From round to round in words.

use murroskartta::analysis::{Change, Course, Stop, courses};
use murroskartta::state::Selection;
use murroskartta::survey::{Lang, TableId};
use murroskartta::text;

use super::spaced;
use crate::analysis::course::rounds;
use crate::{percent, published};

const YEARS: [u16; 2] = [2019, 2021];

/// The headline of the statements at these positions.
fn told(lang: Lang, table: TableId, statements: &[usize]) -> String {
    let mut query = Selection::default_of(published()).query;
    query.table = table;
    let courses = courses(&rounds(), published(), &query);
    told_of(lang, statements, &courses)
}

fn told_of(lang: Lang, statements: &[usize], courses: &[Course]) -> String {
    let lines =
        murroskartta::analysis::all_lines(published(), &Selection::default_of(published()).query);
    let shown: Vec<_> = lines
        .into_iter()
        .filter(|line| statements.contains(&line.statement))
        .collect();
    spaced(text::rounds_finding(
        lang,
        published(),
        &shown,
        courses,
        &YEARS,
    ))
}

#[test]
fn what_changed_the_most() {
    let all: Vec<usize> = (0..10).collect();
    for (lang, expected) in [
        (
            Lang::Fi,
            "Eniten muuttui ”Kokouspaperit ovat pilvipalvelussa” (52 % vuonna 2019, 84 % vuonna 2021).",
        ),
        (
            Lang::Sv,
            "Mest förändrades ”Möteshandlingarna finns i molnet” (52 % år 2019, 84 % år 2021).",
        ),
        (
            Lang::En,
            "What changed the most: “Meeting papers are in the cloud” (52% in 2019, 84% in 2021).",
        ),
    ] {
        assert_eq!(told(lang, crate::ADOPTION, &all), expected);
    }
}

#[test]
fn what_may_be_chance_is_said_to_be() {
    for (lang, expected) in [
        (
            Lang::Fi,
            "Näkyvistä väittämistä kierrosten ero on suurin: ”Toimistotyön arvo tunnistetaan” (18 % vuonna 2019, 13 % vuonna 2021). Sitä ei voi erottaa sattumasta.",
        ),
        (
            Lang::Sv,
            "Av påståendena som visas är skillnaden mellan omgångarna störst: ”Kontorsarbetets värde erkänns” (18 % år 2019, 13 % år 2021). Den går inte att skilja från slumpen.",
        ),
        (
            Lang::En,
            "Of the statements shown, the rounds differ the most on “The value of office work is recognised” (18% in 2019, 13% in 2021). The difference cannot be distinguished from chance.",
        ),
    ] {
        assert_eq!(told(lang, crate::ADOPTION, &[7, 8]), expected);
    }
}

#[test]
fn where_nothing_can_be_compared() {
    for (lang, expected) in [
        (
            Lang::Fi,
            "Näitä väittämiä ei kysytty sekä vuonna 2019 että vuonna 2021.",
        ),
        (
            Lang::Sv,
            "De här påståendena frågades inte både år 2019 och år 2021.",
        ),
        (
            Lang::En,
            "These statements were not asked in both 2019 and 2021.",
        ),
    ] {
        assert_eq!(told(lang, crate::ADOPTION, &[8, 9]), expected);
        assert_eq!(told(lang, crate::ADOPTION, &[]), expected);
    }
}

#[test]
fn many_with_the_same_change_are_counted_and_no_change_is_told() {
    let course = |last: i16| {
        move |statement| Course {
            statement,
            stops: [40, last]
                .map(|sum| {
                    Some(Stop {
                        sum: percent(sum),
                        interval: None,
                    })
                })
                .to_vec(),
        }
    };
    let same: Vec<_> = (0..10).map(course(45)).collect();
    for (lang, expected) in [
        (
            Lang::Fi,
            "Näkyvistä väittämistä suurin muutos, 5 prosenttiyksikköä, on 3 väittämässä. Sitä ei voi erottaa sattumasta.",
        ),
        (
            Lang::Sv,
            "Av påståendena som visas gäller den största förändringen, 5 procentenheter, 3 påståenden. Den går inte att skilja från slumpen.",
        ),
        (
            Lang::En,
            "Of the statements shown, the largest change, 5 percentage points, is in 3 statements. It cannot be distinguished from chance.",
        ),
    ] {
        assert_eq!(told_of(lang, &[0, 1, 2], &same), expected);
    }
    let none: Vec<_> = (0..10).map(course(40)).collect();
    assert_eq!(
        told_of(Lang::Fi, &[0, 1, 2], &none),
        "Osuudet ovat samat vuosina 2019 ja 2021."
    );
}

#[test]
fn a_change_has_its_sign_and_says_where_it_may_be_chance() {
    let change = |points, clear| Change {
        points: percent(points),
        clear,
    };
    let brief = |lang, points, clear| spaced(text::change(lang, change(points, clear)));
    assert_eq!(brief(Lang::Fi, 32, true), "+32 %-yks.");
    assert_eq!(brief(Lang::Fi, -5, false), "−5 %-yks., ei erotu sattumasta");
    assert_eq!(brief(Lang::Sv, 0, false), "0 %-enh., kan vara slump");
    assert_eq!(brief(Lang::En, -12, true), "−12 pp");
    let said =
        |lang, points, clear| spaced(text::change_said(lang, (2019, 2021), change(points, clear)));
    assert_eq!(
        said(Lang::Fi, 1, true),
        "muutos 2019–2021: +1 prosenttiyksikkö"
    );
    assert_eq!(
        said(Lang::En, -3, false),
        "change 2019–2021: −3 percentage points, may be chance"
    );
}

#[test]
fn of_how_many_and_what_was_not_asked() {
    let rounds = rounds();
    let bases: Vec<_> = rounds
        .iter()
        .map(|round| {
            let base = round.respondents.and_then(|all| all.base.as_ref());
            (round.survey.year, base)
        })
        .collect();
    for (lang, expected) in [
        (
            Lang::Fi,
            "Vastaajia oli 100 vuonna 2019 ja noin 48 vuonna 2021.",
        ),
        (
            Lang::Sv,
            "Antalet svarande var 100 år 2019 och ungefär 48 år 2021.",
        ),
        (Lang::En, "Respondents: 100 in 2019 and about 48 in 2021."),
    ] {
        assert_eq!(spaced(text::respondents_by_round(lang, &bases)), expected);
    }
    assert_eq!(text::respondents_by_round(Lang::Fi, &[(2019, None)]), "");
    let numbers = |count: usize| (1..=count).map(|n| n.to_string()).collect::<Vec<_>>();
    assert_eq!(text::not_asked_numbers(Lang::Fi, &[]), None);
    assert_eq!(
        text::not_asked_numbers(Lang::Sv, &numbers(2)).unwrap(),
        "Frågades inte: 1, 2"
    );
    assert_eq!(
        text::not_asked_numbers(Lang::En, &numbers(40)).unwrap(),
        "Not asked: 40 statements"
    );
    let only = text::only_asked(
        Lang::Fi,
        2019,
        &[("Kokouksiin voi osallistua etänä", "22 %".into())],
    );
    assert_eq!(
        only,
        "Vain vuonna 2019 kysyttiin: ”Kokouksiin voi osallistua etänä” (22 %)."
    );
}

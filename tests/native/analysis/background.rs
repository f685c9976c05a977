//! What the filter keeps of the background, what is found in its words, and what it says about
//! each statement.

use std::ops::Range;

use murroskartta::analysis::{Filter, Kept, Loosening, about, fold, found, matches, said_of};
use murroskartta::survey::{Lang, PartKind, Point, Report};
use proptest::prelude::*;

use crate::published;

fn report() -> &'static Report {
    published().report.as_ref().expect("a background")
}

fn point(id: &str) -> &'static Point {
    let mut points = report().points().into_iter().map(|(.., point)| point);
    let point = points.find(|point| point.id == id);
    point.unwrap_or_else(|| panic!("no point {id}"))
}

fn theme(id: &str) -> usize {
    let mut themes = published().themes.iter();
    themes.position(|theme| theme.id == id).unwrap()
}

fn seeking(text: &str) -> Filter {
    Filter {
        text: text.into(),
        ..Filter::default()
    }
}

fn of_themes(ids: &[&str]) -> Filter {
    Filter {
        themes: ids.iter().map(|id| theme(id)).collect(),
        ..Filter::default()
    }
}

fn about_statements(numbers: &[usize]) -> Filter {
    Filter {
        picks: numbers.iter().map(|number| number - 1).collect(),
        ..Filter::default()
    }
}

fn keeps(filter: &Filter, id: &str, lang: Lang) -> bool {
    filter.keeps_point(point(id), &said_of(point(id), lang))
}

/// The ids of the points that are kept.
fn kept(filter: &Filter, lang: Lang) -> Vec<&'static str> {
    let points = report().points().into_iter();
    let points = points.filter(|(.., point)| filter.keeps_point(point, &said_of(point, lang)));
    points.map(|(.., point)| &*point.id).collect()
}

#[test]
fn no_filter_keeps_everything() {
    let all = kept(&Filter::default(), Lang::Fi);
    assert_eq!(all.len(), report().points().len());
}

#[test]
fn a_point_has_the_themes_of_its_statements_unless_it_names_its_own() {
    // About statement 4, of digital services and openness.
    assert!(keeps(&of_themes(&["openness"]), "openness", Lang::Fi));
    assert!(keeps(
        &of_themes(&["digital-services"]),
        "openness",
        Lang::Fi
    ));
    assert!(!keeps(&of_themes(&["recognition"]), "openness", Lang::Fi));
    assert!(keeps(&of_themes(&["recognition"]), "titles", Lang::Fi));
    // Any of the themes will do.
    let either = of_themes(&["recognition", "openness"]);
    assert!(keeps(&either, "openness", Lang::Fi) && keeps(&either, "titles", Lang::Fi));
}

#[test]
fn a_pick_keeps_what_is_about_that_statement() {
    let kept = kept(&about_statements(&[4]), Lang::Fi);
    let expected = ["openness", "languages", "archivist", "communicator"];
    assert_eq!(kept, expected);
    assert!(keeps(&about_statements(&[1, 4]), "openness", Lang::Fi));
}

#[test]
fn words_are_found_inflected_and_in_any_case() {
    for words in [
        "veroilmoitukset",
        "VEROILMOITUS",
        "vakuutusyhtiö",
        "korvauspaatos heti",
    ] {
        assert_eq!(
            kept(&seeking(words), Lang::Fi),
            ["other-sectors"],
            "{words}"
        );
    }
    assert!(kept(&seeking("lumitöitä"), Lang::Fi).is_empty());
    assert!(
        !keeps(
            &seeking("veroilmoitus lumitöitä"),
            "other-sectors",
            Lang::Fi
        ),
        "every word is to be found"
    );
}

#[test]
fn words_are_sought_in_the_language_of_the_reader() {
    assert_eq!(
        kept(&seeking("skattedeklaration"), Lang::Sv),
        ["other-sectors"]
    );
    assert!(kept(&seeking("skattedeklaration"), Lang::Fi).is_empty());
    assert_eq!(kept(&seeking("tax return"), Lang::En), ["other-sectors"]);
}

#[test]
fn the_number_of_a_figure_is_found() {
    for lang in Lang::ALL {
        assert_eq!(kept(&seeking("63"), lang), ["telework"]);
        assert_eq!(kept(&seeking("16 8"), lang), Vec::<&str>::new());
        assert!(
            keeps(&seeking("Keva"), "coped", lang),
            "and where it is from"
        );
    }
}

/// As it is written in one of the languages, or without a break.
#[test]
fn thousands_are_found_however_they_are_written() {
    for number in ["15 000", "15\u{a0}000", "15,000", "15000"] {
        for lang in Lang::ALL {
            assert_eq!(kept(&seeking(number), lang), ["office-workers"], "{number}");
        }
    }
    assert_eq!(kept(&seeking("8 000"), Lang::Fi), ["leaders"]);
}

#[test]
fn an_example_is_found_by_its_published_name_in_any_language() {
    for lang in Lang::ALL {
        assert_eq!(kept(&seeking("laskuvuori"), lang), ["suupohja"]);
    }
    assert_eq!(kept(&seeking("fakturaberget"), Lang::Sv), ["suupohja"]);
    // Elsewhere a reader of Swedish does not see the Finnish words.
    assert!(!kept(&seeking("etätyö"), Lang::Sv).contains(&"telework"));
}

#[test]
fn bounds_of_shares_do_not_count() {
    let bounded = Filter {
        min: 99,
        max: 99,
        gap: 100,
        ..Filter::default()
    };
    assert_eq!(kept(&bounded, Lang::Fi).len(), report().points().len());
    assert_eq!((bounded.count(), bounded.count_of_report()), (2, 0));
    assert_eq!(Loosening::OF_REPORT.len(), 3);
    let (kept, all) = Kept::of(report(), &bounded, Lang::Fi).count();
    assert_eq!(kept, all);
}

#[test]
fn everything_is_kept_and_no_chapter_counts_hits_while_nothing_is_sought() {
    let kept = Kept::of(report(), &Filter::default(), Lang::Sv);
    let all = report().points().len();
    assert_eq!(kept.count(), (all, all));
    assert!((0..all).all(|at| kept.point(at)));
    assert!((0..report().cards().len()).all(|at| kept.card(at)));
    assert!(kept.any_card() && !kept.is_empty());
    assert_eq!(kept.found_in(0), None);
    // The top five and the tables have no points of their own.
    assert!(kept.any(0..0, true) && !kept.any(0..0, false));
}

#[test]
fn hits_are_counted_chapter_by_chapter() {
    let filter = about_statements(&[8]);
    let kept = Kept::of(report(), &filter, Lang::Fi);
    let about = |point: &Point| point.statements.contains(&7);
    let sections = report().sections.iter().map(|section| {
        let points = section.parts.iter().flat_map(|part| &part.points);
        points.filter(|point| about(point)).count()
    });
    let cards = report().cards();
    let cards = cards.iter().filter(|card| about(card.point)).count();
    let expected: Vec<_> = sections.chain([cards]).map(Some).collect();
    let found: Vec<_> = (0..expected.len()).map(|at| kept.found_in(at)).collect();
    assert_eq!(found, expected);
    assert_eq!(found.len(), 12, "eleven sections and the cards");
    let in_sections: usize = found[..11].iter().flatten().sum();
    assert_eq!(kept.count(), (in_sections, report().points().len()));
    assert_eq!(found[8], Some(3), "three risks of section 9");
}

#[test]
fn kept_points_and_cards_are_those_at_their_positions() {
    let filter = seeking("tekoälyn");
    let kept = Kept::of(report(), &filter, Lang::Fi);
    for (at, (.., point)) in report().points().into_iter().enumerate() {
        let said = said_of(point, Lang::Fi);
        assert_eq!(kept.point(at), matches("tekoälyn", &said), "{said}");
        assert_eq!(kept.any(at..at + 1, false), kept.point(at));
    }
    for (at, card) in report().cards().into_iter().enumerate() {
        let question = &card.question.fi;
        assert_eq!(kept.card(at), matches("tekoälyn", question), "{question}");
    }
    assert!(!kept.any(0..0, true), "what has no points is not sought in");
    assert!(kept.any_card());
}

#[test]
fn nothing_is_kept_where_neither_point_nor_card_is() {
    let nothing = Kept::of(report(), &seeking("lumitöitä"), Lang::Fi);
    assert!(nothing.is_empty() && !nothing.any_card());
    assert_eq!(nothing.count().0, 0);
    assert_eq!(nothing.found_in(11), Some(0));
    // A word that only a question has.
    let only_card = Kept::of(report(), &seeking("kopioimme"), Lang::Fi);
    assert_eq!(only_card.count().0, 0);
    assert!(!only_card.is_empty() && only_card.any_card());
    assert_eq!(only_card.found_in(11), Some(1));
}

#[test]
fn found_words_are_whole_and_inflected() {
    let said = "Älykäs ohjelma, ohjelmien 24/7-tuki.";
    let words = |query: &str| -> Vec<_> {
        let spans = found(query, said).into_iter();
        spans.map(|span| &said[span]).collect()
    };
    assert_eq!(words("ohjelma"), ["ohjelma", "ohjelmien"]);
    assert_eq!(words("alykas 24/7"), ["Älykäs", "24/7"]);
    assert!(words("").is_empty() && words("robotti").is_empty());
}

/// Every span lies behind the one before it, within the text, between letters.
fn in_order(spans: &[Range<usize>], text: &str) -> bool {
    let mut from = 0;
    spans.iter().all(|span| {
        let after = span.start >= from && span.end > span.start;
        from = span.end;
        after && text.get(span.clone()).is_some()
    })
}

proptest! {
    #[test]
    fn what_is_found_are_words_of_the_text(query in "\\PC{0,12}", text in "\\PC{0,60}") {
        let spans = found(&query, &text);
        prop_assert!(in_order(&spans, &text), "{spans:?}");
        for span in spans {
            let word = &text[span];
            prop_assert!(word.chars().all(|c| c.is_alphanumeric() || c == '/'), "{word}");
            let folded = fold(&query);
            let mut wanted = folded.split(|c: char| !c.is_alphanumeric() && c != '/');
            let any = wanted.any(|wanted| !wanted.is_empty() && matches(wanted, word));
            prop_assert!(any, "{query} {word}");
        }
    }

    #[test]
    fn what_a_text_is_made_of_is_found_in_it(
        words in prop::collection::vec("[a-zåäöA-ZÅÄÖ0-9/]{1,9}", 1..6),
        joint in "[ ,.–\u{a0}]{1,3}",
    ) {
        let text = words.join(&joint);
        let spans = found(&words[0], &text);
        prop_assert_eq!(spans.first(), Some(&(0..words[0].len())));
        prop_assert!(in_order(&spans, &text));
        prop_assert_eq!(found(&text, &text).len(), words.len());
    }
}

/// The order in which a statement's background is told.
const TOLD: [PartKind; 7] = [
    PartKind::Facts,
    PartKind::Drivers,
    PartKind::Occupations,
    PartKind::Success,
    PartKind::Risks,
    PartKind::Examples,
    PartKind::Questions,
];

#[test]
fn each_statement_has_something_said_about_it_in_order() {
    for statement in 0..published().statements.len() {
        let kinds = about(report(), statement);
        let positions: Vec<_> = kinds
            .iter()
            .map(|(kind, _)| TOLD.iter().position(|told| told == kind).unwrap())
            .collect();
        assert!(positions.is_sorted_by(|a, b| a < b), "{positions:?}");
        assert!(kinds.iter().all(|(_, points)| !points.is_empty()));
        let told: usize = kinds.iter().map(|(_, points)| points.len()).sum();
        let tied = report().points().into_iter();
        let tied = tied.filter(|(.., p)| p.statements.contains(&(statement as u16)));
        assert_eq!(told, tied.count(), "each once");
        assert!(told >= 3, "statement {}", statement + 1);
    }
}

#[test]
fn what_is_said_about_a_statement_stands_in_its_section() {
    for statement in 0..published().statements.len() {
        for (kind, points) in about(report(), statement) {
            assert!(points.is_sorted_by_key(|(section, _)| *section));
            for (number, point) in points {
                let all = report().points();
                let (section, part, _) = all.iter().find(|(.., p)| p.id == point.id).unwrap();
                assert_eq!(section.number, number, "{}", point.id);
                let expected = match part.kind {
                    PartKind::Skills => PartKind::Occupations,
                    of if TOLD.contains(&of) => of,
                    _ => PartKind::Facts,
                };
                assert_eq!(kind, expected, "{}", point.id);
            }
        }
    }
}

#[test]
fn what_is_said_about_the_recognised_value() {
    let ids = about(report(), 7).into_iter().map(|(kind, points)| {
        let points = points.into_iter();
        let points: Vec<_> = points.map(|(section, p)| (section, &*p.id)).collect();
        (kind, points)
    });
    let expected = [
        (
            PartKind::Facts,
            vec![
                (1, "target-of-savings"),
                (1, "hope-of-recognition"),
                (5, "administration-supports"),
            ],
        ),
        (
            PartKind::Success,
            vec![
                (8, "not-bureaucracy"),
                (8, "organised-development"),
                (8, "hidden-skills"),
            ],
        ),
        (
            PartKind::Risks,
            vec![
                (9, "tasks-shifted"),
                (9, "reform-without-means"),
                (9, "too-deep-cuts"),
            ],
        ),
        (
            PartKind::Questions,
            vec![(1, "ask-recording"), (1, "ask-skills")],
        ),
    ];
    assert_eq!(ids.collect::<Vec<_>>(), expected);
}

#[test]
fn cards_ask_what_the_source_asks_and_what_its_points_do() {
    let cards = report().cards();
    let of = |kind| cards.iter().filter(|card| card.kind == kind).count();
    assert_eq!(
        [PartKind::Questions, PartKind::Success, PartKind::Risks].map(of),
        [4, 23, 11]
    );
    assert_eq!(cards.len(), 38);
    assert!(cards.is_sorted_by_key(|card| card.section));
    for card in cards {
        let own = card.point.ask.as_ref().unwrap_or(&card.point.text);
        assert_eq!(card.question, own);
    }
}

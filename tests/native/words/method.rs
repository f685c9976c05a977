//! The page that explains how the number of respondents was inferred, and how sure the shares are.

use murroskartta::analysis::{Interval, Measures, Query, Respondents, Span};
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
    let how = part(Lang::Fi, TableId::Staff, 7, "how");
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
    let (all, given) =
        text::example(Lang::En, published(), &respondents, TableId::Staff, 7).unwrap();
    assert_eq!(all, 48);
    assert_eq!(given.iter().map(|given| given.count).sum::<u16>(), 48);
    for given in given {
        // Each exact share rounds to the one published.
        let exact: f64 = given.exact.trim_end_matches('%').parse().unwrap();
        let published: f64 = given.published.trim_end_matches('%').parse().unwrap();
        assert!((exact - published).abs() <= 0.5, "{given:?}");
    }
}

#[test]
fn what_is_open_and_what_would_change_our_mind_is_said() {
    let open = part(Lang::En, TableId::Staff, 0, "open");
    assert!(open.contains("96 would fit 20 rows"), "{open}");
    assert!(open.contains("at most 34–45"), "{open}");
    let change = part(Lang::Sv, TableId::Staff, 0, "change");
    assert!(change.contains("skulle 3 av raderna"), "{change}");
}

#[test]
fn the_interval_is_worded_as_a_supposition() {
    let sure = part(Lang::Fi, TableId::Adoption, 7, "certainty");
    assert!(sure.contains("mitä lähde ei väitä"), "{sure}");
    assert!(sure.contains("osuus on 13 % ja sen väli 5–27 %"), "{sure}");
    let apart = part(Lang::En, TableId::Adoption, 7, "difference");
    assert!(apart.contains("No interval can be given"), "{apart}");
}

#[test]
fn every_row_in_every_language_has_a_page_without_gaps() {
    for lang in Lang::ALL {
        for (table, statement) in TableId::ALL
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
        text::method_headline(Lang::En, &respondents.base),
        "There were 480 respondents."
    );
    assert_eq!(
        spaced(text::base_flag(Lang::Sv, &respondents.base)),
        "480 svarande"
    );
}

#[test]
fn a_line_of_the_strip_says_what_its_row_is_possible_for() {
    let said = |lang| text::strip_mark(lang, published(), TableId::Staff, 7);
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
    assert_eq!(places, "allowing for chance, 2 to 5");
}

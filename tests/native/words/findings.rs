//! Findings as sentences, for every statement. They are kept in `findings/`, one snapshot a language;
//! where one no longer matches, what it would be now is written beside it as `….snap.new`, to be read.
//! If it is better, accept it: `cargo insta review`, or `INSTA_UPDATE=always cargo test --test native`.

use std::fmt::Write as _;

use insta::{assert_snapshot, with_settings};
use murroskartta::analysis::{
    Among, Doubt, Finding, Kind, Line, Measures, Query, all_lines, findings,
};
use murroskartta::state::View;
use murroskartta::survey::Lang;
use murroskartta::text;

use super::{by_default, spaced, with_trials};
use crate::{behind, percent, published};

/// The bases and measures by which every sentence is kept.
fn queries() -> [(&'static str, Query); 3] {
    let query = |among, measures| Query {
        among,
        measures,
        ..Query::default_of(published())
    };
    [
        ("all", query(Among::All, by_default())),
        ("opinion", query(Among::Opinion, by_default())),
        ("other measures", query(Among::All, other())),
    ]
}

/// "On trial" counts as adopted too, and only "very great" as significant.
fn other() -> Measures {
    with_trials().with(crate::SIGNIFICANT, [0].into_iter().collect())
}

fn finding(kind: Kind, lines: &[&Line]) -> Finding {
    Finding {
        kind,
        lines: lines.iter().copied().cloned().collect(),
        most: true,
        doubt: None,
        weight: 1,
    }
}

/// A finding of every kind about the statement of `line`.
fn all_of(line: &Line) -> Vec<Finding> {
    let unsure = |table| Kind::Unsure {
        table,
        share: percent(line.statement as i16 + 12),
    };
    let gaps = crate::PAIRS.into_iter();
    let gaps = gaps.filter(|&pair| !line.known_gap(pair).is_zero());
    let mut kinds: Vec<_> = gaps.map(Kind::Gap).collect();
    kinds.extend(crate::TABLES.map(Kind::Highest));
    kinds.extend(crate::TABLES.map(Kind::Lowest));
    kinds.extend([crate::CUSTOMERS, crate::STAFF].map(unsure));
    kinds.push(Kind::Alike);
    if let Some(place) = published().top_place(line.statement) {
        let others = (place == 1).then_some((percent(9), percent(45)));
        kinds.push(Kind::Top { place, others });
    }
    let kinds = kinds.into_iter();
    kinds.map(|kind| finding(kind, &[line])).collect()
}

/// Two statements that tie, and one alone.
fn other_forms(lines: &[Line]) -> Vec<Finding> {
    let two = [&lines[7], &lines[9]];
    let kinds = [
        Kind::Gap(crate::STAFF_ADOPTION),
        Kind::Gap(crate::STAFF_CUSTOMERS),
        Kind::Highest(crate::ADOPTION),
        Kind::Lowest(crate::STAFF),
        Kind::Unsure {
            table: crate::STAFF,
            share: percent(12),
        },
    ];
    let tied = kinds.map(|kind| finding(kind, &two));
    let alone = [kinds[0], kinds[1], kinds[4]].map(|kind| Finding {
        most: false,
        ..finding(kind, &two[..1])
    });
    tied.into_iter().chain(alone).collect()
}

fn written(lang: Lang) -> String {
    let mut text = String::new();
    for doubt in [Doubt::Close, Doubt::Chance, Doubt::Overlap] {
        writeln!(text, "{}", text::doubt(lang, doubt)).unwrap();
    }
    for (name, query) in queries() {
        let lines = {
            let mut lines = all_lines(published(), &query);
            lines.sort_by_key(|line| line.statement);
            lines
        };
        let mut put = |head: String, all: Vec<Finding>| {
            writeln!(text, "\n{name}, {head}").unwrap();
            for finding in all {
                let said = text::finding_of(lang, published(), &query, &finding);
                writeln!(text, "{}", spaced(said)).unwrap();
            }
        };
        for line in &lines {
            put(format!("statement {}", line.statement + 1), all_of(line));
        }
        put("two that tie, and one alone".into(), other_forms(&lines));
        let found = findings(published(), &query, &lines, Some(behind()), &[]);
        put("as found".into(), found);
    }
    text
}

#[test]
fn every_finding_of_every_statement_in_every_language() {
    with_settings!({
        snapshot_path => "findings", prepend_module_to_snapshot => false, omit_expression => true,
    }, {
        for lang in Lang::ALL {
            assert_snapshot!(lang.code(), written(lang));
        }
    });
}

/// Every line by default, in the order of the statements.
fn by_default_lines() -> (Query, Vec<Line>) {
    let (_, query) = queries().into_iter().next().unwrap();
    let mut lines = all_lines(published(), &query);
    lines.sort_by_key(|line| line.statement);
    (query, lines)
}

#[test]
fn what_chance_may_explain_is_no_but() {
    let (query, lines) = by_default_lines();
    let chance = Finding {
        doubt: Some(Doubt::Chance),
        ..finding(Kind::Gap(crate::CUSTOMERS_ADOPTION), &[&lines[2]])
    };
    assert_eq!(
        spaced(text::finding_of(Lang::Fi, published(), &query, &chance)),
        "56 prosenttia vastaajista kertoo, että kuntalaiset käyttävät enemmän digipalveluja, ja 60 prosentin \
         mielestä sillä olisi suuri merkitys asiakkaille: ero on suurin, 4 prosenttiyksikköä."
    );
}

#[test]
fn gaps_that_tie_in_either_direction_are_told_plainly() {
    let (query, mut lines) = by_default_lines();
    (lines[0].sums, lines[1].sums) = (crate::sums([50, 60, 40]), crate::sums([50, 40, 60]));
    let tied = finding(Kind::Gap(crate::STAFF_CUSTOMERS), &[&lines[0], &lines[1]]);
    assert_eq!(
        spaced(text::finding_of(Lang::En, published(), &query, &tied)),
        "Significance to staff and significance to customers differ most, by 20 percentage points, \
         for “Meeting papers are in the cloud” (40% and 60%) and “Tasks are handled centrally” \
         (60% and 40%)."
    );
}

#[test]
fn no_finding_by_default_is_longer_than_two_lines_of_a_laptop() {
    let (query, lines) = by_default_lines();
    for lang in Lang::ALL {
        for finding in findings(published(), &query, &lines, Some(behind()), &[]) {
            let said = text::finding_of(lang, published(), &query, &finding);
            assert!(said.chars().count() <= 210, "{said}");
        }
    }
}

/// Whatever a finding calls the most, it says of what where not all statements are shown.
#[test]
fn superlatives_of_a_filtered_list_say_so() {
    let (query, lines) = by_default_lines();
    let mut few = query.clone();
    few.filter.picks = [2, 7].into_iter().collect();
    for (lang, shown) in [
        (Lang::Fi, "näkyvi"),
        (Lang::Sv, "som visas"),
        (Lang::En, " shown"),
    ] {
        for line in [&lines[2], &lines[7]] {
            let superlative = |finding: &Finding| !matches!(finding.kind, Kind::Top { .. });
            for finding in all_of(line).into_iter().filter(superlative) {
                let said = text::finding_of(lang, published(), &few, &finding);
                assert!(said.to_lowercase().contains(shown), "{said}");
                let said = text::finding_of(lang, published(), &query, &finding);
                assert!(!said.to_lowercase().contains(shown), "{said}");
            }
        }
    }
}

/// 83 % twice, the next 79, 75 and 71; at the end 50 and 52. Neither end is sure in table 3.
#[test]
fn a_headline_whose_order_may_be_chance_says_so_below() {
    let doubt = |query: &Query, view| {
        let lines = all_lines(published(), query);
        text::headline_doubt(Lang::Fi, published(), query, view, &lines, Some(behind()))
    };
    let of = |table| Query {
        table,
        ..by_default_lines().0
    };
    let order = Some("Järjestys voi olla sattumaa.");
    assert_eq!(doubt(&of(crate::STAFF), View::Distribution), order);
    assert_eq!(doubt(&of(crate::CUSTOMERS), View::Distribution), order);
    // By default the headline of table 1 tells two shares, and claims no order.
    assert_eq!(doubt(&of(crate::ADOPTION), View::Distribution), None);
    // 83 and 13 % surely differ; 83 and 59 are of the same respondents.
    assert_eq!(doubt(&of(crate::ADOPTION), View::Compare), None);
    let parting = Query {
        pair: crate::STAFF_CUSTOMERS,
        ..of(crate::ADOPTION)
    };
    assert_eq!(
        doubt(&parting, View::Compare),
        Some("Eron epävarmuutta ei voi laskea.")
    );
    assert_eq!(doubt(&parting, View::Statement), None);
}

/// Nine points between 84 and 75 %, and one between shares that one respondent parts.
#[test]
fn a_small_gap_may_be_chance_and_the_headline_says_so_below() {
    let (query, lines) = by_default_lines();
    let pair = crate::STAFF_ADOPTION;
    let query = Query { pair, ..query };
    for (lang, doubt) in Lang::ALL.into_iter().zip([
        "Ero voi olla sattumaa.",
        "Skillnaden kan bero på slumpen.",
        "The gap may be due to chance.",
    ]) {
        let two = &lines[..2];
        let said = text::headline_doubt(
            lang,
            published(),
            &query,
            View::Compare,
            two,
            Some(behind()),
        );
        assert_eq!(said, Some(doubt));
    }
}

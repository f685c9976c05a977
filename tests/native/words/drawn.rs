//! What charts show, in words.

use murroskartta::analysis::{Crosshair, Plane, Query, tabulate};
use murroskartta::survey::Lang;
use murroskartta::text;

use super::{all_by, by, by_default, spaced};
use crate::{percent, published, whole};

#[test]
fn statements_are_counted() {
    let said = [
        ("1 väittämä.", "10 väittämää."),
        ("1 påstående.", "10 påståenden."),
        ("1 statement.", "10 statements."),
    ];
    for (lang, (one, ten)) in Lang::ALL.into_iter().zip(said) {
        assert_eq!(text::drawn(lang, 1), one);
        assert_eq!(text::drawn(lang, 10), ten);
    }
}

#[test]
fn the_ends_are_named_with_their_numbers() {
    let lines = tabulate(
        published(),
        &Query {
            measures: by_default(),
            ..Query::default_of(published())
        },
    );
    let said = spaced(text::highest_and_lowest(Lang::En, published(), &lines));
    let highest = lines.iter().max_by_key(|line| line.measured).unwrap();
    assert!(
        said.starts_with("Highest share: 1. ") && said.contains(", 84%. Lowest share: "),
        "{said}"
    );
    assert_eq!(whole(highest.measured), 84);
    let gaps = spaced(text::largest_and_smallest_gap(
        Lang::Fi,
        published(),
        &by(by_default()),
        &lines,
    ));
    assert!(
        gaps.starts_with("Suurin ero: ") && gaps.contains("Pienin ero: "),
        "{gaps}"
    );
}

/// All that have the most are named; where all have the same, none.
#[test]
fn ties_are_told() {
    let mut lines = all_by(by_default());
    lines.truncate(3);
    for line in &mut lines {
        line.measured = Some(percent(50));
    }
    assert_eq!(text::highest_and_lowest(Lang::En, published(), &lines), "");
    lines[0].measured = Some(percent(20));
    let said = text::highest_and_lowest(Lang::En, published(), &lines);
    assert!(
        said.contains(" and 3. ") && said.contains("Lowest share: 1. "),
        "{said}"
    );
}

#[test]
fn every_statement_is_in_a_field_or_near_a_line() {
    let lines = all_by(by_default());
    let plane = Plane::cut(&lines, crate::upwards(crate::TO_STAFF), Crosshair::Median);
    let said = text::in_fields(Lang::En, published(), &by(by_default()), &plane, &lines);
    let counts = said
        .split(['.', ':'])
        .filter_map(|part| part.trim().parse::<usize>().ok());
    assert_eq!(counts.sum::<usize>(), lines.len(), "{said}");
}

#[test]
fn one_statement_is_told_table_by_table() {
    let line = &all_by(by_default())[0];
    let said = spaced(text::in_each_table(Lang::Fi, published(), line));
    assert!(said.starts_with("Käyttöönotto 84 %, Asiakkaat "), "{said}");
}

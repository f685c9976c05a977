//! What is said where shares are among those with an opinion.

use murroskartta::analysis::{Among, Line, Query, all_lines};
use murroskartta::state::View;
use murroskartta::survey::{Lang, TableId};
use murroskartta::text::{self, Finding};

use super::{by, by_default, spaced};
use crate::published;

fn opinion(table: TableId) -> Query {
    Query {
        table,
        among: Among::Opinion,
        ..by(by_default())
    }
}

#[test]
fn headlines_say_so_where_significance_is_in_them() {
    let said = |table, view| {
        let query = opinion(table);
        text::said_among(Lang::Fi, published(), &query, view, "Väite.".into())
    };
    let marked = "Väite (merkitys laskettu kantansa kertoneista).";
    assert_eq!(said(crate::STAFF, View::Distribution), marked);
    // Table 1 has no "can't say": its shares are as published.
    assert_eq!(said(crate::ADOPTION, View::Distribution), "Väite.");
    assert_eq!(said(crate::ADOPTION, View::Compare), marked);
    assert_eq!(said(crate::ADOPTION, View::Map), marked);
    assert_eq!(said(crate::ADOPTION, View::Statement), marked);
    let all = by(by_default());
    let said = text::said_among(Lang::En, published(), &all, View::Compare, "So.".into());
    assert_eq!(said, "So.");
}

#[test]
fn a_mark_has_a_sign() {
    let query = opinion(crate::STAFF);
    let lines = all_lines(published(), &query);
    let line = lines.iter().find(|line| line.statement == 9).unwrap();
    let about = Finding {
        survey: published(),
        table: crate::STAFF,
        measure: by_default().of(crate::SIGNIFICANT),
        among: Among::Opinion,
        lines: &[],
    };
    // Statement 10: 33 of 83.
    let said = spaced(text::share(Lang::Fi, &about, line, Some(0)));
    assert!(said.starts_with("Erittäin suuri merkitys 40 %*"), "{said}");
    let sum = |table| {
        spaced(text::comparison_mark(
            Lang::En,
            published(),
            &query,
            line,
            table,
        ))
    };
    assert_eq!(sum(crate::ADOPTION), "Adoption: in use 9%");
    assert!(sum(crate::STAFF).ends_with("75%*"), "{}", sum(crate::STAFF));
}

#[test]
fn a_portrait_says_of_whom() {
    let said = |lang, query: &Query| {
        let lines: Vec<Line> = all_lines(published(), query);
        spaced(text::portrait(lang, published(), &lines, &lines[7], query))
    };
    let query = opinion(crate::ADOPTION);
    let fi = said(Lang::Fi, &query);
    assert!(
        fi.contains("Kantansa kertoneista 93 prosentin mielestä"),
        "{fi}"
    );
    assert!(
        fi.contains("Merkityksen osuudet on laskettu kantansa kertoneista."),
        "{fi}"
    );
    let sv = said(Lang::Sv, &query);
    assert!(
        sv.contains("Andelarna för betydelse har räknats på dem som tog ställning."),
        "{sv}"
    );
    let all = said(Lang::Fi, &by(by_default()));
    assert!(!all.contains("kertoneista"), "{all}");
}

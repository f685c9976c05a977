//! Counts beside how many answered.

use murroskartta::survey::{Column, Lang, Mapping, Numbers, Percent, What};
use murroskartta::text;

use super::super::{applied, brought, trouble};
use super::{channels, counts, several, told};

#[test]
fn counts_are_compared_with_how_many_answered() {
    let survey = applied(&[brought(&counts(["20;10;6;4;40", "10;10;10;8;38"]), |_| {})]);
    assert_eq!(told(&survey), [Some(40), Some(38)]);
    let text = counts(["20;10;6;4;40", "10;10;10;8;40"]);
    let told_of = What::NotAsTold {
        counted: 38,
        respondents: 40,
    };
    assert_eq!(trouble(brought(&text, |_| {})), told_of.at(3, 6));
    let said = text::trouble(Lang::En, told_of.at(3, 6));
    assert!(
        said.starts_with(
            "Row 3, column F: The answers total 38, but the number of respondents is 40."
        ),
        "{said}"
    );
    // Without the column they are their sum, as before.
    let unused = |mapping: &mut Mapping| mapping.columns[5] = Column::Unused;
    assert_eq!(
        told(&applied(&[brought(&text, unused)])),
        [Some(40), Some(38)]
    );
    // Where it is not known, too.
    let survey = applied(&[brought(&counts(["20;10;6;4;40", "10;10;10;8;"]), |_| {})]);
    assert_eq!(told(&survey), [Some(40), Some(38)]);
    // People who are counted in parts need not be as many.
    let counted = |mapping: &mut Mapping| mapping.numbers = Some(Numbers::Counts);
    let survey = applied(&[brought(
        &counts(["20,2;10;6;4;40", "10;10;10;8;38"]),
        counted,
    )]);
    assert_eq!(told(&survey), [Some(40), Some(38)]);
}

#[test]
fn of_how_many_counts_are_that_are_not_all_known_the_row_tells() {
    let counted = |mapping: &mut Mapping| mapping.numbers = Some(Numbers::Counts);
    let survey = applied(&[brought(
        &counts(["20;<5;10;8;40", "10;10;10;8;38"]),
        counted,
    )]);
    let row = &survey.tables[0].rows[0];
    let known: Vec<_> = row
        .shares
        .iter()
        .map(|share| share.map(Percent::rounded))
        .collect();
    assert_eq!(known, [Some(50), None, Some(25), Some(20)]);
    assert_eq!(
        (row.respondents, &row.counts[..]),
        (Some(40), &[Some(20), None, Some(10), Some(8)][..])
    );
    let text = counts(["20;<5;16;8;40", "10;10;10;8;38"]);
    let what = What::NotAsTold {
        counted: 44,
        respondents: 40,
    };
    assert_eq!(trouble(brought(&text, counted)), what.at(2, 6));
    let text = counts(["20;<5;16;8;*", "10;10;10;8;38"]);
    assert_eq!(trouble(brought(&text, counted)), What::Uncounted.at(2, 3));
}

#[test]
fn counts_of_which_several_could_be_given_are_of_the_respondents() {
    let survey = applied(&[brought(
        &channels("Nuoret;61;20;80;100\nVanhat;32;*;16;64"),
        several,
    )]);
    let rows = survey.tables[0].rows.iter();
    let known = rows.map(|row| {
        row.shares
            .iter()
            .map(|share| Some(share.as_ref()?.rounded()))
            .collect()
    });
    let known: Vec<Vec<_>> = known.collect();
    assert_eq!(
        known,
        [[Some(61), Some(20), Some(80)], [Some(50), None, Some(25)]]
    );
    assert_eq!(told(&survey), [Some(100), Some(64)]);
    assert!(survey.tables[0].counts && !survey.scales[0].sharing.is_whole());
    let text = channels("Nuoret;61;20;80;*");
    assert_eq!(
        trouble(brought(&text, |mapping| {
            several(mapping);
            mapping.columns[4] = Column::Respondents;
        })),
        What::OfNobody.at(2, 5)
    );
    let beyond = What::Beyond {
        count: 80,
        respondents: 70,
    };
    assert_eq!(
        trouble(brought(&channels("Nuoret;61;20;80;70"), several)),
        beyond.at(2, 4)
    );
    assert!(
        Lang::ALL
            .iter()
            .all(|&lang| text::trouble(lang, beyond.at(2, 4)).contains("80"))
    );
}

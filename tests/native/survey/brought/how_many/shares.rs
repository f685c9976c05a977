//! Percent beside how many answered.

use murroskartta::analysis::{Level, Query, Respondents};
use murroskartta::survey::{Column, Lang, Mapping, Numbers, What, row_totals};
use murroskartta::text;

use super::super::{applied, brought, grid, suggested, trouble};
use super::{channels, percent, several, told};

#[test]
fn percent_with_respondents_has_intervals_and_none_where_that_is_not_known() {
    let text = percent("n", ["1 240", "<5"]);
    let survey = applied(&[brought(&text, |_| {})]);
    assert_eq!(told(&survey), [Some(1240), None]);
    assert_eq!(survey.respondents, None);
    assert!(!survey.tables[0].counts && survey.tables[0].rows[0].counts.is_empty());
    let respondents = Respondents::of(&survey).unwrap();
    let query = Query::default_of(&survey);
    let interval = |row| respondents.interval(&query, crate::ADOPTION, row, Level::default());
    assert!(interval(0).is_some() && interval(1).is_none());
    let survey = applied(&[brought(&percent("n", ["40", "40"]), |_| {})]);
    assert_eq!(survey.respondents, Some(40));
    for sign in ["", "*", "–", "..", "<5"] {
        let survey = applied(&[brought(&percent("n", ["40", sign]), |_| {})]);
        assert_eq!(told(&survey), [Some(40), None], "{sign}");
    }
    for all in ["1,240", "1.240", "1240", "1240,0"] {
        let survey = applied(&[brought(&percent("n", [all, "38"]), |_| {})]);
        assert_eq!(told(&survey), [Some(1240), Some(38)], "{all}");
    }
}

#[test]
fn shares_that_cannot_be_added_up_have_respondents_too() {
    let text = channels("Nuoret;61 %;20 %;80 %;120\nVanhat;30 %;75 %;40 %;64");
    let survey = applied(&[brought(&text, |mapping| {
        several(mapping);
        mapping.numbers = Some(Numbers::Several);
    })]);
    assert_eq!(told(&survey), [Some(120), Some(64)]);
    // It is added to nothing.
    assert_eq!(
        row_totals(&grid(&text), &suggested(&text, "")),
        Some([145.0, 161.0])
    );
}

#[test]
fn what_is_no_number_of_respondents_is_refused_in_its_cell() {
    for cell in ["0", "40,5", "noin 40", "-4", "40 %", "100001"] {
        let text = percent("n", ["40", cell]);
        let chosen = |mapping: &mut Mapping| mapping.columns[5] = Column::Respondents;
        assert_eq!(
            trouble(brought(&text, chosen)),
            What::Respondents.at(3, 6),
            "{cell}"
        );
    }
    let said = Lang::ALL.map(|lang| text::trouble(lang, What::Respondents.at(3, 6)));
    assert!(
        said[0].starts_with("Rivi 3, sarake F: Vastaajien määrän on oltava"),
        "{}",
        said[0]
    );
    assert!(
        said[1].starts_with("Rad 3, kolumn F: Antalet svarande ska"),
        "{}",
        said[1]
    );
    assert!(
        said[2].starts_with("Row 3, column F: The number of respondents"),
        "{}",
        said[2]
    );
}

//! The lines that go with a picture or a print.

use murroskartta::analysis::{Direction, Query, Sort};
use murroskartta::state::{Action, Selection, View};
use murroskartta::survey::Lang;
use murroskartta::text;

use super::spaced;
use crate::published;

fn after(actions: &[Action]) -> Query {
    let start = Selection::default_of(published());
    let apply = |s: Selection, action| s.apply(published(), action);
    actions.iter().fold(start, apply).query
}

fn filters(lang: Lang, actions: &[Action]) -> Option<String> {
    text::filters(lang, published(), &after(actions)).map(spaced)
}

fn order(lang: Lang, actions: &[Action]) -> String {
    text::order(lang, published(), &after(actions))
}

#[test]
fn every_part_of_the_filter_is_said() {
    let actions = [
        Action::ShowTable(crate::STAFF),
        Action::SetMinimum(60),
        Action::SetMinimumGap(20),
        Action::ToggleTheme(0),
        Action::SetSearch(" tekoäly ".into()),
        Action::TogglePick(7),
        Action::TogglePick(2),
    ];
    assert_eq!(
        filters(Lang::Fi, &actions).unwrap(),
        "Rajaus: osuus (henkilöstö) vähintään 60 %, ero (henkilöstö – käyttöönotto) vähintään \
         20 prosenttiyksikköä, haku ”tekoäly”, teema Digipalvelut, väittämät 3 ja 8."
    );
    assert_eq!(
        filters(Lang::Sv, &actions).unwrap(),
        "Filter: andel (personal) minst 60 %, skillnad (personal – ibruktagande) minst \
         20 procentenheter, sökning ”tekoäly”, tema Digitala tjänster, påståendena 3 och 8."
    );
    assert_eq!(
        filters(Lang::En, &actions).unwrap(),
        "Filter: share (staff) at least 60%, gap (staff – adoption) at least \
         20 percentage points, search “tekoäly”, theme Digital services, statements 3 and 8."
    );
}

#[test]
fn bounds_are_said_as_they_are_set() {
    let bounds = |actions: &[Action]| filters(Lang::Fi, actions);
    assert_eq!(
        bounds(&[Action::SetMaximum(40)]).unwrap(),
        "Rajaus: osuus (käyttöönotto) enintään 40 %."
    );
    assert_eq!(
        bounds(&[Action::SetMinimum(20), Action::SetMaximum(40)]).unwrap(),
        "Rajaus: osuus (käyttöönotto) 20–40 %."
    );
    assert_eq!(bounds(&[]), None);
    assert_eq!(
        bounds(&[Action::SetMinimum(0), Action::SetMaximum(100)]),
        None
    );
}

#[test]
fn themes_are_joined_by_or_and_one_pick_is_one() {
    let actions = [
        Action::ToggleTheme(0),
        Action::ToggleTheme(2),
        Action::TogglePick(2),
    ];
    assert_eq!(
        filters(Lang::Fi, &actions).unwrap(),
        "Rajaus: teemat Digipalvelut tai Avoimuus, väittämä 3."
    );
}

#[test]
fn the_order_is_said_with_its_direction() {
    let compare = Action::ShowView(View::Compare);
    assert_eq!(order(Lang::Fi, &[]), "Järjestys: julkaistu järjestys.");
    assert_eq!(
        order(Lang::Fi, std::slice::from_ref(&compare)),
        "Järjestys: ero (henkilöstö – käyttöönotto), suurin ensin."
    );
    assert_eq!(
        order(Lang::Sv, &[Action::SetDirection(Direction::Ascending)]),
        "Ordning: publicerad ordning, bakifrån."
    );
    let unsure = [
        Action::ShowTable(crate::STAFF),
        Action::SetSort(Sort::Unsure),
        Action::SetDirection(Direction::Ascending),
    ];
    assert_eq!(
        order(Lang::Fi, &unsure),
        "Järjestys: ”En osaa sanoa”, pienin ensin."
    );
    assert_eq!(
        order(Lang::En, &[Action::SetSort(Sort::Sum(crate::CUSTOMERS))]),
        "Order: share (customers), largest first."
    );
}

#[test]
fn an_order_that_was_fixed_keeps_its_pair_and_pins_are_said() {
    let actions = [
        Action::ShowView(View::Compare),
        Action::FixGapOrder(true),
        Action::SetPair(crate::STAFF_CUSTOMERS),
        Action::TogglePin(7),
        Action::TogglePin(1),
    ];
    assert_eq!(
        order(Lang::En, &actions),
        "Order: gap (staff – adoption), largest first; pinned to the top 2 and 8."
    );
}

#[test]
fn a_citation_has_all_that_a_reader_needs_to_find_it() {
    let cited = |lang, title| {
        let address = "https://example.org/#view=map";
        text::citation(lang, published(), title, address, "2025-11-04")
    };
    assert_eq!(
        cited(Lang::Fi, "Kartta"),
        "KT Kuntatyöantajat ja kunta-alan pääsopijajärjestöt (2021). \
         Kunta-alan työn murroksen kuvaus 2: Hallinto- ja toimistotyön arvo ja muutos (päivitetty 13.5.2021). \
         Kartta. Murroskartta. Haettu 4.11.2025, https://example.org/#view=map"
    );
    let english = cited(Lang::En, "A sentence.");
    assert!(
        english.contains(
            "(updated 13 May 2021). A sentence. Murroskartta. Retrieved 4 November 2025,"
        ),
        "{english}"
    );
}

/// A clock may say no day that there is; then no date is better than a false one.
#[test]
fn a_day_that_never_was_is_left_out() {
    for day in [
        "",
        "0000-01-00",
        "0000-01-01",
        "2026-13-01",
        "2026-01-32",
        "4294966097-02-15",
        "soon",
    ] {
        let mut survey = published().clone();
        survey.updated = day.into();
        for lang in Lang::ALL {
            assert_eq!(text::updated(lang, &survey), None, "{day}");
        }
        let cited = text::citation(Lang::En, &survey, "Map", "https://example.org/", day);
        let expected = "muutos. Map. Murroskartta. https://example.org/";
        assert!(cited.ends_with(expected), "{cited}");
    }
    let updated = text::updated(Lang::Sv, published());
    assert_eq!(updated.as_deref(), Some("uppdaterad 13.5.2021"));
}

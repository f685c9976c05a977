//! Several surveys: the keys `survey`, `round` and `rounds`, and what goes along from one to another.

use murroskartta::state::{Action, Selection, View, link};
use murroskartta::survey::{Lang, Survey};
use proptest::prelude::*;

use super::address::{action, is_possible};
use crate::invented::{all, earlier, library};
use crate::published;

/// Which survey an address asks for, and what of it is left out.
fn asked(fragment: &str) -> (&'static str, Vec<String>) {
    let (survey, parsed) = link::parse_among(fragment, all());
    (&survey.id, parsed.ignored)
}

#[test]
fn the_default_is_the_latest_round_of_the_first_survey() {
    assert_eq!(asked(""), (&*published().id, vec![]));
    let default = Selection::default_of(published());
    assert_eq!(link::print_among(&default, published(), all()), "");
}

#[test]
fn a_survey_is_named_by_its_series_and_its_year() {
    for (survey, fragment) in [
        (earlier(), "round=2019"),
        (library(), "survey=keksitty-kirjastotyo"),
    ] {
        assert_eq!(asked(fragment), (&*survey.id, vec![]));
        let default = Selection::default_of(survey);
        assert_eq!(link::print_among(&default, survey, all()), fragment);
    }
    let spelled = "survey=hallinto-ja-toimistotyo&round=2021&table=staff";
    assert_eq!(asked(spelled), (&*published().id, vec![]));
}

#[test]
fn what_is_not_there_is_named_and_the_default_is_shown() {
    let bad = "survey=opetus";
    assert_eq!(asked(bad), (&*published().id, vec![bad.into()]));
    let bad = "round=1999";
    assert_eq!(asked(bad), (&*published().id, vec![bad.into()]));
    assert_eq!(
        asked("survey=keksitty-kirjastotyo&round=2019"),
        (&*library().id, vec!["round=2019".into()])
    );
    assert_eq!(
        asked("survey=opetus&round=2019"),
        (&*earlier().id, vec!["survey=opetus".into()])
    );
    assert_eq!(
        asked("round=2019&round=2021"),
        (&*earlier().id, vec!["round=2021".into()])
    );
}

/// A link from where there are several leads to the same view where there is one.
#[test]
fn where_there_is_one_survey_its_own_keys_are_understood() {
    let ignored = |fragment: &str| link::parse(fragment, published()).ignored;
    assert_eq!(
        ignored("survey=hallinto-ja-toimistotyo&round=2021"),
        [""; 0]
    );
    assert_eq!(ignored("round=2019"), ["round=2019"]);
    assert_eq!(
        ignored("survey=keksitty-kirjastotyo"),
        ["survey=keksitty-kirjastotyo"]
    );
    assert_eq!(ignored("view=compare&rounds=on"), ["rounds=on"]);
}

#[test]
fn rounds_are_compared_in_the_comparison_of_what_has_some() {
    let (_, parsed) = link::parse_among("view=compare&rounds=on", all());
    assert!(parsed.selection.rounds && parsed.ignored.is_empty());
    for bad in ["rounds=on", "view=map&rounds=on", "view=compare&rounds=1"] {
        assert_eq!(asked(bad).1.len(), 1, "{bad}");
    }
    let elsewhere = "survey=keksitty-kirjastotyo&view=compare&rounds=on";
    assert_eq!(asked(elsewhere).1, ["rounds=on"]);
    let left = parsed
        .selection
        .apply(published(), &Action::ShowView(View::Map));
    assert!(!left.rounds, "another view does not have them");
}

/// What a selection has become in another survey, as an address.
fn carried(fragment: &str, to: &Survey) -> String {
    let (from, parsed) = link::parse_among(fragment, all());
    let there = parsed.selection.carried(from, to, all());
    link::print_among(&there, to, all())
}

#[test]
fn what_both_have_goes_along_by_its_id() {
    // Statement 7 of 2021 is the ninth of 2019, and 10 was not asked.
    let here = "view=compare&statement=7&rounds=on&table=staff&sort=staff&order=asc&min=10\
                &theme=automation&pick=7.10&pin=2&interval=on&lang=sv&look=dark";
    assert_eq!(
        carried(here, earlier()),
        "round=2019&view=compare&statement=9&rounds=on&table=staff&sort=staff&order=asc&min=10\
         &theme=automation&pick=9&pin=4&interval=on&lang=sv&look=dark"
    );
    assert_eq!(
        carried(here, library()),
        "survey=keksitty-kirjastotyo&view=compare&table=staff&sort=staff&order=asc&min=10\
         &theme=automation&interval=on&lang=sv&look=dark"
    );
}

#[test]
fn what_the_other_lacks_is_as_in_its_default() {
    assert_eq!(carried("view=report&section=3", earlier()), "round=2019");
    assert_eq!(
        carried("theme=recognition", library()),
        "survey=keksitty-kirjastotyo"
    );
    assert_eq!(
        carried("view=workshop&show=10&slide=2", earlier()),
        "round=2019&view=workshop"
    );
}

proptest! {
    #[test]
    fn every_selection_of_every_survey_round_trips(
        of in 0..3_usize,
        rounds in any::<bool>(),
        actions in prop::collection::vec(action(), 0..24),
    ) {
        let survey = &all()[of];
        // Positions are those of the survey that is carried: what another lacks stays undone.
        let start = Selection::default_of(published());
        let here = actions.iter().fold(start, |s, action| {
            if is_possible(&s, action) { s.apply(published(), action) } else { s }
        });
        let mut selection = here.carried(published(), survey, all());
        selection.rounds = rounds && selection.view == View::Compare && of < 2;
        let fragment = link::print_among(&selection, survey, all());
        let (found, parsed) = link::parse_among(&fragment, all());
        prop_assert_eq!(&found.id, &survey.id);
        prop_assert!(parsed.ignored.is_empty(), "{fragment}: {:?}", parsed.ignored);
        prop_assert_eq!(parsed.selection, selection, "{}", fragment);
    }

    #[test]
    fn no_address_panics(fragment in "((survey|round|rounds|view|table)=[a-z0-9-]{0,12}&?){0,6}") {
        let (survey, parsed) = link::parse_among(&fragment, all());
        let printed = link::print_among(&parsed.selection, survey, all());
        let (again, back) = link::parse_among(&printed, all());
        prop_assert_eq!((&again.id, back.selection), (&survey.id, parsed.selection));
        prop_assert!(back.ignored.is_empty());
    }

    /// There and back, what both surveys have is as it was.
    #[test]
    fn language_look_and_table_always_go_along(
        to in 0..3_usize,
        table in prop::sample::select(crate::TABLES.to_vec()),
        lang in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let here = Selection::default_of(published());
        let here = here.apply(published(), &Action::ShowTable(table));
        let here = here.apply(published(), &Action::SetLang(lang));
        let there = here.carried(published(), &all()[to], all());
        prop_assert_eq!((there.query.table, there.lang), (table, lang));
        prop_assert_eq!(there.carried(&all()[to], published(), all()), here);
    }
}

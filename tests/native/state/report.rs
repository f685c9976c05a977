//! Opening the background, and where it is open in an address.

use murroskartta::state::{Action, Chapter, Selection, View, link};
use murroskartta::survey::Lang;

use crate::published;

fn after(actions: &[Action]) -> Selection {
    let start = Selection::default_of(published());
    actions.iter().fold(start, |selection, action| {
        selection.apply(published(), action)
    })
}

fn address(actions: &[Action]) -> String {
    link::print(&after(actions), published())
}

#[test]
fn its_chapters_are_the_sections_of_the_source_and_the_cards() {
    let sections = (1..=11).map(Chapter::Section);
    let expected: Vec<_> = sections.chain([Chapter::Cards]).collect();
    assert_eq!(Chapter::all(published()), expected);
}

#[test]
fn a_chapter_is_opened_from_anywhere() {
    for view in View::ALL {
        let opened = after(&[
            Action::ShowView(view),
            Action::OpenChapter(Chapter::Section(3)),
        ]);
        assert_eq!(opened.view, View::Report);
        assert_eq!(opened.chapter, Some(Chapter::Section(3)));
    }
    let third = Action::OpenChapter(Chapter::Section(3));
    assert_eq!(
        address(std::slice::from_ref(&third)),
        "view=report&section=3"
    );
    let cards = [third, Action::OpenChapter(Chapter::Cards)];
    assert_eq!(address(&cards), "view=report&section=cards");
}

#[test]
fn opening_keeps_filter_and_language() {
    let opened = [
        Action::SetSearch("robotti".into()),
        Action::ShowTable(crate::STAFF),
        Action::SetLang(Lang::Sv),
        Action::OpenChapter(Chapter::Cards),
    ];
    assert_eq!(
        address(&opened),
        "view=report&section=cards&table=staff&q=robotti&lang=sv"
    );
}

#[test]
fn an_address_opens_each_chapter() {
    for chapter in Chapter::all(published()) {
        let fragment = format!("view=report&section={}", chapter.id());
        let parsed = link::parse(&fragment, published());
        assert!(parsed.ignored.is_empty(), "{fragment}");
        assert_eq!(parsed.selection, after(&[Action::OpenChapter(chapter)]));
        assert_eq!(link::print(&parsed.selection, published()), fragment);
    }
}

#[test]
fn a_chapter_that_is_not_there_is_named_and_the_report_opens_from_its_start() {
    for bad in ["12", "x", "0", "03", "3.4", "Cards", ""] {
        let parsed = link::parse(&format!("view=report&section={bad}"), published());
        let named = format!("section={bad}");
        assert_eq!(parsed.ignored, [named.trim_end_matches('=')]);
        assert_eq!(parsed.selection, after(&[Action::ShowView(View::Report)]));
    }
}

#[test]
fn going_to_a_view_leaves_the_chapter() {
    let opened = Action::OpenChapter(Chapter::Section(8));
    for view in View::ALL {
        let shown = after(&[opened.clone(), Action::ShowView(view)]);
        assert_eq!((shown.view, shown.chapter), (view, None));
        let shown = after(&[opened.clone(), Action::ShowStatement(view, 7)]);
        assert_eq!((shown.view, shown.chapter), (view, None));
    }
    let back = [opened, Action::ShowView(View::Distribution)];
    assert_eq!(address(&back), "");
}

#[test]
fn what_a_reader_does_in_a_chapter_stays_there() {
    let done = [
        Action::OpenChapter(Chapter::Section(8)),
        Action::ToggleTheme(0),
        Action::SetLang(Lang::En),
    ];
    assert_eq!(
        address(&done),
        "view=report&section=8&theme=digital-services&lang=en"
    );
}

#[test]
fn reset_stays_in_the_report_and_goes_to_its_start() {
    let reset = [
        Action::SetLang(Lang::Sv),
        Action::OpenChapter(Chapter::Section(8)),
        Action::SetSearch("robot".into()),
        Action::TogglePick(7),
        Action::Reset,
    ];
    assert_eq!(address(&reset), "view=report&lang=sv");
    assert!(after(&reset).is_default(published()));
}

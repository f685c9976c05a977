//! The address: the public contract, spelled out, and that every selection round-trips.

use murroskartta::analysis::{Among, AnswerSet, Crosshair, Direction, Sort, tabulate};
use murroskartta::state::{Action, Chapter, Look, Selection, View, link};
use murroskartta::survey::Lang;
use murroskartta::workshop::{Agenda, Ask, Length, Part, deck};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;

use crate::published;
use crate::workshop::plan;

fn parse(fragment: &str) -> Selection {
    link::parse(fragment, published()).selection
}

fn ignored(fragment: &str) -> Vec<String> {
    link::parse(fragment, published()).ignored
}

#[test]
fn the_default_needs_no_address() {
    assert_eq!(
        link::print(&Selection::default_of(published()), published()),
        ""
    );
    assert_eq!(parse(""), Selection::default_of(published()));
    assert_eq!(parse("#"), Selection::default_of(published()));
}

#[test]
fn a_base_of_nobody_who_counts_is_ignored() {
    assert_eq!(ignored("significant=unsure&base=opinion"), ["base=opinion"]);
    assert_eq!(parse("significant=unsure").query.among, Among::All);
    assert_eq!(ignored("significant=unsure.great&base=opinion"), [""; 0]);
}

#[test]
fn every_key_of_the_contract() {
    let everything = "table=staff&adopted=in-use.trial&significant=very-great&sort=moderate\
                      &order=asc&min=20&max=90&theme=digital-services.recognition&q=teko%C3%A4ly\
                      &pick=2.8&align=great&lang=sv&look=contrast&embed=1";
    let selection = parse(everything);
    let query = &selection.query;
    assert_eq!(ignored(everything), Vec::<String>::new());
    assert_eq!(query.table, crate::STAFF);
    assert_eq!(
        query.measures.of(crate::ADOPTED),
        AnswerSet::from_iter([0, 1])
    );
    assert_eq!(
        query.measures.of(crate::SIGNIFICANT),
        AnswerSet::from_iter([0])
    );
    assert_eq!(
        (query.sort, query.direction),
        (Sort::Answer(2), Direction::Ascending)
    );
    assert_eq!((query.filter.min, query.filter.max), (20, 90));
    assert_eq!(query.filter.themes.iter().collect::<Vec<_>>(), [0, 4]);
    assert_eq!(query.filter.text, "tekoäly");
    assert_eq!(query.filter.picks.iter().collect::<Vec<_>>(), [1, 7]);
    assert_eq!(selection.align, Some(1));
    assert_eq!((selection.lang, selection.look), (Lang::Sv, Look::Contrast));
    assert!(selection.embed);
    assert!(
        selection.clone().apply(published(), &Action::Reset).embed,
        "the frame stays"
    );
    assert_eq!(link::print(&selection, published()), everything);
}

/// The ids of the first two cards.
fn cards() -> [&'static str; 2] {
    let cards = published().report.as_ref().unwrap().cards();
    [&cards[0].point.id, &cards[1].point.id]
}

#[test]
fn every_key_of_a_session() {
    let [first, second] = cards();
    let everything = format!(
        "view=workshop&length=60&show=8.2&guess=staff&vote=none&cards={second}.{first}\
         &minutes=8-12.opening-0.map-7&slide=3&lang=sv"
    );
    let selection = parse(&everything);
    assert_eq!(ignored(&everything), Vec::<String>::new());
    let plan = &selection.plan;
    assert_eq!(plan.length, Length::Hour);
    assert_eq!(plan.statements, Some(vec![7, 1]));
    assert_eq!(plan.guess, Some(Ask::Of(crate::STAFF)));
    assert_eq!(plan.vote, Some(Ask::Nothing));
    assert_eq!(plan.cards, Some(vec![1, 0]));
    let minutes = [(Part::Statement(7), 12), (Part::Opening, 0), (Part::Map, 7)];
    assert_eq!(plan.minutes, minutes);
    assert_eq!((selection.view, selection.slide), (View::Workshop, Some(3)));
    assert_eq!(link::print(&selection, published()), everything);
}

#[test]
fn a_session_about_nothing_says_so() {
    let nothing = "view=workshop&show=none&guess=none&vote=none&cards=none";
    let plan = parse(nothing).plan;
    assert_eq!((plan.statements, plan.cards), (Some(vec![]), Some(vec![])));
    assert_eq!(link::print(&parse(nothing), published()), nothing);
    assert_eq!(ignored(nothing), Vec::<String>::new());
}

#[test]
fn a_slide_is_in_the_workshop_and_not_past_the_last() {
    let last = deck(&Agenda::of(
        published(),
        &parse("view=workshop").query,
        &parse("view=workshop").plan,
    ))
    .len();
    for good in [1, last] {
        let address = format!("view=workshop&slide={good}");
        assert_eq!(parse(&address).slide, Some(good));
        assert_eq!(link::print(&parse(&address), published()), address);
    }
    let past = format!("slide={}", last + 1);
    for bad in [
        "slide=0",
        "slide=-1",
        "slide=x",
        "slide=",
        "slide=1.5",
        &past,
    ] {
        let address = format!("view=workshop&{bad}");
        assert_eq!(parse(&address), parse("view=workshop"), "{bad}");
        assert_eq!(ignored(&address), [bad.trim_end_matches('=')]);
    }
    // What is left out leaves fewer slides.
    let fewer = format!("view=workshop&show=8&slide={last}");
    assert_eq!(ignored(&fewer), [format!("slide={last}")]);
    for elsewhere in ["", "view=own&", "view=map&"] {
        let address = format!("{elsewhere}slide=1");
        assert_eq!(parse(&address).slide, None);
        assert_eq!(ignored(&address), ["slide=1"]);
    }
}

#[test]
fn what_is_not_understood_of_a_session_is_named() {
    let [card, _] = cards();
    let cards = format!("cards={card}.x");
    for bad in [
        "length=45",
        "length=",
        "show=0",
        "show=11",
        "show=8.x",
        "show=",
        "show=8.none",
        "guess=teachers",
        "guess=",
        "vote=all",
        "cards=x",
        "cards=",
        &cards,
        "minutes=8",
        "minutes=8-121",
        "minutes=8--1",
        "minutes=11-5",
        "minutes=lunch-5",
        "minutes=statement-5",
        "minutes=8-5.map",
        "minutes=",
    ] {
        let address = format!("view=workshop&{bad}&lang=sv");
        assert_eq!(parse(&address), parse("view=workshop&lang=sv"), "{bad}");
        assert_eq!(ignored(&address), [bad.trim_end_matches('=')]);
    }
}

#[test]
fn what_a_list_names_twice_counts_once() {
    let plan = parse("view=workshop&show=8.2.8&minutes=8-3.8-4").plan;
    assert_eq!(plan.statements, Some(vec![7, 1]));
    assert_eq!(plan.minutes, [(Part::Statement(7), 4)]);
}

#[test]
fn the_order_of_keys_does_not_matter() {
    assert_eq!(
        parse("#align=great&sort=unsure&table=staff"),
        parse("table=staff&align=great&sort=unsure")
    );
}

#[test]
fn defaults_that_are_spelled_out_are_understood() {
    let spelled = "view=distribution&table=adoption&sort=published&order=desc&min=0&max=100&lang=fi&look=auto";
    assert_eq!(parse(spelled), Selection::default_of(published()));
    assert_eq!(ignored(spelled), Vec::<String>::new());
}

#[test]
fn what_is_not_understood_is_named_and_changes_nothing_else() {
    for bad in [
        "colour=red",
        "table=teachers",
        "view=pie",
        "section=12",
        "section=x",
        "adopted=",
        "adopted=great",
        "theme=digital-services.sports",
        "pick=0",
        "pick=11",
        "pick=3.x",
        "q=%FF",
        "order=up",
        "lang=de",
        "look=pink",
        "sort=great",
        "sort=unsure",
        "align=great",
        "utm_source",
        "=",
    ] {
        let address = format!("min=30&{bad}");
        assert_eq!(parse(&address), parse("min=30"), "{bad}");
        let key = bad.split('=').next().unwrap();
        assert_eq!(ignored(&address).len(), 1, "{bad}");
        assert!(
            ignored(&address)[0].starts_with(key),
            "{bad}: {:?}",
            ignored(&address)
        );
    }
    for bad in ["min=101", "min=-1", "min=x", "min=60&max=50"] {
        assert_eq!(ignored(bad).len(), 1, "{bad}");
    }
}

#[test]
fn of_a_key_given_twice_the_first_counts() {
    assert_eq!(
        parse("table=staff&table=customers").query.table,
        crate::STAFF
    );
    assert_eq!(ignored("table=staff&table=customers"), ["table=customers"]);
}

#[test]
fn what_is_named_is_decoded_and_short() {
    assert_eq!(ignored("v%C3%A4ri=%3Cb%3E"), ["väri=<b>"]);
    assert!(
        ignored(&format!("x={}", "y".repeat(500)))[0]
            .chars()
            .count()
            <= 41
    );
}

/// What mail and chat make of links.
#[test]
fn a_link_that_was_written_again_opens_as_meant() {
    for (written, meant) in [
        ("view%3Dmap%26lang%3Den", "view=map&lang=en"),
        ("view%3Dmap&lang%3Den", "view=map&lang=en"),
        ("view=map%26lang%3Den", "view=map&lang=en"),
        ("%23view%3Dmap%26lang%3Den", "view=map&lang=en"),
        (
            "lang=en&theme=automation%2Eopenness",
            "lang=en&theme=automation.openness",
        ),
        ("theme=automation%2eopenness", "theme=automation.openness"),
        (
            "view=map&amp;lang=en&amp;cut=half",
            "view=map&lang=en&cut=half",
        ),
        ("view=map&amp;amp;lang=en", "view=map&lang=en"),
        ("view=map&#038;lang=en", "view=map&lang=en"),
        ("view=map%26amp%3Blang=en", "view=map&lang=en"),
        ("amp%3Bview=map", "view=map"),
        ("view=map&amp;", "view=map"),
        ("%23lang=en", "lang=en"),
        ("##lang=en", "lang=en"),
        ("?lang=en", "lang=en"),
        ("#?lang=en&view=map", "lang=en&view=map"),
        ("%20lang=en", "lang=en"),
        ("view%20=map", "view=map"),
        ("lang%3Den", "lang=en"),
        ("l%61ng=%65n", "lang=en"),
        ("view=3Dmap&lang=3Den=", "view=map&lang=en"),
        ("min=%34%30", "min=40"),
        (
            "view=workshop&minutes=8%2D12.map%2D7",
            "view=workshop&minutes=8-12.map-7",
        ),
        ("q%3Dteko%25C3%25A4ly%26lang%3Den", "q=teko%C3%A4ly&lang=en"),
        ("q%3Dteko%C3%A4ly&amp;lang=en", "q=teko%C3%A4ly&lang=en"),
        ("q=teko%C3%A4ly&amp;lang=en", "q=teko%C3%A4ly&lang=en"),
        ("amp;q=a%2526b", "q=a%2526b"),
        ("survey=hallinto-ja-toimistotyo,&lang=en", "lang=en"),
    ] {
        assert_eq!(ignored(written), [""; 0], "{written}");
        assert_eq!(parse(written), parse(meant), "{written}");
        assert_ne!(parse(written), parse(""), "{written}");
    }
}

#[test]
fn what_cannot_end_a_value_is_dropped_there() {
    for end in [
        ".",
        ")",
        ",",
        "\"",
        "'",
        "”",
        "’",
        "»",
        ";",
        ":",
        "!",
        "?",
        "]",
        ">",
        "%3E",
        "%22",
        "%29",
        "%E2%80%9D",
        " ",
        "%20",
        "%20%20",
        "%C2%A0",
        "%E2%80%8B",
        "\n",
        ").",
        ".\"",
        ">.",
        "**",
        "=",
    ] {
        for link in [
            "view=map&lang=en",
            "lang=en&pick=2.7",
            "lang=en&min=40",
            "lang=en&view=map",
        ] {
            let written = format!("{link}{end}");
            assert_eq!(ignored(&written), [""; 0], "{written}");
            assert_eq!(parse(&written), parse(link), "{written}");
        }
    }
    // The same between parts.
    assert_eq!(parse("view=map)&lang=en"), parse("view=map&lang=en"));
    // What stands before a number is no slip of a mail.
    assert_eq!(ignored("min=-1"), ["min=-1"]);
}

/// A search is kept to the letter: every sign may be meant, and those that are not are not sought.
#[test]
fn a_search_is_kept_to_the_letter() {
    for text in [
        "tekoäly)",
        "(a)",
        "a>",
        "\"a\"",
        "C++",
        "R&D",
        "R&amp;D",
        "a=b",
        "3D",
        "24/7.",
        "%20",
        "#1",
        "?",
    ] {
        let selection = Selection::default_of(published());
        let selection = selection.apply(published(), &Action::SetSearch(text.into()));
        let fragment = link::print(&selection, published());
        assert_eq!(parse(&fragment).query.filter.text, text, "{fragment}");
    }
    let lines = |fragment: &str| tabulate(published(), &parse(fragment).query).len();
    assert!(lines("q=teko%C3%A4ly") > 0);
    for end in [")", ".", "%3E", "%E2%80%9D", "%20"] {
        assert_eq!(
            lines(&format!("q=teko%C3%A4ly{end}")),
            lines("q=teko%C3%A4ly"),
            "{end}"
        );
    }
}

#[test]
fn what_is_ignored_is_told_in_the_language_that_was_meant() {
    let mangled = "view=map&amp;lang=en.&amp;colour=red";
    assert_eq!(parse(mangled).lang, Lang::En);
    assert_eq!(ignored(mangled), ["colour=red"]);
}

pub fn action() -> impl Strategy<Value = Action> {
    let survey = published();
    prop_oneof![
        prop::sample::select(crate::TABLES.to_vec()).prop_map(Action::ShowTable),
        prop::sample::select(crate::SCALES.to_vec()).prop_flat_map(|scale| {
            (0..4_usize).prop_map(move |at| Action::ToggleAnswer(scale, at))
        }),
        prop::sample::select(View::ALL.to_vec()).prop_map(Action::ShowView),
        prop::sample::select(Chapter::all(survey)).prop_map(Action::OpenChapter),
        prop::sample::select(crate::PAIRS.to_vec()).prop_map(Action::SetPair),
        prop::sample::select(crate::ups().to_vec())
            .prop_map(|up| Action::SetAxes(crate::upwards(up))),
        prop::sample::select(Crosshair::ALL.to_vec()).prop_map(Action::SetCut),
        prop::sample::select(Among::ALL.to_vec()).prop_map(Action::SetBase),
        any::<bool>().prop_map(Action::ShowIntervals),
        any::<bool>().prop_map(Action::FixGapOrder),
        any::<u8>().prop_map(Action::SetMinimumGap),
        (0..survey.statements.len()).prop_map(Action::TogglePin),
        (0..survey.statements.len()).prop_map(|at| Action::ShowStatement(View::Map, at)),
        Just(Action::Reset),
        prop::sample::select(vec![
            Sort::Published,
            Sort::Measure,
            Sort::Gap,
            Sort::Sum(crate::CUSTOMERS),
            Sort::Answer(0),
            Sort::Answer(3)
        ])
        .prop_map(Action::SetSort),
        prop::sample::select(vec![Direction::Descending, Direction::Ascending])
            .prop_map(Action::SetDirection),
        prop::option::of(0..4_usize).prop_map(Action::AlignBy),
        any::<u8>().prop_map(Action::SetMinimum),
        any::<u8>().prop_map(Action::SetMaximum),
        (0..survey.themes.len()).prop_map(Action::ToggleTheme),
        (0..survey.statements.len()).prop_map(Action::TogglePick),
        "\\PC{0,30}".prop_map(Action::SetSearch),
        prop::sample::select(Lang::ALL.to_vec()).prop_map(Action::SetLang),
        prop::sample::select(Look::ALL.to_vec()).prop_map(Action::SetLook),
        plan().prop_map(|plan| Action::SetPlan(Box::new(plan))),
        prop::option::of(1..60_usize).prop_map(Action::GoToSlide),
    ]
}

/// Whether the page lets a reader do that: slides are turned in the workshop, as far as there are
/// some, and planned for while none is shown.
pub fn is_possible(selection: &Selection, action: &Action) -> bool {
    match action {
        Action::SetPlan(_) => selection.slide.is_none(),
        Action::GoToSlide(Some(slide)) => {
            let agenda = Agenda::of(published(), &selection.query, &selection.plan);
            selection.view == View::Workshop && *slide <= deck(&agenda).len()
        }
        _ => true,
    }
}

proptest! {
    #[test]
    fn every_selection_round_trips(actions in prop::collection::vec(action(), 0..24)) {
        let start = Selection::default_of(published());
        let selection = actions.iter().fold(start, |s, action| {
            if is_possible(&s, action) { s.apply(published(), action) } else { s }
        });
        let fragment = link::print(&selection, published());
        let parsed = link::parse(&fragment, published());
        prop_assert!(parsed.ignored.is_empty(), "{fragment}: {:?}", parsed.ignored);
        let mut expected = selection;
        if expected.query.filter.text.trim().is_empty() {
            expected.query.filter.text.clear();
        }
        prop_assert_eq!(parsed.selection, expected, "{}", fragment);
    }

    #[test]
    fn every_link_survives_mail_and_chat(actions in prop::collection::vec(action(), 0..12)) {
        let start = Selection::default_of(published());
        let selection = actions.iter().fold(start, |s, action| {
            if is_possible(&s, action) { s.apply(published(), action) } else { s }
        });
        let fragment = link::print(&selection, published());
        let meant = link::parse(&fragment, published());
        let encoded = utf8_percent_encode(&fragment, NON_ALPHANUMERIC).to_string();
        let escaped = fragment.replace('&', "&amp;");
        for written in [encoded, escaped, format!("#{fragment}"), format!("?{fragment}")] {
            prop_assert_eq!(&link::parse(&written, published()), &meant, "{}", written);
        }
    }

    #[test]
    fn no_address_panics_and_what_is_parsed_prints_stably(fragment in "\\PC{0,120}") {
        let parsed = link::parse(&fragment, published()).selection;
        let printed = link::print(&parsed, published());
        prop_assert_eq!(link::parse(&printed, published()).selection, parsed);
    }

    #[test]
    fn addresses_of_known_keys_never_panic(
        parts in prop::collection::vec(
            (prop::sample::select(vec!["view", "table", "adopted", "significant", "sort", "order", "min", "max",
                "theme", "q", "pick", "align", "lang", "look", "pair", "sort-pair", "gap", "pin", "statement",
                "significance-of", "cut", "section", "length", "show", "guess", "vote", "cards", "minutes",
                "slide"]), "[a-z0-9.%+-]{0,12}"), 0..8)
    ) {
        let fragment: Vec<_> = parts.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let parsed = link::parse(&fragment.join("&"), published()).selection;
        let printed = link::print(&parsed, published());
        prop_assert_eq!(link::parse(&printed, published()).selection, parsed);
    }
}

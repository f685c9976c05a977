//! The fixed texts of the interface.

use murroskartta::state::View;
use murroskartta::survey::Lang;
use murroskartta::text::{self, words};

use crate::published;

fn explored() -> impl Iterator<Item = View> {
    View::ALL.into_iter().filter(|view| view.explores())
}

#[test]
fn every_view_has_a_name_and_help() {
    for lang in Lang::ALL {
        let words = words(lang);
        let mut names = View::ALL.map(|view| words.view(view)).to_vec();
        // What a room makes of the survey explains itself.
        for view in explored() {
            let help = words.help_text(view);
            assert!((3..=4).contains(&help.len()));
            assert!(help.iter().all(|text| text.ends_with('.')));
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), View::ALL.len());
    }
    assert_eq!(words(Lang::Fi).view(View::Compare), "Vertailu");
    assert_eq!(words(Lang::En).view(View::Statement), "Statement");
}

#[test]
fn help_says_that_pressing_a_mark_opens_the_statement() {
    for (lang, press) in [
        (Lang::Fi, "avautuu"),
        (Lang::Sv, "öppnas"),
        (Lang::En, "to open"),
    ] {
        for view in explored() {
            let last = words(lang).help_text(view).last().unwrap();
            assert!(last.contains(press), "{last}");
        }
    }
}

#[test]
fn hints_name_the_keys() {
    let keys = [
        (Lang::Fi, ["nuoli", "Enter", "Välilyönti", "Esc"]),
        (Lang::Sv, ["piltangent", "Enter", "Mellanslag", "Esc"]),
        (Lang::En, ["arrow", "Enter", "Space", "Escape"]),
    ];
    for (lang, keys) in keys {
        for key in keys {
            assert!(words(lang).map_hint.contains(key), "{key}");
        }
        for key in [keys[0], "Enter", "P "] {
            assert!(words(lang).chart_hint.contains(key), "{key}");
        }
    }
}

#[test]
fn no_text_shouts() {
    for lang in Lang::ALL {
        let all = format!("{:?}", words(lang));
        assert!(!all.contains('!'));
    }
}

/// The source is in Finnish; in which language it was asked, it does not say.
#[test]
fn nothing_is_said_of_the_language_of_the_survey() {
    let said = Lang::ALL.map(|lang| words(lang).unofficial);
    assert_eq!(
        said,
        [
            "",
            "Översättningarna av påståenden och svar är inofficiella; beskrivningen är publicerad på finska.",
            "Translations of statements and answers are unofficial; the description was published in Finnish.",
        ]
    );
}

/// What is shown and saved is called by one word each.
#[test]
fn terms_are_one_word_each() {
    let heads = Lang::ALL.map(|lang| words(lang).interval_head.replace('\u{a0}', " "));
    assert_eq!(
        heads,
        [
            "95 %:n luottamusväli, jos vastaajat olisivat satunnaisotos",
            "95 %-konfidensintervall, om de svarande vore ett slumpmässigt urval",
            "95% confidence interval, if respondents were a random sample",
        ]
    );
    let [fi, sv, en] = Lang::ALL.map(|lang| {
        let (page, own) = (format!("{:?}", words(lang)), text::own(lang, published()));
        let own = [
            own.title, own.lead, own.asks, own.ahead, own.behind, own.next,
        ];
        format!("{page} {} {}", own.join(" "), text_of_workshop(lang))
    });
    for unfit in ["svararna", "svarare", "Top 5", "avgränsning", "töm"] {
        assert!(!sv.contains(unfit), "{unfit}");
    }
    // The people are a group; a room is where they sit.
    for unfit in ["room", "Room", "with us", "With us", " show\"", "one less"] {
        assert!(!en.contains(unfit), "{unfit}");
    }
    assert!(!fi.contains("Meillä\""));
}

fn text_of_workshop(lang: Lang) -> String {
    let words = text::workshop(lang);
    let slides = format!("{:?}", words.slides);
    let rest = [
        words.title,
        words.lead,
        words.vote,
        words.guess,
        words.room,
        words.room_note,
        words.room_name,
        words.open_hint,
        words.clear,
        words.clear_asks,
        words.clear_yes,
        words.clear_no,
        words.cleared,
        words.rooms,
        words.use_sum,
        words.use_this,
        words.nameless,
        words.ours,
        words.no_sample,
        words.fewer,
        words.our_top,
        words.their_top,
        words.leave,
    ];
    let all = [words.reading.join(" "), rest.join(" ")];
    format!("{slides} {}", all.join(" "))
}

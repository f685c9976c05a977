//! The fixed texts of the interface.

use murroskartta::state::View;
use murroskartta::survey::Lang;
use murroskartta::text::words;

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

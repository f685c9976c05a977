//! Sentences and numbers as each language writes them.

mod access;
mod among;
mod comparison;
mod drawn;
mod findings;
mod fixed;
mod gap;
mod headlines;
mod map;
mod method;
mod note;
mod other_surveys;
mod portrait;
mod report;
mod respondents;
mod rounds;
mod shapes;
mod spaces;
mod workshop;

use murroskartta::analysis::{Among, Line, Measures, Query, all_lines, tabulate};
use murroskartta::state::{Action, Selection};
use murroskartta::survey::Lang;
use murroskartta::text::{self, Finding};

use crate::{percent, published, whole};

/// What is compared with plain texts: a no-break space looks like any other.
fn spaced(text: impl AsRef<str>) -> String {
    text.as_ref().replace('\u{a0}', " ")
}

/// The default measures.
fn by_default() -> Measures {
    Measures::default_of(published())
}

/// Strong answers on both scales, but not the default ones: "on trial" counts too.
fn with_trials() -> Measures {
    by_default().with(crate::ADOPTED, by_default().of(crate::ADOPTED).toggled(1))
}

/// What is neither planned nor in use counts, so a large sum means that it is rare.
fn reversed() -> Measures {
    by_default().with(crate::ADOPTED, [3].into_iter().collect())
}

/// Every line by `measures`, in the order of the statements.
fn all_by(measures: Measures) -> Vec<Line> {
    all_lines(published(), &by(measures))
}

/// The query that asks for nothing but `measures`.
fn by(measures: Measures) -> Query {
    Query {
        measures,
        ..Query::default_of(published())
    }
}

/// Does `check` with what a reader sees after `actions`.
fn seen(actions: &[Action], check: impl FnOnce(&Finding, &[Line])) {
    let start = Selection::default_of(published());
    let query = actions
        .iter()
        .fold(start, |s, action| s.apply(published(), action))
        .query;
    let lines = tabulate(published(), &query);
    let (table, measure) = (query.table, query.measures.of(crate::scale(query.table)));
    check(
        &Finding {
            survey: published(),
            table,
            measure,
            among: query.among,
            lines: &lines,
        },
        &lines,
    );
}

#[test]
fn percentages_are_written_as_each_language_does() {
    assert_eq!(text::percent(Lang::Fi, percent(84)), "84\u{a0}%");
    assert_eq!(text::percent(Lang::Sv, percent(84)), "84\u{a0}%");
    assert_eq!(text::percent(Lang::En, percent(84)), "84%");
}

#[test]
fn numbers_are_written_as_each_language_does() {
    assert_eq!(text::number(Lang::Fi, 66.5), "66,5");
    assert_eq!(text::number(Lang::Sv, 66.5), "66,5");
    assert_eq!(text::number(Lang::En, 66.5), "66.5");
    assert_eq!(text::number(Lang::Fi, 70.0), "70");
    assert_eq!(text::number(Lang::En, 100.0), "100");
    assert_eq!(text::percent_of(Lang::Fi, 70.5), "70,5\u{a0}%");
    assert_eq!(text::percent_of(Lang::En, 71.0), "71%");
}

#[test]
fn dates_are_written_as_each_language_does() {
    assert_eq!(text::date(Lang::Fi, "2021-05-13"), "13.5.2021");
    assert_eq!(text::date(Lang::Sv, "2021-05-13"), "13.5.2021");
    assert_eq!(text::date(Lang::En, "2021-05-13"), "13 May 2021");
    assert_eq!(text::date(Lang::En, "soon"), "soon");
}

#[test]
fn lists_join_their_last_two() {
    let items = ["a", "b", "c"].map(String::from);
    assert_eq!(text::list(Lang::Fi, &items, false), "a, b ja c");
    assert_eq!(text::list(Lang::Sv, &items, true), "a, b eller c");
    assert_eq!(text::list(Lang::En, &items[..2], false), "a and b");
    assert_eq!(text::list(Lang::En, &items[..1], false), "a");
    assert_eq!(text::list(Lang::En, &[], false), "");
}

#[test]
fn the_headline_of_each_table_in_each_language() {
    let headlines = [
        (
            crate::ADOPTION,
            Lang::Fi,
            "84 prosentilla kokouspaperit ovat pilvipalvelussa, 9 prosentilla ohjelma tai tekoäly tarkistaa laskut.",
        ),
        (
            crate::ADOPTION,
            Lang::Sv,
            "Möteshandlingarna finns i molnet hos 84 %, ett program eller AI granskar fakturor hos 9 %.",
        ),
        (
            crate::ADOPTION,
            Lang::En,
            "For 84%, meeting papers are in the cloud; for 9%, a program or AI checks invoices.",
        ),
        (
            crate::CUSTOMERS,
            Lang::Fi,
            "Asiakkaille merkitsisi eniten, että saavutettavat asiakirjat lisäävät avoimuutta (79 %).",
        ),
        (
            crate::CUSTOMERS,
            Lang::Sv,
            "För kunderna skulle det betyda mest att tillgängliga handlingar ökar öppenheten (79 %).",
        ),
        (
            crate::CUSTOMERS,
            Lang::En,
            "It would matter most to customers that accessible documents increase openness (79%).",
        ),
        (
            crate::STAFF,
            Lang::Fi,
            "Henkilöstölle merkitsisi eniten muun muassa, että digitalisointi nopeuttaa käsittelyä (83 %).",
        ),
        (
            crate::STAFF,
            Lang::Sv,
            "För personalen skulle det betyda mest bland annat att digitalisering gör behandlingen snabbare (83 %).",
        ),
        (
            crate::STAFF,
            Lang::En,
            "Nothing would matter more to staff than that digitalisation speeds up processing (83%).",
        ),
    ];
    for (table, lang, headline) in headlines {
        seen(&[Action::ShowTable(table)], |about, _| {
            let said = text::finding(lang, about).replace('\u{a0}', " ");
            assert_eq!(said, headline);
            assert!(said.chars().count() <= 102, "{said}");
        });
    }
}

#[test]
fn another_measure_is_named_in_the_headline() {
    seen(&[Action::ToggleAnswer(crate::ADOPTED, 1)], |about, _| {
        let finding = text::finding(Lang::Fi, about).replace('\u{a0}', " ");
        assert_eq!(
            finding,
            "Vastaukset ”käytössä” ja ”kokeiltavana”: useimmin väittämässä ”Kokouspaperit ovat pilvipalvelussa” (87 %), \
             harvimmin väittämässä ”Ohjelma tai tekoäly tarkistaa laskut” (18 %)."
        );
    });
    seen(
        &[
            Action::ShowTable(crate::STAFF),
            Action::ToggleAnswer(crate::SIGNIFICANT, 0),
        ],
        |about, _| {
            let finding = text::finding(Lang::En, about);
            assert!(
                finding.starts_with(
                    "The answer “great significance” (significance to staff): most often for “"
                ),
                "{finding}"
            );
        },
    );
}

/// The headline after `actions`.
fn headline(lang: Lang, actions: &[Action]) -> String {
    let mut said = String::new();
    seen(actions, |about, _| {
        said = spaced(text::finding(lang, about));
    });
    said
}

#[test]
fn one_statement_alone_is_a_sentence() {
    let alone = [
        "13 prosenttia vastaajista kertoo, että toimistotyön arvo tunnistetaan.",
        "13 procent av de svarande uppger att kontorsarbetets värde erkänns.",
        "13% of respondents say that the value of office work is recognised.",
    ];
    let to_staff = [
        "83 prosentin mielestä henkilöstölle merkitsisi paljon, että toimistotyön arvo tunnistetaan.",
        "Enligt 83 procent skulle det betyda mycket för personalen att kontorsarbetets värde erkänns.",
        "83% say it would matter greatly to staff that the value of office work is recognised.",
    ];
    let staff = Action::ShowTable(crate::STAFF);
    for (lang, (alone, to_staff)) in Lang::ALL.into_iter().zip(alone.into_iter().zip(to_staff)) {
        assert_eq!(headline(lang, &[Action::TogglePick(7)]), alone);
        let said = headline(lang, &[staff.clone(), Action::TogglePick(7)]);
        assert_eq!(said, to_staff);
        // Two with one share: as many, not the same people.
        let two = [staff.clone(), Action::TogglePick(7), Action::TogglePick(5)];
        let as_many = ["yhtä monen", "lika många", "as many"][lang as usize];
        let said = headline(lang, &two);
        assert!(said.contains(as_many), "{said}");
    }
}

/// Statements 3 and 8 in table 3: 69 and 83 %. Six others lie below 83, three below 69.
#[test]
fn what_is_the_most_of_those_shown_is_not_said_of_all() {
    let picks = [
        Action::ShowTable(crate::STAFF),
        Action::TogglePick(2),
        Action::TogglePick(7),
    ];
    assert_eq!(
        headline(Lang::Fi, &picks),
        "Henkilöstölle merkitsisi näkyvistä väittämistä eniten, että toimistotyön arvo tunnistetaan (83 %)."
    );
    assert_eq!(
        headline(Lang::Sv, &picks),
        "Av påståendena som visas skulle det betyda mest för personalen att kontorsarbetets värde \
         erkänns (83 %)."
    );
    assert_eq!(
        headline(Lang::En, &picks),
        "Of the statements shown, it would matter most to staff that the value of office work is \
         recognised (83%)."
    );
    let trials = [
        Action::ToggleAnswer(crate::ADOPTED, 1),
        Action::SetMinimum(50),
    ];
    let shown = [
        "näkyvistä väittämistä useimmin",
        "av påståendena som visas oftast",
        "of the statements shown most often",
    ];
    for (lang, shown) in Lang::ALL.into_iter().zip(shown) {
        let said = headline(lang, &trials);
        assert!(said.contains(shown), "{said}");
    }
}

#[test]
fn where_every_answer_counts_that_is_all_that_is_said() {
    let all = [1, 2, 3].map(|at| Action::ToggleAnswer(crate::ADOPTED, at));
    let said = [
        "Kaikki vastaukset lasketaan, joten osuus on aina noin sata prosenttia.",
        "Alla svar räknas, så andelen är alltid omkring hundra procent.",
        "All answers count, so every share is about a hundred percent.",
    ];
    for (lang, said) in Lang::ALL.into_iter().zip(said) {
        assert_eq!(headline(lang, &all), said);
        let measures = by_default().with(crate::ADOPTED, [0, 1, 2, 3].into_iter().collect());
        let lines = all_by(measures);
        let pair = crate::STAFF_ADOPTION;
        let compared = text::comparison_finding(lang, published(), measures, pair, &lines);
        assert_eq!(compared, said);
    }
}

/// Nobody or one of 48 saw no significance to staff: 0 to 2 % is rounding, not a finding.
#[test]
fn what_rounding_may_explain_is_told_as_a_range() {
    let none = [4, 0, 1].map(|at| Action::ToggleAnswer(crate::SIGNIFICANT, at));
    let picks = [0, 2, 3, 4, 5, 7, 8, 9].map(Action::TogglePick);
    let actions = [&[Action::ShowTable(crate::STAFF)], &none[..], &picks].concat();
    assert_eq!(
        headline(Lang::Fi, &actions),
        "Vastaus ”ei merkitystä” (merkitys henkilöstölle): 0–2 % kaikissa näkyvissä väittämissä."
    );
    let said = headline(Lang::Sv, &actions);
    assert!(
        said.ends_with("0–2 % för varje påstående som visas."),
        "{said}"
    );
    let said = headline(Lang::En, &actions);
    assert!(said.ends_with("0–2% for every statement shown."), "{said}");
}

#[test]
fn two_statements_that_are_picked_have_their_own_headline() {
    let picks = [Action::TogglePick(4), Action::TogglePick(6)];
    seen(&picks, |about, _| {
        assert_eq!(
            spaced(text::finding(Lang::Fi, about)),
            "45 prosenttia vastaajista kertoo, että palvelut ovat saatavilla 24/7, \
             ja 30 prosenttia, että neuvonta paranee esimerkiksi tsätillä."
        );
        assert_eq!(
            text::finding(Lang::En, about),
            "45% of respondents say that services are available 24/7, \
             and 30% that guidance improves, for example through chat."
        );
    });
}

#[test]
fn every_headline_holds_the_numbers_of_the_lines() {
    for table in crate::TABLES {
        for answer in 0..4 {
            let actions = [
                Action::ShowTable(table),
                Action::ToggleAnswer(crate::scale(table), answer),
            ];
            seen(&actions, |about, lines| {
                for lang in Lang::ALL {
                    let finding = text::finding(lang, about);
                    let most = lines.iter().map(|line| line.measured).max().unwrap();
                    let least = lines.iter().map(|line| line.measured).min().unwrap();
                    for share in [most, least] {
                        assert!(finding.contains(&whole(share).to_string()), "{finding}");
                    }
                }
            });
        }
    }
}

#[test]
fn an_empty_result_says_so() {
    seen(&[Action::SetMinimum(99)], |about, _| {
        assert_eq!(
            text::finding(Lang::En, about),
            "No statement matches every filter."
        );
    });
}

#[test]
fn the_lead_names_the_measure_and_its_base() {
    let of_customers = Query {
        table: crate::CUSTOMERS,
        ..by(by_default())
    };
    let lead = text::lead(Lang::Fi, published(), &of_customers);
    assert!(lead.contains("erittäin suuri tai suuri"), "{lead}");
    assert!(lead.contains("% vastaajista"), "{lead}");
    let opinion = Query {
        among: Among::Opinion,
        ..of_customers
    };
    let lead = text::lead(Lang::Fi, published(), &opinion);
    assert!(lead.contains("% kantansa kertoneista"), "{lead}");
}

#[test]
fn a_mark_says_answer_share_total_and_wording() {
    seen(
        &[Action::ShowTable(crate::CUSTOMERS), Action::TogglePick(7)],
        |about, lines| {
            let said = text::mark(Lang::Fi, about, &lines[0], Some(0)).replace('\u{a0}', " ");
            assert_eq!(
                said,
                "Erittäin suuri merkitys 42 % (yht. 102 %). 8. Hyvän hallinto- ja toimistotyön merkitys ja arvo \
             tunnistetaan organisaatiossa myös resursseista päätettäessä"
            );
        },
    );
}

#[test]
fn stray_totals_are_listed() {
    seen(&[Action::ShowTable(crate::CUSTOMERS)], |_, lines| {
        let note = text::totals_note(Lang::En, published(), lines).unwrap();
        assert_eq!(
            note,
            "Because of rounding, these rows do not add up to exactly a hundred: 4 (99%), 8 (102%) and 10 (101%)."
        );
    });
    seen(&[Action::TogglePick(0)], |_, lines| {
        assert_eq!(text::totals_note(Lang::En, published(), lines), None);
    });
}

//! Sentences and numbers as each language writes them.

mod access;
mod among;
mod comparison;
mod findings;
mod fixed;
mod gap;
mod map;
mod method;
mod note;
mod portrait;
mod report;
mod respondents;
mod rounds;
mod workshop;

use murroskartta::analysis::{Among, Line, Measures, Query, all_lines, tabulate};
use murroskartta::state::{Action, Selection};
use murroskartta::survey::{Lang, ScaleId, TableId};
use murroskartta::text::{self, Finding};

use crate::published;

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
    Measures {
        adopted: by_default().adopted.toggled(1),
        ..by_default()
    }
}

/// What is neither planned nor in use counts, so a large sum means that it is rare.
fn reversed() -> Measures {
    Measures {
        adopted: [3].into_iter().collect(),
        ..by_default()
    }
}

/// Every line by `measures`, in the order of the statements.
fn all_by(measures: Measures) -> Vec<Line> {
    all_lines(published(), &by(measures))
}

/// The query that asks for nothing but `measures`.
fn by(measures: Measures) -> Query {
    Query {
        measures,
        ..Query::default()
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
    let (table, measure) = (query.table, query.measures.of(query.table.scale()));
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
    assert_eq!(text::percent(Lang::Fi, 84), "84\u{a0}%");
    assert_eq!(text::percent(Lang::Sv, 84), "84\u{a0}%");
    assert_eq!(text::percent(Lang::En, 84), "84%");
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
            TableId::Adoption,
            Lang::Fi,
            "Kokouspaperit ovat pilvipalvelussa 84 prosentilla vastaajista, ohjelma tai tekoäly tarkistaa laskut 9 prosentilla.",
        ),
        (
            TableId::Adoption,
            Lang::Sv,
            "Möteshandlingarna finns i molnet hos 84 procent av de svarande, ett program eller AI granskar fakturor hos 9 procent.",
        ),
        (
            TableId::Adoption,
            Lang::En,
            "Meeting papers are in the cloud for 84% of respondents; a program or AI checks invoices for 9%.",
        ),
        (
            TableId::Customers,
            Lang::Fi,
            "Asiakkaille merkitsee eniten, että saavutettavat asiakirjat lisäävät avoimuutta (79 %), vähiten, että ohjelma tai tekoäly tarkistaa laskut (38 %).",
        ),
        (
            TableId::Customers,
            Lang::Sv,
            "För kunderna betyder det mest att tillgängliga handlingar ökar öppenheten (79 %), minst att ett program eller AI granskar fakturor (38 %).",
        ),
        (
            TableId::Customers,
            Lang::En,
            "What matters most to customers is that accessible documents increase openness (79%); least, that a program or AI checks invoices (38%).",
        ),
        (
            TableId::Staff,
            Lang::Fi,
            "Henkilöstölle merkitsee eniten, että digitalisointi nopeuttaa käsittelyä ja että toimistotyön arvo tunnistetaan (83 %), vähiten, että neuvonta paranee esimerkiksi tsätillä (50 %).",
        ),
        (
            TableId::Staff,
            Lang::Sv,
            "För personalen betyder det mest att digitalisering gör behandlingen snabbare och att kontorsarbetets värde erkänns (83 %), minst att rådgivningen förbättras till exempel med chatt (50 %).",
        ),
        (
            TableId::Staff,
            Lang::En,
            "What matters most to staff is that digitalisation speeds up processing and that the value of office work is recognised (83%); least, that guidance improves, for example through chat (50%).",
        ),
    ];
    for (table, lang, headline) in headlines {
        seen(&[Action::ShowTable(table)], |about, _| {
            assert_eq!(text::finding(lang, about).replace('\u{a0}', " "), headline);
        });
    }
}

#[test]
fn another_measure_is_named_in_the_headline() {
    seen(&[Action::ToggleAnswer(ScaleId::Adoption, 1)], |about, _| {
        let finding = text::finding(Lang::Fi, about).replace('\u{a0}', " ");
        assert_eq!(
            finding,
            "Käytössä tai kokeiltavana: useimmin ”Kokouspaperit ovat pilvipalvelussa” (87 %), \
             harvimmin ”Ohjelma tai tekoäly tarkistaa laskut” (18 %)."
        );
    });
    seen(
        &[
            Action::ShowTable(TableId::Staff),
            Action::ToggleAnswer(ScaleId::Significance, 0),
        ],
        |about, _| {
            let finding = text::finding(Lang::En, about);
            assert!(
                finding.starts_with("Great significance to staff: most often “"),
                "{finding}"
            );
        },
    );
}

#[test]
fn one_statement_alone_has_its_own_headline() {
    seen(&[Action::TogglePick(7)], |about, _| {
        let finding = text::finding(Lang::Fi, about).replace('\u{a0}', " ");
        assert_eq!(
            finding,
            "Käytössä: ”Toimistotyön arvo tunnistetaan” (13 %)."
        );
    });
}

#[test]
fn a_name_that_ends_with_a_number_stands_after_the_share() {
    let picks = [Action::TogglePick(4), Action::TogglePick(6)];
    seen(&picks, |about, _| {
        assert_eq!(
            spaced(text::finding(Lang::Fi, about)),
            "45 prosentilla vastaajista palvelut ovat saatavilla 24/7, \
             neuvonta paranee esimerkiksi tsätillä 30 prosentilla."
        );
        assert_eq!(
            text::finding(Lang::En, about),
            "Services are available 24/7 for 45% of respondents; \
             guidance improves, for example through chat, for 30%."
        );
    });
}

#[test]
fn every_headline_holds_the_numbers_of_the_lines() {
    for table in TableId::ALL {
        for answer in 0..4 {
            let actions = [
                Action::ShowTable(table),
                Action::ToggleAnswer(table.scale(), answer),
            ];
            seen(&actions, |about, lines| {
                for lang in Lang::ALL {
                    let finding = text::finding(lang, about);
                    let most = lines.iter().map(|line| line.measured).max().unwrap();
                    let least = lines.iter().map(|line| line.measured).min().unwrap();
                    for share in [most, least] {
                        assert!(finding.contains(&format!("{share}")), "{finding}");
                    }
                }
            });
        }
    }
}

#[test]
fn an_empty_result_says_so() {
    seen(&[Action::KeepFrom(99)], |about, _| {
        assert_eq!(
            text::finding(Lang::En, about),
            "No statement matches every filter."
        );
    });
}

#[test]
fn the_lead_names_the_measure_and_its_base() {
    let of_customers = Query {
        table: TableId::Customers,
        ..by(by_default())
    };
    let lead = text::lead(Lang::Fi, published(), &of_customers);
    assert!(
        lead.contains("erittäin suuri merkitys tai suuri merkitys"),
        "{lead}"
    );
    assert!(lead.contains("prosenttia vastaajista"), "{lead}");
    let opinion = Query {
        among: Among::Opinion,
        ..of_customers
    };
    let lead = text::lead(Lang::Fi, published(), &opinion);
    assert!(lead.contains("prosenttia kantansa kertoneista"), "{lead}");
}

#[test]
fn a_mark_says_answer_share_total_and_wording() {
    seen(
        &[Action::ShowTable(TableId::Customers), Action::TogglePick(7)],
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
    seen(&[Action::ShowTable(TableId::Customers)], |_, lines| {
        let note = text::totals_note(Lang::En, published(), lines).unwrap();
        assert!(note.ends_with("4 (99%), 8 (102%) and 10 (101%)."), "{note}");
    });
    seen(&[Action::TogglePick(0)], |_, lines| {
        assert_eq!(text::totals_note(Lang::En, published(), lines), None);
    });
}

//! What is recognised in a table: our own downloads whole, others as far as their words go.

use murroskartta::analysis::{Among, tabulate};
use murroskartta::state::{Action, Selection};
use murroskartta::survey::{Column, Lang, Numbers, TableId};
use murroskartta::takeaway::{csv, file_name, sheet};

use super::{SMALL, answers, applied, brought, published, suggested};

/// What is downloaded of `table` in `lang`, and the name of the file.
fn downloaded(table: TableId, lang: Lang, among: Among) -> (String, String) {
    let actions = [
        Action::SetLang(lang),
        Action::ShowTable(table),
        Action::SetBase(among),
    ];
    let selection = actions
        .iter()
        .fold(Selection::default_of(published()), |s, action| {
            s.apply(published(), action)
        });
    let lines = tabulate(published(), &selection.query);
    let sheet = sheet(published(), &selection, &lines);
    let name = file_name(&selection, published(), "csv");
    (String::from_utf8(csv(&sheet)).unwrap(), name)
}

#[test]
fn downloads_come_back_as_they_were() {
    for (table, lang) in crate::TABLES
        .into_iter()
        .flat_map(|table| Lang::ALL.map(|lang| (table, lang)))
    {
        let (text, file) = downloaded(table, lang, Among::All);
        let mapping = suggested(&text, &file);
        assert_eq!(mapping.table(), Some(table), "{file}");
        assert_eq!(mapping.numbers, Some(Numbers::Shares));
        let mut own = brought(&text, |_| {});
        own.mapping = mapping;
        let survey = applied(&[own]);
        assert_eq!(survey.statements, published().statements, "{file}");
        let rows = |survey: &murroskartta::survey::Survey| {
            survey
                .tables
                .iter()
                .map(|t| t.rows.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(rows(&survey), rows(published()), "{file}");
        assert_eq!(survey.scales, published().scales);
        assert_eq!(survey.respondents, None);
    }
}

#[test]
fn downloads_among_those_with_an_opinion_are_recognised() {
    for lang in Lang::ALL {
        let (text, file) = downloaded(crate::STAFF, lang, Among::Opinion);
        let found = answers(&suggested(&text, &file));
        assert_eq!(found, [0, 1, 2, 3, 4, 5], "{file}");
    }
}

#[test]
fn heads_are_recognised_in_any_language_and_spelling() {
    for heads in [
        "väittämä;KÄYTÖSSÄ;kokeiltavana;Suunnitteilla, n;ei suunnitteilla ei käytössä",
        "Påstående;I bruk;På försök;Under planering;Inte under planering, inte i bruk",
        "Statement;In use;On trial;Being planned;Not planned, not in use",
        "id;in-use;trial;planned;none",
    ] {
        let text = format!("{heads}\nOhjelma tai tekoäly tarkistaa laskut;1;2;3;4\n");
        let mapping = suggested(&text, "");
        assert_eq!(mapping.table(), Some(crate::ADOPTION), "{heads}");
        assert_eq!(mapping.columns[0], Column::Statements);
        let found = answers(&mapping);
        assert_eq!(found, [0, 1, 2, 3], "{heads}");
        assert_eq!(mapping.numbers, Some(Numbers::Counts));
    }
    // A unit in a head is stronger than what the rows total.
    let text = "väittämä;Käytössä;kokeiltavana (%);Suunnitteilla, %;Ei suunnitteilla, ei käytössä\nEtätyö;1;2;3;4\n";
    assert_eq!(answers(&suggested(text, "")), [0, 1, 2, 3]);
    assert_eq!(suggested(text, "").numbers, Some(Numbers::Shares));
}

#[test]
fn totals_and_numbers_of_rows_are_not_used() {
    let text = "Nro;Väittämä;Erittäin suuri merkitys;Suuri merkitys;Kohtalainen merkitys;\
        Pieni merkitys;Ei merkitystä;En osaa sanoa;Yhteensä;N\n\
        1;Palvelut ovat saatavilla 24/7;10;20;30;20;10;10;100;48\n";
    let mapping = suggested(text, "");
    let last = &mapping.columns[8..];
    assert_eq!(last, [Column::Unused, Column::Respondents]);
    assert_eq!(mapping.columns[..2], [Column::Unused, Column::Statements]);
    assert_eq!(mapping.table(), Some(crate::CUSTOMERS));
    assert_eq!(mapping.numbers, Some(Numbers::Shares));
    for (file, table) in [
        ("henkilöstökysely.csv", crate::STAFF),
        ("Staff 2026.csv", crate::STAFF),
        ("personal.csv", crate::STAFF),
        ("asiakkaat.csv", crate::CUSTOMERS),
        ("merkitys.csv", crate::CUSTOMERS),
    ] {
        assert_eq!(suggested(text, file).table(), Some(table), "{file}");
    }
    let titled = format!("Merkitys henkilöstölle\n{text}");
    assert_eq!(suggested(&titled, "").table(), Some(crate::STAFF));
}

#[test]
fn shares_and_counts_are_told_apart() {
    let of = |row: &str| {
        let text = format!("a;in-use;trial;planned;none\nx;{row}\n");
        suggested(&text, "").numbers
    };
    for shares in [
        "25;25;25;25",
        "33;33;33;0",
        "24,5;25.5;26;26",
        "0,25;0,25;0,25;0,25",
        "1 %;2 %;3 %;4 %",
    ] {
        assert_eq!(of(shares), Some(Numbers::Shares), "{shares}");
    }
    for counts in ["1;2;3;4", "25;25;25;50", "0;0;0;0"] {
        assert_eq!(of(counts), Some(Numbers::Counts), "{counts}");
    }
    // Where an answer is not recognised, its share may be what is missing.
    let text = "a;in-use;pilotti;planned;none\nx;1;2;3;4\n";
    assert_eq!(suggested(text, "").numbers, None);
}

#[test]
fn statements_are_matched_by_their_words_each_once() {
    let mapping = suggested(SMALL, "");
    assert_eq!(mapping.matches, [Some(9), Some(0), None]);
    let twice = "a;in-use;trial;planned;none\n\
        services-24-7;1;1;1;1\nPalvelut ovat saatavilla 24/7;1;1;1;1\n";
    let matches = suggested(twice, "").matches;
    assert_eq!(matches, [Some(4), None]);
}

//! Sheets in which each row is a respondent.

use std::fmt::Write;
use std::time::{Duration, Instant};

use super::{Shape, Sheet, What, check, found, lines, published, shapes, tables};

/// The answers of six respondents to three statements, as a form saves them, with what is about the respondents.
const FORM: &str = "Aikaleima,Sähköposti,Mitä mieltä olet? [Etätyö on arkea],Mitä mieltä olet? [Esihenkilö kuuntelee],Kanavat,Kommentti\n\
2026/11/01 10.00.01,a@b.fi,Täysin samaa mieltä,Täysin eri mieltä,\"Sähköposti, Puhelin\",Hyvä\n\
2026/11/01 10.00.02,b@b.fi,Jokseenkin samaa mieltä,Täysin samaa mieltä,Puhelin,\n\
2026/11/01 10.00.03,c@b.fi,En osaa sanoa,,Sähköposti,Ei muuta\n\
2026/11/01 10.00.04,d@b.fi,Täysin samaa mieltä,Jokseenkin eri mieltä,Puhelin,Kiitos kysymästä\n\
2026/11/01 10.00.05,e@b.fi,Täysin samaa mieltä,Jokseenkin eri mieltä,\"Sähköposti, Puhelin\",\n";

#[test]
fn answers_are_counted_and_nothing_of_respondents_is_kept() {
    check(
        FORM,
        &[(
            Shape::Respondents,
            &[
                "Mitä mieltä olet?",
                "; Täysin samaa mieltä; Jokseenkin samaa mieltä; Jokseenkin eri mieltä; Täysin eri mieltä; En osaa sanoa; –",
                "3: Etätyö on arkea; 3; 1; 0; 0; 1; 0",
                "4: Esihenkilö kuuntelee; 1; 0; 2; 1; 0; 1",
            ],
        )],
    );
    assert_eq!(found(FORM).unwrap()[0].left_out, 4);
}

#[test]
fn questions_with_other_answers_are_tables_of_their_own() {
    let text = "Sukupuoli;Etätyö on arkea;Kokous on etänä;Käytössä teillä\n\
        Nainen;Usein;Aina;Käytössä\nMies;Usein;Usein;Kokeiltavana\nNainen;Joskus;Ei koskaan;Käytössä\n\
        Nainen;Aina;Usein;Ei suunnitteilla, ei käytössä\nMies;Usein;Usein;Käytössä\nMies;Usein;Usein;Käytössä\n";
    check(
        text,
        &[
            (
                Shape::Respondents,
                &[
                    "",
                    "; Aina; Usein; Joskus; Ei koskaan",
                    "2: Etätyö on arkea; 1; 4; 1; 0",
                    "3: Kokous on etänä; 1; 4; 0; 1",
                ],
            ),
            (
                Shape::Respondents,
                &["", "; Nainen; Mies", "1: Sukupuoli; 3; 3"],
            ),
            (
                Shape::Respondents,
                &[
                    "",
                    "; Käytössä; Kokeiltavana; Ei suunnitteilla, ei käytössä",
                    "4: Käytössä teillä; 4; 1; 1",
                ],
            ),
        ],
    );
}

#[test]
fn numbers_are_counted_from_the_largest() {
    let text = "ID;Työ - Etätyö sujuu;Työ - Kokous sujuu;Suosittelisitko\n\
        11;5;4;10\n12;3;4;0\n13;N/A;2;7\n14;5;1;9\n15;4;-;7\n";
    let found = found(text).unwrap();
    assert_eq!(
        lines(&found[0].grid),
        [
            "Työ",
            "; 5; 4; 3; 2; 1; –",
            "2: Etätyö sujuu; 2; 1; 1; 0; 0; 1",
            "3: Kokous sujuu; 0; 2; 0; 1; 1; 1"
        ]
    );
    assert_eq!(
        lines(&found[1].grid),
        [
            "",
            "; 10; 9; 8; 7; 6; 5; 4; 3; 2; 1; 0",
            "4: Suosittelisitko; 1; 1; 0; 2; 0; 0; 0; 0; 0; 0; 1"
        ]
    );
    // It may be a table of counts as well.
    assert_eq!(found[2].shape, Shape::Statements);
    assert_eq!(found.len(), 3);
}

#[test]
fn numbers_and_words_for_no_opinion_are_one_scale() {
    let text = "Etätyö sujuu;Kokous sujuu\n5;4\nEn osaa sanoa;4\n1;En osaa sanoa\n5;5\n5;5\n";
    check(
        text,
        &[(
            Shape::Respondents,
            &[
                "",
                "; 5; 4; 3; 2; 1; En osaa sanoa",
                "1: Etätyö sujuu; 3; 0; 0; 0; 1; 1",
                "2: Kokous sujuu; 2; 2; 0; 0; 0; 1",
            ],
        )],
    );
}

#[test]
fn second_and_third_lines_of_heads_are_no_respondents() {
    let monkey = "Respondent ID,Start Date,How often?,,Do you agree?,Anything else?\n\
        ,,Remote work,Meetings,Response,Open-Ended Response\n\
        1001,11/01/2026,Often,Always,Yes,x y\n1002,11/01/2026,Never,Often,Yes,z\n1003,11/02/2026,Often,Often,No,q w\n";
    check(
        monkey,
        &[
            (
                Shape::Respondents,
                &[
                    "How often?",
                    "; Always; Often; Never",
                    "3: Remote work; 0; 2; 1",
                    "4: Meetings; 1; 2; 0",
                ],
            ),
            (
                Shape::Respondents,
                &["", "; Yes; No", "5: Do you agree?; 2; 1"],
            ),
        ],
    );
    let qualtrics = "StartDate,ResponseId,Q1_1,Q1_2\n\
        Start Date,Response ID,How often? - Remote work,How often? - Meetings\n\
        \"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"_recordId\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_2\"\"}\"\n\
        2026-11-01 10:00:00,R_1,Often,Always\n2026-11-01 10:01:00,R_2,Never,Often\n2026-11-01 10:02:00,R_3,Often,Often\n";
    check(
        qualtrics,
        &[(
            Shape::Respondents,
            &[
                "How often?",
                "; Always; Often; Never",
                "3: Remote work; 0; 2; 1",
                "4: Meetings; 1; 2; 0",
            ],
        )],
    );
}

#[test]
fn lists_in_cells_and_texts_are_left_out() {
    let text = "ID;Kanavat;Nimi;Pidätkö?;Vapaa sana\n\
        1;Puhelin;Anna;Kyllä;a b\n2;Puhelin;Anna;Ei;c d\n3;Puhelin, Sähköposti;Matti;Kyllä;e f\n\
        4;Sähköposti;Matti;Kyllä;a b\n5;Puhelin;Anna;Ei;ihan oma pitkä vastaus, jonka vain yksi on kirjoittanut\n\
        6;Puhelin;Anna;Ei;a b\n7;Puhelin;Anna;Ei;a b\n8;Puhelin;Anna;Ei;a b\n9;Puhelin;Anna;Ei;a b\n\
        10;Puhelin;Anna;Ei;a b\n11;Puhelin;Anna;Ei;a b\n12;Puhelin;Anna;Ei;a b\n";
    check(
        text,
        &[(
            Shape::Respondents,
            &["", "; Kyllä; Ei", "4: Pidätkö?; 3; 9"],
        )],
    );
}

#[test]
fn rows_of_one_answer_each_are_counted_where_the_statement_is_named() {
    let rows = "Vastaaja;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Vastaaja 1;1;0;0;0\nVastaaja 2;0;0;1;0\nVastaaja 3;1;0;0;0\n";
    assert_eq!(found(rows), Err(What::Raw.at(0, 0)));
    check(
        &format!("Etätyö on arkea\n{rows}"),
        &[(
            Shape::Respondents,
            &[
                "",
                "; Käytössä; Kokeiltavana; Suunnitteilla; Ei suunnitteilla, ei käytössä",
                "1: Etätyö on arkea; 2; 0; 1; 0",
            ],
        )],
    );
    let mut sheet = Sheet::of_text(rows).unwrap();
    sheet.name = "Etätyö".into();
    let found = tables(vec![sheet], published()).unwrap();
    assert_eq!(found[0].grid.rows[0].1[0], "Etätyö");
}

#[test]
fn two_respondents_may_be_rows_of_a_table() {
    let text = "Aika;K1;K2\nma;Kyllä;Ei\nti;Ei;Ei\n";
    assert_eq!(shapes(text), [Shape::Statements, Shape::Respondents]);
}

#[test]
fn small_counts_beside_statements_are_counts_first() {
    let text = "Asia;Alfa;Beeta;Gamma\nEtätyö on arkea;1;5;3\nKokous on etänä;2;7;0\nPaperi on poissa;9;0;1\n\
        Esihenkilö kuuntelee;4;4;2\nTiimi päättää;3;3;3\n";
    let shapes = shapes(text);
    assert_eq!(shapes[0], Shape::Statements);
    assert!(shapes.contains(&Shape::Respondents));
}

#[test]
fn statements_with_themes_stay_statements() {
    let text = "Osasto;Teema;Asia;Alfa;Beeta\nA;Työ;Etätyö on arkea;40;50\nA;Työ;Kokous on etänä;30;60\n\
        B;Raha;Palkka on reilu;20;70\nB;Raha;Matkat maksetaan;10;80\n";
    let shapes = shapes(text);
    assert_eq!(shapes[0], Shape::Statements, "{shapes:?}");
    let single = "Asia;Alfa;Beeta\nEtätyö;4;5\nKokous;3;6\nPalkka;2;2\nMatka;1;8\nPaperi;0;9\n";
    assert_eq!(super::shapes(single)[0], Shape::Statements);
}

/// Numbers that a tidy table has are none of respondents, whatever else is in it.
#[test]
fn numbers_with_such_a_head_are_no_ids() {
    let text = "maa;aihe;luokka;percentage\nFI;a;x;10\nFI;a;x;20\nSE;a;y;30\nSE;b;x;40\nFI;b;y;50\nSE;b;y;60\n";
    assert!(!shapes(text).contains(&Shape::Respondents));
    // Nor are the ids of respondents the numbers of a list.
    let text =
        "ID;Sukupuoli;Pidätkö?\n1001;Nainen;Kyllä\n1005;Nainen;Ei\n1007;Mies;Kyllä\n1008;Mies;Ei\n";
    assert!(!shapes(text).contains(&Shape::List));
}

#[test]
fn what_single_respondents_wrote_is_left_out() {
    let mut text = "ID;Missä?;Miten?".to_owned();
    for respondent in 0..20 {
        let place = [
            "Kotona",
            "Toimistolla",
            "Junassa",
            "Mökillä Inarissa",
            "Kahvila Murteessa",
        ];
        let place = place[if respondent < 18 {
            respondent % 3
        } else {
            respondent - 15
        }];
        let way = ["Hyvin", "Huonosti", "Vaihdellen"][respondent % 3];
        write!(text, "\n{};{place};{way}", 100 + respondent * respondent).unwrap();
    }
    let found = found(&text).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].grid.rows[0].1, ["Miten?", "7", "7", "6"]);
    assert_eq!(found[0].left_out, 2);
}

#[test]
fn answers_of_which_most_are_known_stand_in_their_order() {
    let text = "Tärkeää - Palkka;Tärkeää - Tauot\nNot important;Critical\nVery important;Critical\n\
        Somewhat important;Very important\nCritical;Not important\nVery important;Somewhat important\n";
    let heads = &found(text).unwrap()[0].grid.heads;
    assert_eq!(
        heads[1..],
        [
            "Very important",
            "Somewhat important",
            "Not important",
            "Critical"
        ]
    );
    let text = "Ikä;Pidätkö?\n18–29;Kyllä\n30–44;Ei\n18–29;Kyllä\n30–44;Ei\n";
    let heads = &found(text).unwrap()[1].grid.heads;
    assert_eq!(heads.join(";"), ";Kyllä;Ei");
    assert_eq!(found(text).unwrap()[0].grid.heads[1..], ["30–44", "18–29"]);
}

/// A table of all who answered a large survey.
#[test]
fn a_hundred_thousand_respondents_are_counted_at_once() {
    const RESPONDENTS: usize = 100_000;
    const QUESTIONS: usize = 20;
    let answers = ["Aina", "Usein", "Joskus", "Harvoin", "Ei koskaan", ""];
    let mut text = "ID".to_owned();
    for question in 1..=QUESTIONS {
        write!(text, ";Kuinka usein? [Väittämä {question}]").unwrap();
    }
    for respondent in 0..RESPONDENTS {
        write!(text, "\n{}", 500_000 + respondent * 7).unwrap();
        for question in 0..QUESTIONS {
            let answer =
                answers[(respondent * 31 + question * 17 + respondent / 7) % answers.len()];
            write!(text, ";{answer}").unwrap();
        }
    }
    let sheet = Sheet::of_text(&text).unwrap();
    let start = Instant::now();
    let found = tables(vec![sheet], published()).unwrap();
    let taken = start.elapsed();
    assert_eq!(found.len(), 1);
    let grid = &found[0].grid;
    assert_eq!(grid.title, "Kuinka usein?");
    assert_eq!(
        grid.heads,
        ["", "Aina", "Usein", "Joskus", "Harvoin", "Ei koskaan", "–"]
    );
    assert_eq!(grid.rows.len(), QUESTIONS);
    for (_, row) in &grid.rows {
        let total: usize = row[1..]
            .iter()
            .map(|count| count.parse::<usize>().unwrap())
            .sum();
        assert_eq!(total, RESPONDENTS);
    }
    assert!(
        taken < Duration::from_secs(5),
        "{RESPONDENTS} respondents and {QUESTIONS} questions took {taken:?}"
    );
    println!("{RESPONDENTS} respondents and {QUESTIONS} questions took {taken:?}");
}

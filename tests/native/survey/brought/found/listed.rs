//! Tables on their side, lists and blocks.

use super::{Shape, check, found, lines, shapes};

#[test]
fn a_table_with_answers_as_rows_is_turned() {
    let text = "Vastaus;Etätyö on arkea;Esihenkilö kuuntelee\nTäysin samaa mieltä;20;10\n\
        Jokseenkin samaa mieltä;10;10\nEn osaa sanoa;5;15\n";
    check(
        text,
        &[
            (
                Shape::OnItsSide,
                &[
                    "",
                    "; Täysin samaa mieltä; Jokseenkin samaa mieltä; En osaa sanoa",
                    "2: Etätyö on arkea; 20; 10; 5",
                    "3: Esihenkilö kuuntelee; 10; 10; 15",
                ],
            ),
            (
                Shape::Statements,
                &[
                    "",
                    "Vastaus; Etätyö on arkea; Esihenkilö kuuntelee",
                    "2: Täysin samaa mieltä; 20; 10",
                    "3: Jokseenkin samaa mieltä; 10; 10",
                    "4: En osaa sanoa; 5; 15",
                ],
            ),
        ],
    );
}

#[test]
fn totals_and_long_heads_tell_the_side() {
    let whole = ";Etätyö;Kokous\nAlfa;50;20\nBeeta;30;20\nGamma;20;60\n";
    assert_eq!(shapes(whole), [Shape::OnItsSide, Shape::Statements]);
    let rows = ";Alfa;Beeta;Gamma\nEtätyö;50;30;20\nKokous;20;20;60\n";
    assert_eq!(shapes(rows), [Shape::Statements]);
    let long = ";Etätyö on arkea jokaisessa työyhteisössä;Kokouspaperit ovat pilvipalvelussa\nAlfa;51;20\nBeeta;30;21\n";
    assert_eq!(shapes(long), [Shape::OnItsSide, Shape::Statements]);
    let short = ";Etätyö;Kokous\nAlfa;51;20\nBeeta;30;21\n";
    assert_eq!(shapes(short), [Shape::Statements, Shape::OnItsSide]);
}

#[test]
fn of_counts_and_percents_of_a_table_on_its_side_the_counts_are_taken() {
    let text = ";Etätyö, n;Etätyö, %;Kokous (n);Kokous (%)\nUsein;20;50,0;10;25,0\nHarvoin;20;50,0;30;75,0\n";
    let first = &found(text).unwrap()[0];
    assert_eq!(first.shape, Shape::OnItsSide);
    assert_eq!(
        lines(&first.grid),
        [
            "",
            "; Usein; Harvoin",
            "2: Etätyö; 20; 20",
            "4: Kokous; 10; 30"
        ]
    );
    assert_eq!(first.left_out, 2);
}

#[test]
fn a_list_becomes_a_table_in_the_order_of_the_answers() {
    let text = "väittämä;vastaus;osuus\nEtätyö on arkea;Kokeiltavana;5\nEtätyö on arkea;Käytössä;90\n\
        Kokous;Käytössä;40\nKokous;Kokeiltavana;20\nKokous;Suunnitteilla;40\n";
    check(
        text,
        &[(
            Shape::List,
            &[
                "",
                "väittämä; Käytössä; Kokeiltavana; Suunnitteilla",
                "2: Etätyö on arkea; 90; 5; ",
                "4: Kokous; 40; 20; 40",
            ],
        )],
    );
}

#[test]
fn groups_of_a_list_are_never_mixed() {
    let mut text = "Year,Unit,Theme,Question,Response,Count\n".to_owned();
    let groups = ["2024,A", "2024,B", "2025,A", "2025,B"];
    for (at, group) in groups.iter().enumerate() {
        let [first, second] = [10 * at, 10 * at + 1];
        for question in ["Money,Pay is fair", "Joy,Work is fun"] {
            let rows = [
                format!("{group},{question},Disagree,{first}\n"),
                format!("{group},{question},Agree,{second}\n"),
            ];
            text.extend(rows);
        }
    }
    check(
        &text,
        &[
            (
                Shape::List,
                &[
                    "2024, A",
                    "Question; Agree; Disagree",
                    "2: Pay is fair; 1; 0",
                    "4: Work is fun; 1; 0",
                ],
            ),
            (
                Shape::List,
                &[
                    "2024, B",
                    "Question; Agree; Disagree",
                    "6: Pay is fair; 11; 10",
                    "8: Work is fun; 11; 10",
                ],
            ),
            (
                Shape::List,
                &[
                    "2025, A",
                    "Question; Agree; Disagree",
                    "10: Pay is fair; 21; 20",
                    "12: Work is fun; 21; 20",
                ],
            ),
            (
                Shape::List,
                &[
                    "2025, B",
                    "Question; Agree; Disagree",
                    "14: Pay is fair; 31; 30",
                    "16: Work is fun; 31; 30",
                ],
            ),
        ],
    );
}

#[test]
fn counts_of_a_list_come_before_its_percents() {
    let text = "question,type,value,percentage\nQuestion 1,Strongly disagree,24,0.7\nQuestion 1,Disagree,294,9.1\n\
        Question 1,Agree,376,11\nQuestion 2,Strongly disagree,2,18.2\nQuestion 2,Disagree,2,18.2\nQuestion 2,Agree,7,63.6\n";
    check(
        text,
        &[
            (
                Shape::List,
                &[
                    "value",
                    "question; Agree; Disagree; Strongly disagree",
                    "2: Question 1; 376; 294; 24",
                    "5: Question 2; 7; 2; 2",
                ],
            ),
            (
                Shape::List,
                &[
                    "percentage",
                    "question; Agree; Disagree; Strongly disagree",
                    "2: Question 1; 11; 9.1; 0.7",
                    "5: Question 2; 63.6; 18.2; 18.2",
                ],
            ),
        ],
    );
}

#[test]
fn an_answer_that_stands_twice_makes_no_list() {
    let text = "väittämä;vastaus;osuus\nEtätyö;Käytössä;90\nEtätyö;Käytössä;80\nEtätyö;Kokeiltavana;10\n\
        Kokous;Käytössä;5\nKokous;Kokeiltavana;7\nKokous;Kokeiltavana;8\n";
    let shapes = shapes(text);
    assert!(
        !shapes.contains(&Shape::List) && !shapes.contains(&Shape::Respondents),
        "{shapes:?}"
    );
}

#[test]
fn blocks_with_the_same_answers_are_one_table() {
    let block = |name: &str, text: &str, counts: [u32; 3]| {
        let [strong, weak, none] = counts;
        format!(
            "\"Field summary for {name}\"\n\"{text}\"\n\"Answer\",\"Count\",\"Percentage\"\n\
             \"Agree (A1)\",\"{strong}\",\"{strong}.00%\"\n\"Disagree (A2)\",\"{weak}\",\"{weak}.00%\"\n\"No answer\",\"{none}\",\"{none}.00%\"\n\n"
        )
    };
    let text = block("Q1(SQ1)", "How is it? [Remote work]", [20, 70, 10])
        + &block("Q1(SQ2)", "How is it? [Meetings]", [30, 60, 10]);
    check(
        &text,
        &[(
            Shape::List,
            &[
                "How is it?",
                "; Agree; Disagree; No answer",
                "1: Remote work; 20; 70; 10",
                "8: Meetings; 30; 60; 10",
            ],
        )],
    );
    let text = "1. Etätyö on arkea\nVastaajien määrä: 40\n;Prosentti\nSamaa mieltä;75%\nEri mieltä;25%\n\n\
        2. Pidätkö siitä?\nVastaajien määrä: 40\n;Prosentti\nKyllä;75%\nEi;25%\n";
    check(
        text,
        &[
            (
                Shape::List,
                &[
                    "",
                    "; Samaa mieltä; Eri mieltä",
                    "1: 1. Etätyö on arkea; 75%; 25%",
                ],
            ),
            (
                Shape::List,
                &["", "; Kyllä; Ei", "7: 2. Pidätkö siitä?; 75%; 25%"],
            ),
        ],
    );
}

#[test]
fn of_many_groups_the_first_are_found() {
    let mut text = "Year,Question,Response,Count\n".to_owned();
    for year in 1990..2020 {
        let rows = ["Yes", "No"].map(|answer| format!("{year},Pay is fair,{answer},7\n"));
        text.extend(rows);
    }
    let found = found(&text).unwrap();
    assert_eq!(found.len(), 24);
    assert_eq!(found[23].grid.title, "2013");
    assert_eq!(found[0].left_out, 12, "rows of six years");
}

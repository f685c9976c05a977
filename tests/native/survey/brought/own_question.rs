//! Questions of the reader's own: their answers are the heads of the table, and nothing is called what it is not.

use murroskartta::survey::{
    AnswerKind, Column, Grid, KnownScale, Mapping, Numbers, OwnQuestion, Question, Survey, TableId,
    What, add_own, known_scale, own_table, read_own, suggest_again, suggest_own,
};

use super::{DAY, SMALL, applied, brought, grid, published, suggested, trouble};

/// Five answers, counts, and two columns that are no answers (M10 of the trial).
const AGREEMENT: &str = "Väittämä;Täysin samaa mieltä;Jokseenkin samaa mieltä;Ei samaa eikä eri mieltä;\
    Jokseenkin eri mieltä;Täysin eri mieltä;n;Keskiarvo\n\
    Etätyö on arkea;20;10;6;3;1;40;4,1\n\
    Esihenkilöt ohjaavat tekoälyn käyttöä;10;10;10;5;5;40;3,4\n";

/// Calls the question of a mapping so.
fn named(name: &str) -> impl FnOnce(&mut Mapping) {
    let name = name.to_owned();
    move |mapping| match &mut mapping.question {
        Question::Own(own) => own.name = name,
        Question::Published(table) | Question::OneOf(table) => panic!("it is taken for {table:?}"),
    }
}

/// The survey that `text` makes as a question of its own.
fn own(text: &str) -> Survey {
    applied(&[brought(text, named("Kysymys"))])
}

/// The shares of every row, in whole percent.
fn rows(survey: &Survey) -> Vec<Vec<i16>> {
    let rows = survey.tables[0].rows.iter();
    let shares = rows.map(|row| row.shares.iter().flatten().map(|share| share.rounded()));
    shares.map(Iterator::collect).collect()
}

/// The names of the answers, each with a sign of what it is: `+` it counts, `=` it is in the middle, `?` it is "can't
/// say".
fn answers(survey: &Survey) -> Vec<String> {
    let answers = survey.scales[0].answers.iter();
    let signed = answers.map(|answer| {
        let signs = [
            (answer.counts, '+'),
            (answer.middle, '='),
            (answer.unsure, '?'),
        ];
        let signs = signs
            .into_iter()
            .filter(|(is, _)| *is)
            .map(|(_, sign)| sign);
        signs.collect::<String>() + &answer.name.fi
    });
    signed.collect()
}

#[test]
fn agreement_is_shown_as_what_it_is() {
    let survey = own(AGREEMENT);
    assert_eq!(
        answers(&survey),
        [
            "+Täysin samaa mieltä",
            "+Jokseenkin samaa mieltä",
            "=Ei samaa eikä eri mieltä",
            "Jokseenkin eri mieltä",
            "Täysin eri mieltä"
        ]
    );
    assert_eq!(rows(&survey), [[50, 25, 15, 8, 3], [25, 25, 25, 13, 13]]);
    assert_eq!(survey.respondents, Some(40));
    assert_eq!((survey.tables.len(), survey.scales.len()), (1, 1));
    let table = &survey.tables[0];
    assert_eq!(
        (&*table.name.en, table.role, table.number),
        ("Kysymys", None, 1)
    );
    assert!(survey.themes.is_empty() && survey.description.fi.is_empty());
    assert_eq!(
        known_scale(&grid(AGREEMENT), &suggested(AGREEMENT, "")),
        Some(KnownScale::Agreement)
    );
}

#[test]
fn every_size_and_kind_of_scale_is_taken() {
    for (text, expected) in [
        // Weakest first, as many tools write it, in English and with a sign.
        (
            "Item,Strongly disagree,Disagree,Neutral,Agree,Strongly agree\nA,5%,15%,20%,35%,25%\n",
            (
                "+Strongly agree +Agree =Neutral Disagree Strongly disagree",
                vec![25, 35, 20, 15, 5],
            ),
        ),
        // Seven steps.
        (
            "x;Strongly agree;Agree;Somewhat agree;Neither agree nor disagree;Somewhat disagree;Disagree;Strongly disagree\n\
             A;10,0;20,0;10,0;10,0;10,0;20,0;20,0\n",
            (
                "+Strongly agree +Agree +Somewhat agree =Neither agree nor disagree Somewhat disagree Disagree Strongly disagree",
                vec![10, 20, 10, 10, 10, 20, 20],
            ),
        ),
        // Numbers: the largest is the strongest, and N is none of them.
        (
            "Question,1,2,3,4,5,N\nA,10,20,30,25,15,100\nB,1,2,3,4,90,100\n",
            ("+5 +4 3 2 1", vec![15, 25, 30, 20, 10]),
        ),
        // "Can't say" is the last wherever it stands.
        (
            "Fråga;Vet ej;Ja;Nej\nA;10 %;60 %;30 %\n",
            ("+Ja Nej ?Vet ej", vec![60, 30, 10]),
        ),
        // "No" is an answer here, and the number of the row elsewhere.
        (
            "Item;Yes;No\nA;60 %;40 %\nB;70 %;30 %\n",
            ("+Yes No", vec![60, 40]),
        ),
        (
            "No;Item;Agree;Disagree\n1;A;60 %;40 %\n2;B;70 %;30 %\n",
            ("+Agree Disagree", vec![60, 40]),
        ),
        // Numbers on both sides of 0.
        (
            "Item;-2;-1;0;1;2\nA;1;2;3;4;10\nB;1;1;1;1;1\n",
            ("+2 +1 0 -1 -2", vec![50, 20, 15, 10, 5]),
        ),
        // Words may tell what the ends are.
        (
            "Item;0 - ei lainkaan;1;2;3 (erittäin)\nA;10 %;20 %;30 %;40 %\n",
            ("+3 (erittäin) +2 1 0 - ei lainkaan", vec![40, 30, 20, 10]),
        ),
        // Words that nobody knows: the first half counts, until the reader says otherwise.
        (
            "Väittämä;Punainen;Sininen;Vihreä;Musta\nA;40 %;30 %;20 %;10 %\n",
            ("+Punainen +Sininen Vihreä Musta", vec![40, 30, 20, 10]),
        ),
        // Of counts and shares side by side the shares, with the names as they are written.
        (
            "Påstående;Mycket nöjd (n);Mycket nöjd (%);Ganska nöjd (n);Ganska nöjd (%);Missnöjd (n);Missnöjd (%)\n\
             A;10;50,0;6;30,0;4;20,0\n",
            ("+Mycket nöjd +Ganska nöjd Missnöjd", vec![50, 30, 20]),
        ),
        (
            "Asia;Päivittäin;Viikoittain;Harvemmin;Ei koskaan\nA;5;10;15;20\nB;1;1;1;1\n",
            (
                "+Päivittäin Viikoittain Harvemmin Ei koskaan",
                vec![10, 20, 30, 40],
            ),
        ),
    ] {
        let survey = own(text);
        let (named, shares) = expected;
        assert_eq!(answers(&survey).join(" "), named);
        assert_eq!(rows(&survey)[0], shares, "{text}");
    }
}

#[test]
fn what_the_published_survey_asked_is_still_recognised() {
    assert_eq!(suggested(SMALL, "").table(), Some(crate::ADOPTION));
    // One answer in common makes no published question.
    let text =
        "Väittämä;Används;Testas;Förbereds;Inte under planering, inte i bruk\nA;1 %;2 %;3 %;94 %\n";
    assert_eq!(suggested(text, "").table(), None);
    assert_eq!(answers(&own(text))[0], "+Används");
}

#[test]
fn a_number_that_may_be_no_answer_is_for_the_reader_to_decide() {
    // A column that is none of the answers known, and one that totals the others.
    for (text, column) in [
        (
            "x;Agree;Neutral;Disagree;Response rate\nA;50 %;30 %;20 %;84 %\n",
            4,
        ),
        (
            "x;Punainen;Sininen;Musta;Kaikkiaan\nA;5;3;2;10\nB;1;2;3;6\n",
            4,
        ),
        (
            "x;Kaikkiaan;Punainen;Sininen;Musta\nA;10;5;3;2\nB;6;1;2;3\n",
            1,
        ),
    ] {
        let mapping = suggested(text, "");
        assert_eq!(mapping.columns[column], Column::Undecided, "{text}");
        assert_eq!(
            mapping.open_question().map(|open| open.what),
            Some(What::Undecided)
        );
    }
    // Whether they are percent is asked as it is of published questions.
    let text = "x;Punainen;Sininen\nA;49;49\nB;60;38\n";
    assert_eq!(suggested(text, "").numbers, None);
}

#[test]
fn shares_that_do_not_add_up_are_shown_when_the_reader_says_so() {
    let text = "Kanava;Sähköposti;Puhelin;Verkko\nNuoret;61 %;20 %;80 %\nVanhat;30 %;75 %;40 %\n";
    let mapping = suggested(text, "");
    assert_eq!(mapping.numbers, Some(Numbers::Shares));
    let refused = trouble(brought(text, named("Kanavat")));
    assert_eq!(refused, What::Total.at(2, 0));
    let several = |mapping: &mut Mapping| {
        named("Kanavat")(mapping);
        mapping.numbers = Some(Numbers::Several);
    };
    let survey = applied(&[brought(text, several)]);
    assert_eq!(rows(&survey), [[61, 20, 80], [30, 75, 40]]);
    assert!(!survey.scales[0].sharing.is_whole());
    let fractions = text
        .replace("61 %;20 %;80 %", "0,61;0,2;0,8")
        .replace("30 %;75 %;40 %", "0,3;0,75;0,4");
    let survey = applied(&[brought(&fractions, several)]);
    assert_eq!(rows(&survey), [[61, 20, 80], [30, 75, 40]]);
    let too_much = text.replace("80 %", "180 %");
    let mut brought = brought(&too_much, |_| {});
    several(&mut brought.mapping);
    assert_eq!(trouble(brought), What::Number.at(2, 4));
}

#[test]
fn the_reader_says_what_is_middle_last_and_strongest() {
    let text = "x;Punainen;Sininen;Musta\nA;50 %;30 %;20 %\n";
    let survey = applied(&[brought(text, |mapping| {
        mapping.question = Question::Own(OwnQuestion {
            name: "Väri".into(),
            order: vec![3, 2],
        });
        mapping.columns[2] = Column::OwnAnswer(AnswerKind::Middle);
        mapping.columns[1] = Column::OwnAnswer(AnswerKind::Unsure);
        mapping.measure = 1;
    })]);
    assert_eq!(answers(&survey), ["+Musta", "=Sininen", "?Punainen"]);
    assert_eq!(rows(&survey), [[20, 30, 50]]);
}

#[test]
fn what_makes_no_scale_is_refused() {
    let wide = (0..12).map(|at| format!(";Vastaus {at}"));
    let wide = wide.collect::<Vec<_>>().concat();
    let text = format!("x{wide}\nA{}\n", ";1".repeat(12));
    let check = |text: &str, change: fn(&mut Mapping), expected: (usize, usize, What)| {
        let (row, column, what) = expected;
        let told = trouble(brought(text, |mapping| {
            named("Kysymys")(mapping);
            mapping.numbers = Some(Numbers::Counts);
            change(mapping);
        }));
        assert_eq!(told, what.at(row, column), "{text}");
    };
    check(&text, |_| {}, (0, 0, What::TooManyAnswers(12)));
    check(
        AGREEMENT,
        |mapping| named("  ")(mapping),
        (0, 0, What::NoQuestion),
    );
    let twice =
        |mapping: &mut Mapping| mapping.columns[1..3].fill(Column::OwnAnswer(AnswerKind::Unsure));
    check(AGREEMENT, twice, (0, 3, What::Again(2)));
    let nameless = "x;Kyllä;Ei;\nA;1;2;3\n";
    let all = |mapping: &mut Mapping| mapping.columns[3] = Column::OwnAnswer(AnswerKind::Step);
    check(nameless, all, (0, 4, What::Nameless));
}

#[test]
fn several_questions_make_one_survey_and_share_a_scale() {
    let other = AGREEMENT.replace("Etätyö on arkea;20;10;6;3;1", "Etätyö on arkea;1;3;6;10;20");
    let yes = "Väittämä;Kyllä;Ei\nEtätyö on arkea;30 %;70 %\n";
    let tables = [
        brought(AGREEMENT, named("Nyt")),
        brought(&other, named("Ennen")),
        brought(yes, named("Haluaisin")),
    ];
    let survey = applied(&tables);
    let names: Vec<_> = survey.tables.iter().map(|table| &*table.name.fi).collect();
    assert_eq!(names, ["Nyt", "Ennen", "Haluaisin"]);
    let scales: Vec<_> = survey
        .tables
        .iter()
        .map(|table| table.scale.position())
        .collect();
    assert_eq!(scales, [0, 0, 1]);
    let hues: std::collections::BTreeSet<_> = survey.tables.iter().map(|table| table.hue).collect();
    assert_eq!(hues.len(), 3);
    assert_eq!(survey.statements.len(), 2);
    let spaced = brought(yes, named(" Haluaisin "));
    let table = own_table(&survey, published(), &spaced.mapping.question);
    assert_eq!(table.map(TableId::position), Some(2));
    for (at, brought) in tables.iter().enumerate() {
        let table = own_table(&survey, published(), &brought.mapping.question);
        assert_eq!(table.map(TableId::position), Some(at));
    }
    // Beside a published question the published table stays, and its scale.
    let survey = applied(&[brought(SMALL, |_| {}), brought(yes, named("Haluaisin"))]);
    let ids: Vec<_> = survey.tables.iter().map(|table| &*table.id).collect();
    assert_eq!(ids, ["adoption", "customers", "staff", "own-2"]);
}

#[test]
fn it_is_remembered_and_changed_by_its_name() {
    let first = brought(AGREEMENT, named("Nyt\t<i>"));
    let yes = brought(
        "Väittämä;Kyllä;Ei\nEtätyö on arkea;30 %;70 %\n",
        named("Haluaisin"),
    );
    let add = |text: &str, one| add_own(text, &published().id, one, DAY);
    let text = add(&add("", &first), &yes);
    assert!(!text.contains('<'));
    assert_eq!(
        read_own(published().clone(), &text).unwrap(),
        applied(&[first.clone(), yes.clone()])
    );
    let again = brought(&AGREEMENT.replace("20;10;6", "10;20;6"), named("Nyt\t<i>"));
    let text = add(&text, &again);
    assert_eq!(
        read_own(published().clone(), &text).unwrap(),
        applied(&[yes, again])
    );
}

#[test]
fn the_reader_can_take_a_published_question_for_another() {
    let own = Question::Own(OwnQuestion {
        name: "Oma".into(),
        order: Vec::new(),
    });
    let grid = Grid::read(SMALL).unwrap();
    let mapping = suggest_own(&grid, published(), "", Some(&own));
    assert_eq!(mapping.own_answers(), [1, 2, 3, 4]);
    let table = Question::Published(crate::STAFF);
    let mapping = suggest_own(&grid, published(), "", Some(&table));
    assert_eq!(mapping.table(), Some(crate::STAFF));
}

/// Columns that are no answers to one question: what their numbers are is asked.
#[test]
fn years_and_units_are_no_answers_without_a_word() {
    for text in [
        "Väittämä;2021;2023;2025\nEtätyö on arkea;40;50;60\nEsihenkilö kuuntelee;70;72;75\n",
        "Väittämä;Talous;Henkilöstö;Hallinto\nEtätyö on arkea;60;50;55\nTyö on tärkeää;40;30;77\n",
        "Yksikkö;Etätyö on arkea;Esihenkilö kuuntelee;Työ on tärkeää\nTalous;5;4;3\nHallinto;1;2;5\n",
    ] {
        let mapping = suggested(text, "");
        assert_eq!((mapping.table(), mapping.numbers), (None, None), "{text}");
    }
}

/// One known word makes no scale known.
#[test]
fn a_scale_is_called_by_what_most_of_its_answers_are() {
    for heads in ["low;neutral;high", "Används;Testas;Planeras;Nej"] {
        let text = format!("x;{heads}\nA;25 %;25 %;25 %;25 %\n");
        assert_eq!(
            known_scale(&grid(&text), &suggested(&text, "")),
            None,
            "{heads}"
        );
    }
}

/// An answer twice, and a column without a head that is no pair of another, are for the reader to decide.
#[test]
fn what_is_named_twice_or_not_at_all_is_asked_about() {
    for text in [
        "Väite;Kyllä;Kyllä;Ei\nA;10;20;70\nB;30;30;40\n",
        "Väite;Kyllä;;Ei\nA;10;20;70\nB;30;30;40\n",
    ] {
        let mapping = suggested(text, "");
        assert_eq!(mapping.columns[2], Column::Undecided, "{text}");
    }
    let text = "Väite;Kyllä;Kyllä;Ei\nA;10;20;70\n";
    let refused = trouble(brought(text, |mapping| {
        named("Kysymys")(mapping);
        mapping.columns[2] = Column::OwnAnswer(AnswerKind::Step);
    }));
    assert_eq!(refused, What::Again(2).at(0, 3));
}

/// Once the reader has said what a column is, the rest is suggested again.
#[test]
fn what_follows_from_a_column_is_suggested_again() {
    let grid = grid("Väite;Kyllä;Ehkä;Ei\nA;10;20;70\nB;30;30;40\n");
    let mut mapping = suggest_own(&grid, published(), "", None);
    assert_eq!(mapping.columns[2], Column::Undecided);
    mapping.columns[2] = Column::OwnAnswer(AnswerKind::Middle);
    let again = suggest_again(&grid, published(), &mapping);
    assert_eq!(again.numbers, Some(Numbers::Shares));
    assert_eq!(again.own_answers(), [1, 2, 3]);
    assert_eq!(again.measure, 1);
}

#[test]
fn each_table_is_credited_to_what_the_reader_calls_it() {
    let yes = "Väittämä;Kyllä;Ei\nEtätyö on arkea;30 %;70 %\n";
    let often = "Väittämä;Aina;Ei koskaan\nEtätyö on arkea;30 %;70 %\n";
    let mut tables = [
        brought(yes, named("Haluaisin")),
        brought(often, named("Teen")),
    ];
    tables[1].name = "Toinen kysely".into();
    let survey = applied(&tables);
    assert_eq!(
        survey.source.name,
        "Kyselymme (Haluaisin); Toinen kysely (Teen)"
    );
    assert_eq!(survey.title.fi, "Kyselymme, Toinen kysely");
}

//! Tables as people have them, each with what it was once taken for: wrong numbers or statements, without a word.

use murroskartta::analysis::{Query, all_lines};
use murroskartta::survey::{
    Column, Lang, Mapping, Numbers, Question, What, proposed_own, row_totals,
};
use murroskartta::text::{self, Finding};

use super::{applied, brought, grid, published, shares, suggested, tenths, trouble};

const HEADS: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä";

/// The table with those rows under the heads of adoption.
fn table(rows: &str) -> String {
    format!("{HEADS}\n{rows}\n")
}

/// The shares of a statement that only the reader has, in tenths of a percent.
fn own_tenths(text: &str) -> Vec<i16> {
    let survey = applied(&[brought(text, |_| {})]);
    tenths(&survey, crate::ADOPTION, "own-1").unwrap()
}

/// The shares, in whole percent, of a statement that only the reader has.
fn own(text: &str, change: impl FnOnce(&mut Mapping), number: usize) -> Vec<i16> {
    let survey = applied(&[brought(text, change)]);
    shares(&survey, crate::ADOPTION, &format!("own-{number}")).unwrap()
}

#[test]
fn of_counts_and_percents_side_by_side_the_percents_count() {
    for heads in [
        "Väittämä;Käytössä n;Käytössä %;Kokeiltavana n;Kokeiltavana %;Suunnitteilla n;Suunnitteilla %;Ei suunnitteilla, ei käytössä n;Ei suunnitteilla, ei käytössä %",
        "Statement;In use (n);In use (%);On trial (n);On trial (%);Being planned (n);Being planned (%);Not planned, not in use (n);Not planned, not in use (%)",
        "Väittämä;Käytössä, n;Käytössä, %;Kokeiltavana, n;Kokeiltavana, %;Suunnitteilla, n;Suunnitteilla, %;Ei suunnitteilla, ei käytössä, n;Ei suunnitteilla, ei käytössä, %",
    ] {
        let text = format!(
            "{heads}\nKokouspaperit ovat pilvessä;42;84,0;2;4,0;4;8,0;2;4,0\nEtätyö on arkea;20;40,0;10;20,0;10;20,0;10;20,0\n"
        );
        let mapping = suggested(&text, "");
        assert_eq!(mapping.numbers, Some(Numbers::Shares), "{heads}");
        assert!(!mapping.columns.contains(&Column::Undecided), "{heads}");
        assert_eq!(own(&text, |_| {}, 1), [84, 4, 8, 4], "{heads}");
        assert_eq!(own(&text, |_| {}, 2), [40, 20, 20, 20], "{heads}");
    }
}

#[test]
fn percents_that_total_97_are_asked_about_and_never_rescaled() {
    let text = table("Kokouspaperit ovat pilvessä;80;5;7;5\nEtätyö on arkea;40;20;20;17");
    let mapping = suggested(&text, "");
    assert_eq!(mapping.numbers, None);
    assert_eq!(row_totals(&grid(&text), &mapping), Some([97.0, 97.0]));
    assert_eq!(trouble(brought(&text, |_| {})).what, What::Asked);
    let percent = brought(&text, |mapping| mapping.numbers = Some(Numbers::Shares));
    let told = trouble(percent);
    assert_eq!((told.row, told.what), (2, What::Total));
    // Whoever says that they are counts gets them as counts.
    let counts = |mapping: &mut Mapping| mapping.numbers = Some(Numbers::Counts);
    assert_eq!(own(&text, counts, 1), [82, 5, 7, 5]);
}

#[test]
fn an_answer_that_the_scale_lacks_is_never_dropped() {
    let heads = format!("{HEADS};En osaa sanoa\n");
    for rows in [
        "Kokouspaperit ovat pilvessä;80;4;6;4;6\nEtätyö on arkea;40;20;20;10;10\n",
        "Kokouspaperit ovat pilvessä;20;1;2;2;25\nEtätyö on arkea;20;10;10;5;5\n",
    ] {
        let text = format!("{heads}{rows}");
        let mapping = suggested(&text, "");
        assert_eq!(mapping.columns[5], Column::Undecided, "{rows}");
        for numbers in [Numbers::Shares, Numbers::Counts] {
            let told = trouble(brought(&text, |m| m.numbers = Some(numbers)));
            assert_eq!((told.column, told.what), (6, What::Undecided), "{rows}");
        }
    }
    // Left out by the reader's own hand, shares that are missing still show in the total.
    let text = format!("{heads}Etätyö on arkea;40;20;20;10;10\n");
    let told = trouble(brought(&text, |mapping| {
        (mapping.numbers, mapping.columns[5]) = (Some(Numbers::Shares), Column::Unused);
    }));
    assert_eq!(told.what, What::Total);
}

#[test]
fn a_head_is_not_cut_at_its_own_comma() {
    let text = "Väittämä;Käytössä, laajasti;Käytössä, osittain;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Kokouspaperit ovat pilvessä;30;40;10;10;10\nEtätyö on arkea;20;30;20;20;10\n";
    let mapping = suggested(text, "");
    assert_eq!(mapping.columns[1..3], [Column::Undecided; 2]);
    assert_eq!(mapping.columns[3], Column::Answer(1));
}

#[test]
fn marks_of_thousands_are_understood() {
    for [first, second, third] in [
        ["1,234", "1,005", "1,010"],
        ["1.234", "1.005", "1.010"],
        ["1 234", "1005", "1 010"],
    ] {
        let text = table(&format!(
            "Kokouspaperit ovat pilvessä;{first};456;78;9\nEtätyö on arkea;{second};{third};500;485"
        ));
        let mapping = suggested(&text, "");
        assert_eq!(mapping.numbers, Some(Numbers::Counts), "{first}");
        assert_eq!(own(&text, |_| {}, 1), [69, 26, 4, 1], "{first}");
        assert_eq!(own(&text, |_| {}, 2), [34, 34, 17, 16], "{first}");
    }
    // Shares with three decimals are none of thousands.
    let text = table("Etätyö on arkea;24,500;25,500;26,125;23,875");
    assert_eq!(suggested(&text, "").numbers, Some(Numbers::Shares));
    assert_eq!(own_tenths(&text), [245, 255, 261, 239]);
}

#[test]
fn a_statement_of_ones_own_is_not_taken_for_a_published_one() {
    let text = table(
        "Ohjelma tai tekoäly laatii pöytäkirjat;20;20;20;40\nToimistotyön arvo laskee;60;10;10;20\nOhjelma tai tekoäly tarkistaa laskut;10;20;30;40",
    );
    let mapping = suggested(&text, "");
    assert_eq!(mapping.matches, [None, None, Some(9)]);
    // They may be meant: that is for the reader to say.
    let proposed = proposed_own(&grid(&text), &mapping, published());
    assert!(proposed[0].is_some() && proposed[1].is_some());
    assert_eq!(proposed[2], None);
    let survey = applied(&[brought(&text, |_| {})]);
    let wordings: Vec<&str> = survey.statements.iter().map(|s| &*s.wording.fi).collect();
    assert!(wordings.contains(&"Toimistotyön arvo laskee"));
}

#[test]
fn totals_means_headings_and_footnotes_are_no_statements() {
    for name in [
        "Yhteensä",
        "Kaikki yhteensä",
        "Keskiarvo",
        "Totalt",
        "Total",
        "Mean",
    ] {
        let text = table(&format!(
            "Kokouspaperit ovat pilvessä;42;2;4;2\n{name};62;12;14;12\nEtätyö on arkea;20;10;10;10"
        ));
        let mapping = suggested(&text, "");
        assert_eq!(mapping.left_out, [false, true, false], "{name}");
        let survey = applied(&[brought(&text, |_| {})]);
        assert_eq!(survey.statements.len(), 2, "{name}");
        assert_eq!(survey.respondents, Some(50), "{name}");
        // The reader may take it in.
        let all = brought(&text, |mapping| mapping.left_out = vec![false; 3]);
        assert_eq!(applied(&[all]).statements.len(), 3, "{name}");
    }
    let text = table("Digipalvelut;;;;\nEtätyö on arkea;84;4;8;4\nLähde: kysely 2026;;;;");
    assert_eq!(suggested(&text, "").left_out, [true, false, true]);
    assert_eq!(own(&text, |_| {}, 1), [84, 4, 8, 4]);
}

#[test]
fn a_row_that_is_left_out_may_hold_anything() {
    let text = table("Etätyö on arkea;84;4;8;4\nSekaisin;x;y;z;1");
    let out = |mapping: &mut Mapping| {
        (mapping.numbers, mapping.left_out[1]) = (Some(Numbers::Shares), true);
    };
    assert_eq!(own(&text, out, 1), [84, 4, 8, 4]);
}

#[test]
fn the_head_tells_the_column_of_the_statements() {
    for text in [
        "Aihealue;Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\nTyön organisointi ja johtaminen;Etätyö on arkea;84;4;8;4\n",
        "Statement;In use;On trial;Being planned;Not planned, not in use;Comment\nEtätyö on arkea;84;4;8;4;This was discussed at length in the meeting\n",
    ] {
        let survey = applied(&[brought(text, |_| {})]);
        assert_eq!(survey.statements[0].wording.fi, "Etätyö on arkea");
    }
}

#[test]
fn rows_of_single_respondents_are_refused() {
    let text = table("Vastaaja 1;1;0;0;0\nVastaaja 2;0;0;1;0\nVastaaja 3;1;0;0;0");
    assert_eq!(suggested(&text, "").numbers, None);
    let told = trouble(brought(&text, |mapping| {
        mapping.numbers = Some(Numbers::Counts);
    }));
    assert_eq!(told.what, What::Raw);
}

#[test]
fn whole_numbers_that_all_total_98_are_asked_about() {
    let text = table("Kokouspaperit ovat pilvessä;49;25;20;4\nEtätyö on arkea;70;14;10;4");
    assert_eq!(suggested(&text, "").numbers, None);
    let counts = |mapping: &mut Mapping| mapping.numbers = Some(Numbers::Counts);
    assert_eq!(own(&text, counts, 1), [50, 26, 20, 4]);
    assert_eq!(own(&text, counts, 2), [71, 14, 10, 4]);
    // Totals that differ as rounding makes them are those of shares.
    let text = table("Kokouspaperit ovat pilvessä;49;25;20;5\nEtätyö on arkea;70;14;12;5");
    assert_eq!(suggested(&text, "").numbers, Some(Numbers::Shares));
}

#[test]
fn counts_of_a_part_of_the_answers_are_asked_about() {
    let text = "Väittämä;Erittäin suuri merkitys;Suuri merkitys;Kohtalainen merkitys;Pieni merkitys;Ei merkitystä\n\
        Etätyö on arkea;20;10;6;3;1\n";
    assert_eq!(suggested(text, "").numbers, None);
    let survey = applied(&[brought(text, |mapping| {
        mapping.question = Question::Published(crate::CUSTOMERS);
        mapping.numbers = Some(Numbers::Counts);
    })]);
    let shares = shares(&survey, crate::CUSTOMERS, "own-1").unwrap();
    assert_eq!(shares, [50, 25, 15, 8, 3, 0]);
}

#[test]
fn shares_keep_their_decimal() {
    let text = table("Etätyö on arkea;50,4;24,6;25;0");
    assert_eq!(own_tenths(&text), [504, 246, 250, 0]);
    // Fractions of one have a decimal beyond the second.
    let text = table("Etätyö on arkea;0,504;0,246;0,25;0");
    assert_eq!(own_tenths(&text), [504, 246, 250, 0]);
    let text = table("Etätyö on arkea;0,5;0,25;0,25;0");
    let survey = applied(&[brought(&text, |_| {})]);
    assert_eq!(
        shares(&survey, crate::ADOPTION, "own-1").unwrap(),
        [50, 25, 25, 0]
    );
}

#[test]
fn what_is_not_known_is_no_zero() {
    for sign in ["", "–", "-", "..", "*", "<5"] {
        let text = table(&format!("Etätyö on arkea;60;{sign};30;5"));
        let survey = applied(&[brought(&text, |mapping| {
            mapping.numbers = Some(Numbers::Shares);
        })]);
        let at = survey
            .statements
            .iter()
            .position(|s| s.id == "own-1")
            .unwrap();
        let row = survey.table(crate::ADOPTION).row(at).unwrap();
        assert_eq!(row.shares[1], None, "{sign}");
        // Of how many the other counts are is not known.
        let counts = trouble(brought(&text, |mapping| {
            mapping.numbers = Some(Numbers::Counts);
        }));
        assert_eq!((counts.column, counts.what), (3, What::Uncounted), "{sign}");
    }
}

/// Names keep their capitals, and a first person is written large.
#[test]
fn sentences_keep_the_capitals_of_statements() {
    let text = "Statement;Very great significance;Great significance;Moderate significance;Minor significance;None;Can’t say\n\
        I would recommend it;40;30;10;10;5;5\nNASA is known;10;10;20;20;20;20\nWork is meaningful;30;30;10;10;10;10\n";
    let survey = applied(&[brought(text, |mapping| {
        mapping.question = Question::Published(crate::STAFF);
    })]);
    let query = Query {
        table: crate::STAFF,
        ..Query::default_of(&survey)
    };
    let said = |lang| {
        let lines = all_lines(&survey, &query);
        let about = Finding {
            survey: &survey,
            table: query.table,
            measure: query.measure(&survey, query.table),
            among: query.among,
            lines: &lines,
        };
        text::finding(lang, &about)
    };
    assert_eq!(
        said(Lang::En),
        "It would matter most to staff that I would recommend it (70%), and least that NASA is known (20%)."
    );
    // Elsewhere "I" is a word like any other.
    assert!(said(Lang::Sv).contains("att i would"), "{}", said(Lang::Sv));
}

/// Tables on one scale are told apart by what a title or the file says, in any word for the same people, or asked about.
#[test]
fn which_of_several_tables_it_is_is_said_or_asked() {
    let text = "Väittämä;Erittäin suuri merkitys;Suuri merkitys;Kohtalainen merkitys;Pieni merkitys;Ei merkitystä;\
        En osaa sanoa\nKokouspaperit ovat pilvipalvelussa;50 %;25 %;10 %;5 %;5 %;5 %\n";
    for title in [
        "Merkitys työntekijöille",
        "Betydelse för medarbetarna",
        "Significance to employees",
        "Merkitys henkilöstölle",
    ] {
        let mapping = suggested(&format!("{title}\n{text}"), "");
        assert_eq!(
            mapping.question,
            Question::Published(crate::STAFF),
            "{title}"
        );
    }
    let mapping = suggested(text, "Merkitys kuntalaisille.csv");
    assert_eq!(mapping.question, Question::Published(crate::CUSTOMERS));
    let mapping = suggested(text, "taulukko.csv");
    assert_eq!(mapping.question, Question::OneOf(crate::CUSTOMERS));
    assert_eq!(trouble(brought(text, |_| {})).what, What::Which);
}

#[test]
fn the_same_words_twice_are_told_where_the_first_is_published() {
    let text = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Kokouspaperit ovat pilvipalvelussa;84;4;8;4\nKokouspaperit ovat pilvipalvelussa;40;20;20;20\n";
    assert_eq!(trouble(brought(text, |_| {})), What::Again(2).at(3, 1));
}

#[test]
fn rows_of_marks_are_respondents() {
    let text = "Vastaaja;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Vastaaja 1;1;1;0;0\nVastaaja 2;0;0;1;0\nVastaaja 3;1;0;1;0\n";
    let refused = trouble(brought(text, |mapping| {
        mapping.numbers = Some(Numbers::Counts);
    }));
    assert_eq!(refused.what, What::Raw);
}

#[test]
fn a_missing_count_is_told_where_it_is() {
    let text = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        Etätyö on arkea;20;<5;<5;10\nTyö on tärkeää;20;10;5;10\n";
    let refused = trouble(brought(text, |mapping| {
        mapping.numbers = Some(Numbers::Counts);
    }));
    assert_eq!(refused, What::Uncounted.at(2, 3));
    // Of rows that lack numbers nothing is concluded.
    let text = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä\n\
        A;84;4;8;4\nB;..;..;..;..\nC;40;..;20;20\n";
    assert_eq!(suggested(text, "").numbers, Some(Numbers::Shares));
}

#[test]
fn cannot_say_is_known_in_other_words() {
    let text = "Påstående;Mycket stor betydelse;Stor betydelse;Måttlig betydelse;Liten betydelse;Ingen betydelse;Vet inte\n\
        A;50 %;25 %;10 %;5 %;5 %;5 %\n";
    assert_eq!(suggested(text, "").columns[6], Column::Answer(5));
}

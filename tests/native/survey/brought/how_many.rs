//! A column that says how many answered: recognised, taken in, compared with counts, refused and remembered.

use murroskartta::analysis::{Level, Query, Respondents};
use murroskartta::survey::{
    Column, Found, Lang, Mapping, Numbers, Question, Sheet, Survey, What, add_own, folder, parse,
    read_own, row_totals, suggest_again, suggest_found, tables,
};
use murroskartta::text;

use super::{DAY, applied, brought, grid, published, shares, suggested, trouble};

const HEADS: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä";

/// Percent with a column `head` of how many answered.
fn percent(head: &str, [first, second]: [&str; 2]) -> String {
    format!(
        "{HEADS};{head}\nEtätyö on arkea;50 %;25 %;20 %;5 %;{first}\nTyö on mielekästä;10 %;20 %;30 %;40 %;{second}\n"
    )
}

/// Counts with how many answered.
fn counts(rows: [&str; 2]) -> String {
    let [first, second] = rows;
    format!("{HEADS};n\nEtätyö on arkea;{first}\nTyö on mielekästä;{second}\n")
}

/// How many answered each row.
fn told(survey: &Survey) -> Vec<Option<u32>> {
    let table = survey.tables.iter().find(|table| table.own).unwrap();
    table.rows.iter().map(|row| row.respondents).collect()
}

/// A question of the reader's own about channels, of which several could be chosen.
fn channels(rows: &str) -> String {
    format!("Ryhmä;Sähköposti;Puhelin;Verkko;n\n{rows}\n")
}

fn several(mapping: &mut Mapping) {
    mapping.numbers = Some(Numbers::SeveralCounts);
    match &mut mapping.question {
        Question::Own(own) => own.name = "Kanavat".into(),
        other => panic!("it is taken for {other:?}"),
    }
}

#[test]
fn heads_tell_it_in_every_language() {
    for head in [
        "n",
        "N",
        "n =",
        "N (vastaajia)",
        "Vastaajia",
        "Vastaajien määrä",
        "vastaajien lukumäärä (n)",
        "Vastanneita",
        "Vastausten määrä",
        "Yhteensä, n",
        "Yht. (kpl)",
        "Svarande",
        "Antal svarande",
        "Svarande, antal",
        "Antal svar",
        "Totalt antal",
        "Respondents",
        "Number of respondents",
        "Respondents (n)",
        "Responses",
        "Base",
        "Base (n)",
        "Total n",
        "Valid N",
        "Sample size",
    ] {
        let text = percent(head, ["40", "38"]);
        let mapping = suggested(&text, "");
        assert_eq!(mapping.columns[5], Column::Respondents, "{head}");
        assert_eq!(
            told(&applied(&[brought(&text, |_| {})])),
            [Some(40), Some(38)]
        );
        let text = text
            .replace("Kokeiltavana", "Joskus")
            .replace("Käytössä", "Usein");
        let text = text
            .replace("Suunnitteilla;", "Harvoin;")
            .replace("Ei suunnitteilla, ei käytössä", "En koskaan");
        let mapping = suggested(&text, "");
        assert_eq!(mapping.table(), None);
        assert_eq!(mapping.respondents(), Some(5), "{head}");
        assert_eq!(mapping.own_answers().len(), 4, "{head}");
    }
}

#[test]
fn totals_of_percent_and_other_numbers_are_none() {
    for (head, cells) in [
        ("Yhteensä", ["100", "100"]),
        ("Yhteensä", ["40", "38"]),
        ("Yhteensä, n", ["100", "100"]),
        ("Base", ["100", "100"]),
        ("Total", ["100 %", "100 %"]),
        ("n", ["100 %", "100 %"]),
        ("Vastaajia, %", ["40", "38"]),
        ("n", ["40,5", "38"]),
        ("n", ["*", ""]),
        ("Keskiarvo", ["4", "3"]),
    ] {
        let columns = suggested(&percent(head, cells), "").columns;
        assert_ne!(columns[5], Column::Respondents, "{head}: {cells:?}");
    }
    // A hundred people are a hundred people.
    let columns = suggested(&percent("Vastaajia", ["100", "100"]), "").columns;
    assert_eq!(columns[5], Column::Respondents);
}

#[test]
fn of_several_such_columns_the_plainest_is_suggested() {
    let text = percent("Vastauksia;Vastaajia;n", ["40;41;42", "38;39;40"]);
    let columns = suggested(&text, "").columns;
    assert_eq!(
        columns[5..],
        [Column::Unused, Column::Unused, Column::Respondents]
    );
    // Chosen twice it is refused.
    let twice = |mapping: &mut Mapping| mapping.columns[5] = Column::Respondents;
    assert_eq!(trouble(brought(&text, twice)), What::Again(6).at(0, 8));
}

#[test]
fn percent_with_respondents_has_intervals_and_none_where_that_is_not_known() {
    let text = percent("n", ["1 240", "<5"]);
    let survey = applied(&[brought(&text, |_| {})]);
    assert_eq!(told(&survey), [Some(1240), None]);
    assert_eq!(survey.respondents, None);
    assert!(!survey.tables[0].counts && survey.tables[0].rows[0].counts.is_empty());
    let respondents = Respondents::of(&survey).unwrap();
    let query = Query::default_of(&survey);
    let interval = |row| respondents.interval(&query, crate::ADOPTION, row, Level::default());
    assert!(interval(0).is_some() && interval(1).is_none());
    let survey = applied(&[brought(&percent("n", ["40", "40"]), |_| {})]);
    assert_eq!(survey.respondents, Some(40));
    for sign in ["", "*", "–", "..", "<5"] {
        let survey = applied(&[brought(&percent("n", ["40", sign]), |_| {})]);
        assert_eq!(told(&survey), [Some(40), None], "{sign}");
    }
    for all in ["1,240", "1.240", "1240", "1240,0"] {
        let survey = applied(&[brought(&percent("n", [all, "38"]), |_| {})]);
        assert_eq!(told(&survey), [Some(1240), Some(38)], "{all}");
    }
}

#[test]
fn shares_that_cannot_be_added_up_have_respondents_too() {
    let text = channels("Nuoret;61 %;20 %;80 %;120\nVanhat;30 %;75 %;40 %;64");
    let survey = applied(&[brought(&text, |mapping| {
        several(mapping);
        mapping.numbers = Some(Numbers::Several);
    })]);
    assert_eq!(told(&survey), [Some(120), Some(64)]);
    // It is added to nothing.
    assert_eq!(
        row_totals(&grid(&text), &suggested(&text, "")),
        Some([145.0, 161.0])
    );
}

#[test]
fn what_is_no_number_of_respondents_is_refused_in_its_cell() {
    for cell in ["0", "40,5", "noin 40", "-4", "40 %", "100001"] {
        let text = percent("n", ["40", cell]);
        let chosen = |mapping: &mut Mapping| mapping.columns[5] = Column::Respondents;
        assert_eq!(
            trouble(brought(&text, chosen)),
            What::Respondents.at(3, 6),
            "{cell}"
        );
    }
    let said = Lang::ALL.map(|lang| text::trouble(lang, What::Respondents.at(3, 6)));
    assert!(
        said[0].starts_with("Rivi 3, sarake F: Vastaajien määrän on oltava"),
        "{}",
        said[0]
    );
    assert!(
        said[1].starts_with("Rad 3, kolumn F: Antalet svarande ska"),
        "{}",
        said[1]
    );
    assert!(
        said[2].starts_with("Row 3, column F: The number of respondents"),
        "{}",
        said[2]
    );
}

#[test]
fn counts_are_compared_with_how_many_answered() {
    let survey = applied(&[brought(&counts(["20;10;6;4;40", "10;10;10;8;38"]), |_| {})]);
    assert_eq!(told(&survey), [Some(40), Some(38)]);
    let text = counts(["20;10;6;4;40", "10;10;10;8;40"]);
    let told_of = What::NotAsTold {
        counted: 38,
        respondents: 40,
    };
    assert_eq!(trouble(brought(&text, |_| {})), told_of.at(3, 6));
    let said = text::trouble(Lang::En, told_of.at(3, 6));
    assert!(
        said.starts_with(
            "Row 3, column F: The answers total 38, but the number of respondents is 40."
        ),
        "{said}"
    );
    // Without the column they are their sum, as before.
    let unused = |mapping: &mut Mapping| mapping.columns[5] = Column::Unused;
    assert_eq!(
        told(&applied(&[brought(&text, unused)])),
        [Some(40), Some(38)]
    );
    // Where it is not known, too.
    let survey = applied(&[brought(&counts(["20;10;6;4;40", "10;10;10;8;"]), |_| {})]);
    assert_eq!(told(&survey), [Some(40), Some(38)]);
    // People who are counted in parts need not be as many.
    let counted = |mapping: &mut Mapping| mapping.numbers = Some(Numbers::Counts);
    let survey = applied(&[brought(
        &counts(["20,2;10;6;4;40", "10;10;10;8;38"]),
        counted,
    )]);
    assert_eq!(told(&survey), [Some(40), Some(38)]);
}

#[test]
fn of_how_many_counts_are_that_are_not_all_known_the_row_tells() {
    let counted = |mapping: &mut Mapping| mapping.numbers = Some(Numbers::Counts);
    let survey = applied(&[brought(
        &counts(["20;<5;10;8;40", "10;10;10;8;38"]),
        counted,
    )]);
    let row = &survey.tables[0].rows[0];
    let known: Vec<_> = row
        .shares
        .iter()
        .map(|share| share.map(|share| share.rounded()))
        .collect();
    assert_eq!(known, [Some(50), None, Some(25), Some(20)]);
    assert_eq!(
        (row.respondents, &row.counts[..]),
        (Some(40), &[Some(20), None, Some(10), Some(8)][..])
    );
    let text = counts(["20;<5;16;8;40", "10;10;10;8;38"]);
    let what = What::NotAsTold {
        counted: 44,
        respondents: 40,
    };
    assert_eq!(trouble(brought(&text, counted)), what.at(2, 6));
    let text = counts(["20;<5;16;8;*", "10;10;10;8;38"]);
    assert_eq!(trouble(brought(&text, counted)), What::Uncounted.at(2, 3));
}

#[test]
fn counts_of_which_several_could_be_given_are_of_the_respondents() {
    let survey = applied(&[brought(
        &channels("Nuoret;61;20;80;100\nVanhat;32;*;16;64"),
        several,
    )]);
    let rows = survey.tables[0].rows.iter();
    let known = rows.map(|row| {
        row.shares
            .iter()
            .map(|share| Some(share.as_ref()?.rounded()))
            .collect()
    });
    let known: Vec<Vec<_>> = known.collect();
    assert_eq!(
        known,
        [[Some(61), Some(20), Some(80)], [Some(50), None, Some(25)]]
    );
    assert_eq!(told(&survey), [Some(100), Some(64)]);
    assert!(survey.tables[0].counts && !survey.scales[0].sharing.is_whole());
    let text = channels("Nuoret;61;20;80;*");
    assert_eq!(
        trouble(brought(&text, |mapping| {
            several(mapping);
            mapping.columns[4] = Column::Respondents;
        })),
        What::OfNobody.at(2, 5)
    );
    let beyond = What::Beyond {
        count: 80,
        respondents: 70,
    };
    assert_eq!(
        trouble(brought(&channels("Nuoret;61;20;80;70"), several)),
        beyond.at(2, 4)
    );
    assert!(
        Lang::ALL
            .iter()
            .all(|&lang| text::trouble(lang, beyond.at(2, 4)).contains("80"))
    );
}

/// Totals that are as many as answered are no percent, and no others are asked about.
#[test]
fn numbers_that_total_how_many_answered_are_counts() {
    let text = counts(["49;25;20;4;98", "70;14;10;4;98"]);
    assert_eq!(suggested(&text, "").numbers, Some(Numbers::Counts));
    let mut mapping = suggested(&text, "");
    mapping.columns[5] = Column::Unused;
    assert_eq!(
        suggest_again(&grid(&text), published(), &mapping).numbers,
        None
    );
}

#[test]
fn a_table_on_its_side_has_a_row_of_respondents() {
    for name in ["n", "Vastaajia", "Vastaajien määrä"] {
        let text = format!(
            "Vastaus;Etätyö on arkea;Työ on mielekästä\nTäysin samaa mieltä;50 %;10 %\nJokseenkin samaa mieltä;30 %;40 %\n\
             Täysin eri mieltä;20 %;50 %\n{name};40;38\n"
        );
        let found = tables(vec![Sheet::of_text(&text).unwrap()], published()).unwrap();
        let Found { grid, .. } = &found[0];
        let mapping = suggest_found(&found[0], published(), "", None);
        assert_eq!(grid.heads[4], name);
        assert_eq!(mapping.columns[4], Column::Respondents, "{name}");
        assert_eq!(mapping.own_answers().len(), 3);
    }
}

/// Where answers were counted here, a head is an answer whatever it says.
#[test]
fn an_answer_of_respondents_is_no_number_of_them() {
    let rows = ["y;n;dk", "n;y;y", "dk;n;n", "y;y;n", "n;dk;y", "y;n;y"];
    let text = format!(
        "Do you sing?;Do you dance?;Do you drum?\n{}\n",
        rows.join("\n")
    );
    let found = tables(vec![Sheet::of_text(&text).unwrap()], published()).unwrap();
    let at = found[0].grid.heads.iter().position(|head| head == "n");
    let mapping = suggest_found(&found[0], published(), "", None);
    assert_eq!(mapping.respondents(), None);
    assert!(mapping.columns[at.unwrap()].is_answer());
}

#[test]
fn it_is_remembered_and_leaves_as_a_folder() {
    let text = percent("n", ["40", ""]);
    let one = brought(&text, |_| {});
    let kept = add_own("", &published().id, &one, DAY);
    assert!(kept.contains("\t1 2 3 4 5 20\t"), "{kept}");
    let mut survey = applied(&[one]);
    assert_eq!(read_own(published().clone(), &kept), Ok(survey.clone()));
    // What was kept before there were such columns means what it did.
    let before = kept.replace("\t1 2 3 4 5 20\t", "\t1 2 3 4 5 0\t");
    let earlier = read_own(published().clone(), &before).unwrap();
    assert_eq!(told(&earlier), [None, None]);
    let of = |survey: &Survey| shares(survey, crate::ADOPTION, "own-1");
    assert_eq!(of(&earlier), of(&survey));
    let several = brought(&channels("Nuoret;61;20;80;100"), several);
    let kept = add_own("", &published().id, &several, DAY);
    assert_eq!(
        read_own(published().clone(), &kept),
        Ok(applied(&[several]))
    );
    let files = folder(&survey);
    let files = files.iter().map(|file| (&*file.name, file.text.as_bytes()));
    let (back, problems) = parse::check(&parse::SourceFiles::among(files).unwrap());
    assert!(
        problems.iter().all(parse::Problem::can_wait),
        "{problems:#?}"
    );
    survey.series = survey.id.clone();
    survey.tables.iter_mut().for_each(|table| table.own = false);
    assert_eq!(back, Some(survey));
}

/// Each kind of column is offered once, and each but what is not decided is kept as a number of its own.
#[test]
fn every_kind_of_column_has_its_number() {
    let table = Question::Published(crate::STAFF);
    for question in [table, Question::Own(Default::default())] {
        let all = Column::all(&question, 6);
        assert_eq!(all.last(), Some(&Column::Respondents));
        for kind in all {
            let number = kind.number().unwrap();
            assert_eq!(Column::numbered(number, &question), kind);
        }
    }
}

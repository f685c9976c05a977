//! Which columns are taken for one of respondents.

use murroskartta::survey::{
    Column, Found, Mapping, Numbers, Sheet, What, suggest_again, suggest_found, tables,
};

use super::super::{applied, brought, grid, published, suggested, trouble};
use super::{counts, percent, told};

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

//! Files as they come from elsewhere: titles that look like tables, and heads in two lines.

use super::{applied, brought, grid};
use murroskartta::survey::TableId;

/// The heads of an adoption table, with `mark` between them.
fn heads(mark: &str) -> String {
    let heads = [
        "Väittämä",
        "Käytössä",
        "Kokeiltavana",
        "Suunnitteilla",
        "\"Ei suunnitteilla, ei käytössä\"",
    ];
    heads.join(mark)
}

/// Whether `text` is read under `title` as the heads of an adoption table above two statements.
fn check(text: &str, title: &str) {
    let grid = grid(text);
    assert_eq!(grid.title, title, "{text:?}");
    assert_eq!(grid.heads.len(), 5, "{text:?}");
    assert_eq!(grid.heads[4], "Ei suunnitteilla, ei käytössä", "{text:?}");
    let rows = grid.rows.iter().map(|(_, row)| row.join("|"));
    let expected = [
        "Etätyö on arkea|84|4|8|4",
        "Esihenkilö kuuntelee|40|20|20|20",
    ];
    assert_eq!(rows.collect::<Vec<_>>(), expected, "{text:?}");
}

/// A title with commas is no head, whatever separates the cells below it (Statistics Finland writes such).
#[test]
fn the_separator_is_that_of_most_lines() {
    let title = "Toimintatavat muuttujina Alue, Vuosi, Väittämä ja Vastaus";
    for mark in [";", "\t", ",", "|"] {
        let rows =
            "Etätyö on arkea;84;4;8;4\nEsihenkilö kuuntelee;40;20;20;20\n".replace(';', mark);
        for end in ["\n", "\r\n", "\r"] {
            let table = format!("{}\n{rows}", heads(mark));
            let titled = format!("\"{title}\"\n\n{table}").replace('\n', end);
            check(&titled, title);
            check(&table.replace('\n', end), "");
        }
    }
    let question = "Kysymys 5. Missä määrin nämä ovat käytössä, kokeiltavana, suunnitteilla?";
    let rows = "Etätyö on arkea\t84\t4\t8\t4\nEsihenkilö kuuntelee\t40\t20\t20\t20\n";
    let pasted = format!("{question}\n{}\n{rows}", heads("\t"));
    let grid = grid(&pasted);
    assert_eq!(grid.heads[0], "Väittämä");
    assert_eq!(grid.rows.len(), 2);
}

#[test]
fn the_table_of_a_statistical_office_has_its_shares() {
    let text = "\"Toimintatavat muuttujina Alue, Vuosi, Väittämä ja Vastaus\"\r\n\r\n\
        \"Väittämä\";\"Käytössä\";\"Kokeiltavana\";\"Suunnitteilla\";\"Ei suunnitteilla, ei käytössä\"\r\n\
        \"Etätyö on arkea\";40.0;20.0;20.0;20.0\r\n";
    let survey = applied(&[brought(text, |_| ())]);
    let row = survey.table(TableId::at(0)).row(0).unwrap();
    let shares: Vec<i16> = row
        .shares
        .iter()
        .map(|&share| crate::whole(share))
        .collect();
    assert_eq!(shares, [40, 20, 20, 20]);
}

/// Lines that end in CR alone, as old computers have them.
#[test]
fn statements_with_semicolons_are_whole_where_commas_separate() {
    let text = "Statement,In use,On trial,Planned,\"Not planned, not in use\"\r\
        We meet; then we write,84,4,8,4\rWe ask; they answer,40,20,20,20\r";
    let grid = grid(text);
    assert_eq!(grid.heads[4], "Not planned, not in use");
    assert_eq!(
        grid.rows[0],
        (
            2,
            ["We meet; then we write", "84", "4", "8", "4"]
                .map(String::from)
                .into()
        )
    );
    assert_eq!(grid.rows[1].1[0], "We ask; they answer");
}

#[test]
fn decimal_commas_separate_nothing() {
    let rows = "Etätyö on arkea;50,4;24,6;20,0;5,0\nKokous, paperi;40,5;19,5;20,0;20,0\n";
    let grid = grid(&format!("{}\n{rows}", heads(";")));
    assert_eq!(grid.heads.len(), 5);
    assert_eq!(grid.rows[1].1[..2], ["Kokous, paperi", "40,5"]);
}

#[test]
fn what_names_the_separator_is_believed() {
    let grid = grid("sep=,\rVäittämä,a;b,c;d\rx,1;2,3;4\r");
    assert_eq!(grid.heads, ["Väittämä", "a;b", "c;d"]);
    assert_eq!(grid.rows[0].0, 2);
}

#[test]
fn a_title_may_have_several_cells() {
    let rows = "Etätyö on arkea;84;4;8;4\nEsihenkilö kuuntelee;40;20;20;20\n";
    let table = format!("{}\n{rows}", heads(";"));
    check(
        &format!("Kysymys 5: Toimintatavat;n = 50;;;\n{table}"),
        "Kysymys 5: Toimintatavat n = 50",
    );
    check(
        &format!("Kysely;2026\n;;;;\nVastaajia;50;;;\n{table}"),
        "Kysely 2026 · Vastaajia 50",
    );
}

/// What stands between heads and numbers is a row: a theme, or one whose numbers are missing.
#[test]
fn heads_may_stand_apart_from_the_first_numbers() {
    for row in [
        "Digipalvelut;;;;",
        "Etätyö on arkea;..;..;..;..",
        "Etätyö on arkea;n/a;n/a;n/a;n/a",
    ] {
        let grid = grid(&format!(
            "{}\n{row}\nEsihenkilö kuuntelee;40;20;20;20\n",
            heads(";")
        ));
        assert_eq!(grid.heads[1], "Käytössä", "{row}");
        assert_eq!(grid.rows.len(), 2, "{row}");
    }
}

#[test]
fn heads_may_be_numbers_and_cells_may_be_words() {
    let numbers = grid("Likert\nQuestion,1,2,3\nIt is useful,20,30,50\n");
    assert_eq!(numbers.heads, ["Question", "1", "2", "3"]);
    assert_eq!(numbers.title, "Likert");
    let words = grid("Aika;K1;K2\nma;Kyllä;Ei\nti;Ei;Ei\n");
    assert_eq!(words.heads, ["Aika", "K1", "K2"]);
    assert_eq!(words.rows.len(), 2);
}

#[test]
fn heads_in_two_lines_are_joined() {
    let grid = grid(
        "Raportti;n = 50\n\
         ;Käytössä;;Kokeiltavana;;Keskiarvo\n\
         ;n;%;n;%;\n\
         Etätyö on arkea;42;84,0;8;16,0;1,2\n",
    );
    let expected = [
        "",
        "Käytössä n",
        "Käytössä %",
        "Kokeiltavana n",
        "Kokeiltavana %",
        "Keskiarvo",
    ];
    assert_eq!(grid.heads, expected);
    assert_eq!(grid.title, "Raportti n = 50");
    assert_eq!(grid.rows.len(), 1);
}

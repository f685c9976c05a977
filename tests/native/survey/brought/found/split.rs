//! Several tables in a file, cells with two numbers, and tables that are drawn with signs.

use super::{Shape, Sheet, check, found, published, tables};

const HEADS: &str = "Väittämä;Käytössä;Kokeiltavana;Suunnitteilla;Ei suunnitteilla, ei käytössä";
const READ: &str = "Väittämä; Käytössä; Kokeiltavana; Suunnitteilla; Ei suunnitteilla, ei käytössä";

#[test]
fn tables_one_below_another_are_several() {
    let [first, second] = [
        "Etätyö on arkea;84;4;8;4\nKokous on etänä;40;20;20;20",
        "Etätyö on arkea;80;8;8;4",
    ];
    for (between, title, row) in [
        ("\n", "", 5),
        ("\n\n", "", 6),
        ("\nVuosi 2025\n", "Vuosi 2025", 6),
        ("\n\nVuosi 2025\n\n", "Vuosi 2025", 8),
        (
            "\nLähde: kysely\n\nVuosi 2025;n = 50\n",
            "Vuosi 2025 n = 50",
            8,
        ),
    ] {
        let text =
            format!("{HEADS}\n{first}\n{between}{HEADS}\n{second}\n").replace("\n\n\n\n", "\n\n\n");
        let text = if between == "\n" {
            format!("{HEADS}\n{first}\n{HEADS}\n{second}\n")
        } else {
            text
        };
        let row = text.lines().position(|line| line == second).unwrap() + 1 + row - row;
        let found = found(&text).unwrap();
        assert_eq!(found.len(), 2, "{text}");
        assert_eq!(found[1].grid.title, title, "{text}");
        assert_eq!(
            found[1].grid.rows,
            [(row, second.split(';').map(String::from).collect())]
        );
        assert_eq!(found[0].grid.rows[1].1[0], "Kokous on etänä");
        assert!(found.iter().all(|found| found.shape == Shape::Statements));
    }
}

#[test]
fn themes_and_footnotes_part_no_table() {
    let text = format!(
        "{HEADS}\nDigipalvelut;;;;\nEtätyö on arkea;84;4;8;4\n\nHenkilöstö;;;;\nKokous;n/a;n/a;n/a;n/a\nTiimi;40;20;20;20\n\nLähde: kysely\n"
    );
    let found = found(&text).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].grid.rows.len(), 6);
}

#[test]
fn other_heads_begin_another_table() {
    let text = "Kysymys 1\n;Alfa;Beeta\nEtätyö;60;40\nKokous;50;50\n\nKysymys 2\n;Gamma;Delta\nTiimi;70;30\nPaperi;20;80\n";
    check(
        text,
        &[
            (
                Shape::Statements,
                &[
                    "Kysymys 1",
                    "; Alfa; Beeta",
                    "3: Etätyö; 60; 40",
                    "4: Kokous; 50; 50",
                ],
            ),
            (
                Shape::Statements,
                &[
                    "Kysymys 2",
                    "; Gamma; Delta",
                    "8: Tiimi; 70; 30",
                    "9: Paperi; 20; 80",
                ],
            ),
        ],
    );
}

#[test]
fn sheets_keep_their_names_and_the_likely_tables_come_first() {
    let named = |name: &str, text: &str| {
        let mut sheet = Sheet::of_text(text).unwrap();
        sheet.name = name.into();
        sheet
    };
    let turned = ";Etätyö;Kokous\nUsein;1;2\nHarvoin;3;4\n";
    let table = format!("{HEADS}\nEtätyö on arkea;84;4;8;4\n");
    let sheets = vec![
        named("Tyhjä", ""),
        named("Sivu", turned),
        named("Taulu", &table),
    ];
    let found = tables(sheets, published()).unwrap();
    let found: Vec<_> = found
        .iter()
        .map(|found| (&*found.sheet, found.shape))
        .collect();
    let expected = [
        ("Sivu", Shape::OnItsSide),
        ("Taulu", Shape::Statements),
        ("Sivu", Shape::Statements),
    ];
    assert_eq!(found, expected);
}

#[test]
fn cells_with_two_numbers_become_two_columns() {
    for row in [
        "42 (84 %);8 (16 %)",
        "84 % (42);16 % (8)",
        "84 % (n=42);16 % (n = 8)",
    ] {
        let text = format!(
            "Väittämä;Samaa mieltä;Eri mieltä;n\nEtätyö;{row};50\nKokous;{row};50\nTiimi;-;0;0\n"
        );
        check(
            &text,
            &[(
                Shape::Statements,
                &[
                    "",
                    "Väittämä; Samaa mieltä n; Samaa mieltä %; Eri mieltä n; Eri mieltä %; n",
                    "2: Etätyö; 42; 84 %; 8; 16 %; 50",
                    "3: Kokous; 42; 84 %; 8; 16 %; 50",
                    "4: Tiimi; -; -; 0; 0; 0",
                ],
            )],
        );
    }
}

#[test]
fn tables_drawn_with_signs_are_read() {
    let expected: &[&str] = &[
        "Tulos",
        READ,
        "4: Etätyö on arkea; 84; 4; 8; 4",
        "5: Kokous; 40; 20; 20; 20",
    ];
    let markdown = "Tulos\n| Väittämä | Käytössä | Kokeiltavana | Suunnitteilla | Ei suunnitteilla, ei käytössä |\n\
        |---|:--:|--:|---|---|\n| Etätyö on arkea | 84 | 4 | 8 | 4 |\n| Kokous | 40 | 20 | 20 | 20 |\n";
    check(markdown, &[(Shape::Statements, expected)]);
    let database = " Väittämä | Käytössä | Kokeiltavana | Suunnitteilla | Ei suunnitteilla, ei käytössä\n\
        ----------+----+-----+----+---\n Etätyö on arkea | 84 | 4 | 8 | 4\n Kokous | 40 | 20 | 20 | 20\n(2 rows)\n";
    check(
        &format!("Tulos\n{database}"),
        &[(Shape::Statements, expected)],
    );
    let framed = "| a | b \\| c | d |\n| x | 1 | 2 |\n";
    let grid = super::super::grid(framed);
    assert_eq!(grid.heads, ["a", "b | c", "d"]);
    let spaces = "Väittämä     Samaa   Eri\nEtätyö on arkea   50,4   49,6\nKokous    40,5  59,5\n";
    let grid = super::super::grid(spaces);
    assert_eq!(grid.heads, ["Väittämä", "Samaa", "Eri"]);
    assert_eq!(grid.rows[0].1, ["Etätyö on arkea", "50,4", "49,6"]);
}

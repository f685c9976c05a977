//! Whatever is wrong is told with row and column, in every language.

use murroskartta::survey::{Column, Found, Grid, Lang, Mapping, Numbers, Shape, Trouble, What};
use murroskartta::text;

use super::{SMALL, brought, trouble};

fn check(text: &str, change: impl FnOnce(&mut Mapping), place: (usize, usize), what: What) {
    let (row, column) = place;
    let expected = Trouble { row, column, what };
    assert_eq!(trouble(brought(text, change)), expected, "{text}");
}

#[test]
fn every_trouble_has_its_place() {
    let kept = |_: &mut Mapping| {};
    let bad = |from: &str, to: &str| SMALL.replace(from, to);
    check(&bad("20;30", "20;noin 30"), kept, (2, 4), What::Number);
    check(&bad("20;30", "1e1;30"), kept, (2, 3), What::Number);
    check(&bad("90 %", "-90 %"), kept, (3, 2), What::Number);
    check(&bad("90 %", "190 %"), kept, (3, 2), What::Number);
    check(&bad("90 %", "80 %"), kept, (3, 0), What::Total);
    check(&bad("Etätyö on arkea", ""), kept, (4, 1), What::Unnamed);
    let again = bad("Etätyö on arkea", "Ohjelma tai tekoäly tarkistaa laskut");
    let alone = |mapping: &mut Mapping| mapping.matches = vec![None; 3];
    check(&again, alone, (4, 1), What::Again(2));
    // Capitals make no other statement.
    let capitals = bad("Etätyö on arkea", "OHJELMA tai tekoäly TARKISTAA laskut");
    check(&capitals, alone, (4, 1), What::Again(2));
    let same = |mapping: &mut Mapping| mapping.matches = [1, 2, 1].map(Some).into();
    check(SMALL, same, (4, 1), What::Again(2));
    let twice = |mapping: &mut Mapping| mapping.columns[4] = Column::Answer(0);
    check(SMALL, twice, (0, 5), What::Again(2));
    let none = |mapping: &mut Mapping| mapping.columns[0] = Column::Unused;
    check(SMALL, none, (0, 0), What::Columns);
    let few = |mapping: &mut Mapping| mapping.columns[2..].fill(Column::Unused);
    check(SMALL, few, (0, 0), What::Columns);
    let counted = |mapping: &mut Mapping| mapping.numbers = Some(Numbers::Counts);
    let nobody = bad("10;20;30;40", "0;0;0;0");
    check(&nobody, counted, (2, 0), What::Total);
    let mut empty = brought(SMALL, kept);
    empty.grid.rows.clear();
    empty.mapping.matches.clear();
    assert_eq!(trouble(empty), What::NoRows.at(0, 0));
}

#[test]
fn troubles_are_told_in_every_language() {
    let place = Trouble {
        row: 12,
        column: 28,
        what: What::Number,
    };
    let said = Lang::ALL.map(|lang| text::trouble(lang, place));
    assert!(said[0].starts_with("Rivi 12, sarake AB: "), "{}", said[0]);
    assert!(said[1].starts_with("Rad 12, kolumn AB: "), "{}", said[1]);
    assert!(said[2].starts_with("Row 12, column AB: "), "{}", said[2]);
    let column = What::Again(2).at(0, 5);
    let said = text::trouble(Lang::Fi, column);
    assert_eq!(
        said,
        "Sarake E: Sama on jo sarakkeessa B. Mikään ei muuttunut."
    );
    let row = text::trouble(Lang::En, What::Again(31).at(40, 1));
    let expected = "Row 40, column A: The same statement stands in row 31. Nothing was changed.";
    assert_eq!(row, expected);
    let whole = text::trouble(Lang::En, What::Empty.at(0, 0));
    assert_eq!(whole, "There are no headings or rows. Nothing was changed.");
}

/// How much there is, and how much there may be.
#[test]
fn what_is_too_much_is_told_with_its_number() {
    let said = |lang, what: What| text::trouble(lang, what.at(0, 0)).replace('\u{a0}', " ");
    for (what, [fi, sv, en]) in [
        (
            What::TooTall(1129),
            [
                "Rivejä on 1 129, ja enintään 1 000 luetaan.",
                "Det finns 1 129 rader, och högst 1 000 kan läsas.",
                "There are 1,129 rows; at most 1,000 can be read.",
            ],
        ),
        (
            What::TooWide(62),
            [
                "Sarakkeita on 62, ja enintään 40 luetaan.",
                "Det finns 62 kolumner, och högst 40 kan läsas.",
                "There are 62 columns; at most 40 can be read.",
            ],
        ),
        (
            What::TooLong(501),
            [
                "Merkkejä on 501, ja solusta luetaan enintään 500.",
                "Det finns 501 tecken, och högst 500 kan läsas i en cell.",
                "There are 501 characters; at most 500 can be read in a cell.",
            ],
        ),
        (
            What::TooLarge(30_000_001),
            [
                "Tiedostossa on 30 000 001 tavua, ja enintään 30 000 000 luetaan.",
                "Filen har 30 000 001 byte, och högst 30 000 000 kan läsas.",
                "The file has 30,000,001 bytes; at most 30,000,000 can be read.",
            ],
        ),
    ] {
        assert_eq!(said(Lang::Fi, what), format!("{fi} Mikään ei muuttunut."));
        assert_eq!(said(Lang::Sv, what), format!("{sv} Inget ändrades."));
        assert_eq!(said(Lang::En, what), format!("{en} Nothing was changed."));
    }
    for what in [What::OldWorkbook, What::Locked, What::NotText] {
        assert!(
            Lang::ALL
                .iter()
                .all(|&lang| said(lang, what).contains("CSV"))
        );
    }
}

#[test]
fn what_was_read_is_counted() {
    let read = |lang, rows, columns: usize| {
        let found = Found {
            sheet: String::new(),
            shape: Shape::Statements,
            grid: Grid {
                title: String::new(),
                heads: vec![String::new(); columns],
                rows: vec![(1, Vec::new()); rows],
            },
            left_out: 0,
        };
        text::table_read(lang, &found).replace('\u{a0}', " ")
    };
    assert_eq!(read(Lang::Fi, 2, 5), "Luettu: 2 riviä, 5 saraketta.");
    assert_eq!(read(Lang::Sv, 1, 5), "Inläst: 1 rad, 5 kolumner.");
    assert_eq!(read(Lang::En, 2, 1), "Read: 2 rows, 1 column.");
}

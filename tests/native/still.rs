//! The static first view, as the build renders it.

use murroskartta::survey::TableId;
use murroskartta::views::static_view;

use crate::published;

#[test]
fn holds_every_number_of_every_table() {
    let html = static_view();
    for table in TableId::ALL {
        let start = format!("<table data-table=\"{}\">", table.id());
        let (_, rest) = html.split_once(&start).expect(&start);
        let (inside, _) = rest.split_once("</table>").unwrap();
        for row in &published().table(table).rows {
            let statement = &published().statements[usize::from(row.statement)];
            let (_, rest) = inside
                .split_once(&format!("<tr data-statement=\"{}\">", statement.number))
                .unwrap();
            let (line, _) = rest.split_once("</tr>").unwrap();
            assert!(line.contains(&statement.wording.fi), "{}", statement.id);
            for (answer, share) in published().scale_of(table).answers.iter().zip(&row.shares) {
                let cell = format!("<td data-answer=\"{}\">{share}\u{a0}%</td>", answer.id);
                assert!(
                    line.contains(&cell),
                    "{} {} lacks {cell}",
                    table.id(),
                    statement.id
                );
            }
        }
    }
}

#[test]
fn needs_neither_scripts_nor_inline_styles() {
    let html = static_view();
    for forbidden in ["<script", " style=", " onclick=", "<canvas", "<!>"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn has_one_headline_and_a_bar_for_every_share() {
    let html = static_view();
    assert_eq!(html.matches("<h1").count(), 1);
    let shares = TableId::ALL
        .iter()
        .flat_map(|&table| &published().table(table).rows);
    let bars = shares
        .flat_map(|row| &row.shares)
        .filter(|&&share| share > 0)
        .count();
    let drawn = html.split("class=\"stack\"").skip(1).map(|stack| {
        let (bar, _) = stack.split_once("</span>").unwrap();
        bar.matches("<i ").count()
    });
    assert_eq!(drawn.sum::<usize>(), bars);
}

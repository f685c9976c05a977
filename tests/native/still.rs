//! The static first view, as the build renders it.

use murroskartta::survey::{Lang, surveys};
use murroskartta::text;
use murroskartta::views::static_view;

use crate::{invented, published, whole};

#[test]
fn holds_every_number_of_every_table() {
    let html = static_view(surveys());
    for table in crate::TABLES {
        let start = format!("<table data-table=\"{}\">", crate::id(table));
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
                let cell = format!(
                    "<td data-answer=\"{}\">{}\u{a0}%</td>",
                    answer.id,
                    whole(*share)
                );
                assert!(
                    line.contains(&cell),
                    "{} {} lacks {cell}",
                    crate::id(table),
                    statement.id
                );
            }
        }
    }
}

#[test]
fn needs_neither_scripts_nor_inline_styles() {
    let html = static_view(surveys());
    for forbidden in ["<script", " style=", " onclick=", "<canvas", "<!>"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
}

#[test]
fn has_one_headline_and_a_bar_for_every_share() {
    let html = static_view(surveys());
    assert_eq!(html.matches("<h1").count(), 1);
    let shares = crate::TABLES
        .iter()
        .flat_map(|&table| &published().table(table).rows);
    let bars = shares
        .flat_map(|row| &row.shares)
        .filter(|&&share| whole(share) > 0)
        .count();
    let drawn = html.split("class=\"stack\"").skip(1).map(|stack| {
        let (bar, _) = stack.split_once("</span>").unwrap();
        bar.matches("<i ").count()
    });
    assert_eq!(drawn.sum::<usize>(), bars);
}

/// `text` as it stands in HTML.
fn written(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The words in a piece of HTML, without its tags.
fn words(html: &str) -> String {
    let mut pieces = html.split('<');
    let first = pieces.next().unwrap_or_default();
    let rest = pieces.map(|piece| piece.split_once('>').map_or("", |(_, words)| words));
    first.to_owned() + &rest.collect::<String>()
}

/// The piece of `html` from `start` to the next `end`.
fn piece<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = html
        .split_once(start)
        .unwrap_or_else(|| panic!("no {start}"));
    rest.split_once(end).map_or(rest, |(piece, _)| piece)
}

/// The beginning of each element with that attribute, and the value that it has.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    let found = html.split(&start).skip(1);
    found
        .map(|rest| rest.split_once('"').expect("a value has an end").0)
        .collect()
}

#[test]
fn tells_the_background_section_by_section_in_finnish() {
    let html = static_view(surveys());
    let report = published().report.as_ref().expect("a background");
    for section in &report.sections {
        let number = section.number;
        let start = format!("data-section=\"{number}\"");
        let said = words(piece(&html, &start, "</section>"));
        let heading = format!("{number}. {}", written(&section.title.fi));
        assert!(said.contains(&heading), "{heading}");
        for part in &section.parts {
            if let Some(title) = &part.title {
                assert!(said.contains(&written(&title.fi)), "{}", title.fi);
            }
            for point in &part.points {
                let told = written(&text::told(Lang::Fi, point));
                assert!(said.contains(&told), "section {number}: {told}");
                if let Some(figure) = &point.figure {
                    let origin = written(&text::origin(Lang::Fi, figure));
                    assert!(said.contains(&origin), "section {number}: {origin}");
                }
            }
        }
    }
}

#[test]
fn tells_the_top_five_and_the_tables_where_the_source_does() {
    let html = static_view(surveys());
    let section = |number: u8| {
        let start = format!("data-section=\"{number}\"");
        words(piece(&html, &start, "</section>"))
    };
    let five = section(5);
    let places = published().top.iter().map(|&at| {
        let statement = &published().statements[usize::from(at)];
        let name = format!("{}. {}", statement.number, written(&statement.short.fi));
        five.find(&name).unwrap_or_else(|| panic!("{name}"))
    });
    assert!(places.collect::<Vec<_>>().is_sorted());
    let eleven = section(11);
    for table in crate::TABLES {
        let title = text::table_title(Lang::Fi, published(), table);
        assert!(eleven.contains(&title), "{title}");
    }
}

#[test]
fn every_link_out_is_safe_and_prints_its_address() {
    let html = static_view(surveys());
    let report = published().report.as_ref().unwrap();
    let points = report.points().into_iter();
    let urls: Vec<_> = points.filter_map(|(.., point)| point.url.clone()).collect();
    assert_eq!(urls.len(), 16);
    for url in &urls {
        let (tag, after) = html
            .split_once(&format!("href=\"{}\"", written(url)))
            .expect(url);
        let tag = tag.rsplit('<').next().unwrap().to_owned() + piece(after, "", ">");
        assert!(tag.starts_with("a "), "{tag}");
        assert!(tag.contains("rel=\"noopener noreferrer\""), "{tag}");
        assert!(tag.contains("target=\"_blank\""), "{tag}");
        // After the link and before the next one.
        let beside = after.split("<a ").next().unwrap();
        assert!(
            words(beside).contains(&written(url)),
            "{url} cannot be read"
        );
    }
    let hrefs = values(&html, "href").into_iter();
    let out: Vec<_> = hrefs.filter(|href| !href.starts_with('#')).collect();
    let written: Vec<_> = urls.iter().map(|url| written(url)).collect();
    assert_eq!(out, written, "no other link leads out, and each does once");
}

#[test]
fn its_contents_lead_to_every_section() {
    let html = static_view(surveys());
    let contents = piece(&html, "id=\"contents\"", "</ol>");
    let sections = (1..=11).map(|number| format!("#section-{number}"));
    assert_eq!(values(contents, "href"), sections.collect::<Vec<_>>());
    let content = piece(&html, "<main", "</main>");
    let anchors = values(content, "href").into_iter();
    let anchors: Vec<_> = anchors.filter_map(|href| href.strip_prefix('#')).collect();
    assert_eq!(anchors.len(), 22, "each in the contents and on its heading");
    let ids = values(&html, "id");
    for anchor in anchors {
        let places = ids.iter().filter(|&&id| id == anchor).count();
        assert_eq!(places, 1, "{anchor}");
    }
}

/// Before the page runs, nothing would answer an address of a view; only the switch of views in the
/// head, which is of the whole page, has any.
#[test]
fn its_content_has_no_link_to_a_view() {
    let html = static_view(surveys());
    let content = piece(&html, "<main", "</main>");
    assert!(content.contains("class=\"report\""));
    for address in ["#view=", "#statement=", "&amp;section="] {
        assert!(!content.contains(address), "{address}");
    }
}

/// A label names one control; a second one inside it is an error to validators, and what it names is unclear.
#[test]
fn no_label_holds_two_controls() {
    const CONTROLS: [&str; 7] = [
        "<button",
        "<input",
        "<meter",
        "<output",
        "<progress",
        "<select",
        "<textarea",
    ];
    let html = static_view(surveys());
    let labels = html.split("<label").skip(1);
    let mut seen = 0;
    for label in labels {
        let (inside, _) = label.split_once("</label>").unwrap();
        let controls = CONTROLS.map(|control| inside.matches(control).count());
        assert!(controls.iter().sum::<usize>() <= 1, "<label{inside}");
        seen += 1;
    }
    assert!(seen > 0);
}

/// Ten thousand rows would be megabytes that nobody waits for.
#[test]
fn of_a_long_table_it_has_the_first_hundred_rows_and_says_so() {
    let html = static_view(invented::long());
    let table = piece(&html, "<table data-table=", "</table>");
    let rows = values(table, "data-statement");
    let first = (1..=100).map(|number: u16| number.to_string());
    assert_eq!(rows, first.collect::<Vec<_>>());
    assert_eq!(html.matches("class=\"static-row\"").count(), 100);
    let said = "Taulukossa on 100 ensimmäistä väittämää, kaikkiaan niitä on 104. Loput näkyvät, kun sivu toimii: \
                uudessa selaimessa, jossa JavaScript on käytössä.";
    assert!(words(&html).contains(said));
    assert!(!words(&static_view(surveys())).contains("ensimmäistä väittämää"));
}

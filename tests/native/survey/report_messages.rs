//! What is told about a mistake in `report.toml`, and where; and a survey without one.

use murroskartta::state::{Chapter, View, link};

use super::files::{Files, assert_messages};

const FILE: &str = "report.toml";
/// What to do about a point that lacks what points of its kind have.
const AS_OTHERS: &str = "Write it as the other points of its kind do.";
/// What to do about a point that has more.
const ELSEWHERE: &str = "Leave it out, or move the point to a part of another kind.";

/// Reading `to` where it read `from`, the file has one problem: on the line of `place`, `message`.
fn assert_told(from: &str, to: &str, place: &str, message: &str) {
    let files = Files::good().replace(FILE, from, to);
    let line = line_of(files.text(FILE), place);
    assert_messages(&files, &[&format!("{FILE}:{line}: {message}")]);
}

/// As [`assert_told`], with `more` at the end of the file.
fn assert_told_of_more(more: &str, place: &str, message: &str) {
    let files = Files::good().with(FILE, |text| format!("{text}\n{more}").into_bytes());
    let line = line_of(files.text(FILE), place);
    assert_messages(&files, &[&format!("{FILE}:{line}: {message}")]);
}

/// The number of the one line that holds `place`.
fn line_of(text: &str, place: &str) -> usize {
    let lines = text.lines().zip(1..);
    let mut lines = lines.filter(|(line, _)| line.contains(place));
    let (_, number) = lines.next().expect("the place is in the file");
    assert!(lines.next().is_none(), "`{place}` should be on one line");
    number
}

/// The lines of `field` of the point with that id, in three languages.
fn lines_of(id: &str, field: &str) -> String {
    let files = Files::good();
    let (_, point) = files
        .text(FILE)
        .split_once(&format!("id = \"{id}\""))
        .unwrap();
    let lines = point.lines().skip_while(|line| !line.starts_with(field));
    lines
        .take(3)
        .fold(String::new(), |all, line| all + line + "\n")
}

#[test]
fn an_absent_translation_is_told_beside_its_sisters() {
    assert_told(
        "text.sv = \"En svarande krävde att förvaltningen i fortsättningen ska stödja arbetet så mycket som möjligt.\"\n",
        "",
        "text.fi = \"Yksi vastaaja vaati, että hallinto auttaa jatkossa työn tekemistä niin paljon kuin voi.\"",
        "the text of point \"administration-supports\" is missing in Swedish. \
         Write it as text.sv = \"…\".",
    );
}

#[test]
fn an_empty_translation() {
    assert_told(
        "title.en = \"Tables for the charts\"",
        "title.en = \" \" # here",
        "# here",
        "the title of section 11 is missing in English. Write it as title.en = \"…\".",
    );
}

#[test]
fn every_text_is_checked() {
    for field in ["headline", "title", "text", "ask", "origin"] {
        let files = Files::good().with(FILE, |text| {
            text.replace(&format!("\n{field}.sv"), &format!("\n#{field}.sv"))
                .into_bytes()
        });
        let texts = files.text(FILE).matches(&format!("\n{field}.fi")).count();
        let messages = files.messages();
        assert!(texts > 0 && messages.len() == texts, "{field}");
        let fix = format!("Write it as {field}.sv");
        assert!(messages.iter().all(|m| m.contains(&fix)), "{field}");
    }
}

#[test]
fn a_text_of_two_lines() {
    for sign in ["\\n", "\\r", "\\t"] {
        assert_told(
            "text.fi = \"Yksi vastaaja vaati",
            &format!("text.fi = \"Yksi{sign}vastaaja vaati"),
            "työn tekemistä niin paljon kuin voi.\"",
            "the text of point \"administration-supports\" has more than one line. \
             Write it on one line.",
        );
    }
}

#[test]
fn an_id_used_twice() {
    assert_told(
        "id = \"trouble-shooter\"",
        "id = \"telework\" # again",
        "# again",
        "there is another point \"telework\" already. Give each its own id, or remove one of them.",
    );
}

#[test]
fn an_id_that_cannot_stand_in_the_page() {
    assert_told(
        "id = \"trouble-shooter\"",
        "id = \"Trouble shooter\"",
        "id = \"Trouble shooter\"",
        "the id of point \"Trouble shooter\" cannot stand in an address. \
         Use only a–z without accents, 0–9 and hyphens.",
    );
}

#[test]
fn an_unknown_statement() {
    assert_told(
        "statements = [\"shared-service-centre\", \"ai-guides-users\", \"ai-checks-invoices\"]",
        "statements = [\"shared-service-centre\", \"robots\"] # here",
        "# here",
        "the statement \"robots\" is unknown. Use one of meeting-papers-cloud, \
         shared-service-centre, digital-service-use, document-accessibility, services-24-7, \
         faster-processing, personal-guidance-chat, recognised-value, ai-guides-users, \
         ai-checks-invoices.",
    );
}

#[test]
fn an_unknown_theme() {
    assert_told(
        "id = \"follow-interviews\"\nthemes = [\"recognition\"]",
        "id = \"follow-interviews\"\nthemes = [\"respect\"]",
        "\"respect\"",
        "the theme \"respect\" is unknown. Use one of digital-services, automation, openness, \
         organising-work, recognition.",
    );
}

#[test]
fn an_unknown_table() {
    assert_told(
        "table = \"customers\"",
        "table = \"clients\"",
        "table = \"clients\"",
        "the table \"clients\" is unknown. Use one of adoption, customers, staff.",
    );
}

#[test]
fn a_point_about_nothing() {
    for about in ["", "themes = []"] {
        assert_told(
            "id = \"chart-2\"\nthemes = [\"digital-services\"]\n",
            &format!("id = \"chart-2\"\n{about}\n"),
            "id = \"chart-2\"",
            "point \"chart-2\" has neither statement nor theme. Write what it is about: \
             statements = [\"…\"] or themes = [\"…\"].",
        );
    }
}

#[test]
fn a_figure_without_origin() {
    assert_told(
        &lines_of("coped", "origin"),
        "",
        "id = \"coped\"",
        &format!("point \"coped\" lacks share (or points) and origin. {AS_OTHERS}"),
    );
}

#[test]
fn a_figure_that_is_nothing_or_two_things() {
    for (amount, told) in [
        (
            "",
            format!("lacks share (or points) and origin. {AS_OTHERS}"),
        ),
        (
            "points = 16\nshare = 16",
            "has both share and points. Keep the one that it measures.".to_owned(),
        ),
    ] {
        assert_told(
            "points = 16\n",
            &format!("{amount}\n"),
            "id = \"leadership\"",
            &format!("point \"leadership\" {told}"),
        );
    }
}

#[test]
fn a_share_above_the_whole() {
    assert_told(
        "share = 63",
        "share = 101",
        "id = \"telework\"",
        "point \"telework\" is a share above 100 %. Write the share as the source does.",
    );
}

#[test]
fn a_number_both_about_and_over() {
    assert_told(
        "share = 60\nover = true",
        "share = 60\nover = true\nabout = true",
        "id = \"telework-2020\"",
        "point \"telework-2020\" cannot be both about and over. \
         Keep the one that the source says.",
    );
}

#[test]
fn a_point_that_lacks_what_its_kind_has() {
    let lacking = [
        ("clinging", lines_of("clinging", "ask"), "ask"),
        ("not-bureaucracy", lines_of("not-bureaucracy", "ask"), "ask"),
        ("chart-3", "table = \"staff\"\n".to_owned(), "table"),
        (
            "imatra",
            "url = \"https://www.kuntatyo2030.fi/katso/1154\"\n".to_owned(),
            "url",
        ),
    ];
    for (id, lines, field) in lacking {
        assert_told(
            &lines,
            "",
            &format!("id = \"{id}\""),
            &format!("point \"{id}\" lacks {field}. {AS_OTHERS}"),
        );
    }
}

#[test]
fn a_point_that_has_what_its_kind_has_not() {
    let figure = "share (or points) and origin";
    let more = [
        ("ask = { fi = \"a?\", sv = \"b?\", en = \"c?\" }", "ask"),
        ("table = \"staff\"", "table"),
        ("share = 5", figure),
        ("year = 2019", figure),
        ("over = true", figure),
        ("origin = { fi = \"a\", sv = \"b\", en = \"c\" }", figure),
    ];
    for (line, field) in more {
        assert_told(
            "id = \"levels\"\n",
            &format!("id = \"levels\"\n{line}\n"),
            "id = \"levels\"",
            &format!("point \"levels\" is of a kind without {field}. {ELSEWHERE}"),
        );
    }
}

#[test]
fn an_address_that_is_none() {
    for url in [
        "http://q.surveypal.com/2021-tyon-murros-kuvaukset",
        "javascript:alert(1)",
        "q.surveypal.com",
        "https://",
        "https://q.surveypal.com/ 2021",
        "https://q.surveypal.com/'",
        "https://q.surveypal.com/<b>",
        "",
    ] {
        assert_told(
            "url = \"https://q.surveypal.com/2021-tyon-murros-kuvaukset\"",
            &format!("url = \"{url}\" # here"),
            "# here",
            &format!("\"{url}\" is no address. Write it whole, from https:// on."),
        );
    }
    assert_told(
        "url = \"https://q.surveypal.com/2021-tyon-murros-kuvaukset\"",
        "url = 'https://q.surveypal.com/\"onclick=\"x' # here",
        "# here",
        "\"https://q.surveypal.com/\"onclick=\"x\" is no address. \
         Write it whole, from https:// on.",
    );
}

#[test]
fn sections_out_of_order_or_twice() {
    for number in [5, 6] {
        assert_told(
            "number = 7\n",
            &format!("number = {number} # here\n"),
            "# here",
            &format!(
                "section {number} follows section 6. Put the sections in the order of the source."
            ),
        );
    }
}

#[test]
fn a_part_without_points() {
    assert_told_of_more(
        "[[sections.parts]]\nkind = \"drivers\" # here\n",
        "# here",
        "the part has no point. Write its points as [[sections.parts.points]].",
    );
}

#[test]
fn points_where_the_survey_has_what_is_shown() {
    for kind in ["top", "tables"] {
        assert_told_of_more(
            &format!(
                "[[sections.parts]]\nkind = \"{kind}\" # here\n\
                 [[sections.parts.points]]\nid = \"extra\"\nthemes = [\"openness\"]\n\
                 text = {{ fi = \"a\", sv = \"b\", en = \"c\" }}\n"
            ),
            "# here",
            "a part that shows what the survey holds has points. \
             Leave them out, or choose another kind.",
        );
    }
}

/// What TOML itself refuses is told in the words of its reader.
#[test]
fn malformed_toml() {
    let cases = [
        (
            "kind = \"questions\"",
            "kind = \"riddles\" # here",
            "unknown variant `riddles`",
        ),
        (
            "id = \"levels\"",
            "id = \"levels\"\ncolour = 1 # here",
            "unknown field `colour`",
        ),
        ("share = 63", "share = 63.5 # here", "expected u8"),
        ("share = 63", "share = -1 # here", "expected u8"),
        ("count = 15000", "count = \"15 000\" # here", "expected u32"),
        ("number = 7\n", "number = \"seven\" # here\n", "expected u8"),
    ];
    for (from, to, what) in cases {
        let files = Files::good().replace(FILE, from, to);
        let messages = files.messages();
        assert_eq!(messages.len(), 1, "{messages:?}");
        let line = line_of(files.text(FILE), "# here");
        let place = format!("/{FILE}:{line}: ");
        assert!(messages[0].contains(&place), "{messages:?}");
        assert!(messages[0].contains(what), "{messages:?}");
    }
}

#[test]
fn every_mistake_is_told_at_once() {
    let files = Files::good()
        .replace(FILE, "share = 63", "share = 163")
        .replace(FILE, "id = \"trouble-shooter\"", "id = \"telework\"")
        .replace(FILE, "table = \"customers\"", "table = \"clients\"");
    assert_eq!(files.messages().len(), 3);
}

/// Nobody is sent to mend a report that only misses what the metadata should have.
#[test]
fn a_statement_that_the_metadata_spoils_is_told_there_alone() {
    let files = Files::good().replace("survey.toml", "id = \"openness\"", "id = \"Openness\"");
    let messages = files.messages();
    assert!(!messages.is_empty());
    let of_metadata = |message: &String| message.contains("/survey.toml:");
    assert!(messages.iter().all(of_metadata), "{messages:?}");
}

#[test]
fn a_survey_without_a_report_has_no_background_to_show() {
    let survey = Files::good().without_report().unwrap();
    assert_eq!(survey.report, None);
    assert!(Chapter::all(&survey).is_empty());
    for view in View::ALL {
        assert_eq!(view.is_of(&survey), view != View::Report);
    }
    let asked = link::parse("view=report&section=3&lang=sv", &survey);
    assert_eq!(asked.ignored, ["view=report", "section=3"]);
    assert_eq!(asked.selection, link::parse("lang=sv", &survey).selection);
}

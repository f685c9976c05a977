//! What is told about a mistake in `survey.toml`, and where.

use murroskartta::survey::{Contact, Lang};

use super::files::{Files, assert_messages};

const FILE: &str = "survey.toml";

/// Reading `to` where it read `from`, the file has one problem: on the line of `place`, `message`.
fn assert_told(from: &str, to: &str, place: &str, message: &str) {
    assert_all_told(Files::good().replace(FILE, from, to), &[(place, message)]);
}

fn assert_all_told(files: Files, expected: &[(&str, &str)]) {
    let told = |(place, message): &(&str, &str)| {
        format!("{FILE}:{}: {message}", line_of(files.text(FILE), place))
    };
    let expected: Vec<String> = expected.iter().map(told).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    assert_messages(&files, &expected);
}

/// The number of the one line that holds `place`.
fn line_of(text: &str, place: &str) -> usize {
    let mut lines = text
        .lines()
        .zip(1..)
        .filter(|(line, _)| line.contains(place));
    let (_, number) = lines.next().expect("the place is in the file");
    assert!(lines.next().is_none(), "`{place}` should be on one line");
    number
}

#[test]
fn an_empty_translation() {
    assert_told(
        "short.sv = \"Tjänsterna är tillgängliga 24/7\"",
        "short.sv = \" \"",
        "short.sv = \" \"",
        "the short of statement \"services-24-7\" is missing in Swedish. \
         Write it as short.sv = \"…\".",
    );
    assert_told(
        "name.fi = \"Avoimuus\"",
        "name.fi = \"\" # here",
        "# here",
        "the name of theme \"openness\" is missing in Finnish. Write it as name.fi = \"…\".",
    );
}

/// A line that is not there is told beside its sisters.
#[test]
fn an_absent_translation() {
    assert_told(
        "title.en = \"Significance to the personnel, if realised\"\n",
        "",
        "Merkitys henkilöstölle toteutuessaan",
        "the title of table \"staff\" is missing in English. Write it as title.en = \"…\".",
    );
    assert_told(
        "name.en = \"Openness\"\n",
        "",
        "name.fi = \"Avoimuus\"",
        "the name of theme \"openness\" is missing in English. Write it as name.en = \"…\".",
    );
}

#[test]
fn a_text_absent_in_every_language() {
    let told = |language, code| {
        format!(
            "the name of theme \"openness\" is missing in {language}. \
             Write it as name.{code} = \"…\"."
        )
    };
    let files = Files::good()
        .replace(FILE, "name.fi = \"Avoimuus\"\n", "")
        .replace(FILE, "name.sv = \"Öppenhet\"\n", "")
        .replace(FILE, "name.en = \"Openness\"\n", "");
    let place = "id = \"openness\"";
    let (fi, sv, en) = (
        told("Finnish", "fi"),
        told("Swedish", "sv"),
        told("English", "en"),
    );
    assert_all_told(files, &[(place, &fi), (place, &sv), (place, &en)]);
}

#[test]
fn every_text_is_checked() {
    for field in [
        "title",
        "description",
        "publisher",
        "name",
        "short",
        "wording",
    ] {
        let files = with_contact().with(FILE, |text| {
            text.replace(&format!("\n{field}.sv"), &format!("\n#{field}.sv"))
                .into_bytes()
        });
        let texts = files.text(FILE).matches(&format!("\n{field}.fi")).count();
        let messages = files.messages();
        assert_eq!(messages.len(), texts, "{field}");
        assert!(
            messages
                .iter()
                .all(|m| m.contains(&format!("Write it as {field}.sv")))
        );
    }
}

#[test]
fn an_unknown_theme() {
    assert_told(
        "themes = [\"recognition\"]",
        "themes = [\"respect\"]",
        "themes = [\"respect\"]",
        "the theme \"respect\" is unknown. \
         Use one of digital-services, automation, openness, \
         organising-work, recognition, or add it under [[themes]].",
    );
}

#[test]
fn a_statement_without_a_theme() {
    for none in ["themes = []", ""] {
        assert_told(
            "themes = [\"recognition\"]",
            none,
            "id = \"recognised-value\"",
            "statement \"recognised-value\" has no theme. Write one or more: themes = [\"…\"].",
        );
    }
}

#[test]
fn an_id_given_twice() {
    let cases = [
        ("theme", "openness", "automation"),
        ("answer", "trial", "in-use"),
        ("statement", "ai-guides-users", "faster-processing"),
    ];
    for (kind, from, to) in cases {
        let (from, to) = (format!("id = \"{from}\""), format!("id = \"{to}\" # again"));
        let files = Files::good().replace(FILE, &from, &to);
        let line = line_of(files.text(FILE), "# again");
        let id = to.split('"').nth(1).expect("the id");
        let told = format!(
            "{FILE}:{line}: there is another {kind} \"{id}\" already. \
             Give each its own id, or remove one of them."
        );
        let first = &files.messages()[0];
        assert!(first.ends_with(&told), "{first}");
    }
}

#[test]
fn an_id_that_cannot_stand_in_an_address() {
    for id in ["", "Open", "open_data", "avoin tieto", "näkyvyys", "a.b"] {
        let files = Files::good()
            .replace(FILE, "id = \"openness\"", &format!("id = \"{id}\" # bad"))
            .replace(
                FILE,
                "[\"digital-services\", \"openness\"]",
                &format!("[\"{id}\"]"),
            );
        let what = format!("the id of theme \"{id}\" cannot stand in an address. ");
        let message = what + "Use only a–z without accents, 0–9 and hyphens.";
        assert_all_told(files, &[("# bad", &message)]);
    }
}

#[test]
fn an_id_that_is_not_the_folder() {
    assert_told(
        "id = \"hallinto-ja-toimistotyo-2021\"",
        "id = \"toimistotyo-2021\"",
        "id = \"toimistotyo-2021\"",
        "the id \"toimistotyo-2021\" is not the name of the survey's folder. \
         Rename one of the two.",
    );
}

#[test]
fn two_answers_for_the_unsure() {
    assert_told(
        "id = \"moderate\"",
        "unsure = true # one\nid = \"moderate\"",
        "id = \"unsure\"",
        "the scale \"significance\" has two answers that say \"can't say\"; \
         the second is \"unsure\". \
         Leave unsure = true with one answer.",
    );
}

#[test]
fn no_answer_that_counts() {
    assert_told(
        "id = \"in-use\"\ncounts = true",
        "id = \"in-use\"",
        "id = \"in-use\"",
        "no answer of the scale \"adoption\" counts by default. \
         Write counts = true for one answer or more.",
    );
}

#[test]
fn a_date_that_is_none() {
    for date in [
        "13.5.2021",
        "2021-02-29",
        "2021-13-05",
        "2021-05",
        "2021-05-13T10:00:00",
        "",
    ] {
        let to = format!("updated = \"{date}\"");
        let message =
            format!("\"{date}\" is no date. Write year, month and day, as in \"2021-05-13\".");
        assert_told("updated = \"2021-05-13\"", &to, &to, &message);
    }
}

#[test]
fn more_statements_than_can_be_numbered() {
    let statement = |i: u32| {
        format!(
            "[[statements]]\nid = \"extra-{i}\"\nthemes = [\"openness\"]\n\
             wording = {{ fi = \"a\", sv = \"b\", en = \"c\" }}\n\
             short = {{ fi = \"a\", sv = \"b\", en = \"c\" }}\n"
        )
    };
    let files = Files::good().with(FILE, |text| {
        (text.to_owned() + &(11..=65_536).map(statement).collect::<String>()).into_bytes()
    });
    let line = line_of(files.text(FILE), "\"extra-65536\"");
    let message = format!(
        "survey.toml:{line}: a survey cannot hold more than 65535 statements. \
         Divide it into several surveys."
    );
    assert!(
        files.messages()[0].ends_with(&message),
        "{}",
        files.messages()[0]
    );
}

/// The files with what a publisher fills in.
fn with_contact() -> Files {
    let open = "name.fi = \"\"\nname.sv = \"\"\nname.en = \"\"\nurl = \"\"\nassessed = \"\"\n\
                # response_days = 14\n";
    let filled_in = "name.fi = \"Kunta\"\nname.sv = \"Kommunen\"\nname.en = \"The municipality\"\n\
                     url = \"https://example.org/palaute\"\nassessed = \"2026-11-30\"\n\
                     response_days = 14\n";
    Files::good().replace(FILE, open, filled_in)
}

fn assert_told_of_contact(from: &str, to: &str, message: &str) {
    let files = with_contact().replace(FILE, from, to);
    let line = line_of(files.text(FILE), to);
    let message = format!("survey.toml:{line}: {message}");
    assert_messages(&files, &[&message]);
}

#[test]
fn a_contact_is_as_it_is_filled_in() {
    let contact = with_contact().parse().expect("a good contact").contact;
    let name = contact.name.expect("a name");
    assert_eq!(
        Lang::ALL.map(|lang| name.get(lang)),
        ["Kunta", "Kommunen", "The municipality"]
    );
    assert_eq!(contact.url.as_deref(), Some("https://example.org/palaute"));
    assert_eq!(contact.assessed.as_deref(), Some("2026-11-30"));
    assert_eq!(contact.response_days, Some(14));
}

/// What is empty, or left out as a whole, is not filled in yet.
#[test]
fn a_contact_that_is_not_filled_in() {
    let open = Files::good().parse().expect("the files as they stand");
    assert_eq!(open.contact, Contact::default());
    let without = Files::good().with(FILE, |text| {
        let (before, after) = text.split_once("[contact]").expect("a contact");
        let (_, after) = after.split_once("\n\n").expect("something after it");
        format!("{before}{after}").into_bytes()
    });
    let without = without.parse().expect("no contact is no mistake");
    assert_eq!(without.contact, Contact::default());
}

/// What becomes a link must lead to a form or to mail, and cannot run anything.
#[test]
fn a_contact_that_is_no_address() {
    let form = "https://example.org/palaute";
    for url in ["javascript:alert(1)", "www.kt.fi", "data:text/html,a"] {
        let message = format!(
            "\"{url}\" is no address for feedback. \
             Write the whole address of a form, or mailto: and an address of mail."
        );
        assert_told_of_contact(form, url, &message);
    }
    for url in ["mailto:palaute@kt.fi", "http://kt.fi"] {
        let good = with_contact().replace(FILE, form, url);
        assert!(good.parse().is_ok(), "{url}");
    }
}

#[test]
fn a_day_of_assessment_that_is_none() {
    assert_told_of_contact(
        "assessed = \"2026-11-30\"",
        "assessed = \"marraskuu\"",
        "\"marraskuu\" is no date. Write year, month and day, as in \"2021-05-13\".",
    );
}

#[test]
fn days_of_response_that_are_none() {
    assert_told_of_contact(
        "response_days = 14",
        "response_days = 0",
        "feedback cannot be answered within 0 days. \
         Write within how many days it is answered, or leave the line out.",
    );
    let soon = with_contact().replace(FILE, "response_days = 14", "response_days = \"soon\"");
    let messages = soon.messages();
    assert!(messages[0].contains("survey.toml:"), "{messages:?}");
    assert!(messages[0].contains("u16"), "{messages:?}");
}

/// What TOML itself refuses is told in the words of its reader.
#[test]
fn malformed_toml() {
    let trial = (
        "[[scales.answers]]\nid = \"trial\"",
        "[[scales.answers]\nid = \"trial\"",
    );
    let cases = [
        ("year = 2021", "year = ", 13, "quoted"),
        ("year = 2021", "year = \"2021\"", 13, "expected u16"),
        ("year = 2021", "yaer = 2021", 13, "unknown field `yaer`"),
        ("year = 2021\n", "", 1, "missing field `year`"),
        (
            "name.sv = \"På försök\"",
            "name.se = \"På försök\"",
            67,
            "unknown field `se`",
        ),
        (trial.0, trial.1, 64, "unclosed array table"),
        ("id = \"openness\"\n", "", 163, "missing field `id`"),
        ("number = 2\n", "number = 300\n", 306, "expected u8"),
    ];
    for (from, to, line, what) in cases {
        let messages = Files::good().replace(FILE, from, to).messages();
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(
            messages[0].contains(&format!("/survey.toml:{line}: ")),
            "{messages:?}"
        );
        assert!(messages[0].contains(what), "{messages:?}");
        let fix = "Correct it there; its neighbours show how it is written.";
        assert!(messages[0].ends_with(fix), "{messages:?}");
    }
}

#[test]
fn metadata_that_is_not_utf_8() {
    let files = Files::good().with(FILE, |text| {
        let (before, after) = text.split_once("updated").expect("a date");
        [before.as_bytes(), b"\xe4", after.as_bytes()].concat()
    });
    let message = "survey.toml:14: the text is not UTF-8 from here on. \
        Save the file as UTF-8 (in a spreadsheet: \"CSV UTF-8\").";
    assert_messages(&files, &[message]);
}

#[test]
fn the_top_list_names_statements_once() {
    let unknown = Files::good().replace(
        FILE,
        "top = [\"recognised-value\"",
        "top = [\"recognition\"",
    );
    assert_eq!(
        unknown.messages(),
        [
            "src/data/hallinto-ja-toimistotyo-2021/survey.toml:26: the top list names \"recognition\", which is \
          no statement. Write the id of one of the [[statements]]."
        ]
    );
    let twice = Files::good().replace(
        FILE,
        "top = [\"recognised-value\"",
        "top = [\"services-24-7\"",
    );
    assert_eq!(twice.messages().len(), 1);
}

#[test]
fn nobody_cannot_have_answered() {
    let to = "respondents = 0\nupdated = \"2021-05-13\"";
    let message = "0 respondents cannot have answered. Write how many did, or leave the line out \
                   where the source does not tell.";
    assert_told("updated = \"2021-05-13\"", to, "respondents = 0", message);
}

/// 0 is what a template leaves to be filled in.
#[test]
fn a_year_that_is_none() {
    for year in [0, 21, 20_210] {
        let to = format!("year = {year}");
        let message =
            format!("{year} is no year of four digits. Write the year of the round, as in 2021.");
        assert_told("year = 2021", &to, &to, &message);
    }
}

#[test]
fn a_source_without_a_name() {
    assert_told(
        "name = \"Kunta-alan työn murroksen kuvaus 2: Hallinto- ja toimistotyön arvo ja muutos\"",
        "name = \" \"",
        "name = \" \"",
        "the source has no name. Write the name of the publication, exactly as published.",
    );
}

#[test]
fn an_id_that_is_still_to_be_filled_in() {
    let files = Files::good()
        .replace(FILE, "id = \"openness\"", "id = \"FILL-IN-3\" # bad")
        .replace(
            FILE,
            "[\"digital-services\", \"openness\"]",
            "[\"FILL-IN-3\"]",
        );
    let message = "the id of theme \"FILL-IN-3\" is not filled in. Write one of a–z without \
                   accents, 0–9 and hyphens, in each file that names it.";
    assert_all_told(files, &[("# bad", message)]);
}

/// In one language it is told in all of them, or in none.
#[test]
fn a_contact_without_a_name() {
    assert_told_of_contact(
        "name.sv = \"Kommunen\"",
        "name.sv = \" \"",
        "the name of the contact is missing in Swedish. Write it as name.sv = \"…\".",
    );
    let files = with_contact().replace(FILE, "name.sv = \"Kommunen\"\n", "");
    let line = line_of(files.text(FILE), "name.fi = \"Kunta\"");
    let message = format!(
        "survey.toml:{line}: the name of the contact is missing in Swedish. \
         Write it as name.sv = \"…\"."
    );
    assert_messages(&files, &[&message]);
}

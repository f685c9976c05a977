//! Series and rounds: what `survey.toml` says of them, and what is refused.

use murroskartta::survey::parse::{self, SourceFile};
use murroskartta::survey::{Lang, Survey};

use super::files::{Files, assert_messages};
use crate::invented::{all, earlier, library};
use crate::published;

/// `survey.toml` with that line below its id.
fn with(line: &str) -> Files {
    Files::good().replace(
        "survey.toml",
        "year = 2021",
        &format!("{line}\nyear = 2021"),
    )
}

#[test]
fn the_series_is_the_id_without_the_year_unless_it_is_named() {
    assert_eq!(published().series, "hallinto-ja-toimistotyo");
    assert_eq!(library().series, "keksitty-kirjastotyo");
    assert_eq!(earlier().series, published().series);
    let named = with("series = \"toimistotyo\"").parse().expect("a series");
    assert_eq!(named.series, "toimistotyo");
    let other = Files::good().replace("survey.toml", "year = 2021", "year = 2022");
    let other = other.parse().expect("a year").series;
    assert_eq!(other, "hallinto-ja-toimistotyo-2021");
}

#[test]
fn a_series_goes_into_addresses() {
    assert_messages(
        &with("series = \"Työn murros\""),
        &[
            "survey.toml:13: the id of series \"Työn murros\" cannot stand in an address. \
           Use only a–z without accents, 0–9 and hyphens.",
        ],
    );
}

/// What is wrong with these surveys among each other; each has the text of the one that is carried.
fn wrong(surveys: &[&Survey]) -> Vec<String> {
    let files = Files::good();
    let text = files.text("survey.toml").as_bytes();
    let paths: Vec<_> = surveys
        .iter()
        .map(|survey| format!("{}.toml", survey.id))
        .collect();
    let file = |path| SourceFile { path, bytes: text };
    let files: Vec<_> = surveys
        .iter()
        .zip(&paths)
        .map(|(&survey, path)| (survey, file(path)))
        .collect();
    let problems = parse::rounds(&files);
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn two_rounds_of_a_series_in_one_year_are_refused() {
    let twin = Survey {
        id: "twin".into(),
        ..published().clone()
    };
    let told = "twin.toml:13: the series \"hallinto-ja-toimistotyo\" has a round of 2021 in \
                hallinto-ja-toimistotyo-2021.toml. \
                Give one of them its own year, or another series = \"…\".";
    assert_eq!(wrong(&[published(), earlier(), &twin]), [told]);
    assert_eq!(wrong(&[published(), earlier(), library()]), [""; 0]);
}

/// Nobody may take them for real, in any language, wherever they are named.
#[test]
fn invented_surveys_say_so() {
    assert!(published().notice.is_none());
    for survey in &all()[1..] {
        let notice = survey.notice.as_ref().expect("a notice");
        let told = [
            &survey.title,
            &survey.description,
            notice,
            &survey.source.publisher,
        ];
        for (lang, word) in Lang::ALL.into_iter().zip(["keksit", "påhitta", "invented"]) {
            for text in told.map(|text| text.get(lang).to_lowercase()) {
                assert!(text.contains(word), "{}: {text}", survey.id);
            }
        }
        assert!(survey.source.name.contains("Keksitty"), "{}", survey.id);
    }
}

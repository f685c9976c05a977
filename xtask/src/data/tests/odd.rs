//! What is odd, one thing at a time.

use super::{Folder, TRIAL, fill_in};
use crate::data::odd::in_survey;
use crate::survey::{Percent, Survey, parse};

/// What is odd in a survey that has nothing odd but what `spoil` does to it.
fn odd(test: &str, spoil: impl Fn(&mut Survey)) -> Vec<String> {
    let home = Folder::new(test);
    let folder = home.make(&TRIAL).expect("a new survey");
    fill_in(&folder);
    let mut survey = parse::load(&folder).expect("a good survey");
    survey.report = published().report;
    survey.top.clear();
    assert_eq!(in_survey(&survey), [""; 0]);
    spoil(&mut survey);
    in_survey(&survey)
}

/// Published shares, in whole percent.
fn shares<const N: usize>(whole: [i16; N]) -> Vec<Option<Percent>> {
    whole.map(|share| Some(Percent::whole(share))).into()
}

fn published() -> Survey {
    parse::load(&super::published()).expect("the published survey")
}

#[test]
fn dates_that_do_not_go_together() {
    let assessed = |survey: &mut Survey| survey.contact.assessed = Some("2023-05-30".into());
    let told = "the page was assessed on 2023-05-30, before the survey was updated (2023-05-31): \
                its accessibility statement is about a page without it";
    assert_eq!(odd("assessed", assessed), [told]);
    let year = |survey: &mut Survey| survey.year = 2024;
    let told = [
        "updated on 2023-05-31, before the year of the round, 2024: one of them is mistyped",
        "the id ends in 2023, but the year is 2024: readers see both",
    ];
    assert_eq!(odd("year", year), told);
}

#[test]
fn texts_that_were_not_translated() {
    let same = |survey: &mut Survey| {
        let wording = &mut survey.statements[0].wording;
        wording.sv = wording.fi.clone();
        survey.title.en = survey.title.fi.clone();
        survey.title.sv = survey.title.fi.clone();
    };
    let told = [
        "the title is the same in Swedish and in English as in Finnish: a translation may have been \
         forgotten",
        "the wording of thing-1 is the same in Swedish as in Finnish: a translation may have been \
         forgotten",
    ];
    assert_eq!(odd("translations", same), told);
}

#[test]
fn short_names_too_long_for_a_chart() {
    let long = |survey: &mut Survey| {
        survey.statements[1].short.fi = "ä".repeat(47);
        survey.statements[2].short.sv = "ö".repeat(46);
    };
    let told = "short.fi of thing-2 has 47 characters: charts have room for 46 on a phone, and cut \
                off the rest";
    assert_eq!(odd("long", long), [told]);
}

#[test]
fn statements_that_are_alike() {
    let spelled = |survey: &mut Survey| {
        survey.statements[0].wording.fi = "Kokouspaperit ovat pilvi-palvelussa.".into();
        survey.statements[2].wording.fi = "kokouspaperit ovat pilvipalvelussa".into();
    };
    let told = "thing-1 and thing-3 have the same wording but for spelling: it may be one statement \
                that the tables spell in two ways";
    assert_eq!(odd("spelled", spelled), [told]);
    let short = |survey: &mut Survey| {
        survey.statements[1].short.en = survey.statements[0].short.en.clone();
    };
    let told = "thing-1 and thing-2 have the same short.en: charts cannot tell them apart";
    assert_eq!(odd("short", short), [told]);
}

#[test]
fn a_theme_that_nothing_has() {
    let idle = |survey: &mut Survey| {
        let mut theme = survey.themes[0].clone();
        theme.id = "idle".into();
        survey.themes.push(theme);
    };
    let told = "no statement has the theme idle: whoever filters by it finds none";
    assert_eq!(odd("idle", idle), [told]);
}

#[test]
fn rows_that_a_slip_can_make() {
    let total =
        |survey: &mut Survey| survey.tables[2].rows[0].shares = shares([50, 36, 6, 5, 2, 4]);
    let told = "thing-1 in staff.csv totals 103 %: rounding explains that only just";
    assert_eq!(odd("total", total)[0], told);
    let copy = |survey: &mut Survey| {
        survey.tables[2].rows[0].shares = survey.tables[1].rows[1].shares.clone();
    };
    let told = "thing-2 in customers.csv and thing-1 in staff.csv have the same shares: one may be a \
                copy";
    assert_eq!(odd("copy", copy), [told]);
    let unused = |survey: &mut Survey| {
        for row in &mut survey.tables[0].rows {
            let first = row.shares[0].expect("a share");
            let rest = Percent::HUNDRED - first;
            row.shares = [first, rest, Percent::ZERO, Percent::ZERO].map(Some).into();
        }
    };
    let told = [
        "planned is 0 in every row of adoption.csv: a column may have been left out",
        "none is 0 in every row of adoption.csv: a column may have been left out",
    ];
    assert_eq!(odd("unused", unused), told);
}

/// Of 48 respondents nobody is 1 %.
#[test]
fn shares_that_the_published_number_cannot_give() {
    let told = "thing-1 in customers.csv: no number of respondents up to 48 gives these shares; a \
                share or the published number may be mistyped";
    let mistyped = |survey: &mut Survey| {
        survey.respondents = Some(48);
        survey.tables[1].rows[0].shares = shares([25, 31, 27, 16, 1, 0]);
    };
    assert_eq!(odd("impossible", mistyped), [told]);
}

/// 14 respondents: 3 of them are 21 %, and nobody is 22 %.
#[test]
fn shares_that_the_number_of_a_table_cannot_give() {
    let told = "thing-1 in customers.csv: no counts of 14 respondents give these shares; one of them may be mistyped, or \
                the answers were weighted";
    let of_fourteen = |survey: &mut Survey| {
        survey.tables[1].rows.truncate(1);
        survey.tables[1].rows[0].respondents = Some(14);
        survey.tables[1].rows[0].shares = shares([22, 36, 14, 14, 14, 0]);
    };
    assert!(odd("of a table", of_fourteen).contains(&told.to_owned()));
    let right = |survey: &mut Survey| {
        of_fourteen(survey);
        survey.tables[1].rows[0].shares = shares([21, 36, 14, 14, 14, 0]);
    };
    assert!(
        !odd("of a table, right", right)
            .iter()
            .any(|odd| odd.contains("thing-1 in customers"))
    );
}

/// Of so many every row of whole percent is possible, and nothing is tried.
#[test]
fn many_respondents_are_not_tried_one_by_one() {
    let many = |survey: &mut Survey| survey.respondents = Some(678_676);
    assert_eq!(odd("many", many), [""; 0]);
}

#[test]
fn lists_that_the_page_expects_otherwise() {
    let without = |survey: &mut Survey| {
        survey.top = vec![0, 1];
        survey.report = None;
    };
    let told = [
        "the top list names 2, and the page calls it the Top 5",
        "there is no report.toml: the page will not tell the background",
    ];
    assert_eq!(odd("lists", without), told);
}

//! The survey that is made of tables that were brought along.

use murroskartta::analysis::{Measures, Respondents};
use murroskartta::survey::parse::{self, Problem, SourceFiles};
use murroskartta::survey::{Mapping, Numbers, Question, Statement, folder};

use super::{DAY, SMALL, applied, brought, published, shares, tenths};

#[test]
fn published_statements_come_first_then_ones_own() {
    let survey = applied(&[brought(SMALL, |_| {})]);
    let ids: Vec<_> = survey.statements.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(ids, ["meeting-papers-cloud", "ai-checks-invoices", "own-1"]);
    let numbers: Vec<_> = survey.statements.iter().map(|s| s.number).collect();
    assert_eq!(numbers, [1, 2, 3]);
    let own = &survey.statements[2];
    assert_eq!(own.wording.sv, "Etätyö on arkea");
    assert!(own.themes.is_empty());
    let order: Vec<_> = survey.tables[0]
        .rows
        .iter()
        .map(|row| row.statement)
        .collect();
    assert_eq!(order, [1, 0, 2], "the order of the file");
    let of = |table, id| shares(&survey, table, id);
    let adoption = |id| tenths(&survey, crate::ADOPTION, id);
    assert_eq!(adoption("own-1"), Some(vec![504, 246, 250, 0]));
    assert_eq!(
        adoption("ai-checks-invoices"),
        Some(vec![100, 200, 300, 400])
    );
    assert_eq!(of(crate::STAFF, "own-1"), None);
    assert_eq!(
        of(crate::STAFF, "ai-checks-invoices"),
        shares(published(), crate::STAFF, "ai-checks-invoices")
    );
    assert_eq!(crate::own_tables(&survey), [true, false, false]);
    assert_eq!((survey.year, survey.updated.as_str()), (2026, DAY));
    assert_eq!(
        survey.source.name,
        format!(
            "{} (Merkitys asiakkaille, Merkitys henkilöstölle); Kyselymme (Käyttöönotto)",
            published().source.name
        ),
        "what is published and stands beside it is not the reader's"
    );
    assert!(survey.top.is_empty() && survey.report.is_none());
}

#[test]
fn counts_become_whole_percent_and_tell_how_many_answered() {
    let text = "a;in-use;trial;planned;none\nx;1;2;3;2\ny;8;0;0;0\n";
    let survey = applied(&[brought(text, |_| {})]);
    assert_eq!(
        shares(&survey, crate::ADOPTION, "own-1"),
        Some(vec![13, 25, 38, 25])
    );
    assert_eq!(survey.respondents, Some(8));
    assert_eq!(
        survey.source.name, "Kyselymme",
        "nothing published is shown"
    );
    let others = applied(&[brought(&text.replace("y;8", "y;9"), |_| {})]);
    assert_eq!(others.respondents, None);
    let respondents = Respondents::of(&others).unwrap();
    assert_eq!(respondents.base, None, "and none is inferred");
    let of_rows = [0, 1].map(|row| others.tables[0].rows[row].respondents);
    assert_eq!(of_rows, [Some(8), Some(9)]);
    assert!(respondents.counts(crate::CUSTOMERS, 0).is_none());
    let table = &others.tables[0];
    assert!(table.counts);
    assert_eq!(table.rows[1].counts, [9, 0, 0, 0].map(Some));
}

#[test]
fn people_in_parts_are_no_counts_that_can_be_kept() {
    let text = "a;in-use;trial;planned;none\nx;1;2;3;2\ny;8,5;0;0;1,5\n";
    let counts = |mapping: &mut Mapping| mapping.numbers = Some(Numbers::Counts);
    let survey = applied(&[brought(text, counts)]);
    let rows = &survey.tables[0].rows;
    assert_eq!(rows[0].counts, [1, 2, 3, 2].map(Some));
    assert_eq!(
        (&rows[1].counts[..], rows[1].respondents),
        (&[][..], Some(10))
    );
}

/// What is only known of what was brought along is left out, and texts that nobody wrote are told as missing.
#[test]
fn what_was_brought_along_leaves_as_a_folder() {
    let text = "a;in-use;trial;planned;none\nx;1;2;3;2\ny;8;0;0;0\n";
    let mut survey = applied(&[brought(text, |_| {})]);
    let files = folder(&survey);
    let files = files.iter().map(|file| (&*file.name, file.text.as_bytes()));
    let (back, problems) = parse::check(&SourceFiles::among(files).unwrap());
    assert!(problems.iter().all(Problem::can_wait), "{problems:#?}");
    survey.series = survey.id.clone();
    survey.tables.iter_mut().for_each(|table| table.own = false);
    assert_eq!(back, Some(survey));
}

#[test]
fn only_ones_own_rows_have_the_respondents_that_are_known() {
    let text = "a;in-use;trial;planned;none\nservices-24-7;1;2;3;2\n";
    let survey = applied(&[brought(text, |_| {})]);
    let respondents = Respondents::of(&survey).unwrap();
    assert_eq!(respondents.base.as_ref().unwrap().respondents(), 8);
    assert!(respondents.counts(crate::ADOPTION, 0).is_some());
    assert!(respondents.counts(crate::STAFF, 0).is_none());
}

#[test]
fn halves_are_rounded_up_and_fractions_are_shares() {
    let text = "a;in-use;trial;planned;none\nx;0,125;0.375;0,25;0,25\ny;12,499;12,5;25,001;50\n";
    let survey = applied(&[brought(text, |_| {})]);
    let of = |id| tenths(&survey, crate::ADOPTION, id).unwrap();
    assert_eq!(of("own-1"), [125, 375, 250, 250]);
    assert_eq!(of("own-2"), [125, 125, 250, 500]);
}

#[test]
fn several_tables_answer_several_questions() {
    let staff = "Väittämä;Erittäin suuri merkitys;Suuri merkitys;Kohtalainen merkitys;Pieni merkitys;\
        Ei merkitystä;En osaa sanoa\nEtätyö on arkea;10;20;30;20;10;10\n\
        Palvelut ovat saatavilla 24/7;20;10;30;20;10;10\n";
    let staff = brought(staff, |mapping| {
        mapping.question = Question::Published(crate::STAFF);
    });
    let survey = applied(&[brought(SMALL, |_| {}), staff]);
    assert_eq!(crate::own_tables(&survey), [true, false, true]);
    // One statement, though both tables have it.
    let ids: Vec<_> = survey.statements.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "meeting-papers-cloud",
            "services-24-7",
            "ai-checks-invoices",
            "own-1"
        ]
    );
    assert!(shares(&survey, crate::STAFF, "own-1").is_some());
    assert_eq!(shares(&survey, crate::STAFF, "ai-checks-invoices"), None);
    assert_eq!(shares(&survey, crate::ADOPTION, "services-24-7"), None);
}

#[test]
fn what_counts_becomes_the_measure() {
    let survey = applied(&[brought(SMALL, |mapping| mapping.measure = 0b110)]);
    let measures = Measures::default_of(&survey);
    let counted: Vec<_> = measures.of(crate::ADOPTED).positions().collect();
    assert_eq!(counted, [1, 2]);
    assert_eq!(
        measures.of(crate::SIGNIFICANT),
        Measures::default_of(published()).of(crate::SIGNIFICANT)
    );
}

#[test]
fn short_names_end_with_a_word() {
    let long = "Palautteeseen vastataan aina samana päivänä myös kesällä ja pyhinä";
    let text = format!(
        "a;in-use;trial;planned;none\n{long};1;1;1;1\n{};1;1;1;1\n",
        "ä".repeat(60)
    );
    let survey = applied(&[brought(&text, |_| {})]);
    let short = |at: usize| survey.statements[at].short.fi.clone();
    assert_eq!(short(0), "Palautteeseen vastataan aina samana päivänä…");
    assert_eq!(short(1).chars().count(), Statement::LONGEST_SHORT);
    assert_eq!(survey.statements[0].wording.en, long);
}

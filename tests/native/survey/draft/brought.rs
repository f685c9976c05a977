//! Tables from files that come into a draft.

use murroskartta::survey::{
    Brought, Lang, OwnQuestion, Percent, Question, Sheet, Survey, check_draft, shown,
    suggest_found, tables, take_in,
};

use super::{DAY, empty};

/// The table in `text` with everything that is suggested for it.
fn brought(survey: &Survey, text: &str, name: &str) -> Brought {
    let sheet = Sheet::of_text(text).unwrap();
    let found = tables(vec![sheet], survey).unwrap().remove(0);
    let own = Question::Own(OwnQuestion::default());
    let mut mapping = suggest_found(&found, survey, &format!("{name}.csv"), Some(&own));
    if let Question::Own(own) = &mut mapping.question {
        own.name = name.into();
    }
    Brought {
        name: name.into(),
        grid: found.grid,
        mapping,
    }
}

const WOMEN: &str =
    "Statement;Strongly agree;Agree;Neither agree nor disagree;Disagree;Strongly disagree
The work is seen;5;20;30;30;15
The tools are good;10;40;20;20;10";
const MEN: &str =
    "Statement;Strongly agree;Agree;Neither agree nor disagree;Disagree;Strongly disagree
The tools are good;20;40;20;10;10
The pay is fair;0;10;20;30;40";

#[test]
fn a_draft_begins_with_a_table() {
    let mut draft = empty();
    let women = brought(&draft, WOMEN, "Women");
    take_in(&mut draft, &[women], DAY).unwrap();
    // What the file is called is no title of a survey.
    assert_eq!(draft.title.en, "");
    draft.title.en = "Work".into();
    assert_eq!(draft.tables.len(), 1);
    assert_eq!(draft.tables[0].name.en, "Women");
    assert_eq!(draft.tables[0].id, "women");
    assert_eq!(draft.statements[1].id, "the-tools-are-good");
    assert_eq!(draft.statements[1].wording.en, "The tools are good");
    assert_eq!(draft.statements[1].wording.fi, "");
    assert_eq!(draft.scales[0].answers[0].id, "strongly-agree");
    assert_eq!(draft.scales[0].middle(), Some(2));
    let row = draft.tables[0].row(1).unwrap();
    assert_eq!(row.shares[1], Some(Percent::whole(40)));
    assert!(shown(&draft).is_some());
    let grave = check_draft(&draft)
        .into_iter()
        .filter(|problem| !problem.can_wait());
    assert_eq!(
        grave.map(|problem| problem.to_string()).collect::<Vec<_>>(),
        [""; 0]
    );
}

#[test]
fn groups_come_one_after_the_other_on_one_scale() {
    let mut draft = empty();
    for (text, name) in [(WOMEN, "Women"), (MEN, "Men")] {
        let table = brought(&draft, text, name);
        take_in(&mut draft, &[table], DAY).unwrap();
    }
    let names: Vec<_> = draft.tables.iter().map(|table| &*table.name.en).collect();
    assert_eq!(names, ["Women", "Men"]);
    assert_eq!(draft.scales.len(), 1);
    let statements: Vec<_> = draft
        .statements
        .iter()
        .map(|one| &*one.wording.en)
        .collect();
    assert_eq!(
        statements,
        ["The work is seen", "The tools are good", "The pay is fair"]
    );
    let men = &draft.tables[1];
    assert!(men.row(0).is_none());
    assert_eq!(men.row(1).unwrap().shares[0], Some(Percent::whole(20)));
    assert_eq!(men.row(2).unwrap().shares[4], Some(Percent::whole(40)));
    assert_ne!(draft.tables[0].hue, men.hue);
}

#[test]
fn a_table_of_counts_keeps_its_counts() {
    let mut draft = empty();
    let text = "Statement;Yes;No\nOne;12;36\nTwo;24;24";
    let mut table = brought(&draft, text, "All");
    table.mapping.numbers = Some(murroskartta::survey::Numbers::Counts);
    take_in(&mut draft, &[table], DAY).unwrap();
    let row = draft.tables[0].row(0).unwrap();
    assert_eq!(row.counts, [Some(12), Some(36)]);
    assert_eq!(row.shares[0], Some(Percent::whole(25)));
    assert_eq!(row.respondents, Some(48));
    assert!(draft.tables[0].counts);
}

#[test]
fn a_file_in_another_language_is_taken_into_the_language_of_the_draft() {
    let mut draft = murroskartta::survey::empty_draft(Lang::Sv, DAY);
    let text = "Påstående;Ja;Nej\nEtt;40;60";
    let table = brought(&draft, text, "Alla");
    take_in(&mut draft, &[table], DAY).unwrap();
    assert_eq!(draft.languages, [Lang::Sv]);
    assert_eq!(draft.statements[0].wording.sv, "Ett");
    assert_eq!(draft.original(), Lang::Sv);
}

#[test]
fn a_table_of_the_same_name_takes_the_place_of_the_other() {
    let mut draft = empty();
    for text in [WOMEN, MEN] {
        let table = brought(&draft, text, "Women");
        take_in(&mut draft, &[table], DAY).unwrap();
        draft.tables[0].respondents = Some(40);
    }
    let two = [(WOMEN, "Men"), (MEN, "Others")].map(|(text, name)| brought(&draft, text, name));
    take_in(&mut draft, &two, DAY).unwrap();
    let names: Vec<_> = draft.tables.iter().map(|table| &*table.id).collect();
    assert_eq!(names, ["women", "men", "others"]);
    assert_eq!(
        draft.tables[0].row(1).unwrap().shares[0],
        Some(Percent::whole(20))
    );
    let table = brought(&draft, "Statement;Yes;No\nThe pay is fair;10;90", "Women");
    take_in(&mut draft, &[table], DAY).unwrap();
    assert_eq!(draft.tables[0].respondents, None);
    assert_eq!(
        draft
            .scale_of(draft.table_named("women").unwrap())
            .answers
            .len(),
        2
    );
    assert_eq!(draft.scales.len(), 2);
}

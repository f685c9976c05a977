//! It is remembered, and leaves with the rest.

use murroskartta::survey::{
    Column, OwnQuestion, Question, Survey, add_own, folder, parse, read_own,
};

use super::super::{DAY, applied, brought, published, shares};
use super::{channels, percent, several, told};

#[test]
fn it_is_remembered_and_leaves_as_a_folder() {
    let text = percent("n", ["40", ""]);
    let one = brought(&text, |_| {});
    let kept = add_own("", &published().id, &one, DAY);
    assert!(kept.contains("\t1 2 3 4 5 20\t"), "{kept}");
    let mut survey = applied(&[one]);
    assert_eq!(read_own(published().clone(), &kept), Ok(survey.clone()));
    // What was kept before there were such columns means what it did.
    let before = kept.replace("\t1 2 3 4 5 20\t", "\t1 2 3 4 5 0\t");
    let earlier = read_own(published().clone(), &before).unwrap();
    assert_eq!(told(&earlier), [None, None]);
    let of = |survey: &Survey| shares(survey, crate::ADOPTION, "own-1");
    assert_eq!(of(&earlier), of(&survey));
    let several = brought(&channels("Nuoret;61;20;80;100"), several);
    let kept = add_own("", &published().id, &several, DAY);
    assert_eq!(
        read_own(published().clone(), &kept),
        Ok(applied(&[several]))
    );
    let files = folder(&survey);
    let files = files.iter().map(|file| (&*file.name, file.text.as_bytes()));
    let (back, problems) = parse::check(&parse::SourceFiles::among(files).unwrap());
    assert!(
        problems.iter().all(parse::Problem::can_wait),
        "{problems:#?}"
    );
    survey.series = survey.id.clone();
    survey.tables.iter_mut().for_each(|table| table.own = false);
    assert_eq!(back, Some(survey));
}

/// Each kind of column is offered once, and each but what is not decided is kept as a number of its own.
#[test]
fn every_kind_of_column_has_its_number() {
    let table = Question::Published(crate::STAFF);
    for question in [table, Question::Own(OwnQuestion::default())] {
        let all = Column::all(&question, 6);
        assert_eq!(all.last(), Some(&Column::Respondents));
        for kind in all {
            let number = kind.number().unwrap();
            assert_eq!(Column::numbered(number, &question), kind);
        }
    }
}

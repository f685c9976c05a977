//! What is told of surveys that somebody is still at work on.

use murroskartta::survey::parse::{About, CountFault, Problem, RowOf, Thing};
use murroskartta::survey::{
    Amount, Contact, Hue, Lang, Localized, Part, PartKind, Percent, Point, Role, Section, Sharing,
    Survey, folder,
};

use super::check;
use crate::invented::shape_named;

/// What is told of the published survey with that change, and whether it can be shown all the same.
fn told(change: impl Fn(&mut Survey)) -> (Vec<About>, bool) {
    of(crate::published(), change)
}

/// The same of a survey whose tables hold counts.
fn told_of_counts(change: impl Fn(&mut Survey)) -> (Vec<About>, bool) {
    of(shape_named("mathematics-anxiety-2009"), change)
}

fn of(survey: &Survey, change: impl Fn(&mut Survey)) -> (Vec<About>, bool) {
    let mut survey = survey.clone();
    change(&mut survey);
    let (survey, problems) = check(&folder(&survey));
    let told = problems.into_iter().map(|problem| *problem.about);
    (told.collect(), survey.is_some())
}

/// What is told of one mistake with which somebody can go on.
fn shown(change: impl Fn(&mut Survey)) -> About {
    one(told(change), true)
}

/// What is told of one mistake with which nobody can: something of the files would be lost.
fn unseen(change: impl Fn(&mut Survey)) -> About {
    one(told(change), false)
}

fn one((mut told, is_there): (Vec<About>, bool), expected: bool) -> About {
    assert_eq!(told.len(), 1, "{told:#?}");
    assert_eq!(is_there, expected, "{told:?}");
    told.remove(0)
}

fn id(text: &str) -> String {
    text.to_owned()
}

/// The first row of the first table.
fn row() -> RowOf {
    RowOf {
        table: id("adoption"),
        statement: id("meeting-papers-cloud"),
    }
}

fn everywhere(text: &str) -> Localized {
    let [fi, sv, en] = [text; 3].map(str::to_owned);
    Localized { fi, sv, en }
}

fn point(survey: &mut Survey, kind: PartKind) -> &mut Point {
    let sections = survey.report.as_mut().unwrap().sections.iter_mut();
    let mut parts = sections.flat_map(|section| &mut section.parts);
    let part = parts.find(|part| part.kind == kind).unwrap();
    &mut part.points[0]
}

/// The id of the point that `point` finds.
fn point_id(kind: PartKind) -> String {
    point(&mut crate::published().clone(), kind).id.clone()
}

#[test]
fn nothing_is_told_of_what_is_good() {
    assert_eq!(told(|_| ()), (vec![], true));
    assert_eq!(told_of_counts(|_| ()), (vec![], true));
}

#[test]
fn a_text_that_is_missing() {
    let missing = |of, field, lang, everywhere| About::Missing {
        of,
        field,
        lang,
        everywhere,
    };
    let statement = || Thing::Statement(id("recognised-value"));
    let of = |survey: &mut Survey, clear: fn(&mut Localized)| {
        let mut statements = survey.statements.iter_mut();
        let statement = statements.find(|each| each.id == "recognised-value");
        clear(&mut statement.unwrap().wording);
    };
    assert_eq!(
        shown(|survey| of(survey, |text| text.sv.clear())),
        missing(statement(), "wording", Lang::Sv, false)
    );
    let (all, is_shown) = told(|survey| of(survey, |text| *text = Localized::default()));
    let expected = Lang::ALL.map(|lang| missing(statement(), "wording", lang, true));
    assert_eq!((all, is_shown), (expected.to_vec(), true));
    let answer = Thing::Answer {
        scale: id("adoption"),
        id: id("in-use"),
    };
    assert_eq!(
        shown(|survey| survey.scales[0].answers[0].name.en = "  ".into()),
        missing(answer, "name", Lang::En, false)
    );
    let part = Thing::Part {
        section: 1,
        part: 0,
    };
    assert_eq!(
        shown(|survey| {
            let part = &mut survey.report.as_mut().unwrap().sections[0].parts[0];
            let title = part.title.get_or_insert_default();
            (title.fi, title.sv) = ("a".into(), "b".into());
            title.en.clear();
        }),
        missing(part, "title", Lang::En, false)
    );
    let contact = Contact {
        name: Some(Localized {
            fi: "a".into(),
            ..Localized::default()
        }),
        ..Contact::default()
    };
    let (told, _) = told(|survey| survey.contact = contact.clone());
    let expected = [Lang::Sv, Lang::En].map(|lang| missing(Thing::Contact, "name", lang, false));
    assert_eq!(told, expected);
}

#[test]
fn what_a_reader_just_misses_can_wait() {
    let problems = |change: fn(&mut Survey)| {
        let mut survey = crate::published().clone();
        change(&mut survey);
        check(&folder(&survey)).1
    };
    let waits = |change| problems(change).iter().all(Problem::can_wait);
    let can: [fn(&mut Survey); 6] = [
        |survey| survey.title.sv.clear(),
        |survey| survey.source.name.clear(),
        |survey| survey.source.publisher = Localized::default(),
        |survey| survey.description = Localized::default(),
        |survey| survey.statements[0].themes.clear(),
        |survey| survey.report.as_mut().unwrap().headline = Localized::default(),
    ];
    for change in can {
        assert!(!problems(change).is_empty());
        assert!(waits(change), "{:#?}", problems(change));
    }
    let cannot: [fn(&mut Survey); 4] = [
        |survey| survey.title = Localized::default(),
        |survey| survey.statements[2].wording = Localized::default(),
        |survey| survey.year = 21,
        |survey| survey.tables[0].rows[0].shares[0] = Some(Percent::whole(50)),
    ];
    for change in cannot {
        assert!(!waits(change));
    }
}

#[test]
fn mistakes_of_the_survey_itself() {
    assert_eq!(
        shown(|survey| survey.source.name = " ".into()),
        About::SourceName
    );
    assert_eq!(
        shown(|survey| survey.updated = "today".into()),
        About::Updated
    );
    assert_eq!(shown(|survey| survey.since = Some(2021)), About::Since);
    assert_eq!(
        shown(|survey| survey.respondents = Some(0)),
        About::Respondents { table: None }
    );
    assert_eq!(
        unseen(|survey| survey.contact.url = Some("x.org".into())),
        About::Feedback
    );
    assert_eq!(
        shown(|survey| survey.contact.assessed = Some("then".into())),
        About::Assessed
    );
    assert_eq!(
        shown(|survey| survey.contact.response_days = Some(0)),
        About::ResponseDays
    );
    assert_eq!(
        shown(|survey| survey.top = vec![0, 0]),
        About::SameId(Thing::Top(id("meeting-papers-cloud")))
    );
    let (years, _) = told(|survey| survey.year = 21);
    assert_eq!(years, [About::Year]);
}

#[test]
fn ids_that_are_none_or_taken() {
    let theme = |new: &str| {
        let new = new.to_owned();
        move |survey: &mut Survey| survey.themes[0].id.clone_from(&new)
    };
    let second = crate::published().themes[1].id.clone();
    assert_eq!(shown(theme("A b")), About::Id(Thing::Theme(id("A b"))));
    assert_eq!(shown(theme("")), About::Id(Thing::Theme(id(""))));
    let (twice, _) = told(theme(&second));
    assert_eq!(twice, [About::SameId(Thing::Theme(second))]);
    for taken in ["in-use", "report"] {
        let table = id(taken);
        let rename = |survey: &mut Survey| survey.tables[0].id = taken.into();
        assert_eq!(shown(rename), About::TakenId { table });
    }
}

#[test]
fn what_there_is_none_or_too_much_of() {
    assert_eq!(
        told(|survey| survey.scales.clear()).0[..2],
        [About::NoScale, About::Other]
    );
    let nothing = |survey: &mut Survey| {
        survey.statements.clear();
        survey
            .tables
            .iter_mut()
            .for_each(|table| table.rows.clear());
        (survey.top, survey.report) = (vec![], None);
    };
    assert_eq!(shown(nothing), About::NoStatement);
    let (told_of_none, is_shown) = told(|survey| {
        survey.tables.clear();
        survey.report = None;
    });
    assert_eq!(
        (&told_of_none[0], told_of_none.len(), is_shown),
        (&About::NoTable, 11, true)
    );
    let many = |survey: &mut Survey| {
        for at in 0..6 {
            let mut table = survey.tables[1].clone();
            (table.id, table.hue) = (format!("t-{at}"), Hue::Teal);
            survey.tables.push(table);
        }
    };
    assert_eq!(unseen(many), About::TooMany { kinds: "tables" });
}

#[test]
fn mistakes_of_scales() {
    let scale = || id("significance");
    let on = |change: fn(&mut murroskartta::survey::Scale)| {
        told(move |survey: &mut Survey| change(&mut survey.scales[1])).0
    };
    let none = on(|scale| {
        scale
            .answers
            .iter_mut()
            .for_each(|each| each.counts = false);
    });
    assert_eq!(none, [About::NoneCounts { scale: scale() }]);
    let several = on(|scale| scale.sharing = Sharing::Several);
    assert_eq!(several, [About::SeveralCount { scale: scale() }]);
    let answer = || id("great");
    let unsure = on(|scale| scale.answers[1].unsure = true);
    let scale_and = (scale(), id("unsure"));
    let (of, second) = scale_and;
    assert_eq!(
        unsure,
        [About::SecondUnsure {
            scale: of,
            answer: second
        }]
    );
    let middle = on(|scale| scale.answers[1].middle = true);
    let expected = About::Middle {
        scale: scale(),
        before: 1,
        after: 3,
    };
    assert_eq!(middle, [expected]);
    let middles = on(|scale| (scale.answers[0].middle, scale.answers[1].middle) = (true, true));
    let expected = About::SecondMiddle {
        scale: scale(),
        answer: answer(),
    };
    assert_eq!(middles, [expected]);
    let (alone, is_shown) = of_one_answer();
    let agreement = || id("agreement");
    assert_eq!(alone[0], About::NoAnswer { scale: agreement() });
    assert!(is_shown);
    let (many, is_shown) = with_answers(12);
    assert_eq!(many, [About::TooManyAnswers { scale: agreement() }]);
    assert!(!is_shown);
}

/// Of the survey of one table, where only "can't say" could be answered.
fn of_one_answer() -> (Vec<About>, bool) {
    of(shape_named("invented-one-table-2020"), |survey| {
        let answers = &mut survey.scales[0].answers;
        answers.truncate(1);
        answers[0].unsure = true;
        for row in &mut survey.tables[0].rows {
            row.shares = vec![Some(Percent::HUNDRED)];
        }
    })
}

/// The same where so many answers could be given.
fn with_answers(many: usize) -> (Vec<About>, bool) {
    of(shape_named("invented-one-table-2020"), |survey| {
        let first = survey.scales[0].answers[0].clone();
        let answers = (0..many).map(|at| {
            let mut answer = first.clone();
            answer.id = format!("a-{at}");
            answer.name.en = format!("Answer {at}");
            answer
        });
        survey.scales[0].answers = answers.collect();
        for row in &mut survey.tables[0].rows {
            row.shares = vec![Some(Percent::ZERO); many];
            row.shares[0] = Some(Percent::HUNDRED);
        }
    })
}

#[test]
fn answers_that_no_heading_tells_apart() {
    let (alike, is_shown) = told(|survey| {
        let answers = &mut survey.scales[0].answers;
        (answers[0].id, answers[1].id) = ("1".into(), "2".into());
        (answers[0].name, answers[1].name) = (everywhere("2"), everywhere("1"));
        survey.report = None;
    });
    let about = |answer: &str| About::Alike {
        scale: id("adoption"),
        answer: id(answer),
    };
    assert_eq!((alike, is_shown), (vec![about("1"), about("2")], false));
}

#[test]
fn mistakes_of_tables_and_statements() {
    let statement = || id("meeting-papers-cloud");
    assert_eq!(
        shown(|survey| survey.statements[0].themes.clear()),
        About::NoTheme {
            statement: statement()
        }
    );
    let (staff, table) = (id("staff"), id("adoption"));
    assert_eq!(
        shown(|survey| survey.tables[2].to = None),
        About::NoTo { table: staff }
    );
    assert_eq!(
        shown(|survey| {
            survey.tables[0].role = Some(Role::Adoption);
            survey.tables[0].respondents = Some(0);
        }),
        About::Respondents { table: Some(table) }
    );
    let unasked = |survey: &mut Survey| {
        for table in &mut survey.tables {
            table.rows.retain(|row| row.statement != 0);
        }
    };
    let expected = || About::Unasked {
        statement: statement(),
    };
    assert_eq!(shown(unasked), expected());
    let (both, _) = told(|survey| {
        unasked(survey);
        survey.year = 0;
        survey.tables[0].rows[0].shares[0] = Some(Percent::whole(100));
    });
    assert!(matches!(
        &both[..],
        [About::Year, About::Total { .. }, unasked] if *unasked == expected()
    ));
}

#[test]
fn mistakes_of_rows() {
    let total = About::Total {
        row: row(),
        total: Percent::whole(106),
    };
    let first = |share: Percent| {
        move |survey: &mut Survey| survey.tables[0].rows[0].shares[0] = Some(share)
    };
    assert_eq!(shown(first(Percent::whole(90))), total);
    let share = About::Share {
        row: row(),
        answer: id("in-use"),
    };
    let (beyond, _) = told(first(Percent::whole(101)));
    assert_eq!(beyond, [share]);
    let same = |survey: &mut Survey| {
        let row = survey.tables[0].rows[0].clone();
        survey.tables[0].rows.push(row);
    };
    assert_eq!(unseen(same), About::SameRow(row()));
    let nobody = |survey: &mut Survey| survey.tables[0].rows[0].respondents = Some(0);
    assert_eq!(shown(nobody), About::RowRespondents(row()));
}

#[test]
fn counts_that_do_not_go_with_how_many_answered() {
    let fault = |change: fn(&mut Survey)| {
        let (mut told, _) = told_of_counts(change);
        match told.remove(0) {
            About::Counts { row, fault } => {
                assert_eq!(&*row.statement, "interesting");
                assert_eq!(told, []);
                fault
            }
            other => panic!("{other:?}"),
        }
    };
    let all = fault(|survey| survey.tables[0].rows[0].respondents = Some(21));
    let as_told = CountFault::NotAsTold {
        total: 20,
        respondents: 21,
    };
    assert_eq!(all, as_told);
    let none = fault(|survey| survey.tables[0].rows[0].counts.fill(Some(0)));
    assert_eq!(none, CountFault::Total(0));
    let nobody = fault(|survey| {
        let row = &mut survey.tables[0].rows[0];
        (row.counts[0], row.respondents) = (None, None);
        survey.tables[0].respondents = None;
    });
    assert_eq!(nobody, CountFault::OfNobody);
    let beyond = fault(|survey| {
        let row = &mut survey.tables[0].rows[0];
        (row.counts[0], row.counts[1]) = (None, Some(30));
    });
    let more = CountFault::Beyond {
        count: 30,
        respondents: 20,
    };
    assert_eq!(beyond, more);
}

#[test]
fn mistakes_of_points() {
    let changed = |kind: PartKind, change: fn(&mut Point)| {
        shown(move |survey: &mut Survey| change(point(survey, kind)))
    };
    let nothing = changed(PartKind::Facts, |point| {
        point.themes.clear();
        point.statements.clear();
    });
    let fact = || point_id(PartKind::Facts);
    assert_eq!(nothing, About::PointOfNothing { point: fact() });
    let url = unseen(|survey| point(survey, PartKind::Facts).url = Some("ftp://x".into()));
    assert_eq!(url, About::Url { point: fact() });
    let lines = changed(PartKind::Facts, |point| point.text.en = "a\nb".into());
    let expected = About::Lines {
        of: Thing::Point(fact()),
        field: "text",
        lang: Lang::En,
    };
    assert_eq!(lines, expected);
    let asked = changed(PartKind::Facts, |point| {
        point.ask = Some(point.text.clone());
    });
    let expected = About::PointHas {
        point: fact(),
        fields: "ask",
    };
    assert_eq!(asked, expected);
    let unasked = changed(PartKind::Success, |point| point.ask = None);
    let expected = About::PointLacks {
        point: point_id(PartKind::Success),
        fields: "ask",
    };
    assert_eq!(unasked, expected);
    let share = changed(PartKind::Figures, |point| {
        point.figure.as_mut().unwrap().amount = Amount::Share(101);
    });
    let figure = point_id(PartKind::Figures);
    assert_eq!(share, About::PointShare { point: figure });
}

#[test]
fn a_figure_whose_origin_nobody_told_keeps_its_number() {
    let change = |survey: &mut Survey| {
        let figure = point(survey, PartKind::Figures).figure.as_mut();
        figure.unwrap().origin = Localized::default();
    };
    let mut survey = crate::published().clone();
    change(&mut survey);
    let (back, problems) = check(&folder(&survey));
    assert!(problems.iter().all(Problem::can_wait));
    assert_eq!(back, Some(survey));
}

#[test]
fn mistakes_of_sections_and_parts() {
    let order = |survey: &mut Survey| survey.report.as_mut().unwrap().sections.swap(0, 1);
    let first = crate::published().report.as_ref().unwrap().sections[0].number;
    assert_eq!(shown(order), About::SectionOrder { section: first });
    let empty = |survey: &mut Survey| {
        let sections = &mut survey.report.as_mut().unwrap().sections;
        sections.push(Section {
            number: 200,
            title: sections[0].title.clone(),
            parts: vec![Part {
                kind: PartKind::Facts,
                title: None,
                points: Vec::new(),
            }],
        });
    };
    let part = Thing::Part {
        section: 200,
        part: 0,
    };
    assert_eq!(shown(empty), About::PartPoints(part));
}

/// No address that would run, in whatever file it stands: neither a folder nor a page takes it.
#[test]
fn only_addresses_that_lead_to_pages_are_taken() {
    let source = |url: &str| {
        let mut survey = crate::published().clone();
        survey.source.url = Some(url.into());
        survey
    };
    for url in [
        "javascript:alert(1)",
        "data:text/html,x",
        "https://",
        "x.org",
        "https://x.org/\"a",
    ] {
        let survey = source(url);
        let (read_back, problems) = check(&folder(&survey));
        assert!(read_back.is_none(), "{url}");
        assert_eq!(*problems[0].about, About::SourceUrl, "{url}");
        let block = murroskartta::survey::write(&[survey]);
        assert!(murroskartta::survey::read(&block).is_err(), "{url}");
    }
    let block = murroskartta::survey::write(&[source("https://x.org/a?b=1&c")]);
    assert!(murroskartta::survey::read(&block).is_ok());
}

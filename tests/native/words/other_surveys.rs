//! What only the published survey has is said of no other: what its background is, how long its list of the most
//! significant is, that it is a description, and of how many a table is.

use murroskartta::analysis::{
    Finding, Kind, Query, Respondents, all_lines, default_among, tabulate,
};
use murroskartta::state::{Chapter, Selection, View};
use murroskartta::survey::{Lang, Localized, PartKind, Survey, TableId, surveys};
use murroskartta::takeaway::{self, Context};
use murroskartta::text;
use murroskartta::views::static_view;
use murroskartta::workshop::{Agenda, Part, Place, Plan, Slide, deck};
use serde_json::Value;

use super::spaced;
use crate::{invented, published};

/// Five groups on one scale.
fn groups() -> Survey {
    invented::shape_named("keksitty-ryhmat-2023").clone()
}

/// The same with a background that asks nothing.
fn with_background() -> Survey {
    let mut report = published().report.clone().expect("a background");
    for section in &mut report.sections {
        section.parts.retain(|part| part.kind == PartKind::Figures);
        for part in &mut section.parts {
            for point in &mut part.points {
                point.statements.clear();
                point.ask = None;
            }
        }
    }
    Survey {
        report: Some(report),
        ..groups()
    }
}

/// The same with a list of so many statements that respondents lifted.
fn with_top(count: u16) -> Survey {
    Survey {
        top: (0..count).collect(),
        ..groups()
    }
}

/// The same of which neither a source nor a day is known.
fn without_source() -> Survey {
    let mut survey = groups();
    survey.source.name.clear();
    survey.source.url = None;
    survey.updated.clear();
    survey
}

fn still(survey: Survey) -> String {
    static_view(vec![survey].leak())
}

/// The words of HTML, without its tags.
fn read(html: &str) -> String {
    let pieces = html.split('<');
    let words = pieces.map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
    spaced(words.collect::<String>())
}

/// The last part of the page, with its source line.
fn sources(survey: Survey) -> String {
    let html = still(survey);
    let (_, foot) = html.split_once("<footer").expect("the source line");
    read(&format!("<footer{foot}"))
}

#[test]
fn of_a_background_no_more_is_claimed_than_holds_for_any() {
    let survey = with_background();
    for (lang, lead, hint) in [
        (
            Lang::Fi,
            "Kyselyn taustaa julkaisijan sanoin.",
            "Sana taustasta",
        ),
        (
            Lang::Sv,
            "Bakgrund till enkäten med utgivarens ord.",
            "Ett ord ur bakgrunden",
        ),
        (
            Lang::En,
            "The background of the survey, in the publisher’s words.",
            "A word of the background",
        ),
    ] {
        assert_eq!(text::report_lead(lang, &survey), lead);
        let words = text::words_of(lang, &survey);
        assert_eq!(words.report_hint, hint);
        let help = words.help_text(View::Report).join(" ");
        let feedback = text::feedback(lang, &survey);
        for said in [lead, hint, &help, words.cards_note, feedback] {
            let said = said.to_lowercase();
            for unfit in [
                "kuvau",
                "beskriv",
                "descri",
                "lähteessä",
                "källan",
                "section",
            ] {
                assert!(!said.contains(unfit), "{unfit}: {said}");
            }
        }
    }
    let of_published = text::report_lead(Lang::Fi, published());
    assert!(of_published.ends_with("Numerointi on sama kuin lähteessä."));
    let words = text::words_of(Lang::En, published());
    assert_eq!(words.report_hint, "For example: skills");
    assert_eq!(text::feedback(Lang::Fi, published()), "Palaute kuvauksesta");
}

#[test]
fn a_list_of_what_was_lifted_is_called_by_its_length() {
    for (lang, names) in [
        (Lang::Fi, ["Top2", "Top3"]),
        (Lang::Sv, ["Topp 2", "Topp 3"]),
        (Lang::En, ["Top 2", "Top 3"]),
    ] {
        for (count, name) in (2..).zip(names) {
            let survey = with_top(count);
            assert_eq!(text::top_name(lang, &survey), name);
            assert_eq!(text::part_name(lang, &survey, Part::Top), name);
            let agenda = Agenda::of(&survey, &Query::default_of(&survey), &Plan::default());
            let slides = deck(&agenda);
            let is_of_top = |place: &&Place| matches!(place.slide, Slide::Rank | Slide::Top);
            for place in slides.iter().filter(is_of_top) {
                assert_eq!(text::slide_topic(lang, &survey, place), name);
            }
            for slide in [Slide::Rank, Slide::Top] {
                let kind = text::slide_kind(lang, &survey, slide);
                assert!(kind.starts_with(&format!("{name}: ")), "{kind}");
            }
            for said in said_of_top(lang, &survey) {
                let said = said.to_lowercase();
                assert!(said.contains(&name.to_lowercase()), "{said}");
                assert!(!said.contains('5'), "{said}");
            }
        }
    }
    // What was asked for is known of the published survey alone.
    let survey = with_top(2);
    let kinds = Lang::ALL.map(|lang| text::slide_kind(lang, &survey, Slide::Top));
    assert_eq!(
        kinds,
        [
            "Top2: vastaajien lista",
            "Topp 2: de svarandes lista",
            "Top 2: the respondents’ list"
        ]
    );
    let kinds = Lang::ALL.map(|lang| text::slide_kind(lang, published(), Slide::Top));
    assert_eq!(
        kinds,
        [
            "Top5: merkittävimmät uudet asiat",
            "Topp 5: de viktigaste nya sakerna",
            "Top 5: the most significant new things"
        ]
    );
}

/// Every sentence with the place of a statement on the list: of tables of groups, and of the published ones.
fn said_of_top(lang: Lang, survey: &Survey) -> Vec<String> {
    let mut said = vec![
        text::top_place(lang, survey, Some(1)),
        text::top_place(lang, survey, None),
    ];
    let by_role = Survey {
        top: survey.top.clone(),
        ..published().clone()
    };
    for survey in [survey, &by_role] {
        let query = Query::default_of(survey);
        let lines = all_lines(survey, &query);
        let portrait = text::portrait(lang, survey, &lines, &lines[0], &query);
        let parts = portrait.split(". ").flat_map(|part| part.split(';'));
        let of_list = parts.filter(|part| part.to_lowercase().contains("top"));
        let before = said.len();
        said.extend(of_list.map(Into::into));
        assert!(said.len() > before, "{portrait}");
    }
    let query = Query::default_of(&by_role);
    let finding = Finding {
        kind: Kind::Top {
            place: 1,
            others: None,
        },
        lines: all_lines(&by_role, &query)[..1].to_vec(),
        most: true,
        doubt: None,
        weight: 1,
    };
    let found = text::finding_of(lang, &by_role, &query, &finding);
    let (found, _) = found.split_once('”').or(found.split_once(',')).unwrap();
    let names = lang != Lang::En;
    said.extend(names.then(|| found.to_owned()));
    said
}

#[test]
fn the_choice_among_surveys_is_of_descriptions_where_all_are() {
    let mut all = surveys().to_vec();
    let labels = |all: &[Survey]| Lang::ALL.map(|lang| text::surveys(lang, all).survey);
    assert_eq!(labels(&all), ["Kuvaus", "Beskrivning", "Description"]);
    all.push(groups());
    assert_eq!(labels(&all), ["Kysely", "Enkät", "Survey"]);
}

#[test]
fn a_source_without_a_name_or_a_day_leaves_no_gap() {
    let survey = without_source();
    let title = survey.title.get(survey.original()).to_owned();
    assert_eq!(text::source_name(&survey), title);
    let foot = sources(survey.clone());
    for odd in ["Lähde", ": ,", " ,", "..", "päivitetty", ": ."] {
        assert!(!foot.contains(odd), "{odd}: {foot}");
    }
    let cited = |survey: &Survey| {
        let address = "https://example.org/";
        text::citation(Lang::En, survey, "Map", address, "2026-11-30")
    };
    let tail = "Map. Murroskartta. Retrieved 30 November 2026, https://example.org/";
    assert_eq!(
        cited(&survey),
        format!("Invented example (2023). {title}. {tail}")
    );
    let mut nobody = survey.clone();
    nobody.source.publisher = Localized::default();
    assert_eq!(cited(&nobody), format!("{title} (2023). {tail}"));
    nobody.updated = "2026-11-30".into();
    let dated = format!("{title} (2023, updated 30 November 2026). {tail}");
    assert_eq!(cited(&nobody), dated);
    let foot = sources(nobody);
    assert!(foot.contains("Päivitetty 30.11.2026."), "{foot}");
}

#[test]
fn an_unknown_day_is_in_no_file() {
    let survey = without_source();
    let dataset: Value = serde_json::from_str(&takeaway::dataset(&survey)).unwrap();
    assert_eq!(dataset.get("dateModified"), None);
    assert_eq!(dataset["name"], *survey.title.get(survey.original()));
    let selection = Selection::default_of(&survey);
    let lines = tabulate(&survey, &selection.query);
    let sheet = takeaway::sheet(&survey, &selection, &lines);
    let context = Context {
        address: String::new(),
        today: String::new(),
    };
    let json = takeaway::json(&survey, &selection, &sheet, &context);
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["survey"].get("updated"), None);
    let of_published = default_among(surveys());
    let dataset: Value = serde_json::from_str(&takeaway::dataset(of_published)).unwrap();
    assert_eq!(dataset["dateModified"], *of_published.updated);
    assert_eq!(dataset["name"], *of_published.source.name);
}

#[test]
fn the_name_of_a_source_is_cut_only_in_the_series() {
    let brief = text::source_brief(published());
    assert_eq!(brief, "Kunta-alan työn murroksen kuvaus 2");
    let mut survey = groups();
    survey.source.name = "Kaupunki: Henkilöstökysely".into();
    assert_eq!(text::source_brief(&survey), "Kaupunki: Henkilöstökysely");
}

#[test]
fn the_number_of_all_is_not_that_of_one_group() {
    let whole = Survey {
        respondents: Some(140),
        ..invented::shape_named("keksitty-mielipide-2024").clone()
    };
    let all = Respondents::of(&whole).unwrap();
    for table in whole.table_ids() {
        assert_eq!(text::base_brief(&all, Some(table)), None);
        for lang in Lang::ALL {
            assert_eq!(text::base_flag(lang, &all, Some(table)), "");
        }
    }
    assert!(!read(&still(whole.clone())).contains("n = "));
    // A table that tells of how many it is says so, and only that one.
    let mut told = whole;
    told.tables[1].respondents = Some(40);
    let all = Respondents::of(&told).unwrap();
    let brief = |at| text::base_brief(&all, Some(TableId::at(at))).map(spaced);
    assert_eq!([brief(0), brief(1)], [None, Some("n = 40".into())]);
    // One table is the whole survey.
    let one = Survey {
        respondents: Some(140),
        ..invented::shape_named("invented-one-table-2020").clone()
    };
    let all = Respondents::of(&one).unwrap();
    let brief = text::base_brief(&all, Some(TableId::default())).map(spaced);
    assert_eq!(brief.as_deref(), Some("n = 140"));
}

#[test]
fn a_space_parts_the_number_of_all_from_those_of_the_tables() {
    let survey = Survey {
        respondents: Some(140),
        ..invented::shape_named("mathematics-anxiety-2009").clone()
    };
    let all = Respondents::of(&survey).unwrap();
    let said = text::all_respondents(Lang::En, &survey, all.base.as_ref());
    let expected = "There were 140 respondents. Respondents: All 20,";
    assert!(spaced(&said).starts_with(expected), "{said}");
    let foot = sources(survey);
    assert!(foot.contains("140 respondents. Respondents:"), "{foot}");
}

#[test]
fn where_nothing_is_asked_there_are_no_cards() {
    let survey = with_background();
    let chapters = Chapter::all(&survey);
    assert!(!chapters.is_empty() && !chapters.contains(&Chapter::Cards));
    assert!(Chapter::all(published()).contains(&Chapter::Cards));
    let parts = |survey: &Survey| -> Vec<Part> {
        let agenda = Agenda::of(survey, &Query::default_of(survey), &Plan::default());
        agenda.items.iter().map(|item| item.part).collect()
    };
    assert!(!parts(&survey).contains(&Part::Cards));
    assert!(!parts(&groups()).contains(&Part::Cards));
    assert!(parts(published()).contains(&Part::Cards));
    assert!(!still(survey).contains(text::words(Lang::Fi).cards));
}

/// How long it takes to answer depends on how many statements there are.
#[test]
fn no_time_is_promised_for_answering_any_survey() {
    let minutes = ["kaksi minuuttia", "två minuter", "two minutes"];
    for (lang, minutes) in Lang::ALL.into_iter().zip(minutes) {
        assert!(!text::own(lang, &groups()).lead.contains(minutes));
        assert!(text::own(lang, published()).lead.contains(minutes));
    }
}

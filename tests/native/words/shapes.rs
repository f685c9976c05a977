//! What is said of surveys of other shapes, of which nobody says what their tables are about. It is kept in `shapes/`,
//! one snapshot a survey and language; see `findings.rs` for how one is read and accepted.

use std::fmt::Write as _;

use insta::{assert_snapshot, with_settings};
use murroskartta::analysis::{
    Axes, Axis, Crosshair, Kind, Line, Pair, Plane, Query, Respondents, all_lines, findings,
};
use murroskartta::state::View;
use murroskartta::survey::{Lang, Survey, TableId};
use murroskartta::text::{self, Finding, SlideWords};
use murroskartta::workshop::Slide;

use super::spaced;
use crate::{invented, percent};

/// How many letters a headline has at most, whatever the names in it.
const MOST: usize = 110;

/// So many findings are shown under a headline at the most.
const SHOWN: usize = 6;

/// What is said, each with what it is.
struct Said<'a> {
    lang: Lang,
    survey: &'a Survey,
    query: Query,
    lines: Vec<Line>,
    headlines: Vec<String>,
    others: Vec<String>,
}

impl<'a> Said<'a> {
    fn of(lang: Lang, survey: &'a Survey) -> Self {
        let query = Query::default_of(survey);
        let mut said = Self {
            lang,
            survey,
            lines: all_lines(survey, &query),
            query,
            headlines: Vec::new(),
            others: Vec::new(),
        };
        for table in survey.table_ids() {
            said.distribution(table);
        }
        for pair in Pair::all(survey) {
            said.comparison(pair);
        }
        said.map();
        for at in 0..survey.statements.len().min(3) {
            said.portrait(at);
        }
        said.findings();
        said.fixed();
        said
    }

    fn headline(&mut self, said: String) {
        self.headlines.push(spaced(said));
    }

    fn other(&mut self, said: impl AsRef<str>) {
        self.others.push(spaced(said));
    }

    fn distribution(&mut self, table: TableId) {
        let (lang, survey) = (self.lang, self.survey);
        let query = Query {
            table,
            ..self.query.clone()
        };
        let lines = all_lines(survey, &query);
        let mut about = Finding {
            survey,
            table,
            measure: query.measure(survey, table),
            among: query.among,
            lines: &lines,
        };
        self.headline(text::finding(lang, &about));
        self.other(text::lead(lang, survey, &query));
        self.other(text::mark(lang, &about, &lines[0], None));
        self.other(text::highest_and_lowest(lang, survey, &lines));
        self.other(text::order(lang, survey, &query));
        self.other(text::guess_asks(lang, survey, table, query.measures));
        self.other(text::vote_asks(lang, survey, table));
        about.lines = &lines[..2];
        self.headline(text::finding(lang, &about));
        about.lines = &lines[..1];
        self.headline(text::finding(lang, &about));
    }

    fn comparison(&mut self, pair: Pair) {
        let (lang, survey) = (self.lang, self.survey);
        let query = Query {
            pair,
            ..self.query.clone()
        };
        let (measures, line) = (query.measures, self.lines[0].clone());
        let told = |lines| text::comparison_finding(lang, survey, measures, pair, lines);
        let [all, some] = [told(&self.lines), told(&self.lines[..2])];
        self.headline(all);
        self.headline(some);
        self.other(text::comparison_lead(lang, survey, &query));
        self.other(text::gap_words_by(
            lang,
            survey,
            measures,
            pair,
            line.known_gap(pair).signum(),
        ));
        self.other(text::gap_by(lang, survey, measures, pair, line.gap(pair)));
        self.other(text::comparison_mark(
            lang, survey, &query, &line, pair.first,
        ));
    }

    fn map(&mut self) {
        let (lang, survey) = (self.lang, self.survey);
        if !View::Map.is_of(survey) {
            return;
        }
        let first = Axes::default_of(survey);
        for up in Axis::offered(survey, first.across) {
            let axes = Axes { up, ..first };
            for cut in Crosshair::ALL {
                let plane = Plane::cut(&self.lines, axes, cut);
                let told =
                    text::map_finding(lang, survey, self.query.measures, &plane, &self.lines);
                self.headline(told);
                self.other(text::map_lead(lang, survey, &self.query, axes, cut));
            }
            let plane = Plane::cut(&self.lines, axes, Crosshair::Median);
            let (lines, measures) = (self.lines.clone(), self.query.measures);
            self.other(text::map_mark(lang, survey, measures, &plane, &lines[0]));
            self.other(text::in_fields(lang, survey, &self.query, &plane, &lines));
            self.other(text::axis_title(lang, survey, measures, up));
            self.other(text::axis_name(lang, survey, up));
        }
    }

    fn portrait(&mut self, at: usize) {
        let (lang, survey, line) = (self.lang, self.survey, self.lines[at].clone());
        self.headline(text::portrait_headline(
            lang,
            survey,
            &line,
            self.query.measures,
        ));
        self.other(text::portrait_lead(lang, survey, &self.query));
        self.other(text::portrait(
            lang,
            survey,
            &self.lines,
            &line,
            &self.query,
        ));
        self.other(text::in_each_table(lang, survey, &line));
    }

    fn findings(&mut self) {
        let (lang, survey) = (self.lang, self.survey);
        let respondents = Respondents::of(survey);
        for finding in findings(survey, &self.query, &self.lines, respondents.as_ref(), &[]) {
            self.other(text::finding_of(lang, survey, &self.query, &finding));
            self.others
                .extend(finding.doubt.map(|why| text::doubt(lang, why).into()));
        }
        let shown = self.lines.iter().take(2);
        for line in shown.cloned().collect::<Vec<_>>() {
            for kind in [
                Kind::Highest(TableId::at(0)),
                Kind::Lowest(TableId::at(0)),
                Kind::Alike,
            ] {
                let finding = murroskartta::analysis::Finding {
                    kind,
                    lines: vec![line.clone()],
                    most: true,
                    doubt: None,
                    weight: SHOWN as u16,
                };
                self.other(text::finding_of(lang, survey, &self.query, &finding));
            }
        }
    }

    /// The fixed words that a survey with roles has others for.
    fn words(&mut self) {
        let (lang, survey) = (self.lang, self.survey);
        let words = text::words_of(lang, survey);
        let heads = [
            words.tables,
            words.judged_by,
            words.adoption_head,
            words.significance_head,
        ];
        let more = [words.numbers_wide, words.search_hint, words.method];
        for said in heads.into_iter().chain(more).chain(words.view) {
            self.other(said);
        }
        for view in View::ALL {
            self.other(words.help_text(view).join(" "));
        }
        let own = text::own(lang, survey);
        let own = [
            own.lead,
            own.asks,
            own.ahead,
            own.behind,
            own.next,
            own.no_sample,
            own.marks[0],
            own.marks[1],
        ];
        for said in own {
            self.other(said);
        }
        self.other(text::same_answer(lang, survey, percent(40)));
        self.other(text::reading(lang, survey).join(" "));
        self.other(text::rank_asks(lang, survey));
        for slide in [
            Slide::Opening,
            Slide::Alone(0),
            Slide::Meaning(0),
            Slide::Map,
            Slide::Summary,
        ] {
            let SlideWords { say, ask, .. } = text::slide_words(lang, survey, slide);
            self.other(format!("{say} {ask}"));
        }
    }

    fn fixed(&mut self) {
        let (lang, survey) = (self.lang, self.survey);
        self.other(text::citation(
            lang,
            survey,
            "X",
            "https://example.org",
            "2026-11-30",
        ));
        self.other(text::numbers_note(lang, survey));
        self.other(text::unofficial(lang, survey));
        self.words();
        nothing_is_inferred(survey);
        assert!(!View::Method.is_of(survey));
        self.others
            .extend(text::respondents_of_tables(lang, survey).map(spaced));
        let published = Survey {
            respondents: Some(40),
            ..survey.clone()
        };
        if let Some(all) = Respondents::of(&published) {
            self.other(text::respondents(lang, all.base.as_ref().unwrap()));
            self.other(text::method_headline(lang, &all, TableId::at(0)));
            self.other(text::method_lead(lang, &all, TableId::at(0)));
            self.other(text::base_flag(lang, &all, None));
            self.other(text::base_brief(&all, None).unwrap());
            for passage in text::method(lang, &published, &all, &self.query, 0) {
                self.other(passage.heading);
                for paragraph in passage.paragraphs {
                    self.other(paragraph);
                }
            }
        }
    }
}

/// Where nobody says what the tables are about, no more is known than how many answered which row, as it is published.
fn nothing_is_inferred(survey: &Survey) {
    let all = Respondents::of(survey);
    assert!(all.as_ref().is_none_or(|all| all.base.is_none()));
    let mut published = 0;
    for table in survey.table_ids() {
        for row in &survey.table(table).rows {
            let told = row.respondents.or(survey.table(table).respondents);
            let all = all.as_ref();
            let counts = all.and_then(|all| all.counts(table, row.statement.into()));
            assert_eq!(counts.map(|counts| counts.respondents), told);
            published += usize::from(told.is_some());
        }
    }
    assert_eq!(all.is_some(), published > 0);
}

#[test]
fn what_is_said_of_other_shapes() {
    for survey in invented::shapes() {
        for lang in Lang::ALL {
            let said = Said::of(lang, survey);
            let mut all = String::new();
            for headline in &said.headlines {
                writeln!(all, "# {headline}").unwrap();
            }
            for other in &said.others {
                writeln!(all, "{other}").unwrap();
            }
            let name = format!("{}.{}", survey.id, lang.code());
            with_settings!({ snapshot_path => "shapes", prepend_module_to_snapshot => false, omit_expression => true }, {
                assert_snapshot!(name, all);
            });
        }
    }
}

/// Of what the tables of the published survey are about, nothing is said where no survey says it; but for a survey's
/// own words.
#[test]
fn nothing_is_said_of_adoption_or_significance() {
    const OF_ROLES: [&str; 14] = [
        "adoption",
        "käyttöönot",
        "ibruktag",
        "significan",
        "merkity",
        "merkits",
        "betydelse",
        "customer",
        "asiak",
        "kunder",
        "staff",
        "henkilöst",
        "personal",
        "workplace",
    ];
    for survey in invented::shapes() {
        for lang in Lang::ALL {
            let said = Said::of(lang, survey);
            for said in said.headlines.into_iter().chain(said.others) {
                let said = without_own_words(survey, &said).to_lowercase();
                for of_roles in OF_ROLES {
                    assert!(!said.contains(of_roles), "{of_roles}: {said}");
                }
            }
        }
    }
}

/// `said` without what `survey` itself calls its statements and tables.
fn without_own_words(survey: &Survey, said: &str) -> String {
    let statements = survey.statements.iter();
    let statements =
        statements.flat_map(|statement| statement.wording.all().chain(statement.short.all()));
    let tables = survey.tables.iter();
    let tables = tables.flat_map(|table| table.title.all().chain(table.name.all()));
    statements.chain(tables).fold(said.to_owned(), |said, own| {
        said.replace(own.trim_end_matches('.'), "")
    })
}

#[test]
fn headlines_of_other_shapes_are_short() {
    for survey in invented::shapes() {
        for lang in Lang::ALL {
            for said in Said::of(lang, survey).headlines {
                assert!(said.chars().count() <= MOST, "{said}");
            }
        }
    }
}

/// What is not published is said so where a mark is pointed at.
#[test]
fn what_is_not_published_is_said() {
    let survey = invented::shape_named("keksitty-ryhmat-2023");
    let table = survey.table_named("managers").unwrap();
    let query = Query {
        table,
        ..Query::default_of(survey)
    };
    let lines = all_lines(survey, &query);
    let about = Finding {
        survey,
        table,
        measure: query.measure(survey, table),
        among: query.among,
        lines: &lines,
    };
    let said = |answer| spaced(text::share(Lang::Fi, &about, &lines[4], answer));
    assert_eq!(said(Some(0)), "Aina 42,9 %");
    assert_eq!(said(Some(1)), "Usein: ei julkaistu");
    assert_eq!(said(None), "”Aina” tai ”Usein”: ei julkaistu");
}

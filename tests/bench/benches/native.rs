//! What the program computes, for surveys of growing size: `cargo xtask bench --native`.
//!
//! The throughput is in statements a second: where it stays, the cost grows as the survey does.

use std::env;
use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion, Throughput};
use murroskartta::analysis::{
    Axes, Crosshair, Filter, Line, Plane, Query, Respondents, Sort, all_lines, default_among,
    findings, tabulate,
};
use murroskartta::chart::picture::svg;
use murroskartta::chart::{Frame, Scene, TextScale, Theme, compare, distribution, map};
use murroskartta::state::Selection;
use murroskartta::survey::{
    Brought, Grid, Lang, Survey, TableId, own_survey, suggest_own, surveys,
};
use murroskartta_bench::{Folder, SEED, SIZES, sizes};

/// The width of the chart in a window of 1,280 CSS pixels.
const WIDTH: f64 = 1232.0;
/// Samples of a benchmark, and how long they take together: growth is wanted, not nanoseconds.
const SAMPLES: usize = 10;
const WARM_UP: Duration = Duration::from_millis(300);
const LONG: Duration = Duration::from_secs(1);
/// Rows of the largest table that readers may bring.
const MOST_OWN: usize = 1_000;

/// A survey, and what follows from it for a reader who has chosen nothing.
struct Subject {
    folder: Folder,
    survey: Survey,
    query: Query,
    lines: Vec<Line>,
}

impl Subject {
    fn new(statements: usize) -> Self {
        let folder = Folder::new(statements, SEED);
        let survey = folder.parse().expect("synthetic surveys have no mistakes");
        let query = Selection::default_of(&survey).query;
        let lines = all_lines(&survey, &query);
        Self {
            folder,
            survey,
            query,
            lines,
        }
    }

    fn distribution(&self) -> Scene {
        let Self {
            survey,
            query,
            lines,
            ..
        } = self;
        let chart = distribution::Chart::of_table(survey, query, lines, None, Lang::Fi);
        distribution::place(&chart, &frame())
    }

    /// Its adoption as a reader's table.
    fn written(&self) -> String {
        let table = self.survey.table(TableId::default());
        let answers = &self.survey.scale_of(TableId::default()).answers;
        let heads = answers.iter().map(|answer| &*answer.name.fi);
        let mut text = format!("Väittämä;{}\n", heads.collect::<Vec<_>>().join(";"));
        for row in &table.rows {
            let statement = &self.survey.statements[usize::from(row.statement)];
            let shares = row.shares.iter();
            let shares = shares.map(|share| share.expect("a share").to_string());
            let shares = shares.collect::<Vec<_>>().join(";");
            let (wording, number) = (&statement.wording.fi, statement.number);
            text.extend([wording, " ", &number.to_string(), ";", &shares, "\n"]);
        }
        text
    }

    fn compare(&self) -> Scene {
        let chart = compare::Chart {
            survey: &self.survey,
            lines: &self.lines,
            measures: self.query.measures,
            tables: self.survey.table_ids().collect(),
            pair: self.query.pair,
            among: self.query.among,
            pins: 0,
            focus: None,
            intervals: Vec::new(),
            runs: None,
            lang: Lang::Fi,
        };
        compare::place(&chart, &frame())
    }

    fn map(&self) -> Scene {
        let (axes, crosshair) = (Axes::default_of(&self.survey), Crosshair::default());
        let chart = map::Chart {
            survey: &self.survey,
            lines: &self.lines,
            measures: self.query.measures,
            plane: Plane::cut(&self.lines, axes, crosshair),
            focus: None,
            lang: Lang::Fi,
            slide: None,
        };
        map::place(&chart, &frame())
    }
}

fn frame() -> Frame {
    Frame {
        width: WIDTH,
        theme: Theme::Light,
        text: TextScale::default(),
    }
}

/// The sizes in `MURROSKARTTA_SIZES`, or all.
fn wanted() -> Vec<usize> {
    match env::var("MURROSKARTTA_SIZES") {
        Ok(list) => {
            sizes(&list).expect("MURROSKARTTA_SIZES holds numbers with commas between them")
        }
        Err(_) => SIZES.to_vec(),
    }
}

/// A stage of what the program computes, by its name.
type Stage = (&'static str, fn(&Subject));

const STAGES: [Stage; 9] = [
    ("parse", |of| done(of.folder.parse())),
    ("measure", |of| done(all_lines(&of.survey, &of.query))),
    ("filter", filter),
    ("sort", sort),
    ("findings", |of| {
        done(findings(&of.survey, &of.query, &of.lines, None, &[]));
    }),
    ("respondents", |of| done(Respondents::of(&of.survey))),
    ("scene-distribution", |of| done(of.distribution())),
    ("scene-compare", |of| done(of.compare())),
    ("scene-map", |of| done(of.map())),
];

/// What was computed was wanted, as far as the compiler can tell.
fn done<T>(result: T) {
    black_box(result);
}

fn filter(of: &Subject) {
    let filter = Filter {
        text: "palvelut".into(),
        min: 20,
        ..Filter::default()
    };
    let query = of.query.clone();
    done(tabulate(&of.survey, &Query { filter, ..query }));
}

fn sort(of: &Subject) {
    let query = of.query.clone();
    let sort = Sort::Measure;
    done(tabulate(&of.survey, &Query { sort, ..query }));
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let subjects: Vec<Subject> = wanted().into_iter().map(Subject::new).collect();
    for (name, run) in STAGES {
        let mut group = group(&mut criterion, name);
        for subject in &subjects {
            measure(&mut group, subject, &|| run(subject));
        }
    }
    pictures(&mut criterion, &subjects);
    own_tables(&mut criterion, &subjects);
    criterion.final_summary();
}

fn pictures(criterion: &mut Criterion, subjects: &[Subject]) {
    let mut group = group(criterion, "svg");
    for subject in subjects {
        let scene = subject.distribution();
        measure(&mut group, subject, &|| done(svg(&scene, "Kuva", Lang::Fi)));
    }
}

fn own_tables(criterion: &mut Criterion, subjects: &[Subject]) {
    let mut group = group(criterion, "own-table");
    for subject in subjects.iter().filter(|it| it.lines.len() <= MOST_OWN) {
        let text = subject.written();
        measure(&mut group, subject, &|| done(bring(&text)));
    }
}

/// Reads a reader's table, recognises what stands where, and makes a survey of it beside the published
/// one.
fn bring(text: &str) -> Survey {
    let published = default_among(surveys());
    let grid = Grid::read(text).expect("a table that was written");
    let mapping = suggest_own(&grid, published, "", None);
    let tables = [Brought {
        name: "Oma".into(),
        grid,
        mapping,
    }];
    own_survey(published.clone(), &tables, "2026-01-01").expect("a table that was written")
}

fn group<'a>(criterion: &'a mut Criterion, name: &str) -> BenchmarkGroup<'a, WallTime> {
    let mut group = criterion.benchmark_group(name);
    group
        .sample_size(SAMPLES)
        .warm_up_time(WARM_UP)
        .measurement_time(LONG);
    group
}

fn measure(group: &mut BenchmarkGroup<WallTime>, of: &Subject, run: &dyn Fn()) {
    let statements = of.lines.len();
    group.throughput(Throughput::Elements(statements as u64));
    group.bench_function(BenchmarkId::from_parameter(statements), |bencher| {
        bencher.iter(run);
    });
}

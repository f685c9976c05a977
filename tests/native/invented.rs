//! The survey that is carried, beside the invented ones under `tests/surveys`: another round of it, and
//! another description.

use std::path::Path;
use std::sync::LazyLock;

use murroskartta::survey::Survey;
use murroskartta::survey::parse::{self, SourceFile, SourceFiles};

use crate::published;

macro_rules! invented {
    ($id:literal) => {{
        macro_rules! file {
            ($name:literal) => {
                SourceFile {
                    path: concat!("tests/surveys/", $id, "/", $name),
                    bytes: include_bytes!(concat!("../surveys/", $id, "/", $name)),
                }
            };
        }
        let files = SourceFiles {
            metadata: file!("survey.toml"),
            tables: vec![
                file!("adoption.csv"),
                file!("customers.csv"),
                file!("staff.csv"),
            ],
            report: None,
        };
        parse::survey(&files).expect("the invented surveys are good")
    }};
}

/// All three: the carried one, its invented round of 2019, and the invented description.
pub fn all() -> &'static [Survey] {
    static ALL: LazyLock<Vec<Survey>> = LazyLock::new(|| {
        vec![
            published().clone(),
            invented!("keksitty-hallinto-ja-toimistotyo-2019"),
            invented!("keksitty-kirjastotyo-2021"),
        ]
    });
    &ALL
}

/// The invented round.
pub fn earlier() -> &'static Survey {
    &all()[1]
}

/// The invented description.
pub fn library() -> &'static Survey {
    &all()[2]
}

/// Surveys of other shapes: tables without a role, as many as there are, on one scale or on one each.
pub fn shapes() -> &'static [Survey] {
    static SHAPES: LazyLock<Vec<Survey>> = LazyLock::new(|| {
        let ids = [
            "keksitty-asteikot-2022",
            "invented-one-table-2020",
            "keksitty-ryhmat-2023",
            "keksitty-mielipide-2024",
            "mathematics-anxiety-2009",
            "keksitty-asiointi-2024",
        ];
        ids.map(shape).into()
    });
    &SHAPES
}

/// The one of them with that id.
pub fn shape_named(id: &str) -> &'static Survey {
    let mut shapes = shapes().iter();
    shapes.find(|survey| survey.id == id).expect("it is there")
}

/// A page that carries a survey of more rows than a page of a table has, alone.
pub fn long() -> &'static [Survey] {
    static LONG: LazyLock<Vec<Survey>> = LazyLock::new(|| vec![shape("keksitty-pitka-2021")]);
    &LONG
}

fn shape(id: &str) -> Survey {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/surveys");
    parse::load(&folder.join(id)).expect("the invented surveys are good")
}

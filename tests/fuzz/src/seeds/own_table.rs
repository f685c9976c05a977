//! Tables of readers to begin with.

use murroskartta::analysis::tabulate;
use murroskartta::state::{Action, Selection};
use murroskartta::survey::{Brought, Grid, Lang, add_own, suggest_own};
use murroskartta::takeaway;

use super::super::survey;

/// Our own downloads with each separator, tables as readers have them, and what is remembered of them.
pub fn own_tables() -> Vec<Vec<u8>> {
    let downloads = crate::TABLES.into_iter().zip(Lang::ALL);
    let downloads = downloads.map(|(table, lang)| {
        let start = Selection::default_of(survey()).apply(survey(), &Action::SetLang(lang));
        let selection = start.apply(survey(), &Action::ShowTable(table));
        let lines = tabulate(survey(), &selection.query);
        let sheet = takeaway::sheet(survey(), &selection, &lines);
        String::from_utf8(takeaway::csv(&sheet)).unwrap_or_default()
    });
    let mut texts: Vec<String> = downloads.collect();
    texts.push(texts[0].replace(';', "\t"));
    texts.push(texts[1].replace(';', ","));
    texts.extend([
        "a;in-use;trial;planned;none\nx;1;2;3;2\n\"y\r\nz\";8;0;0;0\n".into(),
        "Otsikko\n\na;in-use;trial;planned;none\nx;0,125;0.375;0,25;0,25\n".into(),
        "a;in-use;trial;planned;none\nservices-24-7;12,5 %;12,5 %;25 %;50 %\n;;;;\n".into(),
        "x;1;2;3;4\ny;25;25;25;25\n".into(),
        "a;in-use;trial;planned;none;n\nx;50 %;25 %;20 %;5 %;1 240\ny;10 %;20 %;30 %;40 %;<5\n"
            .into(),
        "a;in-use;trial;planned;none;Vastaajia\nx;20;10;6;4;40\ny;20;*;6;4;38\n".into(),
    ]);
    let kept = texts.iter().filter_map(|text| {
        let grid = Grid::read(text).ok()?;
        let brought = Brought {
            name: "x".into(),
            mapping: suggest_own(&grid, survey(), "", None),
            grid,
        };
        let kept = add_own("", &survey().id, &brought, "2026-11-26");
        Some(kept.split_once('\n')?.1.to_owned())
    });
    let kept: Vec<String> = kept.collect();
    texts.extend(kept);
    texts.into_iter().map(String::into_bytes).collect()
}

//! Synthetic surveys are surveys.

use murroskartta::analysis::{Query, all_lines};
use murroskartta::state::link;
use murroskartta::survey::Survey;

use serde_json::Value;

use crate::page::{SCRIPT, SHELL, SURVEY};
use crate::tables::whole;
use crate::{Folder, SEED, page};

fn survey(statements: usize) -> Survey {
    let parsed = Folder::new(statements, SEED).parse();
    parsed.unwrap_or_else(|problems| panic!("{:#?}", &problems[..problems.len().min(3)]))
}

#[test]
fn a_folder_is_what_the_build_reads() {
    for statements in [10, 1_000] {
        let survey = survey(statements);
        assert_eq!(survey.statements.len(), statements);
        for table in &survey.tables {
            assert_eq!(table.rows.len(), statements, "{:?}", table.id);
            let totals = table.rows.iter().map(|row| whole(row.total()));
            assert!(totals.into_iter().all(|total| (98..=102).contains(&total)));
        }
    }
}

#[test]
fn the_same_seed_makes_the_same_folder() {
    assert_eq!(Folder::new(100, SEED), Folder::new(100, SEED));
    assert_ne!(Folder::new(100, SEED), Folder::new(100, SEED + 1));
}

#[test]
fn a_page_has_one_place_for_the_survey_and_one_for_the_script() {
    for place in [SURVEY, SCRIPT] {
        assert_eq!(SHELL.matches(place).count(), 1, "{place}");
    }
}

/// Whatever stands in the script, and though the place for it is no word that a survey cannot have.
#[test]
fn a_page_has_its_script_as_it_is() {
    let script = format!("\"{SURVEY}\", \"{SCRIPT}\"");
    let page = page(&survey(10), &script);
    assert!(page.ends_with(&format!("<script>{script}</script>\n")));
}

#[test]
fn pages_to_compare_with_show_the_same_survey() {
    let survey = survey(10);
    let page = page(&survey, "");
    let (_, block) = page.split_once("id=\"survey\">").expect("a block of data");
    let (data, _) = block.split_once("</script>").expect("its end");
    let data: Value = serde_json::from_str(data).expect("JSON");
    for (table, told) in survey
        .tables
        .iter()
        .zip(data["tables"].as_array().expect("tables"))
    {
        let rows = table.rows.iter().map(|row| {
            let shares = row.shares.iter().map(|&share| whole(share));
            (row.statement, shares.collect::<Vec<_>>())
        });
        let told: Vec<(u16, Vec<i16>)> =
            serde_json::from_value(told["rows"].clone()).expect("rows");
        assert!(rows.eq(told), "{:?}", table.id);
    }
    assert_eq!(
        data["statements"][9]["wording"],
        survey.statements[9].wording.fi
    );
}

/// Wordings are about as long as the published ones, which have 57 to 120 letters.
#[test]
fn wordings_are_as_long_as_published_ones() {
    let survey = survey(1_000);
    let lengths = survey
        .statements
        .iter()
        .map(|s| s.wording.fi.chars().count());
    let mean = lengths.sum::<usize>() / survey.statements.len();
    assert!((70..=110).contains(&mean), "{mean}");
}

/// In a byte, statement 1,000 would be statement 232.
#[test]
fn every_statement_has_its_own_number() {
    let survey = survey(1_000);
    let numbers = survey.statements.iter().map(|s| usize::from(s.number));
    assert!(numbers.eq(1..=1_000));
    for table in crate::TABLES {
        let query = Query {
            table,
            ..Query::default_of(&survey)
        };
        let mut rows: Vec<usize> = all_lines(&survey, &query)
            .iter()
            .map(|l| l.statement)
            .collect();
        rows.sort_unstable();
        assert!(rows.into_iter().eq(0..1_000), "{table:?}");
    }
}

#[test]
fn addresses_lead_to_every_statement() {
    let survey = survey(1_000);
    for asked in [
        "pick=256.1000",
        "view=statement&statement=999",
        "pin=255.257",
    ] {
        let parsed = link::parse(asked, &survey);
        assert_eq!(parsed.ignored, [""; 0]);
        assert_eq!(link::print(&parsed.selection, &survey), asked);
    }
    let beyond = link::parse("statement=1001", &survey);
    assert_eq!(beyond.ignored, ["statement=1001"]);
}

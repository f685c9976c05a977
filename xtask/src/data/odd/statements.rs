//! Statements that one cannot tell apart, and themes without any.

use crate::analysis::fold;
use crate::survey::{Lang, Statement, Survey};

/// Pairs of statements that are alike, and themes that no statement has.
pub fn odd(survey: &Survey) -> Vec<String> {
    let mut odd = Vec::new();
    for (at, first) in survey.statements.iter().enumerate() {
        let later = &survey.statements[at + 1..];
        let alike = |second| alike(survey.original(), first, second);
        odd.extend(later.iter().filter_map(alike));
    }
    odd.extend(idle_themes(survey));
    odd
}

fn alike(original: Lang, first: &Statement, second: &Statement) -> Option<String> {
    let ids = format!("{} and {}", first.id, second.id);
    if spelled(first.wording.get(original)) == spelled(second.wording.get(original)) {
        let why = "it may be one statement that the tables spell in two ways";
        return Some(format!(
            "{ids} have the same wording but for spelling: {why}"
        ));
    }
    let same = |lang: &Lang| first.short.get(*lang) == second.short.get(*lang);
    let lang = Lang::ALL.into_iter().find(same)?;
    let code = lang.code();
    Some(format!(
        "{ids} have the same short.{code}: charts cannot tell them apart"
    ))
}

/// The letters and figures of a text, without accents: what two spellings have in common.
fn spelled(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

fn idle_themes(survey: &Survey) -> impl Iterator<Item = String> {
    let used = |at: usize| {
        let mut themes = survey.statements.iter().flat_map(|it| &it.themes);
        themes.any(|&theme| usize::from(theme) == at)
    };
    let themes = survey.themes.iter().enumerate();
    themes.filter(move |&(at, _)| !used(at)).map(|(_, theme)| {
        let id = &theme.id;
        format!("no statement has the theme {id}: whoever filters by it finds none")
    })
}

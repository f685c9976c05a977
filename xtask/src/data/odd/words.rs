//! Texts that were not translated, or are too long.

use crate::survey::{Lang, Localized, Statement, Survey};

/// Texts that say in Swedish or English what they say in Finnish, and short names that are not.
pub fn odd(survey: &Survey) -> Vec<String> {
    let all = texts(survey).into_iter();
    let untranslated = all.filter_map(|(name, text)| untranslated(&name, text));
    let long = survey.statements.iter().flat_map(long);
    untranslated.chain(long).collect()
}

/// What is to be translated, with its name. The names of themes are words that languages share.
fn texts(survey: &Survey) -> Vec<(String, &Localized)> {
    let mut texts = vec![
        ("the title".to_owned(), &survey.title),
        ("the description".to_owned(), &survey.description),
    ];
    for statement in &survey.statements {
        let id = &statement.id;
        texts.push((format!("the wording of {id}"), &statement.wording));
        texts.push((format!("the short name of {id}"), &statement.short));
    }
    for table in &survey.tables {
        texts.push((format!("the title of table {}", table.id), &table.title));
    }
    texts
}

fn untranslated(name: &str, text: &Localized) -> Option<String> {
    let same = [(Lang::Sv, "Swedish"), (Lang::En, "English")].into_iter();
    let same = same.filter(|&(lang, _)| text.get(lang) == text.fi);
    let same: Vec<&str> = same.map(|(_, name)| name).collect();
    let languages = same.join(" and in ");
    let told = format!(
        "{name} is the same in {languages} as in Finnish: a translation may have been forgotten"
    );
    (!same.is_empty()).then_some(told)
}

fn long(statement: &Statement) -> impl Iterator<Item = String> {
    let most = Statement::LONGEST_SHORT;
    let lengths = Lang::ALL.map(|lang| (lang, statement.short.get(lang).chars().count()));
    let long = lengths
        .into_iter()
        .filter(move |&(_, length)| length > most);
    long.map(move |(lang, length)| {
        let (id, code) = (&statement.id, lang.code());
        format!(
            "short.{code} of {id} has {length} characters: charts have room for {most} on a phone, \
             and cut off the rest"
        )
    })
}

//! Checks of what a survey says: translations and ids.

use std::collections::HashSet;

use toml::Spanned;

use super::problem::Report;
use super::raw::RawWords;
use crate::survey::model::{Lang, Localized};

/// The thing that words and ids belong to, for telling about it.
pub(super) struct Owner {
    /// What it is called in a message: `statement "services-24-7"`.
    pub name: String,
    /// Where it stands in the text, in bytes.
    pub offset: usize,
}

impl Owner {
    /// The thing of that `kind` that has this id.
    pub fn new(kind: &str, id: &Spanned<String>) -> Self {
        let name = format!("{kind} \"{}\"", id.get_ref());
        Self {
            name,
            offset: id.span().start,
        }
    }
}

/// The words of `owner`'s `field`, or `others` where it has no such field.
pub(super) fn translate_or(
    others: &Localized,
    raw: Option<&RawWords>,
    owner: &Owner,
    field: &str,
    report: &mut Report,
) -> Localized {
    raw.map_or_else(
        || others.clone(),
        |raw| translate(raw, owner, field, report),
    )
}

/// The words of `owner`'s `field` in every language of the survey; a missing one is told.
pub(super) fn translate(
    raw: &RawWords,
    owner: &Owner,
    field: &str,
    report: &mut Report,
) -> Localized {
    let given = [&raw.fi, &raw.sv, &raw.en];
    let beside = given
        .iter()
        .find_map(|word| word.as_ref().map(|word| word.span().start));
    let mut word = |lang, given: &Option<Spanned<String>>| match given {
        Some(word) if !word.get_ref().trim().is_empty() => word.get_ref().clone(),
        _ if !report.languages.contains(&lang) => String::new(),
        _ => {
            let here = given.as_ref().map(|word| word.span().start);
            let offset = here.or(beside).unwrap_or(owner.offset);
            tell_missing(lang, &owner.name, field, offset, report);
            String::new()
        }
    };
    Localized {
        fi: word(Lang::Fi, &raw.fi),
        sv: word(Lang::Sv, &raw.sv),
        en: word(Lang::En, &raw.en),
    }
}

fn tell_missing(lang: Lang, owner: &str, field: &str, offset: usize, report: &mut Report) {
    let (language, code) = (english_name(lang), lang.code());
    report.tell(
        offset,
        format!("the {field} of {owner} is missing in {language}"),
        format!("Write it as {field}.{code} = \"…\""),
    );
}

fn english_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Finnish",
        Lang::Sv => "Swedish",
        Lang::En => "English",
    }
}

/// How an id begins that a template left to whoever fills it in. No id may: it has capitals.
pub const TO_FILL_IN: &str = "FILL-IN";

/// Tells of ids that could not stand in an address, and of those used twice.
pub(super) fn check_ids<'a>(
    kind: &str,
    ids: impl IntoIterator<Item = &'a Spanned<String>>,
    report: &mut Report,
) {
    let ids: Vec<_> = ids.into_iter().collect();
    for id in ids.iter().filter(|id| !is_id(id.get_ref())) {
        tell_no_id(&Owner::new(kind, id), id.get_ref(), report);
    }
    check_once(kind, ids, report);
}

fn tell_no_id(owner: &Owner, id: &str, report: &mut Report) {
    let name = &owner.name;
    let (what, fix) = if id.starts_with(TO_FILL_IN) {
        (
            format!("the id of {name} is not filled in"),
            "Write one of a–z without accents, 0–9 and hyphens, in each file that names it",
        )
    } else {
        (
            format!("the id of {name} cannot stand in an address"),
            "Use only a–z without accents, 0–9 and hyphens",
        )
    };
    report.tell(owner.offset, what, fix);
}

/// Tells of the first beyond the `most` that a survey can hold of a kind.
pub(super) fn check_most<'a>(
    kinds: &str,
    most: usize,
    ids: impl IntoIterator<Item = &'a Spanned<String>>,
    fix: &str,
    report: &mut Report,
) {
    if let Some(beyond) = ids.into_iter().nth(most) {
        let what = format!("a survey cannot hold more than {most} {kinds}");
        report.tell(beyond.span().start, what, fix);
    }
}

/// Tells of ids used twice.
pub(super) fn check_once<'a>(
    kind: &str,
    ids: impl IntoIterator<Item = &'a Spanned<String>>,
    report: &mut Report,
) {
    let mut seen = HashSet::new();
    for id in ids {
        let owner = Owner::new(kind, id);
        if !seen.insert(id.get_ref()) {
            let what = format!("there is another {} already", owner.name);
            report.tell(
                owner.offset,
                what,
                "Give each its own id, or remove one of them",
            );
        }
    }
}

/// Whether `text` can be an id: it goes unescaped into addresses, attributes and file names.
pub fn is_id(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.bytes().all(fits)
}

//! Checks of what a survey says: translations and ids.

use std::collections::HashSet;

use toml::Spanned;

use super::about::About;
use super::problem::Report;
use super::raw::RawWords;
use super::thing::Thing;
use crate::survey::model::{Lang, Localized};

/// The thing that words and ids belong to, for telling about it.
pub(super) struct Owner {
    /// What it is.
    pub thing: Thing,
    /// Where it stands in the text, in bytes.
    pub offset: usize,
}

impl Owner {
    /// The `thing` that has this id.
    pub fn new(thing: impl Fn(String) -> Thing, id: &Spanned<String>) -> Self {
        Self {
            thing: thing(id.get_ref().clone()),
            offset: id.span().start,
        }
    }
}

/// The words of `owner`'s `field`, or `others` where it has no such field.
pub(super) fn translate_or(
    others: &Localized,
    raw: Option<&RawWords>,
    owner: &Owner,
    field: &'static str,
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
    field: &'static str,
    report: &mut Report,
) -> Localized {
    let given = [&raw.fi, &raw.sv, &raw.en];
    let beside = given
        .iter()
        .find_map(|word| word.as_ref().map(|word| word.span().start));
    let is_there = |word: &Spanned<String>| !word.get_ref().trim().is_empty();
    let everywhere = !given.into_iter().flatten().any(is_there);
    let mut word = |lang, given: &Option<Spanned<String>>| match given {
        Some(word) if is_there(word) => word.get_ref().clone(),
        _ if !report.languages.contains(&lang) => String::new(),
        _ => {
            let here = given.as_ref().map(|word| word.span().start);
            let offset = here.or(beside).unwrap_or(owner.offset);
            let about = About::Missing {
                of: owner.thing.clone(),
                field,
                lang,
                everywhere,
            };
            tell_missing(about, (lang, owner, field), offset, report);
            String::new()
        }
    };
    Localized {
        fi: word(Lang::Fi, &raw.fi),
        sv: word(Lang::Sv, &raw.sv),
        en: word(Lang::En, &raw.en),
    }
}

fn tell_missing(
    about: About,
    (lang, owner, field): (Lang, &Owner, &str),
    offset: usize,
    report: &mut Report,
) {
    let (language, code) = (english_name(lang), lang.code());
    let what = format!("the {field} of {} is missing in {language}", owner.thing);
    let fix = format!("Write it as {field}.{code} = \"…\"");
    report.tell(offset, about, what, fix);
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
    thing: impl Fn(String) -> Thing,
    ids: impl IntoIterator<Item = &'a Spanned<String>>,
    report: &mut Report,
) {
    let ids: Vec<_> = ids.into_iter().collect();
    for id in ids.iter().filter(|id| !is_id(id.get_ref())) {
        tell_no_id(Owner::new(&thing, id), id.get_ref(), report);
    }
    check_once(thing, ids, report);
}

fn tell_no_id(owner: Owner, id: &str, report: &mut Report) {
    let name = &owner.thing;
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
    report.tell(owner.offset, About::Id(owner.thing), what, fix);
}

/// Tells of the first beyond the `most` that a survey can hold of a kind.
pub(super) fn check_most<'a>(
    kinds: &'static str,
    most: usize,
    ids: impl IntoIterator<Item = &'a Spanned<String>>,
    fix: &str,
    report: &mut Report,
) {
    if let Some(beyond) = ids.into_iter().nth(most) {
        let what = format!("a survey cannot hold more than {most} {kinds}");
        report.tell(beyond.span().start, About::TooMany { kinds }, what, fix);
    }
}

/// Tells of ids used twice.
pub(super) fn check_once<'a>(
    thing: impl Fn(String) -> Thing,
    ids: impl IntoIterator<Item = &'a Spanned<String>>,
    report: &mut Report,
) {
    let mut seen = HashSet::new();
    for id in ids {
        let owner = Owner::new(&thing, id);
        if !seen.insert(id.get_ref()) {
            let what = format!("there is another {} already", owner.thing);
            let fix = "Give each its own id, or remove one of them";
            report.tell(owner.offset, About::SameId(owner.thing), what, fix);
        }
    }
}

/// What to do where an id is unknown: to use one of these. Of many, just the first are told.
pub(super) fn use_one_of<'a>(known: impl IntoIterator<Item = &'a str>) -> String {
    let mut known = known.into_iter();
    let mut told: Vec<&str> = known.by_ref().take(MOST_TOLD).collect();
    told.extend(known.next().map(|_| "…"));
    format!("Use one of {}", told.join(", "))
}

/// So many ids fill a screen, and where each of thousands of lines is wrong, they must not fill the memory.
const MOST_TOLD: usize = 100;

/// Whether `text` can be an id: it goes unescaped into addresses, attributes and file names.
pub fn is_id(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.bytes().all(fits)
}

//! Every text of a draft by what it belongs to, as the messages of `check-data` name it.

use crate::survey::unturned;
use crate::survey::{Lang, Localized, PartKind, Point, Section, Survey, Thing};

/// A text that the survey may have in each of its languages.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TextPlace {
    /// What it is a text of.
    pub of: Thing,
    /// The key under which `survey.toml` or `report.toml` has it.
    pub field: &'static str,
}

impl TextPlace {
    /// The text of that under that key.
    pub const fn new(of: Thing, field: &'static str) -> Self {
        Self { of, field }
    }

    /// A text of the survey itself, whatever its id is.
    pub const fn of_survey(field: &'static str) -> Self {
        Self::new(Thing::Survey(String::new()), field)
    }

    /// What a field of the form is found by.
    pub fn id(&self) -> String {
        let (of, field) = (&self.of, self.field);
        match of {
            Thing::Survey(_) => format!("survey {field}"),
            Thing::Answer { scale, id } => format!("answer {scale} {id} {field}"),
            Thing::Part { section, part } => format!("part {section}.{part} {field}"),
            Thing::Source => format!("source {field}"),
            Thing::Contact => format!("contact {field}"),
            Thing::Report => format!("report {field}"),
            of => format!("{of} {field}").replace('"', ""),
        }
    }

    /// The text as it stands in `survey`; in no language where it has none there.
    pub fn of(&self, survey: &Survey) -> Localized {
        self.find(survey).cloned().unwrap_or_default()
    }

    /// The text in `lang` as the form shows it: nothing where it only repeats the one that it stands in for.
    pub fn written(&self, survey: &Survey, lang: Lang) -> String {
        let text = self.of(survey).written(lang).to_owned();
        let others = self.stands_in_for().map(|of| of.of(survey));
        if others.is_some_and(|other| other.written(lang) == text) {
            String::new()
        } else {
            text
        }
    }

    /// What is shown in its place while it is empty.
    pub fn instead(&self, survey: &Survey, lang: Lang) -> String {
        let other = self.stands_in_for().map(|of| of.of(survey));
        other.map_or_else(String::new, |other| other.written(lang).to_owned())
    }

    /// Writes the text in `lang`. Where it is empty, the one that it stands in for takes its place; what only repeated
    /// it follows.
    pub fn write(&self, survey: &mut Survey, lang: Lang, text: &str) {
        let before = self.of(survey).written(lang).to_owned();
        let now = if text.trim().is_empty() {
            self.instead(survey, lang)
        } else {
            text.to_owned()
        };
        self.put(survey, lang, &now);
        for follower in self.followers() {
            if follower.of(survey).written(lang) == before {
                follower.write(survey, lang, &now);
            }
        }
    }

    fn put(&self, survey: &mut Survey, lang: Lang, text: &str) {
        if let Some(words) = self.find_mut(survey) {
            // Signs that nobody sees and that turn what stands beside them.
            *words.written_mut(lang) = unturned(text).into_owned();
        }
        drop_empty(survey);
        if let Thing::Statement(_) = self.of {
            self.forget_searched(survey);
        }
    }

    /// The words by which a statement is searched are made of its texts once.
    fn forget_searched(&self, survey: &mut Survey) {
        if let Thing::Statement(id) = &self.of
            && let Some(statement) = survey.statements.iter_mut().find(|one| one.id == *id)
        {
            statement.words = crate::survey::model::Words::default();
        }
    }

    /// The text that is shown where this one is left out.
    fn stands_in_for(&self) -> Option<Self> {
        let field = match (&self.of, self.field) {
            (Thing::Answer { .. } | Thing::Table(_), "short") | (Thing::Table(_), "title") => {
                "name"
            }
            (Thing::Table(_), "asks") => "title",
            (Thing::Statement(_), "short") => "wording",
            _ => return None,
        };
        Some(Self::new(self.of.clone(), field))
    }

    /// The texts that are this one where they are left out.
    fn followers(&self) -> Vec<Self> {
        let fields: &[&str] = match (&self.of, self.field) {
            (Thing::Answer { .. }, "name") | (Thing::Statement(_), "wording") => &["short"],
            (Thing::Table(_), "name") => &["title", "short"],
            (Thing::Table(_), "title") => &["asks"],
            _ => &[],
        };
        let follower = |&field: &&'static str| Self::new(self.of.clone(), field);
        fields.iter().map(follower).collect()
    }

    fn find<'a>(&self, survey: &'a Survey) -> Option<&'a Localized> {
        match (&self.of, self.field) {
            (Thing::Survey(_), "title") => Some(&survey.title),
            (Thing::Survey(_), "description") => Some(&survey.description),
            (Thing::Survey(_), "notice") => survey.notice.as_ref(),
            (Thing::Source, "publisher") => Some(&survey.source.publisher),
            (Thing::Contact, "name") => survey.contact.name.as_ref(),
            (Thing::Answer { scale, id }, field) => {
                let scale = survey.scales.iter().find(|one| one.id == *scale)?;
                let answer = scale.answers.iter().find(|answer| answer.id == *id)?;
                match field {
                    "name" => Some(&answer.name),
                    "short" => Some(&answer.short),
                    _ => None,
                }
            }
            (Thing::Theme(id), "name") => {
                let theme = survey.themes.iter().find(|theme| theme.id == *id)?;
                Some(&theme.name)
            }
            (Thing::Statement(id), field) => {
                let mut statements = survey.statements.iter();
                let statement = statements.find(|statement| statement.id == *id)?;
                match field {
                    "wording" => Some(&statement.wording),
                    "short" => Some(&statement.short),
                    _ => None,
                }
            }
            (Thing::Table(id), field) => {
                let table = survey.tables.iter().find(|table| table.id == *id)?;
                match field {
                    "name" => Some(&table.name),
                    "title" => Some(&table.title),
                    "short" => Some(&table.short),
                    "asks" => Some(&table.asks),
                    "to" => table.to.as_ref(),
                    _ => None,
                }
            }
            (Thing::Report, "headline") => Some(&survey.report.as_ref()?.headline),
            (Thing::Section(number), "title") => Some(&section(survey, *number)?.title),
            (
                Thing::Part {
                    section: number,
                    part,
                },
                "title",
            ) => section(survey, *number)?.parts.get(*part)?.title.as_ref(),
            (Thing::Point(id), field) => {
                let report = survey.report.as_ref()?;
                let point = report
                    .points()
                    .into_iter()
                    .find(|(.., point)| point.id == *id);
                let (.., point) = point?;
                match field {
                    "text" => Some(&point.text),
                    "ask" => point.ask.as_ref(),
                    "origin" => point.figure.as_ref().map(|figure| &figure.origin),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The same to be written; made where it is one that may be missing.
    fn find_mut<'a>(&self, survey: &'a mut Survey) -> Option<&'a mut Localized> {
        match (&self.of, self.field) {
            (Thing::Survey(_), "title") => Some(&mut survey.title),
            (Thing::Survey(_), "description") => Some(&mut survey.description),
            (Thing::Survey(_), "notice") => Some(survey.notice.get_or_insert_default()),
            (Thing::Source, "publisher") => Some(&mut survey.source.publisher),
            (Thing::Contact, "name") => Some(survey.contact.name.get_or_insert_default()),
            (Thing::Answer { scale, id }, field) => {
                let scale = survey.scales.iter_mut().find(|one| one.id == *scale)?;
                let answer = scale.answers.iter_mut().find(|answer| answer.id == *id)?;
                match field {
                    "name" => Some(&mut answer.name),
                    "short" => Some(&mut answer.short),
                    _ => None,
                }
            }
            (Thing::Theme(id), "name") => {
                let theme = survey.themes.iter_mut().find(|theme| theme.id == *id)?;
                Some(&mut theme.name)
            }
            (Thing::Statement(id), field) => {
                let mut statements = survey.statements.iter_mut();
                let statement = statements.find(|statement| statement.id == *id)?;
                match field {
                    "wording" => Some(&mut statement.wording),
                    "short" => Some(&mut statement.short),
                    _ => None,
                }
            }
            (Thing::Table(id), field) => {
                let table = survey.tables.iter_mut().find(|table| table.id == *id)?;
                match field {
                    "name" => Some(&mut table.name),
                    "title" => Some(&mut table.title),
                    "short" => Some(&mut table.short),
                    "asks" => Some(&mut table.asks),
                    "to" => Some(table.to.get_or_insert_default()),
                    _ => None,
                }
            }
            (Thing::Report, "headline") => Some(&mut survey.report.as_mut()?.headline),
            (Thing::Section(number), "title") => Some(&mut section_mut(survey, *number)?.title),
            (
                Thing::Part {
                    section: number,
                    part,
                },
                "title",
            ) => {
                let part = section_mut(survey, *number)?.parts.get_mut(*part)?;
                Some(part.title.get_or_insert_default())
            }
            (Thing::Point(id), field) => {
                let (kind, point) = point_mut(survey, id)?;
                match field {
                    "text" => Some(&mut point.text),
                    "ask" if kind.asks() => Some(point.ask.get_or_insert_default()),
                    "origin" => point.figure.as_mut().map(|figure| &mut figure.origin),
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

/// What may be missing and says nothing in any language is missing.
fn drop_empty(survey: &mut Survey) {
    let is_empty = |text: &mut Localized| text.all().next().is_none();
    survey.notice.take_if(is_empty);
    survey.contact.name.take_if(is_empty);
    for table in &mut survey.tables {
        table.to.take_if(is_empty);
    }
}

fn section(survey: &Survey, number: u8) -> Option<&Section> {
    let mut sections = survey.report.as_ref()?.sections.iter();
    sections.find(|section| section.number == number)
}

pub(super) fn section_mut(survey: &mut Survey, number: u8) -> Option<&mut Section> {
    let mut sections = survey.report.as_mut()?.sections.iter_mut();
    sections.find(|section| section.number == number)
}

/// The point with that id, and what the points of its part are.
pub(super) fn point_mut<'a>(survey: &'a mut Survey, id: &str) -> Option<(PartKind, &'a mut Point)> {
    let sections = survey.report.as_mut()?.sections.iter_mut();
    let mut points = sections
        .flat_map(|section| &mut section.parts)
        .flat_map(|part| {
            let kind = part.kind;
            part.points.iter_mut().map(move |point| (kind, point))
        });
    points.find(|(_, point)| point.id == id)
}

/// Says that the texts of the survey are in `to` and not in its original language, which takes what was there.
pub fn move_texts(survey: &mut Survey, to: Lang) {
    let from = survey.original();
    if survey.languages.contains(&to) {
        return;
    }
    for text in texts_mut(survey) {
        *text.written_mut(to) = std::mem::take(text.written_mut(from));
    }
    survey.languages[0] = to;
}

/// Has the survey be in these languages, the original first: the texts in others go.
pub fn set_languages(survey: &mut Survey, languages: Vec<Lang>) {
    if languages.is_empty() {
        return;
    }
    for text in texts_mut(survey) {
        for lang in Lang::ALL
            .into_iter()
            .filter(|lang| !languages.contains(lang))
        {
            text.written_mut(lang).clear();
        }
    }
    survey.languages = languages;
}

/// Every text of a survey.
pub(super) fn texts_mut(survey: &mut Survey) -> Vec<&mut Localized> {
    let mut all = vec![
        &mut survey.title,
        &mut survey.description,
        &mut survey.source.publisher,
    ];
    all.extend(&mut survey.notice);
    all.extend(&mut survey.contact.name);
    for answer in survey
        .scales
        .iter_mut()
        .flat_map(|scale| &mut scale.answers)
    {
        all.extend([&mut answer.name, &mut answer.short]);
    }
    all.extend(survey.themes.iter_mut().map(|theme| &mut theme.name));
    for statement in &mut survey.statements {
        statement.words = crate::survey::model::Words::default();
        all.extend([&mut statement.wording, &mut statement.short]);
    }
    for table in &mut survey.tables {
        all.extend([
            &mut table.name,
            &mut table.title,
            &mut table.short,
            &mut table.asks,
        ]);
        all.extend(&mut table.to);
    }
    if let Some(report) = &mut survey.report {
        all.push(&mut report.headline);
        for section in &mut report.sections {
            all.push(&mut section.title);
            for part in &mut section.parts {
                all.extend(&mut part.title);
                for point in &mut part.points {
                    all.push(&mut point.text);
                    all.extend(&mut point.ask);
                    all.extend(point.figure.as_mut().map(|figure| &mut figure.origin));
                }
            }
        }
    }
    all
}

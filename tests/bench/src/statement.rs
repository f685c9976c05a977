//! A statement that nobody was asked about.

use crate::random::Random;
use crate::words::{ENDINGS, PREDICATES, Phrase, SUBJECTS, THEMES};

/// A statement with its words in Finnish, Swedish and English.
pub struct Statement {
    /// Its id, which its number makes unique.
    pub id: String,
    /// Its wordings, as long as published ones: 60 to 120 letters.
    pub wording: [String; 3],
    short: [String; 3],
    themes: Vec<&'static str>,
}

impl Statement {
    /// The statement with that number.
    pub fn new(number: usize, random: &mut Random) -> Self {
        let (word, subject) = random.any(&SUBJECTS);
        let (predicate, ending) = (random.any(&PREDICATES), random.any(&ENDINGS));
        let mut themes = vec![*random.any(&THEMES), *random.any(&THEMES)];
        themes.dedup();
        Self {
            id: format!("{word}-{number}"),
            wording: joined(&[subject, predicate, ending]),
            short: joined(&[subject, predicate]),
            themes,
        }
    }

    /// The statement in `survey.toml`.
    pub fn toml(&self) -> String {
        let Self { id, themes, .. } = self;
        let (wording, short) = (words(&self.wording), words(&self.short));
        format!(
            "[[statements]]\nid = \"{id}\"\nthemes = {themes:?}\nwording = {wording}\nshort = {short}\n"
        )
    }
}

/// Phrases one after the other, in each language.
fn joined(phrases: &[&Phrase]) -> [String; 3] {
    [0, 1, 2].map(|lang| {
        let words: Vec<&str> = phrases.iter().map(|phrase| phrase[lang]).collect();
        words.join(" ")
    })
}

fn words([fi, sv, en]: &[String; 3]) -> String {
    format!("{{ fi = \"{fi}\", sv = \"{sv}\", en = \"{en}\" }}")
}

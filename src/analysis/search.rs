//! Text search that bears Finnish inflection, without a dictionary.

use crate::survey::fold;

/// How many letters two words must share from the start to count as one stem.
const STEM: usize = 4;
/// How long an inflectional ending may be (`-ista`, `-ille` and their possessives stay under it).
const ENDING: usize = 4;

/// Whether every word of `query` is found in `text`: as the beginning of a word,
/// or as a word that differs only in its ending (`palvelut` finds `palvelua`).
pub fn matches(query: &str, text: &str) -> bool {
    found(&fold(query), &searchable(text))
}

/// The same of a query that is folded and a text that was made [`searchable`].
pub(super) fn found(query: &str, text: &str) -> bool {
    words(query).all(|wanted| text.split(' ').any(|word| alike(wanted, word)))
}

/// The words of a text, folded, with a blank between them.
pub(super) fn searchable(text: &str) -> String {
    let text = fold(text);
    words(&text).collect::<Vec<_>>().join(" ")
}

/// Whether `word` is what any word of `query` looks for.
pub(super) fn finds_any(query: &str, word: &str) -> bool {
    let (query, word) = (fold(query), fold(word));
    words(&query).any(|wanted| alike(wanted, &word))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '/')
        .filter(|word| !word.is_empty())
}

fn alike(wanted: &str, word: &str) -> bool {
    if word.starts_with(wanted) {
        return true;
    }
    let shared = wanted
        .chars()
        .zip(word.chars())
        .take_while(|(a, b)| a == b)
        .count();
    if shared < STEM {
        return false;
    }
    let rest = |of: &str| of.chars().count() - shared;
    shared > rest(wanted) && rest(wanted) <= ENDING && rest(word) <= ENDING
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_by_prefix_without_case_or_diacritics() {
        assert!(matches("TEKOALY", "Ohjelma tai tekoäly neuvoo"));
        assert!(matches("teko", "Ohjelma tai tekoäly neuvoo"));
        assert!(matches("24/7", "saatavilla 24/7"));
        assert!(matches("a\u{308}lyka", "älykäs"));
    }

    #[test]
    fn finds_inflected_forms() {
        for (query, text) in [
            ("palvelut", "palvelua"),
            ("tekoälyn", "tekoäly"),
            ("laskujen", "laskut"),
            ("asiakirja", "asiakirjojen"),
            ("kuntalaisille", "kuntalaiset"),
            ("digitaalisten", "digitaalisia"),
            ("avoimuuden", "avoimuutta"),
        ] {
            assert!(matches(query, text), "{query} should find {text}");
        }
    }

    #[test]
    fn does_not_find_other_words() {
        assert!(!matches("kunta", "kuuluu"));
        assert!(!matches("palvelukeskus", "palkka"));
        assert!(!matches("digitalisaatio", "digitaalisia"));
        assert!(!matches("laskut robotti", "laskut"));
    }

    #[test]
    fn an_empty_query_finds_everything() {
        assert!(matches("  ", "mitä vain"));
    }
}

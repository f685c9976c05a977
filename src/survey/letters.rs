//! Words as they are sought: without case and accents.

use std::ops::RangeInclusive;

use icu_normalizer::DecomposingNormalizerBorrowed;

/// The accents of letters, once they stand apart from them: the combining diacritical marks.
const ACCENTS: RangeInclusive<char> = '\u{300}'..='\u{36f}';

/// `text` in lower case without accents: `Ä` and `a` + combining diaeresis both become `a`.
///
/// ```
/// assert_eq!(murroskartta::survey::fold("Tekoäly NEUVOO"), "tekoaly neuvoo");
/// ```
pub fn fold(text: &str) -> String {
    let lower = text.to_lowercase();
    let letters = DecomposingNormalizerBorrowed::new_nfd().normalize_iter(lower.chars());
    let letters = letters.filter(|letter| !ACCENTS.contains(letter));
    letters.map(without_stroke).collect()
}

/// The letter that a stroke goes through: Unicode takes the two for one, which nothing takes apart.
const fn without_stroke(letter: char) -> char {
    match letter {
        'ø' => 'o',
        'đ' => 'd',
        'ł' => 'l',
        'ŧ' => 't',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn a_letter_is_found_by_its_base_however_it_is_written() {
        for (text, folded) in [
            ("Å Ä Ö", "a a o"),
            ("A\u{30a} a\u{308}", "a a"),
            (
                "Šeŋelä, Guđmund, Bjørn, Łódź, Ŧ",
                "seŋela, gudmund, bjorn, lodz, t",
            ),
            ("Éric Ñ ç ü", "eric n c u"),
            ("ΆΛΦΑ Ёлка", "αλφα елка"),
            ("24/7 – “chat”", "24/7 – “chat”"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
            assert_eq!(fold(folded), folded, "{text}");
        }
    }

    /// The ten signs of Swedish and Finnish beyond ASCII, large and small, become letters of file names.
    #[test]
    fn finnish_and_swedish_words_become_ascii() {
        assert!(fold("ÅÄÖŠŽåäöšž").is_ascii());
    }
}

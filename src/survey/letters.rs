//! Words as they are sought: without case and accents.

use std::ops::RangeInclusive;

/// Accents that stand apart from their letters: the combining diacritical marks.
const ACCENTS: RangeInclusive<char> = '\u{300}'..='\u{36f}';

/// `text` in lower case without accents: `Ä` and `a` + combining diaeresis both become `a`.
///
/// ```
/// assert_eq!(murroskartta::survey::fold("Tekoäly NEUVOO"), "tekoaly neuvoo");
/// ```
pub fn fold(text: &str) -> String {
    let lower = text.to_lowercase();
    let letters = lower.chars().filter(|letter| !ACCENTS.contains(letter));
    letters.map(without_accent).collect()
}

/// The base of a small Latin letter, as far as languages around the Baltic write it and names from elsewhere
/// in Europe do (Latin-1 and Latin Extended-A). Other scripts keep their marks.
const fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' => 'i',
        'ĵ' => 'j',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' => 's',
        'ţ' | 'ť' | 'ŧ' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
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
            ("ΑΛΦΑ Ёлка", "αλφα ёлка"),
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

//! Large and small letters of the languages that are written with Latin ones.
//!
//! The standard library knows those of the whole world, from tables that would be a fiftieth of what
//! readers download. The surveys, our words and what can be found with them stay within Latin-1 and
//! Latin Extended-A; a letter from elsewhere stays as it is.

/// How far apart large and small letters are in ASCII and Latin-1.
const APART: u8 = b'a' - b'A';

/// The small letter.
///
/// ```
/// use murroskartta::survey::lower;
/// assert_eq!(['Ä', 'Š', 'ö', '4'].map(lower), ['ä', 'š', 'ö', '4']);
/// ```
pub fn lower(letter: char) -> char {
    match letter {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' => (letter as u8 + APART) as char,
        'İ' => 'i',
        'Ÿ' => 'ÿ',
        // Signs of units that look like letters.
        '\u{212a}' => 'k',
        '\u{212b}' => 'å',
        _ => match next_to(letter) {
            Some((large, small)) if letter == large => small,
            _ => letter,
        },
    }
}

/// The large letter.
///
/// ```
/// use murroskartta::survey::upper;
/// assert_eq!(['ä', 'š', 'Ö', '4'].map(upper), ['Ä', 'Š', 'Ö', '4']);
/// ```
pub fn upper(letter: char) -> char {
    match letter {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' => (letter as u8 - APART) as char,
        'ÿ' => 'Ÿ',
        _ => match next_to(letter) {
            Some((large, small)) if letter == small => large,
            _ => letter,
        },
    }
}

/// A letter of Latin Extended-A, where small follows large: the pair that it is of.
fn next_to(letter: char) -> Option<(char, char)> {
    let large = match letter {
        'Ā'..='į' | 'Ĳ'..='ķ' | 'Ŋ'..='ŷ' => letter as u32 & !1,
        // Here the large ones are odd.
        'Ĺ'..='ň' | 'Ź'..='ž' => (letter as u32 - 1) | 1,
        _ => return None,
    };
    Some((char::from_u32(large)?, char::from_u32(large + 1)?))
}

/// Whether it is part of a word: a letter or a digit. Of what is written elsewhere all is, but for
/// punctuation, signs and pictures.
///
/// ```
/// use murroskartta::survey::is_of_word;
/// assert_eq!(['ä', '7', '–', ' '].map(is_of_word), [true, true, false, false]);
/// ```
pub fn is_of_word(sign: char) -> bool {
    match sign {
        '\0'..='\u{7f}' => sign.is_ascii_alphanumeric(),
        'ª' | '²' | '³' | 'µ' | '¹' | 'º' | '¼'..='¾' => true,
        '×'
        | '÷'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{303f}'
        | '\u{1f000}'..='\u{1faff}' => false,
        _ => sign >= 'À',
    }
}

/// `text` in lower case without diacritics: `Ä` and `a` + combining diaeresis both become `a`.
///
/// ```
/// assert_eq!(murroskartta::survey::fold("Tekoäly NEUVOO"), "tekoaly neuvoo");
/// ```
pub fn fold(text: &str) -> String {
    let letters = text.chars().map(lower);
    letters
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .map(unmarked)
        .collect()
}

/// The base letter of the accented letters that occur in Finnish and Swedish text and names.
const fn unmarked(letter: char) -> char {
    match letter {
        'ä' | 'å' | 'á' | 'à' | 'â' | 'ã' => 'a',
        'ö' | 'ó' | 'ò' | 'ô' | 'õ' | 'ø' => 'o',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ü' | 'ú' | 'ù' | 'û' => 'u',
        'š' => 's',
        'ž' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_of_word, lower, upper};

    #[test]
    fn words_are_made_of_what_the_standard_library_takes_for_letters_and_digits() {
        let elsewhere = ['α', 'Я', '日', '–', '’', '…', '−', '€', '。', '🙂'];
        for sign in ('\0'..='\u{17f}').chain(elsewhere) {
            assert_eq!(is_of_word(sign), sign.is_alphanumeric(), "{sign}");
        }
    }

    #[test]
    fn small_letters_are_those_of_the_standard_library() {
        for letter in ('\0'..='\u{17f}').chain(['\u{212a}', '\u{212b}']) {
            // The large I with a dot becomes an i and a dot of its own.
            let small = letter.to_lowercase().next();
            assert_eq!(Some(lower(letter)), small, "{letter}");
        }
    }

    #[test]
    fn large_letters_are_those_of_the_standard_library() {
        for letter in '\0'..='\u{17f}' {
            let mut large = letter.to_uppercase();
            // Some have no large letter near them, or one that they share: they begin no word of ours.
            if !['µ', 'ß', 'ı', 'ŉ', 'ſ'].contains(&letter) {
                assert_eq!(Some(upper(letter)), large.next(), "{letter}");
            }
        }
    }
}

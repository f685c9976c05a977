//! How wide a text is, from our own table: charts are laid out the same with and without a browser.
//!
//! The widths are the advance widths of Helvetica (Adobe Font Metrics, in thousandths of the font
//! size), which the usual system sans faces follow within some percent. A browser tells by how much
//! its face differs through [`TextScale`].

/// Advance widths of the characters from U+0020 to U+007E.
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278,
    278, // space to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584, // p to ~
];

/// Width of any other character: that of an ordinary lower-case letter, in thousandths.
const OTHER: u16 = 556;

/// How much wider semibold text is than regular text of the same face.
const BOLD: f64 = 1.08;

/// Width of the browser's sans face relative to the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextScale(pub f64);

impl Default for TextScale {
    fn default() -> Self {
        Self(1.0)
    }
}

/// A text whose width tells how a face differs from the table: every letter of the labels' languages.
pub const SAMPLE: &str =
    "Törkylempijävongahdus digitaalisia palveluja användarens handlingar guidance";

/// By how much a text may turn out wider than its letters let expect: faces differ from the table
/// letter by letter, too.
const MARGIN: f64 = 1.03;

impl TextScale {
    /// The scale of a face in which [`SAMPLE`] at size 100 is `width` CSS pixels wide.
    /// A width that no text face has means that the browser would not tell: the table then stands.
    pub fn from_sample(width: f64) -> Self {
        let scale = width / Self::default().width(SAMPLE, 100.0, false) * MARGIN;
        Self(if (0.7..=1.6).contains(&scale) {
            scale
        } else {
            1.0
        })
    }

    /// The width of `text` at `size`, in CSS pixels.
    pub fn width(self, text: &str, size: f64, bold: bool) -> f64 {
        let thousandths: f64 = text.chars().map(|c| f64::from(advance(c))).sum();
        thousandths / 1000.0 * size * self.0 * if bold { BOLD } else { 1.0 }
    }

    /// `text` on at most `most` lines of `width` CSS pixels. A word wider than a line is broken
    /// with a hyphen; only what would need still more lines is cut, and ends in `…`.
    pub fn wrap(self, text: &str, size: f64, width: f64, most: usize) -> Vec<String> {
        let fits = |line: &str| self.width(line, size, false) <= width;
        let mut lines: Vec<String> = vec![String::new()];
        let mut words: Vec<String> = text.split_whitespace().rev().map(Into::into).collect();
        while let Some(word) = words.pop() {
            let Some(line) = lines.last_mut() else { break };
            let longer = if line.is_empty() {
                word.clone()
            } else {
                format!("{line} {word}")
            };
            if fits(&longer) {
                *line = longer;
            } else if line.is_empty() {
                let (head, tail) = broken(&word, &fits);
                *line = head;
                words.extend(tail);
                if !words.is_empty() {
                    lines.push(String::new());
                }
            } else {
                lines.push(String::new());
                words.push(word);
            }
        }
        cut(lines, most, &fits)
    }
}

/// `word` broken so that its head, with a hyphen, fits; at least two letters on either side.
fn broken(word: &str, fits: &impl Fn(&str) -> bool) -> (String, Option<String>) {
    let letters: Vec<char> = word.chars().collect();
    let head = |n: usize| letters[..n].iter().chain(&['-']).collect::<String>();
    let most = letters.len().saturating_sub(2);
    match (2..=most).rev().find(|&n| fits(&head(n))) {
        Some(n) => (head(n), Some(letters[n..].iter().collect())),
        None => (word.into(), None),
    }
}

fn cut(mut lines: Vec<String>, most: usize, fits: &impl Fn(&str) -> bool) -> Vec<String> {
    if lines.len() <= most {
        return lines;
    }
    lines.truncate(most);
    if let Some(last) = lines.last_mut() {
        while !last.is_empty() && !fits(&format!("{last}…")) {
            last.pop();
        }
        last.truncate(last.trim_end().len());
        last.push('…');
    }
    lines
}

fn advance(letter: char) -> u16 {
    match letter {
        ' '..='~' => WIDTHS[letter as usize - ' ' as usize],
        // Only the direction of what they stand around.
        '\u{2068}' | '\u{2069}' => 0,
        '\u{a0}' | '\u{2009}' | '\u{202f}' | '’' => 278,
        'Ä' | 'Å' => 667,
        'Ö' => 778,
        '–' => 556,
        '—' | '…' => 1000,
        '”' | '“' => 333,
        _ => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: TextScale = TextScale(1.0);

    #[test]
    fn counts_letters_not_bytes() {
        let width = |text| PLAIN.width(text, 10.0, false);
        assert!((width("äö") - width("ao")).abs() < 0.01);
        assert!(width("W") > width("i"));
    }

    #[test]
    fn wraps_on_words_and_keeps_them_all() {
        let lines = PLAIN.wrap("Palvelut ovat saatavilla 24/7", 10.0, 80.0, 2);
        assert_eq!(lines, ["Palvelut ovat", "saatavilla 24/7"]);
    }

    #[test]
    fn breaks_a_word_that_no_line_holds() {
        let lines = PLAIN.wrap("palvelukeskuksesta käsin", 10.0, 60.0, 3);
        assert_eq!(lines, ["palvelukesk-", "uksesta", "käsin"]);
    }

    #[test]
    fn cuts_only_what_needs_more_lines() {
        let lines = PLAIN.wrap("yksi kaksi kolme neljä viisi kuusi", 10.0, 50.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…') && PLAIN.width(&lines[1], 10.0, false) <= 50.0);
    }

    #[test]
    fn learns_the_face_of_the_browser_and_distrusts_nonsense() {
        let wide = PLAIN.width(SAMPLE, 100.0, false) * 1.15;
        assert!((TextScale::from_sample(wide).0 - 1.15 * MARGIN).abs() < 1e-9);
        assert_eq!(TextScale::from_sample(0.0), TextScale(1.0));
        assert_eq!(TextScale::from_sample(f64::NAN), TextScale(1.0));
    }
}

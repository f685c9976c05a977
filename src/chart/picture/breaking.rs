//! Text on lines, without loss.

/// `text` on lines that fit. It breaks at spaces, not at no-break spaces; a word that no line holds,
/// such as an address, breaks anywhere, without a hyphen that a reader would copy along.
pub fn lines(text: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text
        .split([' ', '\n', '\t'])
        .filter(|word| !word.is_empty())
    {
        match lines.last_mut() {
            Some(line) if fits(&format!("{line} {word}")) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.extend(pieces(word, &fits)),
        }
    }
    lines
}

/// `word` in as few pieces as fit, each of at least a letter.
fn pieces(word: &str, fits: &impl Fn(&str) -> bool) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let last = pieces.len() - 1;
        let longer = format!("{}{letter}", pieces[last]);
        if pieces[last].is_empty() || fits(&longer) {
            pieces[last] = longer;
        } else {
            pieces.push(letter.into());
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_number_stays_with_its_unit() {
        let fits = |line: &str| line.chars().count() <= 10;
        assert_eq!(lines("osuus on 84\u{a0}%", fits), ["osuus on", "84\u{a0}%"]);
    }

    #[test]
    fn what_has_no_spaces_breaks_without_loss() {
        let address = "https://kt.fi/#view=map&lang=sv";
        let broken = lines(address, |line| line.len() <= 7);
        assert_eq!(broken.concat(), address);
        assert!(broken.iter().all(|line| line.len() <= 7));
    }
}

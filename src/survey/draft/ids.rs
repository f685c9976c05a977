//! Ids of what a reader adds: made of its name once, and kept whatever it is called later, as links name it.

use crate::survey::fold;

/// Characters of the longest id that is made of a name.
const LONGEST: usize = 40;

/// An id made of `name`: a–z, 0–9 and hyphens; empty where none of its letters can stand in an address.
pub fn slug(name: &str) -> String {
    let plain: String = fold(name)
        .chars()
        .map(|sign| {
            if sign.is_ascii_alphanumeric() {
                sign.to_ascii_lowercase()
            } else {
                ' '
            }
        })
        .collect();
    let mut id = String::new();
    for word in plain.split_whitespace() {
        if !id.is_empty() && id.len() + word.len() >= LONGEST {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.extend(word.chars().take(LONGEST));
    }
    id
}

/// An id made of `name`, or else of `kind`, that none of `taken` is.
pub fn free_id<'a>(name: &str, kind: &str, taken: impl Iterator<Item = &'a str> + Clone) -> String {
    let slug = slug(name);
    let base = if slug.is_empty() { kind } else { &*slug };
    let free = |id: &String| taken.clone().all(|other| other != id);
    let numbered = (2..).map(|number| format!("{base}-{number}"));
    let mut ids = [base.to_owned()].into_iter().chain(numbered);
    ids.find(free).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{free_id, slug};

    #[test]
    fn letters_beyond_a_to_z_are_written_without_their_marks() {
        assert_eq!(slug("Työn ”arvo” & MUUTOS 2024"), "tyon-arvo-muutos-2024");
        assert_eq!(slug("Привет"), "");
        assert!(slug(&"sana ".repeat(30)).len() <= super::LONGEST);
    }

    #[test]
    fn an_id_that_is_taken_is_numbered() {
        let taken = ["ryhma", "ryhma-2"];
        assert_eq!(free_id("Ryhmä", "table", taken.into_iter()), "ryhma-3");
        assert_eq!(free_id("", "table", taken.into_iter()), "table");
    }
}

//! What heads or titles have in common: the question that stands before each of its statements.

/// What stands between a question and a statement.
const BETWEEN: [&str; 8] = [" - ", " – ", " — ", ": ", "? ", " | ", " / ", " > "];

/// What all of `texts` begin with, and the rest of each: `Question [Statement]`, `Question - Statement`.
pub(super) fn without_common(texts: &[&str]) -> (String, Vec<String>) {
    let bracketed: Option<Vec<_>> = texts.iter().map(|text| bracketed(text)).collect();
    if let Some(parts) = bracketed
        && parts.iter().all(|(question, _)| *question == parts[0].0)
    {
        let statements = parts.iter().map(|(_, statement)| (*statement).to_owned());
        let question = parts.first().map_or("", |(question, _)| question);
        return (question.to_owned(), statements.collect());
    }
    let length = if texts.len() > 1 { common(texts) } else { 0 };
    let rests = || texts.iter().map(|text| text[length..].trim().to_owned());
    if length == 0 || rests().any(|rest| rest.is_empty()) {
        return (
            String::new(),
            texts.iter().map(ToString::to_string).collect(),
        );
    }
    let question = texts[0][..length].trim();
    let question = question.trim_end_matches(['-', '–', '—', ':', '|', '/', '>']);
    (question.trim().to_owned(), rests().collect())
}

/// The question and the statement of `Question [Statement]`, without the code that may stand before them.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    let text = without_code(text);
    let (question, statement) = text.strip_suffix(']')?.rsplit_once('[')?;
    (!statement.trim().is_empty()).then_some((question.trim(), statement.trim()))
}

/// A head without a code such as `Q1[SQ001]. ` before it.
fn without_code(text: &str) -> &str {
    match text.split_once(' ') {
        Some((code, rest)) if code.contains('[') && code.trim_end_matches('.').ends_with(']') => {
            rest.trim()
        }
        _ => text,
    }
}

/// How many bytes all of `texts` have in common up to the last sign that may stand before a statement.
fn common(texts: &[&str]) -> usize {
    let Some((first, others)) = texts.split_first() else {
        return 0;
    };
    let shared = |other: &&str| {
        let mut pairs = first.char_indices().zip(other.chars());
        let end = pairs.find(|((_, one), other)| one != other);
        end.map_or(first.len().min(other.len()), |((at, _), _)| at)
    };
    let length = others.iter().map(shared).min().unwrap_or_default();
    let begin = &first[..length];
    let ends = BETWEEN
        .iter()
        .filter_map(|sign| begin.rfind(sign).map(|at| at + sign.len()));
    ends.max().unwrap_or_default()
}

/// Texts that are not empty as one title.
pub(super) fn title<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let texts = texts.into_iter().filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(" · ")
}

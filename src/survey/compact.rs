//! How the build keeps surveys for the program: numbers in the program itself, texts in the page.
//!
//! The texts are most of what a survey holds. In the page they stand as they are, a line each, where
//! the static first view has the Finnish ones too: a server that compresses the page then sends those
//! once. Packed with the program they would be sent twice. The program reads back what its own build
//! wrote, with these very types, so nothing is checked: where something is missing, it is empty.
//! (`serde` and a format that checks took 4.7 KB more of the page on its way.)

use super::apart::Apart;
use super::model::{
    Answer, Contact, Lang, Localized, Row, Scale, ScaleId, Source, Statement, Survey, Table,
    TableId, Theme,
};
use super::report::{Amount, Bound, Figure, Part, PartKind, Point, Report, Section};
/// What was written: the numbers, and the texts by language; at last those of no language.
#[derive(Debug, Default)]
pub struct Writer {
    numbers: Vec<u8>,
    texts: [Vec<String>; 4],
}

impl Writer {
    /// Numbers, and texts a line each, language after language.
    pub fn finish(self) -> (Vec<u8>, String) {
        let mut head = Self::default();
        head.number(self.texts[0].len() as u64);
        let numbers = [head.numbers, self.numbers].concat();
        let lines = self.texts.into_iter().flatten();
        (
            numbers,
            lines.fold(String::new(), |all, line| all + &line + "\n"),
        )
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    fn number(&mut self, mut number: u64) {
        while number > 0x7f {
            self.numbers.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.numbers.push(number as u8);
    }
}

/// What is left to be read.
#[derive(Debug)]
pub struct Reader<'a> {
    numbers: &'a [u8],
    lines: Vec<&'a str>,
    /// How many texts there are in each language.
    localized: usize,
    /// The next of them, and the next text of no language.
    next: [usize; 2],
}

impl<'a> Reader<'a> {
    /// A reader of what [`Writer::finish`] gave.
    pub fn new(numbers: &'a [u8], texts: &'a str) -> Self {
        let lines = texts.lines().collect();
        let mut reader = Self {
            numbers,
            lines,
            localized: 0,
            next: [0, 0],
        };
        reader.localized = reader.number() as usize;
        reader.next[1] = reader.localized * Lang::ALL.len();
        reader
    }

    #[inline(never)]
    fn number(&mut self) -> u32 {
        let (mut number, mut shift) = (0, 0);
        while let [byte, rest @ ..] = self.numbers {
            self.numbers = rest;
            number |= u32::from(byte & 0x7f) << shift;
            if *byte < 0x80 {
                break;
            }
            shift += 7;
        }
        number
    }

    fn line(&self, at: usize) -> String {
        self.lines
            .get(at)
            .map(|line| (*line).to_owned())
            .unwrap_or_default()
    }

    fn step(&mut self, which: usize) -> usize {
        let at = self.next[which];
        self.next[which] += 1;
        at
    }
}

/// What can be kept.
pub trait Compact: Sized {
    /// Adds it to what is kept.
    fn write(&self, to: &mut Writer);
    /// Takes it from what is kept.
    fn read(from: &mut Reader) -> Self;
}

impl Compact for String {
    fn write(&self, to: &mut Writer) {
        to.texts[3].push(self.clone());
    }

    #[inline(never)]
    fn read(from: &mut Reader) -> Self {
        let at = from.step(1);
        from.line(at)
    }
}

impl Compact for Localized {
    fn write(&self, to: &mut Writer) {
        for (lang, texts) in Lang::ALL.into_iter().zip(&mut to.texts) {
            texts.push(self.get(lang).to_owned());
        }
    }

    #[inline(never)]
    fn read(from: &mut Reader) -> Self {
        let at = from.step(0);
        let [fi, sv, en] = [0, 1, 2].map(|lang| from.line(at + lang * from.localized));
        Self { fi, sv, en }
    }
}

impl<T: Compact> Compact for Vec<T> {
    fn write(&self, to: &mut Writer) {
        to.number(self.len() as u64);
        for one in self {
            one.write(to);
        }
    }

    fn read(from: &mut Reader) -> Self {
        (0..from.number()).map(|_| T::read(from)).collect()
    }
}

impl<T: Compact> Compact for Option<T> {
    fn write(&self, to: &mut Writer) {
        to.number(self.is_some().into());
        if let Some(some) = self {
            some.write(to);
        }
    }

    fn read(from: &mut Reader) -> Self {
        (from.number() > 0).then(|| T::read(from))
    }
}

macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl Compact for $type {
            fn write(&self, to: &mut Writer) {
                to.number((*self).into());
            }

            fn read(from: &mut Reader) -> Self {
                from.number() as Self
            }
        }
    )*};
}

numbers! { u8 u16 u32 }

impl Compact for bool {
    fn write(&self, to: &mut Writer) {
        to.number((*self).into());
    }

    fn read(from: &mut Reader) -> Self {
        from.number() > 0
    }
}

/// One of several, by its place among them.
macro_rules! one_of {
    ($($type:ident: $first:ident $($other:ident)*;)*) => {$(
        impl Compact for $type {
            fn write(&self, to: &mut Writer) {
                to.number(*self as u64);
            }

            fn read(from: &mut Reader) -> Self {
                match from.number() {
                    $(number if number == Self::$other as u32 => Self::$other,)*
                    _ => Self::$first,
                }
            }
        }
    )*};
}

one_of! {
    TableId: Adoption Customers Staff;
    ScaleId: Adoption Significance;
    Bound: Exactly About Over;
    PartKind: Facts Figures Experiences Drivers Examples Charts Occupations Skills Success Risks
        Questions Top Tables;
}

/// Field after field; what stands after a semicolon is not kept.
macro_rules! fields {
    ($($type:ident { $($field:ident)* $(; $($left:ident)*)? })*) => {$(
        impl Compact for $type {
            fn write(&self, to: &mut Writer) {
                $(self.$field.write(to);)*
            }

            fn read(from: &mut Reader) -> Self {
                Self {
                    $($field: Compact::read(from),)*
                    $($($left: Default::default(),)*)?
                }
            }
        }
    )*};
}

fields! {
    Survey {
        id year updated title description source contact scales themes statements tables respondents
        top report; apart own
    }
    Source { name publisher url }
    Contact { name url assessed response_days }
    Scale { id answers }
    Answer { id name short counts unsure }
    Theme { id name }
    Statement { number id wording short themes; words }
    Table { id number name title rows }
    Row { statement shares }
    Report { headline sections }
    Section { number title parts }
    Part { kind title points }
    Point { id text ask themes statements figure url table }
    Figure { amount count bound year origin }
    Apart { series notice }
}

impl Compact for Amount {
    fn write(&self, to: &mut Writer) {
        let (kind, number) = match *self {
            Self::Share(share) => (0, share),
            Self::Points(points) => (1, points),
        };
        to.number(kind);
        number.write(to);
    }

    fn read(from: &mut Reader) -> Self {
        let amount = if from.number() == 0 {
            Self::Share
        } else {
            Self::Points
        };
        amount(u8::read(from))
    }
}

#[cfg(test)]
mod tests {
    use super::{Compact, Reader, Writer};
    use crate::survey::{Survey, surveys};

    fn kept(surveys: &[Survey]) -> (Vec<u8>, String) {
        let mut writer = Writer::default();
        surveys.to_vec().write(&mut writer);
        writer.finish()
    }

    fn without_apart(surveys: &[Survey]) -> Vec<Survey> {
        let mut surveys = surveys.to_vec();
        for survey in &mut surveys {
            survey.apart = None;
        }
        surveys
    }

    #[test]
    fn surveys_come_back_as_they_were() {
        let (numbers, texts) = kept(surveys());
        let back = Vec::<Survey>::read(&mut Reader::new(&numbers, &texts));
        assert_eq!(back, without_apart(surveys()));
    }

    #[test]
    fn every_text_is_a_line_of_the_page_and_none_is_among_the_numbers() {
        let (numbers, texts) = kept(surveys());
        let survey = &surveys()[0];
        for text in [
            &survey.statements[7].wording.sv,
            &survey.id,
            &survey.tables[2].title.fi,
        ] {
            assert!(texts.lines().any(|line| line == text), "{text}");
            let in_numbers = numbers
                .windows(text.len())
                .any(|part| part == text.as_bytes());
            assert!(!in_numbers, "{text}");
        }
    }

    #[test]
    fn what_is_missing_is_empty() {
        let (numbers, texts) = kept(surveys());
        for end in 0..numbers.len() {
            let _ = Vec::<Survey>::read(&mut Reader::new(&numbers[..end], ""));
        }
        let half = &texts[..texts.floor_char_boundary(texts.len() / 2)];
        let back = Vec::<Survey>::read(&mut Reader::new(&numbers, half));
        assert_eq!(back[0].tables[0].rows, surveys()[0].tables[0].rows);
    }

    #[test]
    fn long_numbers_come_back() {
        for number in [0_u32, 127, 128, 16_383, 16_384, u32::MAX] {
            let mut writer = Writer::default();
            number.write(&mut writer);
            let (numbers, texts) = writer.finish();
            assert_eq!(u32::read(&mut Reader::new(&numbers, &texts)), number);
        }
    }
}

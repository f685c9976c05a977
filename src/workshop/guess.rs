//! What a room believes before it knows.

use crate::survey::Percent;

/// A guess of a share: from a low to a high number, in whole percent; one number is both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The lower end, 0–100.
    pub low: u8,
    /// The upper end, `low`–100.
    pub high: u8,
}

impl Guess {
    /// One number, at most 100.
    pub const fn exactly(share: u8) -> Self {
        let share = if share > 100 { 100 } else { share };
        Self {
            low: share,
            high: share,
        }
    }

    /// What was typed or kept: one number, or two with something between them that is no digit,
    /// in either order, with or without `%`.
    ///
    /// ```
    /// use murroskartta::workshop::Guess;
    ///
    /// assert_eq!(Guess::read("40 %"), Some(Guess { low: 40, high: 40 }));
    /// assert_eq!(Guess::read("50–30"), Some(Guess { low: 30, high: 50 }));
    /// assert_eq!(Guess::read("101"), None);
    /// assert_eq!(Guess::read("many"), None);
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let odd = |letter: char| letter.is_ascii_alphabetic() || matches!(letter, ',' | '.');
        if text.contains(odd) {
            return None;
        }
        let numbers = text.split(|letter: char| !letter.is_ascii_digit());
        let numbers = numbers.filter(|number| !number.is_empty());
        let numbers: Option<Vec<u8>> = numbers.map(|n| n.parse().ok()).collect();
        let (low, high) = match numbers?[..] {
            [one] => (one, one),
            [one, other] => (one.min(other), one.max(other)),
            _ => return None,
        };
        (high <= 100).then_some(Self { low, high })
    }

    /// As it is kept and as [`Guess::read`] reads it: `40`, or `30–50`.
    pub fn written(self) -> String {
        let Self { low, high } = self;
        if low == high {
            low.to_string()
        } else {
            format!("{low}–{high}")
        }
    }

    /// Whether it is a range.
    pub const fn is_range(self) -> bool {
        self.low < self.high
    }

    /// Moved up or down as a whole, as far as it goes.
    #[must_use]
    pub fn moved(self, by: i16) -> Self {
        let by = by.clamp(-i16::from(self.low), i16::from(100 - self.high));
        let [low, high] = [self.low, self.high].map(|end| (i16::from(end) + by) as u8);
        Self { low, high }
    }

    /// How far `share` is from it, in percentage points: positive where the share is above the
    /// guess; 0 where it is the guess, or within the range.
    pub fn distance(self, share: Percent) -> Percent {
        let [low, high] = [self.low, self.high].map(|end| Percent::whole(end.into()));
        share - share.clamp(low, high)
    }
}

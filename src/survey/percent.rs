//! Percent, as exactly as a survey publishes it.

use std::cmp::Ordering;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};

use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// A share, a sum of shares, or the difference of two: in whole percent, or with one decimal where the source
/// publishes it. What is worked out from several has a decimal where any of them has.
///
/// Two are equal where their numbers are: 30 % and 30.0 %.
///
/// ```
/// use murroskartta::survey::Percent;
///
/// let sum = Percent::tenths(307) + Percent::whole(12);
/// assert_eq!((sum.in_tenths(), sum.has_decimal()), (427, true));
/// ```
#[derive(Clone, Copy, Default)]
pub struct Percent {
    tenths: i16,
    decimal: bool,
}

impl Percent {
    /// Nobody.
    pub const ZERO: Self = Self::whole(0);
    /// Everybody.
    pub const HUNDRED: Self = Self::whole(100);

    /// So many percent, of which no decimal is known.
    pub const fn whole(percent: i16) -> Self {
        Self {
            tenths: percent * 10,
            decimal: false,
        }
    }

    /// So many tenths of a percent.
    pub const fn tenths(tenths: i16) -> Self {
        Self {
            tenths,
            decimal: true,
        }
    }

    /// The number in tenths of a percent.
    pub const fn in_tenths(self) -> i16 {
        self.tenths
    }

    /// Whether its decimal is known.
    pub const fn has_decimal(self) -> bool {
        self.decimal
    }

    /// The same without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self {
            tenths: self.tenths.abs(),
            ..self
        }
    }

    /// 1, 0 or −1, by its sign.
    pub const fn signum(self) -> i16 {
        self.tenths.signum()
    }

    /// Whether it is nobody, or no difference.
    pub const fn is_zero(self) -> bool {
        self.tenths == 0
    }

    /// In whole percent, halves away from zero.
    pub const fn rounded(self) -> i16 {
        (self.tenths + 5 * self.tenths.signum()) / 10
    }

    /// `count` of `all`, halves up, with a decimal or without; nothing of nobody.
    pub fn of(count: u64, all: u64, decimal: bool) -> Option<Self> {
        let parts: u64 = if decimal { 1000 } else { 100 };
        let rounded = (2 * parts * count + all).checked_div(2 * all)?;
        let rounded = i16::try_from(rounded).ok()?;
        Some(if decimal {
            Self::tenths(rounded)
        } else {
            Self::whole(rounded)
        })
    }
}

impl PartialEq for Percent {
    fn eq(&self, other: &Self) -> bool {
        self.tenths == other.tenths
    }
}

impl Eq for Percent {}

impl PartialOrd for Percent {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Percent {
    fn cmp(&self, other: &Self) -> Ordering {
        self.tenths.cmp(&other.tenths)
    }
}

impl Add for Percent {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            tenths: self.tenths + other.tenths,
            decimal: self.decimal || other.decimal,
        }
    }
}

impl Neg for Percent {
    type Output = Self;

    fn neg(self) -> Self {
        Self {
            tenths: -self.tenths,
            ..self
        }
    }
}

impl Sub for Percent {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        self + -other
    }
}

impl Sum for Percent {
    fn sum<I: Iterator<Item = Self>>(percents: I) -> Self {
        percents.fold(Self::ZERO, Add::add)
    }
}

/// So many whole percent.
impl From<u8> for Percent {
    fn from(percent: u8) -> Self {
        Self::whole(percent.into())
    }
}

impl From<Percent> for f64 {
    fn from(percent: Percent) -> Self {
        Self::from(percent.tenths) / 10.0
    }
}

/// As programs write it: `84`, `84.2`.
impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = usize::from(self.decimal);
        write!(f, "{:.decimals$}", Self::into_f64(*self))
    }
}

impl fmt::Debug for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Percent {
    fn into_f64(self) -> f64 {
        self.into()
    }
}

/// A whole number where no decimal is known, and one with a decimal where it is.
impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.decimal {
            serializer.serialize_f64((*self).into())
        } else {
            serializer.serialize_i16(self.tenths / 10)
        }
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PercentVisitor)
    }
}

struct PercentVisitor;

impl Visitor<'_> for PercentVisitor {
    type Value = Percent;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a share in percent, from 0 to 100")
    }

    fn visit_u64<E: Error>(self, whole: u64) -> Result<Percent, E> {
        match i16::try_from(whole) {
            Ok(whole @ 0..=100) => Ok(Percent::whole(whole)),
            _ => Err(E::custom(format!("{whole} is no share"))),
        }
    }

    fn visit_f64<E: Error>(self, share: f64) -> Result<Percent, E> {
        let tenths = (share * 10.0).round();
        if (0.0..=1000.0).contains(&tenths) {
            Ok(Percent::tenths(tenths as i16))
        } else {
            Err(E::custom(format!("{share} is no share")))
        }
    }
}

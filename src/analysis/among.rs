//! Of whom a share is: of all who answered, or of those who had an opinion.

use crate::survey::{Gather as _, Scale};

/// Whose answers make up a hundred percent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Among {
    /// Everybody who answered, "can't say" included: as published.
    #[default]
    All,
    /// Those who did not answer "can't say". A scale without that answer keeps its shares.
    Opinion,
}

impl Among {
    /// Both.
    pub const ALL: [Self; 2] = [Self::All, Self::Opinion];

    /// The id used in addresses and in the page.
    pub const fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Opinion => "opinion",
        }
    }

    /// Whether the shares on `scale` differ from the published ones.
    pub fn recomputes(self, scale: &Scale) -> bool {
        self == Self::Opinion && scale.unsure().is_some()
    }

    /// The published `shares` of a row on `scale`, in whole percent of those asked for.
    ///
    /// Among those with an opinion they are computed from the rounded shares alone, so that no
    /// inferred number of respondents is needed: each is divided by the sum of all but "can't say"
    /// and rounded, halves up. "Can't say" becomes 0. Rounding twice can move a share by one
    /// percentage point from what the exact counts would give. Where nobody had an opinion, every
    /// share is 0.
    pub fn shares(self, scale: &Scale, shares: &[u8]) -> Vec<u8> {
        let Some(unsure) = scale.unsure().filter(|_| self == Self::Opinion) else {
            return shares.to_vec();
        };
        let whole: u32 = shares.iter().map(|&share| u32::from(share)).sum();
        let opinion = whole - shares.get(unsure).map_or(0, |&share| share.into());
        let rescaled = |(at, &share): (usize, &u8)| {
            let share = 200 * u32::from(share) + opinion;
            let rounded = share.checked_div(2 * opinion).unwrap_or(0);
            if at == unsure { 0 } else { rounded as u8 }
        };
        shares.iter().enumerate().map(rescaled).gathered()
    }
}

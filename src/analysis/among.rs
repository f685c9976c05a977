//! Of whom a share is: of all who answered, or of those who had an opinion.

use crate::survey::Scale;

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

    /// Whether the shares on `scale` differ from the published ones: not where these are no whole that could be divided
    /// by.
    pub fn recomputes(self, scale: &Scale) -> bool {
        self == Self::Opinion && scale.unsure().is_some() && scale.sharing.is_whole()
    }
}

//! How two or more tables are chosen.

use crate::survey::Lang;

/// The first of two tables that are compared: before a select.
pub const fn compared_first(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Taulukko",
        Lang::Sv => "Tabell",
        Lang::En => "Table",
    }
}

/// The second of them, after the first.
pub const fn compared_second(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "verrattuna taulukkoon",
        Lang::Sv => "jämförd med",
        Lang::En => "compared with",
    }
}

/// What the map measures.
pub const fn axes(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Kartan akselit",
        Lang::Sv => "Kartans axlar",
        Lang::En => "Axes of the map",
    }
}

/// What it measures from the bottom to the top.
pub const fn axis_up(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Ylöspäin",
        Lang::Sv => "Uppåt",
        Lang::En => "Upwards",
    }
}

/// What it measures from left to right.
pub const fn axis_across(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Oikealle",
        Lang::Sv => "Åt höger",
        Lang::En => "Across",
    }
}

/// Which tables have a mark in the comparison.
pub const fn compared_tables(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Näytettävät taulukot, enintään viisi",
        Lang::Sv => "Tabeller som visas, högst fem",
        Lang::En => "Tables shown, at most five",
    }
}

/// Why a table cannot be taken away from the comparison.
pub const fn stays_compared(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Vertailun kaksi taulukkoa näkyvät aina.",
        Lang::Sv => "De två tabeller som jämförs visas alltid.",
        Lang::En => "The two tables that are compared are always shown.",
    }
}

/// Why no other table can be added to it.
pub const fn most_compared(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Viisi taulukkoa näkyy jo. Jätä ensin jokin pois.",
        Lang::Sv => "Fem tabeller visas redan. Ta först bort någon.",
        Lang::En => "Five tables are shown already. Take one away first.",
    }
}

/// The gaps of a statement beyond the first few, unfolded by this.
pub const fn other_gaps(lang: Lang) -> &'static str {
    match lang {
        Lang::Fi => "Muut erot",
        Lang::Sv => "Övriga skillnader",
        Lang::En => "Other gaps",
    }
}

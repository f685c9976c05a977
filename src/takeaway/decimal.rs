//! Numbers in files.

use serde::ser::{Serialize, Serializer};

/// A number that files have with at most one decimal, which is as exact as shares are here, and
/// without one where it is whole, as the survey has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Decimal(pub f64);

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let tenths = (self.0 * 10.0).round();
        if tenths % 10.0 == 0.0 {
            serializer.serialize_i64((tenths / 10.0) as i64)
        } else {
            serializer.serialize_f64(tenths / 10.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[test]
    fn whole_numbers_stay_whole_and_others_have_one_decimal() {
        for (number, written) in [
            (66.0, "66"),
            (66.5, "66.5"),
            (43.27, "43.3"),
            (-0.04, "0"),
            (-12.96, "-13"),
        ] {
            let json = serde_json::to_string(&Decimal(number));
            assert_eq!(json.unwrap(), written);
        }
    }
}

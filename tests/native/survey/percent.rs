//! Percent, as exactly as a survey publishes it.

use murroskartta::survey::Percent;

#[test]
fn a_decimal_is_kept_only_where_it_is_known() {
    let whole = serde_json::to_string(&[Percent::whole(30), Percent::whole(0)]);
    assert_eq!(whole.unwrap(), "[30,0]");
    let tenths = serde_json::to_string(&[Percent::tenths(300), Percent::tenths(842)]);
    assert_eq!(tenths.unwrap(), "[30.0,84.2]");
    for json in ["30", "30.0", "84.2", "100", "0"] {
        let read: Percent = serde_json::from_str(json).unwrap();
        assert_eq!(read.to_string(), json);
    }
    for json in ["101", "-1", "100.1", "-0.1", "\"5\""] {
        assert!(serde_json::from_str::<Percent>(json).is_err(), "{json}");
    }
}

#[test]
fn halves_go_away_from_zero() {
    let rounded = [5, 4, -5, -4, 995].map(|tenths| Percent::tenths(tenths).rounded());
    assert_eq!(rounded, [1, 0, -1, 0, 100]);
}

#[test]
fn shares_of_counts_are_rounded_half_up() {
    assert_eq!(Percent::of(1, 8, false), Some(Percent::whole(13)));
    assert_eq!(Percent::of(1, 8, true), Some(Percent::tenths(125)));
    assert_eq!(Percent::of(0, 0, true), None);
}

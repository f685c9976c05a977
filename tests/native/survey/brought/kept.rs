//! What the browser remembers comes back as it was, or not at all.

use murroskartta::survey::{
    Question, Survey, TableId, Trouble, add_own, merge_own, read_own, surveys,
};

use super::{DAY, SMALL, applied, brought, published};

fn read(text: &str) -> Result<Survey, Trouble> {
    read_own(published().clone(), text)
}

#[test]
fn what_is_written_is_read() {
    let odd = SMALL.replace("Etätyö", "\"</script>\\n \"\"x\"\"\t\r\nEtätyö\"");
    let mut one = brought(&odd, |mapping| mapping.measure = 0b1010);
    one.name = "Nimi\t<b>\\\n".into();
    let text = add_own("", &published().id, &one, DAY);
    assert!(!text.contains(['<', '\r', '\0']));
    assert_eq!(read(&text), Ok(applied(&[one])));
}

#[test]
fn a_table_takes_the_place_of_the_one_with_its_question() {
    let add = |text: &str, one| add_own(text, &published().id, one, DAY);
    let first = brought(SMALL, |_| {});
    let staff = "a;very-great;great;moderate;small;none;unsure\nservices-24-7;1;2;3;4;5;6\n";
    let staff = brought(staff, |mapping| {
        mapping.question = Question::Published(crate::STAFF);
    });
    let other = brought(&SMALL.replace("Etätyö on arkea", "Etätyö yleistyy"), |_| {});
    let text = add(&add(&add("", &first), &staff), &other);
    let survey = read(&text).unwrap();
    assert_eq!(crate::own_tables(&survey), [true, false, true]);
    assert_eq!(survey, applied(&[staff, other]));
}

#[test]
fn what_is_damaged_is_not_read() {
    let text = add_own("", &published().id, &brought(SMALL, |_| {}), DAY);
    let line = text.lines().nth(1).unwrap();
    assert!(read(&text).is_ok());
    for damaged in [
        String::new(),
        "murroskartta-own 1".into(),
        text.replace("own 3", "own 4"),
        text.replace(published().id.as_str(), "other"),
        text.lines().next().unwrap().into(),
        text.replace("\n0\t", "\n3\t"),
        text.replace("\t0 1\t", "\t0 0\t"),
        text.replace("\t0 1\t", "\t0 16\t"),
        text.replace("1 2 3 4 5", "1 2 3 4 6"),
        text.replace("1 2 3 4 5", "1 2 3 4"),
        text.replace("10 1 0", "11 1 0"),
        text.replace("10 1 0", "x 1 0"),
        text.replace(r#""10","20""#, r#""10","21000""#),
        text.replace(
            r#"\n"Ohjelma tai tekoäly tarkistaa laskut","10","20","30","40""#,
            "",
        ),
        format!("{text}{line}\n"),
        format!("{text}x\n"),
    ] {
        assert_ne!(damaged, text);
        assert!(read(&damaged).is_err(), "{damaged}");
    }
    for other in surveys().iter().skip(1) {
        assert!(read_own(other.clone(), &text).is_err());
    }
}

/// What a browser remembers from before rows could be left out, and from when files were kept as they were.
#[test]
fn earlier_formats_are_read_and_added_to() {
    let text = add_own("", &published().id, &brought(SMALL, |_| {}), DAY);
    let file = SMALL.replace('\n', "\\n");
    let id = &published().id;
    let of_rows = |format: u8, rows: &str| {
        format!(
            "murroskartta-own {format}\t{id}\t{DAY}\n0\t0 1\t1 2 3 4 5\t10 1 0\t{rows}Kyselymme\t{file}\n"
        )
    };
    for earlier in [of_rows(1, ""), of_rows(2, "0 0 0\t")] {
        assert_eq!(read(&earlier).unwrap(), read(&text).unwrap());
        let other = with(&earlier, crate::STAFF, "Toinen");
        assert_eq!(
            crate::own_tables(&read(&other).unwrap()),
            [true, false, true]
        );
        assert_eq!(merge_own("", &earlier, ""), merge_own("", &text, ""));
    }
}

/// What another day, or another page, adds to `text`.
fn with(text: &str, table: TableId, named: &str) -> String {
    let heads = match table {
        crate::ADOPTION => "in-use;trial;planned;none",
        _ => "very-great;great;moderate;small;none;unsure",
    };
    let shares = match table {
        crate::ADOPTION => "10;20;30;40",
        _ => "10;20;30;40;0;0",
    };
    let mut one = brought(&format!("a;{heads}\nservices-24-7;{shares}\n"), |mapping| {
        mapping.question = Question::Published(table);
    });
    one.name = named.into();
    add_own(text, &published().id, &one, DAY)
}

/// The tables that are in `text`.
fn own(text: &str) -> [bool; 3] {
    let survey = read(text).unwrap();
    crate::own_tables(&survey).try_into().unwrap()
}

#[test]
fn two_pages_bring_a_table_each_and_both_are_there() {
    let [adoption, customers, staff] = crate::TABLES;
    let begun = with("", adoption, "base");
    let (ours, theirs) = (
        with(&begun, staff, "ours"),
        with(&begun, customers, "theirs"),
    );
    let merged = merge_own(&begun, &ours, &theirs);
    assert_eq!(own(&merged), [true; 3]);
    assert_eq!(merged, merge_own(&begun, &theirs, &ours));
    // What one of them has removed stays removed, and what the other has brought since is there.
    assert_eq!(own(&merge_own(&begun, "", &theirs)), [false, true, false]);
    assert_eq!(own(&merge_own(&begun, &theirs, "")), [false, true, false]);
    assert_eq!(merge_own(&begun, "", &begun), "");
    assert_eq!(merge_own(&begun, &begun, ""), "");
    assert_eq!(merge_own("", "", &theirs), theirs);
    assert_eq!(merge_own("", &ours, ""), ours);
}

#[test]
fn of_a_table_that_two_pages_brought_ours_counts() {
    let [adoption, _, staff] = crate::TABLES;
    let begun = with(&with("", adoption, "base"), staff, "base");
    let ours = with(&begun, adoption, "ours");
    let theirs = with(&with(&begun, adoption, "theirs"), staff, "theirs");
    let merged = merge_own(&begun, &ours, &theirs);
    let named = |name: &str| merged.matches(name).count();
    assert_eq!([named("ours"), named("theirs"), named("base")], [1, 1, 0]);
    assert_eq!(own(&merged), [true, false, true]);
    // Tables beside different surveys cannot be kept together.
    let other = theirs.replace(&published().id, "other-2030");
    assert_eq!(merge_own(&begun, &ours, &other), ours);
    assert_eq!(merge_own(&begun, &begun, &other), other);
}

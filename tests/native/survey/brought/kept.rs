//! What the browser remembers comes back as it was, or not at all.

use murroskartta::survey::{Survey, TableId, Trouble, add_own, read_own, surveys};

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
    let staff = brought(staff, |mapping| mapping.table = TableId::Staff);
    let other = brought(&SMALL.replace("Etätyö on arkea", "Etätyö yleistyy"), |_| {});
    let text = add(&add(&add("", &first), &staff), &other);
    let survey = read(&text).unwrap();
    assert_eq!(survey.own, [true, false, true]);
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
        text.replace("own 1", "own 2"),
        text.replace(published().id.as_str(), "other"),
        text.lines().next().unwrap().into(),
        text.replace("\n0\t", "\n3\t"),
        text.replace("\t0 1\t", "\t0 0\t"),
        text.replace("\t0 1\t", "\t0 16\t"),
        text.replace("1 2 3 4 5", "1 2 3 4 6"),
        text.replace("1 2 3 4 5", "1 2 3 4"),
        text.replace("10 1 0", "11 1 0"),
        text.replace("10 1 0", "x 1 0"),
        text.replace("10;20", "10;21000"),
        text.replace("\\nTekoäly tarkistaa laskut;10;20;30;40", ""),
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

//! Names of files, and the address as it may be cited.

use murroskartta::state::{Action, View};
use murroskartta::survey::Lang;
use murroskartta::takeaway::{citable, file_name, handed_on};

use super::{every, shown};
use crate::published;

fn name(actions: &[Action]) -> String {
    file_name(&shown(actions).selection, published(), "csv")
}

#[test]
fn files_are_named_by_view_table_and_year() {
    assert_eq!(name(&[]), "murroskartta-jakauma-kayttoonotto-2021.csv");
    let staff = Action::ShowTable(crate::STAFF);
    assert_eq!(name(&[staff]), "murroskartta-jakauma-henkilosto-2021.csv");
    let compare = Action::ShowView(View::Compare);
    assert_eq!(
        name(std::slice::from_ref(&compare)),
        "murroskartta-vertailu-2021.csv"
    );
    let swedish = [compare, Action::SetLang(Lang::Sv)];
    assert_eq!(name(&swedish), "murroskartta-jamforelse-2021.csv");
    assert_eq!(
        name(&[Action::ShowStatement(View::Statement, 7)]),
        "murroskartta-vaittama-8-2021.csv"
    );
}

#[test]
fn names_are_lower_case_ascii() {
    every(|what, shown| {
        let name = file_name(&shown.selection, published(), "svg");
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        assert!(name.chars().all(plain), "{what}: {name}");
        assert!(name.starts_with("murroskartta-") && name.ends_with("-2021.svg"));
        assert!(!name.contains("--"), "{name}");
    });
}

#[test]
fn an_address_tells_nothing_of_anyones_disk() {
    for (href, cited) in [
        (
            "https://kt.fi/m.html?a=1#lang=sv",
            "https://kt.fi/m.html?a=1#view=map",
        ),
        ("http://localhost:8080/", "http://localhost:8080/#view=map"),
        ("file:///home/maija/m.html#lang=sv", "m.html#view=map"),
        (
            "file:///C:/Users/Maija/Omat%20tiedostot/t%C3%A4m%C3%A4.html",
            "tämä.html#view=map",
        ),
        ("file:///C:%5CUsers%5CMaija%5Cm.html", "m.html#view=map"),
        (
            "file://palvelin/jako/m.html?x=/home/maija",
            "m.html#view=map",
        ),
        ("file:///home/maija/", "murroskartta#view=map"),
        ("about:srcdoc", "murroskartta#view=map"),
        ("about:blank#lang=sv", "murroskartta#view=map"),
        ("blob:https://kt.fi/0c1d", "murroskartta#view=map"),
        ("data:text/html,%3Cp%3E", "murroskartta#view=map"),
        ("", "murroskartta#view=map"),
    ] {
        assert_eq!(citable(href, "view=map"), cited, "{href}");
    }
    assert_eq!(citable("https://kt.fi/m.html#", ""), "https://kt.fi/m.html");
}

#[test]
fn what_is_handed_on_has_no_trackers() {
    for (href, handed) in [
        (
            "https://kt.fi/m.html?fbclid=IwAR0&id=7#lang=sv",
            "https://kt.fi/m.html?id=7#view=map",
        ),
        (
            "https://kt.fi/m?utm_source=a&utm_medium=b&UTM_Campaign=c",
            "https://kt.fi/m#view=map",
        ),
        (
            "https://kt.fi/m?gclid=1&msclkid=2&mc_eid=3&id=a%26b",
            "https://kt.fi/m?id=a%26b#view=map",
        ),
        (
            "https://kt.fi/m?id=7&year=2021",
            "https://kt.fi/m?id=7&year=2021#view=map",
        ),
        (
            "https://kt.fi/m?utm&flag",
            "https://kt.fi/m?utm&flag#view=map",
        ),
        ("https://kt.fi/m?", "https://kt.fi/m?#view=map"),
        (
            "file:///home/maija/m.html",
            "file:///home/maija/m.html#view=map",
        ),
    ] {
        assert_eq!(handed_on(href, "view=map"), handed, "{href}");
    }
    assert_eq!(
        citable("https://kt.fi/m.html?fbclid=IwAR0&id=7", ""),
        "https://kt.fi/m.html?id=7"
    );
}

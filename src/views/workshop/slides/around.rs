//! What frames the session: opening, how to read, close.

use crate::analysis::Shares;
use crate::state::View;
use crate::survey::{Point, TableId};
use crate::text;
use crate::views::element::{Piece, el};
use crate::views::link::view_link;
use crate::views::page::Page;
use crate::views::report::leaves;
use crate::views::workshop::bars::whole;
use crate::views::workshop::guide::keepsakes;
use crate::views::workshop::slides::{headline, line};
use crate::workshop::Agenda;

/// Shares of a bar that is none of the results: round, and unlike any of them.
const EXAMPLE: [u8; 4] = [50, 10, 20, 20];

/// What it is about, for how long, and what will be done.
pub fn opening(page: Page, agenda: &Agenda) -> Vec<Piece> {
    let (lang, words) = page.speaks();
    let own = text::workshop(lang);
    let survey = page.survey;
    let name = page.held.with_untracked(|room| {
        let name = room.get(crate::workshop::Key::whole(crate::workshop::Kind::Name));
        name.map(|name| el("p").class("topic").child(name).view())
    });
    let session = text::session(lang, agenda.length.minutes(), agenda.statements.len());
    let source = format!("{} · {}", survey.source.name, survey.year);
    let note = (!words.unofficial.is_empty()).then(|| line(words.unofficial).view());
    vec![
        name.into(),
        headline(survey.title.get(lang)),
        line(session).class("large").view(),
        line(own.opening).class("large").view(),
        el("div")
            .class("credit")
            .child(el("p").attr("lang", "fi").child(source))
            .child(note)
            .view(),
    ]
}

/// What a bar is, on one that is no result.
pub fn reading(page: Page) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let kind = text::slide_kind(lang, crate::workshop::Slide::Reading);
    let told = own.reading.map(|each| el("li").child(each).view());
    vec![
        headline(kind),
        whole(page, TableId::Adoption, &Shares::published(&EXAMPLE)),
        line(own.example).class("topic").view(),
        el("ul").class("told").children(told).view(),
    ]
}

/// Thanks, where to say what one thinks of it, and what to take home.
pub fn close(page: Page) -> Vec<Piece> {
    let (lang, _) = page.speaks();
    let own = text::workshop(lang);
    let feedback = feedback(page).and_then(|point| point.url.as_deref());
    let feedback = feedback.map(|url| {
        let link = leaves(page, url, own.feedback);
        el("p").class("large").child(link).view()
    });
    vec![
        headline(own.thanks),
        feedback.into(),
        el("p")
            .class("offers large")
            .child(view_link(page, View::Own, false))
            .view(),
        keepsakes(page),
    ]
}

/// Where the source asks for feedback.
fn feedback(page: Page) -> Option<&'static Point> {
    let report = page.survey.report.as_ref()?;
    let points = report.points().into_iter();
    points
        .map(|(.., point)| point)
        .find(|point| point.id == "feedback")
}

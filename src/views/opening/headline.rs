//! The finding as the headline, and the line that says what is measured.

use leptos::prelude::*;

use crate::views::context::{use_lang, use_report, use_rows, use_selection, use_survey};
use crate::views::controls::Text;
use crate::views::opening::help::HelpButton;
use crate::views::opening::sentences::Headline;
use crate::views::toolbar::base_flag::{BaseFlag, flagged};
use crate::views::toolbar::undo::Steps;

/// The finding, and the line under it.
#[component]
pub fn Opening() -> impl IntoView {
    let headline = use_headline();
    view! {
        <div class="opening">
            <h1 id="finding" tabindex="-1"><Text of=move || headline.finding()/></h1>
            <Counted/>
        </div>
    }
}

/// What is counted, of how many; at its end the reader's steps back and forth, and the help.
#[component]
fn Counted() -> impl IntoView {
    let headline = use_headline();
    let more = Signal::derive(move || headline.doubt().is_some() || !headline.keeps_all());
    // The number of respondents ends the sentence, where it follows.
    let measured = move || {
        let Headline {
            survey,
            selection,
            rows,
            ..
        } = headline;
        let measured = headline.measured();
        let ends_here = more.get() && flagged(survey, selection, &rows).is_none();
        let end = if ends_here && !measured.ends_with('.') {
            "."
        } else {
            ""
        };
        format!("{measured}{end}")
    };
    view! {
        <div class="counted-line">
            <p class="lead">
                <Text of=measured/>
                <BaseFlag followed=more/>
                " "
                <Text of=move || headline.doubt().unwrap_or_default().to_owned()/>
                " "
                <KeptCount/>
            </p>
            <span class="full"><Steps/></span>
            <HelpButton/>
        </div>
    }
}

/// How many statements or points the filter keeps, where it does not keep all.
#[component]
fn KeptCount() -> impl IntoView {
    let headline = use_headline();
    let keeps_all = move || headline.keeps_all();
    let said = move || headline.kept();
    view! {
        <span class="kept" class:unseen=keeps_all>
            <Text of=said/>
        </span>
    }
}

/// What the headline is made of, where a part of the page is made.
pub fn use_headline() -> Headline {
    Headline {
        lang: use_lang(),
        survey: use_survey(),
        selection: use_selection(),
        rows: use_rows(),
        report: use_report(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::rounds_of;
    use crate::state::{Action, Selection, View};
    use crate::survey::{Survey, surveys};
    use crate::views::context::{Contexts, SurveyContext, Viewport};

    /// The words of the line under the headline after `actions`, without tags.
    fn line(survey: &'static Survey, carried: &'static [Survey], actions: &[Action]) -> String {
        let selection = actions
            .iter()
            .fold(Selection::default_of(survey), |s, action| {
                s.apply(survey, action)
            });
        Owner::new().with(|| {
            let context = SurveyContext::new(survey, carried, None, true);
            Contexts::new(context, selection, Viewport::unknown()).provide();
            let html = Counted().to_html().replace("<!>", "");
            let pieces = html.split('<');
            let words = pieces.map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
            let words: String = words.collect();
            // A no-break space is a space, too.
            words.split_whitespace().collect::<Vec<_>>().join(" ")
        })
    }

    fn pick(survey: &Survey) -> Vec<Action> {
        let all = 0..survey.statements.len();
        all.skip(1).map(Action::TogglePick).collect()
    }

    #[test]
    fn what_is_kept_follows_a_full_stop() {
        let survey = &surveys()[0];
        let mut picks = pick(survey);
        let said = line(survey, surveys(), &picks);
        assert!(said.contains("n ≈ "), "{said}");
        assert!(said.contains(". Näkyvissä 9/10 väittämää."), "{said}");
        picks.push(Action::ShowView(View::Compare));
        let said = line(survey, surveys(), &picks);
        assert!(said.contains(". Näkyvissä 9/10 väittämää."), "{said}");
    }

    #[test]
    fn it_does_from_round_to_round_and_where_no_number_is_known() {
        let latest = Survey {
            respondents: Some(224),
            ..surveys()[0].clone()
        };
        let earlier = Survey {
            id: "keksitty-2019".into(),
            year: 2019,
            respondents: Some(100),
            ..latest.clone()
        };
        let carried: &'static [Survey] = vec![earlier, latest].leak();
        assert_eq!(rounds_of(carried, &carried[1].series).len(), 2);
        let mut actions = pick(&carried[1]);
        actions.extend([Action::ShowView(View::Compare), Action::CompareRounds(true)]);
        let said = line(&carried[1], carried, &actions);
        assert!(said.contains("n = 224"), "{said}");
        assert!(said.contains(". Näkyvissä 9/10 väittämää."), "{said}");

        let mut groups = carried[1].clone();
        for table in &mut groups.tables {
            table.role = None;
            table.to = None;
        }
        let groups: &'static [Survey] = vec![groups].leak();
        let said = line(&groups[0], groups, &pick(&groups[0]));
        assert!(!said.contains("n = "), "{said}");
        assert!(said.contains(". Näkyvissä 9/10 väittämää."), "{said}");
    }
}

//! Of how many, in words.

use murroskartta::analysis::{Base, Caution};
use murroskartta::survey::Lang;
use murroskartta::text;

use super::spaced;
use crate::published;

#[test]
fn the_inferred_base_says_that_it_is_inferred() {
    let base = Base::of(published()).unwrap();
    let said = |lang| spaced(text::respondents(lang, &base));
    assert_eq!(
        said(Lang::Fi),
        "Vastaajien määrää ei ole julkaistu. Pyöristetyistä osuuksista päätellen merkitystä arvioi noin 48 \
         vastaajaa. Vastaajia on vähän: suuret erot näkyvät, pieniä eroja ei kannata tulkita."
    );
    assert!(said(Lang::Sv).contains("har inte publicerats") && said(Lang::Sv).contains("48"));
    assert!(said(Lang::En).contains("is not published") && said(Lang::En).contains("about 48"));
}

#[test]
fn a_published_base_is_not_called_inferred() {
    for lang in Lang::ALL {
        let said = text::respondents(lang, &Base::Published(480));
        assert!(said.contains("480"), "{said}");
        assert_eq!(said.matches('.').count(), 1, "no caution is due: {said}");
    }
}

#[test]
fn small_bases_are_flagged_by_degrees() {
    for lang in Lang::ALL {
        let said = |number| text::respondents(lang, &Base::Published(number));
        let cautions = [29, 30, 59, 60].map(|number| said(number).replace(&number.to_string(), ""));
        assert_ne!(cautions[0], cautions[1]);
        assert_eq!(cautions[1], cautions[2]);
        assert_ne!(cautions[2], cautions[3]);
    }
    assert_eq!(Caution::of(48), Caution::Mild);
}

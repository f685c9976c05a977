//! Whatever a text holds, HTML that is written with it is read back as that text and nothing else.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use proptest::prelude::*;

use super::{Piece, el, together};
/// What HTML says, read as a browser does: tags with their attributes, and texts between them.
#[derive(Default)]
struct Read {
    said: RefCell<Vec<Said>>,
}

#[derive(Debug, PartialEq)]
enum Said {
    Open(String, Vec<(String, String)>),
    Close(String),
    Text(String),
    Else(String),
}

impl TokenSink for Read {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut said = self.said.borrow_mut();
        let letters = match token {
            Token::CharacterTokens(text) => text.to_string(),
            // The sign that no document can have.
            Token::NullCharacterToken => "\0".into(),
            Token::TagToken(tag) if tag.kind == TagKind::EndTag => {
                said.push(Said::Close(tag.name.to_string()));
                return TokenSinkResult::Continue;
            }
            Token::TagToken(tag) => {
                let attributes = tag.attrs.iter();
                let attributes =
                    attributes.map(|a| (a.name.local.to_string(), a.value.to_string()));
                said.push(Said::Open(tag.name.to_string(), attributes.collect()));
                return TokenSinkResult::Continue;
            }
            // Control characters are mistakes, and read nevertheless.
            Token::EOFToken | Token::ParseError(_) => return TokenSinkResult::Continue,
            other => {
                said.push(Said::Else(format!("{other:?}")));
                return TokenSinkResult::Continue;
            }
        };
        if let Some(Said::Text(text)) = said.last_mut() {
            text.push_str(&letters);
        } else {
            said.push(Said::Text(letters));
        }
        TokenSinkResult::Continue
    }
}

fn read(html: &str) -> Vec<Said> {
    // What is written stands within a document, where nothing marks the order of bytes.
    let options = TokenizerOpts {
        discard_bom: false,
        ..TokenizerOpts::default()
    };
    let tokenizer = Tokenizer::new(Read::default(), options);
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    tokenizer.sink.said.into_inner()
}

/// `text` as HTML can have it: it knows one end of lines, and in values no sign 0.
fn known(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn known_in_value(text: &str) -> String {
    known(text).replace('\0', "\u{fffd}")
}

fn open(tag: &str, attributes: &[(&str, &str)]) -> Said {
    let known = |&(name, value): &(&str, &str)| (name.to_owned(), known_in_value(value));
    Said::Open(tag.into(), attributes.iter().map(known).collect())
}

/// Texts with all that HTML has a meaning for.
fn text() -> impl Strategy<Value = String> {
    let trouble = [
        "<",
        ">",
        "&",
        "\"",
        "'",
        "`",
        "=",
        "/",
        " ",
        "\n",
        "\r",
        "\t",
        "\0",
        "<!--",
        "-->",
        "]]>",
        "<![CDATA[",
        "</p>",
        "</script>",
        "<script>",
        "<b",
        "<img src=x onerror=alert(1)>",
        "&lt;",
        "&amp",
        "&#60;",
        "&#x3c;",
        "&notit;",
        "\" onclick=\"",
        "\u{feff}",
        "\u{2028}",
        "ä",
        "👩‍💻",
    ];
    let piece = prop_oneof![
        prop::sample::select(trouble.to_vec()).prop_map(String::from),
        "\\PC{1,6}",
    ];
    prop::collection::vec(piece, 1..8).prop_map(|pieces| pieces.concat())
}

fn written(piece: impl Into<Piece>) -> String {
    let mut html = String::new();
    piece.into().write(&mut html);
    html
}

proptest! {
    #[test]
    fn a_text_is_read_back(text in text()) {
        let html = written(el("p").child(text.clone()).child(el("b").child(text.clone())));
        let expected = [
            // Two texts: between them stands a tag.
            open("p", &[]), Said::Text(known(&text)),
            open("b", &[]), Said::Text(known(&text)),
            Said::Close("b".into()), Said::Close("p".into()),
        ];
        prop_assert_eq!(read(&html), expected, "{}", html);
    }

    #[test]
    fn texts_side_by_side_make_no_tag(texts in prop::collection::vec(text(), 1..4)) {
        let html = written(together(texts.iter().cloned().map(Piece::from)));
        let joined = known(&texts.concat());
        prop_assert_eq!(read(&html), [Said::Text(joined)], "{}", html);
    }

    #[test]
    fn a_value_is_read_back(title in text(), classes in text(), colour in text()) {
        let element = el("a").attr("title", title.clone()).attr("href", title.clone());
        let element = element.class(classes.clone()).style("color", colour.clone());
        let html = written(element.child("x"));
        let style = format!("color:{colour};");
        let expected = [("title", &*title), ("href", &*title), ("class", classes.trim()), ("style", &*style)];
        let expected = [open("a", &expected), Said::Text("x".into()), Said::Close("a".into())];
        prop_assert_eq!(read(&html), expected, "{}", html);
    }
}

//! Files that a reader hands to the page, read by a real browser.

use std::{cell::RefCell, rc::Rc};

use murroskartta::browser::file::{FileContent, Picked, Unread, Wanted, read_all};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;
use web_sys::js_sys::{Function, Promise};

/// An input that holds files as if a reader had picked them.
fn input(files: &str) -> HtmlInputElement {
    let body = format!(
        "const picked = new DataTransfer();
        for (const [name, part] of {files}) picked.items.add(new File([part], name));
        const input = document.createElement('input');
        input.type = 'file';
        input.multiple = true;
        input.files = picked.files;
        return input"
    );
    let input = Function::new_no_args(&body).call0(&gloo::utils::body());
    input.unwrap().unchecked_into()
}

/// What is read of the files in the end.
async fn read(input: &HtmlInputElement, wanted: Wanted) -> Vec<Picked> {
    let told = Rc::new(RefCell::new(None));
    let teller = Rc::clone(&told);
    read_all(input, wanted, move |picked| {
        *teller.borrow_mut() = Some(picked);
    });
    loop {
        if let Some(picked) = told.borrow_mut().take() {
            return picked;
        }
        pause().await;
    }
}

async fn pause() {
    let promise = Promise::new(&mut |resolve, _| {
        let window = gloo::utils::window();
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 10);
    });
    let _ = JsFuture::from(promise).await;
}

#[wasm_bindgen_test]
async fn each_file_is_read_or_says_why_not() {
    let input = input(
        "[['ä.json', '\\ufeffyksi ä'], ['tyhjä', ''], ['vanha', new Uint8Array([0x89, 0xff])],
          ['leveä', new Uint8Array([0xff, 0xfe, 0xe4, 0])], ['leveä 2', new Uint8Array([0xfe, 0xff, 0, 0xe4])],
         ['mac', new Uint8Array([0x8a, 0x9a])],
         ['suurin', new Uint8Array(1_000_000).fill(97)], ['suuri', new Uint8Array(1_000_001)]]",
    );
    let picked = read(&input, Wanted::Text).await;
    let names: Vec<_> = picked.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "ä.json", "tyhjä", "vanha", "leveä", "leveä 2", "mac", "suurin", "suuri"
        ]
    );
    let text = |file: Picked| match file.content? {
        FileContent::Text(text) => Ok(text),
        FileContent::Workbook(_) => Err(Unread::NotText),
    };
    let texts: Vec<Result<String, Unread>> = picked.into_iter().map(text).collect();
    assert_eq!(texts[0].as_deref(), Ok("yksi ä"));
    assert_eq!(texts[1].as_deref(), Ok(""));
    // What is not UTF-8 is as old spreadsheets write it, or UTF-16 with its mark.
    assert_eq!(texts[2].as_deref(), Ok("‰ÿ"));
    assert_eq!(texts[3].as_deref(), Ok("ä"));
    assert_eq!(texts[4].as_deref(), Ok("ä"));
    assert_eq!(texts[5].as_deref(), Ok("äö"));
    assert_eq!(texts[6].as_ref().map(String::len), Ok(1_000_000));
    assert_eq!(texts[7], Err(Unread::TooLarge(1_000_001)));
}

/// Only where a table is asked for is a workbook opened, and is a file read that is larger than what this page writes.
#[wasm_bindgen_test]
async fn workbooks_and_large_files_are_for_tables() {
    let files = "[['a.xlsx', new Uint8Array([0x50, 0x4b, 3, 4])], ['b', new Uint8Array(1_000_001).fill(97)]]";
    let contents = async |wanted| {
        let picked = read(&input(files), wanted).await;
        picked
            .into_iter()
            .map(|file| file.content)
            .collect::<Vec<_>>()
    };
    let [workbook, large] = &contents(Wanted::Text).await[..] else {
        panic!("there are two files");
    };
    assert_eq!(workbook, &Err(Unread::NotText));
    assert_eq!(large, &Err(Unread::TooLarge(1_000_001)));
    let [workbook, large] = &contents(Wanted::Table).await[..] else {
        panic!("there are two files");
    };
    let bytes = vec![0x50, 0x4b, 3, 4];
    assert_eq!(workbook, &Ok(FileContent::Workbook(bytes)));
    assert!(large.is_ok());
}

#[wasm_bindgen_test]
async fn the_input_is_emptied_so_that_the_same_file_can_be_picked_again() {
    let input = input("[['a', 'b']]");
    assert_eq!(read(&input, Wanted::Text).await.len(), 1);
    assert_eq!(input.files().unwrap().length(), 0);
    assert_eq!(input.value(), "");
    read_all(&input, Wanted::Text, |_| panic!("there is nothing to read"));
    pause().await;
}

//! A web server for one page on this machine.

use anyhow::{Context, Result};
use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    thread,
    time::Duration,
};

/// The first port to try, and how many after it.
const PORTS: std::ops::Range<u16> = 8080..8180;

/// Serves the page until the program is ended.
///
/// # Errors
/// When no port is free or the page's path cannot be told.
pub fn forever(page: &Path) -> Result<()> {
    let page = page.canonicalize()?;
    let listener = PORTS
        .into_iter()
        .find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok())
        .with_context(|| format!("no free port in {PORTS:?}"))?;
    println!();
    println!("open            http://{}/", listener.local_addr()?);
    println!("or double-click {}", page.display());
    println!("Ctrl+C ends");
    for stream in listener.incoming().flatten() {
        let page = page.clone();
        // A browser that closes a connection early is no concern of ours.
        thread::spawn(move || answer(&stream, &page).ok());
    }
    Ok(())
}

fn answer(mut stream: &TcpStream, page: &Path) -> Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut lines = BufReader::new(stream).lines();
    let request = lines.next().context("no request")??;
    // The headers have to be read, or closing resets the connection.
    while lines
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let (status, kind, body) = if asks_for_page(&request) {
        ("200 OK", "text/html; charset=utf-8", fs::read(page)?)
    } else {
        let body = "Only / is here.\n".into();
        ("404 Not Found", "text/plain; charset=utf-8", body)
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    Ok(stream.write_all(&body)?)
}

fn asks_for_page(request: &str) -> bool {
    let mut words = request.split(' ');
    let path = (words.next() == Some("GET"))
        .then(|| words.next())
        .flatten();
    let path = path.and_then(|path| path.split('?').next());
    matches!(path, Some("/" | "/index.html"))
}

#[cfg(test)]
mod tests {
    use super::asks_for_page;

    #[test]
    fn the_page_is_at_the_root() {
        assert!(asks_for_page("GET / HTTP/1.1"));
        assert!(asks_for_page("GET /index.html?from=mail HTTP/1.1"));
    }

    #[test]
    fn nothing_else_is_served() {
        assert!(!asks_for_page("GET /favicon.ico HTTP/1.1"));
        assert!(!asks_for_page("POST / HTTP/1.1"));
        assert!(!asks_for_page(""));
    }
}

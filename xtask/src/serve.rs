//! A web server for one page on this machine.

use anyhow::{Context, Result, anyhow};
use std::{
    fs,
    net::{Ipv4Addr, TcpListener},
    path::Path,
    thread,
};
use tiny_http::{Header, Method, Request, Response, Server};

/// The first port to try, and how many after it.
const PORTS: std::ops::Range<u16> = 8080..8180;

/// Serves the page until the program is ended.
///
/// # Errors
/// When no port is free or the page's path cannot be told.
pub fn forever(page: &Path) -> Result<()> {
    let page = page.canonicalize()?;
    let address = (Ipv4Addr::LOCALHOST, free_port()?);
    let server = Server::http(address).map_err(|problem| anyhow!("serving: {problem}"))?;
    println!();
    println!("open            http://{}/", server.server_addr());
    println!("or double-click {}", page.display());
    println!("Ctrl+C ends");
    for request in server.incoming_requests() {
        let page = page.clone();
        // A browser that closes a connection early is no concern of ours.
        thread::spawn(move || answer(request, &page).ok());
    }
    Ok(())
}

/// A port of this machine that nobody serves at: `cargo xtask start` and `dev` may run at once.
///
/// # Errors
/// When there is none.
pub fn free_port() -> Result<u16> {
    PORTS
        .into_iter()
        .find(|&port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok())
        .with_context(|| format!("no free port in {PORTS:?}"))
}

fn answer(request: Request, page: &Path) -> Result<()> {
    let (status, kind, body) = if asks_for_page(request.method(), request.url()) {
        (200, "text/html", fs::read(page)?)
    } else {
        (404, "text/plain", b"Only / is here.\n".into())
    };
    let response = Response::from_data(body)
        .with_status_code(status)
        .with_header(header("Content-Type", &format!("{kind}; charset=utf-8"))?)
        .with_header(header("Cache-Control", "no-store")?);
    Ok(request.respond(response)?)
}

fn header(name: &str, value: &str) -> Result<Header> {
    let header = Header::from_bytes(name, value);
    header.map_err(|()| anyhow!("{name}: {value} is no header"))
}

fn asks_for_page(method: &Method, address: &str) -> bool {
    let path = address.split('?').next();
    matches!(method, Method::Get | Method::Head) && matches!(path, Some("/" | "/index.html"))
}

#[cfg(test)]
mod tests {
    use super::asks_for_page;
    use tiny_http::Method;

    #[test]
    fn the_page_is_at_the_root() {
        assert!(asks_for_page(&Method::Get, "/"));
        assert!(asks_for_page(&Method::Get, "/index.html?from=mail"));
    }

    #[test]
    fn nothing_else_is_served() {
        assert!(!asks_for_page(&Method::Get, "/favicon.ico"));
        assert!(!asks_for_page(&Method::Post, "/"));
        assert!(!asks_for_page(&Method::Get, ""));
    }
}

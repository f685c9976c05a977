//! A web server of a few pages for one test, which remembers what it was asked for.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

/// The server; dropping it ends it.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

/// What is served under a path.
#[derive(Clone)]
struct Served {
    page: Arc<[u8]>,
    headers: String,
}

#[derive(Default)]
struct Shared {
    pages: Mutex<HashMap<String, Served>>,
    asked: Mutex<Vec<String>>,
    over: AtomicBool,
}

/// Browsers open connections in advance and may never use them.
const IDLE: Duration = Duration::from_secs(10);

impl Server {
    /// Starts a server without pages on a free port.
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let server = Self {
            address: listener.local_addr()?,
            shared: Arc::default(),
        };
        let shared = Arc::clone(&server.shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if shared.over.load(Ordering::SeqCst) {
                    return;
                }
                let shared = Arc::clone(&shared);
                // A browser that closes a connection early is no concern of ours.
                thread::spawn(move || shared.answer(&stream).ok());
            }
        });
        Ok(server)
    }

    /// Serves `page` under `path`.
    pub fn add(&self, path: &str, page: impl Into<Arc<[u8]>>) {
        let script = Path::new(path).extension().is_some_and(|end| end == "js");
        let kind = if script { "javascript" } else { "html" };
        self.add_with(
            path,
            page,
            &[&format!("Content-Type: text/{kind}; charset=utf-8")],
        );
    }

    /// The same with these headers.
    pub fn add_with(&self, path: &str, page: impl Into<Arc<[u8]>>, headers: &[&str]) {
        let served = Served {
            page: page.into(),
            headers: headers.iter().flat_map(|each| [*each, "\r\n"]).collect(),
        };
        lock(&self.shared.pages).insert(path.to_owned(), served);
    }

    /// The address of `path`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    /// The paths that were asked for, in that order.
    pub fn asked(&self) -> Vec<String> {
        lock(&self.shared.asked).clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::SeqCst);
        // Wakes the thread that waits for connections.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn answer(&self, mut stream: &TcpStream) -> Result<()> {
        stream.set_read_timeout(Some(IDLE))?;
        let mut lines = BufReader::new(stream).lines();
        let request = lines.next().context("no request")??;
        while lines.next().transpose()?.is_some_and(|l| !l.is_empty()) {}
        let path = request.split(' ').nth(1).context("no path")?;
        lock(&self.asked).push(path.to_owned());
        let served = lock(&self.pages).get(path).cloned();
        let status = served.as_ref().map_or("404 Not Found", |_| "200 OK");
        let (body, headers) = served.map_or_else(Default::default, |s| (s.page, s.headers));
        write!(
            stream,
            "HTTP/1.1 {status}\r\n{headers}\
             Content-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
            body.len()
        )?;
        Ok(stream.write_all(&body)?)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

//! The driver program: one for all tests that run at the same time, ended with the last of them.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, Weak};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use thirtyfour::WebDriver;

use super::engine::Engine;

/// A running driver program; dropping it ends the program.
pub struct Driver {
    engine: Engine,
    program: Child,
    address: String,
}

static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

/// Starting a browser may fail on a busy machine; nothing else is ever tried again.
const STARTS: usize = 3;

/// Longest time that a command to the browser may take.
const PATIENCE: Duration = Duration::from_secs(60);

impl Driver {
    /// The driver that runs, or a new one.
    pub fn shared(engine: Engine) -> Result<Arc<Self>> {
        // A test that failed while it held the lock has left nothing half done.
        let mut running = RUNNING
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(driver) = running.upgrade() {
            return Ok(driver);
        }
        let driver = Arc::new(Self::start(engine)?);
        *running = Arc::downgrade(&driver);
        Ok(driver)
    }

    fn start(engine: Engine) -> Result<Self> {
        let name = engine.driver();
        let mut program = Command::new(&name)
            .arg(engine.any_port())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {name}"))?;
        let said = program.stdout.take().context("the driver says nothing")?;
        let mut lines = BufReader::new(said).lines().map_while(Result::ok);
        let Some(port) = lines.find_map(|line| engine.port(&line)) else {
            bail!("{name} did not say where it listens");
        };
        // What else it says has to be read, or it stands still when the pipe is full.
        thread::spawn(move || lines.for_each(drop));
        let address = format!("http://127.0.0.1:{port}");
        Ok(Self {
            engine,
            program,
            address,
        })
    }

    /// A fresh browser.
    pub async fn browser(&self) -> Result<WebDriver> {
        let mut problem = None;
        for _ in 0..STARTS {
            let started = WebDriver::builder(&self.address, self.engine.capabilities()?)
                .request_timeout(PATIENCE)
                .connect()
                .await;
            match started {
                Ok(browser) => return Ok(browser),
                Err(error) => problem = Some(error),
            }
        }
        bail!("no browser after {STARTS} starts: {problem:?}")
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

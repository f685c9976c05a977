//! The driver program: where it can have several browsers, one for all tests that run at the same
//! time, ended with the last of them.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use thirtyfour::WebDriver;

use super::engine::{Engine, Surroundings};

/// A running driver program; dropping it ends the program.
pub struct Driver {
    engine: Engine,
    program: Child,
    address: String,
    /// What its browser lives in: goes after the driver.
    pub surroundings: Option<Surroundings>,
}

static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());

/// Starting a browser may fail on a busy machine. Nothing else is tried again but a movement whose
/// frames came too late to be seen.
const STARTS: usize = 3;

/// Longest time that a command to the browser may take.
const PATIENCE: Duration = Duration::from_secs(60);

impl Driver {
    /// The driver that runs, or a new one.
    pub fn shared(engine: Engine) -> Result<Arc<Self>> {
        if !engine.shares_driver() {
            return Ok(Arc::new(Self::start(engine)?));
        }
        // A test that failed while it held the lock has left nothing half done.
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(driver) = running.upgrade() {
            return Ok(driver);
        }
        let driver = Arc::new(Self::start(engine)?);
        *running = Arc::downgrade(&driver);
        Ok(driver)
    }

    fn start(engine: Engine) -> Result<Self> {
        let name = engine.driver();
        let (arguments, port) = engine.arguments()?;
        let mut command = Command::new(&name);
        command.args(arguments);
        let surroundings = engine.surroundings(&mut command)?;
        let program = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {name}"))?;
        let mut driver = Self {
            engine,
            program,
            address: String::new(),
            surroundings,
        };
        let port = driver.listens(port).with_context(|| name)?;
        driver.address = format!("http://127.0.0.1:{port}");
        Ok(driver)
    }

    /// Waits until the driver listens, at a port that was chosen for it or that it names.
    fn listens(&mut self, chosen: Option<u16>) -> Result<u16> {
        let said = self.program.stdout.take();
        let said = said.context("the driver says nothing")?;
        let mut lines = BufReader::new(said).lines().map_while(Result::ok);
        let port = match chosen {
            Some(port) => answers(port).map(|()| port)?,
            None => lines
                .find_map(|line| self.engine.port(&line))
                .context("the driver did not say where it listens")?,
        };
        // What else it says has to be read, or it stands still when the pipe is full.
        thread::spawn(move || lines.for_each(drop));
        Ok(port)
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

/// Waits until somebody listens to a port.
fn answers(port: u16) -> Result<()> {
    let began = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        ensure!(began.elapsed() < PATIENCE, "the driver does not listen");
        thread::sleep(Duration::from_millis(10));
    }
    Ok(())
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

//! A browser for one test, and what drives it.

use std::sync::{Arc, Mutex, PoisonError, Weak};

use anyhow::Result;
use thirtyfour::WebDriver;
use tokio::runtime::{Builder, Runtime};

use super::driver::Driver;
use super::engine::{ENGINE, Engine};

/// A browser with all that it needs. The connection to its driver lives in the runtime.
pub struct Seat {
    /// Where everything about the browser runs.
    pub runtime: Runtime,
    /// The browser.
    pub browser: WebDriver,
    /// Its driver.
    pub driver: Arc<Driver>,
    /// Where it goes when the test is over.
    pool: Option<Arc<Pool>>,
}

/// Browsers that wait for the next test; they end with the last test that runs.
#[derive(Default)]
pub struct Pool(Mutex<Vec<Seat>>);

static POOL: Mutex<Weak<Pool>> = Mutex::new(Weak::new());

impl Seat {
    /// A browser that nobody sits at.
    pub fn take() -> Result<Self> {
        let pool = ENGINE.shares_browser().then(Pool::shared);
        let waiting = pool.as_ref().and_then(|pool| pool.waiting().pop());
        let mut seat = waiting.map_or_else(|| Self::new(ENGINE), Ok)?;
        seat.pool = pool;
        Ok(seat)
    }

    fn new(engine: Engine) -> Result<Self> {
        let driver = Driver::shared(engine)?;
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let browser = runtime.block_on(driver.browser())?;
        Ok(Self {
            runtime,
            browser,
            driver,
            pool: None,
        })
    }

    /// Ends the test; `well` is whether the browser may serve another.
    pub fn leave(mut self, well: bool) -> Result<()> {
        match self.pool.take().filter(|_| well) {
            Some(pool) => pool.waiting().push(self),
            None => self.end()?,
        }
        Ok(())
    }

    fn end(&self) -> Result<()> {
        Ok(self.runtime.block_on(self.browser.clone().quit())?)
    }
}

impl Pool {
    fn shared() -> Arc<Self> {
        let mut shared = POOL.lock().unwrap_or_else(PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let pool = Arc::default();
            *shared = Arc::downgrade(&pool);
            pool
        })
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<Seat>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        for seat in self.waiting().drain(..) {
            // The driver that goes next ends it as well.
            let _ = seat.end();
        }
    }
}

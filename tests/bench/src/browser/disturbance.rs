//! Whether something else keeps the processors busy: two builds at the same time change every number.

use std::fmt;
use std::time::Duration;

use anyhow::Result;
use sysinfo::System;
use thirtyfour::support::sleep;

use crate::harness::Page;

/// Time in which the browser puts away the page before.
const SETTLES: Duration = Duration::from_secs(1);
/// Time that the processors are watched for.
const WATCHED: Duration = Duration::from_secs(1);
/// Per cent of the processors that a machine takes by itself.
const IDLE: f32 = 10.0;

/// How much of the processors something else takes, in per cent.
#[derive(Clone, Copy)]
pub struct Load(f32);

impl Load {
    /// The load while the browser has nothing to do.
    pub async fn now(page: &Page) -> Result<Self> {
        page.browser.goto("about:blank").await?;
        sleep(SETTLES).await;
        let mut system = System::new();
        system.refresh_cpu_usage();
        sleep(WATCHED).await;
        system.refresh_cpu_usage();
        Ok(Self(system.global_cpu_usage()))
    }

    /// Whether it is so much that numbers change.
    pub fn disturbs(self) -> bool {
        self.0 > IDLE
    }
}

impl fmt::Display for Load {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "another load takes {:.0} % of the processors", self.0)
    }
}

//! What rooms say, as JSON.
#![cfg_attr(fuzzing, no_main)]

use murroskartta_fuzz::room::JSON;

murroskartta_fuzz::target!(JSON);

//! What rooms say, as CSV.
#![cfg_attr(fuzzing, no_main)]

use murroskartta_fuzz::room::CSV;

murroskartta_fuzz::target!(CSV);

//! Tables that readers bring along.
#![cfg_attr(fuzzing, no_main)]

use murroskartta_fuzz::own_table::OWN_TABLE;

murroskartta_fuzz::target!(OWN_TABLE);

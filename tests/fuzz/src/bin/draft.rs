//! Changes to a survey that a reader makes.
#![cfg_attr(fuzzing, no_main)]

use murroskartta_fuzz::draft::DRAFT;

murroskartta_fuzz::target!(DRAFT);

//! Surveys in one file.
#![cfg_attr(fuzzing, no_main)]

use murroskartta_fuzz::packed::PACKED;

murroskartta_fuzz::target!(PACKED);

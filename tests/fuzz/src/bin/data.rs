//! The data of surveys.
#![cfg_attr(fuzzing, no_main)]

use murroskartta_fuzz::data::DATA;

murroskartta_fuzz::target!(DATA);

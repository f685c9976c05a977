//! The surveys that a page carries.
#![cfg_attr(fuzzing, no_main)]

use murroskartta_fuzz::block::BLOCK;

murroskartta_fuzz::target!(BLOCK);

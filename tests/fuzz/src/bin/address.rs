//! Addresses.
#![cfg_attr(fuzzing, no_main)]

use murroskartta_fuzz::address::ADDRESS;

murroskartta_fuzz::target!(ADDRESS);

//! Workbooks of readers.
#![cfg_attr(fuzzing, no_main)]

use murroskartta_fuzz::workbook::WORKBOOK;

murroskartta_fuzz::target!(WORKBOOK);

//! The native tests: properties, snapshots, layering, and the data against its source.

mod survey;

//! End-to-end tests of the released single file; see `tests/`.

//! The view of the method, and how sure numbers are.

mod uncertainty;

//! The folder of a survey in one file that people can send: a zip.

mod pack;
mod unpack;

pub use pack::pack;
pub use unpack::{NotUnpacked, UnpackedFile, unpack};

//! The survey floor: the data as published, and what its parser accepts and refuses.

mod accepted;
mod files;
mod metadata_messages;
mod published;
mod table_messages;
mod wordings;

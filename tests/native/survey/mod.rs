//! The survey floor: the data as published, and what its parser accepts and refuses.

mod accepted;
mod background;
mod brought;
mod cells;
mod draft;
mod files;
mod metadata_messages;
mod named;
mod percent;
mod published;
mod report_messages;
mod rounds;
mod shapes;
mod table_messages;
mod wordings;
mod written;

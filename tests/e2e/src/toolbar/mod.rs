//! What the reader chooses by: order and filter, beside the chart, in a sheet, and embedded.

mod active;
mod embedded;
mod measure;
mod order;
mod panel;
mod phone_bar;
mod sheet;

//! Devices in memory that write, part and meet: after enough meetings all hold the same of what they may, and nothing else.

mod attachments;
mod bundles;
mod device;
mod golden;
mod hostile;
mod meetings;
mod packing;

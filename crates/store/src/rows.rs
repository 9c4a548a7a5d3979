//! What lies in the tables, as bytes.

pub(crate) mod body;
pub(crate) mod entry;
pub(crate) mod erased;
pub(crate) mod journal;

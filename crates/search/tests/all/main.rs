//! The search as the rest of the program meets it: records in, answers out, on a real disk.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)] // Tests read and write files, and end where something is wrong.

mod agreement;
mod crash;
mod folder;
mod language;
mod letters;
mod lists;
mod office;
mod values;

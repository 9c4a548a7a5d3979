//! Stories of the `ncen` program, as scripts drive it: each command is a process of its own.
#![allow(clippy::disallowed_methods, clippy::unwrap_used)] // It is a test from end to end.

mod advice;
mod canaries;
mod desk;
mod enrolment;
mod hostile;
mod judging;
#[cfg(target_os = "linux")]
mod lines;
mod mixed;
mod network;
mod paths;
mod power;
mod registrars;
mod stories;
mod team;

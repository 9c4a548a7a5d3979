//! Tests of the store as a whole: stories, flipped bytes, disks that refuse, crashes.

mod attachments;
mod chance;
mod crashes;
mod disk;
mod erasing;
mod faults;
mod flips;
mod heads;
pub(crate) mod kit;
mod renewing;
pub(crate) mod seeded;
mod stories;
mod verifying;

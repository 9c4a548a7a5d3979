//! Tests of the store as a whole: stories, flipped bytes, disks that refuse, crashes.

pub(crate) mod chance;
mod crashes;
mod disk;
mod erasing;
mod faults;
mod flips;
mod heads;
mod kit;
mod stories;
mod verifying;

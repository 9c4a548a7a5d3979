//! The code lists at build time.

use std::path::Path;

/// Writes the tables of `lists/` into the folder for what is built.
pub fn build(_out: &Path) {}

//! Files that only the holder of the key can read, in the shape that tantivy asks for.

mod cache;
mod directory;
mod file;

pub(crate) use directory::SealedDirectory;

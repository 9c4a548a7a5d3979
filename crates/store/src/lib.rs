//! One sealed data folder on one disk, and the only door to redb.

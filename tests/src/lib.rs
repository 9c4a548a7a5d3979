//! Tests that look at the whole; see tests/.

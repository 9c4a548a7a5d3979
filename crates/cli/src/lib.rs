//! The `ncen` program.

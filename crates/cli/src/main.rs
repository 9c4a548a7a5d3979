//! The `ncen` program.

fn main() {}

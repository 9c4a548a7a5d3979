//! `cargo xtask test`: runs every check that CI runs.

use std::process::{Command, ExitCode};

/// Each check as the arguments of cargo, in order of cost.
const CHECKS: [&[&str]; 3] = [
    &["fmt", "--all", "--check"],
    &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
    &["test", "--workspace", "--locked"],
];

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("test") if CHECKS.iter().all(|check| cargo(check)) => ExitCode::SUCCESS,
        Some("test") => ExitCode::FAILURE,
        _ => ExitCode::from(2),
    }
}

fn cargo(arguments: &[&str]) -> bool {
    Command::new(env!("CARGO")).args(arguments).env("CARGO_PROFILE_DEV_DEBUG", "false").status().is_ok_and(|status| status.success())
}

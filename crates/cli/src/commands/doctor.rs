//! `ncen doctor`: whether this machine is fit for the work, and what to do where it is not.

use crate::Outcome;
use crate::run::Run;
use app::Failure;
use clap::Args;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, SystemTime};

/// Check whether this machine is fit for the work
#[derive(Args, Debug)]
pub struct Doctor {}

/// The smallest laptop that offices are told to have has 4 GB, of which the system shows a little less.
const MEMORY_MIB_LEAST: u64 = 3_600;
/// Opening a seat and importing need this much free.
const MEMORY_FREE_MIB_LEAST: u64 = 600;
/// A hundred thousand cases with their index, and room to write them anew.
const DISK_FREE_MIB_LEAST: u64 = 2_048;
const KIB_IN_MIB: u64 = 1_024;
/// The first day of 2026: the program is younger, so a clock that is before it is wrong.
const CLOCK_LEAST: Duration = Duration::from_secs(1_767_225_600);
/// A file of the folder that is so much younger than now: this clock is behind, or was ahead.
const CLOCK_AHEAD_MOST: Duration = Duration::from_secs(86_400);

/// One thing that was looked at.
struct Check {
    code: &'static str,
    /// `good`, `bad` or `unknown`.
    state: &'static str,
    value: String,
}

/// Looks at everything.
pub fn run(Doctor {}: Doctor, run: &Run) -> Result<Outcome, Failure> {
    let checks = [memory(), memory_free(), disk_free(&run.folder), permissions(&run.folder), clock(&run.folder), encryption()];
    let is_bad = checks.iter().any(|check| check.state == "bad");
    let told: Vec<Value> = checks.iter().map(|check| json!({ "code": check.code, "state": check.state, "value": check.value })).collect();
    run.print(&json!({ "checks": told, "good": !is_bad }), |out| {
        checks.iter().try_for_each(|Check { code, state, value }| {
            let mark = match *state {
                "good" => "✓",
                "bad" => "✗",
                _ => "?",
            };
            let said = run.word(&format!("cli-doctor-{code}"), &[("state", (*state).to_owned()), ("value", value.clone())]);
            writeln!(out, "{mark} {said}")
        })
    });
    Ok(if is_bad { Outcome::Bad } else { Outcome::Done })
}

fn at_least(code: &'static str, found: Option<u64>, least: u64) -> Check {
    let state = match found {
        Some(found) if found >= least => "good",
        Some(_) => "bad",
        None => "unknown",
    };
    Check { code, state, value: found.map(|found| found.to_string()).unwrap_or_default() }
}

fn memory() -> Check {
    at_least("memory", mebibytes("MemTotal:"), MEMORY_MIB_LEAST)
}

fn memory_free() -> Check {
    at_least("memory-free", mebibytes("MemAvailable:"), MEMORY_FREE_MIB_LEAST)
}

/// A line of what Linux says of its memory; elsewhere it is not known.
fn mebibytes(line: &str) -> Option<u64> {
    let text = std::fs::read_to_string("/proc/meminfo").ok()?;
    let found = text.lines().find_map(|found| found.strip_prefix(line))?;
    found.split_whitespace().next()?.parse::<u64>().ok().map(|kib| kib / KIB_IN_MIB)
}

fn disk_free(folder: &Path) -> Check {
    at_least("disk-free", free_beside(folder), DISK_FREE_MIB_LEAST)
}

/// What `df` says of the disk of a folder, or of the nearest folder above it that is there.
fn free_beside(folder: &Path) -> Option<u64> {
    let folder = std::path::absolute(folder).ok()?;
    let there = folder.ancestors().find(|folder| folder.is_dir())?;
    let told = std::process::Command::new("df").arg("-Pk").arg(there).output().ok()?;
    let told = String::from_utf8(told.stdout).ok()?;
    told.lines().nth(1)?.split_whitespace().nth(3)?.parse::<u64>().ok().map(|kib| kib / KIB_IN_MIB)
}

/// Nobody else on this machine may look into the folder.
#[cfg(unix)]
fn permissions(folder: &Path) -> Check {
    use std::os::unix::fs::PermissionsExt;
    let mode = folder.metadata().ok().map(|about| about.permissions().mode() & 0o777);
    let state = match mode {
        Some(mode) if mode & 0o077 == 0 => "good",
        Some(_) => "bad",
        None => "unknown",
    };
    Check { code: "permissions", state, value: mode.map(|mode| format!("{mode:03o}")).unwrap_or_default() }
}

#[cfg(not(unix))]
fn permissions(_: &Path) -> Check {
    Check { code: "permissions", state: "unknown", value: String::new() }
}

/// Signed times come from this clock, and nobody can set them right afterwards.
fn clock(folder: &Path) -> Check {
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let last = files.filter_map(|file| file.metadata().ok()?.modified().ok()).max();
    let state = if is_plausible(SystemTime::now(), last) { "good" } else { "bad" };
    Check { code: "clock", state, value: String::new() }
}

fn is_plausible(now: SystemTime, last: Option<SystemTime>) -> bool {
    now >= SystemTime::UNIX_EPOCH + CLOCK_LEAST && last.is_none_or(|last| last <= now + CLOCK_AHEAD_MOST)
}

/// What lies under a folder cannot be told from above it without the rights of an administrator.
fn encryption() -> Check {
    Check { code: "encryption", state: "unknown", value: String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_memory_is_bad_and_what_cannot_be_told_is_unknown() {
        assert_eq!(at_least("memory", Some(MEMORY_MIB_LEAST), MEMORY_MIB_LEAST).state, "good");
        assert_eq!(at_least("memory", Some(2_000), MEMORY_MIB_LEAST).state, "bad");
        assert_eq!(at_least("memory", None, MEMORY_MIB_LEAST).state, "unknown");
    }

    #[test]
    fn a_clock_before_the_program_or_behind_its_files_is_bad() {
        let day = |days: u64| SystemTime::UNIX_EPOCH + CLOCK_LEAST + Duration::from_secs(86_400 * days);
        assert!(!is_plausible(SystemTime::UNIX_EPOCH, None));
        assert!(is_plausible(day(10), None) && is_plausible(day(10), Some(day(10))));
        assert!(!is_plausible(day(10), Some(day(12))));
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_others_can_read_is_bad() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        for (mode, state) in [(0o700, "good"), (0o755, "bad"), (0o710, "bad")] {
            std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(permissions(folder.path()).state, state, "{mode:o}");
        }
        assert_eq!(permissions(&folder.path().join("none")).state, "unknown");
    }
}

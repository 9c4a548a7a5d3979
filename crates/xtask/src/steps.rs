//! Steps one after another: each says its name before and its seconds after; the first that fails is the last.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// The steps of one task so far.
#[derive(Default)]
pub struct Steps {
    passed: usize,
    failed: usize,
}

impl Steps {
    /// Runs a step, unless one before it failed. Returns whether to go on.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> bool) -> bool {
        if self.failed > 0 {
            return false;
        }
        println!("── {name}");
        let began = Instant::now();
        let passed = work();
        let seconds = began.elapsed().as_secs_f64();
        if passed {
            self.passed += 1;
            println!("── {name}: {seconds:.1} s");
        } else {
            self.failed += 1;
            eprintln!("── {name}: FAILED after {seconds:.1} s");
        }
        passed
    }

    /// Runs a program as a step named after its command line.
    pub fn command(&mut self, folder: &Path, program: &str, arguments: &[&str]) -> bool {
        self.step(&format!("{program} {}", arguments.join(" ")), || command(folder, program, arguments))
    }

    /// Runs cargo, the one that runs this program, as a step.
    pub fn cargo(&mut self, folder: &Path, arguments: &[&str]) -> bool {
        self.step(&format!("cargo {}", arguments.join(" ")), || cargo(folder, arguments))
    }

    /// The same, with a variable of the environment that names a file.
    pub fn cargo_with(&mut self, folder: &Path, arguments: &[&str], (name, file): (&str, &Path)) -> bool {
        let work = || passed(Command::new(own_cargo()).args(arguments).current_dir(folder).env(name, file));
        self.step(&format!("cargo {}", arguments.join(" ")), work)
    }

    /// Whether no step failed.
    pub fn good(&self) -> bool {
        self.failed == 0
    }

    /// The closing line.
    pub fn close(&self) -> bool {
        println!("{} passed, {} failed", self.passed, self.failed);
        self.good()
    }
}

/// Runs a program in a folder; its words go to the terminal. A program that cannot be started is named.
pub fn command(folder: &Path, program: impl AsRef<OsStr>, arguments: &[&str]) -> bool {
    passed(Command::new(program).args(arguments).current_dir(folder))
}

fn passed(command: &mut Command) -> bool {
    match command.status() {
        Ok(status) => status.success(),
        Err(error) => {
            eprintln!("{} cannot be started: {error}", command.get_program().display());
            false
        }
    }
}

/// Runs the cargo that runs this program.
pub fn cargo(folder: &Path, arguments: &[&str]) -> bool {
    command(folder, own_cargo(), arguments)
}

fn own_cargo() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// What a program prints; `None` where it is not there or fails.
pub fn answer(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_runs_after_a_failure() {
        let mut steps = Steps::default();
        assert!(steps.step("first", || true));
        assert!(!steps.step("second", || false));
        assert!(!steps.step("third", || panic!("a step after a failure ran")));
        assert_eq!((steps.passed, steps.failed), (1, 1));
        assert!(!steps.close());
    }
}

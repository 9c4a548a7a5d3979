//! `cargo xtask test | run | bench`: sets up what a machine lacks, then builds, checks, starts or measures the
//! project. Only the standard library, so that it is built in a moment on a machine that has nothing yet.
#![allow(clippy::print_stdout, clippy::print_stderr, clippy::disallowed_methods)] // It talks to a developer's terminal.

mod bench;
mod interface;
mod run;
mod setup;
mod steps;
mod test;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test  [--yes]                        every check that CI runs
cargo xtask run   [--demo] [--full FILE] [--yes] builds and opens the window; without a display, the browser page
cargo xtask bench [NAME]                         measures, and prints the tables; all, or those whose name has NAME in it

--demo       a folder of its own with real seizures in it
--full FILE  the demonstration with the whole UNODC file in place of the shipped extract
--yes        installs what is missing without asking";

/// What was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Arguments {
    task: String,
    demo: bool,
    full: Option<PathBuf>,
    yes: bool,
    name: Option<String>,
}

fn main() -> ExitCode {
    let Some(arguments) = read(std::env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let done = match arguments.task.as_str() {
        "test" => test::test(arguments.yes),
        "run" => run::run(&arguments),
        _ => bench::bench(arguments.name.as_deref()),
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// `None` where the arguments say nothing that can be done.
fn read(mut words: impl Iterator<Item = String>) -> Option<Arguments> {
    let mut arguments = Arguments { task: words.next()?, ..Arguments::default() };
    while let Some(word) = words.next() {
        match (arguments.task.as_str(), word.as_str()) {
            ("test" | "run", "--yes") => arguments.yes = true,
            ("run", "--demo") => arguments.demo = true,
            ("run", "--full") => arguments.full = Some(words.next()?.into()),
            ("bench", name) if !name.starts_with('-') && arguments.name.is_none() => arguments.name = Some(name.to_owned()),
            _ => return None,
        }
    }
    // The whole file is a demonstration too.
    arguments.demo |= arguments.full.is_some();
    matches!(arguments.task.as_str(), "test" | "run" | "bench").then_some(arguments)
}

/// The workspace's root folder.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(line: &str) -> Option<Arguments> {
        read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn a_task_takes_its_own_options_only() {
        let run = Arguments { task: "run".into(), demo: true, full: Some("u.csv".into()), yes: true, name: None };
        assert_eq!(asked("run --full u.csv --yes"), Some(run));
        assert!(asked("test --yes").is_some_and(|arguments| arguments.yes && !arguments.demo));
        assert!(asked("bench search").is_some_and(|arguments| arguments.name.as_deref() == Some("search")));
        for wrong in ["", "tset", "test --demo", "run --full", "bench a b", "run extra"] {
            assert_eq!(asked(wrong), None, "{wrong}");
        }
    }
}

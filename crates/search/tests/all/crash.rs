//! A program that is killed while it writes.

use crate::office::{EXTRA, KEY, seizure};
use search::{Index, Opened};
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

const FOLDER: &str = "NCEN_TEST_CRASH_FOLDER";
const RECORDS_PER_COMMIT: u64 = 20;

/// Not a test of its own: the program that is killed. Commits for ever, and tells each commit.
#[test]
#[ignore = "started by the test below"]
#[allow(clippy::print_stdout)] // Its output is read by the test below.
fn writes_until_it_is_killed() {
    let Ok(folder) = env::var(FOLDER) else { return };
    let index = Index::open(folder.as_ref(), &KEY).unwrap().index;
    let mut writer = index.writer(16_000_000, 1).unwrap();
    for sequence in 1.. {
        let first = (sequence - 1) * RECORDS_PER_COMMIT;
        for number in first..first + RECORDS_PER_COMMIT {
            writer.add(number, &seizure(&[("country", "KE")]), &EXTRA).unwrap();
        }
        writer.commit(sequence).unwrap();
        println!("committed {sequence}");
        std::io::stdout().flush().unwrap();
    }
}

#[test]
fn a_program_killed_while_it_writes_loses_nothing_that_was_committed() {
    // Killed at its first commits, and when parts are being joined.
    for commits in [1, 2, 9, 17] {
        let folder = tempfile::tempdir().unwrap();
        let mut program = Command::new(env::current_exe().unwrap())
            .args(["--ignored", "--exact", "--nocapture", "crash::writes_until_it_is_killed"])
            .env(FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(program.stdout.take().unwrap()).lines().map(Result::unwrap);
        let told = lines.filter(|line| line.contains("committed ")).take(commits).count();
        program.kill().unwrap();
        program.wait().unwrap();
        assert_eq!(told, commits);

        let Opened { index, sequence, rebuilt } = Index::open(folder.path(), &KEY).unwrap();
        assert!(!rebuilt);
        assert!(sequence.is_some_and(|sequence| sequence >= commits as u64), "{sequence:?} after {commits}");
        assert_eq!(index.records(), sequence.unwrap() * RECORDS_PER_COMMIT);
    }
}

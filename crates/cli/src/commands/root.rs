//! `ncen root`: words for a new root, and its succession.

use super::init::print_sheet;
use super::registrar;
use crate::Outcome;
use crate::passphrase;
use crate::run::Run;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};
use std::io::{self, Write};

/// Who stands above every registrar: two halves of 24 words, in two safes
#[derive(Debug, Subcommand)]
pub enum Root {
    /// Make words for a successor, to be written down; they count for nothing yet
    Words,
    /// Let the successor speak as the root from now on: the words of both are asked
    ///
    /// Or read from the files that NCEN_ROOT_WORDS_FILE and NCEN_NEW_ROOT_WORDS_FILE name.
    Succeed {
        /// Where the root's log forked: the branch that counts, as `ncen fork list` prints it
        #[arg(long)]
        branch: Option<String>,
    },
}

/// Makes words, or names a successor by them.
pub fn run(root: Root, run: &Run) -> Result<Outcome, Failure> {
    match root {
        Root::Words => {
            let words = run.signed_in()?.call("root.new_words", json!({}))?;
            run.print(&words, |out| print_words(run, out, &words));
            Ok(Outcome::Done)
        }
        Root::Succeed { branch } => {
            let (root, next) = (passphrase::root()?, passphrase::next_root()?);
            let input = json!({ "root": root.as_str(), "next": next.as_str(), "branch": branch });
            let registrars = run.signed_in()?.call("root.succeed", input)?;
            run.remark("cli-root-succeeded", &[]);
            registrar::print(run, registrars)
        }
    }
}

fn print_words(run: &Run, out: &mut dyn Write, words: &Value) -> io::Result<()> {
    print_sheet(run, out, words)?;
    writeln!(out, "{}", run.word("cli-root-words-rule", &[]))
}

//! `ncen fork`: journals and logs that forked, and which branch is right.

use super::bundle::records;
use crate::Outcome;
use crate::passphrase;
use crate::run::{Run, cell, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};

/// Two signed histories of one journal or log: a laptop was copied, or put back from an old backup
#[derive(Debug, Subcommand)]
pub enum Fork {
    /// List them, a line for each branch
    List,
    /// Name the right branch: only that one counts
    Resolve {
        /// Its key, as the list prints it
        branch: String,
        /// By the root's 48 words, where no registrar stands above: asked, or in the file that NCEN_ROOT_WORDS_FILE names
        #[arg(long)]
        by_root: bool,
    },
}

/// Lists, or names a branch.
pub fn run(fork: Fork, run: &Run) -> Result<Outcome, Failure> {
    match fork {
        Fork::List => listed(run, "fork.list", json!({})),
        Fork::Resolve { branch, by_root: false } => listed(run, "fork.resolve", json!({ "branch": branch })),
        Fork::Resolve { branch, by_root: true } => {
            let root = passphrase::root()?;
            listed(run, "fork.resolve", json!({ "branch": branch, "root": root.as_str() }))
        }
    }
}

fn listed(run: &Run, call: &str, input: Value) -> Result<Outcome, Failure> {
    let forks = run.signed_in()?.call(call, input)?;
    let rows: Vec<Vec<String>> = forks.as_array().into_iter().flatten().flat_map(|fork| branches(run, fork)).collect();
    let heads = ["cli-fork", "cli-officer", "cli-fork-from", "cli-count", "cli-time", "cli-fork-says", "cli-key"];
    let heads = heads.map(|id| run.word(id, &[]));
    run.print(&json!({ "forks": forks }), |out| table::whole(out, &heads, &rows, &run.word("cli-no-forks", &[])));
    Ok(Outcome::Done)
}

/// A line for each branch of one fork.
fn branches(run: &Run, fork: &Value) -> Vec<Vec<String>> {
    let did = |one: &Value| {
        let deed = run.word(&format!("audit-{}", text(&one["event"])), &[]);
        if one["about"] == "" { deed } else { format!("{deed} ({})", text(&one["about"])) }
    };
    let says = |branch: &Value| match branch["did"].as_array() {
        Some(all) if !all.is_empty() => all.iter().map(did).collect::<Vec<_>>().join(", "),
        _ => records(&branch["about"]),
    };
    let row = |branch: &Value| {
        let what = run.word(&format!("fork-{}", text(&fork["what"])), &[]);
        let (number, count, time) = (text(&fork["number"]), text(&branch["count"]), cell(branch, "time"));
        vec![what, text(&fork["officer"]), number, count, time, says(branch), text(&branch["id"])]
    };
    fork["branches"].as_array().into_iter().flatten().map(row).collect()
}

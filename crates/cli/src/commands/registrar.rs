//! `ncen registrar`: who speaks for the administration.

use crate::Outcome;
use crate::passphrase;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};

/// Who enrols, revokes and erases for the administration
#[derive(Debug, Subcommand)]
pub enum Registrar {
    /// List them
    List,
    /// Make an officer a registrar, from his next sign-in after a bundle has told him
    Name {
        /// Key of his seat, as `ncen seat all` prints it
        key: String,
        /// By the root's 48 words, where no registrar is left: asked, or in the file that NCEN_ROOT_WORDS_FILE names
        #[arg(long)]
        by_root: bool,
    },
    /// End a registrar; what he said until now stays
    End {
        /// His key, as `ncen registrar list` prints it
        key: String,
        /// left, moved, lost, stolen, key_known, not_needed, mistake or replaced
        #[arg(long)]
        reason: String,
        /// By the root's 48 words, where the root named him
        #[arg(long)]
        by_root: bool,
    },
}

/// Lists, names or ends.
pub fn run(registrar: Registrar, run: &Run) -> Result<Outcome, Failure> {
    match registrar {
        Registrar::List => listed(run, "registrar.list", json!({})),
        Registrar::Name { key, by_root } => with_root(run, "registrar.name", json!({ "seat": key }), by_root),
        Registrar::End { key, reason, by_root } => with_root(run, "registrar.end", json!({ "id": key, "reason": reason }), by_root),
    }
}

fn with_root(run: &Run, call: &str, mut input: Value, by_root: bool) -> Result<Outcome, Failure> {
    if by_root {
        input["root"] = passphrase::root()?.as_str().into();
    }
    listed(run, call, input)
}

fn listed(run: &Run, call: &str, input: Value) -> Result<Outcome, Failure> {
    let registrars = run.signed_in()?.call(call, input)?;
    print(run, registrars)
}

/// Who speaks for the administration.
pub(super) fn print(run: &Run, registrars: Value) -> Result<Outcome, Failure> {
    let registrars = json!({ "registrars": registrars });
    let row = |one: &Value| {
        let by = run.word(if one["by_root"] == true { "cli-by-root" } else { "cli-by-registrar" }, &[]);
        vec![text(&one["officer"]), by, text(&one["id"])]
    };
    let rows: Vec<Vec<String>> = registrars["registrars"].as_array().into_iter().flatten().map(row).collect();
    let heads = ["cli-officer", "cli-named", "cli-key"].map(|id| run.word(id, &[]));
    run.print(&registrars, |out| table::write(out, &heads, &rows, &run.word("cli-none", &[])));
    Ok(Outcome::Done)
}

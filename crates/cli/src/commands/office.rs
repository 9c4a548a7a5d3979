//! `ncen office`: the department tree.

use crate::Outcome;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};

/// The department tree
#[derive(Debug, Subcommand)]
pub enum Office {
    /// List the offices
    List,
    /// Add an office with a desk of its own
    Add {
        /// Code in references, two to eight capital letters or digits
        code: String,
        /// Code of the office above; that of the whole where it is not said
        #[arg(long, value_name = "CODE")]
        below: Option<String>,
    },
    /// Let an office lie below another one from now on
    Move {
        /// Its code
        code: String,
        /// Code of the office above
        #[arg(long, value_name = "CODE")]
        below: String,
    },
}

/// Does what is asked, and lists the offices.
pub fn run(office: Office, run: &Run) -> Result<Outcome, Failure> {
    let mut door = run.signed_in()?;
    let offices = match office {
        Office::List => door.call("office.list", json!({}))?,
        Office::Move { code, below } => door.call("office.move", json!({ "office": code, "parent": below }))?,
        Office::Add { code, below } => door.call("office.add", json!({ "code": code, "parent": below }))?,
    };
    let all = offices.as_array().cloned().unwrap_or_default();
    let code_of = |id: &Value| all.iter().find(|office| office["id"] == *id).map(|office| text(&office["code"])).unwrap_or_default();
    let rows: Vec<Vec<String>> = all.iter().map(|office| vec![text(&office["code"]), code_of(&office["parent"])]).collect();
    run.print(&json!({ "offices": offices }), |out| {
        table::write(out, &["cli-office", "cli-office-above"].map(|id| run.word(id, &[])), &rows, &run.word("cli-none", &[]))
    });
    Ok(Outcome::Done)
}

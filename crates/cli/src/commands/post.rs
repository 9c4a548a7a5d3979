//! `ncen post`: letters, which are sealed bundles that go over the network to a device that is not there.

use super::bundle::left;
use crate::Outcome;
use crate::progress::whole;
use crate::run::{Run, text};
use crate::table;
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};

/// Letters to devices that are not there, by way of one that carries them
#[derive(Debug, Subcommand)]
pub enum Post {
    /// Write what a device lacks, sealed so that only its officers open it
    ///
    /// It lies here until that device, or one that carries letters (`ncen peer network --carry yes`), is met.
    Send {
        /// For whom: the letters or the key of a device (`ncen peer devices`)
        #[arg(long = "for", value_name = "KEY")]
        receiver: String,
        /// Originals of the pictures as well; without it thumbnails and previews, and originals that the receiver has asked for
        #[arg(long)]
        originals: bool,
    },
    /// List the letters that lie here
    List,
    /// Drop a letter that lies here; what it says goes with the next one too
    Drop {
        /// Its id, as the list prints it
        id: String,
    },
}

/// Writes, lists or drops letters.
pub fn run(post: Post, run: &Run) -> Result<Outcome, Failure> {
    match post {
        Post::Send { receiver, originals } => send(run, receiver, originals)?,
        Post::List => list(run)?,
        Post::Drop { id } => {
            run.signed_in()?.call("post.drop", json!({ "id": id }))?;
            run.print(&json!({ "dropped": id }), |out| writeln!(out, "{}", run.word("cli-letter-dropped", &[("id", id.clone())])));
        }
    }
    Ok(Outcome::Done)
}

fn send(run: &Run, receiver: String, originals: bool) -> Result<(), Failure> {
    let left = left(&whole(run, "post.send", json!({ "for": receiver, "originals": originals }))?);
    run.print(&json!({ "for": receiver, "left": left }), |out| {
        writeln!(out, "{}", run.word("cli-letter-sent", &[("for", receiver.clone())]))?;
        if left > 0 { writeln!(out, "{}", run.word("cli-letter-full", &[("left", left.to_string())])) } else { Ok(()) }
    });
    Ok(())
}

fn list(run: &Run) -> Result<(), Failure> {
    let letters = run.signed_in()?.call("post.list", json!({}))?;
    let rows: Vec<Vec<String>> = letters.as_array().into_iter().flatten().map(|letter| row(run, letter)).collect();
    let heads = ["ui-letter-for", "ui-letter-from", "ui-letter-since", "cli-bytes", "cli-state", "cli-key"].map(|id| run.word(id, &[]));
    run.print(&json!({ "letters": letters }), |out| table::whole(out, &heads, &rows));
    Ok(())
}

fn row(run: &Run, letter: &Value) -> Vec<String> {
    let (is_for_here, is_from_here) = (letter["is_for_here"] == true, letter["from"].is_null());
    let device = |is_here: bool, named: &Value| if is_here { run.word("ui-letter-here", &[]) } else { text(named) };
    let state = match (letter["is_whole"] == true, is_for_here, is_from_here) {
        (false, ..) => "ui-letter-is-coming",
        (_, true, _) => "ui-letter-is-waiting",
        (.., true) => "ui-letter-is-written",
        (.., false) => "ui-letter-is-carried",
    };
    vec![
        device(is_for_here, &letter["to"]),
        device(is_from_here, &letter["from"]),
        text(&letter["since"]),
        text(&letter["bytes"]),
        run.word(state, &[]),
        text(&letter["id"]),
    ]
}

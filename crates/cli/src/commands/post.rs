//! `ncen post`: letters, which are sealed bundles that go over the network to a device that is not there.

use super::bundle::{holds, left};
use crate::Outcome;
use crate::progress::whole;
use crate::run::{Run, cell, text};
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
    /// List the letters that lie here, and what became of those that were written here
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
    let sent = whole(run, "post.send", json!({ "for": receiver, "originals": originals }))?;
    let left = left(&sent);
    run.print(&json!({ "for": receiver, "left": left, "made": sent["made"] }), |out| {
        writeln!(out, "{}", run.word("cli-letter-sent", &[("for", receiver.clone())]))?;
        holds(run, out, &sent["made"], Some(&receiver))?;
        if left > 0 { writeln!(out, "{}", run.word("cli-letter-full", &[("left", left.to_string())])) } else { Ok(()) }
    });
    Ok(())
}

fn list(run: &Run) -> Result<(), Failure> {
    let post = run.signed_in()?.call("post.list", json!({}))?;
    let rows = |name: &str, row: fn(&Run, &Value) -> Vec<String>| -> Vec<Vec<String>> {
        post[name].as_array().into_iter().flatten().map(|letter| row(run, letter)).collect()
    };
    let (lying, sent) = (rows("letters", lies), rows("sent", became));
    let heads = ["ui-letter-for", "ui-letter-from", "ui-letter-since", "cli-bytes", "cli-state", "cli-letter"].map(|id| run.word(id, &[]));
    let columns = ["ui-letter-for", "ui-letter-written", "cli-bytes", "ui-letter-became", "cli-letter"].map(|id| run.word(id, &[]));
    run.print(&post, |out| {
        table::whole(out, &heads, &lying, &run.word("cli-none-letters", &[]))?;
        if sent.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", run.word("ui-letters-sent", &[]))?;
        table::whole(out, &columns, &sent, "")
    });
    Ok(())
}

/// A letter that lies here.
fn lies(run: &Run, letter: &Value) -> Vec<String> {
    let (is_for_here, is_from_here) = (letter["is_for_here"] == true, letter["from"].is_null());
    let state = match (letter["is_whole"] == true, is_for_here, is_from_here) {
        (false, ..) => "ui-letter-is-coming",
        (_, true, _) => "ui-letter-is-waiting",
        (.., true) => "ui-letter-is-written",
        (.., false) => "ui-letter-is-carried",
    };
    vec![
        if is_for_here { run.word("ui-letter-here", &[]) } else { text(&letter["to"]) },
        if is_from_here { run.word("ui-letter-own", &[]) } else { text(&letter["from"]) },
        cell(letter, "since"),
        text(&letter["bytes"]),
        run.word(state, &[]),
        text(&letter["id"]),
    ]
}

/// A letter that was written here, and what became of it.
fn became(run: &Run, sent: &Value) -> Vec<String> {
    let values = [("device", text(&sent["by"])), ("time", cell(sent, "at"))];
    let state = run.word(&format!("ui-letter-became-{}", text(&sent["state"])), &values);
    vec![text(&sent["to"]), cell(sent, "written"), text(&sent["bytes"]), state, text(&sent["id"])]
}

//! `ncen profile`: the national profile in force, a file that is looked at, and the next edition.

use crate::Outcome;
use crate::paths::source;
use crate::run::{Run, text};
use app::Failure;
use clap::Subcommand;
use serde_json::{Value, json};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// What the administration says once for all its offices
#[derive(Debug, Subcommand)]
pub enum Profile {
    /// Print the profile in force, as the file that `set` takes
    Show,
    /// Look through a file, and say everything that is wrong with it; nothing is stated
    Check {
        /// The file
        file: PathBuf,
    },
    /// State a file as the next edition; only the registrar of the whole administration does
    Set {
        /// The file
        file: PathBuf,
    },
}

/// Shows, checks or states.
pub fn run(profile: Profile, run: &Run) -> Result<Outcome, Failure> {
    match profile {
        Profile::Show => show(run),
        Profile::Check { file } => check(run, &file),
        Profile::Set { file } => {
            let mut door = run.signed_in()?;
            let after = door.call("profile.get", json!({}))?["edition"].clone();
            let stated = door.call("profile.set", json!({ "text": read(&file)?, "after": after }))?;
            run.print(&stated, |out| writeln!(out, "{}", run.word("profile-edition", &values(&stated))));
            Ok(Outcome::Done)
        }
    }
}

fn show(run: &Run) -> Result<Outcome, Failure> {
    let profile = run.signed_in()?.call("profile.get", json!({}))?;
    // Beside the text, which goes into a file.
    let in_force = lines(&profile["editions"]).any(|one| one["state"] == "in_force");
    match in_force {
        true => run.remark("profile-edition", &values(&profile)),
        false => run.remark("profile-none", &[]),
    }
    for over in lines(&profile["editions"]).take_while(|one| one["state"] != "in_force").filter(|one| one["state"] != "replaced") {
        let state = run.word(&format!("edition-{}", text(&over["state"])), &[]);
        run.remark("profile-over", &[("edition", text(&over["edition"])), ("state", state)]);
    }
    run.print(&profile, |out| writeln!(out, "{}", text(&profile["text"])));
    Ok(Outcome::Done)
}

fn check(run: &Run, file: &Path) -> Result<Outcome, Failure> {
    let checked = run.signed_in()?.call("profile.check", json!({ "text": read(file)? }))?;
    let wrong = findings(run, &checked["findings"]);
    run.print(&checked, |out| match wrong.is_empty() {
        true => writeln!(out, "{}", run.word("profile-right", &[])),
        false => wrong.iter().try_for_each(|line| writeln!(out, "{line}")),
    });
    Ok(if wrong.is_empty() { Outcome::Done } else { Outcome::Bad })
}

/// What is wrong, each at its place.
fn findings(run: &Run, findings: &Value) -> Vec<String> {
    let said = |finding: &Value| {
        let values: Vec<(&str, String)> =
            finding["values"].as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), text(value))).collect();
        let sentence = run.word(&format!("profile-{}", text(&finding["code"])), &values);
        match text(&finding["place"]) {
            place if place.is_empty() => sentence,
            place => format!("{place}: {sentence}"),
        }
    };
    lines(findings).map(said).collect()
}

fn lines(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// The edition in force, with the hash by which decisions name it.
fn values(profile: &Value) -> Vec<(&'static str, String)> {
    let in_force = lines(&profile["editions"]).find(|one| one["state"] == "in_force");
    let hash = in_force.map(|one| text(&one["hash"])).unwrap_or_default();
    vec![("edition", text(&profile["edition"])), ("hash", hash)]
}

/// A file of this machine, as far as it could be a profile: of what is far larger the beginning is refused as much.
fn read(file: &Path) -> Result<String, Failure> {
    const BYTES_MAX: u64 = 1 << 20;
    let (file, mut text) = (source(file)?, String::new());
    let read = File::open(&file).and_then(|file| file.take(BYTES_MAX).read_to_string(&mut text));
    let unread =
        |error: std::io::Error| Failure::new("file-unreadable").with("path", file.display().to_string()).with("reason", error.to_string());
    read.map_err(unread).map(|_| text)
}

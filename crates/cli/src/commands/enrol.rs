//! `ncen join` and `ncen enrol`: seats come into the statements by files and words, without a network.

use super::init::{check_seen, print_sheet};
use crate::Outcome;
use crate::door::Door;
use crate::passphrase;
use crate::paths::{source, target};
use crate::run::{Run, text};
use app::Failure;
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// More than this is neither a request nor an answer.
const FILE_BYTES_MAX: u64 = 16 << 20;

/// Let this device join an administration: makes a seat, and the request that its registrar answers
#[derive(Args, Debug)]
pub struct Join {
    #[command(flatten)]
    newcomer: Newcomer,
}

#[derive(Args, Debug)]
struct Newcomer {
    /// Service number of the officer
    #[arg(long, value_name = "NUMBER")]
    officer: String,
    /// Name of the officer
    #[arg(long, value_name = "NAME")]
    officer_name: String,
    /// Where to write the request
    #[arg(long, value_name = "FILE")]
    request: PathBuf,
    /// Replace the file where it is there already
    #[arg(long)]
    replace: bool,
}

/// Bring seats into the administration
#[derive(Debug, Subcommand)]
pub enum Enrol {
    /// Make a seat for another officer of this device, and his request
    Officer(Newcomers),
    /// Print what a request asks, and the words to compare
    Show {
        /// The request
        file: PathBuf,
    },
    /// Enrol the seat that a request asks for, after its words were compared
    Approve(Approve),
    /// Show of which administration an answer is, with the five words that its registrar reads aloud
    Look {
        /// The answer
        file: PathBuf,
    },
    /// Take the registrar's answer, and show the five words that he reads aloud; `enrol look` shows them before
    Accept {
        /// The answer
        file: PathBuf,
    },
    /// Recover a seat whose passphrase and sheet are lost
    Recover(Recover),
}

/// Recover a seat whose passphrase and sheet are lost
///
/// First with --request: makes a seat in the place of the one that --seat names, and the request that its registrar answers by `enrol
/// approve`. Then with --answer. The passphrase is the new seat's.
#[derive(Args, Debug)]
pub struct Recover {
    /// Where to write the request
    #[arg(long, value_name = "FILE", required_unless_present = "answer", conflicts_with = "answer")]
    request: Option<PathBuf>,
    /// Replace the file of the request where it is there already
    #[arg(long, requires = "request")]
    replace: bool,
    /// The registrar's answer
    #[arg(long, value_name = "FILE")]
    answer: Option<PathBuf>,
}

/// Make a seat for another officer of this device, and his request
///
/// His passphrase is read from the file that NCEN_NEW_PASSPHRASE_FILE names, else from the terminal.
#[derive(Args, Debug)]
pub struct Newcomers {
    #[command(flatten)]
    newcomer: Newcomer,
}

/// Enrol the seat that a request asks for, after its words were compared
///
/// Of a request that was answered already the same answer is written again, for whoever lost it: nothing changes, whatever office and
/// roles are said now.
#[derive(Args, Debug)]
pub struct Approve {
    /// The request
    file: PathBuf,
    /// Code of the office
    #[arg(long, value_name = "CODE")]
    office: String,
    /// A role: entry, supervisor, analyst, investigator, manager, ncp, administrator, auditor, trainer, reader or node; may be said several times
    #[arg(long = "role", value_name = "ROLE", required = true)]
    roles: Vec<String>,
    /// Letters for references of a new device; the first that are free where it is not said
    #[arg(long, value_name = "LETTERS")]
    letters: Option<String>,
    /// Key of the seat that this one takes the place of: the same officer on a new laptop; it ends
    #[arg(long, value_name = "KEY")]
    replaces: Option<String>,
    /// Where to write the answer
    #[arg(long, value_name = "FILE")]
    answer: PathBuf,
    /// Replace the file of the answer where it is there already
    #[arg(long)]
    replace: bool,
}

/// Makes an empty folder one that waits for its administration.
pub fn join(join: Join, run: &Run) -> Result<Outcome, Failure> {
    let mut door = Door::open(&run.folder)?;
    if door.call("status", json!({}))?["state"] != "empty" {
        return Err(Failure::new("folder-not-empty"));
    }
    let path = join.newcomer.path()?;
    let passphrase = passphrase::new()?;
    newcomer(run, &mut door, "enrol.join", join.newcomer, &path, &passphrase)
}

impl Newcomer {
    /// Where the request goes; told before a seat is made.
    fn path(&self) -> Result<String, Failure> {
        check_seen(&[("officer_number", &self.officer), ("officer_name", &self.officer_name)])?;
        target(&self.request, self.replace)
    }
}

/// Does what is asked.
pub fn run(enrol: Enrol, run: &Run) -> Result<Outcome, Failure> {
    match enrol {
        Enrol::Officer(Newcomers { newcomer: who }) => {
            let path = who.path()?;
            let mut door = run.signed_in()?;
            let passphrase = passphrase::next()?;
            newcomer(run, &mut door, "enrol.officer", who, &path, &passphrase)
        }
        Enrol::Show { file } => show(run, &file),
        Enrol::Approve(approve) => answer(run, approve),
        Enrol::Look { file } => {
            let bytes = bytes_of(&file, "not-an-answer")?;
            let read = run.signed_in()?.call("enrol.look", json!({ "bytes": bytes }))?;
            run.print(&read, |out| answerer(run, out, &read));
            Ok(Outcome::Done)
        }
        Enrol::Accept { file } => {
            let answer = json!({ "bytes": bytes_of(&file, "not-an-answer")? });
            let mut door = run.signed_in()?;
            // A folder that knows its administration takes the answer of no other.
            let waits = text(&door.call("status", json!({}))?["administration"]).is_empty();
            let mut taken = door.call("enrol.look", answer.clone())?;
            door.call("enrol.answer", answer)?;
            taken["enrolled"] = true.into();
            run.print(&taken, |out| {
                answerer(run, out, &taken)?;
                writeln!(out, "{}", run.word("cli-enrolled", &[]))
            });
            if waits {
                run.remark("cli-answer-differs", &[]);
            }
            Ok(Outcome::Done)
        }
        Enrol::Recover(recover) => recovers(run, recover),
    }
}

/// Nobody is signed in: nothing opens the seat.
fn recovers(run: &Run, recover: Recover) -> Result<Outcome, Failure> {
    let Recover { request: to, replace, answer } = recover;
    let mut door = run.locked()?;
    let seat = run.seat.clone().unwrap_or_default();
    if let Some(file) = answer {
        let (bytes, passphrase) = (bytes_of(&file, "not-an-answer")?, passphrase::known()?);
        let status = door.call("recover.answer", json!({ "seat": seat, "passphrase": passphrase.as_str(), "bytes": bytes }))?;
        run.print(&status, |out| writeln!(out, "{}", run.word("cli-recovered", &[])));
        return Ok(Outcome::Done);
    }
    let path = target(&to.unwrap_or_default(), replace)?;
    let passphrase = passphrase::new()?;
    let asked = door.call("recover.ask", json!({ "seat": seat, "passphrase": passphrase.as_str() }))?;
    // The words of the sheet stand nowhere else: they are printed whatever becomes of the file.
    let written = door.call("enrol.write", json!({ "path": path, "bytes": asked["request"]["bytes"] }));
    run.print(&asked, |out| {
        print_sheet(run, out, &asked["sheet"])?;
        writeln!(out)?;
        request(run, out, &asked["request"])
    });
    written?;
    run.remark("cli-request-written", &[("path", path)]);
    Ok(Outcome::Done)
}

fn newcomer(run: &Run, door: &mut Door, call: &str, who: Newcomer, path: &str, passphrase: &str) -> Result<Outcome, Failure> {
    let joined = door.call(call, json!({ "number": who.officer, "name": who.officer_name, "passphrase": passphrase }))?;
    // The words of the sheet stand nowhere else: they are printed whatever becomes of the file.
    let written = door.call("enrol.write", json!({ "path": path, "bytes": joined["request"]["bytes"] }));
    run.print(&joined, |out| {
        print_sheet(run, out, &joined["sheet"])?;
        writeln!(out)?;
        request(run, out, &joined["request"])
    });
    written?;
    run.remark("cli-request-written", &[("path", path.to_owned())]);
    if call == "enrol.join" {
        run.remark("cli-waits-answer", &[]);
    }
    Ok(Outcome::Done)
}

fn show(run: &Run, file: &Path) -> Result<Outcome, Failure> {
    let bytes = bytes_of(file, "not-a-request")?;
    let read = run.signed_in()?.call("enrol.read", json!({ "bytes": bytes }))?;
    run.print(&read, |out| {
        request(run, out, &read["request"])?;
        match read["recovers"]["officer"].as_str() {
            Some(officer) => writeln!(out, "{}: {officer}", run.word("cli-recovers", &[])),
            None => Ok(()),
        }
    });
    if read["answered"] == true {
        run.remark("cli-answered-already", &[]);
    }
    Ok(Outcome::Done)
}

fn answer(run: &Run, approve: Approve) -> Result<Outcome, Failure> {
    let Approve { file, office, roles, letters, replaces, answer, replace } = approve;
    let request = bytes_of(&file, "not-a-request")?;
    // Before anybody is enrolled.
    let path = target(&answer, replace)?;
    let said = json!({ "request": request, "office": office, "roles": roles, "letters": letters, "replaces": replaces });
    let mut door = run.signed_in()?;
    let mut approved = door.call("enrol.approve", said)?;
    let mut written = door.call("enrol.write", json!({ "path": path, "bytes": approved["bytes"].take() }))?;
    written["words"] = approved["words"].take();
    written["again"] = approved["again"].is_string().into();
    let id = if written["again"] == true { "cli-answer-again" } else { "cli-answer-written" };
    run.print(&written, |out| {
        writeln!(out, "{}", run.word(id, &[("path", text(&written["path"]))]))?;
        writeln!(out, "{}: {}", run.word("cli-answer-words", &[]), spoken(&written["words"]))
    });
    Ok(Outcome::Done)
}

/// Of which administration an answer is, and the words that its registrar reads aloud.
fn answerer(run: &Run, out: &mut dyn Write, read: &Value) -> io::Result<()> {
    writeln!(out, "{}: {}", run.word("cli-administration", &[]), text(&read["administration"]))?;
    writeln!(out, "{}: {}", run.word("cli-words", &[]), spoken(&read["words"]))
}

/// Words as they are read aloud.
fn spoken(words: &Value) -> String {
    words.as_array().into_iter().flatten().map(text).collect::<Vec<_>>().join(" ")
}

/// What a request asks, line by line.
fn request(run: &Run, out: &mut dyn Write, request: &Value) -> io::Result<()> {
    let lines = [("cli-number", text(&request["number"])), ("cli-name", text(&request["name"])), ("cli-words", spoken(&request["words"]))];
    // A locked folder tells no name.
    let said = lines.into_iter().filter(|(_, said)| !said.is_empty());
    said.into_iter().try_for_each(|(id, said)| writeln!(out, "{}: {said}", run.word(id, &[])))
}

/// A file as the calls take it; what is far larger is not what it should be.
fn bytes_of(path: &Path, otherwise: &str) -> Result<String, Failure> {
    let path = source(path)?;
    let unreadable =
        |error: io::Error| Failure::new("file-unreadable").with("path", path.display().to_string()).with("reason", error.to_string());
    if std::fs::metadata(&path).map_err(unreadable)?.len() > FILE_BYTES_MAX {
        return Err(Failure::new(otherwise));
    }
    let bytes = std::fs::read(&path).map_err(unreadable)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

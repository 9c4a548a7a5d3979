//! `ncen join` and `ncen enrol`: seats come into the statements by files and words, without a network.

use super::init::print_sheet;
use crate::Outcome;
use crate::door::Door;
use crate::passphrase;
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
    /// Take the registrar's answer
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
#[group(required = true, multiple = false)]
pub struct Recover {
    /// Where to write the request
    #[arg(long, value_name = "FILE")]
    request: Option<PathBuf>,
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
#[derive(Args, Debug)]
pub struct Approve {
    /// The request
    file: PathBuf,
    /// Code of the office
    #[arg(long, value_name = "CODE")]
    office: String,
    /// A role; may be said several times
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
}

/// Makes an empty folder one that waits for its administration.
pub fn join(join: Join, run: &Run) -> Result<Outcome, Failure> {
    let mut door = Door::open(&run.folder)?;
    if door.call("status", json!({}))?["state"] != "empty" {
        return Err(Failure::new("folder-not-empty"));
    }
    let passphrase = passphrase::new()?;
    newcomer(run, &mut door, "enrol.join", join.newcomer, &passphrase)
}

/// Does what is asked.
pub fn run(enrol: Enrol, run: &Run) -> Result<Outcome, Failure> {
    if let Enrol::Recover(recover) = enrol {
        return recovers(run, recover);
    }
    let mut door = run.signed_in()?;
    match enrol {
        Enrol::Officer(Newcomers { newcomer: who }) => {
            let passphrase = passphrase::next()?;
            newcomer(run, &mut door, "enrol.officer", who, &passphrase)
        }
        Enrol::Show { file } => show(run, &mut door, &file),
        Enrol::Approve(approve) => answer(run, &mut door, approve),
        Enrol::Look { file } => {
            let read = door.call("enrol.look", json!({ "bytes": bytes_of(&file)? }))?;
            run.print(&read, |out| {
                writeln!(out, "{}: {}", run.word("cli-administration", &[]), text(&read["administration"]))?;
                writeln!(out, "{}: {}", run.word("cli-words", &[]), spoken(&read["words"]))
            });
            Ok(Outcome::Done)
        }
        Enrol::Accept { file } => {
            door.call("enrol.answer", json!({ "bytes": bytes_of(&file)? }))?;
            run.print(&json!({ "enrolled": true }), |out| writeln!(out, "{}", run.word("cli-enrolled", &[])));
            Ok(Outcome::Done)
        }
        Enrol::Recover(recover) => recovers(run, recover),
    }
}

/// Nobody is signed in: nothing opens the seat.
fn recovers(run: &Run, recover: Recover) -> Result<Outcome, Failure> {
    let Recover { request: to, answer } = recover;
    if !run.folder.is_dir() {
        // A mistyped name shall not make a folder.
        return Err(Failure::new("nothing-founded"));
    }
    let mut door = Door::open(&run.folder)?;
    let seat = run.seat.clone().unwrap_or_default();
    if let Some(file) = answer {
        let (bytes, passphrase) = (bytes_of(&file)?, passphrase::known()?);
        let status = door.call("recover.answer", json!({ "seat": seat, "passphrase": passphrase.as_str(), "bytes": bytes }))?;
        run.print(&status, |out| writeln!(out, "{}", run.word("cli-recovered", &[])));
        return Ok(Outcome::Done);
    }
    let path = to.unwrap_or_default();
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
    run.remark("cli-request-written", &[("path", path.display().to_string())]);
    Ok(Outcome::Done)
}

fn newcomer(run: &Run, door: &mut Door, call: &str, who: Newcomer, passphrase: &str) -> Result<Outcome, Failure> {
    let joined = door.call(call, json!({ "number": who.officer, "name": who.officer_name, "passphrase": passphrase }))?;
    // The words of the sheet stand nowhere else: they are printed whatever becomes of the file.
    let written = door.call("enrol.write", json!({ "path": who.request, "bytes": joined["request"]["bytes"] }));
    run.print(&joined, |out| {
        print_sheet(run, out, &joined["sheet"])?;
        writeln!(out)?;
        request(run, out, &joined["request"])
    });
    written?;
    run.remark("cli-request-written", &[("path", who.request.display().to_string())]);
    Ok(Outcome::Done)
}

fn show(run: &Run, door: &mut Door, file: &Path) -> Result<Outcome, Failure> {
    let read = door.call("enrol.read", json!({ "bytes": bytes_of(file)? }))?;
    run.print(&read, |out| {
        request(run, out, &read["request"])?;
        match read["recovers"]["officer"].as_str() {
            Some(officer) => writeln!(out, "{}: {officer}", run.word("cli-recovers", &[])),
            None => Ok(()),
        }
    });
    Ok(Outcome::Done)
}

fn answer(run: &Run, door: &mut Door, approve: Approve) -> Result<Outcome, Failure> {
    let Approve { file, office, roles, letters, replaces, answer } = approve;
    let said = json!({ "request": bytes_of(&file)?, "office": office, "roles": roles, "letters": letters, "replaces": replaces });
    let mut approved = door.call("enrol.approve", said)?;
    let mut written = door.call("enrol.write", json!({ "path": answer, "bytes": approved["bytes"].take() }))?;
    written["words"] = approved["words"].take();
    run.print(&written, |out| {
        writeln!(out, "{}", run.word("cli-answer-written", &[("path", text(&written["path"]))]))?;
        writeln!(out, "{}: {}", run.word("cli-answer-words", &[]), spoken(&written["words"]))
    });
    Ok(Outcome::Done)
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

/// A file as the calls take it.
fn bytes_of(path: &Path) -> Result<String, Failure> {
    let unreadable =
        |error: io::Error| Failure::new("file-unreadable").with("path", path.display().to_string()).with("reason", error.to_string());
    let size = std::fs::metadata(path).map_err(unreadable)?.len();
    if size > FILE_BYTES_MAX {
        return Err(Failure::new("not-a-request"));
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

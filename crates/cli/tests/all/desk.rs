//! A data folder in a place of its own, and the commands on it.

use serde_json::Value as Json;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

pub const PASSPHRASE: &str = "four cold hands at night";

/// A place in which an officer works, with a program.
pub struct Desk {
    place: tempfile::TempDir,
    program: PathBuf,
    /// What stands before the program in a command: the way into a network of its own.
    through: Vec<String>,
}

/// What a command gave.
pub struct Given {
    pub code: i32,
    pub out: String,
    pub told: String,
}

impl Given {
    /// The document on standard output of a command that was done.
    pub fn json(&self) -> Json {
        assert_eq!(self.code, 0, "{}{}", self.out, self.told);
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// The code of a refusal.
    pub fn refusal(&self) -> String {
        assert_eq!((self.code, self.out.as_str()), (1, ""), "{}", self.told);
        let told: Json = serde_json::from_str(&self.told).unwrap_or_else(|error| panic!("{error}: {}", self.told));
        assert!(told["error"]["values"].is_object());
        told["error"]["code"].as_str().unwrap().to_owned()
    }
}

impl Desk {
    /// A place with nothing in it but the file of the passphrase.
    pub fn bare() -> Desk {
        Desk::with(Path::new(env!("CARGO_BIN_EXE_ncen")))
    }

    /// The same with another build of the program.
    pub fn with(program: &Path) -> Desk {
        let desk = Desk { place: tempfile::tempdir().unwrap(), program: program.to_owned(), through: Vec::new() };
        desk.writes_passphrase(PASSPHRASE);
        desk
    }

    /// The same place from now on with another build of the program.
    pub fn upgraded(self, program: &Path) -> Desk {
        Desk { program: program.to_owned(), ..self }
    }

    /// The same place; from now on its commands run behind others, which lead into a network of its own.
    #[cfg(target_os = "linux")]
    pub fn through(self, way: &[String]) -> Desk {
        Desk { through: way.to_vec(), ..self }
    }

    /// A place in which an administration was founded.
    pub fn founded() -> (Desk, Json) {
        let desk = Desk::bare();
        let founding =
            ["init", "--country", "KE", "--name", "Customs", "--office", "MBA", "--officer", "0417", "--officer-name", "A. Otieno"];
        let sheet = desk.runs(&founding).json();
        (desk, sheet)
    }

    /// Makes and enrols a second officer of this laptop, whose passphrase stands in the file `next`; gives the key of his seat.
    pub fn with_officer(&self, number: &str, role: &str) -> String {
        std::fs::write(self.path("next"), "seven dry lamps in the hall\n").unwrap();
        let mut command = self.command(&["enrol", "officer", "--officer", number, "--officer-name", "G. Wanjiku", "--request", "r"]);
        let asked = given(command.env("NCEN_NEW_PASSPHRASE_FILE", self.path("next")).output().unwrap()).json();
        self.runs(&["enrol", "approve", "r", "--office", "MBA", "--role", role, "--answer", "a", "--seat", "0417"]).json();
        asked["request"]["seat"].as_str().unwrap().to_owned()
    }

    /// A command of the officer whose passphrase stands in the file `next`.
    pub fn runs_as(&self, number: &str, arguments: &[&str]) -> Given {
        let mut command = self.command(arguments);
        given(command.args(["--seat", number]).env("NCEN_PASSPHRASE_FILE", self.path("next")).output().unwrap())
    }

    /// Another laptop of this administration.
    pub fn joined_by(&self, number: &str, role: &str) -> Desk {
        let other = Desk::bare();
        self.lets_in(&other, number, role);
        other
    }

    /// Lets another laptop, in which nothing is yet, into this administration.
    pub fn lets_in(&self, other: &Desk, number: &str, role: &str) {
        let request = other.path("request");
        other.runs(&["join", "--officer", number, "--officer-name", "G. Wanjiku", "--request", text(&request)]).json();
        let answer = other.path("answer");
        self.runs(&["enrol", "approve", text(&request), "--office", "MBA", "--role", role, "--answer", text(&answer)]).json();
        other.runs(&["enrol", "accept", text(&answer)]).json();
    }

    /// What a command says to people.
    pub fn says(&self, arguments: &[&str]) -> Given {
        given(self.words_command(arguments).output().unwrap())
    }

    pub fn writes_passphrase(&self, passphrase: &str) {
        std::fs::write(self.path("passphrase"), format!("{passphrase}\n")).unwrap();
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    pub fn folder(&self) -> PathBuf {
        self.path("data")
    }

    /// The command, with `--json` and the folder.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.words_command(arguments);
        command.arg("--json");
        command
    }

    /// The command as people give it.
    pub fn words_command(&self, arguments: &[&str]) -> Command {
        let program = self.program.as_os_str();
        let words: Vec<&OsStr> = self.through.iter().map(OsStr::new).chain([program]).collect();
        let mut command = Command::new(words[0]);
        command.args(&words[1..]).args(arguments).arg("--data").arg(self.folder());
        command
            .env("NCEN_PASSPHRASE_FILE", self.path("passphrase"))
            .env("LC_ALL", "C")
            .env("XDG_STATE_HOME", self.path("state"))
            .stdin(Stdio::null())
            .current_dir(self.place.path());
        command
    }

    pub fn runs(&self, arguments: &[&str]) -> Given {
        given(self.command(arguments).output().unwrap())
    }

    /// Runs a command that reads standard input.
    pub fn runs_with(&self, arguments: &[&str], input: &str) -> Given {
        let mut child = self.command(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        given(child.wait_with_output().unwrap())
    }

    /// `ncen serve`, once it says that it answers.
    pub fn serves(&self) -> Served {
        self.serves_with(&[])
    }

    /// The same with options.
    pub fn serves_with(&self, options: &[&str]) -> Served {
        let mut child = self.command(&[&["serve"], options].concat()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert_eq!(serde_json::from_str::<Json>(&line).unwrap(), serde_json::json!({ "web": null }));
        Served(child)
    }
}

/// A relay of the administration, once it says where it is.
pub fn relay(desk: &Desk, listen: &str) -> (Served, String) {
    let mut child = desk.command(&["relay", "--listen", listen, "--devices", "devices"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let told: Json = serde_json::from_str(&line).unwrap();
    (Served(child), told["relay"].as_str().unwrap().to_owned())
}

/// A program that stays until this goes.
pub struct Served(pub Child);

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn given(output: Output) -> Given {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Given { code: output.status.code().unwrap_or(-1), out: text(output.stdout), told: text(output.stderr) }
}

/// Path as text.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

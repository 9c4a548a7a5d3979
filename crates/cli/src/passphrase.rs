//! Where the passphrase comes from: a file that only its owner can read, or the terminal.

use app::Failure;
use std::io::{IsTerminal, Read};
use std::path::Path;
use zeroize::Zeroizing;

/// Names a file whose first line is the passphrase.
const VARIABLE: &str = "NCEN_PASSPHRASE_FILE";
/// Names a file with the passphrase that shall stand in its place.
const VARIABLE_NEXT: &str = "NCEN_NEW_PASSPHRASE_FILE";
/// Names a file with the passphrase of the officer who signs too.
const VARIABLE_SECOND: &str = "NCEN_SECOND_PASSPHRASE_FILE";
/// Names a file with the root's words, the first half before the second.
const VARIABLE_ROOT: &str = "NCEN_ROOT_WORDS_FILE";
/// Names a file with the words of the root's successor.
const VARIABLE_ROOT_NEXT: &str = "NCEN_NEW_ROOT_WORDS_FILE";
/// More than this is not a passphrase, nor the words of a recovery sheet.
const BYTES_MAX: u64 = 4096;

/// The passphrase of a seat.
pub fn known() -> Result<Zeroizing<String>, Failure> {
    match std::env::var_os(VARIABLE) {
        Some(path) => from_file(Path::new(&path), VARIABLE),
        None => asked("cli-passphrase", VARIABLE),
    }
}

/// The passphrase of a new seat.
pub fn new() -> Result<Zeroizing<String>, Failure> {
    chosen(VARIABLE)
}

/// The passphrase that shall stand in the place of the known one.
pub fn next() -> Result<Zeroizing<String>, Failure> {
    chosen(VARIABLE_NEXT)
}

/// The passphrase of an officer who signs beside the one who works.
pub fn second() -> Result<Zeroizing<String>, Failure> {
    match std::env::var_os(VARIABLE_SECOND) {
        Some(path) => from_file(Path::new(&path), VARIABLE_SECOND),
        None => asked("cli-passphrase-second", VARIABLE_SECOND),
    }
}

/// The root's words, the first half before the second.
pub fn root() -> Result<Zeroizing<String>, Failure> {
    words_of_root(VARIABLE_ROOT, "cli-root-words")
}

/// The words of its successor.
pub fn next_root() -> Result<Zeroizing<String>, Failure> {
    words_of_root(VARIABLE_ROOT_NEXT, "cli-root-words-next")
}

fn words_of_root(variable: &str, question: &str) -> Result<Zeroizing<String>, Failure> {
    match std::env::var_os(variable) {
        // They stand on the sheet in lines, and may be copied so.
        Some(path) => all_of_file(Path::new(&path), variable),
        None => asked(question, variable),
    }
}

/// At a terminal it is typed twice: nobody sees what is typed.
fn chosen(variable: &str) -> Result<Zeroizing<String>, Failure> {
    if let Some(path) = std::env::var_os(variable) {
        return from_file(Path::new(&path), variable);
    }
    let (first, again) = (asked("cli-passphrase-new", variable)?, asked("cli-passphrase-again", variable)?);
    if first == again { Ok(first) } else { Err(Failure::new("passphrases-differ")) }
}

fn from_file(path: &Path, variable: &str) -> Result<Zeroizing<String>, Failure> {
    let text = all_of_file(path, variable)?;
    Ok(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned()))
}

fn all_of_file(path: &Path, variable: &str) -> Result<Zeroizing<String>, Failure> {
    let unreadable = |error: std::io::Error| {
        let failure = Failure::new("passphrase-file").with("path", path.display().to_string());
        failure.with("reason", error.to_string()).with("variable", variable)
    };
    // The whole room at once: a text that grows leaves its beginning behind in memory.
    let mut text = Zeroizing::new(String::with_capacity(BYTES_MAX as usize));
    std::fs::File::open(path).map_err(unreadable)?.take(BYTES_MAX).read_to_string(&mut text).map_err(unreadable)?;
    Ok(text)
}

fn asked(question: &str, variable: &str) -> Result<Zeroizing<String>, Failure> {
    if !std::io::stdin().is_terminal() {
        return Err(Failure::new("passphrase-needed").with("variable", variable));
    }
    let question = words::text(&crate::run::language_of_machine(), question, &[]);
    let typed = rpassword::prompt_password(format!("{question}: "));
    typed.map(Zeroizing::new).map_err(|_| Failure::new("passphrase-needed").with("variable", variable))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_line_of_the_file_is_the_passphrase() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("secret");
        std::fs::write(&file, "four cold hands at night\r\nanything else\n").unwrap();
        assert_eq!(from_file(&file, VARIABLE).unwrap().as_str(), "four cold hands at night");
        assert_eq!(from_file(&folder.path().join("none"), VARIABLE_SECOND).unwrap_err().values["variable"], VARIABLE_SECOND);
    }
}

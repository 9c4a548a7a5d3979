//! `ncen init`: founds an administration, its first office and its first officer, and prints the recovery sheet.

use crate::Outcome;
use crate::door::Door;
use crate::passphrase;
use crate::run::{Run, text};
use app::Failure;
use clap::Args;
use serde_json::{Value, json};
use std::io::{self, Write};

/// Found a new administration on this device
///
/// The words that are printed are the only way back if this device is lost. Write them down by hand.
#[derive(Args, Debug)]
pub struct Init {
    /// Country, two letters of ISO 3166
    #[arg(long, value_name = "KE")]
    country: String,
    /// Name of the administration
    #[arg(long)]
    name: String,
    /// Code of the first office, two to eight capital letters or digits
    #[arg(long, value_name = "CODE", default_value = "HQ")]
    office: String,
    /// Name of the first office
    #[arg(long, value_name = "NAME", default_value = "Headquarters")]
    office_name: String,
    /// Service number of the first officer
    #[arg(long, value_name = "NUMBER", default_value = "0001")]
    officer: String,
    /// Name of the first officer
    #[arg(long, value_name = "NAME", default_value = "Registrar")]
    officer_name: String,
}

/// Founds it.
pub fn run(init: Init, run: &Run) -> Result<Outcome, Failure> {
    let Init { country, name, office, office_name, officer, officer_name } = init;
    let mut door = Door::open(&run.folder)?;
    if door.call("status", json!({}))?["state"] != "empty" {
        return Err(Failure::new("folder-not-empty"));
    }
    check_seen(&[("administration", &name), ("office_name", &office_name), ("officer_number", &officer), ("officer_name", &officer_name)])?;
    let passphrase = passphrase::new()?;
    let founding = json!({
        "country": country, "administration": name, "office_code": office, "office_name": office_name,
        "officer_number": officer, "officer_name": officer_name, "passphrase": passphrase.as_str(),
    });
    let founded = door.call("start.found", founding).map_err(|failure| match failure.code.as_str() {
        // Nothing is kept as written here, as it is in a record.
        "unknown-code" => Failure::new("no-such-country").with("value", text(&failure.values["value"])),
        _ => failure,
    });
    let mut sheet = founded?["sheet"].take();
    // The words stand nowhere else: nothing that can fail comes before they are printed.
    if let Ok(status) = door.call("status", json!({})) {
        sheet["seat"] = status["seats"][0]["id"].clone();
    }
    run.print(&sheet, |out| print_sheet(run, out, &sheet));
    door.call("start.confirm", json!({}))?;
    Ok(Outcome::Done)
}

/// Answers that stand on paper have no letters that nobody sees.
pub(super) fn check_seen(answers: &[(&str, &str)]) -> Result<(), Failure> {
    match answers.iter().find(|(_, answer)| answer.chars().any(char::is_control)) {
        Some((field, _)) => Err(Failure::new("control-character").with("field", *field)),
        None => Ok(()),
    }
}

/// What is known of an administration and its office, in one line; nothing while the registrar has not answered.
pub(super) fn whose(told: &Value) -> String {
    ["administration", "office"].map(|name| text(&told[name])).into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(", ")
}

/// The recovery sheet for people; printed without the root's words where they are not in it.
pub(super) fn print_sheet(run: &Run, out: &mut dyn Write, sheet: &Value) -> io::Result<()> {
    for line in [whose(sheet), text(&sheet["officer"])].into_iter().filter(|line| !line.is_empty()) {
        writeln!(out, "{line}")?;
    }
    writeln!(out)?;
    let lists = [("root-first", &sheet["root_words"][0]), ("root-second", &sheet["root_words"][1]), ("recovery", &sheet["recovery_words"])];
    for (name, words) in lists.into_iter().filter(|(_, words)| words.as_array().is_some_and(|words| !words.is_empty())) {
        writeln!(out, "{}", run.word(&format!("ui-sheet-{name}"), &[]))?;
        for (line, six) in words.as_array().map_or(&[][..], Vec::as_slice).chunks(6).enumerate() {
            let six: Vec<String> = six.iter().zip(line * 6 + 1..).map(|(word, number)| format!("{number:>2} {:<9}", text(word))).collect();
            writeln!(out, "  {}", six.join(" ").trim_end())?;
        }
        writeln!(out)?;
    }
    writeln!(
        out,
        "{}",
        run.word(if sheet["root_words"][0].as_array().is_some_and(Vec::is_empty) { "ui-sheet-rule-again" } else { "ui-sheet-rule" }, &[])
    )
}

//! One run of the program: which folder, which language, and how its answers are printed.

use crate::arguments::General;
use crate::door::Door;
use app::Failure;
use serde_json::{Value, json};
use std::cell::RefCell;
use std::io::{self, Write};
use std::path::PathBuf;

/// One run of the program.
pub struct Run {
    /// The data folder.
    pub folder: PathBuf,
    /// Whether machines read the answer.
    pub json: bool,
    /// In which words are chosen.
    pub language: String,
    /// The seat that shall sign in, by service number.
    pub seat: Option<String>,
    is_named: bool,
    /// Why an answer could not be printed.
    unprinted: RefCell<Option<io::Error>>,
}

impl Run {
    /// A run as the options say.
    pub fn new(general: General) -> Self {
        let General { data, json, language, seat } = general;
        let is_named = data.is_some();
        let folder = data.unwrap_or_else(app::default_folder);
        Run { folder, json, language: language.unwrap_or_else(language_of_machine), seat, is_named, unprinted: RefCell::default() }
    }

    /// The same run for another thread.
    pub fn beside(&self) -> Run {
        let Run { folder, json, language, seat, is_named, unprinted: _ } = self;
        let (folder, language, seat) = (folder.clone(), language.clone(), seat.clone());
        Run { folder, json: *json, language, seat, is_named: *is_named, unprinted: RefCell::default() }
    }

    /// The demonstration has a folder of its own, so that it never mixes with somebody's data.
    pub fn in_demonstration(&self) -> PathBuf {
        if self.is_named { self.folder.clone() } else { self.folder.with_file_name("ncen-demo") }
    }

    /// The folder's program with a seat signed in.
    pub fn signed_in(&self) -> Result<Door, Failure> {
        let mut door = self.door()?;
        self.doubt_clock(&door.call("status", json!({}))?["clock"]);
        Ok(door)
    }

    /// The same, and says nothing of the clock.
    pub fn door(&self) -> Result<Door, Failure> {
        let mut door = self.locked()?;
        door.sign_in(self.seat.as_deref())?;
        Ok(door)
    }

    /// The folder's program with nobody signed in.
    pub fn locked(&self) -> Result<Door, Failure> {
        if !self.folder.is_dir() {
            // A mistyped name shall not make a folder.
            return Err(Failure::new("nothing-founded"));
        }
        Door::open(&self.folder)
    }

    /// A program that is only asked for what came with it: that of the folder, or where there is none one that leaves nothing.
    pub fn reference(&self) -> Result<Door, Failure> {
        if self.folder.is_dir() { Door::open(&self.folder) } else { Door::passing() }
    }

    /// Says that a language is not spoken here.
    pub fn doubt_language(&self) {
        if !speaks(&self.language) {
            let known = words::languages().filter(|language| speaks(language)).collect::<Vec<_>>().join(", ");
            self.remark("cli-language-unknown", &[("language", self.language.clone()), ("known", known)]);
        }
    }

    /// Says that the clock jumped, until somebody has said whether it is right.
    fn doubt_clock(&self, doubt: &Value) {
        if doubt["is_wrong"] == false {
            self.remark("cli-clock-jumped", &[("time", text(&doubt["time"])), ("last", text(&doubt["last"]))]);
        }
    }

    /// A sentence of `cli.ftl`.
    pub fn word(&self, id: &str, values: &[(&str, String)]) -> String {
        let values: Vec<(&str, String)> = values.iter().map(|(name, value)| (*name, named(name, value.clone()))).collect();
        words::text(&self.language, id, &values)
    }

    /// Prints one document for machines, or lines for people.
    pub fn print(&self, document: &Value, people: impl FnOnce(&mut dyn Write) -> io::Result<()>) {
        let mut out = io::stdout().lock();
        let printed = if self.json { writeln!(out, "{document}") } else { people(&mut out) }.and_then(|()| out.flush());
        // Whoever closed the pipe wants no more.
        if let Err(error) = printed
            && error.kind() != io::ErrorKind::BrokenPipe
        {
            *self.unprinted.borrow_mut() = Some(error);
        }
    }

    /// Why the answer could not be printed; what was done stands.
    pub fn unprinted(&self) -> Option<Failure> {
        self.unprinted.take().map(|error| Failure::new("not-printed").with("reason", error.to_string()))
    }

    /// Prints a sentence beside the answer, for people only.
    pub fn remark(&self, id: &str, values: &[(&str, String)]) {
        self.says(&[self.word(id, values)]);
    }

    /// The same of sentences that are made already.
    pub fn says(&self, lines: &[String]) {
        if !self.json {
            let mut out = io::stderr().lock();
            // Whoever closed it wants no more.
            let _ = lines.iter().try_for_each(|line| writeln!(out, "{line}"));
        }
    }

    /// Prints why a command was refused: to people in words, to machines as code and values.
    pub fn refuse(&self, failure: &Failure) {
        let mut out = io::stderr().lock();
        let _ = if self.json {
            let Failure { code, values } = failure;
            writeln!(out, "{}", json!({ "error": { "code": code, "values": values } }))
        } else {
            writeln!(out, "{}", self.reason(failure))
        };
    }

    /// A refusal in words.
    pub fn reason(&self, failure: &Failure) -> String {
        let values: Vec<(&str, String)> =
            failure.values.iter().map(|(name, value)| (name.as_str(), self.named(name, text(value)))).collect();
        let id = format!("error-{}", failure.code);
        let said = words::text(&self.language, &id, &values);
        if said == id {
            return self.word("cli-refused", &[("code", failure.code.clone())]);
        }
        let path = failure.values.get("field").map(text).unwrap_or_default();
        match self.place(&path) {
            Some(label) if !said.contains(&label) => format!("{label} ({path}): {said}"),
            // What was asked beside a record has no label.
            None if !path.is_empty() && !said.contains(&path) => format!("{path}: {said}"),
            _ => said,
        }
    }

    /// A value as a sentence names it: a kind of record by its word, places of a record by their labels.
    fn named(&self, name: &str, value: String) -> String {
        if name == "fields" {
            let labelled = |path: &str| self.place(path).map_or_else(|| path.to_owned(), |label| format!("{label} ({path})"));
            return value.split(", ").map(labelled).collect::<Vec<_>>().join(", ");
        }
        let word = (name == "kind").then(|| words::find(&self.language, &format!("kind-{value}"))).flatten();
        word.unwrap_or_else(|| named(name, value))
    }

    /// What a place of a record, such as `goods[0].quantity`, is called; of a record of any kind.
    pub fn place(&self, path: &str) -> Option<String> {
        let plain: String = path.split('[').map(|part| part.split_once(']').map_or(part, |(_, rest)| rest)).collect();
        let id = |kind: &str| format!("field-{kind}-{}", plain.replace('.', "-"));
        let said = |kind: &&str| Some(words::text(&self.language, &id(kind), &[])).filter(|said| *said != id(kind));
        KINDS.iter().find_map(said)
    }
}

/// Kinds of records, in the order in which a field's label is looked for.
const KINDS: [&str; 7] = ["seizure", "person", "company", "means_of_transport", "concealment_method", "alert", "message"];

/// A value as people read it: without the quotes of JSON.
pub fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Under these names answers hold moments; what officers write may look like one, and stays as it is.
const MOMENTS: [&str; 16] = [
    "at",
    "day",
    "even",
    "expires_at",
    "last",
    "lease",
    "made",
    "made_at",
    "moment",
    "saved_at",
    "signed",
    "since",
    "taken_at",
    "time",
    "until",
    "written",
];

/// What an answer holds under a name, as people read it.
pub fn cell(of: &Value, name: &str) -> String {
    named(name, text(&of[name]))
}

fn named(name: &str, value: String) -> String {
    let moment = if MOMENTS.contains(&name) { local(&value) } else { None };
    moment.unwrap_or(value)
}

/// Day and time of a moment as calls write it, `2026-05-03T14:05:09+03:00`: it is on the clock of this machine already. One without
/// seconds an officer wrote, perhaps by another clock.
fn local(moment: &str) -> Option<String> {
    let shape: String = moment.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    let moment = match shape.replace('-', "+").as_str() {
        "0000+00+00T00:00:00+00:00" => moment.to_owned(),
        "0000+00+00T00:00+00:00" => app::on_this_clock(moment)?,
        _ => return None,
    };
    Some(format!("{} {}", moment.get(..10)?, moment.get(11..16)?))
}

/// The language of this machine where the program speaks it, else English.
pub fn language_of_machine() -> String {
    let named = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let named = named("LC_ALL").or_else(|| named("LC_MESSAGES")).or_else(|| named("LANG")).unwrap_or_default();
    let main: String = named.chars().take_while(char::is_ascii_alphabetic).collect();
    if speaks(&main) { main } else { "en".to_owned() }
}

/// Whether the program speaks a language: names of countries alone are not enough.
fn speaks(language: &str) -> bool {
    let main = language.split(['-', '_']).next().unwrap_or_default();
    words::sources(main).iter().any(|(file, _)| file.starts_with("cli"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(language: &str) -> Run {
        Run::new(General { language: Some(language.into()), ..General::default() })
    }

    #[test]
    fn a_refusal_is_said_in_the_readers_language() {
        let failure = Failure::new("wait-before-trying").with("seconds", 4);
        assert!(run("en").reason(&failure).contains("Wait 4 s"));
        assert!(run("fr").reason(&failure).contains('4') && run("fr").reason(&failure) != run("en").reason(&failure));
        assert!(run("en").reason(&Failure::new("never-heard-of")).contains("never-heard-of"));
        let failure =
            Failure::new("not-complete").with("count", 2).with("field", "direction").with("fields", "direction, goods[0].quantity");
        let (said, label) = (run("en").reason(&failure), run("en").place("direction").unwrap());
        assert!(said.contains(&format!("{label} (direction), ")) && said.contains("(goods[0].quantity)"), "{said}");
        assert!(run("en").reason(&Failure::new("empty").with("field", "officer_name")).starts_with("officer_name: "));
    }

    #[test]
    fn a_moment_is_a_day_and_a_time_and_what_an_officer_wrote_stays() {
        let moment = "2026-05-03T14:05:09+03:00";
        let answer = serde_json::json!({ "time": moment, "value": moment, "until": "soon", "n": 3 });
        let cells = ["time", "value", "until", "n"].map(|name| cell(&answer, name));
        assert_eq!(cells, ["2026-05-03 14:05", moment, "soon", "3"]);
        let here = app::on_this_clock("2026-05-03T14:05+03:00").unwrap();
        assert_eq!(here, app::on_this_clock(&moment.replace(":09", ":00")).unwrap());
        let taken = cell(&serde_json::json!({ "taken_at": "2026-05-03T14:05+03:00" }), "taken_at");
        assert_eq!(taken, format!("{} {}", &here[..10], &here[11..16]));
        assert!(run("en").word("cli-clock-jumped", &[("time", moment.into()), ("last", moment.into())]).contains("2026-05-03 14:05"));
        let refused = Failure::new("lease-over").with("until", moment).with("day", moment.replace('+', "-"));
        assert!(!run("en").reason(&refused).contains("T14:05"), "{}", run("en").reason(&refused));
    }

    #[test]
    fn a_language_is_spoken_by_its_main_name() {
        assert!(speaks("fr") && speaks("fr-CH") && speaks("pt_BR") && !speaks("xx") && !speaks(""));
    }

    #[test]
    fn the_demonstration_keeps_away_from_the_usual_folder() {
        assert!(run("en").in_demonstration().ends_with("ncen-demo"));
        let named = Run::new(General { data: Some("mine".into()), ..General::default() });
        assert_eq!(named.in_demonstration(), PathBuf::from("mine"));
    }
}

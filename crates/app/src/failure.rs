//! Why a call was refused: a code for which `words` has a sentence, and the values that stand in it.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::ErrorKind;
use ts_rs::TS;

/// A refusal, as every front passes it on.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize, TS)]
pub struct Failure {
    /// Such as `wrong-passphrase`; `error-<code>` is its sentence.
    pub code: String,
    /// What the sentence needs.
    #[serde(default)]
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub values: BTreeMap<String, serde_json::Value>,
}

impl Failure {
    /// A refusal without values.
    pub fn new(code: &str) -> Self {
        Failure { code: code.to_owned(), values: BTreeMap::new() }
    }

    /// The same with one value more.
    pub fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }

    fn because(code: &str, reason: &dyn Display) -> Self {
        Failure::new(code).with("reason", reason.to_string())
    }
}

impl From<store::StoreError> for Failure {
    fn from(error: store::StoreError) -> Self {
        use store::StoreError as E;
        match error {
            E::DiskFull => Failure::new("disk-full"),
            E::NoSuchRecord(number) => Failure::new("no-such-record").with("id", number),
            E::TooLarge => Failure::new("record-too-large"),
            E::Damaged(table) => Failure::new("folder-damaged").with("place", table),
            // The disk gave what it had, and that is no database.
            E::Disk(reason) if reason.kind() == ErrorKind::InvalidData => Failure::new("folder-damaged").with("place", "records.redb"),
            E::Disk(reason) => Failure::because("disk-refuses", &reason),
            E::Database(_) => Failure::because("folder-damaged", &error).with("place", "records.redb"),
        }
    }
}

impl From<store::OpenError> for Failure {
    fn from(error: store::OpenError) -> Self {
        use store::OpenError as E;
        match error {
            E::InUse => Failure::new("folder-in-use"),
            E::Missing => Failure::new("folder-missing"),
            E::Exists => Failure::new("folder-not-empty"),
            E::KeysDamaged => Failure::new("keys-damaged"),
            E::Foreign => Failure::new("folder-foreign"),
            E::Newer(format) => Failure::new("folder-newer").with("format", format),
            E::Store(error) => error.into(),
        }
    }
}

impl From<store::UnlockError> for Failure {
    fn from(error: store::UnlockError) -> Self {
        use store::UnlockError as E;
        match error {
            E::NoSuchSeat => Failure::new("no-such-seat"),
            E::Wrong => Failure::new("wrong-passphrase"),
            E::Memory => Failure::new("not-enough-memory"),
            E::Store(error) => error.into(),
        }
    }
}

impl From<search::OpenError> for Failure {
    fn from(error: search::OpenError) -> Self {
        match error {
            search::OpenError::InUse => Failure::new("folder-in-use"),
            error => Failure::because("index-damaged", &error),
        }
    }
}

impl From<search::SearchError> for Failure {
    fn from(error: search::SearchError) -> Self {
        match error {
            search::SearchError::UnknownColumn(column) => Failure::new("query-field-unknown").with("part", column).with("at", 0),
            error => Failure::because("index-damaged", &error),
        }
    }
}

impl From<search::QueryError> for Failure {
    fn from(error: search::QueryError) -> Self {
        let search::QueryError { position: at, code, part } = error;
        Failure::new(code).with("at", at).with("part", part)
    }
}

impl From<records::value::ValueError> for Failure {
    fn from(error: records::value::ValueError) -> Self {
        let values = error.values.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        Failure { code: error.code.to_owned(), values }
    }
}

impl From<documents::LoadError> for Failure {
    fn from(error: documents::LoadError) -> Self {
        Failure::because("folder-damaged", &error).with("place", "journals")
    }
}

impl From<replication::Unreadable> for Failure {
    fn from(_: replication::Unreadable) -> Self {
        Failure::new("folder-damaged").with("place", "journals")
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            // A file that somebody named, not the database.
            ErrorKind::InvalidData => Failure::because("disk-refuses", &error),
            _ => store::StoreError::from(error).into(),
        }
    }
}

impl From<reports::SheetError> for Failure {
    fn from(error: reports::SheetError) -> Self {
        let (code, values) = error.code();
        values.into_iter().fold(Failure::new(code), |failure, (name, value)| failure.with(name, value))
    }
}

impl From<reports::MappingError> for Failure {
    fn from(error: reports::MappingError) -> Self {
        let (code, values) = error.code();
        values.into_iter().fold(Failure::new(code), |failure, (name, value)| failure.with(name, value))
    }
}

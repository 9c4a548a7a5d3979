//! The data dictionary: what a record of each kind may say, who may see it, where it is asked. The tables come from
//! `dictionary/*.toml`; forms, checks, search, import, rows and disclosure read them here and name no field themselves.

use crate::identifiers::Check;
use std::fmt;

include!(concat!(env!("OUT_DIR"), "/dictionary.rs"));

/// A kind of record.
#[derive(Debug)]
pub struct Kind {
    /// Permanent name, such as `seizure`.
    pub key: &'static str,
    /// Permanent number, used in rows.
    pub number: u16,
    /// Version of the dictionary that new records of this kind follow.
    pub version: Version,
    /// The sort of space that holds its records: `cases`, `register`, `catalogue`, `directory` or `notices`.
    pub space: &'static str,
    /// Who makes such records.
    pub by: By,
    /// Who changes one that stands, and makes it void.
    pub amended_by: AmendedBy,
    /// Paths of the fields that together name a record in a list; those without a value are left out.
    pub title: &'static [&'static str],
    /// All fields, in the order of the form.
    pub fields: &'static [Field],
    by_key: &'static [u16],
    by_number: &'static [u16],
}

/// One question that a record may answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Permanent name; unique in its kind or group.
    pub key: &'static str,
    /// Permanent number, used in rows; unique in its kind or group.
    pub number: u16,
    /// What a value is.
    pub kind: Type,
    /// The list from which a code comes.
    pub list: Option<&'static str>,
    /// The rule of an identifier.
    pub check: Option<Check>,
    /// Who may see it.
    pub class: Class,
    /// The shortest form that asks it.
    pub form: Form,
    /// Who writes it.
    pub by: By,
    /// The part of the form in which it stands; empty inside a group.
    pub section: &'static str,
    /// When an answer must be there.
    pub required: Required,
    /// How it is found.
    pub search: Search,
    /// Whether a conflict here needs a reviewer.
    pub severity: Severity,
    /// The version of the dictionary that brought it.
    pub since: Version,
    /// Several codes may be chosen.
    pub repeatable: bool,
    /// Written once, with the record or row.
    pub immutable: bool,
    /// Only reviewers write it.
    pub reviewer_only: bool,
    /// The commodity templates that ask it; empty means all.
    pub templates: &'static [&'static str],
    /// Posts see it of whom the register asks for.
    pub sight: bool,
    /// The codes that ask posts; of the one field of a kind that does.
    pub sight_when: &'static [&'static str],
    /// The kind of record to which a reference points; none means any.
    pub target: Option<&'static str>,
    /// The fields of a group, in the order of the form.
    pub fields: &'static [Field],
    by_key: &'static [u16],
    by_number: &'static [u16],
}

/// What a value is. A country, place, HS code, currency or unit is a code of a standard list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Type {
    /// One line of text.
    Text,
    /// Long text that several officers may edit at once.
    Narrative,
    /// A code of a list, or what was written instead.
    Code,
    /// Yes or no.
    Flag,
    /// A whole number.
    Integer,
    /// An exact number.
    Decimal,
    /// A number with its unit.
    Quantity,
    /// An amount with its currency.
    Money,
    /// A day, month or year.
    Date,
    /// A moment with its offset, or the day alone.
    DateTime,
    /// Latitude and longitude.
    Point,
    /// Another record.
    Reference,
    /// A row of this record.
    Row,
    /// A number of a thing.
    Identifier,
    /// Rows with fields of their own.
    Group,
}

/// Who may see a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// May go to the global CEN as it is; text only after review by two.
    G,
    /// About a person or firm: leaves the administration only under an agreement, and never for the CEN.
    N,
    /// Never leaves the administration.
    O,
    /// May go to the global CEN in another form, such as `day` or `count`.
    T(&'static str),
}

/// The shortest form that asks a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The nine answers for statistics.
    Simplified,
    /// Everything.
    Long,
}

/// Who writes a value, or makes a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// Officers, in forms and in spreadsheets.
    Anyone,
    /// Officers, in forms only: no row of a spreadsheet can fill it, or be one.
    Form,
    /// The program: of a record's origin, or computed from the answers.
    Program,
}

/// Who changes the values of a record that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AmendedBy {
    /// Whoever may write there.
    Anyone,
    /// The officer who made it, and reviewers.
    Author,
}

/// When an answer must be there. A draft never requires one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Required {
    /// Never.
    No,
    /// Before the record is complete.
    Complete,
    /// Before it is released.
    Release,
}

/// How a field is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Search {
    /// Not at all.
    No,
    /// By choosing one of its values.
    Facet,
    /// By its words.
    Text,
    /// By the whole number or the beginning of it.
    Identifier,
    /// By a range of days.
    Date,
    /// By a range of amounts.
    Quantity,
}

/// How grave a conflict is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Any writer may settle it.
    Normal,
    /// A reviewer settles it.
    Review,
}

/// Version of the dictionary. A newer minor one is admitted, a newer major one is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Raised when older programs could misread a record.
    pub major: u8,
    /// Raised when fields are added.
    pub minor: u8,
}

/// All kinds, by number.
pub fn kinds() -> &'static [Kind] {
    KINDS
}

/// The kinds that officers enter and list, by number.
pub fn entered_kinds() -> impl DoubleEndedIterator<Item = &'static Kind> {
    KINDS.iter().filter(|kind| kind.by != By::Program)
}

/// The kind of this name, where officers enter such records.
pub fn entered_kind(key: &str) -> Option<&'static Kind> {
    entered_kinds().find(|kind| kind.key == key)
}

/// The kinds that a row of a spreadsheet can become, by number.
pub fn imported_kinds() -> impl DoubleEndedIterator<Item = &'static Kind> {
    KINDS.iter().filter(|kind| kind.by == By::Anyone)
}

/// The kind of this name.
pub fn kind(key: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.key == key)
}

/// The kind of this number.
pub fn kind_by_number(number: u16) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.number == number)
}

impl PartialEq for Kind {
    /// Numbers are permanent, so they tell kinds apart; to compare whole dictionaries would take longer than all else that
    /// is done with a record.
    fn eq(&self, other: &Kind) -> bool {
        self.number == other.number
    }
}

impl Eq for Kind {}

impl Kind {
    /// The field of this name.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        by_key(self.fields, self.by_key, key)
    }

    /// The field of this number.
    pub fn field_by_number(&self, number: u16) -> Option<&'static Field> {
        by_number(self.fields, self.by_number, number)
    }

    /// The field at a path: `detected_at`, `goods.quantity`.
    pub fn field_at(&self, path: &str) -> Option<&'static Field> {
        match path.split_once('.') {
            Some((group, key)) => self.field(group)?.field(key),
            None => self.field(path),
        }
    }

    /// The field whose codes ask posts to look for such a record.
    pub fn asks_posts(&self) -> Option<&'static Field> {
        self.fields.iter().find(|field| !field.sight_when.is_empty())
    }

    /// The parts of the form, each once, in order.
    pub fn sections(&self) -> Vec<&'static str> {
        let mut sections: Vec<&'static str> = Vec::new();
        for field in self.fields {
            if !sections.contains(&field.section) {
                sections.push(field.section);
            }
        }
        sections
    }
}

impl Field {
    /// The field of this name in a group.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        by_key(self.fields, self.by_key, key)
    }

    /// The field of this number in a group.
    pub fn field_by_number(&self, number: u16) -> Option<&'static Field> {
        by_number(self.fields, self.by_number, number)
    }

    /// Whether a goods line of this commodity template asks it.
    pub fn is_asked_for(&self, template: &str) -> bool {
        self.templates.is_empty() || self.templates.contains(&template)
    }
}

fn by_key(fields: &'static [Field], order: &[u16], key: &str) -> Option<&'static Field> {
    let found = order.binary_search_by(|&at| fields[usize::from(at)].key.cmp(key)).ok()?;
    Some(&fields[usize::from(order[found])])
}

fn by_number(fields: &'static [Field], order: &[u16], number: u16) -> Option<&'static Field> {
    let found = order.binary_search_by_key(&number, |&at| fields[usize::from(at)].number).ok()?;
    Some(&fields[usize::from(order[found])])
}

impl Version {
    /// Reads `1.0`.
    pub fn parse(text: &str) -> Option<Version> {
        let (major, minor) = text.split_once('.')?;
        let version = Version { major: major.parse().ok()?, minor: minor.parse().ok()? };
        // One spelling only: `01.0` and `+1.0` are somebody else's.
        (version.to_string() == text).then_some(version)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.major, self.minor)
    }
}

#[cfg(test)]
mod tests;
